"""Groups as tiles: a photo that stands for each, its name, and how many photos it has."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import theme
from photosearch.gui.text.group_text import title
from photosearch.gui.text.numbers import plural
from photosearch.types import Group

_Index = QModelIndex | QPersistentModelIndex
_GROUP = Qt.ItemDataRole.UserRole
_SIDE = 190
"""About how wide a tile is."""
_PAD = 8


class _Delegate(QStyledItemDelegate):
    """Paints one tile."""

    def __init__(self, loader: ThumbnailLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._loader = loader
        self.size = QSize(_SIDE, _SIDE)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return self.size

    def text_height(self, font: QFont) -> int:
        bold, plain = _fonts(font)
        return QFontMetrics(bold).height() + QFontMetrics(plain).height() + 8

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        group: Group = index.data(_GROUP)
        cell: QRect = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        picture = cell.adjusted(0, 0, 0, -self.text_height(option.font))
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._paint_cover(painter, picture, group)
        self._paint_state(painter, picture, option.state)
        self._paint_words(painter, cell, picture.bottom() + 5, group, option.font)
        painter.restore()

    def _paint_cover(self, painter: QPainter, place: QRect, group: Group) -> None:
        kept = self._loader.thumbnail(group.cover) if group.cover else None
        if kept is not None and kept.pixmap is not None:
            painter.drawPixmap(place, kept.pixmap)
            self._paint_edge(painter, place)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().placeholder)
        painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)

    def _paint_edge(self, painter: QPainter, place: QRect) -> None:
        """A cover may have the colour of the page."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.current().line)
        painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)

    def _paint_state(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        colours, flags = theme.current(), QStyle.StateFlag
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & flags.State_Selected:
            painter.setPen(QPen(colours.accent, 3))
        elif state & flags.State_HasFocus:
            painter.setPen(QPen(colours.muted, 2))
        elif state & flags.State_MouseOver:
            painter.setPen(QPen(theme.mix(colours.surface, colours.text, 0.3), 1.5))
        else:
            return
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), theme.RADIUS + 3, theme.RADIUS + 3)

    def _paint_words(
        self, painter: QPainter, cell: QRect, top: int, group: Group, font: QFont
    ) -> None:
        colours = theme.current()
        bold, plain = _fonts(font)
        lines = (
            (bold, colours.text if group.name or group.words else colours.muted, title(group)),
            (plain, colours.muted, plural(group.photos, "photo", "photos")),
        )
        for line_font, colour, words in lines:
            metrics = QFontMetrics(line_font)
            place = QRect(cell.left() + 2, top, cell.width() - 4, metrics.height())
            painter.setFont(line_font)
            painter.setPen(colour)
            short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, short)
            top += metrics.height()


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    return theme.scaled(font, 1.0, QFont.Weight.DemiBold), theme.scaled(font, 0.9)


class GroupTiles(QListWidget):
    """List of groups; wishes go out as signals that carry one."""

    open_wanted = Signal(object)
    rename_wanted = Signal(object)
    away_wanted = Signal(object)
    """By the Delete key: hide it, or remove it."""

    def __init__(self, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groupTiles")
        self.setAccessibleName(self.tr("Groups"))
        self._loader = loader
        self._delegate = _Delegate(loader, self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._want)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        loader.arrived.connect(self._arrived)

    @property
    def groups(self) -> list[Group]:
        return [self.item(row).data(_GROUP) for row in range(self.count())]

    def show_groups(self, groups: Sequence[Group]) -> None:
        """The group that one was at stays the current one, if it is among them."""
        before = self.current()
        self.clear()
        for group in groups:
            item = QListWidgetItem()
            item.setData(_GROUP, group)
            photos = plural(group.photos, "photo", "photos")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title(group)}, {photos}")
            item.setToolTip(title(group))
            self.addItem(item)
        ids = [group.id for group in groups]
        if ids:
            self.setCurrentRow(ids.index(before.id) if before and before.id in ids else 0)
        self._fit()

    def current(self) -> Group | None:
        row = self.currentRow()
        return self.group_at(row) if row >= 0 else None

    def group_at(self, row: int) -> Group:
        group: Group = self.item(row).data(_GROUP)
        return group

    def _fit(self) -> None:
        """As many tiles to a line as fit, and they fill it."""
        room = self.viewport().width()
        width = max(60, room // max(1, round(room / _SIDE)) - 1)
        height = width + self._delegate.text_height(self.font())
        if self.gridSize() != QSize(width, height):
            self._delegate.size = QSize(width, height)
            self.setGridSize(self._delegate.size)
        self._soon.start()

    def _side(self) -> int:
        return max(1, round((self.gridSize().width() - 2 * _PAD) * self.devicePixelRatioF()))

    @Slot(int)
    def _scrolled(self, _place: int) -> None:
        self._soon.start()

    @Slot()
    def _want(self) -> None:
        """The covers that are seen."""
        if not self.isVisible():
            return
        self._loader.set_radius(theme.RADIUS * self.devicePixelRatioF())
        seen, side = self.viewport().rect(), self._side()
        items = [self.item(row) for row in range(self.count())]
        groups = [i.data(_GROUP) for i in items if self.visualItemRect(i).intersects(seen)]
        self._loader.want([(group.cover, (side, side)) for group in groups if group.cover])

    @Slot(object)
    def _arrived(self, _photo: int) -> None:
        if self.isVisible():
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and item is not None:
            self.open_wanted.emit(item.data(_GROUP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group = self.current()
        wanted = {
            Qt.Key.Key_Return: self.open_wanted,
            Qt.Key.Key_Enter: self.open_wanted,
            Qt.Key.Key_F2: self.rename_wanted,
            Qt.Key.Key_Delete: self.away_wanted,
        }.get(Qt.Key(event.key()))
        if wanted is None or group is None:
            super().keyPressEvent(event)
        else:
            wanted.emit(group)
