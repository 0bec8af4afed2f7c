"""Files that are written at once or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4


@contextmanager
def written(path: Path, *, sync: bool = False, alone: bool = False) -> Iterator[Path]:
    """A name beside `path` to write under; when the block has ended well it becomes `path`.

    `sync`: not before its bytes are on the disk, for what must outlast a power cut. `alone`: nobody
    else writes this file at the same time, so that what a crash left behind is written over.
    Raises OSError; then `path` is as it was.
    """
    temporary = path.with_name(f"{path.name}.tmp" if alone else f"{path.name}.{uuid4().hex}.tmp")
    try:
        yield temporary
        if sync:
            _sync(temporary)
        os.replace(temporary, path)  # noqa: PTH105 - the atomic one, whatever exists
    finally:
        with suppress(OSError):
            temporary.unlink()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
