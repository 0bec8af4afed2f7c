"""A view of photos in lines under headings, of which the topmost stays in sight.

A heading chooses its photos at a click or a key; the keys also lead from heading to heading.
"""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)

from photosearch.gui.grid import heading_painter
from photosearch.gui.grid.heading_painter import Chosen, Heading
from photosearch.gui.grid.layouts import Breaks
from photosearch.gui.grid.lines_view import Index, LinesView
from photosearch.gui.grid.sections import Ints, Sections

_Held = Qt.KeyboardModifier


class HeadedView(LinesView):
    """`sections` says what stands under which heading; it is set before `relayout`."""

    laid_out = Signal()
    """There are other photos, or they lie elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.sections = Sections()
        self._pressed_heading = False
        self._chosen: tuple[Ints, Ints] | None = None

    @property
    def breaks(self) -> Breaks:
        """For the layouts."""
        return Breaks(self.sections.starts, self.heading_height)

    @property
    def heading_height(self) -> int:
        """0 without headings."""
        return heading_painter.height() if len(self.sections) else 0

    @property
    def covered(self) -> int:
        """What the heading at the top covers of the photos."""
        return self.heading_height

    def relayout(self) -> None:
        super().relayout()
        self.laid_out.emit()

    def keep_free(self, width: int) -> None:
        """So many pixels between the photos and the scroll bar."""
        sides = (width, 0) if self.isRightToLeft() else (0, width)
        margins = QMargins(sides[0], 0, sides[1], 0)
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)

    # where they are

    def heading_top(self, section: int) -> int:
        """From the top of all lines."""
        line = self.lines.line_of(int(self.sections.starts[section]))
        return int(self.lines.tops[line]) - self.heading_height

    def section_at(self, offset: int) -> int:
        """The section that begins at so many pixels from the top of all lines, or above."""
        line = int(np.searchsorted(self.lines.tops, offset + self.heading_height, "right")) - 1
        return self.sections.of(int(self.lines.starts[max(0, line)]))

    def band(self, section: int) -> QRect:
        """Of its heading, in the viewport; the topmost one stays till the next pushes it out."""
        height, offset = self.heading_height, self.verticalOffset()
        top = self.heading_top(section) - offset
        if top < 0 and section == self.section_at(offset):
            last = section + 1 == len(self.sections)
            next_top = height if last else self.heading_top(section + 1) - offset
            top = min(0, next_top - height)
        return QRect(0, top, self.viewport().width(), height)

    def seen_sections(self) -> range:
        """Those whose headings can be seen, even in part."""
        if not len(self.sections) or not self.lines.count:
            return range(0)
        first = self.section_at(self.verticalOffset())
        last = self.section_at(self.verticalOffset() + self.viewport().height())
        return range(first, last + 1)

    def headings(self) -> Iterator[Heading]:
        """Those that can be seen, the topmost one last, as it is painted over the photos."""
        pointer = self.viewport().mapFromGlobal(QCursor.pos())
        under = self.viewport().underMouse()
        for section in reversed(self.seen_sections()):
            band = self.band(section)
            yield Heading(
                section,
                band,
                self.sections.title(section),
                self.sections.beside(section),
                self.chosen_of(section),
                stays=band.top() != self.heading_top(section) - self.verticalOffset(),
                hovered=under and self._handle(section).contains(pointer),
            )

    def _handle(self, section: int) -> QRect:
        title = self.sections.title(section)
        return heading_painter.handle(self.band(section), title, mirrored=self.isRightToLeft())

    def heading_at(self, place: QPoint) -> int | None:
        """The section whose heading lies there, in the viewport."""
        for section in self.seen_sections():
            if self.band(section).contains(place):
                return section
        return None

    def _handle_at(self, place: QPoint) -> int | None:
        section = self.heading_at(place)
        if section is None or not self._handle(section).contains(place):
            return None
        return section

    def is_covered(self, point: QPoint) -> bool:
        return len(self.sections) > 0 and self.heading_at(point) is not None

    # choosing

    def forget_chosen(self) -> None:
        """What is selected has changed."""
        self._chosen = None

    def chosen_of(self, section: int) -> Chosen:
        rows, (first, last) = self.sections.rows(section), self._chosen_ranges()
        overlap = np.minimum(last, rows.stop - 1) - np.maximum(first, rows.start) + 1
        count = int(overlap[overlap > 0].sum())
        return Chosen.ALL if count == len(rows) else Chosen.SOME if count else Chosen.NONE

    def _chosen_ranges(self) -> tuple[Ints, Ints]:
        """The first and last rows of what is selected; kept, because painting asks for it."""
        if self._chosen is None:
            parts = self.selectionModel().selection().toList()
            self._chosen = (
                np.array([part.top() for part in parts], np.int64),
                np.array([part.bottom() for part in parts], np.int64),
            )
        return self._chosen

    def toggle_section(self, section: int) -> None:
        """Select all of its photos, or none of them if they all are."""
        model, rows = self.selectionModel(), self.sections.rows(section)
        flag = model.SelectionFlag
        whole = self.chosen_of(section) is Chosen.ALL
        model.select(self._selection([rows]), flag.Deselect if whole else flag.Select)
        words = self.tr("Not selected: {0}") if whole else self.tr("Selected: {0}")
        self.announce(words.format(self.sections.spoken(section)))
        self.viewport().update()

    def announce(self, words: str) -> None:
        """To screen readers."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not len(self.sections) or not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers()
        row = max(0, self.currentIndex().row())
        if key == Qt.Key.Key_A and held == _Held.ControlModifier | _Held.ShiftModifier:
            self.toggle_section(self.sections.of(row))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and held == _Held.ControlModifier:
            self._go_to(row, forward=key == Qt.Key.Key_PageDown)
        else:
            return False
        return True

    def _go_to(self, row: int, *, forward: bool) -> None:
        """The first photo of the next section; back, of this one, then of the one before."""
        here = self.sections.of(row)
        begins = int(self.sections.starts[here]) == row
        there = here + 1 if forward else here - 1 if begins else here
        if not forward or there < len(self.sections):
            section = max(0, there)
            index = self.model().index(int(self.sections.starts[section]), 0)
            flag = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
            self.verticalScrollBar().setValue(self.heading_top(section))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not current.isValid() or not len(self.sections) or not self.hasFocus():
            return
        section = self.sections.of(current.row())
        if not previous.isValid() or self.sections.of(previous.row()) != section:
            self.announce(self.sections.spoken(section))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self._handle_at(event.position().toPoint())
        self._pressed_heading = section is not None
        if section is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self.toggle_section(section)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._handle_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not (self._pressed_heading and event.buttons()):
            super().mouseMoveEvent(event)
        if len(self.sections) and not event.buttons():
            for section in self.seen_sections():
                self.viewport().update(self.band(section))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_heading:
            self._pressed_heading = False
        else:
            super().mouseReleaseEvent(event)

    # painting

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if height := self.heading_height:  # the one at the top has moved with the rest
            self.viewport().update(QRect(0, 0, self.viewport().width(), height + max(0, dy)))

    def paint_above(self, painter: QPainter, area: QRect) -> None:
        for heading in self.headings():
            if heading.band.intersects(area):
                heading_painter.paint(painter, heading)
