"""The picture that was asked with, small, and the part of it that was found again."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photosearch.types import Region

SIDE = 96
"""Of the longer side, in the window's units."""
_SHADE, _HALO, _LINE = QColor(6, 14, 60, 185), QColor(0, 0, 0, 200), QColor(255, 230, 80)


class AskedPart(QWidget):
    """As large as its picture; nothing without one."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.region: Region | None = None
        self.hide()

    def show_part(self, image: QImage | None, region: Region | None) -> None:
        """None: there is no such picture, or no part of it."""
        self._image, self.region = image or QImage(), region
        size = self._image.size() / max(1.0, self.devicePixelRatioF())
        self.setFixedSize(size.expandedTo(QSize(1, 1)))
        self.setVisible(region is not None and not self._image.isNull())
        self.setAccessibleName(self.tr("The part of the picture you searched with"))
        self.update()

    def place(self) -> QRectF:
        """Of the part, in the widget's units."""
        region = self.region or Region(0, 0, 1, 1)
        left, top = region.left * self.width(), region.top * self.height()
        right, bottom = region.right * self.width(), region.bottom * self.height()
        return QRectF(left, top, right - left, bottom - top)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        whole, part = QRectF(self.rect()), self.place()
        painter.drawImage(whole, self._image)
        painter.fillRect(whole, _SHADE)
        painter.setClipRect(part)
        painter.drawImage(whole, self._image)
        painter.setClipping(False)
        for ink, width in ((_HALO, 4), (_LINE, 2)):
            painter.setPen(QPen(ink, width))
            painter.drawRect(part.adjusted(1, 1, -1, -1))
        painter.end()
