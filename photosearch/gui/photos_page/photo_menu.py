"""Actions on the chosen hits, or on the one in the viewer, and their context menu."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.grid.grid import Grid
from photosearch.gui.platform import desktop
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.text.numbers import number
from photosearch.gui.viewer.viewer import Viewer
from photosearch.types import Hit

_MOST_OPENED = 20
_MOST_LOOKED_AT = 1000
"""Photos that are looked at for how an entry is called."""


class Front(Protocol):
    """A widget that shows photos in the place of the grid."""

    @property
    def shown_hits(self) -> list[Hit]:
        """None while it isn't seen."""


class PhotoMenu(QObject):
    """Builds the context menu of hits and runs its entries."""

    similar_wanted = Signal(object)
    """A Hit."""
    folder_wanted = Signal(object)
    """A path, to be shown in its folder."""
    failed = Signal(str)
    copied = Signal(object)
    """Hits whose files are on the clipboard now."""

    def __init__(
        self, grid: Grid, viewer: Viewer, queue: TaskQueue, actions: ActionRegistry
    ) -> None:
        """The queue asks the drives of photos."""
        super().__init__(grid)
        self._fronts: list[Front] = [viewer]
        self._grid, self._queue, self._actions = grid, queue, actions
        actions.bind(
            {
                "similar": lambda: self.similar_wanted.emit(self.chosen()[0]),
                "view": self._view,
                "open": lambda: self.open_hits(self.chosen()),
                "show-in-folder": lambda: self.folder_wanted.emit(self.chosen()[0].path),
                "copy": lambda: self._copy(self.chosen()),
                "copy-path": lambda: desktop.copy_paths(hit.path for hit in self.chosen()),
            }
        )
        grid.open_wanted.connect(actions["open"].trigger)
        for changed in (grid.chosen_changed, grid.model().modelReset, viewer.row_changed):
            changed.connect(self.enable)

    def add_front(self, front: "Front") -> None:
        """While this shows photos, actions mean them."""
        self._fronts.append(front)

    def _in_front(self) -> "Front | None":
        return next((front for front in self._fronts if front.shown_hits), None)

    def menu(self) -> QMenu:
        """Where the person is."""
        front = self._in_front()
        self.enable()
        many = self._count() > 1
        self._actions["copy"].setText(self.tr("Copy files") if many else self.tr("Copy file"))
        self._actions["copy-path"].setText(self.tr("Copy paths") if many else self.tr("Copy path"))
        self._name_marks()
        if front is not None:
            return self._actions.menu(Place.VIEWER, cast(QWidget, front))
        menu = self._actions.menu(Place.PHOTOS, self._grid)
        if not self._burst_words():
            menu.removeAction(self._actions["burst"])
        return menu

    def _name_marks(self) -> None:
        """What the entries for favourites and bursts do with what is chosen."""
        hits = self.chosen() if self._count() <= _MOST_LOOKED_AT else []
        marked = bool(hits) and all(hit.favourite for hit in hits)
        remove, add = self.tr("Remove from favourites"), self.tr("Add to favourites")
        self._actions["favourite"].setText(remove if marked else add)
        self._actions["burst"].setText(self._burst_words())

    def _burst_words(self) -> str:
        """Empty where the first of the chosen photos is of no burst."""
        row = next(iter(self._grid.chosen_rows()), None)
        if row is None:
            return ""
        hit, marks = self._grid.hits[row], self._grid.marks
        if hit.photo_id in marks.members | marks.opened:
            return self.tr("Stack them again")
        words = self.tr("Show {0} burst photos")
        return words.format(number(len(hit.stack) + 1)) if hit.stack else ""

    def _count(self) -> int:
        front = self._in_front()
        return len(front.shown_hits) if front else self._grid.chosen_count()

    @Slot()
    def enable(self) -> None:
        self._actions.enable(self._count())

    def _view(self) -> None:
        self._grid.viewer_wanted.emit(self._grid.selectionModel().selectedRows()[0].row())

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
            self.failed.emit(words.format(desktop.display_name(path.name)))
        elif not opening():
            words = self.tr("No program on this computer wants to open this photo.")
            self.failed.emit(words)

    def chosen(self) -> list[Hit]:
        front = self._in_front()
        return front.shown_hits if front else self._grid.chosen()

    def _copy(self, hits: list[Hit]) -> None:
        desktop.copy_files(hit.path for hit in hits)
        self.copied.emit(hits)
