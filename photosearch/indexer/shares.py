"""Folders, and drives mounted below them, that stop answering while their files are read."""

import logging
import threading
from collections import Counter
from pathlib import Path

from photosearch.catalogue import Catalogue
from photosearch.patience import ENOUGH

log = logging.getLogger(__name__)


class Shares:
    """Each is left alone for the rest of a run once it has hung ENOUGH times.

    Safe to use from several threads, but for `give_up`.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        folders = catalogue.folders.all()
        drives = [drive for folder in folders for drive in catalogue.folders.mounts(folder.id)]
        parts = [(folder.path, folder.id) for folder in folders]
        parts += [(drive.path, drive.id) for drive in drives]
        self._parts = sorted(parts, key=lambda part: len(part[0].parts), reverse=True)
        self._hung: Counter[Path] = Counter()
        self._counting = threading.Lock()

    def note(self, path: Path) -> None:
        """There was no answer when this file was read."""
        log.warning("%r doesn't answer", path)
        with self._counting:
            self._hung.update(self._of(path))

    def hangs(self, path: Path) -> bool:
        """Whether a file is better left alone."""
        return bool(self._hung) and any(self._hung[part] >= ENOUGH for part in self._of(path))

    def give_up(self) -> tuple[Path, ...]:
        """Mark those that hang as unreachable; gives them."""
        lost = [(path, i) for path, i in self._parts if self._hung[path] >= ENOUGH]
        for _, part_id in lost:
            self._catalogue.folders.set_unreachable(part_id)
        return tuple(path for path, _ in lost)

    def _of(self, path: Path) -> list[Path]:
        """The innermost one that a file lies in."""
        return [part for part, _ in self._parts if path.is_relative_to(part)][:1]
