"""Words in quotation marks: photos have them, or aren't hits."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import Catalogue, WordHits
from photosearch.types import By, Query, TextTerm

_Passing = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class WordFilter:
    """Phrases that photos must have, and others that they mustn't."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]

    @classmethod
    def of(cls, query: Query) -> Self | None:
        """None if the query has none."""
        terms = [t for t in query.terms if isinstance(t, TextTerm) and t.by == By.WORDS]
        wanted = tuple(term.text for term in terms if term.weight > 0)
        unwanted = tuple(term.text for term in terms if term.weight < 0)
        return cls(wanted, unwanted) if wanted or unwanted else None

    def rest(self, query: Query) -> Query:
        """The query without them."""
        rest = [t for t in query.terms if not (isinstance(t, TextTerm) and t.by == By.WORDS)]
        return replace(query, terms=tuple(rest))

    @property
    def text(self) -> str:
        return " ".join(self.wanted)

    def ids(
        self, catalogue: Catalogue, passing: _Passing | None, most: int | None = None
    ) -> list[int]:
        """The photos that have them, best first; without any that is wanted the newest first.

        About `most` of them at least, if there are so many.
        """
        if len(self.wanted) == 1 and not self.unwanted:
            found = catalogue.words.find(self.wanted[0], phrase=True, allowed=passing, most=most)
            return list(found.photo_ids)
        mask = self.mask(catalogue, passing)
        if not self.wanted:
            newest = sorted(catalogue.photo_ids(), reverse=True)
            return [i for i in newest if i < len(mask) and mask[i]]
        found = catalogue.words.find(self.wanted[0], phrase=True, allowed=mask, most=None)
        return list(found.photo_ids)

    def mask(self, catalogue: Catalogue, passing: _Passing | None) -> _Passing:
        """For each photo id, those of videos' moments too, whether it has them and passes."""
        mask = catalogue.listing.everything() if passing is None else passing.copy()
        for phrase in self.wanted:
            mask &= self._having(catalogue, phrase, len(mask))
        for phrase in self.unwanted:
            mask &= ~self._having(catalogue, phrase, len(mask))
        return mask

    def _having(self, catalogue: Catalogue, phrase: str, count: int) -> _Passing:
        found = catalogue.words.find(phrase, phrase=True, most=None).photo_ids
        return catalogue.listing.with_moments(np.array(found, dtype=np.int64), count)


def by_words(catalogue: Catalogue, text: str, telling: str, allowed: _Passing | None) -> WordHits:
    """Photos that are called just as the text, then those that have all that tells something."""
    found = catalogue.words.find(telling, allowed=allowed)
    found = replace(found, weight=float(len(set(telling.split()))))
    if telling == text:
        return found
    whole = catalogue.words.find(text, allowed=allowed)
    exact = whole.photo_ids[: whole.exact]
    ids = list(dict.fromkeys((*exact, *found.photo_ids)))
    more = len(ids) - len(found.photo_ids)
    return replace(found, photo_ids=ids, exact=len(exact), whole=found.whole + more)
