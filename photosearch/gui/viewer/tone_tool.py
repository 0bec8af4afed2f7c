"""Histogram and clipping of the viewer's photo, measured on what is shown, in the background."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.viewer.histogram_panel import HistogramPanel
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.gui.viewer.tones import Tones, tones, veil
from photosearch.gui.viewer.viewer import Viewer


class ToneTool(QObject):
    """Nothing is measured unless it is to be seen, and nothing while a video plays."""

    def __init__(self, queue: TaskQueue, viewer: Viewer, actions: ActionRegistry) -> None:
        super().__init__(viewer)
        self._queue, self._viewer, self._canvas = queue, viewer, viewer.canvas
        self._latest = Latest()
        self._of: LoadedImage | None = None
        self._clipping = False
        self.panel = HistogramPanel(viewer.canvas)
        actions.bind_switch("histogram", self._show_histogram, on=False)
        actions.bind_switch("clipping", self._show_clipping, on=False)
        self._canvas.view_changed.connect(self._follow)

    def _show_histogram(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        self._measure()

    def _show_clipping(self, shown: bool) -> None:
        self._clipping = shown
        self._measure()

    @Slot()
    def _follow(self) -> None:
        """Another picture, or the same one with more pixels."""
        if self._canvas.loaded is not self._of:
            self._measure()

    def _measure(self) -> None:
        self._of = loaded = self._canvas.loaded
        wants_tones, wants_veil = not self.panel.isHidden(), self._clipping
        if loaded is None:  # what was measured before stays until the next photo is in
            self._latest.drop()
            return
        if self._viewer.moving or not (wants_tones or wants_veil):
            self._latest.drop()
            self._show((None, None))
            return

        def work() -> tuple[Tones | None, QImage | None]:
            image = loaded.image
            return tones(image) if wants_tones else None, veil(image) if wants_veil else None

        self._latest.ask(self._queue, work, self._show)

    def _show(self, found: tuple[Tones | None, QImage | None]) -> None:
        self.panel.show_tones(found[0])
        self._canvas.show_veil(found[1])
