"""A library: opening it, and two openings at once."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from photosearch import paths
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Query, TextTerm
from support.models.fakes import FakeEncoder

HEAVY = ("torch", "torchvision", "timm", "open_clip", "transformers", "av", "PySide6")


def names(library: Library) -> set[str]:
    return {hit.path.name for hit in library.photos.browse()}


def test_neither_the_command_nor_opening_loads_anything_heavy(tmp_path: Path) -> None:
    code = (
        "import sys, photosearch.cli; from pathlib import Path\n"
        "from photosearch.library import Library\n"
        f"with Library.open(Path({str(tmp_path)!r})) as library: library.photos.browse(); "
        f"library.maintenance.status()"
        f"\nprint([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_without_a_directory_it_lies_in_the_users_data(
    encoder: FakeEncoder,  # noqa: ARG001 - the library uses it
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paths, "default_library", lambda: tmp_path / "data")
    with Library.open() as library:
        assert library.directory == tmp_path / "data"


def test_an_unknown_model_is_refused_and_nothing_stays_open(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no model called “nonsense”"):
        Library.open(tmp_path, "nonsense")
    shutil.rmtree(tmp_path)  # fails on Windows if a file is still open
    assert not tmp_path.exists()


def test_what_one_opening_indexes_the_other_finds(library: Library, photos: Path) -> None:
    with Library.open(library.directory) as other:
        assert not other.search.ask(Query((TextTerm("x"),))).hits
        library.folders.add(photos)
        library.index.run(Job())
        assert len(other.search.ask(Query((TextTerm("x"),))).hits) == 5
        assert names(other) == {path.name for path in photos.iterdir()}
