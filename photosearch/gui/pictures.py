"""From the core's pictures to Qt's. Safe in any thread; QPixmap is made in the GUI thread only."""

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter


def to_qimage(picture: Image.Image) -> QImage:
    """A copy that owns its pixels."""
    rgb = picture if picture.mode == "RGB" else picture.convert("RGB")
    data = rgb.tobytes()
    view = QImage(data, rgb.width, rgb.height, 3 * rgb.width, QImage.Format.Format_RGB888)
    return view.copy()


def rounded_square(picture: QImage, side: int, radius: float) -> QImage:
    """The middle of the picture as a square of `side` pixels with round corners."""
    filled = picture.scaled(
        QSize(side, side),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (filled.width() - side) // 2, (filled.height() - side) // 2
    square = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(filled.copy(left, top, side, side)))
    painter.drawRoundedRect(0, 0, side, side, radius, radius)
    painter.end()
    return square
