"""Canvases that are zoomed and moved together, to compare what they show."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QPointF, Qt

from photosearch.gui.viewer.canvas import Canvas


@dataclass
class _Apart:
    """By how much one canvas differs from the others."""

    factor: float = 1.0
    offset: QPointF = field(default_factory=QPointF)


class JoinedCanvases(QObject):
    """All have the same scale, or differ by as much as they did when one was zoomed or moved alone:
    with Shift held, or while they aren't `joined`. As soon as all of one is seen, so it is of all.
    """

    def __init__(
        self, canvases: Iterable[Canvas], parent: QObject, *, by_frame: bool = False
    ) -> None:
        """`by_frame`: the same part of each is seen, however many pixels it has, instead of the
        same scale."""
        super().__init__(parent)
        self.joined, self._by_frame = True, by_frame
        self._apart: dict[Canvas, _Apart] = {}
        self._zoom: float | None = None
        self._centre = QPointF(0.5, 0.5)
        for canvas in canvases:
            self._apart[canvas] = _Apart()
            canvas.moved.connect(partial(self._follow, canvas))

    def rejoin(self) -> None:
        """What they differed by is forgotten."""
        for canvas in self._apart:
            self._apart[canvas] = _Apart()
        self._place_all()

    def _follow(self, led: Canvas) -> None:
        zoom, centre = led.placement.zoom, led.placement.wanted_centre
        zoom = None if zoom is None else zoom / self._unit(led)
        if not self.joined or led.held & Qt.KeyboardModifier.ShiftModifier:
            factor = zoom / self._zoom if zoom and self._zoom else 1.0
            self._apart[led] = _Apart(factor, centre - self._centre)
            return
        apart = self._apart[led]
        if zoom is None:
            self._zoom, self._centre = None, centre
            self.rejoin()
            return
        self._zoom, self._centre = zoom / apart.factor, centre - apart.offset
        self._place_all(but=led)

    def _place_all(self, but: Canvas | None = None) -> None:
        for canvas, apart in self._apart.items():
            if canvas is not but:
                unit = apart.factor * self._unit(canvas)
                zoom = None if self._zoom is None else self._zoom * unit
                canvas.place(zoom, self._centre + apart.offset)

    def _unit(self, canvas: Canvas) -> float:
        return canvas.placement.fit_scale if self._by_frame else 1.0
