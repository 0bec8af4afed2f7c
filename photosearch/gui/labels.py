"""Labels that never take a name for markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def label(name: str = "", words: str = "") -> QLabel:
    """`name` is what the style sheet knows it by."""
    made = QLabel(words)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
