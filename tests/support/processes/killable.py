"""A program that works with stand-in encoders, for tests that kill it at any moment.

    python tests/support/processes/killable.py LIBRARY FOLDER WORK SEED

Each kind of work goes on for ever, and saves as often as it can, so that a kill may hit anything.
"""

import queue
import random
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from photosearch.encoders import registry
from photosearch.encoders.encoder import Preprocessed
from photosearch.folders.watcher import Watcher
from photosearch.indexer import run
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import ModelInfo, Vectors
from support.models.fakes import FakeEncoder

MODELS = ("starter", "fake", "other")


class SlowEncoder(FakeEncoder):
    """Each model's vectors are its own."""

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        time.sleep(0.002 * len(prepared))
        turn = zlib.crc32(self.model_id.encode()) % self.dimension
        return np.roll(super().encode_pictures(prepared), turn, axis=1)


def use_fakes() -> None:
    """From now on every model of this process is a stand-in."""
    registry.make_encoder = lambda model_id, *_: SlowEncoder(model_id)
    registry.models = lambda directory: [  # noqa: ARG005 - the original's name
        ModelInfo(name, name, "", 0, FakeEncoder.dimension, "", "", installed=True)
        for name in MODELS
    ]
    run.BATCH = 4
    run._SAVE_EVERY = 0.0


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def index(library: Library, _: random.Random) -> None:
    while True:
        library.index.run(Job())


def watch(library: Library, _: random.Random) -> None:
    """As the window does it."""
    changed: queue.Queue[Path] = queue.Queue()

    def tell(found: Sequence[Path]) -> None:
        for path in found:
            changed.put(path)

    watcher = Watcher(tell, 0.05, 0.5)
    watcher.watch([folder.path for folder in library.folders.all()])
    library.index.run(Job())
    while True:
        library.index.run(Job(), only=[changed.get()])


def snapshot(library: Library, _: random.Random) -> None:
    library.index.run(Job())
    while True:
        library.maintenance.clear_index()
        library.search.load_text()
        library.models.save_index()


def switch(library: Library, chance: random.Random) -> None:
    """Every photo gets the vectors of another model, which then answers."""
    while True:
        library.index.run(Job())
        unused = sorted({*MODELS} - {library.models.current.id})
        if chance.random() < 0.5:
            say("removing", unused[0])
            library.models.remove(unused[0])
        library.models.use(chance.choice(unused))


WORKS: dict[str, Callable[[Library, random.Random], None]] = {
    work.__name__: work for work in (index, watch, snapshot, switch)
}


def main(directory: Path, folder: Path, work: str, seed: int) -> None:
    use_fakes()
    with Library.open(directory) as library:
        library.folders.add(folder)
        say("ready")
        WORKS[work](library, random.Random(seed))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
