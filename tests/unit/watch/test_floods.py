"""So much changes at once that the system doesn't tell all of it: it is found all the same."""

import os
import shutil
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PIL import Image
from watchdog.events import FileSystemEvent

from photosearch.folders import watcher
from photosearch.folders.watcher import Watcher
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder
from support.waiting import until


class Told:
    """Directories, as they are told."""

    def __init__(self) -> None:
        self.directories: list[Path] = []

    def __call__(self, directories: Sequence[Path]) -> None:
        self.directories += directories


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """Of a folder, the changes in whose last directory get lost until it is calm."""
    monkeypatch.setattr(watcher, "MANY", 30)
    hear, last = watcher._Handler.on_any_event, str(tmp_path / "folder" / "new" / "39")

    def some(self: watcher._Handler, event: FileSystemEvent) -> None:
        if (tmp_path / "calm").exists() or not os.fsdecode(event.src_path).startswith(last):
            hear(self, event)

    monkeypatch.setattr(watcher._Handler, "on_any_event", some)
    (tmp_path / "folder").mkdir()
    made = Told()
    watching = Watcher(made, 1, 0.3)  # a flood that comes in parts would be none
    watching.watch([tmp_path / "folder"])
    yield made
    watching.stop()


def test_after_a_flood_the_whole_folder_is_told(told: Told, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "new").mkdir()
    until(lambda: folder in told.directories)
    told.directories.clear()
    for number in range(40):
        (folder / "new" / str(number)).mkdir()
        (folder / "new" / str(number) / "a.jpg").write_bytes(b"x")
    until(lambda: folder in told.directories)
    assert folder / "new" / "39" not in told.directories
    (tmp_path / "calm").touch()
    told.directories.clear()
    (folder / "new" / "39" / "b.jpg").write_bytes(b"x")
    until(lambda: folder / "new" / "39" in told.directories)
    assert folder not in told.directories, "there is no flood any more"


def test_a_few_changes_are_no_flood(told: Told, tmp_path: Path) -> None:
    (tmp_path / "folder" / "a").mkdir()
    until(lambda: tmp_path / "folder" in told.directories)
    told.directories.clear()
    for number in range(5):
        (tmp_path / "folder" / "a" / f"{number}.jpg").write_bytes(b"x")
    until(lambda: tmp_path / "folder" / "a" in told.directories)
    assert tmp_path / "folder" not in told.directories


@pytest.mark.nightly
@pytest.mark.skipif(sys.platform != "linux", reason="holds up inotify")
def test_20000_files_unpacked_at_once_are_all_found(
    encoder: FakeEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's queue of 16,384 changes overflows, as nobody takes any meanwhile."""
    from watchdog.observers import inotify_c

    unpacked, read = threading.Event(), inotify_c.InotifyFD.read_events
    monkeypatch.setattr(
        inotify_c.InotifyFD,
        "read_events",
        lambda self, **more: (unpacked.wait(300), read(self, **more))[1],
    )
    folder = tmp_path / "folder"
    folder.mkdir()
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        library.index.run(Job())
        told = Told()
        watching = library.index.watch(told)
        try:
            unpack(folder)
            unpacked.set()

            def all_found() -> bool:
                some, told.directories = told.directories, []
                if some:
                    library.index.run(Job(), only=some)
                return library.photos.counts()[1] == 20_000

            until(all_found, 600)
            (folder / "199" / "deep" / "late.png").write_bytes((folder / "0.png").read_bytes())
            until(lambda: folder / "199" / "deep" in told.directories)
        finally:
            watching.stop()
    assert encoder.encoded == 1


def unpack(folder: Path) -> None:
    """Twenty thousand files of one content, most of them in new directories."""
    Image.new("RGB", (8, 8), "teal").save(folder / "0.png")
    for number in range(200):
        (folder / str(number) / "deep").mkdir(parents=True)
        for other in range(100 - (number == 0)):
            shutil.copyfile(folder / "0.png", folder / str(number) / "deep" / f"{other}.png")
