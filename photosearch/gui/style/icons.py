"""Our line icons, coloured when they are drawn."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from photosearch import paths
from photosearch.gui.style import theme

_DISABLED = 0.35
"""Opacity of what can't be used now."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: QColor, size: int = theme.ICON, ratio: float = 1.0) -> QPixmap:
    return _drawn(name, colour.name(), size, ratio)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace("currentColor", colour)
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(
        painter, QRectF(0, 0, size * ratio, size * ratio)
    )
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: QColor | None = None, size: int = theme.ICON) -> QIcon:
    """The icon at the usual screen densities."""
    return _made(name, (colour or theme.current().text).name(), size)


@lru_cache(maxsize=256)
def _made(name: str, colour: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        picture = _drawn(name, colour, size, ratio)
        made.addPixmap(picture)
        made.addPixmap(_faded(picture), QIcon.Mode.Disabled)
    return made


def _faded(picture: QPixmap) -> QPixmap:
    """Qt's own way of disabling hardly shows on dark ground."""
    faded = QPixmap(picture.size())
    faded.setDevicePixelRatio(picture.devicePixelRatio())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(_DISABLED)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return faded


def forget() -> None:
    """Before the application ends: pictures mustn't outlive it."""
    _made.cache_clear()
    _drawn.cache_clear()


class Mark(QWidget):
    """An icon that only tells; drawn anew in the colours and the density of now."""

    def __init__(
        self, name: str, colour: Callable[[theme.Colours], QColor], size: int = theme.ICON
    ) -> None:
        super().__init__()
        self._name, self._colour, self._size = name, colour, size
        self.setFixedSize(size, size)

    def show_as(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        colour, ratio = self._colour(theme.current()), self.devicePixelRatioF()
        painter.drawPixmap(0, 0, pixmap(self._name, colour, self._size, ratio))
        painter.end()


class IconButton(QToolButton):
    """A button with one of our icons; its words are its tooltip and its accessible name."""

    def __init__(
        self, name: str, words: str, *, size: int = theme.ICON, colour: QColor | None = None
    ) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        self.setIconSize(QSize(size, size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_as(name, words)

    def show_as(self, name: str, words: str) -> None:
        self._name = name
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._draw_if_seen()

    def draw_in(self, colour: QColor | None) -> None:
        """None: that of text."""
        self._colour = colour
        self._draw_if_seen()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_if_seen()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._draw()
        super().showEvent(event)

    def _draw_if_seen(self) -> None:
        """Most buttons are never seen, and drawing all of them would hold up the start."""
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._name, self._colour, self.iconSize().width()))
