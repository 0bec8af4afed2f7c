"""Links to folders are said to be skipped, or followed once, as the person likes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photosearch.folders import Excludes, Found, Linked, walk
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder
from support.waiting import until


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001
    with Library.open(tmp_path / "library") as opened:
        yield opened


class Lay:
    """Pictures and links below a directory."""

    def __init__(self, home: Path) -> None:
        self.home, self._count = home, 0

    def picture(self, *places: str) -> None:
        for place in places:
            (self.home / place).parent.mkdir(parents=True, exist_ok=True)
            self._count += 1
            Image.new("RGB", (9, 9), (self._count, 0, 0)).save(self.home / place)

    def link(self, place: str, to: str) -> None:
        (self.home / place).parent.mkdir(parents=True, exist_ok=True)
        (self.home / place).symlink_to(self.home / to)


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    return Lay(tmp_path)


def found(root: Path, links: bool, *folders: Path) -> list[str]:
    excludes = Excludes(links=links, folders=folders)
    entries = [entry for entry in walk(root, Job(), None, excludes) if isinstance(entry, Found)]
    return [str(entry.path.relative_to(root)) for entry in entries]


def skipped(root: Path) -> list[str]:
    return [entry.path.name for entry in walk(root, Job()) if isinstance(entry, Linked)]


def test_a_link_outside_is_said_to_be_skipped_and_one_inside_is_not(lay: Lay) -> None:
    lay.picture("roll/a/1.png", "out/2.png")
    for name, to in (("out", "out"), ("in", "roll/a"), ("self", "roll"), ("none", "nowhere")):
        lay.link(f"roll/{name}", to)
    lay.link("roll/file.png", "out/2.png")
    assert skipped(lay.home / "roll") == ["out"]
    assert found(lay.home / "roll", False) == ["file.png", "a/1.png"]


def test_links_are_followed_once_whatever_circles_they_make(lay: Lay) -> None:
    lay.picture("roll/a/1.png", "out/2.png", "out/deep/3.png", "far/4.png", "5.png")
    for name, to in (
        ("roll/b", "out"),  # to elsewhere
        ("roll/c", "out"),  # once more
        ("roll/d", "out/deep"),  # to a part of it
        ("roll/in", "roll/a"),
        ("roll/self", "roll"),
        ("roll/a/up", "roll"),
        ("out/far", "far"),  # from there to elsewhere
        ("out/back", "roll"),
        ("out/here", "out"),
        ("far/out", "out"),
    ):
        lay.link(name, to)
    assert found(lay.home / "roll", True) == ["a/1.png", "b/2.png", "b/deep/3.png", "b/far/4.png"]


def test_a_link_to_what_lies_around_is_a_circle(lay: Lay) -> None:
    lay.picture("home/roll/1.png", "home/other/2.png", "home/3.png")
    lay.link("home/roll/up", "home")
    assert found(lay.home / "home" / "roll", True) == ["1.png"]
    assert skipped(lay.home / "home" / "roll") == []


def test_a_link_into_another_folder_of_the_library_is_not_followed(lay: Lay) -> None:
    lay.picture("roll/1.png", "other/deep/2.png")
    lay.link("roll/other", "other")
    lay.link("roll/deep", "other/deep")
    assert found(lay.home / "roll", True, lay.home / "other") == ["1.png"]


def test_the_folder_itself_may_be_a_link(lay: Lay) -> None:
    lay.picture("real/1.png", "real/a/2.png", "out/3.png")
    lay.link("roll", "real")
    lay.link("real/self", "roll")
    lay.link("real/out", "out")
    assert found(lay.home / "roll", True) == ["1.png", "a/2.png", "out/3.png"]
    assert skipped(lay.home / "roll") == ["out"]


def test_the_library_says_what_it_skips_and_follows_it_by_a_switch(
    library: Library, encoder: FakeEncoder, lay: Lay
) -> None:
    lay.picture("roll/1.png", "out/2.png", "out/deep/3.png")
    lay.link("roll/out", "out")
    lay.link("roll/again", "out/deep")
    roll = lay.home / "roll"
    library.folders.add(roll)
    library.index.run(Job())
    assert {bad.path for bad in library.index.unreadable()} == {roll / "out", roll / "again"}
    assert all("link to another folder" in bad.reason for bad in library.index.unreadable())
    assert library.photos.counts() == (1, 1)
    library.settings.set_excludes((), False, links=True)
    library.index.run(Job())
    assert library.index.unreadable() == []
    assert library.photos.counts() == (3, 3)
    assert library.index.linked == [roll / "again", roll / "out"]
    lay.picture("out/deep/4.png")
    library.index.run(Job(), only=[roll / "out" / "deep"])
    assert library.photos.counts() == (4, 4), "each once, though only a part was told"
    library.index.run(Job(), only=[roll / "again"])
    assert library.photos.counts() == (4, 4)
    library.settings.set_excludes((), False, links=False)
    library.index.run(Job())
    assert library.photos.counts() == (1, 1)
    assert library.index.linked == []
    assert encoder.encoded == 4


def test_what_changes_behind_a_link_is_told(library: Library, lay: Lay) -> None:
    lay.picture("roll/1.png", "out/2.png", "out/deep/3.png")
    lay.link("roll/out", "out")
    roll, told = lay.home / "roll", list[Path]()
    library.folders.add(roll)
    library.settings.set_excludes((), False, links=True)
    library.index.run(Job())
    watcher = library.index.watch(told.extend)
    try:
        (lay.home / "out" / "deep" / "3.png").rename(lay.home / "out" / "moved.png")
        until(lambda: {roll / "out", roll / "out" / "deep"} <= set(told))
        assert all(library.index.concerns(roll, directory) for directory in told)
        library.index.run(Job(), only=told)
        assert roll / "out" / "moved.png" in {hit.path for hit in library.photos.browse()}
    finally:
        watcher.stop()


def test_a_link_whose_place_is_gone_loses_its_photos_and_has_them_again(
    library: Library, encoder: FakeEncoder, lay: Lay
) -> None:
    lay.picture("roll/1.png", "out/2.png")
    lay.link("roll/out", "out")
    library.folders.add(lay.home / "roll")
    library.settings.set_excludes((), False, links=True)
    library.index.run(Job())
    shutil.move(lay.home / "out", lay.home / "away")
    library.index.run(Job())
    assert library.photos.counts() == (1, 1)
    shutil.move(lay.home / "away", lay.home / "out")
    library.index.run(Job())
    assert library.photos.counts() == (2, 2)
    assert encoder.encoded == 2
