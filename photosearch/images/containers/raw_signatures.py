"""Recognises cameras' RAW files. Most look like TIFF; their directories tell them apart."""

import struct
from collections.abc import Iterator
from pathlib import Path

SUFFIXES: frozenset[str] = frozenset(
    [
        ".3fr",
        ".arw",
        ".cr2",
        ".cr3",
        ".crw",
        ".dcr",
        ".dng",
        ".erf",
        ".fff",
        ".gpr",
        ".iiq",
        ".kdc",
        ".mef",
        ".mos",
        ".mrw",
        ".nef",
        ".nrw",
        ".orf",
        ".pef",
        ".raf",
        ".rw2",
        ".rwl",
        ".sr2",
        ".srf",
        ".srw",
        ".x3f",
    ]
)
"""Suffixes of files that LibRaw reads, but `.raw`, which other files have as well."""

ODD_TIFFS = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
"""Magic numbers of Olympus' and Panasonic's variants of TIFF."""

MAGIC = (*ODD_TIFFS, b"FUJIFILMCCD-RAW", b"FOVb", b"\0MRM", b"II\x1a\0\0\0HEAPCCDR")
_PHOTOMETRIC, _COMPRESSION, _SUB_IFDS, _DNG_VERSION = 0x0106, 0x0103, 0x014A, 0xC612
_SENSOR_VALUES = (32803, 34892)
"""Colour filter array; linear RAW."""
_MAKERS_COMPRESSIONS = (32767, 32769, 32770, 34713, 65000, 65535)
_MOST_DIRECTORIES = 16
_MOST_TAGS = 512


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
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    return order is not None and any(_is_of_a_sensor(tags) for tags in _directories(data, order))


def _is_of_a_sensor(tags: dict[int, list[int]]) -> bool:
    return (
        _DNG_VERSION in tags
        or tags.get(_PHOTOMETRIC, [0])[0] in _SENSOR_VALUES
        or tags.get(_COMPRESSION, [0])[0] in _MAKERS_COMPRESSIONS
    )


def _directories(data: bytes, order: str) -> Iterator[dict[int, list[int]]]:
    """The integers in a TIFF's directories and subdirectories."""
    places, seen = [struct.unpack_from(f"{order}I", data.ljust(8, b"\0"), 4)[0]], set[int]()
    while places and len(seen) < _MOST_DIRECTORIES:
        place = places.pop(0)
        if place in seen or not 8 <= place <= len(data) - 2:
            continue
        seen.add(place)
        count = struct.unpack_from(f"{order}H", data, place)[0]
        end = place + 2 + 12 * count
        if count > _MOST_TAGS or end + 4 > len(data):
            continue
        tags = {
            tag: _numbers(data, order, kind, many, start + 8)
            for start in range(place + 2, end, 12)
            for tag, kind, many in [struct.unpack_from(f"{order}HHI", data, start)]
            if tag in (_PHOTOMETRIC, _COMPRESSION, _SUB_IFDS, _DNG_VERSION)
        }
        yield tags
        places += tags.get(_SUB_IFDS, [])
        places.append(struct.unpack_from(f"{order}I", data, end)[0])


def _numbers(data: bytes, order: str, kind: int, many: int, place: int) -> list[int]:
    """The first few values of a tag of type SHORT or LONG; else 0."""
    code, size = {3: ("H", 2), 4: ("I", 4), 13: ("I", 4)}.get(kind, ("", 0))
    many = min(many, _MOST_DIRECTORIES)
    if not code or not many:
        return [0]
    if many * size > 4:
        place = struct.unpack_from(f"{order}I", data, place)[0]
    if place + many * size > len(data):
        return [0]
    return list(struct.unpack_from(f"{order}{many}{code}", data, place))
