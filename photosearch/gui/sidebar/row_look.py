"""How a row of the side bar looks, and how it is painted: icon, name, marks, count."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photosearch.gui.style import icons, theme

LOOK = Qt.ItemDataRole.UserRole
"""The role of a `RowLook`."""
_MARK = 14
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RowLook:
    """What is to be seen of it."""

    icon: str
    name: str
    count: str = ""
    muted: bool = False
    mark: str = ""
    """An icon beside the count, of what is worth a look."""
    warns: bool = False
    """The mark tells of something wrong."""
    hint: str = ""
    words: str = ""
    """For those who hear it."""


class RowDelegate(QStyledItemDelegate):
    """The name gives way to what stands at the end of the row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(0, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = index.data(LOOK)
        if not isinstance(look, RowLook):
            return
        painter.save()
        room = option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, 0)
        row = _Row(painter, option, room)
        row.at_start(look.icon, theme.ICON, look.muted)
        row.at_end(look)
        row.say(look)
        painter.restore()


class _Row:
    """What is left of a row's room while it is painted."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        self._painter, self._option, self._room = painter, option, room
        self._ratio = painter.device().devicePixelRatio()

    def _take(self, width: int, *, end: bool) -> QRect:
        """In the direction of reading."""
        room, direction = QRect(self._room), self._option.direction
        alignment = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        size = QSize(min(width, room.width()), room.height())
        taken = QStyle.alignedRect(direction, alignment, size, room)
        rest = QSize(max(0, room.width() - width - theme.GAP_S), room.height())
        other = Qt.AlignmentFlag.AlignLeft if end else Qt.AlignmentFlag.AlignRight
        self._room = QStyle.alignedRect(direction, other, rest, room)
        return taken

    def at_start(self, name: str, size: int, muted: bool) -> None:
        colours = theme.current()
        colour = colours.muted if muted else colours.accent
        self._draw(name, size, self._take(size, end=False), colour)

    def _draw(self, name: str, size: int, place: QRect, colour: object) -> None:
        picture = icons.pixmap(name, colour, size, self._ratio)  # type: ignore[arg-type]
        self._painter.drawPixmap(place.left(), place.top() + (place.height() - size) // 2, picture)

    def at_end(self, look: RowLook) -> None:
        colours = theme.current()
        if look.count:
            self._painter.setFont(theme.scaled(self._option.font, 0.9))
            width = self._painter.fontMetrics().horizontalAdvance(look.count)
            self._painter.setPen(colours.muted)
            place = self._take(width, end=True)
            self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, look.count)
        if look.mark:
            colour = colours.warning if look.warns else colours.muted
            self._draw(look.mark, _MARK, self._take(_MARK, end=True), colour)

    def say(self, look: RowLook) -> None:
        colours, font = theme.current(), self._option.font
        self._painter.setFont(font)
        self._painter.setPen(colours.muted if look.muted else colours.text)
        elide = Qt.TextElideMode.ElideMiddle
        words = self._painter.fontMetrics().elidedText(look.name, elide, self._room.width())
        start = Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(self._option.direction, start)
        self._painter.drawText(self._room, side | Qt.AlignmentFlag.AlignVCenter, words)


def row_height(line: int) -> int:
    """Of a font with lines of this height."""
    return line + 14
