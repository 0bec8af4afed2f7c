"""What opens a library for a test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from photosearch.encoders import registry
from photosearch.encoders.encoder import Encoder
from photosearch.jobs import Job
from photosearch.library import Library

Open = Callable[[Path], Library]


@contextmanager
def indexed_by(encoder: Encoder, directory: Path, photos: Path) -> Iterator[Library]:
    """A library of these photos; as long as it is open, the encoder stands for every model."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "make_encoder", lambda *_, **__: encoder)
        with Library.open(directory, "starter") as library:
            library.folders.add(photos)
            library.index.run(Job())
            yield library
