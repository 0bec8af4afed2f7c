"""Paints stars and a flag on a thumbnail, small and only where they are set."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number
from photosearch.types import Flag, Rating

_HEIGHT, _PAD, _GAP, _STAR, _FLAG = 20, 7, 4, 11, 13
_DIGIT = 9
_FLAGS = {Flag.PICK: "flag-full", Flag.REJECT: "reject-full"}


def paint(painter: QPainter, room: QRect, rating: Rating) -> None:
    """At the right end of a place; where it is narrow, a figure and one star."""
    stars = rating.stars if _width(rating, rating.stars) <= room.width() else 1
    width = _width(rating, stars)
    pill = QRect(room.right() - width + 1, room.bottom() - _HEIGHT - 2, width, _HEIGHT)
    colours = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.surface)
    painter.drawRoundedRect(pill, _HEIGHT / 2, _HEIGHT / 2)
    left = pill.left() + _PAD
    if rating.flag in _FLAGS:
        _paint_icon(painter, _FLAGS[rating.flag], QPoint(left, pill.center().y()), _FLAG)
        left += _FLAG + _GAP
    if stars != rating.stars:
        painter.setPen(colours.text)
        painter.setFont(theme.scaled(QApplication.font(), 0.85))
        place = QRect(left, pill.top(), _DIGIT, _HEIGHT)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(rating.stars))
        left += _DIGIT
    for nth in range(stars if rating.stars else 0):
        _paint_icon(painter, "star-full", QPoint(left + nth * _STAR, pill.center().y()), _STAR)


def _width(rating: Rating, stars: int) -> int:
    flag = _FLAG if rating.flag in _FLAGS else 0
    shown = stars * _STAR + (_DIGIT if stars != rating.stars else 0) if rating.stars else 0
    return 2 * _PAD + flag + shown + (_GAP if flag and shown else 0)


def _paint_icon(painter: QPainter, name: str, middle_left: QPoint, side: int) -> None:
    ratio = painter.device().devicePixelRatioF()
    colours = theme.current()
    ink = colours.warning if name == "reject-full" else colours.text
    top = middle_left.y() - side // 2
    painter.drawPixmap(middle_left.x(), top, icons.pixmap(name, ink, side, ratio))
