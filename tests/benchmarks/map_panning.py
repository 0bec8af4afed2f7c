"""How much of a processor a frame of the map takes while it is dragged over 100,000 located photos.

QT_QPA_PLATFORM=offscreen python tests/benchmarks/map_panning.py [WIDTH HEIGHT]

A frame is all that happens in the window's thread between two steps of the drag: the painting, and
what is left for after it (names, tiles, thumbnails). Times are of the processor, not by the clock.
"""

import gc
import sys
import time
from collections.abc import Callable
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QApplication

from photosearch.gazetteer import towns
from photosearch.gui.map_page import labels, outline
from photosearch.gui.map_page.clusters import Pyramid
from photosearch.gui.map_page.map_view import MapView
from photosearch.gui.services.placeholder_cache import PlaceholderCache

COUNT, FRAMES = 100_000, 240
T = TypeVar("T")
STEP = QPointF(8, 2)


class NoThumbnails(QObject):
    """Of the loader what the map asks for; circles stay in their photos' colours."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.placeholders = PlaceholderCache(None, None, self)

    def thumbnail(self, _photo_id: int) -> None:
        return None

    def set_radius(self, _radius: float) -> None: ...

    def want(self, _wanted: object) -> None: ...


def main() -> None:
    app = QApplication([])
    gc.disable()  # as the window does: it collects garbage when it is idle
    size = [int(each) for each in sys.argv[1:3]] or [1400, 900]
    view = MapView(NoThumbnails())  # type: ignore[arg-type]
    view.resize(*size)
    pyramid = told("the photos' order", photos)
    told("names and outline", prepare)
    view.level_wanted.connect(pyramid.level)
    view.know_names()
    view.show_pyramid(pyramid)
    view.show()
    told("first frame", app.processEvents)
    for zoom in (2, 3, 4, 6, 8, 11, 14):
        pan(app, view, zoom)


def prepare() -> None:
    labels.prepare()
    outline.prepare()


def photos() -> Pyramid:
    rng, known = np.random.default_rng(7), towns()
    chance = known.population / known.population.sum()
    places = known.degrees[rng.choice(len(known.ids), COUNT, p=chance)]
    places = places + rng.normal(0, 0.05, (COUNT, 2))
    return Pyramid(np.arange(1, COUNT + 1), np.clip(places, (-90, -180), (90, 180)))


def told(name: str, work: Callable[[], T]) -> T:
    begun = time.process_time()
    made = work()
    print(f"{name}: {1e3 * (time.process_time() - begun):.0f} ms")
    return made


def pan(app: QApplication, view: MapView, zoom: int) -> None:
    view.viewport.middle = QPointF(0.53, 0.34)
    assert view.pyramid is not None
    view.pyramid.level(zoom)
    view.viewport.zoom_to(zoom, QPointF(700, 450))
    first = [frame(app, view) for _ in range(12)]
    times = sorted(frame(app, view) for _ in range(FRAMES))
    print(
        f"zoom {zoom:>2}: {len(view.circles()):>3} circles; arriving, slowest {max(first):.1f} ms; "
        f"panning, median {times[FRAMES // 2]:.1f}, p95 {times[FRAMES * 95 // 100]:.1f}, "
        f"slowest {times[-1]:.1f} ms"
    )


def frame(app: QApplication, view: MapView) -> float:
    begun = time.thread_time()
    view.move_by(STEP)
    view.repaint()
    app.processEvents()
    return 1e3 * (time.thread_time() - begun)


if __name__ == "__main__":
    main()
