"""What changes in a folder is told, once it has settled."""

import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photosearch.encoders import registry
from photosearch.folders.watcher import Watcher
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Hit
from support.models.fakes import FakeEncoder
from support.waiting import until

QUIET = 0.3
PATIENCE = 20.0


class Told:
    def __init__(self) -> None:
        self.directories: list[Path] = []
        self.times: list[float] = []
        self._any = threading.Event()

    def __call__(self, directories: Sequence[Path]) -> None:
        self.directories.extend(directories)
        self.times.append(time.monotonic())
        self._any.set()

    def wait(self) -> set[Path]:
        assert self._any.wait(PATIENCE), "nothing was told"
        self._any.clear()
        return set(self.directories)


Watch = Callable[..., Watcher]


@pytest.fixture
def watch() -> Iterator[Watch]:
    started: list[Watcher] = []

    def start(told: Told, *folders: Path, quiet: float = QUIET, **more: Any) -> Watcher:
        started.append(Watcher(told, quiet, **more))
        started[-1].watch(folders)
        return started[-1]

    yield start
    for watcher in started:
        watcher.stop()


def test_new_changed_moved_and_deleted_files_are_told(watch: Watch, photos: Path) -> None:
    (photos / "a").mkdir()
    (photos / "b").mkdir()
    told = Told()
    watch(told, photos)
    shutil.copy(photos / "cat.jpg", photos / "a" / "new.jpg")
    assert photos / "a" in told.wait()
    (photos / "a" / "new.jpg").rename(photos / "b" / "moved.jpg")
    while not {photos / "a", photos / "b"} <= told.wait():
        pass
    told.directories.clear()
    (photos / "b" / "moved.jpg").unlink()
    assert photos / "b" in told.wait()


def test_looking_at_photos_is_no_change(watch: Watch, photos: Path) -> None:
    (photos / "a").mkdir()
    told = Told()
    watch(told, photos)
    for path in photos.glob("*.*"):
        path.read_bytes()
    (photos / "a" / "new.txt").touch()
    assert told.wait() == {photos / "a"}


def test_a_file_is_told_when_its_copying_has_ended(watch: Watch, photos: Path) -> None:
    told = Told()
    watch(told, photos, quiet=1.0)
    with (photos / "slow.jpg").open("wb") as file:
        for _ in range(20):
            file.write(b"x" * 1000)
            file.flush()
            time.sleep(0.1)
    ended = time.monotonic()
    told.wait()
    assert told.times[0] > ended


class Writing:
    """One file is written all the time, until the block ends."""

    def __init__(self, path: Path) -> None:
        self._path, self._ended = path, threading.Event()
        self._thread = threading.Thread(target=self._write)

    def _write(self) -> None:
        with self._path.open("wb") as file:
            while not self._ended.wait(0.05):
                file.write(b"x" * 1000)
                file.flush()

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()


def test_a_file_that_is_written_all_the_time_does_not_starve_what_lies_beside_it(
    watch: Watch, photos: Path
) -> None:
    told, film = Told(), photos / "film.part"
    watcher = watch(told, photos, longest=0.6)
    with Writing(film):
        until(lambda: watcher.is_unsettled(film))
        shutil.copy(photos / "cat.jpg", photos / "new.jpg")
        assert photos in told.wait()
        assert watcher.is_unsettled(film)
        told.directories.clear()
        (photos / "moon.png").unlink()
        assert photos in told.wait(), "and again"
        assert not watcher.is_unsettled(photos / "cat.jpg")
    ended = time.monotonic()
    while told.times[-1] < ended:
        told.wait()
    assert not watcher.is_unsettled(film)


def test_what_is_still_being_written_is_read_when_it_is_whole(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it is by now may be a picture, too: a film that grows, for instance."""
    library.folders.add(photos)
    library.index.run(Job())
    watcher = library.index.watch(lambda _directories: None)
    try:
        monkeypatch.setattr(watcher, "is_unsettled", lambda path: path.name == "slow.png")
        shutil.copy(photos / "moon.png", photos / "whole.png")
        Image.new("RGB", (50, 50), "red").save(photos / "slow.png")
        library.index.run(Job(), only=[photos])
        assert "whole.png" in {
            path.name for hit in library.photos.browse() for path in _paths(library, hit)
        }
        assert library.photos.counts()[0] == 5
        assert not library.index.unreadable()
        monkeypatch.setattr(watcher, "is_unsettled", lambda _path: False)
        library.index.run(Job(), only=[photos])
        assert library.photos.counts()[0] == 6
    finally:
        watcher.stop()


def _paths(library: Library, hit: Hit) -> Sequence[Path]:
    return library.photos.get(hit.photo_id).paths


def test_a_folder_that_is_a_link_is_told_by_its_own_name(
    watch: Watch, photos: Path, tmp_path: Path
) -> None:
    link, told = tmp_path / "link", Told()
    (photos / "trip").mkdir()
    link.symlink_to(photos)
    watch(told, link)
    (photos / "cat.jpg").unlink()
    assert told.wait() == {link}
    shutil.copy(photos / "moon.png", photos / "trip")
    while link / "trip" not in told.wait():
        pass
    assert photos not in told.directories


def by_a_link(folder: Path, other: Path) -> None:
    shutil.rmtree(folder)
    folder.symlink_to(other)


def by_renaming(folder: Path, other: Path) -> None:
    folder.rename(folder.with_name("former"))
    other.rename(folder)


def by_making_it_anew(folder: Path, other: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(other, folder)


@pytest.mark.parametrize("replace", [by_a_link, by_renaming, by_making_it_anew])
def test_a_folder_whose_place_another_takes_between_two_looks_is_told_and_watched_on(
    watch: Watch, photos: Path, tmp_path: Path, replace: Callable[[Path, Path], None]
) -> None:
    """Such as photos that move to a larger disk, with a link in their place."""
    other, told = tmp_path / "other", Told()
    shutil.copytree(photos, other)
    watcher = watch(told, photos, look_for_drives=1.0)
    before = watcher._watches[photos]
    replace(photos, other)
    until(lambda: watcher._watches.get(photos, before) is not before)
    while photos not in told.wait():
        pass
    told.directories.clear()
    (photos / "trip").mkdir()
    shutil.copy(photos / "cat.jpg", photos / "trip")
    while photos / "trip" not in told.wait():
        pass


def test_a_folder_that_is_away_does_not_keep_others_from_being_watched(
    watch: Watch, photos: Path, tmp_path: Path
) -> None:
    told = Told()
    watch(told, tmp_path / "unplugged", photos)
    (photos / "cat.jpg").unlink()
    assert told.wait() == {photos}


def test_only_what_is_new_is_walked_and_what_was_let_go_is_told_no_more(
    watch: Watch, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, told, walked = shutil.copytree(photos, tmp_path / "other"), Told(), []
    watcher = watch(told, photos)
    schedule = watcher._observer.schedule
    monkeypatch.setattr(
        watcher._observer,
        "schedule",
        lambda *args, **more: (walked.append(args[1]) if more else None, schedule(*args, **more))[
            1
        ],
    )
    watcher.watch([photos, other])
    assert walked == [str(other)]
    for folder in (photos, other):
        (folder / "cat.jpg").unlink()
    while told.wait() != {photos, other}:
        pass
    told.directories.clear()
    watcher.watch([other])
    for folder in (photos, other):
        (folder / "moon.png").unlink()
    assert told.wait() == {other}
    assert walked == [str(other)]


def test_a_listener_that_fails_is_called_again(photos: Path) -> None:
    told = Told()

    def failing(directories: Sequence[Path]) -> None:
        told(directories)
        raise RuntimeError("a bug")

    watcher = Watcher(failing, QUIET)
    watcher.watch([photos])
    (photos / "cat.jpg").unlink()
    told.wait()
    (photos / "moon.png").unlink()
    told.wait()
    watcher.stop()


def test_what_is_told_is_enough_for_the_library(library: Library, photos: Path) -> None:
    """Only the directories that were told are scanned, and the library is up to date."""
    for name in ("a", "b"):
        (photos / name).mkdir()
    library.folders.add(photos)
    library.index.run(Job())
    (photos / "cat.jpg").rename(photos / "a" / "cat.jpg")
    report = library.index.run(Job(), only=[photos, photos / "a"])
    assert report.indexed == 0, "moved, so not encoded again"
    assert {hit.path for hit in library.photos.browse()} >= {photos / "a" / "cat.jpg"}
    shutil.copy(photos / "moon.png", photos / "b" / "unseen.png")
    library.index.run(Job(), only=[photos / "a"])
    assert library.photos.counts() == (5, 5)
    library.index.run(Job(), only=[photos / "b"])
    assert library.photos.counts() == (5, 6)


def test_a_renamed_directory_is_followed_while_watching(
    watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None is encoded again, and none is gone for more than the moment."""
    encoder, count = FakeEncoder(), 200
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: encoder)
    trip = tmp_path / "roll" / "2019" / "trip"
    trip.mkdir(parents=True)
    for number in range(count):
        Image.new("RGB", (8, 8), (number % 256, number // 256, 9)).save(trip / f"{number}.bmp")
    told = Told()
    with Library.open(tmp_path / "library") as library:
        library.folders.add(tmp_path / "roll")
        assert library.index.run(Job()).indexed == count
        watch(told, tmp_path / "roll")
        (tmp_path / "roll" / "2019").rename(tmp_path / "roll" / "2020")
        library.index.run(Job(), only=sorted(told.wait()))
        assert {hit.path.parent for hit in library.photos.browse()} == {
            tmp_path / "roll" / "2020" / "trip"
        }
        assert library.photos.counts() == (count, count)
    assert encoder.encoded == count


def test_changes_in_what_is_left_out_are_no_concern(library: Library, photos: Path) -> None:
    for name in (".nomedia", "2020/here/x.jpg", "silent/.nomedia", ".hidden/x", "node_modules/x/y"):
        (photos / name).parent.mkdir(parents=True, exist_ok=True)
        (photos / name).touch()
    (photos / "silent" / "below").mkdir()
    concerns = {
        name: library.index.concerns(photos, photos / name)
        for name in (
            ".",
            "2020/here",
            "gone",
            "silent",
            "silent/below",
            ".hidden",
            "node_modules/x",
        )
    }
    assert [name for name, does in concerns.items() if does] == [".", "2020/here", "gone", "silent"]
    library.settings.set_excludes(("20*",), True)
    assert library.index.concerns(photos, photos / ".hidden")
    assert not library.index.concerns(photos, photos / "2020" / "here")


def test_a_deleted_directory_is_scanned_from_above(library: Library, photos: Path) -> None:
    (photos / "a" / "b").mkdir(parents=True)
    (photos / "cat.jpg").rename(photos / "a" / "b" / "cat.jpg")
    library.folders.add(photos)
    library.index.run(Job())
    assert library.photos.counts() == (5, 5)
    shutil.rmtree(photos / "a")
    library.index.run(Job(), only=[photos / "a" / "b"])
    assert library.photos.counts() == (4, 4)
