"""Names by the beginnings of their words."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from photosearch.gazetteer import folded

T = TypeVar("T")
_LEAST_BEGUN = 3
"""Letters of a word that is all there is, unless it is finished or in Chinese or Japanese."""


@dataclass(frozen=True, slots=True)
class Named(Generic[T]):
    """Something with one or more names."""

    what: T
    photos: int
    names: frozenset[str]
    """Folded."""


class Match(NamedTuple, Generic[T]):
    named: Named[T]
    exact: bool
    """The phrase is one of its names as a whole."""


class NameIndex(Generic[T]):
    """Finds things by words of their names, the last of which may be begun only."""

    def __init__(self, things: Iterable[Named[T]]) -> None:
        """Of things without photos nothing is found."""
        self._things = sorted((one for one in things if one.photos), key=lambda one: -one.photos)
        keyed = sorted(
            (word, place)
            for place, one in enumerate(self._things)
            for word in {word for name in one.names for word in _starts(name)}
        )
        self._words = [word for word, _ in keyed]
        self._places = [place for _, place in keyed]

    def find(
        self, phrase: str, most: int, *, begun: bool = True, named: bool = False
    ) -> list[Match[T]]:
        """Those that the phrase names as a whole first, then those with most photos.

        `begun`: its last word may go on. `named`: somebody asks for just such things, so that a
        letter, or none, is enough.
        """
        words = folded(phrase).split()
        if not words:
            return [Match(one, False) for one in self._things[:most]] if named else []
        whole = " ".join(words)
        exact, others = list[Match[T]](), list[Match[T]]()
        for one in map(self._things.__getitem__, self._places_of(words, begun, named)):
            is_exact = whole in one.names
            (exact if is_exact else others).append(Match(one, is_exact))
            if len(exact) >= most:
                break
        return [*exact, *others][:most]

    def _places_of(self, words: Sequence[str], begun: bool, named: bool) -> list[int]:
        """In the order of `_things`."""
        *before, last = words
        may_go_on = begun and (before or named or len(last) >= _LEAST_BEGUN or not last.isascii())
        places = set(self._beginning_with(last) if may_go_on else self._with(last))
        for word in before:
            places &= set(self._with(word))
        return sorted(places)

    def _beginning_with(self, start: str) -> Iterator[int]:
        first = bisect_left(self._words, start)
        last = bisect_left(self._words, start + chr(0x10FFFF), first)
        yield from self._places[first:last]

    def _with(self, word: str) -> Iterator[int]:
        for row in range(bisect_left(self._words, word), len(self._words)):
            if self._words[row] != word:
                break
            yield self._places[row]


def _starts(name: str) -> Iterator[str]:
    """The words of a name; of one without spaces, as in Chinese, what begins at each sign, too."""
    for word in name.split():
        yield word
        for place, sign in enumerate(word[1:], 1):
            if is_word(sign):
                yield word[place:]


def is_word(sign: str) -> bool:
    """Whether the sign may be a word by itself: those of Chinese and Japanese."""
    return "\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff"
