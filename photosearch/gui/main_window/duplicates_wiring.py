"""Connects the page of near-duplicates with the trash, undo and messages of the window."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from photosearch.gui.main_window.pages import DUPLICATES, Pages
from photosearch.gui.main_window.window_actions import WindowActions
from photosearch.gui.photos_page.page import PhotosPage

if TYPE_CHECKING:  # it is imported when it is first shown
    from photosearch.gui.duplicates_page.duplicates_page import DuplicatesPage


class DuplicatesWiring(QObject):
    """Once the page is made, what it asks for is done as everywhere else in the window."""

    def __init__(self, pages: Pages, photos: PhotosPage, actions: WindowActions) -> None:
        super().__init__(pages)
        self._pages, self._photos, self._actions = pages, photos, actions
        pages.made.connect(self._connect)

    @property
    def page(self) -> "DuplicatesPage":
        return cast("DuplicatesPage", self._pages[DUPLICATES])

    @Slot(str)
    def _connect(self, name: str) -> None:
        if name == DUPLICATES:
            page, files = self.page, self._actions.files
            page.trash_wanted.connect(files.ask_to_keep)
            page.failed.connect(self._photos.problem.say)
            page.left.connect(self._pages.photos_wanted)
            page.apart.connect(self._offer_undo)
            files.gone.connect(page.take_out)
            files.returning.connect(page.expect)

    @Slot(object)
    def _offer_undo(self, mark: int) -> None:
        words = self.tr("These are never called duplicates of each other again.")
        self._photos.undo.offer(words, lambda: self.page.put_together(mark))
