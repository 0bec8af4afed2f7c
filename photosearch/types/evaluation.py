"""How good models are on the person's own photos: queries, what was said of photos, the figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from photosearch.types.query import Hit


class Verdict(IntEnum):
    """What the person says of a photo, for one query."""

    WRONG = -1
    UNSURE = 0
    RIGHT = 1


class Origin(StrEnum):
    """Where the words of a query come from."""

    TYPED = "typed"
    CAPTION = "caption"
    KEYWORD = "keyword"
    ALBUM = "album"
    PERSON = "person"
    FILE = "file"
    """The name of a file."""


DRAWN_FROM = (Origin.CAPTION, Origin.KEYWORD, Origin.ALBUM, Origin.FILE)
"""Unless something else is said; no model knows by looks what a person is called."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Words found in the library, and photos that carry them."""

    text: str
    origin: Origin
    photo_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class EvaluationQuery:
    """A query to be judged, and how many photos that are there have each verdict."""

    id: int
    text: str
    origin: Origin
    right: int = 0
    wrong: int = 0
    unsure: int = 0

    @property
    def key(self) -> str:
        """What it is called in TREC's files."""
        return f"q{self.id}"

    @property
    def judged(self) -> int:
        return self.right + self.wrong + self.unsure


KeptVerdicts = Mapping[bytes, Verdict]
"""By the photos' hashes."""


@dataclass(frozen=True, slots=True)
class KeptQuery:
    """A query that was removed, as it takes to bring it back."""

    query: EvaluationQuery
    sources: tuple[bytes, ...]
    verdicts: KeptVerdicts


@dataclass(frozen=True, slots=True)
class Pool:
    """The photos to be judged for a query, in an order that tells nothing of who found them."""

    query: EvaluationQuery
    hits: Sequence[Hit]
    verdicts: Mapping[int, Verdict]
    """By photo ids; those that aren't judged are missing."""
    keys: Mapping[int, str]
    """By photo ids: their names in TREC's files, which stay when files move."""

    @property
    def open(self) -> int:
        """How many are to be judged still."""
        return sum(hit.photo_id not in self.verdicts for hit in self.hits)


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean, and between what it would lie 95 times of 100 with other queries of the kind."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Cost:
    """What a model takes on this computer; None: not measured, or not known."""

    photos_per_second: float | None = None
    """Read by the network alone, without the decoding of files."""
    query_ms: float | None = None
    """From a text to its vector, the median."""
    disk_bytes: int = 0
    memory_bytes: int = 0
    """Of the weights that a search with words takes."""


@dataclass(frozen=True, slots=True)
class ModelFigures:
    """One model over all queries that count."""

    model: str
    name: str
    recall: Interval
    """At k: the share of the right photos among the first k."""
    ndcg: Interval
    """At k: the same, where a place further ahead counts more."""
    reciprocal_rank: Interval
    """One over the place of the first right photo."""
    found: int
    """Right photos among the first k, of all queries."""
    right: int
    """All right photos."""
    open: int
    """Photos among the first k that aren't judged; they count as wrong."""
    covered: int
    """Photos that it has read."""
    cost: Cost


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one model finds among its first k of what another one misses there."""

    one: str
    other: str
    found: int
    missed: int
    better: Interval
    """By how much its nDCG is higher, query by query."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A query of which right photos are missed, by models."""

    query: EvaluationQuery
    missed: Mapping[str, tuple[int, ...]]
    """The photo ids that each model doesn't have among its first k."""

    @property
    def most(self) -> int:
        return max(map(len, self.missed.values()))


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """What the verdicts say of the models by now."""

    k: int
    photos: int
    queries: int
    judged: int
    """Queries of which every photo of the pool has a verdict."""
    counted: int
    """Those with at least one right photo: the others tell nothing of what is found."""
    idle: int
    """Those that are judged, but without one."""
    models: tuple[ModelFigures, ...]
    """The one that answers first."""
    comparisons: tuple[Comparison, ...]
    failures: tuple[Failure, ...]
    """Worst first."""
    left_out: Mapping[str, str]
    """Models that aren't compared, by their names, and why."""
    open: Mapping[int, int]
    """By the ids of queries: photos of the pool without a verdict."""
