"""Paints a suggestion: icon, name, what it is, and how many photos it has."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photosearch.gui.query.suggestion_rows import Row
from photosearch.gui.style import icons, theme

ROW = Qt.ItemDataRole.UserRole
_PADDING = 8
"""Above and below the words."""
_MARGIN = 12
_SMALL = 0.9
_NARROW = 340
"""Below this width there is no room to say what it is."""
_Index = QModelIndex | QPersistentModelIndex
_Flag = Qt.AlignmentFlag


class SuggestionDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(0, option.fontMetrics.height() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, colours = index.data(ROW), theme.current()
        if not isinstance(row, Row):
            return
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, place, state, colours)
        _Words(painter, option, colours).paint(row, _widest_count(option.font, index.model()))
        painter.restore()


def _paint_ground(
    painter: QPainter, place: QRect, state: QStyle.StateFlag, colours: theme.Colours
) -> None:
    chosen = state & QStyle.StateFlag.State_Selected
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint if chosen else colours.hover)
        painter.drawRoundedRect(place, theme.RADIUS_S, theme.RADIUS_S)


def _widest_count(font: QFont, model: QAbstractItemModel) -> int:
    """So that what stands before it is in one column."""
    metrics = QFontMetrics(theme.scaled(font, _SMALL))
    rows = (model.index(place, 0).data(ROW) for place in range(model.rowCount()))
    return max(metrics.horizontalAdvance(row.photos) for row in rows)


class _Words:
    """From one edge to the other, in the direction in which the window is read."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: theme.Colours
    ) -> None:
        self._painter, self._colours = painter, colours
        self._all: QRect = option.rect
        self._rest = self._all.adjusted(_MARGIN, 0, -_MARGIN, 0)
        self._direction: Qt.LayoutDirection = option.direction
        self._font: QFont = option.font

    def paint(self, row: Row, photos_width: int) -> None:
        self._icon(row.icon)
        self._at_end(row.photos, photos_width)
        if self._all.width() >= _NARROW:
            self._at_end(row.what)
        self._write(row.name, self._rest, self._colours.text, _Flag.AlignLeading)

    def _icon(self, name: str) -> None:
        place = QRect(self._rest.left(), 0, theme.ICON, theme.ICON)
        place.moveTop(self._rest.center().y() - theme.ICON // 2)
        ratio = self._painter.device().devicePixelRatioF()
        drawn = icons.pixmap(name, self._colours.muted, theme.ICON, ratio)
        self._painter.drawPixmap(self._mirrored(place).topLeft(), drawn)
        self._rest.setLeft(place.right() + theme.GAP)

    def _at_end(self, words: str, at_least: int = 0) -> None:
        metrics = QFontMetrics(theme.scaled(self._font, _SMALL))
        width = max(at_least, metrics.horizontalAdvance(words)) + 1
        place = QRect(self._rest)
        place.setLeft(place.right() - width)
        self._write(words, place, self._colours.muted, _Flag.AlignTrailing, _SMALL)
        self._rest.setRight(place.left() - theme.GAP_L)

    def _write(
        self, words: str, place: QRect, colour: QColor, side: Qt.AlignmentFlag, factor: float = 1.0
    ) -> None:
        painter = self._painter
        painter.setFont(theme.scaled(self._font, factor))
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        flags = QStyle.visualAlignment(self._direction, side | _Flag.AlignVCenter)
        painter.drawText(self._mirrored(place), int(flags), shown)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._all, place)
