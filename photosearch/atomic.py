"""Files that are written at once or not at all."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4


@contextmanager
def written(path: Path, *, sync: bool = False, alone: bool = False) -> Iterator[Path]:
    """Yields a temporary file beside `path`, which replaces `path` if the block succeeds.

    `sync`: not before its bytes are on the disk, for what must outlast a power cut. `alone`: nobody
    else writes this file at the same time, so that what a crash left behind is written over.
    Only its owner can read it. Raises OSError; then `path` is as it was.
    """
    temporary = path.with_name(f"{path.name}.tmp" if alone else f"{path.name}.{uuid4().hex}.tmp")
    with _gone_afterwards(temporary):
        yield temporary
        temporary.chmod(0o600)
        if sync:
            _sync(temporary)
        os.replace(temporary, path)  # noqa: PTH105 - the atomic one, whatever exists


@contextmanager
def replaced(path: Path, *, private: bool = False) -> Iterator[Path]:
    """The same for a file that a person names: a link stays one, and permissions stay.

    `private`: a new one can be read by its owner only. What is no file, such as a pipe, is written
    as it is. Raises OSError.
    """
    if path.exists() and not path.is_file():
        yield path
        return
    target = Path(os.path.realpath(path))
    with _gone_afterwards(target.with_name(f".{uuid4().hex}.tmp")) as temporary:
        yield temporary
        if target.exists():
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        elif private:
            temporary.chmod(0o600)
        os.replace(temporary, target)  # noqa: PTH105 - the atomic one, whatever exists


@contextmanager
def _gone_afterwards(temporary: Path) -> Iterator[Path]:
    try:
        yield temporary
    finally:
        with suppress(OSError):
            temporary.unlink()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
