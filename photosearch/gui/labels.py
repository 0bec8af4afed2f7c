"""Labels that never take a name for markup, and buttons that wait for the person."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton


def only_when_focused(dialog: QDialog) -> None:
    """Enter presses a button of this dialog only if the focus is on it."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)


def label(name: str = "", words: str = "") -> QLabel:
    """`name` is what the style sheet knows it by."""
    made = QLabel(words)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
