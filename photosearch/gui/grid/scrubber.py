"""The years and months of a list beside its scroll bar: a look tells where one is, a hand or the
arrow keys go elsewhere."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QSlider

from photosearch.gui.style import theme
from photosearch.gui.text import date_text

_CLOSE = 4
"""Pixels between two months, at least; nearer ones are one dot."""
_DOT = 3
_AIR = 2.2
"""Lines from a month to whatever is next to it: years are to be found at a glance."""


class Stop(NamedTuple):
    """Where a month begins, or what has no date."""

    top: int
    """From the top of all photos, in pixels."""
    day: date | None
    words: str


class Scrubber(QSlider):
    """As high as the scroll bar. As a slider its values are the stops."""

    sought = Signal(int)
    """A place from the top of all photos, in pixels."""
    hovered = Signal(int)
    """The same, of what the pointer is on; -1 when it has left."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("scrubber")
        self.setAccessibleName(self.tr("Years and months"))
        self.setInvertedAppearance(True)
        self.setInvertedControls(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stops: Sequence[Stop] = ()
        self._whole, self._offset = 1, 0
        self._labels: list[tuple[int, str]] | None = None
        self._year_words: frozenset[str] = frozenset()
        self.actionTriggered.connect(self._moved)

    def show_stops(self, stops: Sequence[Stop], whole: int) -> None:
        """`whole`: the height of all photos, in pixels."""
        self._stops, self._whole = stops, max(1, whole)
        self._labels = None
        self.setRange(0, max(0, len(stops) - 1))
        self.setPageStep(12)
        self.show_offset(self._offset)
        self.update()

    def show_offset(self, offset: int) -> None:
        """What is at the top of the view."""
        before, self._offset = self.place_of(self._offset), offset
        stop = bisect_right(self._stops, offset, key=lambda each: each.top) - 1
        self.setValue(max(0, stop))
        if self._stops:
            self.setAccessibleDescription(self._stops[self.value()].words)
        if self.place_of(offset) != before:
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._type())
        return QSize(metrics.horizontalAdvance("0000") + 2 * theme.GAP_S, 100)

    def labels(self) -> list[tuple[int, str]]:
        """What is written, and how far down its middle is; years first, months where there is room.

        No two overlap. Kept, because it is painted at each step of scrolling.
        """
        if self._labels is None:
            self._labels = self._fitting()
        return self._labels

    def _fitting(self) -> list[tuple[int, str]]:
        taken: list[tuple[int, str]] = []
        self._year_words = frozenset(words for _, words in self._years())
        line = self._line()
        for marks, room in ((self._years(), line), (self._months(), round(_AIR * line))):
            for top, words in marks:
                place = self._inside(self.place_of(top), line)
                if all(abs(place - other) >= room for other, _ in taken):
                    taken.append((place, words))
        return sorted(taken)

    def _years(self) -> Iterator[tuple[int, str]]:
        before = None
        for stop in self._stops:
            if stop.day is not None and stop.day.year != before:
                before = stop.day.year
                yield stop.top, date_text.year(stop.day)

    def _months(self) -> Iterator[tuple[int, str]]:
        for stop in self._stops:
            if stop.day is not None:
                yield stop.top, date_text.short_month(stop.day)

    def _inside(self, place: int, line: int) -> int:
        """As near to the place as a whole line of text can be."""
        half = line // 2 + 1
        return max(half, min(self.height() - half, place))

    def _line(self) -> int:
        return QFontMetrics(self._type()).height()

    def place_of(self, offset: int) -> int:
        """How far down what is so far from the top of all photos is shown."""
        return round(offset * self.height() / self._whole)

    def _offset_at(self, place: int) -> int:
        return max(0, round(place * self._whole / max(1, self.height())))

    def _type(self) -> QFont:
        return theme.scaled(self.font(), 0.85)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._labels = None

    def changeEvent(self, event: QEvent) -> None:
        """Another font, perhaps."""
        super().changeEvent(event)
        self._labels = None

    # hands and keys

    @Slot(int)
    def _moved(self, action: int) -> None:
        """By a key."""
        if action != QAbstractSlider.SliderAction.SliderMove.value and self._stops:
            self.sought.emit(self._stops[self.sliderPosition()].top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._seek(event)
        else:
            self.hovered.emit(self._offset_at(round(event.position().y())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self.setSliderDown(False)

    def leaveEvent(self, _event: object) -> None:
        self.hovered.emit(-1)

    def _seek(self, event: QMouseEvent) -> None:
        self.sought.emit(self._offset_at(round(event.position().y())))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._type())
        labels, high = self.labels(), self._line()
        for place, words in labels:
            line = QRect(0, place - high // 2, self.width(), high)
            painter.setPen(colours.text if words in self._year_words else colours.muted)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        self._paint_dots(painter, [place for place, _ in labels])
        here = self.place_of(self._offset)
        inset = theme.GAP_XS
        painter.fillRect(QRect(inset, here, self.width() - 2 * inset, 2), colours.accent)
        if self.hasFocus():
            painter.setPen(colours.accent)
            painter.drawRoundedRect(
                self.rect().adjusted(1, 1, -1, -1), theme.RADIUS_S, theme.RADIUS_S
            )
        painter.end()

    def _paint_dots(self, painter: QPainter, labels: Sequence[int]) -> None:
        """Of months without a label."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mix(theme.current().surface, theme.current().text, 0.3))
        last, room = -_CLOSE, self._line() // 2 + 2
        for stop in self._stops:
            place = self.place_of(stop.top)
            index = bisect_right(labels, place)
            near = labels[max(0, index - 1) : index + 1]
            if place - last < _CLOSE or any(abs(place - other) < room for other in near):
                continue
            last = place
            painter.drawEllipse(QPoint(self.width() // 2, place), _DOT // 2, _DOT // 2)
