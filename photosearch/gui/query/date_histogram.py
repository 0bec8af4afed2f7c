"""Photos over time: months or, over many years, years."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from photosearch.gui.query.date_bins import Months, periods
from photosearch.gui.query.histogram import Bar, Histogram

_Key = Qt.Key


class DateHistogram(Histogram):
    """A double click or + enters a year, or what is chosen."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Photos by date"),
            self.tr(
                "Drag over the bars to choose dates. Keys: arrows to move, Enter to choose, "
                "Shift+arrows for several, + for the months of a year, − for all, Del to clear."
            ),
        )
        self._months: Months = ()
        self._within: tuple[datetime | None, datetime | None] = (None, None)

    def show_months(self, months: Months) -> None:
        is_first, self._months = not self.bars, months
        bars = periods(months, *self._within)
        self.show_bars(bars, len(bars) - 1 if is_first else None)

    def is_chosen(self, bar: Bar) -> bool:
        """Both end at the first moment after."""
        after, before = self._range
        return (before is None or bar.begin < before) and (after is None or bar.end > after)

    def enter(self) -> None:
        """The months of what is chosen, or of the year at the cursor."""
        if self.bars and self._within == (None, None):
            bar = self.bars[self._cursor]
            self._show_within(*(self._range if all(self._range) else (bar.begin, bar.end)))

    def leave(self) -> None:
        self._show_within(None, None)

    def _show_within(self, after: datetime | None, before: datetime | None) -> None:
        self._within = after, before
        self.show_bars(periods(self._months, after, before), 0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._within != (None, None):
            self.leave()
        else:
            self._cursor = self.bar_at(event.position().toPoint())
            self.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Plus, _Key.Key_Equal):
            self.enter()
        elif event.key() == _Key.Key_Minus:
            self.leave()
        else:
            super().keyPressEvent(event)
