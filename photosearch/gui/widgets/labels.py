"""Plain-text and eliding labels, and helpers that size and place popups."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from photosearch.gui.style import theme


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


def paragraph(words: str = "", name: str = "muted") -> QLabel:
    """In as many lines as it needs; `name` is what the style sheet knows it by."""
    made = label(name, words)
    made.setWordWrap(True)
    return made


def field_label(words: str, field: QWidget) -> QLabel:
    """Beside a field of a form, on its middle however high it is: left to itself, the form puts it
    near the top of what is more than 7/4 as high."""
    made = label("", words)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    made.setBuddy(field)
    return made


class ElidedLabel(QLabel):
    """One line that gives way: of what has no room, the end or the middle is left out."""

    def __init__(
        self, name: str = "", words: str = "", where: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.words, self._where = words, where
        """All of them."""
        self._elide()

    def say(self, words: str) -> None:
        self.words = words
        self.setAccessibleName(words)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self.words, self._where, room))

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.words) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()


def open_size(dialog: QDialog, width: int, height: int) -> None:
    """How large it opens: never larger than the window it belongs to."""
    parent, layout = dialog.parentWidget(), dialog.layout()
    if parent:
        width, height = min(width, parent.window().width()), min(height, parent.window().height())
    if layout is not None and layout.hasHeightForWidth():  # words that wrap need more lines
        height = max(height, layout.totalMinimumHeightForWidth(width))
    dialog.resize(width, height)


def show_menu_below(menu: QMenu, button: QWidget) -> None:
    """At that side of its button where the menu has room."""
    corner = QPoint(0, button.height() + theme.GAP_XS)
    if not button.isRightToLeft():
        corner += QPoint(button.width() - menu.sizeHint().width(), 0)
    menu.popup(button.mapToGlobal(corner))


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
