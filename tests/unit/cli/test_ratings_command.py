"""`photosearch rate` and `photosearch ratings`, in this process."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from photosearch.jobs import Job
from photosearch.library import Library

if TYPE_CHECKING:
    from support.command import Command, CommandOf
    from support.models.fakes import FakeEncoder


@pytest.fixture
def three(
    encoder: FakeEncoder,  # noqa: ARG001 - used by the library
    command: CommandOf,
    original_photos: Path,
    tmp_path: Path,
) -> Command:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("cat.jpg", "moon.png", "rocket.jpg"):
        shutil.copy(original_photos / name, folder)
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return command(tmp_path / "library")


def test_photos_are_rated_found_counted_and_exported(three: Command, tmp_path: Path) -> None:
    cat, rocket = tmp_path / "photos" / "cat.jpg", tmp_path / "photos" / "rocket.jpg"
    done = three("rate", str(cat), str(rocket), "--stars", "4", "--flag", "pick", "--json")
    assert done.objects == [
        {"path": str(path), "rating": 4, "flag": "pick"} for path in (cat, rocket)
    ]
    assert "★★★★" in three("rate", str(rocket), "--flag", "reject").out
    found = three("search", "--rating", "3+", "--flag", "pick", "--json").objects
    assert [(hit["path"], hit["rating"], hit["flag"]) for hit in found] == [(str(cat), 4, "pick")]
    best = three("search", "sort:rating", "--paths").out.splitlines()
    assert [Path(path).name for path in best] == ["cat.jpg", "rocket.jpg", "moon.png"]
    assert three("ratings", "--json").objects == [
        {"rating": 4, "flag": "pick", "photos": 1},
        {"rating": 4, "flag": "reject", "photos": 1},
        {"rating": 0, "flag": "none", "photos": 1},
    ]
    out = tmp_path / "out"
    assert "2 .xmp files written" in three("ratings", "export", str(out)).err
    assert sorted(path.name for path in out.iterdir()) == ["cat.jpg.xmp", "rocket.jpg.xmp"]
    assert "2 were there before" in three("ratings", "export", str(out)).err
    beside = three("ratings", "export", str(cat.parent))
    assert "2 lie beside their photos" in beside.err


def test_what_makes_no_sense_is_a_sentence(three: Command, tmp_path: Path) -> None:
    cat = tmp_path / "photos" / "cat.jpg"
    assert "Say what to give" in three("rate", str(cat)).err
    assert "isn't a photo of this library" in three("rate", "no.jpg", "--stars", "1").err
    assert three("search", "rating:9").code != 0
    assert "no rating" in three("search", "rating:9").err
