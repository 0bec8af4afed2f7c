"""`photosearch export` and `photosearch albums export`, in this process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from photosearch.jobs import Job
from photosearch.library import Library
from support.photos.located import write_all_located

if TYPE_CHECKING:
    from support.command import Command, CommandOf
    from support.models.fakes import FakeEncoder


@pytest.fixture
def two(encoder: FakeEncoder, command: CommandOf, tmp_path: Path) -> Command:  # noqa: ARG001
    """A library of two photos that say where they were taken."""
    folder = write_all_located(tmp_path / "photos", {"a": (41.9, 12.5), "b": (48.9, 2.3)})
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        library.index.run(Job())
    (tmp_path / "out").mkdir()
    return command(tmp_path / "library")


def test_a_search_is_exported(two: Command, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = ("--size", "40", "--format", "png", "--no-place", "--name", "{number} {name}")
    ran = two("export", "-place:france", "kind:jpeg", out, *options)
    assert (ran.code, ran.out.splitlines()) == (0, [str(out / "001 a.png")])
    assert "1 photo exported." in ran.err
    with Image.open(out / "001 a.png") as image:
        assert (max(image.size), dict(image.getexif())) == (40, {})


def test_an_album_is_exported_in_its_order(two: Command, tmp_path: Path) -> None:
    photos, out = tmp_path / "photos", tmp_path / "out"
    two("albums", "create", "Été", photos / "b.jpg", photos / "a.jpg")
    assert two("albums", "export", "été", "--name", "{album} {number}", out).code == 0
    assert (out / "Été 001.jpg").read_bytes() == (photos / "b.jpg").read_bytes()
    assert two("export", "--album", "été", out, "--name", "{album} {name}").code == 0
    names = {"Été 001.jpg", "Été 002.jpg", "Été a.jpg", "Été b.jpg"}
    assert {path.name for path in out.iterdir()} == names


def test_mistakes_are_told_kindly(two: Command, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert "Say what to export" in two("export", out).err
    assert "There is no folder" in two("export", "kind:jpeg", tmp_path / "none").err
    assert "can't have “/” in it" in two("export", "kind:jpeg", out, "--name", "../x").err
    assert "nothing to export" in two("export", "kind:png", out).err
    (tmp_path / "photos/a.jpg").unlink()
    ran = two("export", "kind:jpeg", out, "--percent", "50")
    assert (ran.code, "1 photo exported." in ran.err) == (1, True)
    assert list(out.iterdir()) == [out / "b.jpg"]
