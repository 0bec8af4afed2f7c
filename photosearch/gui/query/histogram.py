"""How many photos have which values: drag over the bars, or use the keys, to choose a range."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

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

from photosearch.gui.style import theme
from photosearch.gui.text.numbers import plural

_LINE = 18
"""Height of a line of words, above and below the bars."""
_LEAST = 2
"""Pixels of a bar that stands for any photo at all."""
_Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Bar:
    begin: Any
    """What is chosen from on if it is the first one."""
    end: Any
    """What is chosen up to if it is the last one."""
    photos: int
    words: str


class Histogram(QWidget):
    chosen = Signal(object, object)
    """The beginning of the first bar and the end of the last one; None and None: all."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.bars: Sequence[Bar] = ()
        self._range: tuple[Any, Any] = (None, None)
        self._anchor = self._cursor = 0
        self._dragging = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 96)
        self.setAccessibleName(name)
        self.setToolTip(hint)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(300, 104)

    def show_bars(self, bars: Sequence[Bar], cursor: int | None = None) -> None:
        """The cursor stays, or goes to a bar."""
        self.bars = bars
        place = self._cursor if cursor is None else cursor
        self._anchor = self._cursor = max(0, min(len(bars) - 1, place))
        self._tell()

    def show_range(self, first: Any, last: Any) -> None:
        """Mark what is chosen elsewhere."""
        self._range = first, last
        self.update()

    def is_chosen(self, bar: Bar) -> bool:
        """Whether any of it is within the range, of which not both edges are None."""
        first, last = self._range
        return (last is None or bar.begin <= last) and (first is None or bar.end >= first)

    # choosing

    def choose(self, one: int, other: int) -> None:
        """From one bar to the other."""
        if not self.bars:
            return
        first, last = sorted(self._bounded(place) for place in (one, other))
        self._range = self.bars[first].begin, self.bars[last].end
        self.update()
        self.chosen.emit(*self._range)

    def clear(self) -> None:
        self._range = None, None
        self.update()
        self.chosen.emit(None, None)

    def _bounded(self, place: int) -> int:
        return max(0, min(len(self.bars) - 1, place))

    def _tell(self) -> None:
        """The bar at the cursor, in words, for the eye and for screen readers."""
        words = self.tr("No photos")
        if self.bars:
            bar = self.bars[self._cursor]
            photos = plural(bar.photos, "photo", "photos")
            words = self.tr("{0}: {1}").format(bar.words, photos)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)
        self.update()

    # places

    def _bar(self, row: int) -> QRectF:
        width = self.width() / len(self.bars)
        most = max(1, *(bar.photos for bar in self.bars))
        room = self.height() - 2 * _LINE
        photos = self.bars[row].photos
        height = max(_LEAST, room * photos / most) if photos else 0
        gap = 1 if width > 3 else 0
        place = len(self.bars) - 1 - row if self._is_mirrored else row
        return QRectF(place * width, self.height() - _LINE - height, width - gap, height)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def bar_at(self, place: QPoint) -> int:
        x = self.width() - 1 - place.x() if self._is_mirrored else place.x()
        return self._bounded(x * len(self.bars) // max(1, self.width()))

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.bars:
            self._dragging = True
            self._anchor = self._cursor = self.bar_at(event.position().toPoint())
            self._preview()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.bars:
            self._cursor = self.bar_at(event.position().toPoint())
            self._tell()
            if self._dragging:
                self._preview()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._dragging:
            self._dragging = False
            self.choose(self._anchor, self._cursor)

    def _preview(self) -> None:
        first, last = sorted((self._anchor, self._cursor))
        self._range = self.bars[first].begin, self.bars[last].end
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, extend = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        right = -1 if self._is_mirrored else 1
        steps = {_Key.Key_Left: -right, _Key.Key_Right: right, _Key.Key_Home: -(10**6)}
        steps[_Key.Key_End] = 10**6
        if key in steps:
            self._step(steps[_Key(key)], extend=extend)
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
            self._anchor = self._cursor
            self.choose(self._cursor, self._cursor)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.clear()
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
        for row, bar in enumerate(self.bars):
            painter.setBrush(self._colour(row, bar, colours))
            painter.drawRect(self._bar(row))
        self._paint_cursor(painter, colours)
        painter.end()

    def _colour(self, row: int, bar: Bar, colours: theme.Colours) -> QColor:
        plain = theme.mix(colours.surface, colours.text, 0.3)
        chosen = self._range != (None, None) and self.is_chosen(bar)
        colour = colours.accent if chosen else plain
        pointed = row == self._cursor and (self.hasFocus() or self.underMouse())
        return theme.mix(colour, colours.text, 0.35) if pointed else colour

    def _paint_words(self, painter: QPainter, colours: theme.Colours) -> None:
        painter.setPen(colours.text)
        top = QRectF(0, 0, self.width(), _LINE)
        painter.drawText(top, Qt.AlignmentFlag.AlignHCenter, self.accessibleDescription())
        if not self.bars:
            return
        painter.setPen(QPen(colours.line, 1))
        line = self.height() - _LINE
        painter.drawLine(0, line, self.width(), line)
        painter.setPen(colours.muted)
        bottom = QRectF(0, line + 3, self.width(), _LINE - 3)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignLeft, self.bars[0].words)
        if len(self.bars) > 1:
            painter.drawText(bottom, Qt.AlignmentFlag.AlignRight, self.bars[-1].words)

    def _paint_cursor(self, painter: QPainter, colours: theme.Colours) -> None:
        if self.hasFocus() and self.bars:
            bar = self._bar(self._cursor)
            painter.setBrush(colours.accent)
            painter.drawRect(QRectF(bar.left(), self.height() - _LINE + 1, bar.width(), 2))
