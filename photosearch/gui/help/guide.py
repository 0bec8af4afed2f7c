"""The short guide, in a non-modal window."""

import os

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from photosearch import paths
from photosearch.gui.style import theme
from photosearch.gui.text import translation
from photosearch.gui.widgets.button_box import ButtonBox

_SMOOTH = Qt.TransformationMode.SmoothTransformation


class _Page(QTextBrowser):
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures as wide as the page, at most; nothing from anywhere but our own files."""
        if QTextDocument.ResourceType(kind) != QTextDocument.ResourceType.ImageResource:
            return None
        file = paths.resources() / "guide" / QUrl(name).toString()
        image = QImage(os.fspath(file))
        ratio = self.devicePixelRatioF()
        width = round(ratio * max(1, self.viewport().width() - 2 * theme.GAP_XL - 16))
        image = image if image.width() <= width else image.scaledToWidth(width, _SMOOTH)
        image.setDevicePixelRatio(ratio)
        return image


class Guide(QDialog):
    """Dialog with the guide's text and pictures in the window's language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(720, 760)
        self.page = _Page()
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.setOpenLinks(False)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.document().setDocumentMargin(theme.GAP_XL)
        buttons = ButtonBox()
        self.keys = buttons.addButton(self.tr("Keys"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP)
        column.addWidget(self.page)
        row = QHBoxLayout()
        row.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, 0)
        row.addWidget(buttons)
        column.addLayout(row)
        self.page.setMarkdown(_text())


def _text() -> str:
    """In the window's language, if there is a guide in it."""
    directory = paths.resources() / "guide"
    own = directory / f"guide_{translation.spoken()}.md"
    return (own if own.is_file() else directory / "guide.md").read_text(encoding="utf-8")
