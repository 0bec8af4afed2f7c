"""Labels that never take a name for markup, buttons that wait for the person, popups in place."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from photosearch.gui import theme


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


def open_size(dialog: QDialog, width: int, height: int) -> None:
    """How large it opens: never larger than the window it belongs to."""
    parent, layout = dialog.parentWidget(), dialog.layout()
    if parent:
        width, height = min(width, parent.window().width()), min(height, parent.window().height())
    if layout is not None and layout.hasHeightForWidth():  # words that wrap need more lines
        height = max(height, layout.totalMinimumHeightForWidth(width))
    dialog.resize(width, height)


def show_below(popup: QWidget, button: QWidget) -> None:
    """Right-aligned with its button, and within the screen."""
    popup.adjustSize()
    place = button.mapToGlobal(QPoint(button.width(), button.height() + theme.GAP_S))
    place -= QPoint(popup.width(), 0)
    room = button.screen().availableGeometry()
    left = max(room.left(), min(room.right() + 1 - popup.width(), place.x()))
    top = max(room.top(), min(room.bottom() + 1 - popup.height(), place.y()))
    popup.move(left, top)
    popup.show()
