"""`photosearch albums`, in this process."""

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
    """A library of three photos."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("cat.jpg", "moon.png", "rocket.jpg"):
        shutil.copy(original_photos / name, folder)
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return command(tmp_path / "library")


def files(command: Command) -> list[str]:
    return sorted(command("search", "sort:folder", "--paths", "--limit", "3").out.splitlines())


def paths(command: Command, name: str) -> list[str]:
    return [each["path"] for each in command("albums", "show", name, "--json").objects]


def test_an_album_is_made_changed_searched_and_deleted(three: Command) -> None:
    first, second, third = files(three)
    assert "There are no albums yet" in three("albums").err
    made = three("albums", "create", 'Été "1"', third, first, "--json").objects[0]
    assert (made["name"], made["photos"]) == ('Été "1"', 2)
    assert "1 photo added" in three("albums", "add", 'été "1"', second, first).err
    assert paths(three, 'ÉTÉ "1"') == [third, first, second]
    hits = three("search", "--album", 'été "1"', "--paths").out.splitlines()
    assert hits == [third, first, second]
    assert "1 photo removed" in three("albums", "remove", 'été "1"', third).err
    assert three("albums", "rename", 'été "1"', "best").code == 0
    assert "       2 photos  best" in three("albums").out
    assert three("albums", "show", "best").out.splitlines() == [first, second]
    assert "its photos stay" in three("albums", "delete", "best").err
    assert three("albums", "--json").out == ""
    assert Path(first).exists()


def test_mistakes_are_told_kindly(three: Command) -> None:
    three("albums", "create", "best")
    ran = three("albums", "create", "BEST")
    assert (ran.code, "There is an album of that name already." in ran.err) == (1, True)
    assert "There is no album called “worst”." in three("albums", "show", "worst").err
    ran = three("albums", "create", "new", "/nowhere.jpg")
    assert (ran.code, "isn't a photo of this library" in ran.err) == (1, True)
    assert [each["name"] for each in three("albums", "--json").objects] == ["best"]
