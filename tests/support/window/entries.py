"""Everything in the window that a person can choose, press or type as a shortcut, by a name.

Walks the real window: its actions and shortcuts, the buttons of every page and dialog, the entries
of every menu, the list of keys. Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QSlider,
    QWidget,
)

import photosearch.gui
from photosearch.gui.main_window.tray import Tray
from photosearch.gui.models_page.add_dialog import AddModelDialog
from photosearch.gui.photos_page.sort_popup import SortPopup
from photosearch.gui.query.filter_popup import FilterPopup
from photosearch.types import PhotoTerm, Region, TextTerm

if TYPE_CHECKING:
    from support.window.shown import Shown

_OF_QT = ("qt_", "ScrollLeftButton", "ScrollRightButton")
"""How buttons are called that Qt makes for itself, such as those that scroll tabs."""
BUILDERS = {
    "main_window/tray.py": 1,
    "sidebar/folder_panel.py": 1,
    "photos_page/photo_menu.py": 1,
    "photos_page/recent_searches.py": 1,
    "photos_page/saved_searches.py": 2,
    "query/term_chip.py": 1,
}
"""Which files make menus, and how many. Whoever adds one adds it to `menu_entries` and `OWNERS`."""
OWNERS = {
    "PhotosPage": ("recent",),
    "FolderPanel": ("folder", "all photos"),
    "Grid": ("photo",),
    "Viewer": ("one photo",),
    "MainWindow": ("tray",),
    "SavedSearches": ("saved search", "saved searches"),
    "TermChip": ("chip",),
}
"""Whose the menus are."""
PLACES = {
    "AddModelDialog": "add model",
    "FilterPopup": "filter",
    "Guide": "guide",
    "ShortcutsDialog": "keys",
    "MainWindow": "window",
    "ModelsDialog": "models",
    "RegionDialog": "region",
    "SettingsDialog": "settings",
    "UnreadableDialog": "unreadable",
    "SortPopup": "view",
}
"""What the window and its dialogs are called here."""


def menus_made() -> dict[str, int]:
    """How many menus each file of the window makes."""
    gui = Path(photosearch.gui.__file__).parent
    counts = {
        path.relative_to(gui).as_posix(): len(re.findall(r"\bQMenu\(", path.read_text("utf-8")))
        for path in gui.rglob("*.py")
    }
    return {name: count for name, count in counts.items() if count}


def every_entry(shown: Shown) -> set[str]:
    """`shown` shows photos and has a saved search."""
    window = shown.window
    names = {*menu_entries(shown), *_keys_of(window), *_keys_listed(shown)}
    names |= set(_controls(window))
    for dialog in _dialogs(shown):
        names |= {*_controls(dialog), *_keys_of(dialog)}
        dialog.close()
    return names


# menus


def menu_entries(shown: Shown) -> set[str]:
    window = shown.window
    folder, behind = window.panel.folders[0], Tray(shown.engine, window)
    behind.menu.aboutToShow.emit()
    menus = [
        ("photo", window.actions_on_hits.menu()),
        ("one photo", _viewer_menu(shown)),
        ("folder", window.panel.menu(folder)),
        ("folder", window.panel.menu(replace(folder, reachable=False))),
        ("all photos", window.panel.menu(None)),
        ("saved searches", window.search.saved.files_menu()),
        ("saved search", saved_menu(shown)),
        ("recent", window.search.recent_searches.menu([("a search", "a search")])),
        ("tray", behind.menu),
        *(("chip", menu) for menu in _chip_menus(shown)),
    ]
    found = {f"{name}: {words}" for name, menu in menus for words in texts(menu)}
    for _, menu in menus:
        menu.close()
        menu.deleteLater()
    behind.deleteLater()
    return found


def _viewer_menu(shown: Shown) -> QMenu:
    shown.window.page.grid.viewer_wanted.emit(0)
    menu = shown.window.actions_on_hits.menu()
    shown.window.viewer.leave()
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def saved_menu(shown: Shown) -> QMenu:
    """As a right click opens it."""
    saved = shown.window.search.saved.list
    saved.customContextMenuRequested.emit(saved.visualItemRect(saved.item(0)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _chip_menus(shown: Shown) -> Iterator[QMenu]:
    chips = shown.window.page.bar.chips
    photo = shown.window.page.grid.hits[0].photo_id
    part = PhotoTerm(photo, region=Region(0.1, 0.1, 0.9, 0.9))
    for term in (TextTerm("a"), TextTerm("b", -1.0), PhotoTerm(photo), part):
        yield chips.add(term, "x").menu()
    chips.clear()


# shortcuts


def _keys_of(widget: QWidget) -> set[str]:
    found = set()
    for shortcut in widget.findChildren(QShortcut):
        keys = shortcut.keys()
        found |= {f"key {_place(shortcut.parent())}: {key.toString()}" for key in keys}
    parts = [part for part in widget.findChildren(QWidget) if not isinstance(part, QMenu)]
    for part in (widget, *parts):
        for action in part.actions():
            keys = action.shortcuts() if isinstance(action, QAction) else []
            found |= {f"key {_place(part)}: {key.toString()}" for key in keys}
    return found


def key_names(owner: QObject, keys: QKeySequence) -> set[str]:
    """Of a shortcut, or of an action with keys: one for each part of the window that has it."""
    places = owner.associatedObjects() if isinstance(owner, QAction) else [owner.parent()]
    return {f"key {_place(place)}: {keys.toString()}" for place in places}


def _place(where: object) -> str:
    return where.objectName() if isinstance(where, QWidget) else type(where).__name__


def _keys_listed(shown: Shown) -> set[str]:
    from photosearch.gui.help.shortcuts_dialog import ShortcutsDialog

    dialog = ShortcutsDialog(shown.window)
    groups = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())]
    rows = [
        (group, group.child(row)) for group in groups if group for row in range(group.childCount())
    ]
    found = {f"listed {group.text(0)}: {row.text(0)}" for group, row in rows}
    dialog.deleteLater()
    return found


# buttons and other controls


def _controls(within: QWidget) -> Iterator[str]:
    """Those of dialogs stand for themselves."""
    for kind in (QAbstractButton, QComboBox, QSlider):
        for control in within.findChildren(kind):
            ours = not control.objectName().startswith(_OF_QT)
            if ours and control.window() is within and _words(control):
                yield control_name(control)


def control_name(control: QWidget) -> str:
    """As it is now: what a control says may change when it is pressed."""
    kind = type(control.window()).__name__
    return f"{PLACES.get(kind, kind)} {_kind(control)}: {_words(control)}"


def _kind(control: QWidget) -> str:
    if isinstance(control, QAbstractButton):
        return "button"
    return "choice" if isinstance(control, QComboBox) else "slider"


def _words(control: QWidget) -> str:
    """Without its numbers. What is hidden as long as it says nothing has none."""
    words = control.text() if isinstance(control, QAbstractButton) else ""
    labels = [label for label in control.window().findChildren(QLabel) if label.buddy() is control]
    words = words or control.accessibleName() or "".join(label.text() for label in labels)
    return re.sub(r"(?<![A-Za-z])\d+", "N", words).replace("&", "")


def _dialogs(shown: Shown) -> Iterator[QDialog]:
    from photosearch.gui.help.guide import Guide
    from photosearch.gui.help.shortcuts_dialog import ShortcutsDialog

    window = shown.window
    yield window.dialogs.open_settings()
    yield window.dialogs.open_problems()
    models = window.model_banner.open_page()
    shown.until(lambda: bool(models.cards))
    yield models
    yield AddModelDialog([], window)
    yield Guide(window)
    yield ShortcutsDialog(window)
    window.page.order.click()
    yield _found(shown, SortPopup)
    window.page.bar.filter.click()
    shown.until(lambda: window.findChild(FilterPopup) is not None)
    yield _found(shown, FilterPopup)
    chip = window.page.bar.chips.add(PhotoTerm(window.page.grid.hits[0].photo_id), "x")
    chip.part_wanted.emit()
    assert window.search.parts.dialog is not None
    yield window.search.parts.dialog
    window.page.bar.chips.clear()


def _found(shown: Shown, kind: type[QDialog]) -> QDialog:
    dialog = shown.window.findChild(kind)
    assert dialog is not None
    return dialog
