"""Dialogs in which a person chooses a file or a folder."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from photosearch.patience import answers_soon

_last: list[Path] = []
"""Where a person has chosen something, the latest last."""


def file_dialog(window: QWidget, title: str) -> QFileDialog:
    """It begins where the last one ended, if that answers: Qt asks it in the window's thread."""
    place = _last[-1] if _last and answers_soon(_last[-1]) else Path.home()
    dialog = QFileDialog(window, title, os.fspath(place))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: _last.append(Path(path).parent))
    return dialog
