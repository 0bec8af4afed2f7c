"""The people in photos, and their faces. Frozen values that cross packages."""

from dataclasses import dataclass
from enum import IntEnum

from photosearch.types.query import Region


class Said(IntEnum):
    """What a person, or a program that wrote it into the file, said of a face."""

    NOT = -1
    """It isn't this one."""
    NOTHING = 0
    IS = 1
    IGNORED = 2
    """It is to be left out: a stranger, a statue, no face at all."""


@dataclass(frozen=True, slots=True)
class FaceInPhoto:
    """A face as the catalogue has it; a box of one photo."""

    id: int
    photo_id: int
    region: Region
    person_id: int | None = None
    name: str = ""
    """Of that person, if they have one."""
    said: Said = Said.NOTHING


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose faces were found in photos, named or not."""

    id: int
    name: str
    """Empty: nobody named them yet."""
    photos: int
    maybe: int = 0
    """How many more faces may be theirs: to be confirmed."""
    cover: FaceInPhoto | None = None
    """The face to show them by; None if they have none."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What the vectors of one recogniser of faces say, by their Euclidean distances: they mean
    nothing beside those of another."""

    recipe: int
    """What the catalogue keeps of who looked at a photo. A new number when faces or vectors come
    out otherwise, so that photos are looked at again; never one that was given before."""
    sure: float
    """Below which a face is somebody's."""
    perhaps: float
    """Below which it may be."""
    together: float
    """Below which two groups of faces are one, in the mean of all pairs."""


@dataclass(frozen=True, slots=True)
class PeopleCounts:
    """How far finding faces is."""

    sought: int
    """Photos that were looked at."""
    waiting: int
    """Photos within reach that weren't yet."""
    faces: int
