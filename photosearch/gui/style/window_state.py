"""The window's settings, kept in the library's directory between starts."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

from photosearch.gui.style import theme
from photosearch.parsing import read_json
from photosearch.types import ExportFormat, ExportOptions

_USUAL_SIZE = QSize(1180, 780)
_EDGE = 2
"""Pixels that a window has around it, at least."""
_LARGE = Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized


T = TypeVar("T")


class _Stored(Generic[T]):
    """A value in the settings file; the default if there is none, or none that makes sense."""

    def __init__(
        self, key: str, default: T, read: Callable[[str], T], write: Callable[[T], str] = str
    ) -> None:
        self._key, self._default, self._read, self._write = key, default, read, write

    def __get__(self, state: "WindowState", _: type) -> T:
        value = state.kept.value(self._key)
        try:
            return self._default if value is None else self._read(str(value))
        except ValueError:
            return self._default

    def __set__(self, state: "WindowState", value: T) -> None:
        state.kept.setValue(self._key, self._write(value))


def _flag(key: str, *, default: bool) -> _Stored[bool]:
    return _Stored(key, default, lambda text: text == "true", lambda on: "true" if on else "false")


def _names(text: str) -> list[str]:
    names = read_json(text)
    return [str(name) for name in names] if isinstance(names, list) else []


def _ways(text: str) -> list[list[str]]:
    ways = read_json(text)
    every = ways if isinstance(ways, list) else []
    return [[str(name) for name in way] for way in every if isinstance(way, list)]


def _options(text: str) -> ExportOptions:
    """Raises ValueError for what isn't any."""
    facts = read_json(text)
    try:
        return ExportOptions(**{**facts, "format": ExportFormat(facts["format"])})
    except (TypeError, KeyError) as error:
        raise ValueError(text) from error


class WindowState:
    """Typed access to the QSettings file of a library."""

    side = _Stored("thumbnail_side", theme.THUMB_SIDE, int)
    """Of thumbnails."""
    layout = _Stored("layout", "", str)
    """One of layouts.LAYOUTS, or whatever else was kept."""
    captions = _Stored("captions", "", str)
    """One of captions.CAPTIONS, or whatever else was kept."""
    language = _Stored("language", "system", str)
    """One of translation.NAMES, translation.SYSTEM, or whatever else was kept."""
    scheme = _Stored("scheme", "system", str)
    """One of colour_scheme.SCHEMES, or whatever else was kept."""
    stacking = _flag("stacking", default=True)
    """Whether bursts are one tile."""
    place = _Stored("place", "", str)
    """Where one was in the window, as JSON; empty for the beginning."""
    panel = _flag("panel", default=True)
    """Whether the folders are shown where there is room."""
    folders = _Stored[list[str]]("folders", [], _names, json.dumps)
    """The names of the folders, as they are shown: known before the catalogue can be read."""
    open_folders = _Stored[list[list[str]]]("open_folders", [], _ways, json.dumps)
    """Of each row of the tree of folders that is open the names from the top down to it."""
    closed_sections = _Stored[list[str]]("closed_sections", [], _names, json.dumps)
    """The names of the side bar's sections that are closed."""
    export = _Stored("export", ExportOptions(), _options, lambda made: json.dumps(asdict(made)))
    """The last choices for an export."""
    export_folder = _Stored[Path | None]("export_folder", None, Path)
    """Where the last one went to."""
    background = _flag("background", default=False)
    """Whether indexing goes on when the window is closed."""

    goes_on = _flag("go_on", default=False)
    """Whether the viewer shows the next photo once one is marked."""
    filmstrip = _flag("filmstrip", default=True)
    """Whether the viewer shows the photo's neighbours."""

    def __init__(self, directory: Path) -> None:
        self.kept = QSettings(str(directory / "window.ini"), QSettings.Format.IniFormat)

    @property
    def splitter(self) -> QByteArray:
        return self._bytes("splitter")

    @splitter.setter
    def splitter(self, value: QByteArray) -> None:
        self.kept.setValue("splitter", value)

    def _bytes(self, key: str) -> QByteArray:
        value = self.kept.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def note_place(self, window: QWidget) -> None:
        self.kept.setValue("geometry", window.saveGeometry())

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

    def is_dismissed(self, hint: str) -> bool:
        return str(self.kept.value(f"dismissed/{hint}", "false")) == "true"

    def dismiss(self, hint: str) -> None:
        self.kept.setValue(f"dismissed/{hint}", "true")

    def save(self) -> None:
        self.kept.sync()


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
