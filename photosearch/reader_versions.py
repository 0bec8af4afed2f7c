"""Versions of the file readers, so that what an older version read wrongly is read again.

When a decoder or a rule for facts improves, append a line to READER_CHANGES: files of its kinds
that were read before are read again in the background. Each change also retries refused files.
"""

from dataclasses import dataclass

_PICTURES = frozenset({"AVIF", "HEIF", "JPEG", "JPEG2000", "JXL", "PNG", "RAW", "TIFF", "WEBP"})
"""That may have EXIF."""


@dataclass(frozen=True, slots=True)
class ReaderChange:
    """An improvement of the readers."""

    about: str
    kinds: frozenset[str] = frozenset()
    """The kinds of photos (`Facts.kind`) that may change; empty: all."""
    pictures: bool = True
    """Whether pictures change, so that thumbnails and vectors are made again; else only facts."""

    def concerns(self, kind: str) -> bool:
        return not self.kinds or kind in self.kinds


READER_CHANGES: tuple[ReaderChange, ...] = (
    ReaderChange("colours, dates and places as their makers meant them (November 2026)"),
    ReaderChange(
        "16 bits in linear light, planar and YCbCr TIFF, animations that begin blank",
        frozenset({"BMP", "HEIF", "JXL", "PNG", "RAW", "TIFF"}),
    ),
    ReaderChange("dates in further file names, places in further forms", pictures=False),
    ReaderChange("titles, captions, keywords and people", pictures=False),
    ReaderChange("ISO, aperture, focal length and shutter", _PICTURES, pictures=False),
    ReaderChange("picks, labels by number, and stars that a sidecar takes away", pictures=False),
)
"""The n-th makes version n; 0 is what was read before there were any."""


def latest() -> int:
    return len(READER_CHANGES)


def is_outdated(kind: str | None, version: int) -> bool:
    """Whether a file read by this version is to be read again; None: it was refused."""
    return any(kind is None or later.concerns(kind) for later in READER_CHANGES[version:])


def changes_picture(kind: str, version: int) -> bool:
    """Whether the picture of a file that was read by this version has changed since."""
    return any(later.pictures and later.concerns(kind) for later in READER_CHANGES[version:])
