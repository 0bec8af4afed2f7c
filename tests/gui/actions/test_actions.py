"""Each action is done here through the window, by each of its shortcuts and menus, and its effect
looked for outside of it; or a test elsewhere does that. A row without either fails.

Three seams: Qt's own hook for opening files starts a program of ours instead of the person's
(`test_odd_names.py` starts theirs), no file manager is asked over D-Bus (there, too), and file
dialogs are Qt's, filled in by name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.action import Keys, Place
from photosearch.gui.actions.table import ACTIONS, TITLES, listed
from photosearch.gui.platform import desktop
from photosearch.library import Library
from support.window.action_effects import EFFECTS, ELSEWHERE, PERFORMED, ways
from support.window.window_fixture import SAVED, Programs, Stand

if TYPE_CHECKING:
    from support.window.shown import Open

GUI = Path(__file__).parent.parent
SOURCES = Path(desktop.__file__).parent.parent
WAYS = dict(ways())


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Programs]:
    made = Programs(tmp_path / "opened.txt")
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]
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
    trash_can: Path,
    request: pytest.FixtureRequest,
) -> Stand:
    with Library.open(own_library, "starter") as library:
        for search in SAVED:
            library.searches.save(search)
    shown = open_window(own_library)
    shown.until(lambda: len(shown.names()) == 5)
    shown.until_idle()
    shown.until(lambda: shown.window.search.saved.list.count() == len(SAVED))
    hub = partial(request.getfixturevalue, "model_hub")
    return Stand(shown, photos, tmp_path, trash_can, programs, hub)


def test_every_action_is_performed_by_a_test() -> None:
    known = [*EFFECTS, *PERFORMED, *ELSEWHERE]
    assert Counter(known) == Counter(row.id for row in ACTIONS), (
        "ids are unique, and each has one test"
    )


@pytest.mark.parametrize("where", sorted(set(ELSEWHERE.values())))
def test_the_tests_elsewhere_are_there(where: str) -> None:
    name, _, function = where.partition("::")
    [path] = GUI.rglob(name)
    assert re.search(rf"^def {function}\(", path.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("way", sorted(WAYS))
def test_an_action_does_what_it_says(stand: Stand, way: str) -> None:
    WAYS[way](stand)


def test_every_shortcut_of_the_window_comes_from_the_table(stand: Stand) -> None:
    window = stand.shown.window
    parts = [window, *window.findChildren(QWidget)]
    actions = {action for part in parts for action in part.actions() if isinstance(action, QAction)}
    assert not window.findChildren(QShortcut)
    found = {keys.toString() for action in actions for keys in action.shortcuts()}
    rows = [row for row in ACTIONS if row.how is Keys.SHORTCUT]
    assert found == {QKeySequence(keys).toString() for row in rows for keys in row.keys}


def test_only_the_registry_makes_menus_and_shortcuts() -> None:
    for path in SOURCES.rglob("*.py"):
        makes = re.search(r"\b(QMenu|QShortcut|setShortcuts?)\(", path.read_text("utf-8"))
        assert not makes or path.name == "action_registry.py", path


@pytest.mark.parametrize("place", TITLES)
def test_every_key_is_listed(place: Place) -> None:
    keys = [each for row in ACTIONS if place in row.places for each in row.keys]
    labels = " ".join(label for label, _ in listed(place))
    names = {"PgUp": "Page Up", "PgDown": "Page Down", "Return": "Enter", "Ctrl+-": "Ctrl+−"}
    arrows = {"Left", "Right", "Up", "Down"} if "Arrows" in labels else set()
    left_out = {"=", "Backspace", "-"} if place is not Place.CHIP else set()
    for each in set(keys) - arrows - left_out:
        assert names.get(each, each) in labels, each


def test_no_key_means_two_things_in_one_place() -> None:
    for place in Place:
        keys = [each for row in ACTIONS if place in row.places for each in row.keys]
        assert not [key for key, times in Counter(keys).items() if times > 1]


def test_the_guide_lists_the_same_keys() -> None:
    root = Path(__file__).parents[3]
    guide = (root / "docs" / "guide" / "keys.md").read_text("utf-8")
    groups = [
        f"## {title}\n\n| keys | do |\n|---|---|\n{_rows(place)}" for place, title in TITLES.items()
    ]
    assert guide.endswith("\n".join(groups))


def _rows(place: Place) -> str:
    return "".join(f"| {keys} | {what} |\n" for keys, what in listed(place))
