"""Something else takes the place of a file or directory after it was seen, before it is opened."""

import os
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from photosearch.folders import Excludes, Found, Unlistable, walk
from photosearch.images import UnreadablePicture, open_file, read_file
from photosearch.indexer import run
from photosearch.jobs import Job
from photosearch.library import Library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")

QUICK = 20.0
"""Seconds; what hangs would take for ever."""


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    """A folder with a/1.png, b/2.png, b/deep/3.png and 4.png; outside, private pictures."""
    for number, place in enumerate(("a/1.png", "b/2.png", "b/deep/3.png", "4.png"), start=1):
        path = tmp_path / "roll" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (9, 9), (number, 0, 0)).save(path)
        private = tmp_path / "private" / place
        private.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (19, 19), (0, number, 0)).save(private)
        Image.new("RGB", (19, 19), (0, number, 9)).save(private.with_name("more.png"))
    return tmp_path / "roll"


def swap(directory: Path, outside: Path) -> None:
    directory.rename(directory.with_name(f".was-{directory.name}"))
    directory.symlink_to(outside)


@pytest.mark.parametrize("place", ["b", "b/deep"])
def test_a_link_in_the_place_of_a_directory_isn_t_walked(roll: Path, place: str) -> None:
    walking = walk(roll, Job())
    seen = [next(walking) for _ in range(2 if place == "b" else 3)]
    swap(roll / place, roll.parent / "private" / place)
    seen += walking
    assert [entry for entry in seen if isinstance(entry, Found) and "more" in entry.name] == []
    assert Unlistable(roll / place, None) in seen


def test_nor_one_further_up(roll: Path) -> None:
    walking = walk(roll, Job())
    names = [str(entry.path.relative_to(roll)) for entry in (next(walking) for _ in range(3))]
    assert names == ["4.png", "a/1.png", "b/2.png"]
    swap(roll / "b", roll.parent / "private" / "b")
    assert not any(isinstance(entry, Found) for entry in walking)


def test_where_links_are_followed_so_is_this_one(roll: Path) -> None:
    walking = walk(roll, Job(), None, Excludes(links=True, folders=(roll,)))
    next(walking)
    swap(roll / "b", roll.parent / "private" / "b")
    assert any("more" in entry.path.name for entry in walking)


# between the scan and the reading

Swap = Callable[[Callable[[], None]], Library]


@pytest.fixture
def index(library: Library, roll: Path, monkeypatch: pytest.MonkeyPatch) -> Swap:
    """Indexes the folder; what is given happens once, after the scan."""

    def indexed(swapping: Callable[[], None]) -> Library:
        scan, todo = run.scan_folder, [swapping]  # type: ignore[attr-defined]

        def scan_then_swap(*rest: object, **more: object) -> object:
            found = scan(*rest, **more)  # type: ignore[arg-type]
            while todo:
                todo.pop()()
            return found

        monkeypatch.setattr(run, "scan_folder", scan_then_swap)
        library.folders.add(roll)
        begun = time.monotonic()
        library.index.run(Job())
        assert time.monotonic() - begun < QUICK
        return library

    return indexed


def sizes(library: Library) -> set[int]:
    return {library.photos.get(hit.photo_id).facts.width for hit in library.photos.browse()}


@pytest.mark.parametrize("place", ["b", "b/deep"])
def test_nothing_is_read_through_it(index: Swap, roll: Path, place: str) -> None:
    library = index(lambda: swap(roll / place, roll.parent / "private" / place))
    assert sizes(library) == {9}
    assert library.index.unreadable() == []
    library.index.run(Job())
    assert sizes(library) == {9}


def _replaced(path: Path, make: Callable[[Path], object]) -> None:
    path.unlink()
    make(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as end:
        here = Path.cwd()
        os.chdir(path.parent)  # its path may be too long for one
        end.bind(path.name)
        os.chdir(here)


ODD: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a socket": _socket,
    "a directory": Path.mkdir,
    "nothing": Path.exists,
    "a link to itself": lambda path: path.symlink_to(path),
    "a link to a text": lambda path: path.symlink_to("/etc/passwd"),
    "a link to a directory": lambda path: path.symlink_to("/etc"),
    "a link to zeros": lambda path: path.symlink_to("/dev/zero"),
    "a link to a terminal": lambda path: path.symlink_to("/dev/tty"),
    "a link to a controller": lambda path: path.symlink_to("/dev/ptmx"),
    "a link to our memory": lambda path: path.symlink_to("/proc/self/mem"),
    "a link to all memory": lambda path: path.symlink_to("/proc/kcore"),
    "a link to something endless": lambda path: path.symlink_to("/proc/self/pagemap"),
    "a link to something that waits": lambda path: path.symlink_to("/proc/kmsg"),
}
PLAIN = ("a link to a text", "a link to something that waits")
"""Links to files are followed; these are ordinary ones, though they are no pictures."""


@pytest.mark.parametrize("kind", ["4.png", "4.mp4"])
@pytest.mark.parametrize("what", ODD)
def test_what_is_no_picture_is_neither_waited_for_nor_kept(
    index: Swap, roll: Path, what: str, kind: str
) -> None:
    (roll / "4.png").rename(roll / kind)
    library = index(lambda: _replaced(roll / kind, ODD[what]))
    assert len(library.photos.browse()) == 3
    library.index.run(Job())
    assert len(library.photos.browse()) == 3
    assert all(file.reason.endswith((".", "change that.")) for file in library.index.unreadable())


@pytest.mark.parametrize("what", ODD)
def test_it_is_refused_in_words_wherever_it_is_read(tmp_path: Path, what: str) -> None:
    ODD[what](tmp_path / "odd.png")
    begun = time.monotonic()
    if what in PLAIN:
        with suppress(UnreadablePicture):  # not everybody may read it
            assert len(read_file(tmp_path / "odd.png")) < 1_000_000
    else:
        with pytest.raises(UnreadablePicture):
            read_file(tmp_path / "odd.png")
    assert time.monotonic() - begun < QUICK


def test_a_device_isn_t_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To open some is to do something, such as to start a timer that restarts the computer."""
    (tmp_path / "odd.png").symlink_to("/dev/zero")
    opened: list[object] = []
    monkeypatch.setattr(os, "open", lambda *words: opened.append(words))
    with pytest.raises(UnreadablePicture, match="not an ordinary file"):
        open_file(tmp_path / "odd.png")
    assert opened == []
