"""How large the photo is shown: in the bar, and for a moment over the photo when that changes."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel

from photosearch.gui.style import theme
from photosearch.gui.text.numbers import number
from photosearch.gui.viewer.canvas import Canvas

_SHOWN_MS = 1000


class ZoomBadge(QLabel):
    """Lies over the canvas, near its lower edge; `told` says the same all the time."""

    def __init__(self, canvas: Canvas, told: QLabel | None = None) -> None:
        super().__init__(canvas)
        self.setObjectName("zoomBadge")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        self._ends = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._ends.timeout.connect(self.hide)
        if told is not None:
            canvas.view_changed.connect(lambda: self.tell(told))
        canvas.moved.connect(self._show_for_a_moment)
        canvas.installEventFilter(self)
        self.hide()

    def words(self) -> str:
        return self.tr("{0} %").format(number(100 * self._canvas.scale))

    def tell(self, label: QLabel) -> None:
        label.setText(self.words() if self._canvas.pixmap is not None else "")

    @Slot()
    def _show_for_a_moment(self) -> None:
        """Unless it was only moved."""
        if self._canvas.pixmap is None or (self.words() == self.text() and self.isHidden()):
            return
        self.setText(self.words())
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._ends.start()

    def _place(self) -> None:
        low = self._canvas.height() - self.height() - theme.GAP_L
        self.move(QPoint((self._canvas.width() - self.width()) // 2, low))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
