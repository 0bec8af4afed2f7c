"""Whether the next photo follows as soon as one is marked."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.viewer.viewer import Viewer


class GoingOn(QObject):
    """It does if that is switched on, which is remembered, or after a capital letter."""

    told = Signal(str)
    """A sentence for the person."""

    def __init__(
        self, viewer: Viewer, marked: SignalInstance, actions: ActionRegistry, state: WindowState
    ) -> None:
        """`marked` brings the ids of photos that were given stars or a flag just now."""
        super().__init__(viewer)
        self._viewer, self._state = viewer, state
        actions.bind_switch("go-on", self._switch, on=state.goes_on)
        marked.connect(self._go_on)

    def _switch(self, goes_on: bool) -> None:
        self._state.goes_on = goes_on
        self.told.emit(
            self.tr("Once a photo has stars or a flag, the next one follows.")
            if goes_on
            else self.tr("A photo that gets stars or a flag stays.")
        )

    @Slot(object)
    def _go_on(self, photo_ids: Collection[int]) -> None:
        viewer = self._viewer
        shown = {hit.photo_id for hit in viewer.shown_hits}
        if shown & set(photo_ids) and (self._state.goes_on or viewer.in_capitals):
            viewer.go(1)
