"""Beside the photos the scrubber, and a bubble that says the date while a hand scrolls far."""

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot

from photosearch.gui.grid.headed_view import HeadedView
from photosearch.gui.grid.scrubber import Scrubber, Stop
from photosearch.gui.grid.sections import MONTH, YEAR
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import label

_ROOMY = 560
"""The width of the view from which on there is room for the scrubber."""
_LONG = 3
"""Screens of photos from which on it is of use."""


class TimeScrolling(QObject):
    """Shows and hides both, and keeps them in step with the view."""

    def __init__(self, view: HeadedView) -> None:
        super().__init__(view)
        self._view, self._bar = view, view.verticalScrollBar()
        self.scrubber, self.bubble = Scrubber(), label("dateBubble")
        for part in (self.scrubber, self.bubble):
            part.setParent(view)
            part.hide()
        view.laid_out.connect(self._follow)
        view.viewport().installEventFilter(self)
        self._bar.valueChanged.connect(self._scrolled)
        self._bar.sliderPressed.connect(self._tell)
        self._bar.sliderReleased.connect(self.bubble.hide)
        self.scrubber.sought.connect(self._bar.setValue)
        self.scrubber.sliderReleased.connect(self.bubble.hide)
        self.scrubber.hovered.connect(self._preview)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._put()
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        """There are other photos, or they lie elsewhere."""
        if not self._view.lines.count:
            return  # others come at once, or something else is shown
        stops = self._stops() if self._is_of_use() else []
        wanted = len(stops) > 2
        if wanted:
            self.scrubber.show_stops(stops, self._view.lines.height)
        self.scrubber.setVisible(wanted)
        self._view.keep_free(self.scrubber.sizeHint().width() if wanted else 0)
        self._put()

    def _is_of_use(self) -> bool:
        view = self._view
        long = view.lines.height > _LONG * view.viewport().height()
        return len(view.sections.days) > 0 and long and view.width() >= _ROOMY

    def _stops(self) -> list[Stop]:
        """Each month, or each year if they are the headings."""
        view, found = self._view, self._view.sections
        unit = YEAR if found.unit == YEAR else MONTH
        times = found.days.astype(f"datetime64[{unit}]").astype(np.int64)
        first = np.concatenate([[0], np.flatnonzero(np.diff(times)) + 1]).tolist()
        return [Stop(view.heading_top(i), found.day(i), found.month_title(i)) for i in first]

    def _put(self) -> None:
        area, width = self._view.viewport().geometry(), self.scrubber.sizeHint().width()
        left = area.left() - width if self._view.isRightToLeft() else area.right() + 1
        self.scrubber.setGeometry(QRect(left, area.top(), width, area.height()))

    @Slot()
    def _scrolled(self) -> None:
        self.scrubber.show_offset(self._view.verticalOffset())
        if self._bar.isSliderDown() or self.scrubber.isSliderDown():
            self._tell()

    @Slot()
    def _tell(self) -> None:
        """What is at the top, beside the hand."""
        offset = self._view.verticalOffset()
        self._say(offset, self._place(offset))

    @Slot(int)
    def _preview(self, offset: int) -> None:
        if offset < 0:
            self.bubble.hide()
        elif not self._bar.isSliderDown():
            self._say(offset, self.scrubber.place_of(offset))

    def _place(self, offset: int) -> int:
        """How far down the hand is."""
        if self.scrubber.isSliderDown():
            return self.scrubber.mapFromGlobal(self.scrubber.cursor().pos()).y()
        whole = max(1, self._bar.maximum() + self._bar.pageStep())
        return round(offset * self._bar.height() / whole) + theme.GAP_L

    def _say(self, offset: int, place: int) -> None:
        view = self._view
        if not len(view.sections) or not view.lines.count:
            self.bubble.hide()
            return
        self.bubble.setText(view.sections.short(view.section_at(offset)))
        self.bubble.adjustSize()
        area, size = view.viewport().geometry(), self.bubble.size()
        top = max(0, min(area.height() - size.height(), place - size.height() // 2))
        beside = area.right() - size.width() - theme.GAP_S
        left = area.left() + theme.GAP_S if view.isRightToLeft() else beside
        self.bubble.move(QPoint(left, area.top() + top))
        self.bubble.show()
        self.bubble.raise_()
