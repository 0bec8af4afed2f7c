"""Watches folders and tells in which directories something has changed and settled."""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from watchdog.events import (
    EVENT_TYPE_CLOSED,
    EVENT_TYPE_CLOSED_NO_WRITE,
    EVENT_TYPE_DELETED,
    EVENT_TYPE_MOVED,
    EVENT_TYPE_OPENED,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from photosearch import drives
from photosearch.folders.changes import Changes
from photosearch.folders.watch_limit import short_of_watches
from photosearch.patience import NoAnswer, answer

QUIET = 2.0
"""Seconds without a change in a directory before it is told: files are still being copied."""

LONGEST = 10.0
"""Seconds after which it is told all the same: one file may be written all day."""

LOOK_FOR_DRIVES = 3.0
"""Seconds between two looks at which drives are there: no system tells of that in the same way."""

LOOK_AGAIN = 300.0
"""Seconds between two looks into folders that can't be watched."""

MANY = 2000
"""Changes in a folder without a pause, after which some may have got lost: each system keeps only
so many for us, and tells of the rest in its own way or not at all."""

_JUST_LOOKED_AT = (EVENT_TYPE_OPENED, EVENT_TYPE_CLOSED_NO_WRITE)
_WRITTEN = (EVENT_TYPE_CLOSED, EVENT_TYPE_MOVED)

log = logging.getLogger(__name__)
logging.getLogger("watchdog.observers.inotify").addFilter(
    lambda record: "when the thread is inactive" not in record.getMessage()
)  # it calls it an error when something changes in a folder that has just been let go

OnChange = Callable[[Sequence[Path]], None]
"""Takes the directories in which something has changed. Called in a thread of the watcher's."""

OnShort = Callable[[Sequence[Path]], None]
"""Takes the folders that can't be watched, wholly or in part, whenever these are others. Called in
any thread."""


class Watcher:
    """Watches folders, and all that lies below them, until it is stopped.

    A directory is told as soon as nothing has happened in it for `quiet` seconds, so that a file
    is not read before its copying has ended, or after `longest` seconds; `is_unsettled` then tells
    which files are still being written. A folder is told when its drive is unplugged or comes
    back, and so is a drive mounted below it. Folders for which the system has no watches to give
    are told every `look_again` seconds. After a flood of changes the whole folder is told.
    """

    def __init__(
        self,
        on_change: OnChange,
        quiet: float = QUIET,
        look_for_drives: float = LOOK_FOR_DRIVES,
        *,
        longest: float = LONGEST,
        look_again: float = LOOK_AGAIN,
        on_short: OnShort = lambda _folders: None,
    ) -> None:
        self._on_change, self._on_short = on_change, on_short
        self._look_every, self._look_again = look_for_drives, look_again
        self._folders: Sequence[Path] = ()
        self._drives: dict[Path, object] = {}
        self._watches: dict[Path, tuple[_Handler, ObservedWatch]] = {}
        self._short: set[Path] = set()
        self._scheduling = threading.Lock()
        self._ending = threading.Event()
        self._changes = Changes(quiet, longest)
        self._observer: BaseObserver | None = None
        self._teller = threading.Thread(target=self._tell, name="watch", daemon=True)
        self._teller.start()
        self._looker = threading.Thread(target=self._look, name="drives", daemon=True)
        self._looker.start()

    def watch(self, folders: Sequence[Path]) -> None:
        """From now on these and no others, those that can't be reached now included."""
        with self._scheduling:
            self._folders = folders
            self._follow_drives()

    @property
    def short(self) -> list[Path]:
        """The folders that can't be watched, wholly or in part."""
        return sorted(self._short)

    def is_unsettled(self, path: Path) -> bool:
        """Whether a file is being written just now; its directory is then told again."""
        return self._changes.is_unsettled(path)

    def take_written(self) -> set[Path]:
        """The files written since this was asked last: changed, whatever size and time say."""
        return self._changes.take_written()

    def _look(self) -> None:
        looked = time.monotonic()
        while not self._ending.wait(self._look_every):
            with self._scheduling:
                changed = self._follow_drives()
                if time.monotonic() - looked >= self._look_again:
                    looked = time.monotonic()
                    changed += self._try_again()
                changed += self._after_floods()
            for place in changed:
                self._changes.note(place)

    def _follow_drives(self) -> list[Path]:
        """Watch what isn't watched yet; returns the places whose drive has changed.

        Existing watches stay: renewing them would miss events.
        """
        now, before = _drives(self._folders), self._drives
        self._drives = now
        changed = [place for place in {*now, *before} if now.get(place) != before.get(place)]
        changed += [
            folder
            for folder, (handler, _) in self._watches.items()
            if folder not in changed and now.get(folder) is not None and handler.is_replaced()
        ]
        if changed:
            for folder in list(self._watches):
                if any(
                    place.is_relative_to(folder) for place in changed
                ):  # it ended with the drive
                    self._let_go(folder)
            self._schedule_all(sorted(set(self._folders) - set(self._watches)))
        return changed

    def _try_again(self) -> list[Path]:
        """Watch the folders that lacked a watch; returns them, to be scanned.

        Watched folders may have gained directories without a watch, too.
        """
        again = self.short
        for folder in set(again) & set(self._watches):
            self._let_go(folder)
        self._schedule_all(sorted({*again, *self._folders} - set(self._watches)), self._watches)
        return again

    def _after_floods(self) -> list[Path]:
        """Renew the watches, recursively, where a flood of changes has ended; returns these
        folders, to be scanned."""
        again = [folder for folder, (handler, _) in self._watches.items() if handler.flood_ended()]
        for folder in again:
            self._let_go(folder)
        self._schedule_all(again, self._watches)
        return again

    def _schedule_all(self, folders: Sequence[Path], watched: Iterable[Path] = ()) -> None:
        """Watch these folders, and look whether there was room for all, those watched included.

        Those that aren't there, or don't answer, aren't asked: they are when that changes.
        """
        folders = [folder for folder in folders if self._drives.get(folder) is not None]
        refused = [folder for folder in folders if not self._schedule(folder)]
        there = sorted({*folders, *watched} & set(self._watches))
        if self._observer is not None:
            refused += short_of_watches(self._observer, there)
        short = (self._short - {*folders, *watched} | set(refused)) & set(self._folders)
        if short != self._short:
            self._short = short
            self._on_short(self.short)

    def _schedule(self, folder: Path) -> bool:
        """False if it is there but can't be watched."""
        real = Path(os.path.realpath(folder))  # a link itself would be watched, not what is there
        handler = _Handler(self._changes, real, folder)
        try:
            if self._observer is None:
                self._observer = _started()
            watch = self._observer.schedule(handler, str(real), recursive=True)
        except OSError as error:
            log.info("%s is not watched: %s", folder, error)
            return drives.device(folder) is None
        self._watches[folder] = handler, watch
        return True

    def _let_go(self, folder: Path) -> None:
        assert self._observer is not None
        handler, watch = self._watches.pop(folder)
        self._observer.remove_handler_for_watch(handler, watch)
        if watch not in (other for _, other in self._watches.values()):
            self._observer.unschedule(watch)

    def stop(self) -> None:
        """Tells no more. Blocks until its threads have ended."""
        self._changes.stop()
        self._ending.set()
        self._teller.join()
        self._looker.join()
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()

    def _tell(self) -> None:
        while (settled := self._changes.wait()) is not None:
            if settled:
                self._say(settled)

    def _say(self, settled: list[Path]) -> None:
        try:
            self._on_change(settled)
        except Exception:  # the watcher goes on, whatever its listener does
            log.exception("What changed could not be told")


def _started() -> BaseObserver:
    """Raises OSError if the system has none left to give."""
    observer = Observer()
    observer.start()
    return observer


def _drives(folders: Sequence[Path]) -> dict[Path, object]:
    """The device and inode at each folder and mount below it; None if it doesn't answer."""
    found = {folder: _drive(folder) for folder in folders}
    there = [folder for folder in folders if found[folder] is not None]
    return found | {place: _drive(place) for place in drives.mounted_below(there)}


def _drive(place: Path) -> object:
    try:
        return answer(place, lambda: _asked_drive(place))
    except NoAnswer:
        return None


def _directory(folder: Path) -> object:
    """Which one it is: while it is watched, it keeps its number on every file system."""
    try:
        return answer(folder, lambda: (os.path.realpath(folder), folder.stat().st_ino))
    except OSError:
        return None


def _asked_drive(place: Path) -> object:
    number = drives.device(place)
    return None if number is None else (number, drives.volume(place))


class _Handler(FileSystemEventHandler):
    """Notes what happens below a directory, by the name that a folder has for it."""

    def __init__(self, changes: Changes, real: Path, folder: Path) -> None:
        self._changes, self._real, self._folder = changes, real, folder
        self._watched, self._ended = _directory(folder), False
        self._count = self._looked_at = 0

    def is_replaced(self) -> bool:
        """Whether another directory, or a link to one, has replaced the watched one."""
        now = _directory(self._folder)
        return self._ended or (now is not None and now != self._watched)

    def flood_ended(self) -> bool:
        """Whether there were MANY changes, and none since this was asked last."""
        is_over, self._looked_at = self._count == self._looked_at, self._count
        was_flood = self._count >= MANY
        if is_over:
            self._count = self._looked_at = 0
        return is_over and was_flood

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _JUST_LOOKED_AT or _is_of_its_entries(event):
            return
        self._count += 1
        if event.event_type == EVENT_TYPE_DELETED:
            self._ended |= Path(os.fsdecode(event.src_path)) == self._real
        for path in (event.src_path, event.dest_path):
            if path:
                written = event.event_type in _WRITTEN
                self._note(Path(os.fsdecode(path)), event.is_directory, written)

    def _note(self, path: Path, is_directory: bool, written: bool) -> None:
        if self._real != self._folder and path.is_relative_to(self._real):
            path = self._folder / path.relative_to(self._real)
        self._changes.note(path.parent, None if is_directory else path, written=written)


def _is_of_its_entries(event: FileSystemEvent) -> bool:
    """Skips "modified" of a directory: the change of its entry is an event of its own."""
    return event.is_directory and event.event_type == "modified"
