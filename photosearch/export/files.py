"""Writes exported files into a folder: each whole or not at all, and none over another."""

import csv
import errno
import os
import shutil
import tempfile
import threading
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from photosearch import atomic
from photosearch.errors import KnownError
from photosearch.jobs import Cancelled, Job
from photosearch.messages import Message
from photosearch.patience import NoAnswer, answer, answers_soon, ask_first, touch
from photosearch.types import ExportReport, Hit

_TAKES_NO_MORE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS)
_BLOCK = 1 << 20

Told = Callable[[int, Path], None]
"""How many are through, and the next one."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file to write."""

    source: Path
    name: str
    """In the folder, with its ending; a number comes in if it is taken."""
    content: Callable[[], bytes] | None = None
    """Makes what is in it; None: what is in the source. Raises KnownError."""
    sidecars: tuple[Path, ...] = ()
    """They are copied, too, under the same name."""


@dataclass
class _Writing:
    """One export on its way."""

    folder: Path
    taken: set[str]
    """Names in the folder, as systems compare them that don't tell cases apart."""
    silent: dict[Path, None] = field(default_factory=dict)
    """Directories that don't answer any more."""
    beside: set[tuple[Path, str]] = field(default_factory=set)
    """Directories of sidecars, and what they are called now."""
    written: list[Path] = field(default_factory=list)
    failed: list[tuple[Path, str]] = field(default_factory=list)
    stopped: str = ""

    def report(self, *, cancelled: bool = False) -> ExportReport:
        return ExportReport(
            tuple(self.written), tuple(self.failed), stopped=self.stopped, cancelled=cancelled
        )


def write_all(
    wanted: Sequence[Wanted],
    folder: Path,
    job: Job,
    told: Told = lambda _count, _path: None,
) -> ExportReport:
    """Blocks. One that fails costs no other, unless the folder takes no more.

    Times are those of the sources. Raises KnownError if the folder, or a drive of the sources,
    hangs from the first.
    """
    ask_first([folder / "any", *(one.source for one in wanted)])
    writing = _Writing(folder, {_plain(name) for name in _names(folder)})
    try:
        for number, one in enumerate(wanted):
            job.checkpoint()
            told(number, one.source)
            _try(writing, one)
            if writing.stopped:
                break
    except Cancelled:
        return writing.report(cancelled=True)
    return writing.report()


def _try(writing: _Writing, one: Wanted) -> None:
    try:
        writing.written.append(_written(writing, one))
    except NoAnswer:
        if not answers_soon(writing.folder):
            writing.stopped = _silent(writing.folder)
        writing.silent[one.source.parent] = None
        writing.failed.append((one.source, _silent(one.source.parent)))
    except KnownError as error:
        writing.failed.append((one.source, str(error)))
    except OSError as error:
        why = error.strerror or type(error).__name__
        writing.failed.append((one.source, why))
        if error.errno in _TAKES_NO_MORE or not writing.folder.is_dir():
            writing.stopped = why


def _written(writing: _Writing, one: Wanted) -> Path:
    if one.source.parent in writing.silent:
        raise NoAnswer(one.source.parent)
    content = one.content() if one.content else None
    left = threading.Event()
    asked = one.source.parent if content is None else writing.folder
    try:
        return answer(asked, lambda: _write(writing, one, content, left))
    except NoAnswer:
        left.set()
        raise


def _write(writing: _Writing, one: Wanted, content: bytes | None, left: threading.Event) -> Path:
    """The whole file or none: half a photo would look like one. Not after a cancel."""
    with tempfile.TemporaryDirectory(prefix=".photosearch-", dir=writing.folder) as place:
        made = Path(place) / "made"
        if content is None:
            _copy(one.source, made)
        else:
            made.write_bytes(content)
            _keep_time(one.source, made)
        if left.is_set():
            raise NoAnswer(writing.folder)
        target = _settle(writing, made, one.name)
        _copy_sidecars(writing, one, target, Path(place) / "beside")
    return target


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as read, target.open("wb") as written:
        while block := read.read(_BLOCK):
            written.write(block)
            touch()
    shutil.copystat(source, target)


def _keep_time(source: Path, target: Path) -> None:
    with suppress(OSError):
        status = source.stat()
        os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))


def _copy_sidecars(writing: _Writing, one: Wanted, target: Path, made: Path) -> None:
    """photo.jpg.xmp belongs to photo.jpg, photo.xmp to all of that name: it is copied once."""
    for sidecar in one.sidecars:
        whole = sidecar.name.startswith(one.source.name)
        ending = sidecar.name[len(one.source.name if whole else one.source.stem) :]
        name = (target.name if whole else target.stem) + ending.lower()
        if (sidecar.parent, _plain(name)) in writing.beside:
            continue
        with suppress(FileNotFoundError):
            _copy(sidecar, made)
            _settle(writing, made, name)
            writing.beside.add((sidecar.parent, _plain(name)))


def _settle(writing: _Writing, made: Path, name: str) -> Path:
    """Under a name that isn't taken, not even meanwhile: "a.jpg", "a (2).jpg" ..."""
    number = 1
    while True:
        free = name if number == 1 else _numbered(name, number)
        number += 1
        if _plain(free) in writing.taken:
            continue
        writing.taken.add(_plain(free))
        with suppress(FileExistsError):
            _move(made, writing.folder / free)
            return writing.folder / free


def _numbered(name: str, number: int) -> str:
    path = Path(name)
    return f"{path.stem} ({number}){path.suffix}"


def _move(made: Path, target: Path) -> None:
    """Raises FileExistsError; to rename would replace what is there on most systems."""
    try:
        os.link(made, target)
    except FileExistsError:
        raise
    except OSError:  # some file systems know no links
        if os.path.lexists(target):
            raise FileExistsError(target) from None
        made.rename(target)
        return
    made.unlink()


def _names(folder: Path) -> list[str]:
    return answer(folder, lambda: [path.name for path in folder.iterdir()])


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _silent(place: Path) -> str:
    return Message("“{folder}” doesn't answer any more.", folder=place.name or place)


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
