"""Watches the folders for changes while the window is open."""

import threading
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photosearch.gui.platform import desktop
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.text.numbers import plural
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.patience import NoAnswer, answer
from photosearch.types import Folder

if TYPE_CHECKING:
    from photosearch.folders.watcher import Watcher

_MOST_NAMED = 3
_PATIENCE, _LOOK_EVERY = 2.0, 0.02


class WatchService(QObject):
    """Reports changed directories once they are quiet; indexing is started by others."""

    changed = Signal(object)
    """Directories in which something has changed and settled."""
    short = Signal(object)
    """The folders that can't be watched now, wholly or in part, whenever these are others."""
    said = Signal(str)
    """That there are some, and what happens instead."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.queue = TaskQueue("watch", parent=self)
        self._watcher: Watcher | None = None
        self._folders: tuple[Path, ...] = ()
        self._watched: tuple[Path, ...] = ()
        self._standing = threading.Event()
        self._is_late = False

    def follow(self, folders: Sequence[Folder]) -> None:
        """These, and what links in them lead to, and no others. In a queue, because large folders
        take a while."""
        self._folders = tuple(folder.path for folder in folders)
        self.queue.run(self._follow)

    def expect(self) -> None:
        """There will be other folders to `follow` in a moment."""
        self._standing.clear()

    def until_standing(self, job: Job) -> None:
        """Before folders are looked through: what changed afterwards, but before they are watched,
        would be missed. Those that take long to watch are told then. Raises Cancelled."""
        end = time.monotonic() + _PATIENCE
        while not self._standing.is_set() and time.monotonic() < end:
            job.sleep(_LOOK_EVERY)
        self._is_late = not self._standing.is_set()

    def _follow(self) -> None:
        try:
            self._watch_all()
        finally:
            self._standing.set()
        if self._is_late:
            self._is_late, folders = False, self._folders
            self.queue.post(lambda: self.changed.emit(folders))

    def _watch_all(self) -> None:
        folders = self._folders
        linked = [link for link in self._library.index.linked if _is_below(link, folders)]
        paths = (*folders, *linked)
        if paths == self._watched:
            return
        if self._watcher is None:
            self._watcher = self._library.index.watch(self._note, self._tell_short)
        self._watched = paths
        self._watcher.watch(paths)
        if not self.queue.is_open:  # whoever closed has not waited for a drive
            self._watcher.stop()

    def _tell_short(self, folders: Sequence[Path]) -> None:
        """In a thread of the watcher's."""
        self.queue.post(lambda: self.short.emit(folders))
        if folders:
            words = self._words(folders)
            self.queue.post(lambda: self.said.emit(words))

    def _words(self, folders: Sequence[Path]) -> str:
        names = [desktop.display_name(path) for path in folders[:_MOST_NAMED]]
        if more := len(folders) - len(names):
            names.append(plural(more, "more folder", "more folders"))
        return self.tr(
            "The system can't watch all of your folders. Changes in these are noticed every few "
            "minutes, not at once: {0}."
        ).format(", ".join(names))

    def _note(self, directories: Sequence[Path]) -> None:
        """In a thread of the watcher's."""
        told = [path for path in directories if self._matters(path)]
        if told:
            self.queue.post(lambda: self.changed.emit(told))

    def _matters(self, directory: Path) -> bool:
        """What Photosearch writes itself must not set it to work again, nor what is left out."""
        if directory.is_relative_to(self._library.directory):
            return False
        roots = sorted(root for root in self._folders if directory.is_relative_to(root))
        try:
            concerns = (
                partial(self._library.index.concerns, roots[-1], directory) if roots else bool
            )
            return answer(directory, concerns)
        except NoAnswer:
            return False

    def close(self) -> None:
        """After the queue has ended. Blocks until the watcher's threads have."""
        if self._watcher is not None:
            self._watcher.stop()


def _is_below(path: Path, folders: Sequence[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)
