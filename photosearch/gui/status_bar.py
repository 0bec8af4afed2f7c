"""The line at the bottom: how far indexing is, how many photos there are, what couldn't be read."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from photosearch.gui import desktop, icons, theme
from photosearch.gui.labels import label
from photosearch.types import Progress, Stage

_STARTING = {
    Stage.SCANNING: "Looking for photos",
    Stage.LOADING: "Loading the model",
}


def number(value: float) -> str:
    return QLocale().toString(round(value))


def counted(count: int, one: str, many: str) -> str:
    return f"{number(count)} {one if count == 1 else many}"


def time_left(seconds: float) -> str:
    if seconds < 60:
        return "less than a minute left"
    if seconds < 3600:
        return f"{number(seconds / 60)} min left"
    return f"{number(seconds // 3600)} h {number(seconds % 3600 / 60)} min left"


def progress_words(progress: Progress, name_width: int = 60) -> str:
    """Such as "1,234 of 5,678 photos · 19/s · 4 min left · IMG_1234.jpg"."""
    if progress.stage in _STARTING:
        found = f" · {number(progress.total)} found" if progress.total else "…"
        return _STARTING[progress.stage] + found
    parts = [f"{number(progress.done)} of {counted(progress.total, 'photo', 'photos')}"]
    if progress.stage is Stage.PAUSED:
        return " · ".join([*parts, progress.note or "paused"])
    if progress.rate:
        parts.append(f"{number(progress.rate)}/s" if progress.rate >= 1.5 else "1/s")
    if progress.eta is not None:
        parts.append(time_left(progress.eta))
    if progress.current is not None and name_width > 0:
        parts.append(desktop.shown(progress.current.name))
    return " · ".join(parts)


class StatusBar(QFrame):
    pause_wanted = Signal()
    unreadable_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(36)
        self._words = ""
        self._photos = 0
        self._learning = ""
        self.label = label("statusText")
        self.label.setMinimumWidth(40)
        self.bar = QProgressBar()
        self.bar.setAccessibleName("Indexing")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 4)
        self.pause = icons.IconButton("pause", "Pause indexing", size=14)
        self.pause.clicked.connect(self.pause_wanted)
        self.unreadable = QPushButton()
        self.unreadable.setProperty("link", True)
        self.unreadable.clicked.connect(self.unreadable_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.bar)
        row.addWidget(self.label, 1)
        row.addWidget(self.unreadable)
        row.addWidget(self.pause)
        self.show_counts(0, 0)
        self.show_idle()

    @property
    def words(self) -> str:
        return self._words

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        if progress.stage is Stage.DONE:
            return
        self.bar.setVisible(True)
        self.bar.setRange(0, progress.total if progress.done else 0)
        self.bar.setValue(progress.done)
        self.pause.show()
        if self._learning:
            progress = replace(progress, current=None)
        self._say_learning(progress_words(progress))

    @Slot(str)
    def show_learning(self, words: str) -> None:
        """What the work is for while another model learns; empty while none does."""
        self._learning = words
        if self.bar.isHidden():
            self.show_idle()

    def _say_learning(self, words: str) -> None:
        self._say(f"{words} · {self._learning}" if self._learning else words)

    def show_paused(self, paused: bool) -> None:
        if paused:
            self.pause.show_as("resume", "Resume indexing")
        else:
            self.pause.show_as("pause", "Pause indexing")

    def show_idle(self) -> None:
        self.bar.hide()
        self.pause.hide()
        self._say_learning(counted(self._photos, "photo", "photos"))

    def show_counts(self, photos: int, unreadable: int) -> None:
        self._photos = photos
        words = counted(unreadable, "file can't be read", "files can't be read")
        self.unreadable.setText(words)
        self.unreadable.setVisible(unreadable > 0)
        if self.bar.isHidden():
            self.show_idle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.setFixedWidth(110 if self.width() > 560 else 48)
        self._elide()

    def _say(self, words: str) -> None:
        self._words = words
        self.label.setAccessibleName(words)
        self.label.setToolTip(desktop.as_plain(words))
        self._elide()

    def _elide(self) -> None:
        width = self.label.width() - 2
        metrics = self.label.fontMetrics()
        self.label.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, width))
