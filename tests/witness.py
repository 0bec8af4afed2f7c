"""Sees which controls of the window are pressed, by the names that `entries.py` gives them.

Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

from entries import OWNERS, control_name, key_names
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMenu, QSlider


class Witness(QObject):
    """Listens to every control that is shown, from now on until `leave`.

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
