"""How photos are exported, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class ExportFormat(StrEnum):
    """What kind of files are written."""

    AS_IS = "original"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    side: int | None = None
    """Of the longer side at most so many pixels; nothing is enlarged."""
    percent: int | None = None
    """Of the size they have, instead of `side`."""
    format: ExportFormat = ExportFormat.AS_IS
    quality: int = 90
    """1 to 100, of JPEG and WebP."""
    name: str = "{name}"
    """See `photosearch.export.names`."""
    metadata: bool = True
    """Captions, dates, cameras ..."""
    place: bool = True
    """Where they were taken; without `metadata` never."""
    videos: bool = False
    """Videos, too, where metadata or the place are wanted out: theirs stay in."""

    @property
    def resizes(self) -> bool:
        return self.side is not None or self.percent is not None

    @property
    def cleans(self) -> bool:
        """Whether something that originals hold is to be taken out."""
        return not (self.metadata and self.place)

    @property
    def copies(self) -> bool:
        """Whether originals are copied as they are."""
        return not (self.resizes or self.cleans) and self.format is ExportFormat.AS_IS


@dataclass(frozen=True, slots=True)
class ExportReport:
    written: Sequence[Path] = ()
    """In the folder, without sidecars."""
    failed: Sequence[tuple[Path, str]] = ()
    """Files that could not be exported, and why, in words."""
    away: Sequence[Path] = ()
    """Files on drives that aren't there now."""
    videos: Sequence[Path] = ()
    """Videos that were left out, as nothing can be taken out of them."""
    stopped: str = ""
    """Why it ended early; empty if it went through, or was cancelled."""
    cancelled: bool = False
