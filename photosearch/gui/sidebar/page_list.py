"""The other pages of the window, above the folders."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot

from photosearch.gui.sidebar.row_look import RowLook
from photosearch.gui.sidebar.sidebar_tree import SidebarTree
from photosearch.gui.sidebar.tree_model import Branch, Node, TreeModel

Entry = tuple[str, str, str]
"""A page's id, its name in the window's language, and its icon."""


@dataclass(frozen=True, slots=True)
class _Page:
    name: str
    """Its id."""
    words: str
    icon: str
    below: tuple[Branch, ...] = ()


class _PageModel(TreeModel):
    def look(self, node: Node) -> RowLook:
        page = node.branch
        assert isinstance(page, _Page)
        return RowLook(page.icon, page.words, words=page.words)


class PageList(SidebarTree):
    """A row for each page."""

    page_wanted = Signal(str)
    """The id of a page."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        model = _PageModel()
        super().__init__(model, QCoreApplication.translate("PageList", "Pages"))
        self.setRootIsDecorated(False)
        model.show([_Page(*entry) for entry in entries])
        self._pages = model
        self.wanted.connect(self._want_page)

    @Slot(object)
    def _want_page(self, node: Node) -> None:
        self.page_wanted.emit(node.branch.name)

    def show_page(self, name: str) -> None:
        """Highlight it; none, if it isn't in the list."""
        self.show_row((name,))
