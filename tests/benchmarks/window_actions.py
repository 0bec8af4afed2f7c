"""An hour's worth of use, scripted, and what memory it takes: `window.py --actions N`.

First N actions for which no model and no index is needed, then N more with searches by words and
by photos, which load both. After each: how much memory, how many objects and widgets of Qt there
are at the beginning, in the middle and at the end, always with all photos shown and at rest.
"""

import gc
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

PAUSE_S = 0.004
_WORDS = (
    "a dog",
    "a beach -people",
    "rocket",
    "猫",
    "שלום",
    "an evening in the mountains",
    "<b>x</b>",
)
_FILTERS = (
    "kind:jpeg",
    "date:2012",
    "date:2015-03",
    "camera:bench",
    "orientation:landscape",
    "kind:jpeg date:2014",
)


class Hand:
    """Does what a person does, at random, each seed the same."""

    def __init__(self, window: Any, seed: int = 1) -> None:
        self.window, self.page, self.random = window, window.page, random.Random(seed)
        self.plain: list[Callable[[], object]] = [
            *[self.scroll] * 8,
            *[self.view] * 4,
            *[self.next] * 8,
            *[self.select] * 4,
            self.size,
            self.layout,
            self.filter,
            self.everything,
            self.menu,
            self.popups,
            self.dialogs,
            self.facts,
            self.resize,
            self.panel,
            self.copy,
        ]
        self.searching = [*self.plain, *[self.words] * 3, *[self.similar] * 3]

    def act(self, acts: list[Callable[[], object]]) -> None:
        self.close_all()
        self.random.choice(acts)()

    def close_all(self) -> None:
        from PySide6.QtWidgets import QApplication, QDialog

        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def rest(self) -> None:
        self.close_all()
        self.window.show_page("photos")
        self.window.resize(1180, 780)
        self.page.grid.set_layout("square")
        self.page.grid.set_side(176)
        self.page.grid.clearSelection()
        self.page.bar.clear()

    def row(self) -> int:
        return self.random.randrange(max(1, len(self.page.grid.hits)))

    def scroll(self) -> None:
        bar = self.page.grid.verticalScrollBar()
        step = self.random.choice([40, -40, 600, -600, bar.maximum() // 7, -bar.maximum() // 9])
        bar.setValue(bar.value() + step)

    def view(self) -> None:
        if len(self.page.grid.hits):
            self.page.grid.viewer_wanted.emit(self.row())

    def next(self) -> None:
        viewer = self.window.viewer
        if viewer.isVisible():
            viewer.go(self.random.choice([1, 1, 1, -1]))
            if self.random.random() < 0.1:
                viewer.leave()

    def facts(self) -> None:
        self.window.viewer.bar.about.toggle()

    def select(self) -> None:
        grid = self.page.grid
        choose = self.random.choice([grid.selectAll, grid.clearSelection, None])
        if choose is None or not len(grid.hits):
            grid.show_row(self.row())
        else:
            choose()

    def size(self) -> None:
        self.page.grid.set_side(self.random.randrange(80, 400))

    def layout(self) -> None:
        self.page.layout_switch.click()

    def filter(self) -> None:
        self.page.bar.state.update(text=self.random.choice(_FILTERS))

    def everything(self) -> None:
        self.page.bar.clear()

    def menu(self) -> None:
        self.window.photo_menu.menu().popup(self.window.mapToGlobal(self.window.pos()))

    def popups(self) -> None:
        self.random.choice([self.window.search.view.open, self.window.search.filter_actions.open])()

    def dialogs(self) -> None:
        window = self.window
        opened = [window.dialogs.open_settings, window.dialogs.open_problems]
        opened += [
            window.window_actions.show_shortcuts,
            window.window_actions.show_guide,
            window.model_banner.open_page,
        ]
        self.random.choice(opened)()

    def resize(self) -> None:
        self.window.resize(self.random.randrange(400, 1500), self.random.randrange(350, 950))

    def panel(self) -> None:
        self.page.panel_button.click()

    def copy(self) -> None:
        grid = self.page.grid
        if 0 < grid.chosen_count() < 100:
            self.window.registry["copy"].trigger()

    def words(self) -> None:
        self.page.bar.state.update(text=self.random.choice(_WORDS))

    def similar(self) -> None:
        if len(self.page.grid.hits):
            hit = self.page.grid.hits[self.row()]
            self.window.drop_and_paste.find_similar(replace(hit, stack=()))


def perform(window: Any, count: int, found: dict[str, float]) -> Iterator[float]:
    """Yields the seconds to wait before it goes on."""
    hand = Hand(window)
    yield from _part(hand, "actions", hand.plain, count, found)
    window._get_ready()
    for _ in range(3):
        hand.words()
        yield 2.0
    yield from _part(hand, "searching", hand.searching, count, found)


def _part(
    hand: Hand,
    name: str,
    acts: list[Callable[[], object]],
    count: int,
    found: dict[str, float],
) -> Iterator[float]:
    yield from _weigh(hand, f"{name}_before", found)
    for half in ("half", "after"):
        for _ in range(count // 2):
            hand.act(acts)
            yield PAUSE_S
        yield from _weigh(hand, f"{name}_{half}", found)


def _weigh(hand: Hand, name: str, found: dict[str, float]) -> Iterator[float]:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    for seconds in (1.0, 3.0):  # a popup may have been on its way
        hand.rest()
        yield seconds
    gc.collect()
    yield 0.5
    found[f"{name}_rss_mb"] = rss()
    found[f"{name}_objects"] = len(hand.window.findChildren(QObject))
    found[f"{name}_widgets"] = len(QApplication.allWidgets())


def rss() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1024
