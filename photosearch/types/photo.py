"""Folders, photos and their facts. Frozen values that cross packages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from photosearch.types.model import ModelUse
from photosearch.types.photo_words import NO_WORDS, Words
from photosearch.types.rating import NOT_RATED, Rating


@dataclass(frozen=True, slots=True)
class Folder:
    """A directory the person added. Counts are of present files only."""

    id: int
    path: Path
    reachable: bool
    photos: int
    unreadable: int
    away: tuple[Path, ...] = ()
    """Drives mounted below it that can't be reached now."""


class DateSource(StrEnum):
    """Where a photo's date comes from; of two, the one that stands first here is believed."""

    SIDECAR = "sidecar"
    """An .xmp file beside it, in which programs keep what the person set right."""
    CAMERA = "camera"
    """What the picture's EXIF, XMP or IPTC says."""
    CONTAINER = "container"
    """What the video's or PNG's file says of when it was made."""
    NAME = "name"
    """The file's name."""
    SAVED = "saved"
    """When the file was saved last, as it says itself."""
    FILE = "file"
    """When the file was written, as the system says: the day of copying, perhaps."""


class Dated(NamedTuple):
    """The date a photo is sorted, filtered and grouped by."""

    when: str
    """ISO 8601, to the second, without a time zone."""
    source: DateSource

    @property
    def is_moment(self) -> bool:
        """Whether it says the time it was taken, rather than a day, or when a file was written."""
        return self.source != DateSource.FILE and not self.when.endswith("T00:00:00")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file says of its picture. Width and height are in pixels, after orientation."""

    width: int
    height: int
    kind: str = ""
    """Pillow's format name, such as "JPEG"."""
    orientation: int = 1
    """The EXIF orientation, 1 to 8, as stored."""
    taken_at: datetime | None = None
    """Local time of the camera, without a time zone; None if only the file's own time is known."""
    camera: str | None = None
    latitude: float | None = None
    """Degrees, north positive."""
    longitude: float | None = None
    """Degrees, east positive."""
    duration: float | None = None
    """Seconds, of a video that says so."""
    date_source: DateSource | None = None
    """Where `taken_at` comes from, if it is known."""
    incomplete: bool = False
    """The end of its picture is missing, as was seen when it was decoded."""
    words: Words = NO_WORDS
    """What was written about it."""
    iso: int | None = None
    aperture: float | None = None
    """f-number; this and the next ones are rounded (`types/exposure.py`)."""
    focal: float | None = None
    """Of the lens, in mm."""
    focal35: float | None = None
    """What would show as much on 35 mm film, in mm."""
    shutter: float | None = None
    """Seconds."""


class Place(NamedTuple):
    """In or at which town a photo was taken."""

    id: int
    """GeoNames' number of the town."""
    town: str
    region: str
    """Such as a state or a county; empty if it isn't known."""
    country: str
    """The two letters of ISO 3166, such as IT."""


@dataclass(frozen=True, slots=True)
class Photo:
    """One distinct content, and every file that holds it now."""

    id: int
    paths: tuple[Path, ...]
    facts: Facts
    size: int
    """Bytes of one of its files."""
    reachable: bool = True
    at: float | None = None
    """Of a video, the moment that is meant: seconds from its beginning."""
    dated: datetime | None = None
    """The date it is sorted and filtered by: `facts.taken_at`, else when its file was written."""
    place: Place | None = None
    """Where it was taken, by its coordinates."""
    rating: Rating = NOT_RATED


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that can't be searched, and why, in words for the person."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Removal:
    """What deleting some photos means. Nothing but `goes` may be touched."""

    goes: tuple[Path, ...]
    """Their files, and what belongs to each: the RAW file beside a JPEG, or that JPEG."""
    size: int
    """Of these, in bytes."""
    stays: tuple[Path, ...]
    """Other files that hold the same photos, and were seen to be there just now."""
    away: tuple[Path, ...]
    """Files that can't go, because their folders or drives can't be reached."""
    unsure: tuple[Path, ...] = ()
    """Further copies, if they are still there: their folders or drives can't be reached."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What a library takes on disk, in bytes."""

    catalogue: int
    index: int
    thumbnails: int
    models: int


@dataclass(frozen=True, slots=True)
class Status:
    """The library at a glance."""

    directory: Path
    model: str
    folders: Sequence[Folder]
    photos: int
    files: int
    size: int
    """Bytes the library takes on disk."""
    models: Sequence[ModelUse] = ()
    unreadable: Sequence[Unreadable] = ()
    videos: int = 0
    """Of the photos, those that are videos."""
    again: int = 0
    """Files to be read again, as Photosearch reads them better by now."""
