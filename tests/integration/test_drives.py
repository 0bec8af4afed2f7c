"""Drives that are really mounted and unmounted, below a folder and as one, and one that is full.

Needs the right to mount, as root has it on Linux; elsewhere these are skipped.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photosearch.folders.watcher import Watcher
from photosearch.indexer import scanning
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder

Plug = Callable[[Path], None]


def _mount(kind: list[str], place: Path) -> bool:
    done = subprocess.run(["mount", *kind, str(place)], capture_output=True, check=False)
    return done.returncode == 0


def _unmount(place: Path) -> None:
    subprocess.run(["umount", str(place)], capture_output=True, check=False)


def _may_mount() -> bool:
    if sys.platform != "linux" or not shutil.which("mount"):
        return False
    place = Path("/mnt")
    may = _mount(["-t", "tmpfs", "-o", "size=1m", "photosearch"], place)
    if may:
        _unmount(place)
    return may


pytestmark = pytest.mark.skipif(not _may_mount(), reason="may not mount drives")


class Drive:
    """A tmpfs that keeps its content while it is unplugged, as it stays mounted elsewhere."""

    def __init__(self, home: Path, megabytes: int = 16) -> None:
        home.mkdir()
        assert _mount(["-t", "tmpfs", "-o", f"size={megabytes}m", "photosearch"], home)
        self.home = home
        self.places: list[Path] = []

    def plug(self, place: Path) -> None:
        place.mkdir(exist_ok=True)
        assert _mount(["--bind", str(self.home)], place)
        self.places.append(place)

    def unplug(self) -> None:
        while self.places:
            _unmount(self.places.pop())

    def close(self) -> None:
        self.unplug()
        _unmount(self.home)


@pytest.fixture
def drive(tmp_path: Path, original_photos: Path) -> Iterator[Drive]:
    """With three photos, one of them in a directory."""
    made = Drive(tmp_path / "drive")
    (made.home / "trip").mkdir()
    for name, below in (("cat.jpg", "."), ("moon.png", "."), ("rocket.jpg", "trip")):
        shutil.copy(original_photos / name, made.home / below)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path, original_photos: Path) -> Path:
    """With two photos, and an empty directory for the drive."""
    made = tmp_path / "folder"
    (made / "usb").mkdir(parents=True)
    for name in ("astronaut.jpg", "coffee.png"):
        shutil.copy(original_photos / name, made)
    return made


def reachable(library: Library) -> dict[str, bool]:
    return {hit.path.name: hit.reachable for hit in library.photos.browse()}


HERE = {"astronaut.jpg": True, "coffee.png": True}
ALL = {**HERE, "cat.jpg": True, "moon.png": True, "rocket.jpg": True}
AWAY = {name: name in HERE for name in ALL}


def test_a_drive_as_a_folder_of_its_own_goes_and_becomes_a_part_again(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder)
    library.index.run(Job())
    encoded = encoder.encoded
    library.folders.add_own(folder / "usb")
    library.folders.add_own(folder / "usb" / "trip")
    drive.unplug()
    gone = (folder / "usb", folder / "usb" / "trip")
    assert library.index.run(Job()).unreachable == gone
    assert reachable(library) == AWAY
    assert [each.reachable for each in library.folders.all()] == [True, False, False]
    library.folders.rejoin(folder / "usb")
    library.folders.rejoin(folder / "usb" / "trip")
    library.index.run(Job())
    assert reachable(library) == AWAY, "it is a drive of its own still"
    drive.plug(folder / "usb")
    library.index.run(Job())
    assert reachable(library) == ALL
    assert [each.photos for each in library.folders.all()] == [5]
    assert encoder.encoded == encoded


@pytest.mark.parametrize("leaves", ["an empty directory", "nothing"])
@pytest.mark.parametrize("at", ["folder", "folder/usb"])
def test_a_drive_goes_and_comes_back(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive, at: str, leaves: str
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder.parent / at)
    library.index.run(Job())
    right = reachable(library)
    drive.unplug()
    if leaves == "nothing":
        (folder / "usb").rmdir()
    assert library.index.run(Job()).unreachable == (folder / "usb",)
    assert reachable(library) == {name: name in HERE for name in right}
    [known] = library.folders.all()
    is_below = at == "folder"
    assert (known.reachable, known.photos) == (is_below, len(right))
    assert known.away == ((folder / "usb",) if is_below else ())
    drive.plug(folder / "usb")
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == right
    assert library.folders.all()[0].away == ()
    assert encoder.encoded == len(right)


def test_a_drive_below_a_folder_that_comes_back_elsewhere_is_told_where_it_is(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive, tmp_path: Path
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder)
    library.index.run(Job())
    drive.unplug()
    library.index.run(Job())
    drive.plug(tmp_path / "media")
    library.folders.move(folder / "usb", tmp_path / "media")
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == ALL
    known = {known.path: known.photos for known in library.folders.all()}
    assert known == {folder: 2, tmp_path / "media": 3}
    drive.unplug()
    assert library.index.run(Job()).unreachable == (tmp_path / "media",)
    drive.plug(folder / "stick")
    library.folders.move(tmp_path / "media", folder / "stick")
    library.index.run(Job())
    assert reachable(library) == ALL
    drive.unplug()
    assert library.index.run(Job()).unreachable == (folder / "stick",)
    assert reachable(library) == AWAY
    assert encoder.encoded == 5


def test_a_link_to_a_drive_is_followed_and_the_drive_may_be_away(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive, tmp_path: Path
) -> None:
    drive.plug(tmp_path / "media")
    for name in ("one", "two"):
        (folder / name).symlink_to(tmp_path / "media")
    library.folders.add(folder)
    library.settings.set_excludes((), False, links=True)
    for _ in range(2):
        library.index.run(Job())
        assert reachable(library) == ALL
        assert library.photos.counts() == (5, 5)
    drive.unplug()
    assert library.index.run(Job()).unreachable == (folder / "one",)
    assert reachable(library) == AWAY
    drive.plug(tmp_path / "media")
    library.index.run(Job())
    assert reachable(library) == ALL
    assert encoder.encoded == 5


def test_a_folder_with_a_drive_below_it_moves_with_it(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder)
    library.index.run(Job())
    drive.unplug()
    new = folder.rename(folder.with_name("renamed"))
    drive.plug(new / "usb")
    library.index.run(Job())
    library.folders.move(folder, new)
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == ALL
    assert encoder.encoded == 5


@pytest.mark.parametrize("mark", ["README.txt", "NOT_MOUNTED", "not-mounted.png", "trip/new.jpg"])
@pytest.mark.parametrize("at", ["folder", "folder/usb"])
def test_a_mark_in_the_place_of_a_drive_is_not_taken_for_its_content(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive, at: str, mark: str
) -> None:
    """Whether a person put it there, or a program that writes where its drive should be."""
    (folder / "usb" / mark).parent.mkdir(exist_ok=True)
    Image.new("RGB", (20, 20), "red").save(folder / "usb" / mark, "PNG")
    drive.plug(folder / "usb")
    library.folders.add(folder.parent / at)
    library.index.run(Job())
    right, encoded = reachable(library), encoder.encoded
    favourite = next(hit.photo_id for hit in library.photos.browse() if hit.path.name == "cat.jpg")
    library.photos.favourites.mark([favourite], True)
    drive.unplug()
    for only in (None, [folder / "usb"]):
        assert library.index.run(Job(), only=only).unreachable == (folder / "usb",)
        shown = reachable(library)
        assert {name: shown[name] for name in right} == {name: name in HERE for name in right}
    drive.plug(folder / "usb")
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == right
    assert favourite in library.photos.favourites.ids()
    assert encoder.encoded <= encoded + 1, "the mark itself, if it is a picture"


@pytest.mark.parametrize("at", ["folder", "folder/usb"])
@pytest.mark.parametrize("mark", ["", "README.txt"])
def test_a_directory_mounted_in_another_place_of_the_same_disk(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive, at: str, mark: str
) -> None:
    """A bind mount has the number of the file system beneath it."""
    shutil.copytree(drive.home, folder.parent / "real")
    if mark:
        (folder / "usb" / mark).touch()
    assert _mount(["--bind", str(folder.parent / "real")], folder / "usb")
    try:
        library.folders.add(folder.parent / at)
        library.index.run(Job())
        right = reachable(library)
        for _ in range(2):
            assert library.index.run(Job()).indexed == 0
            assert reachable(library) == right
    finally:
        _unmount(folder / "usb")
    assert library.index.run(Job()).unreachable == (folder / "usb",)
    assert reachable(library) == {name: name in HERE for name in right}
    drive.plug(folder / "usb")
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == right
    assert encoder.encoded == len(right)


def test_a_drive_known_by_other_numbers_after_a_restart_may_be_emptied(
    library: Library, folder: Path, drive: Drive
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder / "usb")
    library.index.run(Job())
    with library._catalogue._database.write() as connection:
        connection.execute("UPDATE folders SET device = device + 1")
    for path in [*drive.home.glob("*.*"), *(drive.home / "trip").iterdir()]:
        path.unlink()
    (drive.home / "README.txt").touch()
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == {}


def test_a_folder_of_an_ordinary_disk_may_be_emptied_but_for_a_mark(
    library: Library, folder: Path
) -> None:
    library.folders.add(folder)
    library.index.run(Job())
    for name in HERE:
        (folder / name).unlink()
    (folder / "README.txt").touch()
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == {}


def test_another_drive_in_the_same_place_is_not_the_known_one(
    library: Library, folder: Path, drive: Drive
) -> None:
    """One that holds photos of its own; a tmpfs is only told by its name."""
    drive.plug(folder / "usb")
    library.folders.add(folder / "usb")
    library.index.run(Job())
    drive.unplug()
    assert _mount(["-t", "tmpfs", "-o", "size=1m", "another"], folder / "usb")
    try:
        Image.new("RGB", (20, 20), "red").save(folder / "usb" / "other.png")
        assert library.index.run(Job()).unreachable == (folder / "usb",)
        assert set(reachable(library).values()) == {False}
    finally:
        _unmount(folder / "usb")


@pytest.mark.parametrize("at", ["folder", "folder/usb"])
def test_a_drive_that_goes_while_it_is_scanned_loses_nothing(
    library: Library, folder: Path, drive: Drive, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Just before it is listed: what is left of it is an empty directory."""
    drive.plug(folder / "usb")
    library.folders.add(folder.parent / at)
    library.index.run(Job())
    right = reachable(library)
    walk = scanning.walk  # type: ignore[attr-defined]

    def unplugging(root: Path, job: Job, start: Path, *rest: Any) -> Iterator[object]:
        if start == folder / "usb":
            drive.unplug()
        yield from walk(root, job, start, *rest)

    monkeypatch.setattr(scanning, "walk", unplugging)
    assert library.index.run(Job()).unreachable == (folder / "usb",)
    assert reachable(library) == {name: name in HERE for name in right}


def test_a_folder_around_one_that_is_unplugged_keeps_its_photos(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder / "usb")
    library.index.run(Job())
    drive.unplug()
    library.folders.add(folder)
    library.index.run(Job())
    assert [known.path for known in library.folders.all()] == [folder]
    assert reachable(library) == AWAY
    drive.plug(folder / "usb")
    library.index.run(Job())
    assert reachable(library) == ALL
    assert encoder.encoded == 5


def test_only_what_was_told_is_scanned_on_the_drive_too(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder)
    library.index.run(Job())
    (folder / "usb" / "cat.jpg").rename(folder / "usb" / "trip" / "kitty.jpg")
    library.index.run(Job(), only=[folder / "usb", folder / "usb" / "trip"])
    assert "kitty.jpg" in reachable(library)
    assert library.photos.counts() == (5, 5)
    (folder / "coffee.png").rename(folder / "espresso.png")
    library.index.run(Job(), only=[folder])
    assert "espresso.png" in reachable(library)
    assert encoder.encoded == 5
    assert library.photos.counts() == (5, 5)


def test_a_drive_that_is_new_and_told_of_from_inside(
    library: Library, folder: Path, drive: Drive
) -> None:
    library.folders.add(folder)
    library.index.run(Job())
    drive.plug(folder / "usb")
    library.index.run(Job(), only=[folder / "usb" / "trip"])
    assert reachable(library) == ALL
    drive.unplug()
    library.index.run(Job(), only=[folder])
    assert reachable(library) == AWAY


def test_what_replaces_a_drive_is_an_ordinary_directory(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder)
    library.index.run(Job())
    drive.unplug()
    shutil.copytree(drive.home, folder / "usb", dirs_exist_ok=True)
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == ALL
    shutil.rmtree(folder / "usb")
    assert library.index.run(Job()).unreachable == ()
    assert reachable(library) == HERE, "deleted, not unplugged"
    assert encoder.encoded == 5


def test_an_excluded_drive_leaves(library: Library, folder: Path, drive: Drive) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder)
    library.index.run(Job())
    library.settings.set_excludes(("usb",), False)
    library.index.run(Job())
    assert reachable(library) == HERE
    library.settings.set_excludes((), False)
    library.index.run(Job())
    assert reachable(library) == ALL


def test_removing_the_folder_forgets_the_drive(
    library: Library, folder: Path, drive: Drive
) -> None:
    drive.plug(folder / "usb")
    library.folders.add(folder)
    library.index.run(Job())
    library.folders.remove(library.folders.all()[0].id)
    assert library.photos.counts() == (0, 0)
    assert reachable(library) == {}


@pytest.mark.parametrize("at", ["folder", "folder/usb"])
def test_a_drive_that_goes_and_comes_back_is_told_of_while_watching(
    library: Library, encoder: FakeEncoder, folder: Path, drive: Drive, at: str
) -> None:
    """It is mounted below the folder, or is the folder itself; afterwards it is watched again."""
    drive.plug(folder / "usb")
    library.folders.add(folder.parent / at)
    library.index.run(Job())
    right = reachable(library)
    told: list[Path] = []
    watcher = Watcher(told.extend, quiet=0.1, look_for_drives=0.1)
    watcher.watch([known.path for known in library.folders.all()])

    def follow(until: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 20
        while not until():
            assert time.monotonic() < deadline
            if told:
                only = list(told)
                told.clear()
                library.index.run(Job(), only=only)
            time.sleep(0.05)

    try:
        drive.unplug()
        follow(lambda: reachable(library) == {name: name in HERE for name in right})
        drive.plug(folder / "usb")
        follow(lambda: reachable(library) == right)
        (folder / "usb" / "trip" / "rocket.jpg").rename(folder / "usb" / "trip" / "moved.jpg")
        follow(lambda: "moved.jpg" in reachable(library))
    finally:
        watcher.stop()
    assert encoder.encoded == len(right)
