from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch.library import Library
from support.models.fakes import FakeEncoder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "roll"
    made.mkdir()
    return made


@pytest.fixture
def library(encoder: FakeEncoder, folder: Path, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001
    """Of that folder, with a stand-in encoder; nothing is indexed yet."""
    with Library.open(tmp_path / "library") as opened:
        opened.folders.add(folder)
        yield opened
