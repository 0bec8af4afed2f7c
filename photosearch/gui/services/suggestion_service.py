"""What typed words may mean, looked up away from the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.text.translation import spoken
from photosearch.library import Library
from photosearch.types import Suggestion


@dataclass(frozen=True, slots=True)
class Suggested:
    """Suggestions, and what they were asked for."""

    text: str
    cursor: int
    """In characters."""
    suggestions: Sequence[Suggestion]


class SuggestionService(QObject):
    """Only the newest answer counts. Names and counts are read in a lane of their own, at the first
    word that is typed and when the library has changed; until then those of before are offered."""

    found = Signal(object)
    """A Suggested."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._asking = TaskQueue("suggestions", parent=self)
        self._reading = TaskQueue("names", parent=self)
        self._latest, self._reads = Latest(), False
        self._asked: tuple[str, int] | None = None

    @property
    def queues(self) -> tuple[TaskQueue, ...]:
        return self._asking, self._reading

    def ask(self, text: str, cursor: int) -> None:
        self._asked = text, cursor
        self._look_up()
        if not self._reads:
            self._reads = True
            self._reading.run(self._library.suggestions.refresh, self._read, self._not_read)

    def drop(self) -> None:
        """Nothing is wanted any more."""
        self._asked = None
        self._latest.drop()

    def _look_up(self) -> None:
        if self._asked is not None:
            text, cursor = self._asked
            language = spoken()
            self._latest.ask(
                self._asking,
                lambda: self._library.suggestions.of(text, cursor, language),
                lambda found: self.found.emit(Suggested(text, cursor, found)),
            )

    def _read(self, anything_new: bool) -> None:
        self._reads = False
        if anything_new:
            self._look_up()

    def _not_read(self, _reason: str) -> None:
        """What is wrong with the catalogue, others tell."""
        self._reads = False
