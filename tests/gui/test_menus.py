"""Whatever can be chosen, pressed or typed as a shortcut is done here, through the window, and its
effect looked for outside of it; or a test elsewhere does that.

`DONE_HERE` says how (`menu_table.py`), `DONE_ELSEWHERE` names the test. The first test walks the
real window (`entries.py`) and fails for an entry that neither knows. A test that is said to perform
an entry fails unless it presses that very control (`event_recorder.py`; `conftest.py` calls it).
Three seams: Qt's own hook for opening files starts a program of ours instead of the person's
(`test_desktop.py` starts theirs), no file manager is asked over D-Bus (there, too), and file
dialogs are Qt's, filled in by name.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from photosearch.gui.platform import desktop
from photosearch.library import Library
from support.window.drivers import click
from support.window.entries import BUILDERS, every_entry, menus_made
from support.window.event_recorder import Witness
from support.window.menu_table import DONE_HERE
from support.window.menu_table_elsewhere import DONE_ELSEWHERE
from support.window.window_fixture import SAVED, Programs, Stand

if TYPE_CHECKING:
    from support.window.shown import Open

HERE = Path(__file__).parent


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Programs]:
    made = Programs(tmp_path / "opened.txt")
    QDesktopServices.setUrlHandler("file", made, "open")
    monkeypatch.setattr(desktop, "_ask_file_manager", lambda _path: False)
    yield made
    QDesktopServices.unsetUrlHandler("file")
    made.wait()


@pytest.fixture
def stand(
    open_window: Open,
    own_library: Path,
    photos: Path,
    tmp_path: Path,
    programs: Programs,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Stand:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with Library.open(own_library, "starter") as library:
        for search in SAVED:
            library.searches.save(search)
    shown = open_window(own_library)
    shown.until(lambda: len(shown.names()) == 5)
    shown.until_idle()
    shown.until(lambda: shown.window.search.saved.list.count() == len(SAVED))
    trash = tmp_path / "data" / "Trash" / "files"
    return Stand(
        shown, photos, tmp_path, trash, programs, lambda: request.getfixturevalue("model_hub")
    )


def test_every_entry_is_performed_by_a_test(stand: Stand) -> None:
    stand.shown.window.page.grid.show_row(0)
    stand.until(stand.shown.window.page.hint.isVisible)  # which offers a better model
    found = every_entry(stand.shown)
    known = {*DONE_HERE, *DONE_ELSEWHERE}
    assert found - known == set(), "no test performs these"
    assert known - found == set(), "these are no more"


def test_every_menu_is_walked() -> None:
    assert menus_made() == BUILDERS


@pytest.mark.parametrize("where", sorted(set(DONE_ELSEWHERE.values())))
def test_the_tests_elsewhere_are_there(where: str) -> None:
    name, _, function = where.partition("[")[0].partition("::")
    [path] = HERE.rglob(name)
    assert re.search(rf"^def {function}\(", path.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("entry", sorted(DONE_HERE))
def test_an_entry_does_what_it_says(stand: Stand, entry: str) -> None:
    DONE_HERE[entry](stand)


def test_only_what_a_hand_presses_counts(open_window: Open, indexed: Path, tmp_path: Path) -> None:
    witness = Witness()
    shown = open_window(shutil.copytree(indexed, tmp_path / "library"))
    page, switch = shown.window.page, shown.window.page.layout_switch
    shown.until(switch.isVisible)
    page.slider.setValue(300)
    switch.clicked.emit()
    assert witness.pressed == set()
    QTest.keyClick(page.slider, Qt.Key.Key_Left)
    click(switch)
    assert witness.pressed == {
        "typed Left",
        "window slider: Size of the thumbnails",
        "window button: Show photos as squares",
    }
    witness.leave()
