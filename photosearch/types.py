"""The values that cross rooms. Frozen, and free of behaviour that needs another room."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
"""One unit-length row, shape (dimension,)."""
Vectors = NDArray[np.float32]
"""Unit-length rows, shape (count, dimension)."""
PhotoIds = NDArray[np.int64]
"""Photo ids, shape (count,)."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A directory the person added. Counts are of what is there now, not of what is gone."""

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


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that can't be searched, and why, in words for the person."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of an upright picture, as fractions of its width and height.

    0 is its left or top edge, 1 its right or bottom edge.
    """

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class TextTerm:
    text: str
    weight: float = 1.0
    """Negative means "less like this"; 0 means "leave it out"."""


@dataclass(frozen=True, slots=True)
class PictureTerm:
    """A picture from outside the library: a file's path, or encoded bytes (pasted or dropped)."""

    source: Path | bytes
    weight: float = 1.0
    region: Region | None = None
    """Only this part of it."""


@dataclass(frozen=True, slots=True)
class PhotoTerm:
    """A photo of the library ("find similar")."""

    photo_id: int
    weight: float = 1.0
    region: Region | None = None
    """Only this part of it."""


Term = TextTerm | PictureTerm | PhotoTerm


class Shape(StrEnum):
    """Which side of a photo is the longer one."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"
    SQUARE = "square"


class Sort(StrEnum):
    """The order of hits: best first, latest taken first, or by path."""

    RELEVANCE = "relevance"
    DATE = "date"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Filters:
    """What a photo must fulfil. Of several folders, cameras or kinds, one is enough."""

    folders: tuple[Path, ...] = ()
    """A photo of which a file lies in one of these or below. A path that isn't absolute, such as
    2019/07, means folders of that name, wherever they are."""
    after: datetime | None = None
    """Taken at this moment or later, in the camera's local time."""
    before: datetime | None = None
    """Taken before this moment."""
    cameras: tuple[str, ...] = ()
    """Part of the camera's name, in any case."""
    kinds: tuple[str, ...] = ()
    """Pillow's format names, such as "JPEG"."""
    shape: Shape | None = None
    min_pixels: int | None = None
    max_pixels: int | None = None
    min_bytes: int | None = None
    max_bytes: int | None = None
    located: bool | None = None
    """Whether it says where it was taken."""
    favourite: bool | None = None
    excluded: tuple["Filters", ...] = ()
    """A photo that passes any of these doesn't pass. Each asks for one thing."""


@dataclass(frozen=True, slots=True)
class Query:
    """What the person asks. Terms are summed by weight in vector space.

    Without terms it lists the photos that pass the filters.
    """

    terms: tuple[Term, ...] = ()
    limit: int | None = 200
    """At most so many hits; None: all there are."""
    filters: Filters = Filters()
    liked: tuple[int, ...] = ()
    """Photo ids: more like these."""
    disliked: tuple[int, ...] = ()
    """Photo ids: less like these."""
    least: float = 0.0
    """Leave out hits whose match is lower; `STRONG` is the sensible cut-off."""
    sort: Sort | None = None
    """None: relevance if there is anything to compare with, else date."""
    stacked: bool = False
    """Put near-identical photos of one burst into one hit."""

    @property
    def compares(self) -> bool:
        """Whether photos are compared with anything, rather than listed."""
        return bool(self.terms or self.liked or self.disliked)


STRONG = 0.5
"""The match from which on a photo stands out of the library clearly enough to be a good hit."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A photo with its score (cosine similarity, -1 to 1) and rank (from 1).

    Photos listed without a query have score None.
    """

    photo_id: int
    rank: int
    score: float | None
    path: Path
    reachable: bool = True
    match: float | None = None
    """0 to 1, on a scale that means the same for every query and model (see search/background.py).

    None when that can't be told: of pictures in a library of a few photos.
    """
    stack: "tuple[Hit, ...]" = ()
    """The other photos of its burst, best first, if the query asked for stacks."""
    favourite: bool = False
    """The person marked it."""
    at: float | None = None
    """Of a video, the moment that fits best: seconds from its beginning."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found."""

    hits: Sequence[Hit]
    weaker: int = 0
    """Hits left out because their match is below the query's `least`, within its limit.

    Without a limit there may be more: weaker ones are looked at only to see where good ones end.
    """
    nothing_alike: bool = False
    """Nothing in the library stands out: say "nothing here looks like that"."""
    note: str | None = None
    """A sentence for the person, such as that the model doesn't know the query's language."""
    unknown: str | None = None
    """A sentence on what the filters name that isn't in the library, such as a folder."""


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
class SavedSearch:
    """A query the person keeps under a name, in its plain-text form."""

    name: str
    text: str


class Stage(StrEnum):
    """What a job is doing."""

    SCANNING = "scanning"
    LOADING = "loading"
    INDEXING = "indexing"
    RENEWING = "renewing"
    """Reading again what an older version read less well."""
    PAUSED = "paused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. Rate is in photos per second, eta in seconds; None while unknown."""

    stage: Stage
    done: int = 0
    total: int = 0
    rate: float | None = None
    eta: float | None = None
    current: Path | None = None
    note: str = ""
    """Why the job waits by itself, for the person; empty while it doesn't."""


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What one run of indexing did."""

    indexed: int = 0
    """Photos whose vector was made in this run."""
    unreadable: int = 0
    """Files of the library that can't be read, in all."""
    unreachable: tuple[Path, ...] = ()
    """Folders that could not be reached."""
    switched_to: str = ""
    """The model that answers from now on, if it was being waited for."""
    waiting_for: int = 0
    """Photos that the next model still lacks because their folders can't be reached."""
    retry_in: float | None = None
    """Seconds after which some of what could not be read or seen deserves another try, if any."""


ENGLISH = "English"
"""The languages of a model that reads nothing else."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model on offer, or one the person added: what it costs, what it is good for, its state.

    A published figure that is not known is None.
    """

    id: str
    name: str
    licence: str
    download_bytes: int
    dimension: int
    languages: str
    summary: str
    """One line that says what it is good at."""
    understands_text: bool = True
    """If not, it only finds photos that look alike."""
    picture_bytes: int = 0
    """Memory that its weights take while it reads pictures, in float32; half of it in bfloat16."""
    text_bytes: int = 0
    """Memory that its weights take while it reads texts, at most."""
    imagenet: float | None = None
    """Percent of ImageNet's pictures that it names right without having been trained to."""
    imagenet_trained: float | None = None
    """The same after training on ImageNet's labels: no figure to compare with the other."""
    retrieval: float | None = None
    """Percent of COCO's captions whose own picture it puts first (text to image, recall at 1)."""
    source: str = ""
    """Where the figures were published."""
    warning: str = ""
    """What to know before using it, such as a licence for research only."""
    installed: bool = False
    removable: bool = False
    """Whether there is anything of it to remove: files, a part of a download, or vectors."""
    downloaded_bytes: int = 0
    """Of a download that isn't finished."""
    in_use: bool = False
    """It answers queries."""
    is_next: bool = False
    """It will answer queries as soon as it covers every photo."""
    covered: int = 0
    """Photos that it could find now."""
    photos: int = 0
    """Photos that are there now."""
    precision: str = ""
    """What it was measured to be fastest with here, such as "bfloat16 on cpu"; "": not yet."""


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is. Sizes in bytes, rate in bytes a second, eta in seconds."""

    done: int
    total: int
    rate: float | None = None
    eta: float | None = None


@dataclass(frozen=True, slots=True)
class ModelUse:
    """How much of the library one model covers."""

    id: str
    vectors: int


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
    models: Sequence[ModelUse] = field(default_factory=tuple)
    unreadable: Sequence[Unreadable] = field(default_factory=tuple)
    videos: int = 0
    """Of the photos, those that are videos."""
    again: int = 0
    """Files to be read again, as Photosearch reads them better by now."""
