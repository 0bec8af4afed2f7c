"""How quickly one gets about in time: headings, years, and thumbnails of many photos.

    python tests/benchmarks/time_scale.py --count 100000

The real window, under Xvfb, over the library of `window_library.py`: a photo each hour of more than
ten years, with thumbnails and without an index. Prints one JSON object. Times are in milliseconds;
those that end in _cpu are the processor's of the GUI thread, which other programs disturb less.

answer          listing all photos in the background, with days and bursts
first_paint     from handing the grid its photos until they are painted, in both layouts
scrub           from a press beside a year until all thumbnails in sight are there: median, worst
scroll_p99      one step of scrolling: moving, fetching, painting, and all else that came up
zoom            other headings, months for days, because thumbnails are small
select_day      choosing a day by its tick until it is painted
rss_mb          of the process, with every photo in the grid and no model loaded
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from window import _copy_library, _part, _Screen, _settle
from window_actions import rss

JUMPS, STEPS = 40, 300


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure headings and the scrubber.")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--place", type=Path, help="where to make the library; used again if there")
    parser.add_argument("--drive", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.drive:
        print(json.dumps(_drive(options.drive, options.count)), flush=True)
        os._exit(0)  # whatever may go on in the background
    from window_library import make_library

    place = options.place or Path(tempfile.gettempdir()) / "photosearch-window-benchmark"
    place.mkdir(parents=True, exist_ok=True)
    library = make_library(place, options.count, searched=False)
    with tempfile.TemporaryDirectory(dir=place) as kept, _Screen() as environment:
        work = Path(kept) / "library"
        _copy_library(library, work)
        command = [sys.executable, __file__, "--drive", str(work), "--count", str(options.count)]
        for _ in range(2):  # the first one warms the disk's cache
            ended = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    found = json.loads(ended.stdout.splitlines()[-1])
    print(json.dumps(found | {"load": os.getloadavg()[0]}))


def _drive(directory: Path, count: int) -> dict[str, float]:
    from photosearch.gui.main_window.main_window import MainWindow
    from photosearch.gui.services.engine import Engine
    from photosearch.gui.startup.app import _application
    from photosearch.gui.startup.gc_pauses import GcPauses
    from photosearch.library import Library

    application = _application()
    smoothness = GcPauses(application)  # as the program has it
    library = Library.open(directory, "starter", child_process=True)
    engine = Engine(library)
    engine.searcher.get_ready = lambda: None  # type: ignore[method-assign]
    engine.indexing.start = lambda: None  # type: ignore[method-assign]
    window = MainWindow(engine)
    window.shown.connect(engine.start)
    window.resize(1400, 900)
    window.show()
    _until(lambda: len(window.page.grid.hits) == count)
    found = _measured(window, library)
    del application, smoothness
    return {name: round(value, 1) for name, value in found.items()}


def _measured(window: Any, library: Any) -> dict[str, float]:
    grid, scrubber = window.page.grid, window.page.time.scrubber
    found: dict[str, float] = {}
    _timed("answer", lambda: _answer(library), found)
    for layout in ("square", "justified"):
        grid.set_layout(layout)
        _timed(f"first_paint_{layout}", lambda: _first_paint(grid), found)
    grid.set_layout("square")
    lot, waits, costs = random.Random(1), [], []
    for _ in range(JUMPS):
        begun, worked = time.perf_counter(), time.thread_time()
        scrubber.sought.emit(lot.randrange(grid.lines.height))
        _until(lambda: _is_complete(grid))
        waits.append(1000 * (time.perf_counter() - begun))
        costs.append(1000 * (time.thread_time() - worked))
    found |= {"scrub_p50": _part(waits, 0.5), "scrub_max": max(waits)}
    found |= {"scrub_p50_cpu": _part(costs, 0.5), "scrub_max_cpu": max(costs)}
    _scroll(grid, found)
    _timed("zoom", lambda: _at_once(grid, lambda: grid.set_side(100)), found)
    grid.set_side(184)
    _timed("select_day", lambda: _at_once(grid, lambda: grid.toggle_section(2000)), found)
    return found | {"headings": float(len(grid.sections)), "rss_mb": rss()}


def _answer(library: Any) -> None:
    listed = library.search.stacked(library.photos.browse())
    library.photos.headings(listed, _newest())


def _newest() -> Any:
    from photosearch.types import Sort

    return Sort.DATE


def _first_paint(grid: Any) -> None:
    hits = grid.hits
    grid.show_hits([], keep_place=False)
    _at_once(grid, lambda: grid.show_hits(hits, keep_place=False))


def _at_once(grid: Any, act: Callable[[], object]) -> None:
    act()
    grid.viewport().repaint()


def _timed(name: str, act: Callable[[], object], into: dict[str, float]) -> None:
    _settle()
    begun, worked = time.perf_counter(), time.thread_time()
    act()
    into[name] = 1000 * (time.perf_counter() - begun)
    into[f"{name}_cpu"] = 1000 * (time.thread_time() - worked)


def _scroll(grid: Any, found: dict[str, float]) -> None:
    bar, waits, costs = grid.verticalScrollBar(), list[float](), list[float]()
    bar.setValue(0)
    for number in range(STEPS):
        far = 40 if number < STEPS // 2 else bar.maximum() // STEPS
        begun, worked = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() + far)
        _settle()
        waits.append(1000 * (time.perf_counter() - begun))
        costs.append(1000 * (time.thread_time() - worked))
        time.sleep(max(0.0, 1 / 60 - waits[-1] / 1000))
    found |= {"scroll_p50": _part(waits, 0.5), "scroll_p99": _part(waits, 0.99)}
    found |= {"scroll_p50_cpu": _part(costs, 0.5), "scroll_p99_cpu": _part(costs, 0.99)}


def _is_complete(grid: Any) -> bool:
    ids = [grid.ids[row] for row in grid.visible_rows()]
    return all(grid._loader.thumbnail(photo_id) for photo_id in ids)


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 300
    while not condition() and time.monotonic() < end:
        _settle()
        time.sleep(0.001)


if __name__ == "__main__":
    main()
