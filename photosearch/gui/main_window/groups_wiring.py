"""Connects the page of groups with that of the photos."""

from PySide6.QtCore import QObject, Qt, Slot

from photosearch.gui.groups_page.groups_page import GroupsPage
from photosearch.gui.main_window.pages import GROUPS, Pages
from photosearch.gui.photos_page.page import PhotosPage


class GroupsWiring(QObject):
    """Once the page is made."""

    def __init__(self, pages: Pages, photos: PhotosPage) -> None:
        super().__init__(pages)
        self._pages, self._photos = pages, photos
        pages.made.connect(self._connect)

    @Slot(str)
    def _connect(self, name: str) -> None:
        page = self._pages[name] if name == GROUPS else None
        if isinstance(page, GroupsPage):
            page.said.connect(self._photos.undo.offer)
            page.words_wanted.connect(self._to_field)

    @Slot()
    def _to_field(self) -> None:
        """What is typed there searches within the group."""
        self._photos.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)
