"""What was just said of photos, over answers that may have been read before it was kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from photosearch.library import Listed
from photosearch.types import Hit, Rating


@dataclass(slots=True, eq=False)
class Said:
    """Ratings that the person gave in one step."""

    ratings: Mapping[int, Rating]
    """By photo id."""
    kept_by: int | None = None
    """The first request whose answer has them; None until they are kept."""

    def is_in(self, request: int) -> bool:
        return self.kept_by is not None and self.kept_by <= request


class SaidRatings:
    """Requests are numbered in the order in which they are made."""

    def __init__(self) -> None:
        self._all: list[Said] = []

    def say(self, ratings: Mapping[int, Rating]) -> Said:
        said = Said(ratings)
        self._all.append(said)
        return said

    def let_go(self, request: int) -> None:
        """Of what the answer to this request has."""
        self._all = [said for said in self._all if not said.is_in(request)]

    def over(self, hits: Sequence[Hit], request: int) -> Sequence[Hit]:
        """The answer to a request, with what it lacks."""
        lacking: dict[int, Rating] = {}
        for said in self._all:
            if not said.is_in(request):
                lacking |= said.ratings
        return with_ratings(hits, lacking) if lacking else hits


def with_ratings(hits: Sequence[Hit], ratings: Mapping[int, Rating]) -> Sequence[Hit]:
    """The same photos, some of them, or of those behind them, rated anew."""
    if isinstance(hits, Listed):
        return hits.with_ratings(ratings)
    return [_rated(hit, ratings) for hit in hits]


def _rated(hit: Hit, ratings: Mapping[int, Rating]) -> Hit:
    if any(other.photo_id in ratings for other in hit.stack):
        hit = replace(hit, stack=tuple(_rated(other, ratings) for other in hit.stack))
    return replace(hit, rating=ratings[hit.photo_id]) if hit.photo_id in ratings else hit
