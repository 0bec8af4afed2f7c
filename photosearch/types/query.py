"""What a person asks, and what a search finds. Frozen values that cross packages."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.types.exposure import Bounds
from photosearch.types.photo_words import Why
from photosearch.types.rating import NOT_RATED, Flag, Rating

Vector = NDArray[np.float32]
"""One unit-length row, shape (dimension,)."""


Vectors = NDArray[np.float32]
"""Unit-length rows, shape (count, dimension)."""


PhotoIds = NDArray[np.int64]
"""Photo ids, shape (count,)."""


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of an upright picture, as fractions of its width and height.

    0 is its left or top edge, 1 its right or bottom edge.
    """

    left: float
    top: float
    right: float
    bottom: float

    def pixels(self, size: tuple[int, int]) -> tuple[int, int, int, int]:
        """All that it touches of a picture, at least one pixel: left, top, right, bottom."""
        width, height = size
        left, top = min(width - 1, int(self.left * width)), min(height - 1, int(self.top * height))
        right, bottom = math.ceil(self.right * width), math.ceil(self.bottom * height)
        return left, top, max(left + 1, right), max(top + 1, bottom)


class By(StrEnum):
    """What a text is compared with."""

    BOTH = "both"
    """What is written about photos, and what they look like."""
    WORDS = "words"
    """Only what is written, word for word; other terms compare what has it."""
    LOOKS = "look"


@dataclass(frozen=True, slots=True)
class TextTerm:
    text: str
    weight: float = 1.0
    """Negative means "less like this"; 0 means "leave it out"."""
    by: By = By.BOTH


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


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the earth, in degrees north and east.

    From 179 to -179 is the strip at the date line; from -179 to 179 is all but that.
    """

    south: float
    west: float
    north: float
    east: float


NONE = ""
"""Among the names of a filter: photos without any."""


class Sort(StrEnum):
    """The order of hits."""

    RELEVANCE = "relevance"
    """Best first."""
    DATE = "date"
    """Latest taken first; those without a date come last."""
    OLDEST = "oldest"
    FOLDER = "folder"
    ALBUM = "album"
    """By hand, of the one album that is asked for."""
    RATING = "rating"
    """Most stars first."""
    NAME = "name"
    SIZE = "size"
    """Largest file first."""
    ADDED = "added"
    """What came into the library last, first."""
    RANDOM = "random"
    """By `Query.seed`."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a photo must fulfil. Of several folders, cameras, lenses, kinds, groups or albums, one
    is enough; people are all to be seen."""

    folders: tuple[Path, ...] = ()
    """Photos with a file in or below one of these. A path that isn't absolute, such as
    2019/07, means folders of that name, wherever they are."""
    after: datetime | None = None
    """Taken at this moment or later, in the camera's local time."""
    before: datetime | None = None
    """Taken before this moment."""
    cameras: tuple[str, ...] = ()
    """Names of cameras, in any case, or parts of names where none is called just so; or NONE."""
    lenses: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    """Colours by their English names, such as "red", and other labels as `label_meant` has them."""
    """As cameras."""
    iso: Bounds | None = None
    aperture: Bounds | None = None
    """f-numbers."""
    focal: Bounds | None = None
    """Of the lens, in mm."""
    focal35: Bounds | None = None
    """What would show as much on 35 mm film, in mm, of photos that say so."""
    shutter: Bounds | None = None
    """Seconds."""
    kinds: tuple[str, ...] = ()
    """Pillow's format names, such as "JPEG"."""
    shape: Shape | None = None
    min_pixels: int | None = None
    max_pixels: int | None = None
    min_bytes: int | None = None
    max_bytes: int | None = None
    located: bool | None = None
    """Whether it says where it was taken."""
    places: tuple[str, ...] = ()
    """Towns, regions or countries, such as "Rome" or "Paris, France"."""
    area: Area | None = None
    """Taken there, the edges included."""
    favourite: bool | None = None
    min_stars: int | None = None
    max_stars: int | None = None
    """0: not rated."""
    flag: Flag | None = None
    added_days: int | None = None
    """Added to the library within so many days."""
    last_import: bool | None = None
    """Whether the last import added it (see catalogue/additions.py)."""
    screenshot: bool | None = None
    people: tuple[str, ...] = ()
    """Names of people, all of whom it shows; "#12" is the person with this id."""
    groups: tuple[int, ...] = ()
    """Group ids."""
    albums: tuple[str, ...] = ()
    """Names of albums, in any case."""
    texts: tuple[str, ...] = ()
    """Words all of which can be read in it, each wholly or in part."""
    keywords: tuple[str, ...] = ()
    """Keywords, all of which it has, or ones below them: Italy, of Places|Italy|Rome."""
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
    """Leave out hits whose match is lower; `cut_off` is the sensible one."""
    sort: Sort | None = None
    """None: `usual_sort`."""
    stacked: bool = False
    """Put near-identical photos of one burst into one hit."""
    seed: int = 0
    """Of the random order: each has its own."""

    @property
    def compares(self) -> bool:
        """Whether photos are compared with anything, rather than listed."""
        return bool(self.terms or self.liked or self.disliked)

    @property
    def usual_sort(self) -> Sort:
        """What is meant unless something else is said."""
        return Sort.RELEVANCE if self.compares else usual_sort(self.filters)

    @property
    def order(self) -> Sort:
        """The one that its hits have."""
        return self.sort or self.usual_sort

    @property
    def cut_off(self) -> float:
        """The least match of a good hit."""
        return self.least or STRONG


def usual_sort(filters: Filters) -> Sort:
    """Of photos that are only listed."""
    return Sort.ALBUM if len(filters.albums) == 1 else Sort.DATE


CLEAR = 0.5
"""The match from which on a photo is clearly right."""
STRONG = 0.15
"""The match from which on a photo is likely enough to be right to be a good hit."""
MAYBE = 0.03
"""Below this match a photo is no more like the query than any is like anything."""


class Step(StrEnum):
    """What a match means in words."""

    CLEAR = "clear"
    LIKELY = "likely"
    MAYBE = "maybe"
    WEAK = "weak"

    @classmethod
    def of(cls, match: float) -> "Step":
        """Of a probability, from 0 to 1."""
        if match >= CLEAR:
            return cls.CLEAR
        if match >= STRONG:
            return cls.LIKELY
        return cls.MAYBE if match >= MAYBE else cls.WEAK


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
    """How likely it is right, 0 to 1, for every query and model (see search/calibration.py).

    None when that can't be told: of pictures in a library of a few photos.
    """
    stack: "tuple[Hit, ...]" = ()
    """The other photos of its burst, best first, if the query asked for stacks."""
    favourite: bool = False
    """The person marked it."""
    rating: Rating = NOT_RATED
    at: float | None = None
    """Of a video, the moment that fits best: seconds from its beginning."""
    why: tuple[Why, ...] = ()
    """What a query with words found it by."""

    @property
    def step(self) -> Step | None:
        """How sure it is; None if it wasn't compared, or that can't be told."""
        return None if self.match is None else Step.of(self.match)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found, good hits and weaker ones."""

    hits: Sequence[Hit]
    """Best first, whatever the query's order; without terms in that order."""
    cut: int
    """The index of the first hit whose match is below the query's `least`."""
    more: bool = False
    """There are weaker hits beyond these, within the query's limit: ask with a lower `least`."""
    nothing_alike: bool = False
    """Nothing in the library stands out: say "nothing here looks like that"."""
    note: str | None = None
    """A sentence for the person, such as that the model doesn't know the query's language."""
    unknown: str | None = None
    """A sentence on what the filters name that isn't in the library, such as a folder."""

    @property
    def by_words(self) -> bool:
        """Whether the best hit has the words of the query."""
        return bool(self.hits) and self.hits[0].why not in ((), (Why.LOOKS,))

    @property
    def good(self) -> Sequence[Hit]:
        """Those above the cut."""
        return self.hits if self.cut == len(self.hits) else self.hits[: self.cut]


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query the person keeps under a name, in its plain-text form."""

    name: str
    text: str
