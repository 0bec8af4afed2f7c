"""Key tests that the grid and the viewer share."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_STEP = 16
_STEPS = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: -_STEP}


def asks_for_menu(event: QKeyEvent) -> bool:
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shifted)


def size_step(event: QKeyEvent) -> int:
    """How much larger thumbnails are wanted; 0 for other keys."""
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return _STEPS.get(Qt.Key(event.key()), 0) if held else 0
