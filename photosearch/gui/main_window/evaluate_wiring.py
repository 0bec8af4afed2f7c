"""Connects the page that tells how good models are with undo, messages and the models."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from photosearch.gui.main_window.pages import EVALUATE, Pages
from photosearch.gui.photos_page.page import PhotosPage

if TYPE_CHECKING:  # it is imported when it is first shown
    from photosearch.gui.evaluate_page.evaluate_page import EvaluatePage


class EvaluateWiring(QObject):
    """Once the page is made."""

    def __init__(self, pages: Pages, photos: PhotosPage, open_models: Callable[[], object]) -> None:
        super().__init__(pages)
        self._pages, self._photos, self._open_models = pages, photos, open_models
        pages.made.connect(self._connect)

    @property
    def page(self) -> "EvaluatePage":
        return cast("EvaluatePage", self._pages[EVALUATE])

    @Slot(str)
    def _connect(self, name: str) -> None:
        if name == EVALUATE:
            page = self.page
            page.said.connect(self._photos.undo.offer)
            page.told.connect(self._photos.hint.say)
            page.failed.connect(self._photos.problem.say)
            page.models_wanted.connect(self._open_models)
