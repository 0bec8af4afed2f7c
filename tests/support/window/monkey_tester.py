"""A hand that does anything a person may do with the window, in any order, from a seed.

Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSlider,
    QTabWidget,
    QWidget,
)

from photosearch.gui.platform.mime_data import file_url
from photosearch.gui.style import colour_scheme
from support.window.drivers import wheel

if TYPE_CHECKING:
    from support.window.shown import Shown

_Key, _Held, _Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
KEYS = [
    *(_Key[f"Key_{letter}"] for letter in "ABCDEFGHIJKLMNOPRSTUVXYZ01"),
    *(_Key[f"Key_{name}"] for name in ("Up", "Down", "Left", "Right", "Home", "End")),
    *(_Key[f"Key_{name}"] for name in ("PageUp", "PageDown", "Space", "Return", "Escape")),
    *(_Key[f"Key_{name}"] for name in ("Tab", "Backtab", "Backspace", "Delete", "Plus", "Minus")),
    *(_Key[f"Key_{name}"] for name in ("F1", "F5", "F9", "F11", "Menu", "Question", "Comma")),
]
"""Without those that close the window."""
HELD = [
    *[_Held.NoModifier] * 5,
    *[_Held.ControlModifier] * 2,
    _Held.ShiftModifier,
    _Held.AltModifier,
    _Held.ControlModifier | _Held.ShiftModifier,
]
BUTTONS = [*[_Button.LeftButton] * 4, _Button.RightButton, _Button.MiddleButton]
WORDS = [
    "cat",
    "a moon -coffee",
    "<b>bold</b><img src=x>",
    "שלום עולם",
    "مرحبا",
    "猫とコーヒー",
    "e\u0301 \u202e\u200f",
    "kind:png date:2020",
    '"',
    "like:1 photo:2 -3*",
    "x" * 300,
    "   ",
]


class Hand:
    """Does one thing after the other. What it does is told by the seed and the action's number,
    whatever was done before; what comes of it depends on what the window shows by then."""

    def __init__(self, shown: Shown, photos: Path, seed: int) -> None:
        self.shown, self.window, self.photos, self.seed = shown, shown.window, photos, seed
        self.random = random.Random(seed)
        self.said = ""
        self.acts: list[Callable[[], object]] = [
            *[self.key] * 16,
            *[self.click] * 10,
            *[self.double_click] * 3,
            *[self.drag] * 3,
            *[self.wheel] * 4,
            *[self.type] * 4,
            *[self.menu_entry] * 4,
            *[self.operate] * 6,
            *[self.close_one] * 6,
            self.open_dialog,
            self.resize,
            self.drop,
            self.paste,
            self.search,
            self.place,
            self.scheme,
            self.layout,
        ]

    def act(self, number: int) -> str:
        """What it did."""
        self.random = random.Random(f"{self.seed} {number}")
        act = self.random.choice(self.acts)
        self.said = ""
        act()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a running loop does
        time.sleep(0.001)  # else what goes on behind the window would hardly get its turn
        return f"{number} {act.__name__} {self.said}"

    # where

    def place_now(self) -> QWidget:
        """Where a person could click: a popup, a dialog in front, or the window."""
        found = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return found or self.window

    def any_of(self, *kinds: type[QWidget]) -> QWidget | None:
        around = self.place_now()
        found = [w for kind in kinds for w in around.findChildren(kind) if w.isVisible()]
        return self.random.choice(found) if found else None

    def within(self, widget: QWidget) -> QPoint:
        return QPoint(
            self.random.randrange(max(1, widget.width())),
            self.random.randrange(max(1, widget.height())),
        )

    def tell(self, *parts: object) -> None:
        self.said = " ".join(
            f"{type(part).__name__}:{part.accessibleName() or part.objectName()}"
            if isinstance(part, QWidget)
            else str(part)
            for part in parts
        )

    # keys and mouse

    def key(self) -> None:
        key, held = self.random.choice(KEYS), self.random.choice(HELD)
        target = QApplication.focusWidget() or self.place_now()
        self.tell(key, held, target)
        QTest.keyClick(target, key, held)

    def click(self) -> None:
        widget = self.any_of(QWidget)
        if widget is not None:
            button, place = self.random.choice(BUTTONS), self.within(widget)
            held = self.random.choice(HELD)
            self.tell(widget, button, held, place)
            QTest.mouseClick(widget, button, held, place)

    def double_click(self) -> None:
        widget = self.random.choice([self.window.page.grid.viewport(), self.window.viewer.canvas])
        if widget.isVisible() and self.place_now() is self.window:
            place = self.within(widget)
            self.tell(widget, place)
            QTest.mouseDClick(widget, _Button.LeftButton, pos=place)

    def drag(self) -> None:
        """A rubber band, photos taken elsewhere, what is zoomed moved, a part of a photo drawn."""
        widget = self.any_of(QWidget)
        if self.random.random() < 0.7 and self.window.page.grid.isVisible():
            widget = self.window.page.grid.viewport()
        if widget is None:
            return
        begin, end = self.within(widget), self.within(widget)
        self.tell(widget, begin, end)
        QTest.mousePress(widget, _Button.LeftButton, pos=begin)
        for part in (0.3, 0.6, 1.0):
            QTest.mouseMove(widget, begin + (end - begin) * part)
        QTest.mouseRelease(widget, _Button.LeftButton, pos=end)

    def wheel(self) -> None:
        widget = self.any_of(QWidget)
        if widget is None:
            return
        held, by = self.random.choice(HELD), self.random.choice([-240, -120, 120, 240])
        self.tell(widget, held, by)
        wheel(widget, by, held)

    def type(self) -> None:
        """As an input method gives it, which also knows what no key types."""
        target = self.any_of(QLineEdit, QPlainTextEdit)
        if target is not None and target.isEnabled():
            words = self.random.choice(WORDS)
            self.tell(target, ascii(words[:30]))
            target.setFocus()
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(target, event)

    def search(self) -> None:
        words = self.random.choice(WORDS)
        self.tell(ascii(words[:30]))
        self.window.page.bar.state.update(text=words)

    # menus and dialogs

    def menu_entry(self) -> None:
        """Opens one of the menus, if none is open, and takes one of its entries."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            menu = self.random.choice(self.menus())()
            menu.popup(self.window.mapToGlobal(QPoint(50, 50)))
        entries = [e for e in menu.actions() if e.isEnabled() and not e.isSeparator()]
        if entries:
            entry = self.random.choice(entries)
            self.tell(entry.text())
            menu.setActiveAction(entry)
            QTest.keyClick(menu, _Key.Key_Return)
        menu.close()

    def menus(self) -> list[Callable[[], QMenu]]:
        window, panel = self.window, self.window.panel
        node = panel.model.node(panel.model.index(0, 0))
        chips = window.page.bar.chips.chips
        return [
            window.photo_menu.menu,
            window.photo_menu.menu,
            lambda: self.mortal(panel.menu(node) if node else panel.shelf_menu()),
            window.search.saved.files_menu,
            lambda: window.search.recent_searches.menu([("cat", "cat"), ("a & b", "<b>a & b</b>")]),
            *(chip.menu for chip in chips[:2]),
        ]

    def mortal(self, menu: QMenu) -> QMenu:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def open_dialog(self) -> None:
        window = self.window
        if self.place_now() is not window:
            return
        opened = self.random.choice(
            [
                window.dialogs.open_settings,
                window.dialogs.open_settings,
                window.dialogs.open_problems,
                window.model_banner.open_page,
                window.model_banner.open_page,
                window.window_actions.show_shortcuts,
                window.window_actions.show_guide,
                window.search.view.open,
                window.search.filter_actions.open,
                window.search.recent_searches.open,
            ]
        )
        self.tell(opened.__qualname__)
        opened()

    def operate(self) -> None:
        """A control of the dialog in front, or of the window."""
        widget = self.any_of(QAbstractButton, QComboBox, QTabWidget, QSlider)
        self.tell(widget)
        if isinstance(widget, QComboBox) and widget.count() and widget.isEnabled():
            row = self.random.randrange(widget.count())
            widget.setCurrentIndex(row)
            widget.activated.emit(row)
        elif isinstance(widget, QTabWidget):
            widget.setCurrentIndex(self.random.randrange(widget.count()))
        elif isinstance(widget, QSlider) and widget.isEnabled():
            widget.setValue(self.random.randint(widget.minimum(), widget.maximum()))
        elif isinstance(widget, QAbstractButton):
            widget.click()

    def close_one(self) -> None:
        """Else most of the time would go by in dialogs."""
        front = self.place_now()
        if front is not self.window:
            self.tell(front)
            front.reject() if isinstance(front, QDialog) else front.close()

    def close_all(self) -> None:
        while (front := self.place_now()) is not self.window:
            front.reject() if isinstance(front, QDialog) else front.close()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    # from outside

    def mime(self) -> QMimeData:
        mime, kind = QMimeData(), self.random.randrange(5)
        pictures = sorted(self.photos.iterdir())
        some = self.random.sample(pictures, min(len(pictures), self.random.choice([1, 1, 2, 7])))
        self.tell(kind, [path.name for path in some])
        if kind == 0:
            mime.setUrls([file_url(path) for path in [*some, self.photos][-len(some) :]])
        elif kind == 1:
            mime.setUrls([file_url(path) for path in some])
        elif kind == 2:
            mime.setImageData(QImage(40, 30, QImage.Format.Format_RGB32))
        else:
            mime.setText(self.random.choice([*WORDS, "https://example.org/a.jpg", str(some[0])]))
        return mime

    def drop(self) -> None:
        if self.place_now() is self.window:
            self.shown.drop(self.mime())

    def paste(self) -> None:
        QGuiApplication.clipboard().setMimeData(self.mime())
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, _Key.Key_V, _Held.ControlModifier)

    def resize(self) -> None:
        size = self.random.randrange(320, 1600), self.random.randrange(300, 1000)
        self.tell(size)
        self.window.resize(*size)

    def place(self) -> None:
        bar = self.window.page.grid.verticalScrollBar()
        bar.setValue(self.random.randrange(bar.maximum() + 1))

    def scheme(self) -> None:
        colour_scheme.apply(self.random.choice(colour_scheme.SCHEMES))

    def layout(self) -> None:
        self.window.page.layout_switch.click()
