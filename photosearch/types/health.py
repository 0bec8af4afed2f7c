"""What a check of the index found. Frozen values that cross packages."""

from dataclasses import dataclass
from enum import StrEnum


class Aspect(StrEnum):
    """What is looked at."""

    COVERAGE = "coverage"
    """Photos that the model has seen."""
    AGREEMENT = "agreement"
    """Whether the index has the vectors that the catalogue has."""
    RECALL = "recall"
    """What searching by the index finds of what comparing with every photo finds."""
    VECTORS = "vectors"
    """Vectors that can't be right: not of unit length, or the same for many photos."""
    DRIFT = "drift"
    """Whether the model makes the vectors now that are kept."""
    HUBS = "hubs"
    """Photos among the first of many unrelated queries."""
    UNFOUND = "unfound"
    """Photos among the first of none."""


class Remedy(StrEnum):
    """What the person can do about it."""

    NOTHING = ""
    INDEX = "index"
    """Go on indexing."""
    REBUILD = "rebuild"
    """Make the index anew, of the vectors that are kept: minutes."""
    RENEW = "renew"
    """Have the model look at the photos again, while the old vectors answer: long as indexing."""
    LOOK = "look"
    """Look at these photos."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One aspect: how it is, and what to do if it isn't well."""

    aspect: Aspect
    is_well: bool
    words: str
    """A sentence for the person."""
    remedy: Remedy = Remedy.NOTHING
    photo_ids: tuple[int, ...] = ()
    """Those it is about, if they are few."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of one model."""

    model: str
    name: str
    covered: int
    """Photos that it could find now."""
    photos: int
    """Photos that are there now."""
    in_use: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """Of the model that answers; shares from 0 to 1, None where nothing could be measured."""

    photos: int
    """Vectors in its index, moments of videos included."""
    sample: int
    uncovered: int
    """Photos it hasn't seen."""
    unsound: tuple[int, ...] = ()
    """Photos whose vectors are no unit vectors."""
    twins: float = 0.0
    """The largest share of the sample that looks the same to it."""
    agreement: float | None = None
    """The share of the sample whose vector in the index is the one that is kept."""
    recall: float | None = None
    """The share of the true first ones that searching by the index finds."""
    drift: float | None = None
    """The median cosine between vectors made now and those kept: 1 is none."""
    redone: int = 0
    """Photos that were looked at again for it."""
    queries: int = 0
    """Photos and texts whose first ones were looked at."""
    hubs: tuple[int, ...] = ()
    """Photos that too many of them find, the most found one first."""
    most_found: float = 0.0
    """The share of the queries that find that one."""
    skewness: float | None = None
    """Of how often photos of the sample are near others: 0 is even."""
    unfound: float | None = None
    """The share of the sample that is among the first of no query."""


@dataclass(frozen=True, slots=True)
class HealthReport:
    """How the index of the model that answers is."""

    model: str
    coverage: tuple[Coverage, ...]
    measured: Measured
    findings: tuple[Finding, ...]
    seconds: float

    @property
    def is_well(self) -> bool:
        return all(finding.is_well for finding in self.findings)
