"""Exports photos: as files, or as a list of them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from photosearch.errors import KnownError
from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.photos_page.export_dialog import ExportDialog, ExportProgress, Told
from photosearch.gui.photos_page.export_words import done_words, problem_words
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.file_dialogs import pick_new_file
from photosearch.gui.widgets.message_bar import MessageBar
from photosearch.types import Album, ExportOptions, ExportReport, Hit

_ABOUT = "export"


class Exports(QObject):
    """Asks how, exports in the background, and tells what became of it."""

    failed = Signal(str)
    done = Signal(str)

    def __init__(
        self,
        engine: Engine,
        state: QueryState,
        hint: MessageBar,
        actions: ActionRegistry,
        photos: PhotoMenu,
        remembered: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._engine, self._state, self._hint, self._window = engine, state, hint, window
        self._remembered, self._chosen = remembered, photos.chosen
        self._written: Path | None = None
        self._progress: ExportProgress | None = None
        actions.bind(
            {
                "export-copies": lambda: self.ask(self._chosen()),
                "export-list": self._pick_file,
            }
        )
        engine.exports.progressed.connect(self._show_progress)
        engine.exports.ended.connect(self._tell)
        engine.exports.failed.connect(self._fail)
        hint.acted.connect(self._show_files)

    # how

    def ask(self, hits: Sequence[Hit], album: str = "") -> ExportDialog | None:
        """`album`: what {album} stands for; otherwise the one that is shown."""
        if not hits:
            return None
        names = self._state.query.filters.albums
        called = album or (names[0] if len(names) == 1 else "")
        dialog = ExportDialog(
            len(hits),
            self._remembered.export,
            self._remembered.export_folder,
            partial(self._ask_name, hits, called),
            self._window,
            videos=any(hit.at is not None for hit in hits),
        )
        dialog.agreed.connect(lambda options, folder: self.run(hits, options, folder, called))
        dialog.open()
        return dialog

    @Slot(object)
    def ask_for_album(self, album: Album) -> None:
        known = self._engine.library.albums
        self._engine.do(lambda: known.photos(album), lambda hits: self._ask_all(hits, album))

    def _ask_all(self, hits: Sequence[Hit], album: Album) -> None:
        if self.ask(hits, album.name) is None:
            self.failed.emit(self.tr("“{0}” has no photos to export.").format(album.name))

    def _ask_name(
        self, hits: Sequence[Hit], album: str, options: ExportOptions, tell: Told
    ) -> None:
        def work() -> tuple[str, str]:
            try:
                return self._engine.library.export.first_name(hits, options, album), ""
            except KnownError as error:
                return "", str(error)

        self._engine.do(work, tell)

    def run(
        self, hits: Sequence[Hit], options: ExportOptions, folder: Path, album: str = ""
    ) -> None:
        """The next time the same is proposed. One at a time."""
        if self._progress is not None:
            self.failed.emit(self.tr("Wait until the export before has ended, or stop it."))
            return
        self._remembered.export, self._remembered.export_folder = options, folder
        self._progress = ExportProgress(self._window)
        self._progress.stop_wanted.connect(self._stop)
        self._engine.exports.run(hits, folder, options, album)

    @Slot(int, int, str)
    def _show_progress(self, done: int, total: int, name: str) -> None:
        """What is quick needs no dialog."""
        if self._progress is not None:
            self._progress.show_progress(done, total, name)
            if done > 0:
                self._progress.show()

    # what became of it

    def _end(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.hide()
            progress.deleteLater()

    @Slot()
    def _stop(self) -> None:
        """The dialog goes by itself."""
        self._progress = None
        self._engine.exports.cancel()

    @Slot(object)
    def _tell(self, report: ExportReport) -> None:
        self._end()
        self._written = next(iter(report.written), None)
        if report.written or report.cancelled:
            action = self.tr("Show") if self._written else ""
            self._hint.say(done_words(report), action, about=_ABOUT)
        if words := problem_words(report):
            self.failed.emit(words)

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self._end()
        self.failed.emit(reason)

    @Slot()
    def _show_files(self) -> None:
        if self._hint.about == _ABOUT and self._written is not None:
            self._hint.withdraw()
            self._engine.show_in_folder(self._written)

    # a list

    def _pick_file(self) -> None:
        hits, title = self._chosen(), self.tr("Export a list")
        filters = [self.tr("Tables (*.csv)")]
        pick_new_file(self._window, title, filters, "csv", partial(self.write_list, hits))

    def write_list(self, hits: Sequence[Hit], path: Path) -> None:
        self._engine.ask_drive(
            lambda: self._engine.library.export.write_list(hits, path), self._listed, path
        )

    def _listed(self, count: int) -> None:
        self.done.emit(self.tr("{0} exported.").format(plural(count, "photo", "photos")))
