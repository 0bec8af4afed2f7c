"""What is in the photo that the viewer shows, asked in the background."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.services.stage_service import StageService
from photosearch.gui.services.task_queue import Latest
from photosearch.gui.viewer.viewer import Viewer


class PhotoLookup(QObject):
    """Asks again for each photo, and when what is known changes, as long as it is `wanted()`."""

    left = Signal()
    """Another photo is shown, or nothing is wanted any more."""
    found = Signal(object)
    """A sequence."""

    def __init__(
        self,
        viewer: Viewer,
        service: StageService,
        ask: Callable[[int], Sequence[object]],
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(viewer)
        self._viewer, self._service = viewer, service
        self._ask, self._wanted = ask, wanted
        self._latest = Latest()
        self._shown_id: int | None = None
        viewer.row_changed.connect(self.look)
        service.changed.connect(self.look)

    @Slot()
    def look(self) -> None:
        hits = self._viewer.shown_hits
        wanted = hits[0].photo_id if hits and self._wanted() else None
        if wanted != self._shown_id:
            self._shown_id = wanted
            self.left.emit()
        if wanted is None:
            self._latest.drop()
        else:
            self._latest.ask(
                self._service.queue,
                partial(self._ask, wanted),
                self.found.emit,
                self._service.failed.emit,
            )
