from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from photosearch.catalogue import Catalogue


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """An empty one."""
    with closing(Catalogue(tmp_path / "catalogue.sqlite")) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """One for all tests of a module; empty at first."""
    with closing(Catalogue(tmp_path_factory.mktemp("shared") / "catalogue.sqlite")) as opened:
        yield opened
