"""A program that reads the text in photos, and is killed around storing the second of them.

python tests/support/processes/killed_reading.py LIBRARY (before | after)
"""

import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from photosearch import stages
from photosearch.catalogue import ReadText
from photosearch.catalogue.text_table import TextTable
from photosearch.jobs import Job
from photosearch.library import Library


def kill_at_the_second(moment: str) -> None:
    store, stored = TextTable.store, list[object]()

    def killed(table: TextTable, read: Iterable[ReadText], recipe: int, scripts: int) -> None:
        stored.append(read)
        if len(stored) == 2 and moment == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        store(table, read, recipe, scripts)
        if len(stored) == 2:
            os.kill(os.getpid(), signal.SIGKILL)

    setattr(TextTable, "store", killed)  # noqa: B010 - mypy refuses the plain form


def main() -> None:
    stages._BATCH = 1
    kill_at_the_second(sys.argv[2])
    with Library.open(Path(sys.argv[1])) as library:
        library.texts.seek(Job(), lambda _now: None, lambda: True)


if __name__ == "__main__":
    main()
