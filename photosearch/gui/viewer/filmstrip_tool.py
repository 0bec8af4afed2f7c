"""Shows or hides the filmstrip, which is remembered, and makes it fit the window."""

from PySide6.QtCore import QEvent, QObject

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.viewer.filmstrip import SIDE, SMALL_SIDE, Filmstrip
from photosearch.gui.viewer.viewer import Viewer

_LOW, _TOO_LOW = 640, 400
"""Pixels of the viewer's height."""


class FilmstripTool(QObject):
    """Puts the strip below the viewer's photo."""

    def __init__(
        self,
        thumbnails: ThumbnailLoader,
        viewer: Viewer,
        actions: ActionRegistry,
        state: WindowState,
    ) -> None:
        super().__init__(viewer)
        self._viewer, self._state = viewer, state
        self.strip = Filmstrip(thumbnails, viewer.steps)
        viewer.add_below(self.strip)
        viewer.place_changed.connect(self.strip.follow)
        self.strip.wanted.connect(viewer.show_row)
        actions.bind_switch("filmstrip", self._show, on=state.filmstrip)
        viewer.installEventFilter(self)
        self._make_room()

    def _show(self, shown: bool) -> None:
        self._state.filmstrip = shown
        self._make_room()

    def _make_room(self) -> None:
        height = self._viewer.height()
        self.strip.set_side(SMALL_SIDE if height < _LOW else SIDE)
        self.strip.setVisible(self._state.filmstrip and height >= _TOO_LOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._make_room()
        return super().eventFilter(watched, event)
