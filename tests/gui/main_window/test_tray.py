"""Closed, and indexing all the same: the window hides, the tray's icon brings it back or quits."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon

from photosearch.gui.help.guide import Guide
from photosearch.gui.main_window.tray import Tray
from support.window.drivers import take

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.window.shown import Shown


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Without a screen there is none, so whether there is one is said here."""

    def there_is(wanted: bool) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: wanted)

    there_is(True)
    return there_is


def wish(shown: Shown) -> None:
    """Through the settings, as a person does."""
    settings = shown.window.dialogs.open_settings()
    settings.tabs.setCurrentIndex(settings._pages().index(settings.performance))
    assert settings.performance.background.isVisible()
    assert not settings.performance.background.isChecked(), "off until the person wants it"
    settings.performance.background.click()
    settings.reject()


def background(shown: Shown) -> Tray:
    found = shown.window.findChild(Tray)
    assert isinstance(found, Tray)
    return found


@pytest.mark.usefixtures("tray")
def test_new_photos_are_indexed_while_the_window_is_closed(shown: Shown, tmp_path: Path) -> None:
    ended: list[bool] = []
    shown.window.closed.connect(lambda: ended.append(True))
    wish(shown)
    shown.window.close()
    assert not shown.window.isVisible()
    assert background(shown).icon.isVisible()
    folder = tmp_path / "more"
    folder.mkdir()
    cat = next(hit.path for hit in shown.window.page.grid.hits if hit.path.stem == "cat")
    shutil.copy(cat, folder / "copy.jpg")
    (folder / "new.jpg").write_bytes(cat.read_bytes() + b"other bytes, another photo")
    shown.engine.add_folders([folder])
    shown.until(lambda: shown.engine.library.photos.counts()[0] == 6)
    assert not ended


@pytest.mark.usefixtures("tray")
def test_the_window_comes_back(shown: Shown) -> None:
    wish(shown)
    window = shown.window
    window.window_actions.show_guide()
    for how in ("click", "menu", "second start"):
        window.close()
        assert not window.isVisible()
        assert not any(guide.isVisible() for guide in window.findChildren(Guide))
        behind = background(shown)
        if how == "click":
            behind.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        elif how == "menu":
            behind.menu.popup(QPoint(9, 9))
            take(shown, "Open Photosearch")
        else:
            window.come_forward()
        assert window.isVisible(), how
        assert not behind.icon.isVisible()
    assert len(window.findChildren(Tray)) == 1


@pytest.mark.usefixtures("tray")
@pytest.mark.parametrize("how", ["menu", "keys"])
def test_quitting_quits(shown: Shown, how: str) -> None:
    wish(shown)
    with shown.bot.waitSignal(shown.window.closed):
        if how == "menu":
            shown.window.close()
            background(shown).menu.popup(QPoint(9, 9))
            take(shown, "Quit")
        else:
            shown.window.activateWindow()
            QTest.keyClick(shown.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not shown.window.isVisible()


def test_its_menu_pauses_and_its_words_say_how_far_it_is(
    shown: Shown, tray: Callable[[bool], None]
) -> None:
    wish(shown)
    shown.window.close()
    behind = background(shown)
    behind.menu.aboutToShow.emit()
    assert not behind.pause.isEnabled(), "there is nothing to pause"
    shown.engine.indexing.start()
    behind.menu.popup(QPoint(9, 9))
    take(shown, "Pause indexing")
    assert shown.engine.indexing.is_paused
    assert behind.icon.toolTip() != "Photosearch"
    behind.menu.popup(QPoint(9, 9))
    take(shown, "Resume indexing")
    assert not shown.engine.indexing.is_paused
    shown.until_idle()
    assert behind.icon.toolTip() == "Photosearch"
    tray(False)


def test_without_a_tray_closing_closes_and_nothing_is_offered(
    shown: Shown, tray: Callable[[bool], None]
) -> None:
    wish(shown)
    tray(False)
    settings = shown.window.dialogs.open_settings()
    settings.tabs.setCurrentIndex(settings._pages().index(settings.performance))
    assert not settings.performance.background.isVisible()
    settings.reject()
    with shown.bot.waitSignal(shown.window.closed):
        shown.window.close()


@pytest.mark.usefixtures("tray")
def test_closing_closes_unless_it_was_wished(shown: Shown) -> None:
    with shown.bot.waitSignal(shown.window.closed):
        shown.window.close()
    assert shown.window.findChild(Tray) is None
