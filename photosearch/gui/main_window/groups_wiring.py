"""Connects the page of groups with that of the photos."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot

from photosearch.gui.main_window.pages import GROUPS, Pages
from photosearch.gui.photos_page.page import PhotosPage

if TYPE_CHECKING:  # it is imported when it is first shown
    from photosearch.gui.groups_page.groups_page import GroupsPage


class GroupsWiring(QObject):
    """Once the page is made."""

    def __init__(self, pages: Pages, photos: PhotosPage) -> None:
        super().__init__(pages)
        self._pages, self._photos = pages, photos
        pages.made.connect(self._connect)

    @Slot(str)
    def _connect(self, name: str) -> None:
        if name == GROUPS:
            page = cast("GroupsPage", self._pages[name])
            page.said.connect(self._photos.undo.offer)
            page.words_wanted.connect(self._to_field)

    @Slot()
    def _to_field(self) -> None:
        """What is typed there searches within the group."""
        self._photos.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)
