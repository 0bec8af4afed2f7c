"""Faces as round tiles with a line or two of words: people, or the faces of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photosearch.gui.services.face_loader import FaceLoader
from photosearch.gui.style import icons, theme
from photosearch.types import FaceInPhoto

SIDE = 112
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Tile:
    """`key` is the id of what it stands for: a person or a face."""

    key: int
    face: FaceInPhoto | None
    title: str
    words: str = ""
    muted: bool = False
    """The title is no name."""


class TileModel(QAbstractListModel):
    """The tiles in their order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tiles: Sequence[Tile] = ()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.tiles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        tile = self.tiles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tile.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(filter(None, (tile.title, tile.words)))
        return None

    @property
    def lines(self) -> int:
        """Of words below each face."""
        if any(tile.words for tile in self.tiles):
            return 2
        return int(any(tile.title for tile in self.tiles))

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        self.beginResetModel()
        self.tiles = tiles
        self.endResetModel()


class FaceTiles(QListView):
    """Several can be selected; Enter or a double click activates one."""

    def __init__(self, loader: FaceLoader, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.setAccessibleName(name)
        self.shown = TileModel(self)
        self.setModel(self.shown)
        self.setItemDelegate(_TileDelegate(loader, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(theme.GAP_XS)
        loader.arrived.connect(self.viewport().update)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """What is selected, current and in sight stays so."""
        if list(tiles) == list(self.shown.tiles):
            return
        chosen, current = set(self.chosen()), self.current()
        place = self.verticalScrollBar().value()
        self.shown.show_tiles(tiles)
        model = self.selectionModel()
        for row, tile in enumerate(tiles):
            if tile.key in chosen:
                model.select(self.shown.index(row), model.SelectionFlag.Select)
            if tile.key == current:
                model.setCurrentIndex(self.shown.index(row), model.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(place)

    def current(self) -> int | None:
        index = self.currentIndex()
        return self.shown.tiles[index.row()].key if index.isValid() else None

    def chosen(self) -> list[int]:
        """The keys of what is selected, in its order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.shown.tiles[row].key for row in rows]

    def key_at(self, index: QModelIndex) -> int:
        return self.shown.tiles[index.row()].key


class _TileDelegate(QStyledItemDelegate):
    """A face, a title, and words below it."""

    def __init__(self, loader: FaceLoader, parent: FaceTiles) -> None:
        super().__init__(parent)
        self._loader = loader

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        model = index.model()
        assert isinstance(model, TileModel)
        below = option.fontMetrics.height() * model.lines + (theme.GAP_XS if model.lines else 0)
        return QSize(SIDE + 2 * theme.GAP, SIDE + below + 2 * theme.GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, TileModel)
        tile, colours = model.tiles[index.row()], theme.current()
        cell: QRect = option.rect.adjusted(2, 2, -2, -2)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, cell, state)
        left = cell.left() + (cell.width() - SIDE) // 2
        place = QRect(left, cell.top() + theme.GAP - 2, SIDE, SIDE)
        self._paint_face(painter, place, tile)
        words = cell.adjusted(theme.GAP_XS, 0, -theme.GAP_XS, 0)
        words.setTop(place.bottom() + theme.GAP_XS)
        _paint_line(painter, words, tile.title, colours.muted if tile.muted else colours.text)
        words.setTop(words.top() + painter.fontMetrics().height())
        _paint_line(painter, words, tile.words, colours.muted)
        painter.restore()

    def _paint_ground(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag) -> None:
        colours = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colours.tint)
            painter.drawRoundedRect(cell, theme.RADIUS, theme.RADIUS)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(cell, theme.RADIUS, theme.RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _paint_face(self, painter: QPainter, place: QRect, tile: Tile) -> None:
        colours = theme.current()
        ratio = painter.device().devicePixelRatioF()
        picture = self._loader.picture(tile.face, round(SIDE * ratio)) if tile.face else None
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, picture)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.placeholder)
        painter.drawEllipse(place)
        if tile.face is None:
            mark = icons.pixmap("people", colours.muted, 36, ratio)
            painter.drawPixmap(place.center().x() - 18, place.center().y() - 18, mark)


def _paint_line(painter: QPainter, room: QRect, words: str, colour: Any) -> None:
    metrics = painter.fontMetrics()
    painter.setPen(colour)
    line = QRect(room.left(), room.top(), room.width(), metrics.height())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, shown)
