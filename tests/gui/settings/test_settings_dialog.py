"""Every setting changes something outside the dialog."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from photosearch import settings
from photosearch.gui.models_page.models_dialog import ModelsDialog
from photosearch.gui.platform import desktop
from photosearch.gui.services.index_service import ON_BATTERY
from photosearch.gui.settings import about_page
from photosearch.gui.settings.settings_dialog import SettingsDialog
from photosearch.gui.style import colour_scheme, theme
from photosearch.gui.style.window_state import WindowState
from photosearch.library import Library
from photosearch.types import Progress
from support.window.drivers import answer, button, click, select, take
from support.window.states import settled

if TYPE_CHECKING:
    from support.window.shown import Open, Shown


@pytest.fixture
def dialog(shown: Shown) -> Iterator[SettingsDialog]:
    click(shown.window.page.settings_button)
    take(shown, "Settings…")
    found = shown.window.findChild(SettingsDialog)
    assert found is not None
    yield found
    if isValid(found):
        found.close()


def test_the_menu_leads_to_what_the_program_is_about(shown: Shown) -> None:
    click(shown.window.page.settings_button)
    take(shown, "About Photosearch")
    found = shown.window.findChild(SettingsDialog)
    assert found is not None
    assert found.about.isVisible()
    found.close()


@pytest.fixture
def system_colours() -> Iterator[None]:
    yield
    colour_scheme.apply(colour_scheme.SYSTEM)


def show(dialog: SettingsDialog, title: str) -> None:
    titles = [dialog.tabs.tabText(number) for number in range(dialog.tabs.count())]
    dialog.tabs.setCurrentIndex(titles.index(title))


def test_ctrl_comma_opens_it_once(shown: Shown) -> None:
    opened = shown.window.dialogs.open_settings()
    assert shown.window.dialogs.open_settings() is opened
    opened.close()


def test_folders_are_added_and_removed(
    shown: Shown, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: picked.append(dialog))
    page, more = dialog.folders, tmp_path / "more"
    more.mkdir()
    assert page.list.count() == 1
    assert not page.remove.isEnabled()
    click(page.add)
    picked[0].fileSelected.emit(str(more))
    shown.until(lambda: page.list.count() == 2)
    names = [page.list.item(row).text() for row in range(2)]
    page.list.setCurrentRow(next(row for row, name in enumerate(names) if str(more) in name))
    click(page.remove)
    answer(shown, "Remove")
    shown.until(lambda: page.list.count() == 1)
    picked[0].deleteLater()


def test_what_is_left_out_goes(shown: Shown, dialog: SettingsDialog, photos: Path) -> None:
    """The folder's photos are in the library; of a second folder a part is left out."""
    (photos / "export").mkdir()
    (photos / "cat.jpg").rename(photos / "export" / "tabby.jpg")
    Image.open(photos / "export" / "tabby.jpg").rotate(5).save(photos / "export" / "other.jpg")
    shown.window.drop_and_paste.take_paths([photos])
    shown.until_asked()
    shown.until(lambda: "other.jpg" in shown.names())
    shown.until_idle()
    excludes = dialog.folders.excludes
    assert not excludes.apply.isEnabled()
    assert "node_modules" in excludes.patterns.toPlainText()
    excludes.patterns.appendPlainText("exp*")
    click(excludes.apply)
    shown.until(lambda: "other.jpg" not in shown.names())
    shown.until_idle()
    assert (photos / "export" / "other.jpg").exists()
    assert "exp*" in shown.engine.library.settings.load().excludes
    click(excludes.defaults)
    click(excludes.apply)
    shown.until(lambda: "other.jpg" in shown.names())


def test_the_models_page_is_one_click_away(shown: Shown, dialog: SettingsDialog) -> None:
    show(dialog, "Models")
    shown.until(
        lambda: "Search model: Starter. All 5 photos are ready." in dialog.models.state.text()
    )
    click(dialog.models.models)
    models = shown.window.findChild(ModelsDialog)
    assert models is not None
    assert models.isVisible()
    models.close()


def test_precision_and_device(shown: Shown, dialog: SettingsDialog) -> None:
    library = shown.engine.library
    show(dialog, "Models")
    select(dialog.models.precision, "bfloat16")
    shown.until(lambda: library.settings.load().precision == "bfloat16")
    select(dialog.models.device, "cpu")
    shown.until(lambda: library.settings.load().device == "cpu")
    shown.until_idle()
    QTest.keyClicks(shown.window.page.bar.field, "coffee")
    shown.until_scored()
    assert shown.names()[0] == "coffee.png"


def test_pace(shown: Shown, dialog: SettingsDialog) -> None:
    library = shown.engine.library
    show(dialog, "Performance")
    select(dialog.performance.pace, settings.EASY)
    shown.until(lambda: library.settings.load().pace == settings.EASY)
    select(dialog.performance.battery, settings.PAUSE)
    shown.until(lambda: library.settings.load().on_battery == settings.PAUSE)


def test_indexing_waits_on_battery_until_the_person_says_otherwise(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, indexing, status = shown.engine.library, shown.engine.indexing, shown.window.status
    plugged_in: list[bool] = []
    library.settings.set_pace(settings.FULL, settings.PAUSE)
    monkeypatch.setattr(library.index._battery, "in_use", lambda: not plugged_in)
    indexing.start()
    assert status.words.endswith(ON_BATTERY)
    assert indexing.running
    plugged_in.append(True)
    indexing.look_at_power()
    shown.until_idle()
    plugged_in.clear()
    indexing.start()
    assert status.words.endswith(ON_BATTERY)
    click(status.pause)
    indexing.look_at_power()
    shown.until_idle()


@pytest.mark.usefixtures("system_colours")
def test_colours_change_at_once_and_are_remembered(
    shown: Shown, dialog: SettingsDialog, open_window: Open, tmp_path: Path
) -> None:
    show(dialog, "Appearance")
    for scheme, dark in ((colour_scheme.DARK, True), (colour_scheme.LIGHT, False)) * 2:
        select(dialog.appearance.scheme, scheme)
        assert theme.current().dark is dark
    select(dialog.appearance.scheme, colour_scheme.DARK)
    page = shown.window.page
    shown.until(lambda: page.grab().toImage().pixelColor(3, 3).lightnessF() < 0.3)
    shown.window.close()
    colour_scheme.apply(colour_scheme.SYSTEM)
    assert not theme.current().dark
    open_window(shutil.copytree(shown.engine.library.directory, tmp_path / "again"))
    assert theme.current().dark


def test_thumbnails_change_their_size(shown: Shown, dialog: SettingsDialog) -> None:
    show(dialog, "Appearance")
    dialog.appearance.side.setValue(320)
    assert shown.window.page.grid.side == 320
    shown.window.page.slider.setValue(120)
    assert dialog.appearance.side.value() == 120
    QTest.keyClick(dialog.appearance.side, Qt.Key.Key_Right)
    assert shown.window.page.grid.side == 136
    QTest.keyClick(shown.window.page.slider, Qt.Key.Key_Left)
    assert dialog.appearance.side.value() == 120


def test_sizes_and_caches(shown: Shown, dialog: SettingsDialog) -> None:
    page, library = dialog.library, shown.engine.library
    assert page.place.text() == str(library.directory)
    shown.until(lambda: page.sizes["thumbnails"].text() not in ("…", "0 kB"))
    shown.until(lambda: settled(shown))  # none is made any more
    show(dialog, "Library")
    click(page.clear_thumbnails)
    shown.until(lambda: page.sizes["thumbnails"].text() == "0 kB")
    click(page.clear_index)
    shown.until(lambda: page.sizes["index"].text() == "0 kB")
    shown.until_idle()
    QTest.keyClicks(shown.window.page.bar.field, "coffee")
    shown.until_scored()
    assert shown.names()[0] == "coffee.png"


def test_the_folder_of_the_library_and_its_log(
    shown: Shown, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(desktop, "start", lambda path, _program: not opened.append(path))
    page, library = dialog.library, shown.engine.library
    show(dialog, "Library")
    click(page.open)
    library.log_file.unlink(missing_ok=True)
    click(page.log)
    shown.until(lambda: "nothing in the log" in page.note.text())
    library.log_file.write_text("a line")
    click(page.log)
    shown.until(lambda: opened == [library.directory, library.log_file])


def test_licences_of_models_and_libraries(shown: Shown, dialog: SettingsDialog) -> None:
    table = dialog.about.table
    shown.until(lambda: bool(shown.engine.models.infos))
    items = (table.topLevelItem(number) for number in range(table.topLevelItemCount()))
    rows = {item.text(0): (item.text(1), item.text(2)) for item in items if item}
    assert rows["Starter"] == ("model", "Apache-2.0, MIT")
    assert rows["torch"] == (metadata.version("torch"), rows["torch"][1])
    assert "BSD" in rows["torch"][1]
    assert [name for name, (_, licence) in rows.items() if licence in ("", "UNKNOWN")] == []
    assert "pytest" not in rows


def test_a_licence_s_whole_text_is_cut_to_its_name() -> None:
    facts: Any = Message()
    facts["License"] = "MIT License\n\nCopyright ...\n"
    assert about_page.licence(facts) == "MIT License"
    facts["Classifier"] = "License :: OSI Approved :: Apache Software License"
    assert about_page.licence(facts) == "Apache Software License"
    facts["License-Expression"] = "Apache-2.0"
    assert about_page.licence(facts) == "Apache-2.0"


def test_arrangement_and_language_are_kept(shown: Shown, dialog: SettingsDialog) -> None:
    show(dialog, "Appearance")
    select(dialog.appearance.layout_, "justified")
    select(dialog.appearance.language, "de")
    dialog.close()
    shown.window.close()
    kept = WindowState(shown.engine.library.directory)
    assert (kept.layout, kept.language) == ("justified", "de")


def test_what_the_buttons_do_stands_in_the_library(shown: Shown, dialog: SettingsDialog) -> None:
    page, started = dialog.folders, list[Progress]()
    shown.engine.indexing.progressed.connect(started.append)
    click(page.rescan)
    shown.until(lambda: bool(started))
    shown.until_idle()
    page.excludes.hidden.click()
    page.excludes.videos.click()
    page.excludes.links.click()
    click(page.excludes.apply)
    shown.until(lambda: not page.excludes.apply.isEnabled())
    with Library.open(shown.engine.library.directory) as again:
        assert (again.settings.load().hidden, again.settings.load().videos) == (True, False)
        assert again.settings.load().links
    click(button(dialog, "Close"))
    assert not dialog.isVisible()


def test_settings_closed_early_hear_of_no_answer(shown: Shown, dialog: SettingsDialog) -> None:
    """The dialog is gone before sizes are measured and patterns are kept."""
    begin, wait = threading.Event(), threading.Event()
    shown.engine.do(lambda: (begin.set(), wait.wait(10)))
    assert begin.wait(10)
    dialog.library.measure()
    dialog.folders.excludes.patterns.appendPlainText("exp*")
    dialog.folders.excludes._apply()
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shown.window.findChild(SettingsDialog) is None
    wait.set()
    shown.until(lambda: "exp*" in shown.engine.library.settings.load().excludes)
    shown.until_idle()  # an answer to what is gone would be an exception
