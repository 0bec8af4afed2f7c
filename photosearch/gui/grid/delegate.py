"""Paints one hit: a thumbnail with rounded corners, below it its name and why it is there."""

from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle

from photosearch.gui.grid import tile_badges
from photosearch.gui.grid.captions import NONE, Captions
from photosearch.gui.services.thumbnail_loader import Thumbnail, ThumbnailLoader
from photosearch.gui.style import icons, theme
from photosearch.gui.text.reason_text import short
from photosearch.types import Hit

_TICK = 22
_PALE, _MOST_PALE = 0.25, 300
"""The saturation of what can't be reached, and how many of those are kept."""
_State = QStyle.StateFlag


class GridDelegate:
    """Item delegate of the grid."""

    def __init__(self, loader: ThumbnailLoader) -> None:
        self._loader = loader
        self._type: tuple[QFont, QFontMetrics] | None = None
        self.captions = Captions(loader.placeholders)
        self._pale: OrderedDict[int, QPixmap] = OrderedDict()
        self.marks = tile_badges.TileBadges()
        self.pad = 8
        """Around a thumbnail, in its cell."""

    @property
    def caption_height(self) -> int:
        """0 if there are none."""
        return 0 if self.captions.kind == NONE else self._caption_type()[1].height() + 8

    @property
    def frame(self) -> tuple[int, int]:
        """By how much a cell is wider and higher than its thumbnail."""
        return 2 * self.pad, 2 * self.pad + self.caption_height

    def thumbnail_rect(self, cell: QRect) -> QRect:
        pad = self.pad
        return cell.adjusted(pad, pad, -pad, -pad - self.caption_height)

    def paint_hit(self, painter: QPainter, cell: QRect, hit: Hit, state: QStyle.StateFlag) -> None:
        place = self.thumbnail_rect(cell)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._paint_thumbnail(painter, place, hit)
        hovered = bool(state & _State.State_MouseOver)
        tile_badges.paint(painter, place, hit, self.marks, hovered=hovered)
        self._paint_state(painter, place, state)
        self._paint_caption(painter, place, hit, bool(state & _State.State_Selected))

    def _paint_thumbnail(self, painter: QPainter, square: QRect, hit: Hit) -> None:
        kept = self._loader.thumbnail(hit.photo_id)
        if kept is None or kept.pixmap is None:
            self._paint_placeholder(painter, square, hit, kept)
        else:
            pixmap = kept.pixmap if hit.reachable else self._paled(kept.pixmap)
            painter.drawPixmap(square, pixmap, _middle(pixmap, square))
        if not hit.reachable:
            self._paint_badge(painter, square, "folder-away")

    def _paled(self, pixmap: QPixmap) -> QPixmap:
        """With less colour, as it can't be reached: faded photos are less certain ones."""
        key = pixmap.cacheKey()
        if key not in self._pale:
            self._pale[key] = with_saturation(pixmap, _PALE)
            while len(self._pale) > _MOST_PALE:
                self._pale.popitem(last=False)
        return self._pale[key]

    def _paint_placeholder(
        self, painter: QPainter, square: QRect, hit: Hit, kept: Thumbnail | None
    ) -> None:
        colours = theme.current()
        mean = self._loader.placeholders.colour(hit.photo_id) if kept is None else None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mean or colours.placeholder)
        painter.drawRoundedRect(square, theme.RADIUS, theme.RADIUS)
        if kept is not None:
            mark = icons.pixmap("image-broken", colours.muted, 32, _ratio(painter))
            painter.drawPixmap(square.center().x() - 15, square.center().y() - 15, mark)

    def _paint_badge(self, painter: QPainter, square: QRect, name: str) -> None:
        beside = _TICK + 4  # where the tick of a selected one is
        badge = QRect(square.left() + 8 + beside, square.top() + 6, 26, 26)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().surface)
        painter.drawEllipse(badge)
        mark = icons.pixmap(name, theme.current().text, theme.ICON, _ratio(painter))
        painter.drawPixmap(badge.left() + 4, badge.top() + 4, mark)

    def _paint_state(self, painter: QPainter, square: QRect, state: QStyle.StateFlag) -> None:
        colours = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & _State.State_Selected:
            self._ring(painter, square, colours.accent, 3.0)
            if self.marks.verdicts is None:  # there a tick means right
                self._paint_tick(painter, square)
        elif state & _State.State_HasFocus:
            self._ring(painter, square, colours.muted, 2.0)
        elif state & _State.State_MouseOver:
            self._ring(painter, square, theme.mix(colours.surface, colours.text, 0.3), 1.5)

    def _paint_tick(self, painter: QPainter, square: QRect) -> None:
        """No veil: it would falsify the colours."""
        colours, disc = theme.current(), QRect(square.left() + 8, square.top() + 8, _TICK, _TICK)
        painter.setPen(QPen(colours.on_accent, 1.5))
        painter.setBrush(colours.accent)
        painter.drawEllipse(disc)
        mark = icons.pixmap("check", colours.on_accent, 14, _ratio(painter))
        painter.drawPixmap(disc.left() + (_TICK - 14) // 2, disc.top() + (_TICK - 14) // 2, mark)

    def _ring(self, painter: QPainter, square: QRect, colour: QColor, width: float) -> None:
        painter.setPen(QPen(colour, width))
        out = width / 2 + 1.0
        painter.drawRoundedRect(
            QRectF(square).adjusted(-out, -out, out, out), theme.RADIUS + out, theme.RADIUS + out
        )

    def _paint_caption(self, painter: QPainter, square: QRect, hit: Hit, chosen: bool) -> None:
        if self.captions.kind == NONE:
            return
        colours = theme.current()
        font, metrics = self._caption_type()
        line = QRect(square.left() + 2, square.bottom() + 5, square.width() - 4, metrics.height())
        painter.setFont(font)
        painter.setPen(colours.text if chosen else colours.muted)
        if reason := short(hit):
            reason = metrics.elidedText(reason, Qt.TextElideMode.ElideRight, line.width() // 2)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, reason)
            taken = metrics.horizontalAdvance(reason) + 8
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            line.adjust(*((taken, 0, 0, 0) if mirrored else (0, 0, -taken, 0)))
        words = self.captions.of(hit, metrics, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words)

    def _caption_type(self) -> tuple[QFont, QFontMetrics]:
        """Kept, because this is asked for every cell."""
        if self._type is None:
            font = theme.scaled(QApplication.font(), 0.9)
            self._type = font, QFontMetrics(font)
        return self._type

    def forget_font(self) -> None:
        """The system's font has changed."""
        self._type = None
        self.captions.forget()


def _middle(pixmap: QPixmap, place: QRect) -> QRect:
    """All of it; its middle part while it is still of another shape than its place."""
    size, wanted = pixmap.size(), place.size()
    part = wanted.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    if abs(part.width() - size.width()) <= 2 and abs(part.height() - size.height()) <= 2:
        return pixmap.rect()
    left, top = (size.width() - part.width()) // 2, (size.height() - part.height()) // 2
    return QRect(left, top, part.width(), part.height())


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def with_saturation(pixmap: QPixmap, share: float) -> QPixmap:
    """Its colours mixed with greys of the same brightness; round corners stay round."""
    image = pixmap.toImage()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    mixed = QPixmap(pixmap)
    painter = QPainter(mixed)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.setOpacity(1 - share)
    painter.drawImage(mixed.rect(), grey)
    painter.end()
    return mixed
