"""New, changed and deleted photos show up by themselves while the window is open."""

from __future__ import annotations

import errno
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from watchdog.observers.api import BaseObserver

from photosearch.folders import watcher
from photosearch.gui.services import watch_service
from support.window.sidebar import look_of

if TYPE_CHECKING:
    from support.window.shown import Open, Shown


pytestmark = pytest.mark.usefixtures("quick_watch")


@pytest.fixture
def watched(empty: Shown, photos: Path) -> Path:
    empty.window.drop_and_paste.take_paths([photos])
    empty.until_asked()
    empty.until(lambda: len(empty.names()) == 5)
    empty.until_idle()
    until_followed(empty)
    return photos


def until_followed(shown: Shown) -> None:
    """Until the folders of the window are watched, and no others."""
    shown.until_through(shown.engine.watching.queue.run)


def test_a_copied_photo_appears_and_a_deleted_one_goes(
    empty: Shown, watched: Path, original_photos: Path
) -> None:
    (watched / "moon.png").unlink()
    (watched / "new").mkdir()
    shutil.copyfile(original_photos / "moon.png", watched / "new" / "luna.png")
    empty.until(lambda: "luna.png" in empty.names() and "moon.png" not in empty.names())


def test_without_watches_the_window_says_so_and_finds_new_photos_all_the_same(
    empty: Shown, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def used_up() -> None:
        raise OSError(errno.EMFILE, "inotify instance limit reached")

    monkeypatch.setattr(watcher, "Observer", used_up)
    strip, told = empty.window.page.problem, list[str]()
    strip.spoken.connect(lambda: told.append(strip.words.text()))
    empty.window.drop_and_paste.take_paths([photos])
    empty.until_asked()
    empty.until(lambda: len(empty.names()) == 5)
    empty.until_idle()
    until_followed(empty)
    empty.until(lambda: bool(told))
    assert str(photos) in told[0]
    assert "every few minutes" in told[0]
    (photos / "moon.png").rename(photos / "luna.png")
    empty.until(lambda: "luna.png" in empty.names())


def test_a_folder_without_watches_is_marked_until_there_are_some(
    empty: Shown, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, free = shutil.copytree(photos, tmp_path / "other"), threading.Event()
    schedule, panel = BaseObserver.schedule, empty.window.panel

    def scarce(self: BaseObserver, handler: Any, path: str, **more: Any) -> object:
        if path == str(other) and not free.is_set():
            raise OSError(errno.ENOSPC, "inotify watch limit reached")
        return schedule(self, handler, path, **more)

    def marked() -> list[str]:
        """Those of which the tooltip and what a screen reader says tell it, and a sign is seen."""
        found = []
        for folder in panel.folders:
            look = look_of(panel.list, str(folder.path))
            told = "no free watches" in look.hint
            assert told == ("no free watches" in look.words)
            assert told == look.warns
            found += [folder.path.name] if told else []
        return found

    monkeypatch.setattr(BaseObserver, "schedule", scarce)
    empty.window.drop_and_paste.take_paths([photos, other])
    empty.until_asked()
    empty.until(lambda: marked() == ["other"])
    empty.until_idle()
    assert marked() == ["other"], "it lasts when the folders are shown anew"
    free.set()
    empty.until(lambda: marked() == [])


def told_by_a_change_in(folder: Path, shown: Shown) -> set[Path]:
    """The directories that are told, from now on until the one of a new file is."""
    told: list[Path] = []
    shown.engine.watching.changed.connect(told.extend)
    (folder / f"new {len(list(folder.iterdir()))}.txt").write_text("new")
    shown.until(lambda: folder in told)
    shown.engine.watching.changed.disconnect(told.extend)
    return set(told)


def test_a_removed_folder_is_followed_no_more(empty: Shown, watched: Path, tmp_path: Path) -> None:
    other = shutil.copytree(watched, tmp_path / "other")
    empty.window.drop_and_paste.take_paths([other])
    empty.until_asked()
    empty.until(lambda: len(empty.window.panel.folders) == 2)
    [removed] = [folder for folder in empty.window.panel.folders if folder.path == watched]
    empty.engine.remove_folder(removed.id)
    empty.until(lambda: len(empty.window.panel.folders) == 1)
    empty.until_idle()
    until_followed(empty)
    (watched / "cat.jpg").unlink()
    assert told_by_a_change_in(other, empty) == {other}


def test_its_own_files_don_t_set_it_to_work(open_window: Open, photos: Path) -> None:
    """The library lies in a folder that is watched, as it may below a home directory."""
    shown = open_window(photos / "library")
    shown.window.drop_and_paste.take_paths([photos])
    shown.until_asked()
    shown.until(lambda: len(shown.names()) == 5)
    shown.until_idle()
    until_followed(shown)
    for _ in range(2):  # the first makes it write into the library
        assert told_by_a_change_in(photos, shown) == {photos}
        shown.until_idle()


def test_what_comes_before_the_folders_are_watched_is_found_too(
    open_window: Open, own_library: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Watching many directories takes minutes to begin, in which the folders are looked through."""
    begun, schedule = threading.Event(), watcher.Watcher._schedule
    monkeypatch.setattr(watch_service, "_PATIENCE", 0.2)
    monkeypatch.setattr(
        watcher.Watcher,
        "_schedule",
        lambda self, folder: (begun.wait(120), schedule(self, folder))[1],
    )
    shown = open_window(own_library)
    shown.until(lambda: len(shown.names()) == 5)
    shown.until_idle()
    shutil.copyfile(photos / "moon.png", photos / "again.png")
    with (photos / "again.png").open("ab") as file:
        file.write(b"another")
    begun.set()
    shown.until(lambda: "again.png" in shown.names())
