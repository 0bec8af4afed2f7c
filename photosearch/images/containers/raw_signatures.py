"""Recognises cameras' RAW files. Most look like TIFF; their directories tell them apart."""

from pathlib import Path

from photosearch.images.containers.tiff_directories import DNG_VERSION, Page, pages_of

_SUFFIXES = (
    ".3fr .arw .cr2 .cr3 .crw .dcr .dng .erf .fff .gpr .iiq .kdc .mef .mos .mrw .nef .nrw .orf"
    " .pef .raf .rw2 .rwl .sr2 .srf .srw .x3f"
)
SUFFIXES: frozenset[str] = frozenset(_SUFFIXES.split())
"""Suffixes of files that LibRaw reads, but `.raw`, which other files have as well."""

ODD_TIFFS = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
"""Magic numbers of Olympus' and Panasonic's variants of TIFF."""

MAGIC = (*ODD_TIFFS, b"FUJIFILMCCD-RAW", b"FOVb", b"\0MRM", b"II\x1a\0\0\0HEAPCCDR")
_SENSOR_VALUES = (32803, 34892)
"""Colour filter array; linear RAW."""
_MAKERS_COMPRESSIONS = (32767, 32769, 32770, 34713, 65000, 65535)


def is_beside(path: Path, main: Path) -> bool:
    """Whether `path` is the RAW file beside `main`, of one photo."""
    alike = path.parent == main.parent and path.stem.lower() == main.stem.lower()
    return alike and path.suffix.lower() in SUFFIXES


def looks_like_raw(data: bytes) -> bool:
    """Needs the whole file: directories may lie anywhere."""
    if data.startswith(MAGIC) or data[4:12] == b"ftypcrx ":
        return True
    if data[8:10] == b"CR" and data.startswith(b"II*\0"):
        return True
    return data.startswith((b"II*\0", b"MM\0*")) and any(map(_is_of_a_sensor, pages_of(data)))


def _is_of_a_sensor(page: Page) -> bool:
    return (
        DNG_VERSION in page.numbers
        or page.kind in _SENSOR_VALUES
        or page.compression in _MAKERS_COMPRESSIONS
    )
