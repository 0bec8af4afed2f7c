"""Actions of any file browser: trash, undo, export, removing a folder, help."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.grid.grid import Grid
from photosearch.gui.grid.grid_model import without
from photosearch.gui.photos_page.file_actions import FileActions
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.photos_page.rating_sidecars import RatingSidecars
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.folder_panel import name_of
from photosearch.gui.viewer.video_controller import VideoController
from photosearch.gui.viewer.viewer import Viewer
from photosearch.gui.widgets.undo_bar import UndoBar
from photosearch.types import Folder, Hit, IndexReport


class WindowActions(QObject):
    """Binds these actions and keeps the grid and viewer in step with them."""

    failed = Signal(str)
    done = Signal(str)
    """A sentence for the person."""

    def __init__(
        self,
        engine: Engine,
        grid: Grid,
        undo: UndoBar,
        viewer: Viewer,
        actions: ActionRegistry,
        photos: PhotoMenu,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._engine, self._grid, self._undo = engine, grid, undo
        self._viewer, self._window = viewer, window
        self.files = FileActions(
            engine.library, engine.picture_queue, actions, photos, undo, window
        )
        self.files.failed.connect(self.failed)
        self.files.done.connect(self.done)
        self.files.gone.connect(self._take_out)
        self.files.returning.connect(self._await)
        engine.indexing.ended.connect(self._scanned)
        self.files.changed.connect(engine.indexing.start)
        self.sidecars = RatingSidecars(engine, actions, photos, window)
        self.sidecars.failed.connect(self.failed)
        self.sidecars.done.connect(self.done)
        self.videos = VideoController(engine, viewer)
        actions.bind(
            {
                "undo": undo.take_back,
                "guide": self.show_guide,
                "shortcuts": self.show_shortcuts,
            }
        )

    @Slot(object)
    def _take_out(self, gone: Sequence[Hit]) -> None:
        """At once; the scan that follows tells the library."""
        ids = {hit.photo_id for hit in gone}
        left = without(self._grid.hits, ids)
        self._engine.searcher.trashed |= {hit.path for hit in gone}
        self._engine.searcher.refresh()  # an answer on its way may still have them
        self._grid.show_hits(left, keep_place=True)
        self._viewer.let_go(ids)

    @Slot(object)
    def let_go(self, hits: Sequence[Hit]) -> None:
        """They don't belong to what is shown any more."""
        ids = {hit.photo_id for hit in hits}
        self._grid.show_hits(without(self._grid.hits, ids), keep_place=True)
        self._viewer.let_go(ids)

    @Slot(object)
    def _await(self, hits: Sequence[Hit]) -> None:
        self._engine.searcher.trashed -= {hit.path for hit in hits}
        ids = [hit.photo_id for hit in hits]
        self._grid.expect(ids)
        self._viewer.expect(ids)

    @Slot(object)
    def _scanned(self, report: IndexReport | None) -> None:
        if report is not None:
            self._engine.searcher.trashed = frozenset()

    @Slot(object)
    def let_folder_go(self, folder: Folder) -> None:
        """It seems gone at once, and goes when it can't be taken back any more."""
        self._engine.hold_back(folder)
        self._undo.offer(
            self.tr("Removed {name} from the library.").format(name=name_of(folder)),
            lambda: self._engine.keep_folder(folder),
            lambda: self._engine.let_go(folder),
        )

    @Slot()
    def show_guide(self) -> None:
        """It stays beside the window, so that what it says can be tried."""
        from photosearch.gui.help.guide import Guide

        guide = Guide(self._window)
        guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        guide.keys.clicked.connect(self.show_shortcuts)
        guide.show()

    @Slot()
    def show_shortcuts(self) -> None:
        from photosearch.gui.help.shortcuts_dialog import ShortcutsDialog  # the window shows sooner

        dialog = ShortcutsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
