"""Looks for searches to try: words of which the library has some photos for sure."""

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.services.task_queue import TaskQueue
from photosearch.library import Library
from photosearch.types import By, Query, TextTerm

MOST = 8
LOOKED_AT = 120
"""Words; each takes some 20 ms of the processor."""
_CLEAR, _SMALL = 5, 50
"""So many clear hits are wanted; in a library of fewer photos than `_SMALL`, one."""

_GROWN = 1.25


class SampleService(QObject):
    """One word after the other, so that searches, and the end of the program, needn't wait."""

    found = Signal(object)
    """The words so far, in English: a list."""

    def __init__(self, library: Library, queue: TaskQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._queue = library, queue
        self._waiting: list[str] = []
        self._found: list[str] = []
        self._photos, self._least = 0, _CLEAR

    @Slot(int)
    def look(self, photos: int) -> None:
        """In a library of so many photos; anew once there are many more of them."""
        if photos <= _GROWN * self._photos or self._waiting:
            return
        if self._library.models.current.understands_text:
            self._photos = photos
            self._least = _CLEAR if photos >= _SMALL else 1
            self._queue.run(self._library.groups.words_to_try, self._begin)

    def _begin(self, words: list[str]) -> None:
        self._waiting, self._found = words[:LOOKED_AT][::-1], []
        self._next()

    def _next(self) -> None:
        if not self._waiting or len(self._found) == MOST:
            self._waiting = []
            return
        word = self._waiting.pop()
        query = Query((TextTerm(word, by=By.LOOKS),))
        self._queue.run(
            lambda: self._library.search.count(query),
            lambda count: self._take(word, count),
            lambda _reason: self._waiting.clear(),
        )

    def _take(self, word: str, count: int) -> None:
        if count >= self._least:
            self._found.append(word)
            self.found.emit(list(self._found))
        self._next()
