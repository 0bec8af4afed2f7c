"""Near-duplicates: sets of files, which of them to keep, and why. Frozen values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from photosearch.types.rating import NOT_RATED, Rating


class DuplicateKind(StrEnum):
    """What the photos of a set are to each other."""

    SAME = "same"
    """One picture: copies, and versions of other size, format, orientation, crop or tone."""
    BURST = "burst"
    """Photos of one moment, taken within seconds."""
    SIMILAR = "similar"
    """They look alike; nothing more is known."""


class KeepReason(StrEnum):
    """In what the suggested file is better than another one of its set."""

    FLAG = "flag"
    """It is picked, or others are rejected."""
    FAVOURITE = "favourite"
    RATING = "rating"
    """It has more stars."""
    RAW = "raw"
    """Its RAW file lies beside it."""
    PIXELS = "pixels"
    UNFRAMED = "unframed"
    """Others have a frame or a strip with a caption round the same picture."""
    METADATA = "metadata"
    """It says when, where or with what it was taken."""
    FORMAT = "format"
    SHARPNESS = "sharpness"
    BYTES = "bytes"
    """It is compressed less."""
    NAME = "name"
    """Its name is not one that copies get."""


@dataclass(frozen=True, slots=True)
class DuplicateFile:
    """One file of a set."""

    photo_id: int
    path: Path
    size: int
    """Bytes."""
    width: int
    height: int
    kind: str
    """Pillow's format name, such as "JPEG"."""
    reachable: bool = True
    favourite: bool = False
    rating: Rating = NOT_RATED
    taken_at: datetime | None = None
    camera: str | None = None
    located: bool = False
    sharpness: float = 0.0
    """Of its thumbnail; comparable within a set."""
    beside: int = 0
    """RAW files that lie beside it."""
    unframed: float = 1.0
    """The share of it that another file of its set has without the frame or strip round it."""


@dataclass(frozen=True, slots=True)
class DuplicateSet:
    """Files that are near-duplicates of each other."""

    kind: DuplicateKind
    files: tuple[DuplicateFile, ...]
    """The one to keep first, then the others, the better ones first."""
    reasons: tuple[KeepReason, ...] = ()
    """In what the first one is better than others of the set."""

    @property
    def photo_ids(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(file.photo_id for file in self.files))

    @property
    def has_keeper(self) -> bool:
        """Photos that only look alike are each worth keeping: none stands for the others."""
        return self.kind is not DuplicateKind.SIMILAR

    @property
    def spare(self) -> int:
        """Bytes of all but the first one, as far as they can be reached."""
        return sum(file.size for file in self.files[1:] if file.reachable)


@dataclass(frozen=True, slots=True)
class ContainedFolder:
    """A directory of which every photo is the same picture as one below another directory."""

    path: Path
    within: Path
    files: tuple[DuplicateFile, ...]
    """All that lie below `path`."""
    copies: tuple[Path, ...]
    """Of each of them one below `within` that is no worse."""


@dataclass(frozen=True, slots=True)
class Duplicates:
    """All that were found."""

    sets: tuple[DuplicateSet, ...] = ()
    """Same pictures first, then bursts, then similar ones; the largest savings first."""
    folders: tuple[ContainedFolder, ...] = ()
    unseen: int = 0
    """Photos that were not compared: there is no thumbnail, and none can be made now."""
