"""The status bar: indexing progress, counts, unreadable files."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from photosearch.gui.platform import desktop
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number, plural, time_left
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.labels import ElidedLabel
from photosearch.types import Progress, Stage

_ROOMY = 560


def _tr(words: str) -> str:
    return QCoreApplication.translate("Status", words)


def progress_words(progress: Progress, name_width: int = 60) -> str:
    """Such as "1,234 of 5,678 photos · 19/s · 4 min left · IMG_1234.jpg"."""
    if progress.stage in (Stage.SCANNING, Stage.LOADING):
        return _starting(progress)
    if progress.stage is Stage.PAUSED and progress.note and not progress.total:
        return translate(progress.note)
    photos = plural(progress.total, "photo", "photos")
    parts = [*_doing(progress), _tr("{0} of {1}").format(number(progress.done), photos)]
    if progress.stage is Stage.PAUSED:
        return " · ".join([*parts, translate(progress.note) or _tr("paused")])
    if progress.rate:
        parts.append(_tr("{0}/s").format(number(max(1, progress.rate))))
    if progress.eta is not None:
        parts.append(time_left(progress.eta))
    if progress.current is not None and name_width > 0:
        parts.append(desktop.display_name(progress.current.name))
    return " · ".join(parts)


def _doing(progress: Progress) -> list[str]:
    """What is done of photos that can be searched already."""
    doing = {
        Stage.FACES: _tr("Finding faces"),
        Stage.TEXTS: _tr("Reading text"),
        Stage.RENEWING: _tr("Reading again"),
    }
    stage = progress.during or progress.stage
    return [doing[stage]] if stage in doing else []


def _starting(progress: Progress) -> str:
    scanning = progress.stage is Stage.SCANNING
    words = _tr("Looking for photos") if scanning else _tr("Loading the model")
    if not progress.total:
        return f"{words}…"
    return f"{words} · " + _tr("{0} found").format(number(progress.total - progress.done))


class StatusBar(QFrame):
    """Progress bar, text, and buttons to pause and to list unreadable files."""

    pause_wanted = Signal()
    unreadable_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setFixedHeight(36)
        self._photos = self._unreadable = 0
        self._learning = ""
        self.label = ElidedLabel("statusText")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Indexing"))
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 4)
        self.pause = icons.IconButton("pause", self.tr("Pause indexing"), size=14)
        self.pause.clicked.connect(self.pause_wanted)
        self.unreadable = QPushButton()
        self.unreadable.setProperty("link", True)
        self.unreadable.clicked.connect(self.unreadable_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.bar)
        row.addWidget(self.pause)
        row.addWidget(self.label, 1)
        row.addWidget(self.unreadable)
        self.show_counts(0, 0)
        self.show_idle()

    @property
    def words(self) -> str:
        return self.label.words

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        if progress.stage is Stage.DONE:
            return
        self.bar.setVisible(True)
        self.bar.setRange(
            0, max(1, progress.total)
        )  # without an end known it stays empty, and still
        self.bar.setValue(progress.done)
        self.pause.show()
        self._make_room()
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
            self.pause.show_as("resume", self.tr("Resume indexing"))
        else:
            self.pause.show_as("pause", self.tr("Pause indexing"))

    def show_idle(self) -> None:
        self.bar.hide()
        self.pause.hide()
        self._make_room()
        self._say_learning(plural(self._photos, "photo", "photos"))

    def show_counts(self, photos: int, unreadable: int) -> None:
        self._photos = photos
        words = plural(unreadable, "file can't be read", "files can't be read")
        self._unreadable = unreadable
        self.unreadable.setText(words)
        if self.bar.isHidden():
            self.show_idle()
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window one thing at a time: while it works, how far it is."""
        roomy, working = self.width() > _ROOMY, not self.bar.isHidden()
        self.bar.setFixedWidth(110 if roomy else 48)
        self.unreadable.setVisible(self._unreadable > 0 and (roomy or not working))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _say(self, words: str) -> None:
        self.label.say(words)
        self.label.setToolTip(desktop.as_plain(words))
