"""The least and the most of a number, such as the ISO."""

import math
from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from photosearch.gui.query.histogram import Bar, Histogram
from photosearch.gui.query.range_editor import RangeEditor
from photosearch.gui.text import exposure_text
from photosearch.library import Counts
from photosearch.query_text.bounds import Measure
from photosearch.types import Bounds, Filters

_MOST_BARS = 24
Words = Callable[[float], str]


class BoundsEditor(RangeEditor):
    def __init__(self, name: str, field: str, measure: Measure, words: Words) -> None:
        """`words`: of one number, with its unit."""
        hint = _tr(
            "Drag over the bars to choose. Keys: arrows to move, Enter to choose, "
            "Shift+arrows for several, Del to clear."
        )
        super().__init__(name, Histogram(name, hint), measure.examples)
        self._of, self._measure, self._words = field, measure, words

    def show_filters(self, filters: Filters) -> None:
        self.show_ends(_ends(getattr(filters, self._of)))

    def show_counts(self, counts: Counts) -> None:
        self.histogram.show_bars(bars(counts, self._words))

    def chosen(self, present: Filters) -> dict[str, object]:
        least, most = self.ends(_ends(getattr(present, self._of)))
        if least is None and most is None:
            return {self._of: None}
        return {self._of: Bounds(least, most)}

    def written(self, end: float, *, last: bool) -> str:  # noqa: ARG002
        return self._measure.written(end)

    def read(self, text: str, *, last: bool) -> float | None:
        bounds = self._measure.bounds(text)
        return bounds.most if last and bounds.most is not None else bounds.least


def _ends(bounds: Bounds | None) -> tuple[float | None, float | None]:
    return (bounds.least, bounds.most) if bounds else (None, None)


def bars(counts: Counts, words: Words) -> list[Bar]:
    """Of each value, or of many values neighbouring ones together, by their ratio."""
    known = sorted((value, photos) for value, photos in counts if value > 0)
    if len(known) <= _MOST_BARS:
        return [Bar(value, value, photos, words(value)) for value, photos in known]
    low = math.log(known[0][0])
    step = (math.log(known[-1][0]) - low) / _MOST_BARS
    return [
        _bar(list(group), words)
        for _, group in groupby(known, lambda one: int((math.log(one[0]) - low) / step + 1e-9))
    ]


def _bar(group: list[tuple[float, int]], words: Words) -> Bar:
    first, last = group[0][0], group[-1][0]
    said = exposure_text.between(Bounds(first, last), words)
    return Bar(first, last, sum(photos for _, photos in group), said)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Filters", words)
