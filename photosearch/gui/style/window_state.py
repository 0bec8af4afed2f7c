"""The window's settings, kept in the library's directory between starts."""

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

from photosearch.gui.style import theme
from photosearch.parsing import read_json

_USUAL_SIZE = QSize(1180, 780)
_EDGE = 2
"""Pixels that a window has around it, at least."""
_LARGE = Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized


class WindowState:
    """Typed access to the QSettings file of a library."""

    def __init__(self, directory: Path) -> None:
        self._kept = QSettings(str(directory / "window.ini"), QSettings.Format.IniFormat)

    def _bytes(self, key: str) -> QByteArray:
        value = self._kept.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def note_place(self, window: QWidget) -> None:
        self._kept.setValue("geometry", window.saveGeometry())

    def put_in_place(self, window: QWidget) -> None:
        """Before it is shown: where it was, but whole on a screen of now, and never full screen."""
        window.resize(_USUAL_SIZE)
        known = window.restoreGeometry(self._bytes("geometry"))
        maximized, wanted = window.isMaximized(), window.normalGeometry()
        window.setWindowState(window.windowState() & ~_LARGE)
        place = fitted(wanted, _room_for(window, wanted))
        if known:
            window.setGeometry(place)
        else:  # the system knows a good place
            window.resize(place.size())
        if maximized:
            window.setWindowState(Qt.WindowState.WindowMaximized)

    @property
    def splitter(self) -> QByteArray:
        return self._bytes("splitter")

    @splitter.setter
    def splitter(self, value: QByteArray) -> None:
        self._kept.setValue("splitter", value)

    @property
    def side(self) -> int:
        """Of thumbnails; the default if what was kept makes no sense."""
        value = self._kept.value("thumbnail_side")
        try:
            return int(str(value))
        except ValueError:
            return theme.THUMB_SIDE

    @side.setter
    def side(self, value: int) -> None:
        self._kept.setValue("thumbnail_side", value)

    @property
    def layout(self) -> str:
        """One of grid.LAYOUTS, or whatever else was kept."""
        return str(self._kept.value("layout", ""))

    @layout.setter
    def layout(self, value: str) -> None:
        self._kept.setValue("layout", value)

    @property
    def language(self) -> str:
        """One of languages.LANGUAGES, or whatever else was kept."""
        return str(self._kept.value("language", "system"))

    @language.setter
    def language(self, value: str) -> None:
        self._kept.setValue("language", value)

    @property
    def scheme(self) -> str:
        """One of appearance.SCHEMES, or whatever else was kept."""
        return str(self._kept.value("scheme", "system"))

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._kept.setValue("scheme", value)

    @property
    def stacking(self) -> bool:
        """Whether bursts are one tile."""
        return str(self._kept.value("stacking", "true")) == "true"

    @stacking.setter
    def stacking(self, value: bool) -> None:
        self._kept.setValue("stacking", "true" if value else "false")

    @property
    def sort(self) -> str:
        """The name of a Sort; empty for the usual one."""
        return str(self._kept.value("sort", ""))

    @sort.setter
    def sort(self, value: str) -> None:
        self._kept.setValue("sort", value)

    @property
    def panel(self) -> bool:
        """Whether the folders are shown where there is room."""
        return str(self._kept.value("panel", "true")) == "true"

    @panel.setter
    def panel(self, value: bool) -> None:
        self._kept.setValue("panel", "true" if value else "false")

    @property
    def folders(self) -> list[str]:
        """The names of the folders, as they are shown: known before the catalogue can be read."""
        try:
            names = read_json(str(self._kept.value("folders", "[]")))
        except ValueError:
            return []
        return [str(name) for name in names] if isinstance(names, list) else []

    @folders.setter
    def folders(self, names: list[str]) -> None:
        self._kept.setValue("folders", json.dumps(names))

    @property
    def background(self) -> bool:
        """Whether indexing goes on when the window is closed."""
        return str(self._kept.value("background", "false")) == "true"

    @background.setter
    def background(self, value: bool) -> None:
        self._kept.setValue("background", "true" if value else "false")

    def is_dismissed(self, hint: str) -> bool:
        return str(self._kept.value(f"dismissed/{hint}", "false")) == "true"

    def dismiss(self, hint: str) -> None:
        self._kept.setValue(f"dismissed/{hint}", "true")

    def save(self) -> None:
        self._kept.sync()


def fitted(wanted: QRect, room: QRect) -> QRect:
    """As much of it as there is room for, moved until all of it is inside."""
    size = wanted.size() if wanted.isValid() else _USUAL_SIZE
    found = QRect(wanted.topLeft(), size.boundedTo(room.size()))
    found.moveLeft(max(room.left(), min(found.left(), room.right() + 1 - found.width())))
    found.moveTop(max(room.top(), min(found.top(), room.bottom() + 1 - found.height())))
    return found


def _room_for(window: QWidget, wanted: QRect) -> QRect:
    """What the screen has beside panels, edges and the window's title."""
    screen = QGuiApplication.screenAt(wanted.center()) or window.screen()
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    return screen.availableGeometry().adjusted(_EDGE, title, -_EDGE, -_EDGE)
