"""The short guide, as a window of its own that may stay open beside the photos."""

import os

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from photosearch import paths
from photosearch.gui import theme

_SMOOTH = Qt.TransformationMode.SmoothTransformation
_PICTURE_SHARE = 0.92
"""Of the width: pictures are shrunk to it."""


class _Page(QTextBrowser):
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures as wide as the page, at most; nothing from anywhere but our own files."""
        if QTextDocument.ResourceType(kind) != QTextDocument.ResourceType.ImageResource:
            return None
        file = paths.resources() / "guide" / QUrl(name).toString()
        image = QImage(os.fspath(file))
        width = round(self.viewport().width() * _PICTURE_SHARE)
        return image if image.width() <= width else image.scaledToWidth(width, _SMOOTH)


class Guide(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(720, 760)
        self.page = _Page()
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(theme.GAP_XL)
        buttons = QDialogButtonBox()
        self.keys = buttons.addButton(self.tr("Keys"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.page.setMarkdown(_text())


def _text() -> str:
    return (paths.resources() / "guide" / "guide.md").read_text(encoding="utf-8")
