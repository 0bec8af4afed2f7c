from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch.library import Library
from support.models.fakes import FakeEncoder


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001 - used by it
    """An empty one, whose model needs no weights."""
    with Library.open(tmp_path / "library") as opened:
        yield opened
