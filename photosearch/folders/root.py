"""Whether a folder is there, and may be one."""

import os
import unicodedata
from pathlib import Path

from photosearch import drives
from photosearch.errors import KnownError
from photosearch.folders.found import wrapped
from photosearch.messages import Message
from photosearch.patience import answer


def device_of(path: str | Path) -> int | None:
    """The number of the file system a directory lies on; None if it can't be reached."""
    number = drives.device(path)
    return None if number is None else wrapped(number)


def reachable(root: Path, known_device: int | None, had_files: bool) -> bool:
    """Whether a folder is present, so that files missing below it are really gone.

    An empty directory that had files, on another file system than before, is the place where
    an unplugged drive was mounted.
    """
    try:
        with os.scandir(root) as entries:
            is_empty = next(entries, None) is None
    except OSError:
        return False
    looks_unmounted = is_empty and had_files and device_of(root) != known_device
    return not looks_unmounted


def check_new_folder(path: Path) -> Path:
    """The absolute path of a directory to add. Raises KnownError if it can't be read as one."""
    absolute = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - keeps links as they are
    return answer(absolute, lambda: _listable(absolute))


def _listable(absolute: Path) -> Path:
    try:
        with os.scandir(absolute):
            return _as_listed(absolute)
    except OSError as error:
        raise KnownError(_refusal(absolute, error)) from error


def _refusal(path: Path, error: OSError) -> str:
    if path.is_file():
        return Message("{path} is a file; add the folder it lies in.", path=path)
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return Message("There is no folder {path}; check its name.", path=path)
    return Message(
        "The folder {path} can't be read ({why}); check its permissions.", path=path, why=error
    )


def _as_listed(path: Path) -> Path:
    """The name that its directories list, where upper and lower case mean the same."""
    listed = Path(path.anchor)
    for name in path.parts[1:]:
        listed /= _listed_name(listed, name)
    return listed


def _listed_name(directory: Path, name: str) -> str:
    other = directory / name.swapcase()
    if other.name == name or not os.path.lexists(other):
        return name
    try:
        names = {entry.name for entry in os.scandir(directory)}
    except OSError:  # it may be entered, but not listed
        return name
    alike = [one for one in names if _plain(one) == _plain(name)]
    return name if name in names or len(alike) != 1 else alike[0]


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
