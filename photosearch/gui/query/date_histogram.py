"""Photos over time, as bars: drag over them, or use the keys, to choose a range of dates."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from photosearch.gui.query.date_bins import Months, Period, periods
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import plural

_LINE = 18
"""Height of a line of words, above and below the bars."""
_LEAST = 2
"""Pixels of a bar that stands for any photo at all."""
_Key = Qt.Key


class DateHistogram(QWidget):
    """Bars of months or, over many years, of years; a double click or + enters a year."""

    chosen = Signal(object, object)
    """The first moment and the first one after; None and None: all."""

    def __init__(self, months: Months) -> None:
        super().__init__()
        self._months = months
        self.periods: Sequence[Period] = periods(months, None, None)
        self._range: tuple[datetime | None, datetime | None] = (None, None)
        self._anchor = self._cursor = max(0, len(self.periods) - 1)
        self._dragging = self._moved = False
        self._entered = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 96)
        self.setAccessibleName(self.tr("Photos by date"))
        self.setToolTip(
            self.tr(
                "Drag over the bars to choose dates. Keys: arrows to move, Enter to choose, "
                "Shift+arrows for several, + for the months of a year, − for all, Del to clear."
            )
        )
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(300, 104)

    def show_range(self, after: datetime | None, before: datetime | None) -> None:
        """Mark what is chosen elsewhere."""
        self._range = after, before
        self.update()

    # choosing

    def choose(self, one: int, other: int) -> None:
        """From one bar to the other."""
        if not self.periods:
            return
        first, last = sorted(self._bounded(place) for place in (one, other))
        self._range = self.periods[first].begin, self.periods[last].end
        self.update()
        self.chosen.emit(*self._range)

    def clear(self) -> None:
        self._range = None, None
        self.update()
        self.chosen.emit(None, None)

    def enter(self) -> None:
        """The months of what is chosen, or of the year at the cursor."""
        if self._entered or not self.periods:
            return
        place = self.periods[self._cursor]
        after, before = self._range if all(self._range) else (place.begin, place.end)
        self._show_periods(periods(self._months, after, before), entered=True)

    def leave(self) -> None:
        self._show_periods(periods(self._months, None, None), entered=False)

    def _show_periods(self, shown: Sequence[Period], *, entered: bool) -> None:
        self.periods, self._entered = shown, entered
        self._anchor = self._cursor = 0
        self._tell()

    def _bounded(self, place: int) -> int:
        return max(0, min(len(self.periods) - 1, place))

    def _tell(self) -> None:
        """The bar at the cursor, in words, for the eye and for screen readers."""
        words = self.tr("No photos")
        if self.periods:
            place = self.periods[self._cursor]
            photos = plural(place.photos, "photo", "photos")
            words = self.tr("{0}: {1}").format(place.words, photos)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)
        self.update()

    def _is_chosen(self, place: Period) -> bool:
        after, before = self._range
        if after is None and before is None:
            return False
        return (before is None or place.begin < before) and (after is None or place.end > after)

    # places

    def _bar(self, row: int) -> QRectF:
        width = self.width() / len(self.periods)
        most = max(1, *(place.photos for place in self.periods))
        room = self.height() - 2 * _LINE
        photos = self.periods[row].photos
        height = max(_LEAST, room * photos / most) if photos else 0
        gap = 1 if width > 3 else 0
        return QRectF(row * width, self.height() - _LINE - height, width - gap, height)

    def _at(self, place: QPoint) -> int:
        return self._bounded(place.x() * len(self.periods) // max(1, self.width()))

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.periods:
            self._dragging = True
            self._anchor = self._cursor = self._at(event.position().toPoint())
            self._preview()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.periods:
            self._cursor = self._at(event.position().toPoint())
            self._tell()
            if self._dragging:
                self._preview()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._dragging:
            self._dragging = False
            self.choose(self._anchor, self._cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._entered:
            self.leave()
        else:
            self._cursor = self._at(event.position().toPoint())
            self.enter()

    def _preview(self) -> None:
        first, last = sorted((self._anchor, self._cursor))
        self._range = self.periods[first].begin, self.periods[last].end
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, extend = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Home: -(10**6)}
        steps[_Key.Key_End] = 10**6
        if key in steps:
            self._step(steps[_Key(key)], extend=extend)
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
            self._anchor = self._cursor
            self.choose(self._cursor, self._cursor)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.clear()
        elif key in (_Key.Key_Plus, _Key.Key_Equal):
            self.enter()
        elif key == _Key.Key_Minus:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int, *, extend: bool) -> None:
        self._cursor = self._bounded(self._cursor + step)
        if extend:
            self.choose(self._anchor, self._cursor)
        else:
            self._anchor = self._cursor
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter, colours = QPainter(self), theme.current()
        painter.setFont(theme.scaled(self.font(), 0.9))
        self._paint_words(painter, colours)
        painter.setPen(Qt.PenStyle.NoPen)
        for row, place in enumerate(self.periods):
            painter.setBrush(self._colour(row, place, colours))
            painter.drawRect(self._bar(row))
        self._paint_cursor(painter, colours)
        painter.end()

    def _colour(self, row: int, place: Period, colours: theme.Colours) -> QColor:
        plain = theme.mix(colours.surface, colours.text, 0.3)
        colour = colours.accent if self._is_chosen(place) else plain
        pointed = row == self._cursor and (self.hasFocus() or self.underMouse())
        return theme.mix(colour, colours.text, 0.35) if pointed else colour

    def _paint_words(self, painter: QPainter, colours: theme.Colours) -> None:
        painter.setPen(colours.text)
        top = QRectF(0, 0, self.width(), _LINE)
        painter.drawText(top, Qt.AlignmentFlag.AlignHCenter, self.accessibleDescription())
        if not self.periods:
            return
        painter.setPen(QPen(colours.line, 1))
        line = self.height() - _LINE
        painter.drawLine(0, line, self.width(), line)
        painter.setPen(colours.muted)
        bottom = QRectF(0, line + 3, self.width(), _LINE - 3)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignLeft, self.periods[0].words)
        if len(self.periods) > 1:
            painter.drawText(bottom, Qt.AlignmentFlag.AlignRight, self.periods[-1].words)

    def _paint_cursor(self, painter: QPainter, colours: theme.Colours) -> None:
        if self.hasFocus() and self.periods:
            bar = self._bar(self._cursor)
            painter.setBrush(colours.accent)
            painter.drawRect(QRectF(bar.left(), self.height() - _LINE + 1, bar.width(), 2))
