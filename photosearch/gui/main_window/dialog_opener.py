"""Opens the window's dialogs, each once at a time, and wires what they ask for."""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QSlider, QWidget

from photosearch.gui.grid.grid import Grid
from photosearch.gui.models_page.banner import ModelBanner
from photosearch.gui.photos_page.drop_and_paste import DropAndPaste
from photosearch.gui.services.engine import Engine
from photosearch.gui.style.window_state import WindowState

if TYPE_CHECKING:  # imported when they are opened: the window shows sooner
    from photosearch.gui.help.unreadable_dialog import UnreadableDialog
    from photosearch.gui.settings.settings_dialog import SettingsDialog

D = TypeVar("D", bound=QDialog)


class DialogOpener(QObject):
    """Opens settings and other dialogs, at most one of each kind."""

    again_wanted = Signal()
    """Another language was chosen, which a new window is to speak."""
    photos_wanted = Signal(object)
    """These Hits are to be looked at; the dialogs are out of the way."""

    def __init__(
        self,
        engine: Engine,
        slider: QSlider,
        grid: Grid,
        intake: DropAndPaste,
        models: ModelBanner,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._engine, self._slider, self._grid, self._intake = engine, slider, grid, intake
        self._models, self._state, self._window = models, state, window

    def _find(self, kind: type[D]) -> D | None:
        found = self._window.findChild(kind)
        return found if isinstance(found, kind) and found.isVisible() else None

    @Slot()
    def open_settings(self) -> "SettingsDialog":
        from photosearch.gui.settings.settings_dialog import SettingsDialog

        dialog = self._find(SettingsDialog)
        if dialog is None:
            dialog = SettingsDialog(
                self._engine, self._state, self._slider, self._grid, self._window
            )
            dialog.finished.connect(dialog.deleteLater)
            dialog.folders.add_wanted.connect(self._intake.pick_folder)
            dialog.folders.remove_wanted.connect(self._intake.ask_to_remove)
            dialog.folders.rescan_wanted.connect(self._engine.indexing.start)
            dialog.models_wanted.connect(self._models.open_page)
            dialog.photos_wanted.connect(lambda hits: self._leave_for(dialog, hits))
            dialog.appearance.language_chosen.connect(self._speak)
        dialog.open()
        return dialog

    def _leave_for(self, dialog: QDialog, hits: object) -> None:
        dialog.reject()
        self.photos_wanted.emit(hits)

    def open_about(self) -> None:
        self.open_settings().show_about()

    @Slot()
    def _speak(self) -> None:
        """By a new window, unless that would cut off a download."""
        settings = self.open_settings()
        if self._engine.models.downloads:
            settings.appearance.restart.show()
        else:
            self.again_wanted.emit()

    @Slot()
    def open_problems(self) -> "UnreadableDialog":
        from photosearch.gui.help.unreadable_dialog import UnreadableDialog

        engine, dialog = self._engine, self._find(UnreadableDialog)
        if dialog is None:
            dialog = UnreadableDialog(engine.overview.unreadable, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.retry_wanted.connect(engine.retry)
            dialog.folder_wanted.connect(engine.show_in_folder)
            engine.overview_changed.connect(dialog.take_overview)
            engine.indexing.ended.connect(dialog.settle)
        dialog.open()
        return dialog
