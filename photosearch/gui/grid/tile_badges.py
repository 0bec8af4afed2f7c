"""Paints badges on a thumbnail: favourite, rating, burst count, video length, veil of a weak hit.

Takes the rectangle of the thumbnail, so that layouts needn't know badges.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication

from photosearch.gui.grid import rating_badge, verdict_badge
from photosearch.gui.grid.veil import paint_veil
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number
from photosearch.query_text import clock
from photosearch.types import NOT_RATED, Hit, Verdict

_SIDE, _GAP, _MARK = 26, 6, 16
_SMALLEST = 80
"""On a thumbnail narrower than this there is room for one badge only."""
_VEIL = 0.55


@dataclass
class TileBadges:
    """What is to be seen on tiles beyond what their hits say."""

    good: frozenset[int] | None = None
    """Photo ids: all others are weak hits. None: none is."""
    opened: frozenset[int] = frozenset()
    """Photo ids: the bursts that are open, by their leaders."""
    members: frozenset[int] = frozenset()
    """Photo ids: those that are seen because their burst is open."""

    verdicts: Mapping[int, Verdict] | None = None
    """By photo ids, where photos are judged; None: they aren't."""

    def is_weak(self, hit: Hit) -> bool:
        return self.good is not None and hit.photo_id not in self.good


def heart_rect(picture: QRect) -> QRect:
    return QRect(picture.left() + _GAP, picture.bottom() - _GAP - _SIDE + 1, _SIDE, _SIDE)


def burst_rect(picture: QRect, hit: Hit) -> QRect:
    """Empty if it leads no burst."""
    if not hit.stack:
        return QRect()
    width = _SIDE + 4 + QFontMetrics(QApplication.font()).horizontalAdvance(_count(hit))
    return QRect(picture.right() - _GAP - width + 1, picture.top() + _GAP, width, _SIDE)


def rating_place(picture: QRect, hit: Hit) -> QRect:
    """At the bottom, where no other badge is; the time of a video stands at its right end."""
    right = picture.right() - _GAP
    if hit.at is not None:
        right = _time_rect(picture, clock(hit.at)).left() - _GAP
    left = heart_rect(picture).right() + _GAP
    return QRect(left, picture.bottom() - _GAP - _SIDE + 1, right - left + 1, _SIDE)


def has_room_for_heart(picture: QRect, hit: Hit) -> bool:
    return picture.width() >= _SMALLEST or not hit.stack


def paint(painter: QPainter, picture: QRect, hit: Hit, marks: TileBadges, *, hovered: bool) -> None:
    if marks.is_weak(hit):
        paint_veil(painter, picture, _VEIL)
    if hit.stack:
        _paint_burst(painter, burst_rect(picture, hit), hit, hit.photo_id in marks.opened)
    elif hit.photo_id in marks.members:
        _paint_member(painter, picture)
    if hit.at is not None:
        _paint_time(painter, picture, clock(hit.at))
    if hit.rating != NOT_RATED and (picture.width() >= _SMALLEST or not hit.stack):
        rating_badge.paint(painter, rating_place(picture, hit), hit.rating)
    if marks.verdicts is not None:
        verdict_badge.paint(painter, picture, marks.verdicts.get(hit.photo_id))
    elif (hit.favourite or hovered) and has_room_for_heart(picture, hit):
        _paint_heart(painter, heart_rect(picture), full=hit.favourite)


def _paint_burst(painter: QPainter, pill: QRect, hit: Hit, opened: bool) -> None:
    colours = theme.current()
    ink = colours.on_accent if opened else colours.text
    _paint_ground(painter, pill, colours.accent if opened else colours.surface)
    _paint_mark(painter, "stack", QRect(pill.topLeft(), pill.size()), ink, left=True)
    painter.setPen(ink)
    painter.setFont(QApplication.font())
    words = pill.adjusted(_SIDE - 2, 0, -6, 0)
    painter.drawText(
        words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, _count(hit)
    )


def _paint_member(painter: QPainter, picture: QRect) -> None:
    """A line along the top, in the colour of the open burst it belongs to."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().accent)
    inset = theme.RADIUS
    line = QRect(picture.left() + inset, picture.top() - 5, picture.width() - 2 * inset, 3)
    painter.drawRoundedRect(line, 1.5, 1.5)


def _paint_heart(painter: QPainter, disc: QRect, *, full: bool) -> None:
    colours = theme.current()
    _paint_ground(painter, disc, colours.surface)
    name, ink = ("heart-full", colours.favourite) if full else ("heart", colours.text)
    _paint_mark(painter, name, disc, ink)


def _paint_time(painter: QPainter, picture: QRect, words: str) -> None:
    """A video, and the moment of it that is meant."""
    pill = _time_rect(picture, words)
    colours = theme.current()
    _paint_ground(painter, pill, colours.surface)
    _paint_mark(painter, "resume", pill, colours.text, left=True)
    painter.setPen(colours.text)
    painter.setFont(_time_font())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(pill.adjusted(_SIDE - 2, 0, -8, 0), flags, words)


def _time_font() -> QFont:
    return theme.scaled(QApplication.font(), 0.9)


def _time_rect(picture: QRect, words: str) -> QRect:
    width = _SIDE + 9 + QFontMetrics(_time_font()).horizontalAdvance(words)
    left, top = picture.right() - _GAP - width + 1, picture.bottom() - _GAP - _SIDE + 1
    return QRect(left, top, width, _SIDE)


def _paint_ground(painter: QPainter, area: QRect, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)


def _paint_mark(
    painter: QPainter, name: str, area: QRect, ink: QColor, *, left: bool = False
) -> None:
    ratio = painter.device().devicePixelRatioF()
    inset = (area.height() - _MARK) // 2
    across = inset + 2 if left else (area.width() - _MARK) // 2
    place = area.topLeft() + QPoint(across, inset)
    painter.drawPixmap(place, icons.pixmap(name, ink, _MARK, ratio))


def _count(hit: Hit) -> str:
    return number(len(hit.stack) + 1)
