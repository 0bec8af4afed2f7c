"""The grid of hits: a list view whose cells fill the width, scrolled by the pixel."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDrag,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from photosearch.gui import theme
from photosearch.gui.grid_delegate import PAD, GridDelegate
from photosearch.gui.grid_model import GridModel, next_named, photo_ids
from photosearch.gui.thumbnail_loader import ThumbnailLoader
from photosearch.types import Hit

_BATCH = 200_000
"""Rows laid out at once: some 30 ms for 100,000, and the scroll bar is right at once."""


class Grid(QListView):
    viewer_wanted = Signal(int)
    """A row."""
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)
    side_changed = Signal(int)
    chosen_changed = Signal()

    def __init__(self, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.setAccessibleName("Photos")
        self._loader, self._side = loader, theme.THUMB_SIDE
        self._typed, self._pause = "", QElapsedTimer()
        self._pause.start()
        self._hits = GridModel(self)
        self._delegate = GridDelegate(loader, self)
        self.setModel(self._hits)
        self.setItemDelegate(self._delegate)
        self._set_up_view()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._want_visible)
        loader.arrived.connect(self._arrived)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.doubleClicked.connect(self._double_clicked)

    def _set_up_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # what is shown

    @property
    def hits(self) -> Sequence[Hit]:
        return self._hits.hits

    def show_hits(self, hits: Sequence[Hit], *, keep_place: bool) -> None:
        """keep_place is for a refresh of the same list, which mustn't jump under the hand."""
        if photo_ids(hits) == photo_ids(self.hits):
            self._hits.replace(hits)
        elif keep_place:
            self._replace_in_place(hits)
        else:
            self._hits.set_hits(hits)
            self.scrollToTop()
        self._loader.forget_missing()
        self._soon.start()

    def chosen(self) -> list[Hit]:
        """The selected hits in the order of the grid."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.hits[row] for row in rows]

    def chosen_count(self) -> int:
        """By ranges: everything may be selected."""
        ranges = self.selectionModel().selection().toList()
        return sum(part.bottom() - part.top() + 1 for part in ranges)

    def show_row(self, row: int) -> None:
        """Select it and bring it into view."""
        index = self._hits.index(row)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _replace_in_place(self, hits: Sequence[Hit]) -> None:
        chosen = {hit.photo_id for hit in self.chosen()}
        current = self.currentIndex()
        current_id = self.hits[current.row()].photo_id if current.isValid() else None
        anchor, offset = self._anchor()
        self._hits.set_hits(hits)
        self._choose_again(chosen, current_id)
        row = self._hits.row_of(anchor) if anchor is not None else None
        if row is not None:
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._hits.index(row)).top() - offset)

    def _anchor(self) -> tuple[int | None, int]:
        """The photo at the top left and where it is, unless the list stands at its start."""
        if self.verticalScrollBar().value() == 0 or not self.hits:
            return None, 0
        rows = self.visible_rows()
        return self.hits[rows.start].photo_id, self.visualRect(self._hits.index(rows.start)).top()

    def _choose_again(self, chosen: set[int], current_id: int | None) -> None:
        model = self.selectionModel()
        if current_id is not None and (row := self._hits.row_of(current_id)) is not None:
            model.setCurrentIndex(self._hits.index(row), model.SelectionFlag.NoUpdate)
        for photo_id in chosen:
            if (row := self._hits.row_of(photo_id)) is not None:
                model.select(self._hits.index(row), model.SelectionFlag.Select)

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

    def set_captions(self, shown: bool) -> None:
        self._delegate.captions = shown
        self._fit()

    def columns(self) -> int:
        return max(1, self.viewport().width() // (self._side + 2 * PAD))

    def _cell_width(self) -> int:
        """The list view begins a new line one pixel early."""
        return (self.viewport().width() - 1) // self.columns()

    def visible_rows(self) -> range:
        """The rows that can be seen, even in part."""
        cell = self._delegate.cell.height()
        top = self.verticalScrollBar().value()
        first = top // cell * self.columns()
        last = ((top + self.viewport().height()) // cell + 1) * self.columns()
        return range(min(first, max(len(self.hits) - 1, 0)), min(last, len(self.hits)))

    def _fit(self) -> None:
        rows = self.visible_rows()
        self._delegate.cell = self._delegate.cell_for(self._cell_width())
        self.setGridSize(self._delegate.cell)
        self.verticalScrollBar().setSingleStep(max(24, self._delegate.cell.height() // 4))
        ratio = self.devicePixelRatioF()
        thumbnail = self._delegate.cell.width() - 2 * PAD
        self._loader.set_size(round(thumbnail * ratio), theme.RADIUS * ratio)
        if rows.start and self.hits:
            self.scrollTo(self._hits.index(rows.start), self.ScrollHint.PositionAtTop)
        self._soon.start()

    @Slot(int)
    def _scrolled(self, _place: int) -> None:
        self._soon.start()

    @Slot()
    def _want_visible(self) -> None:
        """What is seen, then one screen below and one above."""
        seen = self.visible_rows()
        below = range(seen.stop, min(seen.stop + len(seen), len(self.hits)))
        above = range(max(0, seen.start - len(seen)), seen.start)
        rows = [*seen, *below, *reversed(above)]
        self._loader.want([self.hits[row].photo_id for row in rows])

    @Slot(object)
    def _arrived(self, photo_id: int) -> None:
        self._hits.changed(photo_id)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_side(self._side + (16 if event.angleDelta().y() > 0 else -16))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self.viewer_wanted.emit(current.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Menu and current.isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(current).center()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """To the next photo whose name begins with what is typed; Qt's own asks for every row."""
        if self._pause.hasExpired(QApplication.keyboardInputInterval()):
            self._typed = ""
        self._pause.restart()
        self._typed += search.casefold()
        current = max(0, self.currentIndex().row())
        begin = current + (len(self._typed) == 1)
        row = next_named(self.hits, self._typed, begin)
        if row is not None:
            self.show_row(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
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
        if not chosen:
            return
        drag = QDrag(self)
        drag.setMimeData(self._hits.mimeData(self.selectedIndexes()))
        thumbnail = self._loader.thumbnail(chosen[0].photo_id)
        if thumbnail and thumbnail.pixmap:
            drag.setPixmap(_drag_picture(thumbnail.pixmap))
        drag.exec(Qt.DropAction.CopyAction)


def _drag_picture(pixmap: QPixmap) -> QPixmap:
    return pixmap.scaled(
        QSize(96, 96),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
