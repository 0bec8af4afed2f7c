"""How soon the viewer shows the next photo, and what memory its preloading takes.

    python tests/benchmarks/viewer.py [--size 1400x1000] [--photos 14] [--pace 0.6] [--zoomed]

Makes JPEGs of 24 megapixels, opens the real window over them (offscreen) and goes from photo to
photo. Prints one JSON object; times are in milliseconds, from the key press until it is painted:

next_*          the next photo, sharp, at a person's pace (seconds between two photos)
back_*          the same backwards
fast_*          until something of the photo is seen, with the arrow held down (30 a second)
sharp_after     after that, until the last one is sharp
cache_mb        what the loader keeps at most, and rss_mb what the process grew by meanwhile
ready           how often the photo was there already
load            the machine's, over the last minute

With --zoomed each photo is seen at 100 %, one after the other at the same place.
"""

import argparse
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_FAST_S, _PATIENCE_S = 1 / 30, 60


def main() -> None:
    from photosearch.system import malloc

    malloc.keep_together()  # as the app does
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = _options()
    with tempfile.TemporaryDirectory() as place:
        photos = _make_photos(Path(place) / "photos", options.photos)
        print(json.dumps(_measure(photos, Path(place) / "library", options)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", default="1400x1000")
    parser.add_argument("--photos", type=int, default=14)
    parser.add_argument("--pace", type=float, default=0.6)
    parser.add_argument("--zoomed", action="store_true")
    return parser.parse_args()


def _make_photos(folder: Path, count: int) -> Path:
    """With as much detail as cameras' files of eight megabytes have."""
    import numpy as np
    from PIL import Image

    folder.mkdir()
    random = np.random.default_rng(1)
    for number in range(count):
        coarse = random.integers(0, 255, (500, 750, 3), dtype=np.uint8)
        picture = Image.fromarray(coarse).resize((6000, 4000), Image.Resampling.BICUBIC)
        picture.save(folder / f"IMG_{number:03}.jpg", quality=90)
    return folder


def _measure(photos: Path, library: Path, options: argparse.Namespace) -> dict[str, Any]:
    from photosearch.gui.main_window.main_window import MainWindow
    from photosearch.gui.services.engine import Engine
    from photosearch.gui.startup.app import _application
    from photosearch.jobs import Job
    from photosearch.library import Library

    app = _application()
    opened = Library.open(library, "starter")
    opened.folders.add(photos)
    opened.index.run(Job())
    window = MainWindow(Engine(opened))
    width, height = map(int, options.size.split("x"))
    window.resize(width, height)
    window.show()
    window._engine.searcher.ask_anew()
    hand = _Hand(app, window)
    hand.until(lambda: len(window.page.grid.hits) == options.photos)
    try:
        return hand.go_through(options)
    finally:
        window.leave()
        window._engine.shut_down()


class _Hand:
    """Presses keys and waits for what they show."""

    def __init__(self, app: Any, window: Any) -> None:
        self.app, self.viewer, self.grid = app, window.viewer, window.page.grid

    def until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not condition():
            self.app.processEvents()
            assert time.monotonic() < end, "it never came"

    def rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.002)

    def press(self, key: str) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.viewer, getattr(Qt.Key, f"Key_{key}"))

    def is_sharp(self) -> bool:
        canvas = self.viewer.canvas
        seen = canvas.scale * max(canvas.placement.full.toTuple())
        return canvas.pixmap is not None and max(canvas.pixmap.size().toTuple()) >= seen

    def show(self, key: str, seen: Callable[[], bool]) -> tuple[float, bool]:
        """Milliseconds until it is seen and painted, and whether it was at hand."""
        begin = time.perf_counter()
        self.press(key)
        ready = seen()
        self.until(seen)
        self.viewer.canvas.repaint()
        return 1000 * (time.perf_counter() - begin), ready

    def go_through(self, options: argparse.Namespace) -> dict[str, Any]:
        before = _rss_mb()
        self.grid.viewer_wanted.emit(0)
        self.until(self.is_sharp)
        if options.zoomed:
            self.viewer.canvas.zoom_to(1.0)
        self.until(self.is_sharp)
        self.rest(3)
        most, there, found = [0.0], list[bool](), dict[str, Any]()
        for name, key in (("next", "PageDown"), ("back", "PageUp")):
            times = []
            for _ in range(options.photos - 1):
                taken, ready = self.show(key, self.is_sharp)
                times.append(taken)
                there.append(ready)
                self.rest(options.pace)
                most.append(self.viewer.loader.cache.bytes / 2**20)
            found |= _summary(name, times)
        found |= {"rss_mb": round(_rss_mb() - before), "cache_mb": round(max(most))}
        fast = []
        for _ in range(options.photos - 1):
            taken, _ready = self.show("PageDown", lambda: self.viewer.canvas.pixmap is not None)
            fast.append(taken)
            self.rest(max(0.0, _FAST_S - taken / 1000))
        begin = time.perf_counter()
        self.until(self.is_sharp)
        found |= _summary("fast", fast)
        found["sharp_after"] = round(1000 * (time.perf_counter() - begin))
        return found | {"ready": f"{sum(there)} of {len(there)}", "load": os.getloadavg()[0]}


def _summary(name: str, times: list[float]) -> dict[str, float]:
    return {
        f"{name}_median": round(statistics.median(times), 1),
        f"{name}_max": round(max(times), 1),
    }


def _rss_mb() -> float:
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    main()
