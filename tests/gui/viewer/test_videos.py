from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from photosearch.gui.grid.grid_model import hint, spoken
from photosearch.gui.settings.settings_dialog import SettingsDialog
from photosearch.gui.viewer.video_controller import VideoController
from photosearch.types import Hit
from support.models.fakes import FakeEncoder
from support.photos.samples import difference
from support.photos.video_samples import make_video, scene
from support.window.settling import let_settle
from support.window.shown import window_on

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

CAT, COFFEE = "chelsea.png", "coffee.png"
SIZE = (240, 160)


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """A photo and a video: two seconds of a cat, then six of coffee."""
    folder = tmp_path / "films"
    folder.mkdir()
    make_video(folder / "film.mp4", [(CAT, 2.0), (COFFEE, 6.0)], size=SIZE, fps=10)
    scene(COFFEE, SIZE).save(folder / "photo.png")
    return folder


@pytest.fixture
def shown(films: Path, open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    """A window that lists both."""
    return window_on(open_window, films, tmp_path / "library", indexed=True)


def view(shown: Shown, name: str = "film.mp4") -> VideoController:
    """Open the viewer on a file; returns its part for videos once that is ready."""
    shown.window.page.grid.viewer_wanted.emit(shown.names().index(name))
    videos = shown.window.window_actions.videos
    if name == "film.mp4":
        shown.until(videos.bar.button.isEnabled)
    return videos


def seen(shown: Shown) -> str:
    """Which scene is on the canvas."""
    pixmap = shown.window.viewer.canvas.pixmap
    if pixmap is None:
        return ""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888).scaled(*SIZE)
    rows = bytes(image.constBits())
    picture = Image.frombuffer("RGB", SIZE, rows, "raw", "RGB", image.bytesPerLine(), 1)
    return min((CAT, COFFEE), key=lambda name: difference(picture, scene(name, SIZE)))


def test_a_video_is_marked_with_its_time(shown: Shown) -> None:
    grid = shown.window.page.grid
    shown.until(lambda: all(grid._loader.thumbnail(hit.photo_id) for hit in grid.hits))
    words = [hit.at is not None for hit in grid.hits]
    assert sorted(words) == [False, True]
    hit = grid.hits[words.index(True)]
    assert "video at 0:0" in spoken(hit)
    assert "Video at 0:0" in hint(hit)
    assert "video" not in spoken(grid.hits[words.index(False)])
    assert spoken(Hit(1, 1, None, Path("a.mp4"), at=3723.0)).endswith("video at 1:02:03")


def test_it_shows_the_moment_and_a_way_to_play(shown: Shown) -> None:
    videos = view(shown)
    shown.until(lambda: seen(shown) == CAT)
    assert videos.bar.isVisible()
    assert videos.bar.slider.isEnabled()
    assert videos.bar.time.text().endswith(" / 0:08")
    assert "without sound" in videos.bar.button.accessibleName()
    assert not videos.player.running


def test_photos_have_nothing_to_play(shown: Shown) -> None:
    view(shown)
    QTest.keyClick(shown.window.viewer, Qt.Key.Key_End)
    QTest.keyClick(shown.window.viewer, Qt.Key.Key_Home)
    videos = view(shown, "photo.png")
    assert not videos.bar.isVisible()
    QTest.keyClick(shown.window.viewer, Qt.Key.Key_Space)
    assert not shown.window.viewer.isVisible(), "Space still leads back"


def test_space_plays_and_pauses(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    videos, viewer, times = view(shown), shown.window.viewer, []
    pausing, pause = threading.Event(), videos.player._pause

    def note(run: Any) -> float:
        if run.paused:
            pausing.set()
        return pause(run)

    monkeypatch.setattr(videos.player, "_pause", note)
    videos.player.showed.connect(lambda _image, at: times.append(at))
    begin = videos.bar.slider.value() / 1000
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert videos.playing
    shown.until(lambda: len(times) >= 5)
    assert times == sorted(times)
    assert times[0] == pytest.approx(begin, abs=0.11)
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert not videos.playing
    shown.until(pausing.is_set)
    let_settle()  # what was on its way
    count, place = len(times), videos.bar.slider.value()
    shown.bot.wait(250)  # time for two frames
    assert (len(times), videos.bar.slider.value()) == (count, place)
    videos.bar.button.click()
    shown.until(lambda: len(times) > count)
    assert times == sorted(times)


def test_it_plays_at_its_own_pace_to_the_end(shown: Shown) -> None:
    videos = view(shown)
    begin = time.monotonic()
    videos.bar.slider.setValue(6900)
    videos.bar.button.click()
    shown.until(lambda: not videos.player.running)
    assert time.monotonic() - begin > 0.7, "not faster than the video"
    assert videos.bar.slider.value() > 7500
    assert "Play" in videos.bar.button.accessibleName()
    videos.bar.button.click()
    shown.until(lambda: 0 < videos.bar.slider.value() < 5000)


def test_the_slider_shows_another_place(shown: Shown) -> None:
    videos = view(shown)
    QTest.keyClick(videos.bar.slider, Qt.Key.Key_Home)
    for _ in range(5):
        QTest.keyClick(videos.bar.slider, Qt.Key.Key_Right)
    assert videos.bar.slider.value() == 5000
    shown.until(lambda: seen(shown) == COFFEE)
    assert not videos.playing
    videos.bar.slider.setValue(500)
    shown.until(lambda: seen(shown) == CAT)
    for place in range(0, 8000, 100):
        videos.bar.slider.setValue(place)
    shown.until(lambda: seen(shown) == COFFEE)


def test_another_photo_ends_it(shown: Shown) -> None:
    videos, viewer = view(shown), shown.window.viewer
    videos.bar.button.click()
    shown.until(lambda: viewer.moving)
    viewer.go(1 if viewer.row == 0 else -1)
    assert not videos.player.running
    assert not videos.bar.isVisible()
    assert not viewer.moving
    shown.until(lambda: seen(shown) == COFFEE)


def test_leaving_ends_it(shown: Shown) -> None:
    videos, viewer = view(shown), shown.window.viewer
    videos.bar.button.click()
    shown.until(lambda: videos.bar.slider.value() > 0)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert not videos.player.running


def test_the_window_closes_while_it_plays(shown: Shown) -> None:
    videos = view(shown)
    videos.bar.button.click()
    shown.until(lambda: videos.bar.slider.value() > 0)
    shown.window.close()  # and the fixtures see to it that no thread is left


def test_a_video_that_is_gone_gets_a_sentence(shown: Shown, films: Path) -> None:
    videos = view(shown)
    (films / "film.mp4").unlink()
    videos.bar.button.click()
    shown.until(lambda: bool(shown.window.viewer.canvas.words))
    # A scan may be quicker than the player; its sentence also names the file.
    assert shown.window.viewer.canvas.words.endswith("file is gone.")
    assert not videos.playing


def test_videos_can_be_left_out_in_the_settings(shown: Shown) -> None:
    QTest.keyClick(shown.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = shown.window.findChild(SettingsDialog)
    assert dialog is not None
    excludes = dialog.folders.excludes
    assert excludes.videos.isChecked()
    excludes.videos.setChecked(False)
    excludes.apply.click()
    shown.until(lambda: shown.names() == ["photo.png"])
    assert not shown.engine.library.settings.load().videos
    excludes.videos.setChecked(True)
    excludes.apply.click()
    shown.until(lambda: len(shown.names()) == 2)
    dialog.close()
