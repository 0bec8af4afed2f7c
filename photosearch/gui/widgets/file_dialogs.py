"""Dialogs in which a person chooses a file or a folder; each returns before they have."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from photosearch.patience import answers_soon

Picked = Callable[[Path], object]

_last: list[Path] = []
"""Where a person has chosen something, the latest last."""


def pick_folder(window: QWidget, title: str, picked: Picked) -> None:
    dialog = _dialog(window, title, picked)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def pick_file(window: QWidget, title: str, filters: Sequence[str], picked: Picked) -> None:
    """One that exists."""
    dialog = _dialog(window, title, picked)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)
    dialog.open()


def pick_files(
    window: QWidget,
    title: str,
    filters: Sequence[str],
    picked: Callable[[Sequence[Path]], object],
) -> None:
    """One or several that exist."""
    dialog = _dialog(window, title, lambda _: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(filters)
    dialog.filesSelected.connect(lambda paths: picked([Path(path) for path in paths]))
    dialog.open()


def pick_new_file(
    window: QWidget, title: str, filters: Sequence[str], suffix: str, picked: Picked, name: str = ""
) -> None:
    """A file to be written, proposed as `name`; it gets the suffix if the person gives none."""
    dialog = _dialog(window, title, picked)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.setNameFilters(filters)
    if name:
        dialog.selectFile(name)
    dialog.open()


def _dialog(window: QWidget, title: str, picked: Picked) -> QFileDialog:
    """Begins where the last one ended, if that answers: Qt asks it in the window's thread."""
    place = _last[-1] if _last and answers_soon(_last[-1]) else Path.home()
    dialog = QFileDialog(window, title, os.fspath(place))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: _take(Path(path), picked))
    return dialog


def _take(path: Path, picked: Picked) -> None:
    _last.append(path.parent)
    picked(path)
