"""Exports hits as copies of their files, or as a list."""

import csv
import errno
import os
import shutil
import tempfile
import threading
from collections.abc import Collection, Sequence
from pathlib import Path

from photosearch import atomic
from photosearch.errors import KnownError
from photosearch.gui.platform.desktop import display_name
from photosearch.patience import NoAnswer, answer, answers_soon, ask_first, touch
from photosearch.types import Hit

_TAKES_NO_MORE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS)
_BLOCK = 1 << 20


def copy_files(hits: Sequence[Hit], folder: Path) -> int:
    """Copy each file into a folder; nothing there is overwritten. Returns how many were copied.

    Blocks. Raises KnownError for those that can't be copied; all others are there, except when the
    folder takes no more. Of what doesn't answer the rest is left out.
    """
    ask_first([folder / "any", *(hit.path for hit in hits)])
    failed: list[str] = []
    silent: dict[Path, None] = {}
    for place, hit in enumerate(hits):
        copied = place - len(failed)
        try:
            _copy_unless(silent, hit.path, folder)
        except NoAnswer:
            if not answers_soon(folder):
                raise _silent(folder, copied, len(hits)) from None
            silent[hit.path.parent] = None
            failed.append(hit.path.name)
        except OSError as error:
            failed.append(
                f"“{display_name(hit.path.name)}” ({error.strerror or type(error).__name__})"
            )
            if error.errno in _TAKES_NO_MORE or not folder.is_dir():
                raise _incomplete(failed, copied) from error
    if silent:
        raise _silent(next(iter(silent)), len(hits) - len(failed), len(hits))
    if failed:
        raise _incomplete(failed, len(hits) - len(failed))
    return len(hits)


def _copy_unless(silent: Collection[Path], path: Path, folder: Path) -> None:
    if path.parent in silent:
        raise NoAnswer(path.parent)
    left = threading.Event()
    try:
        answer(path.parent, lambda: _copy(path, folder, left))
    except NoAnswer:
        left.set()
        raise


def _silent(place: Path, copied: int, wanted: int) -> KnownError:
    return KnownError(
        "“{folder}” doesn't answer any more; {copied} of {wanted} photos were copied.",
        folder=display_name(place.name or place),
        copied=copied,
        wanted=wanted,
    )


def _incomplete(failed: Sequence[str], copied: int) -> KnownError:
    if len(failed) == 1:
        return KnownError(
            "{first} couldn't be copied; {copied} were copied.", first=failed[0], copied=copied
        )
    return KnownError(
        "{count} files couldn't be copied, the first of them {first}; {copied} were copied.",
        count=len(failed),
        first=failed[0],
        copied=copied,
    )


def _copy(path: Path, folder: Path, left: threading.Event) -> None:
    """Writes the whole file or none: half a photo would look like one. Not after a cancel."""
    with tempfile.TemporaryDirectory(prefix=".photosearch-", dir=folder) as place:
        made = Path(place) / path.name
        with path.open("rb") as source, made.open("wb") as copy:
            while block := source.read(_BLOCK):
                copy.write(block)
                touch()
        shutil.copystat(path, made)
        if not left.is_set():
            made.rename(_free(folder / path.name))


def _free(path: Path) -> Path:
    """A name that isn't taken: "a.jpg", "a (2).jpg" ..."""
    free, number = path, 2
    while os.path.lexists(free):
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return free


def write_csv(hits: Sequence[Hit], path: Path) -> int:
    """A table with a header: rank, score (empty without a query), path. Raises KnownError."""
    ask_first([path])
    try:
        with atomic.replaced(path) as new:
            _write_table(hits, new)
    except OSError as error:
        raise KnownError("The list couldn't be written ({why}).", why=error) from error
    return len(hits)


def _write_table(hits: Sequence[Hit], path: Path) -> None:
    with path.open("w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        table = csv.writer(file)
        table.writerow(["rank", "score", "path"])
        for hit in hits:
            score = "" if hit.score is None else f"{hit.score:.4f}"
            table.writerow([hit.rank, score, os.fspath(hit.path)])
