"""How smooth the window is: the real one, under Xvfb, over a library of many photos.

    python tests/benchmarks/window.py --count 100000 [--indexing | --actions 10000]

Prints one JSON object. Times are of the GUI thread, in milliseconds unless the name says seconds:

visible_s       from starting the process to the end of the window's first paint
visible_cpu_s   the processor's share of it, which other programs disturb less
first_paint_ms  from handing the grid its photos until they are painted
scroll_p99_ms   one step of scrolling: moving, fetching, painting, and all else that came up
type_p99_ms     from a key press in the search field until all is painted
lag_*_ms        how much later than asked a timer of 5 ms fires while nothing is touched
rss_mb          of the process, with every photo in the grid and no model loaded

With --indexing, new photos are indexed by the starter model meanwhile, `import torch` included;
scroll, typing and lag are measured during that, and rss_mb is what it is then. With --actions,
memory is measured over so many scripted actions instead (`window_actions.py`).
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from window_actions import perform, rss

FRAMES, LETTERS = 300, "a dog on a beach in the evening light"
FRAME_S = 1 / 60


def main() -> None:
    options = _options()
    if options.drive:
        _drive(options)
        return
    from window_library import make_library, make_new_photos

    place = options.place or Path(tempfile.gettempdir()) / "photosearch-window-benchmark"
    place.mkdir(parents=True, exist_ok=True)
    library = make_library(place, options.count)
    new = make_new_photos(place / "new", options.new) if options.indexing else None
    with tempfile.TemporaryDirectory(dir=place) as kept, _Screen() as environment:
        work = Path(kept) / "library"
        if new is not None:
            new = Path(shutil.copytree(new, Path(kept) / "new"))
        _copy_library(library, work)
        _start_child(work, None, options.count, environment)  # warms the disk's cache
        print(json.dumps(_start_child(work, new, options.count, environment, options.actions)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the window.")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--indexing", action="store_true")
    parser.add_argument("--new", type=int, default=400, help="photos to index meanwhile")
    parser.add_argument("--actions", type=int, default=0, help="scripted, instead of the times")
    parser.add_argument("--place", type=Path, help="where to make the library; used again if there")
    parser.add_argument("--drive", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--begun", type=float, help=argparse.SUPPRESS)
    return parser.parse_args()


def _copy_library(library: Path, work: Path) -> None:
    """The catalogue and index are copied; the thumbnails, which only get more, are linked."""
    shutil.copytree(library, work, ignore=lambda _where, names: {"thumbnails"} & set(names))
    (work / "thumbnails").symlink_to(library / "thumbnails", target_is_directory=True)


class _Screen:
    """An Xvfb of our own where there is no display."""

    def __enter__(self) -> dict[str, str]:
        self._server: subprocess.Popen[bytes] | None = None
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb")
        if "DISPLAY" not in environment:
            ours, theirs = os.pipe()
            command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1600x1000x24"]
            self._server = subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL)
            os.close(theirs)
            with os.fdopen(ours) as number:
                environment["DISPLAY"] = f":{number.readline().strip()}"
        return environment

    def __exit__(self, *_error: object) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait()


def _start_child(
    library: Path,
    folder: Path | None,
    count: int,
    environment: dict[str, str],
    actions: int = 0,
) -> dict[str, float]:
    command = [sys.executable, __file__, "--drive", str(library), "--count", str(count)]
    command += ["--folder", str(folder)] if folder else []
    command += ["--actions", str(actions)]
    command += ["--begun", repr(time.time())]
    ended = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    measured: dict[str, float] = json.loads(ended.stdout.splitlines()[-1])
    return measured


# in the child


def _drive(options: argparse.Namespace) -> None:
    from photosearch.__main__ import hurry

    hurry()
    from photosearch import cli
    from photosearch.gui.main_window import main_window
    from photosearch.gui.startup import app

    found: dict[str, float] = {}

    class Measured(main_window.MainWindow):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            if options.folder is None:  # the models stay out of memory until words are typed
                self._get_ready = self._engine.searcher.get_ready
                self._engine.searcher.get_ready = lambda: None  # type: ignore[method-assign]
            self.shown.connect(lambda: _begin(self, options, found))

        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            found.setdefault("visible_s", time.time() - options.begun)
            found.setdefault("visible_cpu_s", time.process_time())

    app.MainWindow = Measured  # type: ignore[assignment, attr-defined]
    cli.main(["--library", str(options.drive), "--model", "starter"])
    print(json.dumps({name: round(value, 2) for name, value in found.items()}))


def _begin(window: Any, options: argparse.Namespace, found: dict[str, float]) -> None:
    from PySide6.QtCore import QTimer

    script = _script(window, options, found)

    def go_on() -> None:
        wait = next(script, None)
        if wait is None:
            window.close()
        else:
            QTimer.singleShot(round(1000 * wait), go_on)

    go_on()


def _script(window: Any, options: argparse.Namespace, found: dict[str, float]) -> Iterator[float]:
    """Yields the seconds to wait before it goes on."""
    grid, engine = window.page.grid, window._engine
    while len(grid.hits) < options.count or engine.indexing.running:
        yield 0.05
    found["first_paint_ms"] = _first_paint(window)
    yield 0.5
    if options.actions:
        yield from perform(window, options.actions, found)
        return
    if options.folder is not None:
        engine.add_folders([options.folder])
        while not engine.indexing.running:
            yield 0.01
    lags: list[float] = []
    yield from _lag(6.0, lags)
    found |= {"lag_p50_ms": _part(lags, 0.5), "lag_p99_ms": _part(lags, 0.99)}
    found["lag_max_ms"] = max(lags)
    frames: list[float] = []
    yield from _scroll(window, frames)
    found |= {"scroll_p50_ms": _part(frames, 0.5), "scroll_p99_ms": _part(frames, 0.99)}
    found["rss_mb"] = rss()
    if options.folder is None:
        window._get_ready()
    else:
        found["indexing_to_the_end"] = float(engine.indexing.running)
    keys: list[float] = []
    yield from _type(window, keys)
    found |= {"type_p50_ms": _part(keys, 0.5), "type_p99_ms": _part(keys, 0.99)}
    found["rss_with_text_mb"] = rss()


def _first_paint(window: Any) -> float:
    grid, page = window.page.grid, window.page
    hits = grid.hits
    grid.show_hits([], keep_place=False)
    _settle()
    begun = time.perf_counter()
    grid.show_hits(hits, keep_place=False)
    page.show_grid("All photos")
    _settle()
    grid.viewport().repaint()
    return 1000 * (time.perf_counter() - begun)


def _settle() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()


def _timed(act: Callable[[], object], into: list[float]) -> None:
    begun = time.perf_counter()
    act()
    _settle()
    into.append(1000 * (time.perf_counter() - begun))


def _scroll(window: Any, frames: list[float]) -> Iterator[float]:
    """Slowly at first, then in large steps through all of it."""
    bar = window.page.grid.verticalScrollBar()
    bar.setValue(0)
    for number in range(FRAMES):
        far = bar.maximum() // FRAMES if number >= FRAMES // 2 else 40
        _timed(lambda far=far: bar.setValue(bar.value() + far), frames)  # type: ignore[misc]
        yield max(0.0, FRAME_S - frames[-1] / 1000)


def _type(window: Any, keys: list[float]) -> Iterator[float]:
    from PySide6.QtTest import QTest

    field = window.page.bar.field
    field.setFocus()
    for letter in LETTERS:
        _timed(lambda letter=letter: QTest.keyClicks(field, letter), keys)  # type: ignore[misc]
        yield 0.09
    yield 1.0


def _lag(seconds: float, lags: list[float]) -> Iterator[float]:
    from PySide6.QtCore import Qt, QTimer

    last, interval = time.perf_counter(), 0.005

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        lags.append(max(0.0, 1000 * (now - last - interval)))
        last = now

    timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    yield seconds
    timer.stop()


def _part(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


if __name__ == "__main__":
    main()
