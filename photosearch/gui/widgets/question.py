"""A question before something is removed; whoever just presses Enter keeps it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


class Question(QMessageBox):
    """Deletes itself; `agreed` is the button that lets things go, `kept` the one that doesn't."""

    def __init__(self, window: QWidget, title: str, question: str, agree: str, keep: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(title)
        self.setText(question)
        self.agreed: QPushButton = self.addButton(agree, QMessageBox.ButtonRole.AcceptRole)
        self.kept: QPushButton = self.addButton(keep, QMessageBox.ButtonRole.RejectRole)
        self.setEscapeButton(self.kept)
        self.setDefaultButton(self.kept)
