"""The buttons at the end of a dialog, which fit into any width."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialogButtonBox, QStyle


class ButtonBox(QDialogButtonBox):
    """Side by side, or below each other where that would cut one off."""

    def __init__(self) -> None:
        super().__init__()
        self.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words on a button may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """The widest button decides; side by side is a wish."""
        widest = max((button.sizeHint().width() for button in self.buttons()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        sides = Qt.Orientation
        fits = self._row_width() <= self.width()
        wanted = sides.Horizontal if fits else sides.Vertical
        if self.orientation() != wanted:
            self.setOrientation(wanted)

    def _row_width(self) -> int:
        gap = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutHorizontalSpacing, None, self)
        widths = [button.sizeHint().width() for button in self.buttons()]
        return sum(widths) + gap * (len(widths) - 1)
