"""Back and Forward on every page; held, or clicked on the right, they list places."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Run, context_menu
from photosearch.gui.style import icons

_SHOWN, _LONGEST, _HELD_MS = 12, 60, 500
_ROOMY, _NARROW = 560, 400


class HistoryButton(icons.IconButton):
    """One of the two; it points the other way where reading goes from right to left."""

    steps_wanted = Signal(int)
    """So many at once."""

    def __init__(self, name: str, mirrored: str, words: str) -> None:
        super().__init__(name, words)
        self._ways, self._words = (name, mirrored), words
        self.list_places: Callable[[], Sequence[str]] = list
        """What to call those that it leads to, the nearest first."""
        self._held = QTimer(self, singleShot=True, interval=_HELD_MS)
        self.clicked.connect(lambda: self.steps_wanted.emit(1))
        self.pressed.connect(self._held.start)
        self.released.connect(self._held.stop)
        self._held.timeout.connect(self.open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.open)
        self._point()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        self.show_as(self._ways[self.isRightToLeft()], self._words)

    @Slot()
    def open(self) -> None:
        self.setDown(False)
        places = self.list_places()[:_SHOWN]
        if not places:
            return
        runs: list[tuple[str, Run]] = [
            (_shortened(words), partial(self.steps_wanted.emit, steps))
            for steps, words in enumerate(places, 1)
        ]
        menu = context_menu(Place.HISTORY, self, {}, {"go-to-place": runs})
        menu.setAccessibleName(self.accessibleName())
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class HistoryButtons(QWidget):
    """Both, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.back = HistoryButton("back", "forward", self.tr("Back (Alt+Left)"))
        self.forward = HistoryButton("forward", "back", self.tr("Forward (Alt+Right)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self.back, self.forward):
            button.setEnabled(False)
            row.addWidget(button)

    def make_room(self, width: int, *, beside_words: bool) -> None:
        """On a page of this width; where it is narrow, words to search need the room more than a
        way back that keys and the mouse have, too."""
        self.forward.setVisible(width >= (_ROOMY if beside_words else _NARROW))
        self.setVisible(width >= _NARROW or not beside_words)


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
