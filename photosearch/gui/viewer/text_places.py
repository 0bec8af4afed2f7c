"""Where words lie within lines of text: found, or to be selected."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from photosearch.library import folded
from photosearch.types import TextLine

_PIECE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\uffef]+")
"""A word; in Chinese and Japanese, which write none apart, a letter."""
Measure = Callable[[str], float]
"""How wide text is, in any unit."""
Corners = tuple[QPointF, ...]
"""Four, in fractions of the picture."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The least that can be selected."""

    line: int
    begin: int
    """In the line's text."""
    end: int
    place: Corners


def pieces(lines: Sequence[TextLine], measure: Measure) -> list[Piece]:
    """In the order of reading."""
    return [
        Piece(number, *found.span(), place_within(line, *found.span(), measure))
        for number, line in enumerate(lines)
        for found in _PIECE.finditer(line.text)
    ]


def place_within(line: TextLine, begin: int, end: int, measure: Measure) -> Corners:
    """Where a part of the text is, as letters of an ordinary font would lie."""
    whole = measure(line.text) or 1.0
    first, last = (measure(line.text[:at]) / whole for at in (begin, end))
    above, above_end, below_end, below = (QPointF(x, y) for x, y in line.corners)

    def between(one: QPointF, other: QPointF, share: float) -> QPointF:
        return one + (other - one) * share

    return (
        between(above, above_end, first),
        between(above, above_end, last),
        between(below, below_end, last),
        between(below, below_end, first),
    )


def spans(text: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where these words begin and end in it, compared as a search compares them."""
    origins = [at for at, sign in enumerate(text) for _ in folded(sign)]
    plain = folded(text)
    for word in filter(None, map(folded, words)):
        begin = plain.find(word)
        while begin >= 0 and len(plain) == len(origins):
            yield origins[begin], origins[begin + len(word) - 1] + 1
            begin = plain.find(word, begin + 1)


def reach(chosen: Sequence[Piece]) -> list[tuple[int, int, int]]:
    """What pieces in a row cover: numbers of lines, and where in them that begins and ends."""
    parts: dict[int, tuple[int, int]] = {}
    for piece in chosen:
        begin, _ = parts.get(piece.line, (piece.begin, 0))
        parts[piece.line] = (begin, piece.end)
    return [(line, begin, end) for line, (begin, end) in parts.items()]
