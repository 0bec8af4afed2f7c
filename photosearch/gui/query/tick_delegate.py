"""Paints a row of a list with ticks: tick, words, and at the end the number of its photos."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number

CHECK, PHOTOS = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.UserRole + 2
_PADDING = 5
_TICK = 16
_SMALL = 0.9
_Index = QModelIndex | QPersistentModelIndex
_Flag = Qt.AlignmentFlag


def row_height(metrics: QFontMetrics) -> int:
    return metrics.height() + 2 * _PADDING


class TickDelegate(QStyledItemDelegate):
    turned = Signal(QModelIndex)
    """By a click anywhere in its row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(0, row_height(option.fontMetrics))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,  # noqa: ARG002
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            place: QRect = option.rect
            left = event.button() == Qt.MouseButton.LeftButton
            if left and place.contains(event.position().toPoint()):
                self.turned.emit(index)
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        is_on = index.data(CHECK) == Qt.CheckState.Checked.value
        rest: QRect = option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, 0)
        rest = self._paint_tick(painter, option, rest, is_on=is_on)
        if (photos := index.data(PHOTOS)) is not None:
            rest = self._paint_number(painter, option, rest, number(photos))
        painter.setFont(option.font)
        painter.setPen(theme.current().muted if photos == 0 else theme.current().text)
        middle = Qt.TextElideMode.ElideMiddle
        shown = painter.fontMetrics().elidedText(index.data(), middle, rest.width())
        self._write(painter, option, rest, shown, _Flag.AlignLeading)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, state = theme.current(), option.state
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(colours.accent if focused else Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            place = option.rect.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(place, theme.RADIUS_S, theme.RADIUS_S)

    @staticmethod
    def _paint_tick(
        painter: QPainter, option: QStyleOptionViewItem, rest: QRect, *, is_on: bool
    ) -> QRect:
        """What is left of the line."""
        colours = theme.current()
        box = QRect(rest.left(), rest.center().y() - _TICK // 2 + 1, _TICK, _TICK)
        shown = QStyle.visualRect(option.direction, option.rect, box)
        painter.setPen(colours.accent if is_on else colours.muted)
        painter.setBrush(colours.accent if is_on else colours.field)
        painter.drawRoundedRect(shown.adjusted(0, 0, -1, -1), 4, 4)
        if is_on:
            name = "tick-light" if colours.on_accent.lightnessF() > 0.5 else "tick-dark"
            ratio = painter.device().devicePixelRatioF()
            drawn = icons.pixmap(name, colours.on_accent, _TICK, ratio)
            painter.drawPixmap(shown.topLeft(), drawn)
        return rest.adjusted(_TICK + theme.GAP_S, 0, 0, 0)

    def _paint_number(
        self, painter: QPainter, option: QStyleOptionViewItem, rest: QRect, words: str
    ) -> QRect:
        painter.setFont(theme.scaled(option.font, _SMALL))
        painter.setPen(theme.current().muted)
        self._write(painter, option, rest, words, _Flag.AlignTrailing)
        width = painter.fontMetrics().horizontalAdvance(words)
        return rest.adjusted(0, 0, -width - theme.GAP, 0)

    @staticmethod
    def _write(
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        words: str,
        side: Qt.AlignmentFlag,
    ) -> None:
        flags = QStyle.visualAlignment(option.direction, side | _Flag.AlignVCenter)
        mirrored = QStyle.visualRect(option.direction, option.rect, place)
        painter.drawText(mirrored, int(flags), words)
