"""A list beside what its current row shows, or above it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_NARROW = 620
_WIDTH, _REST = 240, 10_000


class ListSplit(QSplitter):
    """Turns where there is no room beside the list; `height` is what the list has then."""

    def __init__(self, listed: QWidget, detail: QWidget, height: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._height = height
        self.setChildrenCollapsible(False)
        self.addWidget(listed)
        self.addWidget(detail)
        self.setStretchFactor(1, 1)
        self.setSizes([_WIDTH, _REST])

    @property
    def is_narrow(self) -> bool:
        return self.orientation() is Qt.Orientation.Vertical

    def fit(self, width: int) -> bool:
        """For a page of so many pixels; whether it has turned."""
        narrow = width < _NARROW
        if narrow is self.is_narrow:
            return False
        self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.setSizes([self._height if narrow else _WIDTH, _REST])
        return True
