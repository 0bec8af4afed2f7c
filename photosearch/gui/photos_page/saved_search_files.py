"""Exports saved searches to a file, and imports them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photosearch.gui.services.engine import Engine
from photosearch.gui.text.numbers import number
from photosearch.gui.widgets.file_dialogs import pick_file, pick_new_file

_NAME = "photosearch-searches.jsonl"


class SavedSearchFiles(QObject):
    """Writes and reads files of saved searches, which the person chooses."""

    done = Signal(str)
    """A sentence for the person."""

    def __init__(self, engine: Engine, parent: QWidget, reload: Callable[[], None]) -> None:
        super().__init__(parent)
        self._engine, self._parent, self._reload = engine, parent, reload

    def choose_export(self) -> None:
        title = self.tr("Export saved searches")
        pick_new_file(self._parent.window(), title, self._filters(), "jsonl", self.write, _NAME)

    def choose_import(self) -> None:
        title = self.tr("Import saved searches")
        pick_file(self._parent.window(), title, self._filters(), self.read)

    def _filters(self) -> list[str]:
        return [self.tr("Saved searches (*.jsonl)"), self.tr("All files (*)")]

    def write(self, path: Path) -> None:
        words = self.tr("The saved searches are in {0} now.").format(path.name)
        self._engine.ask_drive(
            lambda: self._engine.library.search.export_saved(path),
            lambda _: self.done.emit(words),
            path,
        )

    def read(self, path: Path) -> None:
        self._engine.ask_drive(
            lambda: self._engine.library.search.import_saved(path), self._tell, path
        )

    def _tell(self, new: int) -> None:
        words = self.tr("New saved searches: {0}.").format(number(new))
        self.done.emit(words if new else self.tr("You have all of these searches already."))
        self._reload()
