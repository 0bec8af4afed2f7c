"""Paints what the person said of a photo onto its thumbnail."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication

from photosearch.gui.grid.veil import paint_veil
from photosearch.gui.style import icons, theme
from photosearch.types import Verdict

_SIDE, _GAP, _MARK = 28, 6, 16
_VEIL = 0.45
_ICONS = {Verdict.RIGHT: "check", Verdict.WRONG: "close"}


def paint(painter: QPainter, picture: QRect, verdict: Verdict | None) -> None:
    """At the top right; what isn't right fades, so that what is right is seen at a glance."""
    if verdict is None:
        return
    if verdict is not Verdict.RIGHT:
        paint_veil(painter, picture, _VEIL)
    disc = QRect(picture.right() - _GAP - _SIDE + 1, picture.top() + _GAP, _SIDE, _SIDE)
    ground, ink = _colours(verdict)
    painter.setPen(QPen(theme.current().line, 1))
    painter.setBrush(ground)
    painter.drawEllipse(disc)
    if verdict in _ICONS:
        inset, ratio = (_SIDE - _MARK) // 2, painter.device().devicePixelRatioF()
        mark = icons.pixmap(_ICONS[verdict], ink, _MARK, ratio)
        painter.drawPixmap(disc.left() + inset, disc.top() + inset, mark)
        return
    painter.setPen(ink)
    painter.setFont(theme.scaled(QApplication.font(), 1.1, QFont.Weight.DemiBold))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "?")


def _colours(verdict: Verdict) -> tuple[QColor, QColor]:
    colours = theme.current()
    if verdict is Verdict.RIGHT:
        return colours.accent, colours.on_accent
    return colours.surface, colours.warning if verdict is Verdict.WRONG else colours.text
