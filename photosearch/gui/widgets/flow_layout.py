"""A layout that wraps widgets into lines."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from photosearch.gui.style import theme


class FlowLayout(QFrame):
    """As wide as it is made, and then as high as it must be; none of its parts is cut off."""

    def __init__(self, margin: int = 0, *, gap: int = theme.GAP_XS) -> None:
        super().__init__()
        self._margin, self._gap = margin, gap
        self._parts: list[QWidget] = []
        self.setMinimumWidth(1)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Replaces the widgets; their owners keep the former ones."""
        self._parts = list(parts)
        for part in parts:
            part.setParent(self)
            part.show()
        self.arrange()

    def release(self) -> None:
        """Its parts get another place."""
        self._parts = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        room = max(1, self.width() - 2 * self._margin)
        left = top = line = 0
        for part in self._parts:
            size = part.sizeHint().boundedTo(QSize(room, 10_000))
            if left and left + size.width() > room:
                left, top, line = 0, top + line + self._gap, 0
            place = QRect(self._margin + left, top, size.width(), size.height())
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            left, line = left + size.width() + self._gap, max(line, size.height())
        self.setFixedHeight(top + line)
