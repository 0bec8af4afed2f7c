"""Exports saved searches to a file, and imports them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from photosearch.gui.services.engine import Engine
from photosearch.gui.text.numbers import number
from photosearch.gui.widgets.file_dialogs import file_dialog

_SUFFIX = "jsonl"


class SavedSearchFiles(QObject):
    """Writes and reads files of saved searches, which the person chooses."""

    done = Signal(str)
    """A sentence for the person."""

    def __init__(self, engine: Engine, parent: QWidget, reload: Callable[[], None]) -> None:
        super().__init__(parent)
        self._engine, self._parent, self._reload = engine, parent, reload

    def choose_export(self) -> None:
        dialog = self._dialog(self.tr("Export saved searches"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.selectFile(f"photosearch-searches.{_SUFFIX}")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def choose_import(self) -> None:
        dialog = self._dialog(self.tr("Import saved searches"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = file_dialog(self._parent.window(), title)
        dialog.setNameFilters([self.tr("Saved searches (*.jsonl)"), self.tr("All files (*)")])
        return dialog

    def write(self, path: Path) -> None:
        words = self.tr("The saved searches are in {0} now.").format(path.name)
        library = self._engine.library
        say = self.done.emit
        self._engine.ask_drive(
            lambda: library.search.export_saved(path), lambda _: say(words), path
        )

    def read(self, path: Path) -> None:
        self._engine.ask_drive(
            lambda: self._engine.library.search.import_saved(path), self._tell, path
        )

    def _tell(self, new: int) -> None:
        words = self.tr("New saved searches: {0}.").format(number(new))
        self.done.emit(words if new else self.tr("You have all of these searches already."))
        self._reload()
