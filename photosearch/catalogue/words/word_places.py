"""Places in the word index: photos have marks of their town and country, and what is typed is
turned into the marks of the places that are called so, in any language that is known."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile

from photosearch import gazetteer
from photosearch.catalogue.words.word_pieces import words_in

_TOWN, _COUNTRY = "\ue002", "\ue003"
"""Begin a mark; no text can hold them."""
_ARTICLES = frozenset(["the", "la", "le", "les", "los", "las", "el", "il", "der", "die", "den"])
_MOST = 500
"""Marks that are looked for."""


def marks_of(town: int | None) -> str:
    place = gazetteer.place(town) if town else None
    return f"{_TOWN}{town} {_COUNTRY}{place.country.lower()}" if place else ""


class PlaceMarks:
    """The marks of some towns, and of their countries, by what these are called.

    A word counts as part of a name only beside the first one: "apple" isn't New York,
    though it is also called the Big Apple. What is only begun is looked for among the usual names:
    "cat" isn't New York, though the Irish call it Cathair Nua-Eabhrac.
    """

    def __init__(self, towns: Sequence[int]) -> None:
        marks: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        usual: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        for mark, name, is_usual in _named(towns):
            pieces = [piece for word in words_in(name) for piece in word]
            first = next((piece for piece in pieces if piece not in _ARTICLES), "")
            for piece in pieces:
                marks[piece].add((mark, first))
                if is_usual:
                    usual[piece].add((mark, first))
        self._marks: Mapping[str, set[tuple[str, str]]] = marks
        self._usual: Mapping[str, set[tuple[str, str]]] = usual
        self._pieces = sorted(usual)

    def called(
        self, pieces: Sequence[str], beside: Collection[str] = (), *, begins: bool = False
    ) -> tuple[str, ...]:
        """The marks of places with all these pieces in their names; the last may go on.

        `beside`: the pieces of all words that are asked.
        """
        asked = {*pieces, *beside}
        found = [self._of(piece, asked) for piece in pieces]
        if begins and found:
            found[-1] |= self._beginning(pieces[-1], asked)
        return tuple(sorted(set.intersection(*found))[:_MOST]) if found else ()

    def _of(self, piece: str, asked: Collection[str]) -> set[str]:
        return {mark for mark, first in self._marks.get(piece, ()) if first in asked}

    def _beginning(self, piece: str, asked: Collection[str]) -> set[str]:
        start = bisect_left(self._pieces, piece)
        words = takewhile(lambda word: word.startswith(piece), self._pieces[start:])
        return {
            mark
            for word in words
            for mark, first in self._usual[word]
            if first in asked or first.startswith(piece)
        }


def _named(towns: Sequence[int]) -> Iterator[tuple[str, str, bool]]:
    """Each mark with each of its names, and whether that is usual."""
    countries = set()
    for town in towns:
        if place := gazetteer.place(town):
            countries.add(place.country)
            usual = gazetteer.usual_names(town)
            yield f"{_TOWN}{town}", place.region, True
            for name in gazetteer.town_names(town):
                yield f"{_TOWN}{town}", name, name in usual
    for code in countries:
        names = (*gazetteer.country_names(code), code)
        yield from ((f"{_COUNTRY}{code.lower()}", name, True) for name in names)
