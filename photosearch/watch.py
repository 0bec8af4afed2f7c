"""Notices what changes in the folders, and tells once it has settled."""

import logging
import os
import re
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from watchdog.events import (
    EVENT_TYPE_CLOSED_NO_WRITE,
    EVENT_TYPE_OPENED,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

QUIET = 2.0
"""Seconds without a change in a directory before it is told: files are still being copied."""

LOOK_FOR_DRIVES = 3.0
"""Seconds between two looks at which drives are there: no system tells of that in the same way."""

_MOUNTS = Path("/proc/self/mounts")
_JUST_LOOKED_AT = (EVENT_TYPE_OPENED, EVENT_TYPE_CLOSED_NO_WRITE)

log = logging.getLogger(__name__)
logging.getLogger("watchdog.observers.inotify").addFilter(
    lambda record: "when the thread is inactive" not in record.getMessage()
)  # it calls it an error when something changes in a folder that has just been let go

OnChange = Callable[[Sequence[Path]], None]
"""Takes the directories in which something has changed. Called in a thread of the watcher's."""


class Watcher:
    """Watches folders, and all that lies below them, until it is stopped.

    A directory is told as soon as nothing has happened in it for `quiet` seconds, so that a file
    is not read before its copying has ended. A folder is told when its drive is unplugged or comes
    back, and so is a drive mounted below it. What can't be watched (a system that has no more
    watches to give) is left to the scan at the next start.
    """

    def __init__(
        self, on_change: OnChange, quiet: float = QUIET, look_for_drives: float = LOOK_FOR_DRIVES
    ) -> None:
        self._on_change = on_change
        self._quiet = quiet
        self._look_every = look_for_drives
        self._folders: Sequence[Path] = ()
        self._drives: dict[Path, int | None] = {}
        self._watches: dict[Path, ObservedWatch] = {}
        self._scheduling = threading.Lock()
        self._ending = threading.Event()
        self._changed: dict[Path, float] = {}
        self._wake = threading.Condition()
        self._stopped = False
        self._observer = Observer()
        self._observer.start()
        self._teller = threading.Thread(target=self._tell, name="watch", daemon=True)
        self._teller.start()
        self._looker = threading.Thread(target=self._look, name="drives", daemon=True)
        self._looker.start()

    def watch(self, folders: Sequence[Path]) -> None:
        """From now on these and no others, those that can't be reached now included."""
        with self._scheduling:
            self._folders = folders
            self._follow_drives()

    def _look(self) -> None:
        while not self._ending.wait(self._look_every):
            with self._scheduling:
                changed = self._follow_drives()
            for place in changed:
                self._note(place)

    def _follow_drives(self) -> list[Path]:
        """Watch what isn't watched; gives the places where another drive is than before.

        What is watched already stays so: walking it again would miss what happens meanwhile.
        """
        now, before = _drives(self._folders), self._drives
        self._drives = now
        changed = [place for place in {*now, *before} if now.get(place) != before.get(place)]
        for folder in list(self._watches):
            if any(place.is_relative_to(folder) for place in changed):  # it ended with the drive
                self._observer.unschedule(self._watches.pop(folder))
        if changed:
            for folder in set(self._folders) - set(self._watches):
                self._schedule(folder)
        return changed

    def _schedule(self, folder: Path) -> None:
        handler = _Handler(self._note)
        try:
            self._watches[folder] = self._observer.schedule(handler, str(folder), recursive=True)
        except OSError as error:
            log.info("%s is not watched: %s", folder, error)

    def stop(self) -> None:
        """Tells no more. Blocks until its threads have ended."""
        with self._wake:
            self._stopped = True
            self._wake.notify()
        self._ending.set()
        self._observer.stop()
        self._observer.join()
        self._teller.join()
        self._looker.join()

    def _note(self, directory: Path) -> None:
        with self._wake:
            self._changed[directory] = time.monotonic()
            self._wake.notify()

    def _tell(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._stopped or self._changed)
                self._wake.wait_for(lambda: self._stopped, self._quiet / 4)
                if self._stopped:
                    return
                settled = self._settled()
            if settled:
                self._say(settled)

    def _say(self, settled: list[Path]) -> None:
        try:
            self._on_change(settled)
        except Exception:  # the watcher goes on, whatever its listener does
            log.exception("What changed could not be told")

    def _settled(self) -> list[Path]:
        """Take the directories where nothing happens any more."""
        until = time.monotonic() - self._quiet
        settled = [directory for directory, when in self._changed.items() if when <= until]
        for directory in settled:
            del self._changed[directory]
        return sorted(settled)


def _drives(folders: Sequence[Path]) -> dict[Path, int | None]:
    """The file system of each folder and of what is mounted below it, by st_dev."""
    below = [mount for mount in _mounts() if any(mount.is_relative_to(f) for f in folders)]
    return {place: _device(place) for place in (*folders, *below)}


def _mounts() -> list[Path]:
    """Where something is mounted; on Linux, for elsewhere drives appear as new directories."""
    try:
        lines = _MOUNTS.read_bytes().splitlines()
    except OSError:
        return []
    return [Path(os.fsdecode(_plain(line.split(b" ")[1]))) for line in lines]


def _plain(name: bytes) -> bytes:
    """Spaces and their like are written as octal numbers there."""
    return re.sub(rb"\\(\d{3})", lambda number: bytes([int(number[1], 8)]), name)


def _device(place: Path) -> int | None:
    try:
        return place.stat().st_dev
    except OSError:
        return None


class _Handler(FileSystemEventHandler):
    def __init__(self, note: Callable[[Path], None]) -> None:
        self._note = note

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _JUST_LOOKED_AT or _is_of_its_entries(event):
            return
        for path in (event.src_path, event.dest_path):
            if path:
                self._note(Path(os.fsdecode(path)).parent)


def _is_of_its_entries(event: FileSystemEvent) -> bool:
    """A directory is "modified" whenever an entry of it changes, which is told by itself."""
    return event.is_directory and event.event_type == "modified"
