"""Groups of photos. Frozen values that cross packages."""

from dataclasses import dataclass, field

import numpy as np

from photosearch.types.query import PhotoIds, Vector


@dataclass(frozen=True, slots=True)
class Group:
    """What a person sees of a group."""

    id: int
    photos: int
    """How many of them are there now."""
    cover: int
    """The photo id of the one that stands for it."""
    name: str = ""
    """Given by the person."""
    words: tuple[str, ...] = ()
    """What the model calls it, best first; none where nothing fits clearly. English."""
    hidden: bool = False
    text: str = ""
    """Of a group of the person's own: its query in plain-text form."""
    good: tuple[int, ...] = ()
    """Photo ids of examples of an own group ..."""
    bad: tuple[int, ...] = ()
    """... and of counterexamples."""

    @property
    def is_own(self) -> bool:
        """Whether the person made it, rather than being found."""
        return bool(self.text or self.good)


@dataclass(slots=True)
class GroupRow:
    """A group as it is kept. `id` 0: not kept yet."""

    members: PhotoIds
    centre: Vector
    radius: float
    """A photo whose dot product with the centre is as high is one of it."""
    finest: int
    """The levels at which it is shown, 0 being the one of the smallest groups; -1: at none but for
    the person's sake."""
    coarsest: int
    cover: int
    words: tuple[str, ...] = ()
    id: int = 0
    name: str = ""
    hidden: bool = False

    @property
    def is_touched(self) -> bool:
        """Whether the person did anything to it, so that it must stay."""
        return bool(self.name or self.hidden)


def _no_ids() -> PhotoIds:
    return np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class Grouping:
    """What the groups were made from."""

    model: str
    levels: int
    mean: Vector
    """Of all vectors, which is taken off each of them; not of unit length."""
    photos: int
    """How many there were when they were made."""
    seen: PhotoIds = field(default_factory=_no_ids)
    """Photos that have been looked at, whether or not they are in a group; ascending."""


@dataclass(frozen=True, slots=True)
class OwnGroup:
    """A group of the person's own, as it is kept."""

    id: int
    name: str
    text: str
    good: tuple[int, ...]
    bad: tuple[int, ...]
    centre: Vector | None = None
    """None: it has to be learned first, as after the model has changed."""
    threshold: float = 0.0


@dataclass(frozen=True, slots=True)
class GroupReport:
    """What an update did."""

    anew: bool = False
    """All photos were grouped anew; else newcomers joined the groups there were."""
    looked_at: int = 0
    joined: int = 0
    """Of the photos looked at so many are in a group now."""
