"""What every part of the facade stands on: the rooms below it, and the one writer's lock."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from photosearch import paths
from photosearch.catalogue import Catalogue
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import Busy, KnownError
from photosearch.models import Active, Models
from photosearch.search import Searcher, Unknown
from photosearch.system.battery import Battery
from photosearch.thumbnails import Thumbnails

log = logging.getLogger(__name__)


class Shared:
    """Opens the rooms of one library."""

    def __init__(
        self, where: paths.LibraryPaths, model: str | None = None, child_process: bool = False
    ) -> None:
        self._where = where
        self._catalogue = Catalogue(where.catalogue)
        self._thumbnails = Thumbnails(where.thumbnails)
        self._towers = _encoder_runtime(child_process)
        self._text_loaded_of = ""
        self._unknown = Unknown(self._catalogue)
        self._last_searcher: tuple[Active, Searcher] | None = None
        try:
            self._models = Models(where, self._catalogue, model, self._towers)
        except KnownError:
            self._catalogue.close()
            raise
        self._battery = Battery()
        self._settings = self._models.settings

    @classmethod
    def open(
        cls, directory: Path | None = None, model: str | None = None, *, child_process: bool = False
    ) -> Self:
        """Open or make the library in `directory`, by default in the user data directory.

        `child_process`: encode pictures in a process of its own, so that importing torch doesn't
        hold up this one; what runs it must protect its main module (`if __name__ == "__main__"`).

        Loads no weights. Raises KnownError if the directory can't be written, was made by a newer
        version or is damaged, or if there is no such model.
        """
        return cls(paths.prepare(directory or paths.default_library()), model, child_process)

    @property
    def directory(self) -> Path:
        return self._where.directory

    @property
    def log_file(self) -> Path:
        return self._where.log

    def close(self) -> None:
        """Save what is in memory. Jobs must have ended."""
        self._towers.close()
        self._save_index()
        self._catalogue.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _save_index(self) -> None:
        try:
            with self._only_writer():
                self._models.answering.index.save()
        except KnownError:  # another process writes its own snapshot
            log.info("The index is not saved: another process is indexing")

    @contextmanager
    def _only_writer(self) -> Iterator[None]:
        """At most one job changes a library, over all threads and processes."""
        from filelock import FileLock, Timeout  # the window shows sooner

        try:
            with FileLock(self._where.lock, timeout=0):
                yield
        except Timeout as error:
            raise Busy(
                "Another Photosearch is indexing this library. Try again when it has finished."
            ) from error


def _encoder_runtime(child_process: bool) -> EncoderRuntime:
    if not child_process:
        return IN_PROCESS
    from photosearch.encoders.runtime.child_process import (
        ChildProcess,  # imports what a search doesn't need
    )

    return ChildProcess()
