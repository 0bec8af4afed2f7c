"""Keeps the folders of the side bar in step with the library, and remembers what is open there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from photosearch.gui.platform import desktop
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.folder_panel import FolderPanel, name_of
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.widgets.undo_bar import UndoBar

_MOST = 1000
"""Open rows that are remembered."""


class FolderSection(QObject):
    """Counts are made in a queue; the tree only shows them."""

    def __init__(
        self, engine: Engine, panel: FolderPanel, undo: UndoBar, remembered: WindowState
    ) -> None:
        super().__init__(panel)
        self._engine, self._panel, self._undo = engine, panel, undo
        self._remembered = remembered
        counting = engine.calmly(engine.library.folders.trees, self)
        counting.taken.connect(panel.show_trees)
        counting.failed.connect(engine.failed)
        engine.overview_changed.connect(counting.ask)
        engine.indexing.progressed.connect(self._show_reading)
        engine.indexing.ended.connect(self._show_reading)
        panel.exclude_wanted.connect(self._leave_out)
        panel.own_wanted.connect(self._add_own)
        panel.rejoin_wanted.connect(self.rejoin)
        panel.list.open_again(map(tuple, remembered.open_folders))
        panel.list.opened_changed.connect(self._remember_open)

    @Slot()
    def _show_reading(self) -> None:
        self._panel.model.show_reading(self._engine.indexing.running)

    @Slot()
    def _remember_open(self) -> None:
        rows = self._panel.list.open_rows[-_MOST:]
        self._remembered.open_folders = [list(names) for names in rows]

    @Slot(object)
    def _leave_out(self, path: Path) -> None:
        """A folder of its own isn't one any more."""
        settings, engine = self._engine.library.settings, self._engine
        name = _name(path)
        is_own = any(folder.path == path for folder in self._panel.folders)

        def let_in() -> None:
            if is_own:
                engine.add_own_folder(path, _nothing_more)
            engine.do(lambda: settings.let_in(path), self._read_again)

        if is_own:
            engine.rejoin_folder(path, _nothing_more)
        engine.do(lambda: settings.leave_out(path), self._read_again)
        self._undo.offer(self.tr("“{0}” is left out of the library.").format(name), let_in)

    def _read_again(self, _nothing: None) -> None:
        self._engine.indexing.start()

    @Slot(object)
    def _add_own(self, path: Path) -> None:
        words = self.tr("“{0}” is a folder of its own now.").format(_name(path))
        undo = partial(self._engine.rejoin_folder, path, _nothing_more)
        self._engine.add_own_folder(path, lambda: self._undo.offer(words, undo))

    @Slot(object)
    def rejoin(self, path: Path) -> None:
        """What has become of it is said by the name of the folder around it."""
        outer = self._panel.model.around(path)
        if outer is None:
            return
        words = self.tr("“{0}” is a part of “{1}” again.").format(_name(path), name_of(outer))
        undo = partial(self._engine.add_own_folder, path, _nothing_more)
        self._engine.rejoin_folder(path, lambda: self._undo.offer(words, undo))


def _name(path: Path) -> str:
    return desktop.display_name(path.name or path)


def _nothing_more() -> None:
    """Once it is done, the side bar shows it."""
