"""What can be done with the chosen hits, or the one in the viewer: the menu and its shortcuts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from photosearch.gui.grid.grid import Grid
from photosearch.gui.platform import desktop
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.style import icons
from photosearch.gui.viewer.viewer import Viewer
from photosearch.types import Hit

_MOST_OPENED = 20


class PhotoMenu(QObject):
    similar_wanted = Signal(object)
    """A Hit."""
    folder_wanted = Signal(object)
    """A path, to be shown in its folder."""
    failed = Signal(str)
    copied = Signal(object)
    """Hits whose files are on the clipboard now."""

    def __init__(self, grid: Grid, viewer: Viewer, queue: TaskQueue) -> None:
        """The queue asks the drives of photos."""
        super().__init__(grid)
        self._grid, self._viewer, self._queue = grid, viewer, queue
        self.further: list[list[QAction]] = []
        """Groups of actions from elsewhere, on any number of hits; below the others in the menu."""
        self.view = self.action(self.tr("View"), "viewer", "", self._view, in_viewer=False)
        self.similar = self.action(
            self.tr("Find similar"), "similar", "Ctrl+Shift+F", self._similar
        )
        self.open = self.action(self.tr("Open"), "open", "", self._open)
        self.show = self.action(self.tr("Show in folder"), "folder", "Ctrl+Shift+O", self._show)
        copy_key = QKeySequence.StandardKey.Copy
        self.copy = self.action(self.tr("Copy file"), "copy", copy_key, self._copy)
        words = self.tr("Copy path")
        self.copy_path = self.action(words, "path", "Ctrl+Shift+C", self._copy_path)
        grid.chosen_changed.connect(self.enable)
        grid.open_wanted.connect(self.open.trigger)
        grid.model().modelReset.connect(self.enable)
        viewer.row_changed.connect(self.enable)
        self.enable()

    def action(
        self,
        words: str,
        icon: str,
        keys: str | QKeySequence.StandardKey,
        do: Callable[[], None],
        *,
        in_viewer: bool = True,
    ) -> QAction:
        """On the chosen photos; `in_viewer`: on the one that is viewed, too."""
        action = QAction(words, self)
        action.setData(icon)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        for place in (self._grid, self._viewer) if in_viewer else (self._grid,):
            place.addAction(action)
        return action

    def menu(self) -> QMenu:
        """Where the person is. Icons are drawn anew, in the colours of now."""
        place = self._viewer if self._viewer.shown_hits else self._grid
        menu = QMenu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = [
            [self.similar],
            [self.view, self.open, self.show],
            [self.copy, self.copy_path],
            *self.further,
        ]
        for group in groups:
            for action in (action for action in group if action in place.actions()):
                action.setIcon(icons.icon(str(action.data())))
                action.setIconVisibleInMenu(True)
                menu.addAction(action)
            menu.addSeparator()
        self.enable()
        many = self._count() > 1
        self.copy.setText(self.tr("Copy files") if many else self.tr("Copy file"))
        self.copy_path.setText(self.tr("Copy paths") if many else self.tr("Copy path"))
        return menu

    def _count(self) -> int:
        return len(self._viewer.shown_hits) or self._grid.chosen_count()

    @Slot()
    def enable(self) -> None:
        count = self._count()
        further = [action for group in self.further for action in group]
        for action in (self.open, self.copy, self.copy_path, *further):
            action.setEnabled(count > 0)
        for action in (self.view, self.similar, self.show):
            action.setEnabled(count == 1)

    def _view(self) -> None:
        self._grid.viewer_wanted.emit(self._grid.selectionModel().selectedRows()[0].row())

    def _similar(self) -> None:
        self.similar_wanted.emit(self.chosen()[0])

    def _open(self) -> None:
        self.open_hits(self.chosen())

    def open_hits(self, hits: list[Hit]) -> None:
        if len(hits) > _MOST_OPENED:
            words = self.tr("Choose at most {0} photos to open at once.")
            self.failed.emit(words.format(_MOST_OPENED))
            return
        for hit in hits:
            path = hit.path
            self._queue.run(
                partial(desktop.opening, path), partial(self._open_one, path), self.failed.emit
            )

    def _open_one(self, path: Path, opening: Callable[[], bool] | None) -> None:
        if opening is None:
            words = self.tr("{0} isn't there now, so it can't be opened.")
            self.failed.emit(words.format(desktop.shown(path.name)))
        elif not opening():
            words = self.tr("No program on this computer wants to open this photo.")
            self.failed.emit(words)

    def _show(self) -> None:
        self.folder_wanted.emit(self.chosen()[0].path)

    def chosen(self) -> list[Hit]:
        return self._viewer.shown_hits or self._grid.chosen()

    def _copy(self) -> None:
        self.copy_hits(self.chosen())

    def copy_hits(self, hits: list[Hit]) -> None:
        desktop.copy_files(hit.path for hit in hits)
        self.copied.emit(hits)

    def _copy_path(self) -> None:
        desktop.copy_paths(hit.path for hit in self.chosen())
