"""Figures and the letters P, X and U over chosen photos rate them; anywhere else they are words."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from photosearch.gui.grid.typing_search import typed_text

KEYS = {
    **{str(stars): f"rate-{stars}" for stars in range(6)},
    "p": "flag-pick",
    "x": "flag-reject",
    "u": "flag-none",
}
"""The ids of actions."""
_HESITATION_MS = 700
"""Between the letters of a word there is less."""


class RatingKeys(QObject):
    """Where a further letter follows at once, those before were the beginning of a word, too."""

    wanted = Signal(str)
    """The id of an action."""
    were_letters = Signal(int, str)
    """How many of the last were none, and the word that has begun."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._run = ""
        self._hesitation = QTimer(self, singleShot=True, interval=_HESITATION_MS)
        self._hesitation.timeout.connect(self.rest)

    @Slot()
    def rest(self) -> None:
        """What was pressed until now was meant."""
        self._run = ""

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        text = typed_text(event)
        if text.casefold() in KEYS:
            self._rate(text, repeated=event.isAutoRepeat())
        elif text.isalnum() and self._run:
            run, self._run = self._run, ""
            self.were_letters.emit(len(run), run + text)
        else:
            self.rest()
            return False
        return True

    def _rate(self, key: str, *, repeated: bool) -> None:
        if repeated:
            return
        self._run += key
        self._hesitation.start()
        self.wanted.emit(KEYS[key.casefold()])
