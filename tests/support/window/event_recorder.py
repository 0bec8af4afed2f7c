"""Sees which controls of the window are pressed and which keys are typed, by the names that
`entries.py` gives them.

Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcutEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenu, QSlider

from support.window.entries import OWNERS, control_name, key_names

_SAID = {
    "Arrows": ("Left", "Right", "Up", "Down"),
    "Letters": ("B",),
    "/": ("/",),
    "then letters": ("B",),
    "Enter": ("Return",),
    "Page Up": ("PgUp",),
    "Page Down": ("PgDown",),
    "Shift+Tab": ("Shift+Backtab",),
    "−": ("-",),
    "Ctrl+−": ("Ctrl+-",),
}
"""How the list of keys calls keys that Qt calls otherwise."""


def signs(entry: str) -> set[str]:
    """What a witness sees when this entry is performed."""
    kind, _, words = entry.partition(": ")
    if not kind.startswith("listed "):
        return {entry}
    return {f"typed {key}" for said in words.split(", ") for key in _SAID.get(said, (said,))}


class Witness(QObject):
    """Listens to every control that is shown, and for keys, from now on until `leave`.

    Only what a hand does counts, not what the window or a test sets.
    """

    def __init__(self) -> None:
        super().__init__()
        self.pressed: set[str] = set()
        self._down: dict[QAbstractButton, str] = {}
        """What a button said before it was pressed."""
        QCoreApplication.instance().installEventFilter(self)

    def leave(self) -> None:
        QCoreApplication.instance().removeEventFilter(self)
        self._down.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._listen(watched)
        elif isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.pressed |= key_names(watched, event.key())
        elif event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            self.pressed.add(f"typed {QKeySequence(event.keyCombination()).toString()}")
        elif isinstance(event, QWheelEvent):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.pressed.add("typed Ctrl+wheel" if held else "typed wheel")
        return False

    def _listen(self, control: QObject) -> None:
        if isinstance(control, QAbstractButton):
            control.pressed.connect(lambda: self._press(control))
            control.clicked.connect(lambda: self._let_go(control))
        elif isinstance(control, QComboBox):
            control.activated.connect(lambda: self.pressed.add(control_name(control)))
        elif isinstance(control, QSlider):
            control.actionTriggered.connect(lambda: self.pressed.add(control_name(control)))
        elif isinstance(control, QMenu):
            names = OWNERS.get(type(control.parent()).__name__, ())
            control.triggered.connect(
                lambda entry: self.pressed.update(f"{name}: {entry.text()}" for name in names)
            )

    def _press(self, button: QAbstractButton) -> None:
        self._down[button] = control_name(button)

    def _let_go(self, button: QAbstractButton) -> None:
        if button in self._down:
            self.pressed.add(self._down.pop(button))
