"""Play, pause and seek, below a video in the viewer."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from photosearch.gui.style import icons, theme
from photosearch.gui.style.theme import INK_ON_DARK
from photosearch.gui.widgets.labels import label
from photosearch.query_text import clock

_STEP_MS, _PAGE_MS = 1000, 10_000
_ROOMY = 640


class VideoBar(QWidget):
    """Play button, slider and time."""

    play_wanted = Signal()
    """Or pause."""
    seek_wanted = Signal(float)
    """Seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("videoBar")
        self.button = icons.IconButton("resume", "", size=20, colour=INK_ON_DARK)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Place in the video"))
        self.slider.setSingleStep(_STEP_MS)
        self.slider.setPageStep(_PAGE_MS)
        self.time = label()
        self.silent = label("muted", self.tr("Without sound; Enter opens your player"))
        self._duration: float | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GAP_S)
        row.setSpacing(theme.GAP)
        for widget in (self.button, self.slider, self.time, self.silent):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        self.button.clicked.connect(self.play_wanted)
        self.slider.valueChanged.connect(self._moved)
        self.show_playing(False)

    def show_playing(self, playing: bool) -> None:
        if playing:
            self.button.show_as("pause", self.tr("Pause (Space)"))
        else:
            self.button.show_as("resume", self.tr("Play without sound (Space)"))

    def set_duration(self, seconds: float | None) -> None:
        """None: not known, so there is nowhere to move to."""
        self._duration = seconds
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, round(seconds * 1000) if seconds else 0)
        self.slider.setEnabled(bool(seconds))

    def show_time(self, seconds: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(seconds * 1000))
        whole = f" / {clock(self._duration)}" if self._duration else ""
        self.time.setText(clock(seconds) + whole)

    @Slot(int)
    def _moved(self, milliseconds: int) -> None:
        self.seek_wanted.emit(milliseconds / 1000)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.silent.setVisible(self.width() >= _ROOMY)
