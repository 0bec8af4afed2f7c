"""Below the photo in the viewer: thumbnails of its neighbours, the one that is shown in the middle.

Only what is seen is made and painted, however long the list is.
"""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from photosearch.gui.platform.desktop import display_name
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number
from photosearch.gui.viewer.photo_sequence import PhotoSequence
from photosearch.types import Flag, Hit

SIDE, SMALL_SIDE = 64, 48
"""Of a thumbnail: in a window of the usual height, and in a low one."""
_GAP, _RING = 6, 3
_WHEEL_STEP = 120
_ROWS_A_STEP = 3
_FADED = 0.45
"""What can't be reached."""


class Filmstrip(QWidget):
    """A click shows a photo; a drag or the wheel looks further along, and leaves the photo."""

    wanted = Signal(int)
    """A row."""

    def __init__(self, thumbnails: ThumbnailLoader, steps: PhotoSequence) -> None:
        super().__init__()
        self._loader, self._steps = thumbnails, steps
        self._side = SIDE
        self._shift = 0.0
        """How far along one has looked, in thumbnails."""
        self._photo_id: int | None = None
        self._pressed: QPointF | None = None
        self._shift_before = 0.0
        self._dragging = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._want_visible)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        thumbnails.arrived.connect(self._arrived)

    def sizeHint(self) -> QSize:
        return QSize(200, self._side + 2 * theme.GAP_S)

    def set_side(self, side: int) -> None:
        if side != self._side:
            self._side = side
            self.updateGeometry()
            self.follow()

    @Slot()
    def follow(self) -> None:
        """Another photo is shown, or the list is another."""
        steps = self._steps
        if not steps:
            return
        if steps.hit.photo_id != self._photo_id:
            self._shift, self._photo_id = 0.0, steps.hit.photo_id
        place = self.tr("{row} of {count}").format(
            row=number(steps.row + 1), count=number(len(steps.hits))
        )
        name = display_name(steps.hit.path.name)
        self.setAccessibleName(self.tr("Filmstrip: {0}, {1}").format(name, place))
        self._look_again()

    def _look_again(self) -> None:
        self._soon.start()
        self.update()

    # where things are

    @property
    def _step(self) -> int:
        return self._side + _GAP

    @property
    def _middle(self) -> float:
        """The row in the middle; between two if what is shown is in no row any more."""
        return self._steps.row - (0.5 if self._steps.guest else 0.0) + self._shift

    def visible_rows(self) -> range:
        half = self.width() / 2 / self._step + 0.5
        first, last = ceil(self._middle - half), floor(self._middle + half)
        return range(max(0, first), min(len(self._steps.hits), last + 1))

    def rect_of(self, row: int) -> QRect:
        """Of a row's thumbnail."""
        along = round((row - self._middle) * self._step)
        if self.isRightToLeft():
            along = -along
        left = (self.width() - self._side) // 2 + along
        return QRect(left, (self.height() - self._side) // 2, self._side, self._side)

    def row_at(self, place: QPointF) -> int | None:
        for row in self.visible_rows():
            if (
                self.rect_of(row)
                .adjusted(-_GAP // 2, -_GAP, _GAP // 2, _GAP)
                .contains(place.toPoint())
            ):
                return row
        return None

    # thumbnails

    @Slot()
    def _want_visible(self) -> None:
        """What is seen, from the middle on; then as much again on both sides."""
        if not self.isVisible() or not self._steps:
            return
        ratio = self.devicePixelRatioF()
        self._loader.set_radius(theme.RADIUS_S * ratio)
        seen = self.visible_rows()
        around = range(
            max(0, seen.start - len(seen)), min(len(self._steps.hits), seen.stop + len(seen))
        )
        side = round(self._side * ratio)
        rows = sorted(around, key=lambda row: abs(row - self._middle))
        self._loader.want([(self._steps.ids[row], (side, side)) for row in rows])

    @Slot(object)
    def _arrived(self, photo_id: int) -> None:
        for row in self.visible_rows() if self.isVisible() else ():
            if self._steps.ids[row] == photo_id:
                self.update(self.rect_of(row))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        for row in self.visible_rows():
            place = self.rect_of(row)
            if place.adjusted(-_RING, -_RING, _RING, _RING).intersects(event.rect()):
                self._paint_photo(painter, place, self._steps.hits[row])
                if row == self._steps.row and self._steps.guest is None:
                    self._paint_ring(painter, place)
        painter.end()

    def _paint_photo(self, painter: QPainter, place: QRect, hit: Hit) -> None:
        kept = self._loader.thumbnail(hit.photo_id)
        painter.setOpacity(1.0 if hit.reachable else _FADED)
        if kept is not None and kept.pixmap is not None:
            painter.drawPixmap(place, kept.pixmap)
        else:
            known = self._loader.placeholders.colour(hit.photo_id) if kept is None else None
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(known or QColor("#2a2d34"))
            painter.drawRoundedRect(place, theme.RADIUS_S, theme.RADIUS_S)
        painter.setOpacity(1.0)
        if kept is not None and kept.pixmap is None:
            self._paint_mark(painter, "image-broken", place.center().toPointF(), ground=False)
        self._paint_badges(painter, place, hit)

    def _paint_badges(self, painter: QPainter, place: QRect, hit: Hit) -> None:
        flag = hit.rating.flag
        names = [
            ("resume", hit.at is not None),
            ("heart-full", hit.favourite),
            ("flag-full", flag is Flag.PICK),
            ("reject-full", flag is Flag.REJECT),
        ]
        for number_, name in enumerate(name for name, there in names if there):
            at = place.bottomLeft() + QPointF(12 + 20 * number_, -11).toPoint()
            self._paint_mark(painter, name, at.toPointF())

    def _paint_mark(
        self, painter: QPainter, name: str, middle: QPointF, *, ground: bool = True
    ) -> None:
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 160))
            painter.drawEllipse(middle, 9, 9)
        mark = icons.pixmap(name, theme.INK_ON_DARK, 12, self.devicePixelRatioF())
        painter.drawPixmap(middle - QPointF(6, 6), mark)

    def _paint_ring(self, painter: QPainter, place: QRect) -> None:
        """White, as what is chosen is bright on this ground; in the accent with the focus."""
        ink = theme.current().accent if self.hasFocus() else theme.INK_ON_DARK
        painter.setPen(QPen(ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(place).adjusted(-2, -2, 2, 2), theme.RADIUS_S + 2, theme.RADIUS_S + 2
        )

    # events

    def _look_along(self, thumbnails: float) -> None:
        """Until the first or the last one is in the middle."""
        last = max(0, len(self._steps.hits) - 1)
        here = self._middle - self._shift
        self._shift = min(max(here + self._shift + thumbnails, 0.0), float(last)) - here
        self._look_again()

    def _mirrored(self, along: float) -> float:
        return -along if self.isRightToLeft() else along

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, turned = event.pixelDelta(), event.angleDelta()
        if pixels.x():
            self._look_along(-self._mirrored(pixels.x() / self._step))
        else:
            steps = (turned.y() + self._mirrored(turned.x())) / _WHEEL_STEP
            self._look_along(-steps * _ROWS_A_STEP)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._shift_before = event.position(), self._shift
            self._dragging = False
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        along = (self._pressed - event.position()).x()
        self._dragging = self._dragging or abs(along) >= QApplication.startDragDistance()
        if self._dragging:
            self._shift = self._shift_before
            self._look_along(self._mirrored(along / self._step))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        row = self.row_at(event.position())
        if pressed is not None and not self._dragging and row is not None:
            self.wanted.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._loader.forget_missing()
        self.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_again()
