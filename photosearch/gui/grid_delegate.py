"""How one hit is painted: a square thumbnail with round corners, its name and score below."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photosearch.gui import icons, theme
from photosearch.gui.desktop import shown
from photosearch.gui.grid_model import HIT_ROLE
from photosearch.gui.scores import percent
from photosearch.gui.thumbnail_loader import Thumbnail, ThumbnailLoader
from photosearch.types import Hit

PAD = 8
"""Around a thumbnail; two neighbours are twice as far apart."""
_MOST_NAMES = 2000
_State = QStyle.StateFlag


class GridDelegate(QStyledItemDelegate):
    def __init__(self, loader: ThumbnailLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._type: tuple[str, QFont, QFontMetrics] | None = None
        self._shortened: dict[tuple[str, int], str] = {}
        self.captions = True
        self.cell = QSize(200, 220)

    @property
    def caption_font(self) -> QFont:
        return theme.scaled(QApplication.font(), 0.9)

    @property
    def caption_height(self) -> int:
        return QFontMetrics(self.caption_font).height() + 8 if self.captions else 0

    def cell_for(self, width: int) -> QSize:
        return QSize(width, width + self.caption_height)

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:  # noqa: ARG002
        return self.cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        side = self.cell.width() - 2 * PAD
        square = QRect(area.left() + PAD, area.top() + PAD, side, side)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._paint_thumbnail(painter, square, hit)
        self._paint_state(painter, square, state)
        if self.captions:
            self._paint_caption(painter, square, hit, bool(state & _State.State_Selected))
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, square: QRect, hit: Hit) -> None:
        kept = self._loader.thumbnail(hit.photo_id)
        if kept is None or kept.pixmap is None:
            self._paint_placeholder(painter, square, kept)
        else:
            painter.setOpacity(1.0 if hit.reachable else 0.45)
            painter.drawPixmap(square, kept.pixmap)
            painter.setOpacity(1.0)
        if not hit.reachable:
            self._paint_badge(painter, square, "folder-away")

    def _paint_placeholder(self, painter: QPainter, square: QRect, kept: Thumbnail | None) -> None:
        colours = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.placeholder)
        painter.drawRoundedRect(square, theme.RADIUS, theme.RADIUS)
        if kept is not None:
            mark = icons.pixmap("image-broken", colours.muted, 32, _ratio(painter))
            painter.drawPixmap(square.center().x() - 15, square.center().y() - 15, mark)

    def _paint_badge(self, painter: QPainter, square: QRect, name: str) -> None:
        badge = QRect(square.left() + 8, square.top() + 8, 28, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().surface)
        painter.drawEllipse(badge)
        mark = icons.pixmap(name, theme.current().text, theme.ICON, _ratio(painter))
        painter.drawPixmap(badge.left() + 5, badge.top() + 5, mark)

    def _paint_state(self, painter: QPainter, square: QRect, state: QStyle.StateFlag) -> None:
        colours = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & _State.State_Selected:
            self._ring(painter, square, colours.accent, 3.0)
            veil = QColor(colours.accent)
            veil.setAlphaF(0.14)
            painter.setBrush(veil)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(square, theme.RADIUS, theme.RADIUS)
        elif state & _State.State_HasFocus:
            self._ring(painter, square, colours.muted, 2.0)
        elif state & _State.State_MouseOver:
            self._ring(painter, square, theme.mix(colours.surface, colours.text, 0.3), 1.5)

    def _ring(self, painter: QPainter, square: QRect, colour: QColor, width: float) -> None:
        painter.setPen(QPen(colour, width))
        out = width / 2 + 1.0
        painter.drawRoundedRect(
            QRectF(square).adjusted(-out, -out, out, out), theme.RADIUS + out, theme.RADIUS + out
        )

    def _paint_caption(self, painter: QPainter, square: QRect, hit: Hit, chosen: bool) -> None:
        colours = theme.current()
        font, metrics = self._caption_type()
        line = QRect(square.left() + 2, square.bottom() + 5, square.width() - 4, metrics.height())
        painter.setFont(font)
        painter.setPen(colours.text if chosen else colours.muted)
        if score := percent(hit):
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, score)
            line.setRight(line.right() - metrics.horizontalAdvance(score) - 8)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, self._short(hit, metrics, line.width()))

    def _caption_type(self) -> tuple[QFont, QFontMetrics]:
        """Made anew only when the system's font has changed: this is asked for every cell."""
        key = QApplication.font().key()
        if self._type is None or self._type[0] != key:
            font = self.caption_font
            self._type = key, font, QFontMetrics(font)
            self._shortened.clear()
        return self._type[1], self._type[2]

    def _short(self, hit: Hit, metrics: QFontMetrics, width: int) -> str:
        name = hit.path.name
        key = name, width
        if key not in self._shortened:
            if len(self._shortened) > _MOST_NAMES:
                self._shortened.clear()
            elide = Qt.TextElideMode.ElideMiddle
            self._shortened[key] = metrics.elidedText(shown(name), elide, width)
        return self._shortened[key]


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
