"""What keys mean above one photo."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from photosearch.gui.grid.keys import asks_for_menu
from photosearch.gui.viewer.canvas import STEP

if TYPE_CHECKING:
    from photosearch.gui.viewer.viewer import Viewer

_PAN = 80
_Key, _Held = Qt.Key, Qt.KeyboardModifier
_ARROWS: dict[int, QPointF] = {
    _Key.Key_Right: QPointF(1, 0),
    _Key.Key_Left: QPointF(-1, 0),
    _Key.Key_Down: QPointF(0, 1),
    _Key.Key_Up: QPointF(0, -1),
}


class ViewerKeys:
    def __init__(self, viewer: "Viewer") -> None:
        self._viewer = viewer
        stage = viewer.canvas
        self._keys: dict[int, Callable[[], object]] = {
            _Key.Key_PageDown: lambda: viewer.go(1),
            _Key.Key_PageUp: lambda: viewer.go(-1),
            _Key.Key_Backspace: lambda: viewer.go(-1),
            _Key.Key_Home: lambda: viewer.show_row(0),
            _Key.Key_End: lambda: viewer.show_row(-1),
            _Key.Key_Space: viewer.leave,
            _Key.Key_Escape: viewer.escape,
            _Key.Key_Return: viewer.ask_to_open,
            _Key.Key_Enter: viewer.ask_to_open,
            _Key.Key_Plus: lambda: stage.zoom_by(STEP),
            _Key.Key_Equal: lambda: stage.zoom_by(STEP),
            _Key.Key_Minus: lambda: stage.zoom_by(1 / STEP),
            _Key.Key_0: stage.fit,
            _Key.Key_1: lambda: stage.zoom_to(1.0),
            _Key.Key_R: lambda: stage.turn(1),
            _Key.Key_I: viewer.about.toggle,
            _Key.Key_S: viewer.slides.toggle,
            _Key.Key_F: viewer.full_screen_toggled.emit,
        }

    def press(self, event: QKeyEvent) -> bool:
        """False if the key means nothing here."""
        key, stage = event.key(), self._viewer.canvas
        plain = event.modifiers() & ~_Held.KeypadModifier
        if key == _Key.Key_R and plain == _Held.ShiftModifier:
            stage.turn(-1)
        elif asks_for_menu(event):
            self._viewer.menu_wanted.emit(stage.mapToGlobal(stage.rect().center()))
        elif plain & ~_Held.ShiftModifier:
            return False
        elif key in _ARROWS:
            self._arrow(_ARROWS[key])
        elif key in self._keys:
            self._keys[key]()
        else:
            return False
        return True

    def _arrow(self, direction: QPointF) -> None:
        """Moves what is zoomed; else to the next photo or the one before."""
        if self._viewer.canvas.zoomed:
            self._viewer.canvas.pan(direction * _PAN)
        else:
            self._viewer.go(round(direction.x() + direction.y()))
