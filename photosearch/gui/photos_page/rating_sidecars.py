"""Writes the ratings of the chosen photos as .xmp files, where the person says."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.services.engine import Engine
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.file_dialogs import pick_folder
from photosearch.gui.widgets.question import Question
from photosearch.library import Exported
from photosearch.types import Hit


class RatingSidecars(QObject):
    """Binds the action. Files beside photos are written only after a question."""

    failed = Signal(str)
    done = Signal(str)
    """A sentence for the person."""

    def __init__(
        self, engine: Engine, actions: ActionRegistry, photos: PhotoMenu, window: QWidget
    ) -> None:
        super().__init__(window)
        self._engine, self._photos, self._window = engine, photos, window
        actions.bind({"export-ratings": self._pick})

    def _pick(self) -> None:
        title = self.tr("Choose a folder for the .xmp files")
        pick_folder(self._window, title, partial(self._ask, self._photos.chosen()))

    def _ask(self, hits: Sequence[Hit], folder: Path) -> None:
        if not any(hit.path.is_relative_to(folder) for hit in hits):
            self._write(hits, folder)
            return
        box = Question(
            self._window,
            self.tr("Write beside the photos"),
            self.tr("This folder has your photos. Write the .xmp files beside them?"),
            self.tr("Write beside the photos"),
            self.tr("Cancel"),
        )
        box.setInformativeText(
            self.tr(
                "Photosearch never does that by itself. The photos aren't changed, and nothing is"
                " overwritten."
            )
        )
        box.agreed.clicked.connect(lambda: self._write(hits, folder))
        box.open()

    def _write(self, hits: Sequence[Hit], folder: Path) -> None:
        ids = [hit.photo_id for hit in hits]
        export = self._engine.library.ratings_export
        self._engine.picture_queue.run(
            lambda: export.write(folder, ids), self._tell, self.failed.emit
        )

    def _tell(self, outcome: Exported) -> None:
        if not outcome.written and not outcome.there:
            self.failed.emit(self.tr("These photos have no stars, flags or labels to export."))
            return
        words = self.tr("{0} written.").format(plural(outcome.written, "rating", "ratings"))
        if outcome.there:
            more = self.tr("{0} of that name were there before, and stay as they are.")
            files = plural(outcome.there, "file", "files")
            words = f"{words} {more.format(files)}"
        self.done.emit(words)
