"""Where things live: the library's own directory, and what the package brings along."""

import errno
import logging
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import platformdirs

from photosearch.errors import KnownError
from photosearch.messages import Message

logger = logging.getLogger(__name__)


def default_library() -> Path:
    """Where the library lies unless the person says otherwise."""
    return platformdirs.user_data_path("photosearch", appauthor=False)


def last_library() -> Path:
    """The library whose window was opened last, if it is still there; else the default one."""
    try:
        last = Path(os.fsdecode(_last_library_file().read_bytes()))
    except (OSError, ValueError):
        return default_library()
    return last if LibraryPaths(last).catalogue.is_file() else default_library()


def remember_library(directory: Path) -> None:
    """For `last_library`. Who only ever uses the default one has no such note."""
    note = _last_library_file()
    try:
        if directory == default_library():
            note.unlink(missing_ok=True)
        else:
            note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            note.write_bytes(os.fsencode(directory))
    except OSError:
        logger.info("Can't note which library was used last", exc_info=True)


def _last_library_file() -> Path:
    return platformdirs.user_state_path("photosearch", appauthor=False) / "last-library"


@dataclass(frozen=True)
class LibraryPaths:
    """What lies where in a library's directory."""

    directory: Path

    @property
    def catalogue(self) -> Path:
        return self.directory / "catalogue.sqlite"

    @property
    def index_directory(self) -> Path:
        return self.directory / "index"

    @property
    def thumbnails(self) -> Path:
        return self.directory / "thumbnails"

    @property
    def models(self) -> Path:
        return self.directory / "models"

    @property
    def extras(self) -> Path:
        return self.directory / "extras"

    @property
    def settings(self) -> Path:
        return self.directory / "settings.toml"

    @property
    def log(self) -> Path:
        return self.directory / "photosearch.log"

    @property
    def journal(self) -> Path:
        """The files being read now; survives a crash."""
        return self.directory / "reading.journal"

    @property
    def lock(self) -> Path:
        return self.directory / "library.lock"


def prepare(directory: Path) -> LibraryPaths:
    """Make a library's directory where it is missing. Raises KnownError if it can't be written."""
    absolute = directory.expanduser().absolute()
    try:
        _make_private(absolute)
        with tempfile.TemporaryFile(dir=absolute) as trial:  # permission bits don't tell it all
            trial.write(b"photosearch")
        thumbnails = LibraryPaths(absolute).thumbnails
        thumbnails.mkdir(mode=0o700, exist_ok=True)
        (thumbnails / ".nomedia").touch()  # they are not photos, should a folder hold the library
    except OSError as error:
        logger.info("Can't write %s", absolute, exc_info=True)
        raise KnownError(_refusal(absolute, error)) from error
    return LibraryPaths(absolute)


def _make_private(directory: Path) -> None:
    """A library is as private as the photos: thumbnails, names and places are in it.

    One that is already there becomes so if it is ours: a library, or empty. In a directory of
    other things, whose permissions are somebody's choice, each file of ours is private by itself.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    ours = LibraryPaths(directory).catalogue.exists() or not any(directory.iterdir())
    if ours and sys.platform != "win32" and directory.stat().st_uid == os.getuid():
        with suppress(PermissionError):  # as on file systems without permissions
            directory.chmod(0o700)


def files_below(directory: Path) -> Iterator[Path]:
    """Every file below a directory, which others may change or delete meanwhile."""
    for below, _, names in os.walk(directory):
        yield from (Path(below, name) for name in names)


def bytes_of(files: Iterable[Path]) -> int:
    """The sizes of files together; one that has vanished counts nothing."""
    return sum(map(size_of, files))


def size_of(path: Path) -> int:
    """In bytes; 0 if there is no such file."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _refusal(directory: Path, error: OSError) -> str:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return Message("The disk that holds the library is full. Make room on it, then try again.")
    return Message(
        "The library directory {directory} can't be written ({why}); choose another one.",
        directory=directory,
        why=error,
    )


@cache
def resources() -> Path:
    """Icons and translations: in the package or, run from a checkout, beside it."""
    package = Path(__file__).resolve().parent
    packaged = package / "resources"
    return packaged if packaged.is_dir() else package.parent / "resources"
