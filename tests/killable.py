"""A program that indexes with a stand-in encoder, for tests that kill it at any moment.

    python tests/killable.py LIBRARY FOLDER MODEL

It saves the index after every batch and keeps rescanning, so that a kill may hit anything.
"""

import sys
import time
from pathlib import Path

from fakes import FakeEncoder

from photosearch.encoders import registry
from photosearch.indexer import run
from photosearch.jobs import Job
from photosearch.library import Library


class SlowEncoder(FakeEncoder):
    def encode_pictures(self, prepared):  # type: ignore[no-untyped-def]
        time.sleep(0.002 * len(prepared))
        return super().encode_pictures(prepared)


def use_fakes() -> None:
    """From now on every model of this process is a stand-in."""
    registry.make_encoder = lambda model_id, *_: SlowEncoder(model_id)
    run.BATCH = 4
    run._SAVE_EVERY = 0.0


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main(library: Path, folder: Path, model: str) -> None:
    use_fakes()
    with Library.open(library, model) as opened:
        opened.add_folder(folder)
        say("ready")
        while True:
            opened.index(Job())
            say("done")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
