"""The panel on the left: sections one below the other, which scroll as one."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Repeated, Run, bound, context_menu
from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.folder_model import FolderModel, name_of
from photosearch.gui.sidebar.section import Section
from photosearch.gui.sidebar.shelf_list import ShelfList
from photosearch.gui.sidebar.sidebar_tree import SidebarTree
from photosearch.gui.sidebar.tree_model import Node
from photosearch.gui.style import icons, theme
from photosearch.gui.text.shelves import ALL, shelf_of
from photosearch.types import Filters, Folder, SubFolder

ORDER = ("shelves", "pages", "places", "folders", "albums", "saved")
"""Sections by their names, from top to bottom."""


class FolderPanel(QWidget):
    """Wishes go out as signals; the panel itself changes nothing."""

    add_wanted = Signal()
    rescan_wanted = Signal()
    open_wanted = Signal(object)
    """The path of a directory."""
    remove_wanted = Signal(object)
    """A `Folder`."""
    move_wanted = Signal(object)
    """The path of something that the person knows to be elsewhere."""
    exclude_wanted = Signal(object)
    """The path of a directory that is to be left out."""
    own_wanted = Signal(object)
    """The path of a directory that is to be a folder of its own."""
    rejoin_wanted = Signal(object)
    """The path of a folder that is to be a part of the one around it again."""
    all_wanted = Signal()
    shelf_wanted = Signal(str)
    """The name of a shelf other than all photos."""
    filter_wanted = Signal(object)
    """The path of a directory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chosen: tuple[Filters, bool] = (Filters(), True)
        self._sections: dict[str, QWidget] = {}
        self.shelves = ShelfList()
        self.model = FolderModel()
        self.list = SidebarTree(self.model, self.tr("Folders"))
        self.add = icons.IconButton("folder-add", self.tr("Add a folder of photos"))
        self.add.clicked.connect(self.add_wanted)
        words = self.tr("Check for new photos (F5)")
        self.rescan = icons.IconButton("refresh", words, size=16)
        self.rescan.clicked.connect(self.rescan_wanted)
        self._lay_out()
        self.list.addAction(bound("remove-folder", self, self._remove_current))
        self.list.wanted.connect(self._want)
        self.list.menu_wanted.connect(self._ask_menu)
        self.shelves.wanted.connect(self._want_shelf)
        self.shelves.menu_wanted.connect(self._ask_shelf_menu)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("panel")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, theme.GAP_L, 0, theme.GAP_S)
        self._column.setSpacing(theme.GAP)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setObjectName("sidebarArea")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.folder_section = Section("folders", self.tr("Folders"), (self.rescan, self.add))
        self.folder_section.column.addWidget(self.list)
        self.add_part("shelves", self.shelves)
        self.add_section(self.folder_section)

    def add_section(self, section: Section) -> None:
        """In its place among those of `ORDER`."""
        self._put(section.name, section)

    def add_part(self, name: str, part: QWidget) -> None:
        """The same for something without a heading."""
        around = QWidget()
        inner = QVBoxLayout(around)
        inner.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        inner.addWidget(part)
        self._put(name, around)

    def _put(self, name: str, part: QWidget) -> None:
        self._sections[name] = part
        names = sorted(self._sections, key=ORDER.index)
        self._column.insertWidget(names.index(name), part)

    @property
    def sections(self) -> Sequence[Section]:
        """Those that can be closed, from top to bottom."""
        parts = [self._sections[name] for name in sorted(self._sections, key=ORDER.index)]
        return [part for part in parts if isinstance(part, Section)]

    # what is shown

    @property
    def folders(self) -> Sequence[Folder]:
        return self.model.folders

    def expect(self, names: Sequence[str]) -> None:
        """Show what the folders were called until it is known what they hold."""
        self.model.expect(names)
        self.shelves.show_row((ALL,))

    def show_folders(self, folders: Sequence[Folder], photos: int) -> None:
        self.shelves.show_counts({ALL: photos})
        self._renew(lambda: self.model.show_folders(folders))

    @Slot(object)
    def show_trees(self, trees: Sequence[SubFolder]) -> None:
        self._renew(lambda: self.model.show_trees(trees))

    @Slot(object)
    def show_unwatched(self, paths: Sequence[Path]) -> None:
        """Mark the folders that these are, or lie in: changes there are noticed late."""
        self.model.show_unwatched(paths)

    def _renew(self, change: Callable[[], None]) -> None:
        """What is open stays so."""
        change()
        self.list.open_again()
        self.choose(*self._chosen)

    def choose(self, filters: Filters, everything: bool) -> None:
        """Mark the folder that is searched, or the shelf that these filters show, if that is
        `everything` that there is to say of what is shown."""
        self._chosen = filters, everything
        folders = filters.folders if everything else ()
        self.list.show_row(self._names_of(folders[0]) if len(folders) == 1 else ())
        shelf = shelf_of(filters)
        name = shelf.name if shelf else ALL
        self.shelves.show_row((name,) if everything and not folders else ())

    def reveal(self, path: Path) -> bool:
        """Go to this folder in the tree; False if it isn't there, or the tree isn't seen."""
        names = self._names_of(path)
        if not names or not self.list.isVisible():
            return False
        self.list.reveal(names)
        self.list.setFocus()
        return True

    def _names_of(self, path: Path) -> Sequence[str]:
        """Where keys or the pointer have come to, if that is its row: it may have several."""
        current = self.list.current_names
        return current if current and Path(*current) == path else self.model.names_of(path)

    def show_nothing(self) -> None:
        """Highlight no row: another page is shown."""
        self.list.show_row(())
        self.shelves.show_row(())

    # what the person does

    @Slot(object)
    def _want(self, node: Node) -> None:
        if self.model.folder(node) is not None:
            self.filter_wanted.emit(self.model.path(node))

    @Slot(object)
    def _want_shelf(self, node: Node) -> None:
        if node.branch.name == ALL:
            self.all_wanted.emit()
        else:
            self.shelf_wanted.emit(node.branch.name)

    def shelf_menu(self) -> QMenu:
        runs: dict[str, Run] = {
            "add-folder-here": self.add_wanted.emit,
            "rescan-here": self.rescan_wanted.emit,
        }
        return context_menu(Place.ALL_PHOTOS, self, runs)

    @Slot(object, QPoint)
    def _ask_shelf_menu(self, _node: Node, place: QPoint) -> None:
        self.shelves.open_menu(self.shelf_menu(), place)

    def menu(self, node: Node) -> QMenu:
        """Of a folder, or a directory below one."""
        path, folder = self.model.path(node), self.model.own(node)
        outer = self.model.around(path)
        runs: dict[str, Run] = {
            "open-folder": lambda: self.open_wanted.emit(path),
            "rescan-here": self.rescan_wanted.emit,
        }
        if outer is None:
            runs["remove-folder"] = lambda: self.remove_wanted.emit(folder)
        else:
            runs["exclude-folder"] = lambda: self.exclude_wanted.emit(path)
        if folder is None and not self.model.is_away(node):
            runs["own-folder"] = lambda: self.own_wanted.emit(path)
        return context_menu(Place.FOLDER, self, runs, self._repeated(node))

    def _repeated(self, node: Node) -> Repeated:
        path, folder = self.model.path(node), self.model.own(node)
        outer = self.model.around(path) if folder else None
        moves = [(_named(p), partial(self.move_wanted.emit, p)) for p in self.model.movable(node)]
        joins = [(name_of(outer), partial(self.rejoin_wanted.emit, path))] if outer else []
        return {"move-folder": moves, "rejoin-folder": joins}

    @Slot(object, QPoint)
    def _ask_menu(self, node: Node, place: QPoint) -> None:
        self.list.open_menu(self.menu(node), place)

    @Slot()
    def _remove_current(self) -> None:
        """Only a folder; what lies in one is left out by the menu."""
        path = Path(*self.list.current_names)
        for folder in self.folders:
            if folder.path == path:
                self.remove_wanted.emit(folder)


def _named(path: Path) -> str:
    return desktop.display_name(path.name or path)


__all__ = ["FolderPanel", "name_of"]
