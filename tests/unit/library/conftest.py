from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder
from support.models.seen_pictures import looked_at_once


@pytest.fixture(autouse=True)
def _pictures_looked_at_once() -> Iterator[None]:
    with looked_at_once():
        yield


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001 - used by it
    """An empty one, whose model needs no weights."""
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def indexed(library: Library, photos: Path) -> Library:
    """Of five photos, and a file that can't be read."""
    (photos / "empty.jpg").touch()
    library.folders.add(photos)
    library.index.run(Job())
    return library
