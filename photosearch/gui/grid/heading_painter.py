"""Paints a heading above photos: a tick that chooses them, what they have in common, how many."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication

from photosearch.gui.style import icons, theme

_TICK, _MARK = 20, 14


class Chosen(Enum):
    """How many of a heading's photos are selected."""

    NONE, SOME, ALL = range(3)


@dataclass(frozen=True, slots=True)
class Heading:
    """One that is seen."""

    section: int
    band: QRect
    """Across the view."""
    title: str
    beside: str
    chosen: Chosen
    stays: bool = False
    """It stays at the top while its photos move below it."""
    hovered: bool = False


def height() -> int:
    return _title_metrics().height() + 2 * theme.GAP


def handle(band: QRect, title: str, *, mirrored: bool) -> QRect:
    """What takes a click: the tick and the title."""
    width = theme.GAP_S + _TICK + theme.GAP_S + _title_metrics().horizontalAdvance(title)
    wide = min(width + theme.GAP_S, band.width())
    left = band.right() - wide + 1 if mirrored else band.left()
    return QRect(left, band.top(), wide, band.height())


def paint(painter: QPainter, heading: Heading) -> None:
    if heading.stays:
        _paint_ground(painter, heading.band)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    band = heading.band.adjusted(theme.GAP_S, 0, -theme.GAP_S, 0)
    left = band.right() - _TICK + 1 if mirrored else band.left()
    tick = QRect(left, band.center().y() - _TICK // 2 + 1, _TICK, _TICK)
    _paint_tick(painter, tick, heading)
    taken = _TICK + theme.GAP_S
    words = band.adjusted(*((0, 0, -taken, 0) if mirrored else (taken, 0, 0, 0)))
    _paint_words(painter, words, heading, mirrored=mirrored)


def _paint_ground(painter: QPainter, band: QRect) -> None:
    colours = theme.current()
    painter.fillRect(band, colours.surface)
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), colours.line)


def _paint_tick(painter: QPainter, disc: QRect, heading: Heading) -> None:
    colours = theme.current()
    if heading.chosen is Chosen.NONE:
        strong = colours.text if heading.hovered else theme.mix(colours.surface, colours.text, 0.35)
        painter.setPen(QPen(strong, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent)
    painter.drawEllipse(disc)
    name = "check" if heading.chosen is Chosen.ALL else "some"
    ratio = painter.device().devicePixelRatioF()
    inset = (_TICK - _MARK) // 2
    mark = icons.pixmap(name, colours.on_accent, _MARK, ratio)
    painter.drawPixmap(disc.left() + inset, disc.top() + inset, mark)


def _paint_words(painter: QPainter, area: QRect, heading: Heading, *, mirrored: bool) -> None:
    colours, metrics = theme.current(), _title_metrics()
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
    title = metrics.elidedText(heading.title, Qt.TextElideMode.ElideRight, area.width())
    painter.setFont(_title_font())
    painter.setPen(colours.text)
    painter.drawText(area, flags, title)
    taken = metrics.horizontalAdvance(title) + theme.GAP_S
    rest = area.adjusted(*((0, 0, -taken, 0) if mirrored else (taken, 0, 0, 0)))
    if rest.width() > 0:
        small = QFontMetrics(QApplication.font())
        painter.setFont(QApplication.font())
        painter.setPen(colours.muted)
        beside = small.elidedText(heading.beside, Qt.TextElideMode.ElideMiddle, rest.width())
        painter.drawText(rest, flags, beside)


def _title_font() -> QFont:
    return theme.scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold)


def _title_metrics() -> QFontMetrics:
    return QFontMetrics(_title_font())
