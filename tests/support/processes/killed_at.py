"""A program that indexes, and is killed at one exact moment of changing over to the next model.

python tests/support/processes/killed_at.py LIBRARY MOMENT
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from photosearch import settings
from photosearch.catalogue import Catalogue
from photosearch.indexer import run
from photosearch.jobs import Job
from photosearch.library import Library, models
from photosearch.live_index import LiveIndex

MOMENTS = (
    "some vectors are stored",
    "all vectors are stored",
    "the index is written",
    "before the switch",
    "the settings are half written",
    "the settings are written",
    "after the switch",
)
SWITCHED = ("the settings are written", "after the switch")
"""Moments after which the next model answers."""


def die(*_: object, **__: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def after(work: Callable[..., Any]) -> Callable[..., Any]:
    def both(*args: Any, **more: Any) -> None:
        work(*args, **more)
        die()

    return both


def of_the_next(save: Callable[[LiveIndex], None]) -> Callable[[LiveIndex], None]:
    """The starter's index is saved before."""

    def saved(index: LiveIndex) -> None:
        save(index)
        if index._model != "starter":
            die()

    return saved


@contextmanager
def half_written(path: Path) -> Iterator[Path]:
    yield path.with_name("half.tmp")
    die()


def get_ready(moment: str) -> None:
    match moment:
        case "some vectors are stored":
            run.BATCH = 2
            Catalogue.store = after(Catalogue.store)  # type: ignore[method-assign]
        case "all vectors are stored":
            LiveIndex.save = of_the_next(lambda _: None)  # type: ignore[assignment, method-assign]
        case "the index is written":
            LiveIndex.save = of_the_next(LiveIndex.save)  # type: ignore[assignment, method-assign]
        case "before the switch":
            models.Models._switch = die  # type: ignore[method-assign]
        case "the settings are half written":
            settings.written = half_written  # type: ignore[assignment, attr-defined]
        case "the settings are written":
            settings.save = after(settings.save)
        case "after the switch":
            models.Models._switch = after(models.Models._switch)  # type: ignore[method-assign]


def main(library: Path, moment: str) -> None:
    with Library.open(library) as opened:
        get_ready(moment)
        opened.index.run(Job())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
