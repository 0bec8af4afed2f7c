"""The grid of hits: equal squares or justified rows, scrolled by the pixel."""

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle

from photosearch.gui.grid.captions import CAPTIONS
from photosearch.gui.grid.compare_keys import CompareKeys
from photosearch.gui.grid.delegate import GridDelegate
from photosearch.gui.grid.grid_model import GridModel, next_named, photo_ids
from photosearch.gui.grid.grid_place import GridPlace
from photosearch.gui.grid.headed_view import HeadedView
from photosearch.gui.grid.keys import asks_for_menu, size_step
from photosearch.gui.grid.layouts import Lines, justified, squares
from photosearch.gui.grid.lines_view import Index, ranges
from photosearch.gui.grid.rating_keys import RatingKeys
from photosearch.gui.grid.sections import Sections, sections
from photosearch.gui.grid.selection_keeper import SelectionKeeper
from photosearch.gui.grid.typing_search import TypingSearch
from photosearch.gui.platform import desktop
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import theme
from photosearch.gui.widgets.dpr_watcher import DprWatcher
from photosearch.gui.widgets.pinch_gesture import PinchGesture
from photosearch.types import Headings, Hit

SQUARE, JUSTIFIED = "square", "justified"
_FAR = 128
"""The side of a thumbnail below which months are headings, rather than days."""
LAYOUTS = (SQUARE, JUSTIFIED)
_Event = QEvent.Type
_LOOKS = (_Event.FontChange, _Event.ApplicationFontChange, _Event.LayoutDirectionChange)
PADS = {SQUARE: 8, JUSTIFIED: 4}
"""Around a thumbnail; two neighbours are twice as far apart."""


class Grid(HeadedView):
    """List view of thumbnails with selection, drag, zoom and type-ahead."""

    viewer_wanted = Signal(int)
    """A row."""
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)
    side_changed = Signal(int)
    layout_changed = Signal(str)
    captions_changed = Signal(str)
    """One of LAYOUTS."""
    chosen_changed = Signal()

    def __init__(self, loader: ThumbnailLoader) -> None:
        super().__init__()
        self.setObjectName("grid")
        self.setAccessibleName(self.tr("Photos"))
        self._loader, self._side, self._layout = loader, theme.THUMB_SIDE, SQUARE
        self.headings_by: Headings | None = None
        """What the photos that are shown next are put under."""
        self._expected: frozenset[int] = frozenset()
        self._returning: GridPlace | None = None
        self._incomplete: SelectionKeeper | None = None
        self.rating_keys: RatingKeys | None = None
        """Where the chosen photos can be rated."""
        self.typing = TypingSearch(self)
        self.compare_keys = CompareKeys(self)
        self.compare_keys.words.connect(self.typing.words)
        self.typing.sought.connect(self._seek)
        self._hits = GridModel(loader.placeholders, self)
        self._delegate = GridDelegate(loader)
        self.marks = self._hits.marks = self._delegate.marks
        self.setModel(self._hits)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._want_visible)
        loader.arrived.connect(self._arrived)
        loader.placeholders.changed.connect(self._know_placeholders)
        DprWatcher(self).changed.connect(self._fit)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.selectionModel().selectionChanged.connect(self.forget_chosen)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        PinchGesture(self.viewport()).spread.connect(self._spread)
        self.doubleClicked.connect(self._double_clicked)

    # what is shown

    @property
    def hits(self) -> Sequence[Hit]:
        return self._hits.hits

    @property
    def ids(self) -> Sequence[int]:
        """The photo ids of the hits."""
        return self._hits.ids

    def row_of(self, photo_id: int) -> int | None:
        return self._hits.row_of(photo_id)

    def show_hits(self, hits: Sequence[Hit], *, keep_place: bool) -> None:
        """keep_place is for a refresh of the same list, which mustn't jump under the hand."""
        if not keep_place:
            self._go_elsewhere()
        place, self._returning = self._returning, None
        if photo_ids(hits) == self._hits.ids and not self._headed_otherwise():
            self._hits.replace(hits)
        elif keep_place:
            self._replace_in_place(hits)
        else:
            self._hits.set_hits(hits)
            self.relayout()
            self.scrollToTop()
        if place is not None:
            self.go_to(place)
        self._loader.forget_missing()
        self._soon.start()

    def chosen(self) -> list[Hit]:
        """The selected hits in the order of the grid."""
        return [self.hits[row] for row in self.chosen_rows()]

    def chosen_rows(self) -> list[int]:
        parts = self.selectionModel().selection().toList()
        return sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))

    def chosen_count(self) -> int:
        """By ranges: everything may be selected."""
        ranges = self.selectionModel().selection().toList()
        return sum(part.bottom() - part.top() + 1 for part in ranges)

    def show_row(self, row: int) -> None:
        """Select it alone and bring it into view, whatever modifier is held meanwhile."""
        index, model = self._hits.index(row), self.selectionModel()
        if index.isValid():
            model.setCurrentIndex(index, model.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def choose(self, rows: Sequence[int], current: int | None = None) -> None:
        """These and no others; `current` is then the current one, or below zero none is."""
        model = self.selectionModel()
        model.select(self._selection(ranges(sorted(rows))), model.SelectionFlag.ClearAndSelect)
        if current is not None:
            model.setCurrentIndex(self._hits.index(current), model.SelectionFlag.NoUpdate)

    def expect(self, photo_ids: Iterable[int]) -> None:
        """They come back, or a copy stands for them: they are then chosen and brought into view,
        unless the person goes elsewhere meanwhile."""
        self._expected = frozenset(photo_ids)
        self._welcome()

    def go_to(self, place: GridPlace) -> None:
        """In the list of now."""
        self._go_elsewhere()
        place.put_back(self)

    def return_to(self, place: GridPlace | None) -> None:
        """In the list that comes next; None: to its top."""
        self._returning = place

    def top_of(self, row: int) -> int:
        """In the viewport."""
        return self.visualRect(self._hits.index(row)).top()

    def _replace_in_place(self, hits: Sequence[Hit]) -> None:
        standing = self._incomplete
        if standing is None or not standing.awaits_more(self):
            standing = SelectionKeeper(self)
        self._hits.set_hits(hits)
        self.relayout()
        standing.put_back(self)
        self._incomplete = standing if standing.awaits_more(self) else None
        self._welcome()

    def _go_elsewhere(self) -> None:
        """Nothing is awaited any more."""
        self._expected, self._incomplete = frozenset(), None

    def _welcome(self) -> None:
        back = [row for row in map(self.row_of, self._expected) if row is not None]
        if back:
            self.choose(back, current=min(back))
            self.scrollTo(self.currentIndex())
        if len(back) == len(self._expected):
            self._expected = frozenset()

    # size and place

    @property
    def side(self) -> int:
        return self._side

    def set_side(self, side: int) -> None:
        """About how wide a thumbnail shall be; cells then stretch to fill the width."""
        low, high = theme.THUMB_SIDES
        side = max(low, min(high, side))
        if side != self._side:
            self._side = side
            self._fit()
            self.side_changed.emit(side)

    @property
    def layout_name(self) -> str:
        """One of LAYOUTS."""
        return self._layout

    def set_layout(self, name: str) -> None:
        """Whatever isn't one of LAYOUTS is the first of them."""
        name = name if name in LAYOUTS else SQUARE
        if name != self._layout:
            self._layout = name
            self._fit()
            self.layout_changed.emit(name)

    @property
    def captions(self) -> str:
        """One of CAPTIONS."""
        return self._delegate.captions.kind

    def set_captions(self, kind: str) -> None:
        """Whatever isn't one of CAPTIONS is the first of them."""
        self._delegate.captions.kind = kind if kind in CAPTIONS else CAPTIONS[0]
        self._fit()
        self.captions_changed.emit(self.captions)

    def picture_rect(self, index: QModelIndex) -> QRect:
        """Where its thumbnail lies in the viewport."""
        return self._delegate.thumbnail_rect(self.visualRect(index))

    def columns(self) -> int:
        """How many photos the first line holds."""
        return len(self.lines.rows_of(0)) if self.lines.count else 1

    def _headed(self) -> Sections:
        """The sections of the photos of now."""
        far = self._side < _FAR
        return sections(self.headings_by, self._hits.ids, far=far, inside=self.marks.members)

    def _headed_otherwise(self) -> bool:
        return not self.sections.same_as(self._headed())

    def lay_out(self, width: int) -> Lines:
        self.sections = self._headed()
        self._delegate.captions.fit(self._side)
        caption, pad = self._delegate.caption_height, PADS[self._layout]
        self._delegate.pad, self.gap, wanted = pad, pad, self._side + 2 * pad
        if self._layout == SQUARE:
            return squares(len(self.hits), width, wanted, caption, self.breaks)
        ratios, inset = self._loader.placeholders.ratios(self._hits.ids), PADS[SQUARE] - pad
        lines = justified(ratios, width - 2 * inset, wanted, caption, pad, self.breaks)
        return lines.moved(inset)

    def paint_row(self, painter: QPainter, cell: QRect, row: int, state: QStyle.StateFlag) -> None:
        self._delegate.paint_hit(painter, cell, self.hits[row], state)

    @Slot()
    def _fit(self) -> None:
        """Lay out anew; what is at the top stays there."""
        bar, first = self.verticalScrollBar(), self._hits.index(self.visible_rows().start)
        before = self.visualRect(first)
        self.relayout()
        bar.setSingleStep(max(24, self._side // 4))
        self._loader.set_radius(theme.RADIUS * self.devicePixelRatioF())
        if first.row() > 0 and before.height():
            now = self.visualRect(first)
            hidden = before.top() * now.height() // before.height()
            bar.setValue(bar.value() + now.top() - hidden)
        self._soon.start()

    @Slot()
    def _know_placeholders(self) -> None:
        if self._layout == JUSTIFIED:
            self._fit()
        else:
            self.viewport().update()

    @Slot(int)
    def _scrolled(self, _place: int) -> None:
        self._soon.start()

    @Slot()
    def _want_visible(self) -> None:
        """What is seen, then one screen below and one above; nothing while another page shows."""
        if not self.isVisible():
            return
        seen = self.visible_rows()
        below = range(seen.stop, min(seen.stop + len(seen), len(self.hits)))
        above = range(max(0, seen.start - len(seen)), seen.start)
        rows = [*seen, *below, *reversed(above)]
        wanted = [self._hits.ids[row] for row in rows]
        self._loader.want(list(zip(wanted, self.pixels(rows), strict=True)))

    def pixels(self, rows: Sequence[int]) -> list[tuple[int, int]]:
        """How much of the screen the thumbnails of these rows take."""
        sizes = self.lines.sizes(rows) - self._delegate.frame
        wanted = np.maximum(1, np.round(sizes * self.devicePixelRatioF())).astype(int)
        return [(width, height) for width, height in wanted.tolist()]

    @Slot(object)
    def _arrived(self, photo_id: int) -> None:
        for row in self.visible_rows():
            if self._hits.ids[row] == photo_id:
                self.viewport().update(self.visualRect(self._hits.index(row)))

    # events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._delegate.forget_font()
            self._fit()

    @Slot(float)
    def _spread(self, factor: float) -> None:
        self.set_side(round(self._side * factor))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_side(self._side + (16 if event.angleDelta().y() > 0 else -16))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._go_elsewhere()
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self.viewer_wanted.emit(current.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        elif step := size_step(event):
            self.set_side(self._side + step)
        elif asks_for_menu(event) and current.isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(current).center()))
        elif self._compares(event) or self._rates(event):
            event.accept()
        elif not self.typing.take(event):
            self.typing.rest()
            super().keyPressEvent(event)

    def _compares(self, event: QKeyEvent) -> bool:
        return not self.typing.seeks and self.compare_keys.take(event, self.chosen_count())

    def _rates(self, event: QKeyEvent) -> bool:
        keys = self.rating_keys
        rates = keys is not None and self.chosen_count() > 0 and not self.typing.seeks
        return rates and keys is not None and keys.take(event)

    @Slot(str)
    def _seek(self, start: str) -> None:
        """To the next photo whose name begins so; longer, it may be the one that is current."""
        begin = max(0, self.currentIndex().row()) + (len(start) == 1)
        row = next_named(self.hits, start, begin) if start else None
        if row is not None:
            self.show_row(row)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.typing.compose(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.typing.rest()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)  # Qt: only where one may edit

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_elsewhere()
        self.typing.rest()
        super().mousePressEvent(event)
        if (
            event.button() == Qt.MouseButton.RightButton
            and self.indexAt(event.position().toPoint()).isValid()
        ):
            self.menu_wanted.emit(event.globalPosition().toPoint())

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        self.viewer_wanted.emit(index.row())

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: ARG002
        chosen = self.chosen()
        if chosen:
            thumbnail = self._loader.thumbnail(chosen[0].photo_id)
            picture = thumbnail.pixmap if thumbnail else None
            desktop.drag_files(self, [hit.path for hit in chosen], picture)
