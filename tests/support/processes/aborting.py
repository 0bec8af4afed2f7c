"""Indexes with a decoder that ends this process; the one for suspicious files is sound, or as bad.

python tests/support/processes/aborting.py LIBRARY FOLDER [bad]
"""

import os
import sys
from functools import partial
from pathlib import Path

from PIL import Image

from photosearch.encoders import registry
from photosearch.indexer import reading, run
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.rescue import Rescue
from photosearch.types import Facts
from support.models.fakes import FakeEncoder
from support.processes.bad_decoder import bad_decoder


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main(directory: Path, folder: Path, is_bad: bool) -> None:
    [bad] = [path for path in folder.iterdir() if path.name in ("cat.jpg", "crash.jpg")]
    cat = bad.read_bytes()
    sound = reading.open_picture  # type: ignore[attr-defined]

    def aborting(data: bytes, min_side: int | None = None) -> tuple[Image.Image, Facts]:
        if data == cat:
            os.abort()
        return sound(data, min_side)

    reading.open_picture = aborting  # type: ignore[attr-defined]
    if is_bad:
        run.Rescue = partial(Rescue, bad_decoder)  # type: ignore[assignment, attr-defined]
    registry.make_encoder = lambda model_id, *_: FakeEncoder(model_id)
    with Library.open(directory, "fake") as library:
        library.folders.add(folder)
        library.index.run(Job())
        say("indexed", len(library.photos.browse()))
        for file in library.index.unreadable():
            say(file.path.name, file.reason)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), "bad" in sys.argv[3:])
