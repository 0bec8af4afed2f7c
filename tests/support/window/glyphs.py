"""Whether the font has a glyph for each letter that a widget shows."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

BOXES = set("日本語简体中文")
"""Two languages' names for themselves: no free font of a usual size has them and all the rest, so
a box stands for each, on every machine."""


def missing(top: QWidget) -> set[str]:
    letters = {letter for text in _texts(top) for letter in text if letter.isprintable()}
    font = QRawFont.fromFont(QApplication.font())
    return {letter for letter in letters - BOXES if not font.supportsCharacter(ord(letter))}


def _texts(top: QWidget) -> Iterator[str]:
    for widget in [top, *top.findChildren(QWidget)]:
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield widget.currentText()
        elif isinstance(widget, QLineEdit):
            yield from (widget.text(), widget.placeholderText())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(min(100, model.rowCount(root))):
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
