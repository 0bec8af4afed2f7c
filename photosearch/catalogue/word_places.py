"""Places in the word index: photos have marks of their town and country, and what is typed is
turned into the marks of the places that are called so, in any language that is known."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from photosearch import gazetteer
from photosearch.catalogue.word_pieces import words_in

_TOWN, _COUNTRY = "\ue002", "\ue003"
"""Begin a mark; no text can hold them."""
_MOST = 500
"""Marks that are looked for."""


def marks_of(town: int | None) -> str:
    place = gazetteer.place(town) if town else None
    return f"{_TOWN}{town} {_COUNTRY}{place.country.lower()}" if place else ""


class PlaceMarks:
    """The marks of some towns, and of their countries, by what these are called."""

    def __init__(self, towns: Sequence[int]) -> None:
        marks: defaultdict[str, set[str]] = defaultdict(set)
        for mark, name in _named(towns):
            for word in words_in(name):
                for piece in word:
                    marks[piece].add(mark)
        self._marks: Mapping[str, set[str]] = marks
        self._pieces = sorted(marks)

    def called(self, pieces: Sequence[str], *, begins: bool = False) -> tuple[str, ...]:
        """The marks of places with all these pieces in their names; the last may go on."""
        found = [self._marks.get(piece, set()) for piece in pieces]
        if begins and found:
            found[-1] = self._beginning(pieces[-1])
        return tuple(sorted(set.intersection(*found))[:_MOST]) if found else ()

    def _beginning(self, piece: str) -> set[str]:
        first = bisect_left(self._pieces, piece)
        words = takewhile(lambda word: word.startswith(piece), self._pieces[first:])
        return {mark for word in words for mark in self._marks[word]}


def _named(towns: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Each mark with each of its names."""
    countries = set()
    for town in towns:
        if place := gazetteer.place(town):
            countries.add(place.country)
            names = (*gazetteer.town_names(town), place.region)
            yield from ((f"{_TOWN}{town}", name) for name in names)
    for code in countries:
        names = (*gazetteer.country_names(code), code)
        yield from ((f"{_COUNTRY}{code.lower()}", name) for name in names)
