"""In which folders files lie, by the names of these."""

import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import to_path

Condition = tuple[str, tuple[object, ...]]
"""SQL, and the values of its question marks."""
_Names = tuple[str, ...]

_IN_ANY_CASE = sys.platform in ("win32", "darwin")


def in_folders(database: Database, wanted: Sequence[Path]) -> Condition:
    """A condition on `files AS f`: in any of these folders or below.

    A name counts in both of its Unicode forms (a Mac writes ü as two characters), and in any case
    where the system has it so.
    """
    known = [(id_, to_path(path)) for id_, path in database.read("SELECT id, path FROM folders")]
    parts = [part for path in wanted for part in _in_folder(database, path, known)]
    sql = " OR ".join(sql for sql, _ in parts) or "0"
    return sql, tuple(value for _, values in parts for value in values)


def is_somewhere(database: Database, folder: Path) -> bool:
    """Whether any photo lies in such a folder."""
    sql, values = in_folders(database, [folder])
    found = database.read(
        f"SELECT 1 FROM files AS f WHERE f.gone = 0 AND f.photo_id IS NOT NULL AND ({sql}) LIMIT 1",
        values,
    )
    return bool(found)


def _in_folder(
    database: Database, wanted: Path, known: Sequence[tuple[int, Path]]
) -> Iterator[Condition]:
    absolute = _absolute(wanted)
    names = names_of(absolute or wanted)
    fits = _begins(names) if absolute else _holds(names)
    for folder_id, path in known:
        folder = names_of(path)
        if fits(folder):
            yield "+f.folder_id = ?", (folder_id,)  # +: reading all files is quicker
        elif absolute and names[: len(folder)] != folder:
            continue
        elif absolute and _is_plain(absolute):
            yield _below(folder_id, absolute.relative_to(path))
        else:
            yield _one_by_one(database, folder_id, folder, fits)


def _absolute(wanted: Path) -> Path | None:
    """None for a name. `.`, `..` and `~` are what they are to a shell."""
    path = Path(os.path.expanduser(wanted))  # noqa: PTH111 - pathlib fails on ~ of nobody
    if path.is_absolute() or not path.parts or path.parts[0] == "..":
        return Path(os.path.abspath(path))  # noqa: PTH100 - as folders are kept
    return None


def _is_plain(path: Path) -> bool:
    """Whether it is written in one way only."""
    return not _IN_ANY_CASE and os.fspath(path).isascii()


def names_of(path: Path) -> _Names:
    """Those of a folder and all that it lies in, to be compared."""
    return tuple(map(comparable, path.parts))


def comparable(part: str) -> str:
    """A name of a folder, as it is compared with others."""
    name = unicodedata.normalize("NFC", part)
    return name.casefold() if _IN_ANY_CASE else name


def _begins(names: _Names) -> Callable[[_Names], bool]:
    return lambda there: there[: len(names)] == names


def _holds(names: _Names) -> Callable[[_Names], bool]:
    """Whether these names follow each other somewhere."""
    count = len(names)
    return lambda there: any(
        there[start : start + count] == names for start in range(len(there) - count + 1)
    )


def _below(folder_id: int, path: Path) -> Condition:
    below = os.fsencode(path) + os.fsencode(os.sep)
    after = below[:-1] + bytes([below[-1] + 1])
    return "f.folder_id = ? AND f.path >= ? AND f.path < ?", (folder_id, below, after)


def _one_by_one(
    database: Database, folder_id: int, folder: _Names, fits: Callable[[_Names], bool]
) -> Condition:
    """For names that may be written in several ways, or lie anywhere: each directory once."""
    sql = "SELECT id, path FROM files WHERE folder_id = ? AND gone = 0"
    known: dict[bytes, bool] = {}
    ids = []
    for file_id, path in database.read(sql, (folder_id,)):
        directory = path.rpartition(os.fsencode(os.sep))[0]
        if directory not in known:
            known[directory] = fits((*folder, *names_of(to_path(directory))))
        if known[directory]:
            ids.append(file_id)
    return "f.id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
