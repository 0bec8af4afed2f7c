"""The states of the window that were designed: each function brings it there, as a person would
where that is quick, and returns what is to be looked at. What varies is made to stand still."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget

from photosearch.gui.grid.empty_state import Emptiness
from photosearch.gui.grid.grid import JUSTIFIED
from photosearch.gui.help.guide import Guide
from photosearch.gui.help.shortcuts_dialog import ShortcutsDialog
from photosearch.gui.help.unreadable_dialog import UnreadableDialog
from photosearch.gui.models_page.add_dialog import AddModelDialog
from photosearch.gui.photos_page.sort_popup import SortPopup
from photosearch.gui.query.filter_popup import FilterPopup
from photosearch.gui.sidebar.named_list import COUNT
from photosearch.gui.viewer.filmstrip import Filmstrip
from photosearch.types import STARTER_ID, Filters, Hit, Progress, Query, Shape, Sizes, Stage
from support.window.settling import let_settle

if TYPE_CHECKING:
    from photosearch.gui.viewer.viewer import Viewer
    from support.window.shown import Shown

State = Callable[["Shown"], QWidget | None]
"""None: the window itself is to be looked at."""
GUIDE = """# Photosearch in five minutes

**Start.** Choose a folder of photos, then type what you are looking for.

## Searching

- *a cat on a sofa*: what is to be seen
- *coffee -cup*: without something

`Ctrl+L` leads back to the search.
"""
"""In the place of the real one, which changes more often than its looks."""
_BREAKFAST = "Breakfast in the old town.jpg"


def settled(shown: "Shown") -> bool:
    """Whether every thumbnail in sight is there, in its size and sharp, and the viewer's photo."""
    window, loader = shown.window, shown.engine.thumbnails
    if window.viewer.isVisible():
        return _viewer_settled(window.viewer)
    grid = window.page.grid
    rows = list(grid.visible_rows()) if grid.isVisible() else []
    kept = [loader.thumbnail(grid.hits[row].photo_id) for row in rows]
    return [k.size if k and k.sharp else None for k in kept] == grid.pixels(rows) if rows else True


def _viewer_settled(viewer: "Viewer") -> bool:
    """The filmstrip is there, too, and the scale that lies over the photo is gone."""
    strip = viewer.findChild(Filmstrip)
    rows = strip.visible_rows() if strip.isVisible() else ()
    there = all(strip._loader.thumbnail(strip._steps.ids[row]) for row in rows)
    is_loaded = viewer.canvas.loaded is not None and not viewer.loader.is_busy
    return is_loaded and there and not viewer.zoom.isVisible()


def sharp(shown: "Shown") -> bool:
    """Whether the viewer's photo has more pixels than any thumbnail."""
    pixmap = shown.window.viewer.canvas.pixmap
    return pixmap is not None and max(pixmap.width(), pixmap.height()) > 384


def quieten(shown: "Shown") -> None:
    """Until all is there that comes by itself, and without the advice to get a better model."""
    window, engine = shown.window, shown.engine
    shown.until(lambda: engine.models.recommended is not None)
    window._state.dismiss(STARTER_ID)
    window.model_banner.show_state()
    window.search.saved.counts._soon.start(0)
    counts = window.search.saved.list
    shown.until(
        lambda: all(counts.item(row).data(COUNT) is not None for row in range(counts.count()))
    )
    for _ in range(2):  # what an answer asks for may come after it
        shown.until_through(engine.do)


def wait(shown: "Shown") -> None:
    let_settle()
    shown.until(lambda: settled(shown))
    let_settle()


def fixed(hits: Sequence[Hit]) -> list[Hit]:
    """Matches as they might be, in an order that no rounding changes."""
    ordered = sorted(hits, key=lambda hit: hit.path.name)
    count = len(ordered)
    return [
        replace(hit, rank=rank + 1, score=0.3, match=round(0.94 - 0.9 * rank / count, 2))
        for rank, hit in enumerate(ordered)
    ]


def search(shown: "Shown", words: str) -> None:
    """Typed and entered; what comes is put into a fixed order."""
    page = shown.window.page
    page.bar.field.setText(words)
    with shown.bot.waitSignal(shown.engine.searcher.answered):
        page.bar.enter()
    if page.grid.hits:
        page.grid.show_hits(fixed(page.grid.hits), keep_place=False)


def view(shown: "Shown", name: str) -> None:
    shown.window.page.grid.viewer_wanted.emit(shown.names().index(name))
    shown.until(lambda: settled(shown))


def dialog_of(shown: "Shown", kind: type[QDialog]) -> QDialog:
    """Once it is to be seen."""
    shown.until(lambda: any(each.isVisible() for each in shown.window.findChildren(kind)))
    found = shown.window.findChild(kind)
    assert isinstance(found, QDialog)
    return found


# in the place of photos


def welcome(shown: "Shown") -> None:
    shown.window.page.empty.restyle()


def looking(shown: "Shown") -> None:
    shown.window.page.show_empty(Emptiness.LOOKING)
    shown.window.status.show_progress(Progress(Stage.SCANNING, total=312))
    shown.window.status.bar.setRange(0, 100)  # else it moves


def unplugged(shown: "Shown") -> None:
    shown.window.page.show_empty(Emptiness.UNPLUGGED)


def nothing_fits(shown: "Shown") -> None:
    filters = Filters(after=datetime(2031, 1, 1), shape=Shape.PORTRAIT)
    shown.window.page.bar.state.update(settings=Query(filters=filters))
    shown.until(lambda: not shown.names())


# photos


def browsing(_shown: "Shown") -> None:
    """As it opens."""


def own_shapes(shown: "Shown") -> None:
    shown.window.page.grid.set_layout(JUSTIFIED)


def indexing(shown: "Shown") -> None:
    shown.window.status.show_progress(
        Progress(Stage.INDEXING, 1234, 5678, rate=18.0, eta=247.0, current=Path("IMG_1234.jpg"))
    )


def hits(shown: "Shown") -> None:
    search(shown, '+"a cup of coffee" -astronaut')


def nothing_alike(shown: "Shown") -> None:
    search(shown, "qwzxv plkj")


def selection(shown: "Shown") -> None:
    grid = shown.window.page.grid
    for row in (1, 2, 4):
        grid.selectionModel().select(
            grid.model().index(row, 0), grid.selectionModel().SelectionFlag.Select
        )
    grid.setFocus()


def open_burst(shown: "Shown") -> None:
    search(shown, "a cat")
    grid = shown.window.page.grid
    leader = next(row for row, hit in enumerate(grid.hits) if hit.stack)
    shown.window.search.bursts.toggle(grid.hits[leader])


def away(shown: "Shown") -> None:
    """The drive was unplugged: what is known of it stays."""
    page, panel = shown.window.page, shown.window.panel
    gone = [replace(hit, reachable=False) for hit in page.grid.hits]
    page.grid.show_hits(gone, keep_place=True)
    panel.show_folders([replace(folder, reachable=False) for folder in panel.folders], len(gone))


# strips and what lies over the photos


def error(shown: "Shown") -> None:
    shown.window.page.problem.say("“Holidays” can't be read: permission denied. Check its rights.")


def undo(shown: "Shown") -> None:
    shown.window.page.undo.offer("2 photos are in the trash.", lambda: None)


def hint(shown: "Shown") -> None:
    shown.window.page.hint.say("CLIP knows all of your photos now and answers.", "Models…")


def drop(shown: "Shown") -> None:
    shown.window.drops.overlay.cover()


def filter_popup(shown: "Shown") -> QWidget:
    shown.window.page.bar.filter.click()
    return dialog_of(shown, FilterPopup)


def view_popup(shown: "Shown") -> QWidget:
    search(shown, "a cat")
    shown.window.page.order.click()
    return dialog_of(shown, SortPopup)


# one photo


def viewer(shown: "Shown") -> None:
    view(shown, _BREAKFAST)
    shown.window.viewer.bar.about.click()
    shown.until(lambda: len(shown.window.viewer.facts.lines) > 3)


def region(shown: "Shown") -> None:
    view(shown, "moon.png")
    shown.window.search.regions.tool.click()
    picker, canvas = shown.window.search.regions.picker, shown.window.viewer.canvas
    QTest.mousePress(
        picker, Qt.MouseButton.LeftButton, pos=canvas.place_of(QPointF(0.2, 0.2)).toPoint()
    )
    QTest.mouseMove(picker, canvas.place_of(QPointF(0.7, 0.8)).toPoint())


def video(shown: "Shown") -> None:
    view(shown, "film.mp4")
    shown.until(shown.window.window_actions.videos.bar.button.isEnabled)


# dialogs


def unreadable(shown: "Shown") -> QWidget:
    shown.until(lambda: bool(shown.engine.overview.unreadable))
    shown.window.dialogs.open_problems()
    return dialog_of(shown, UnreadableDialog)


def settings_page(number: int) -> State:
    def open_page(shown: "Shown") -> QWidget:
        dialog = shown.window.dialogs.open_settings()
        dialog.tabs.setCurrentIndex(number)
        shown.until(lambda: "…" not in dialog.library.sizes["models"].text())
        dialog.library.show_sizes(Sizes(2_400_000, 21_000_000, 310_000_000, 605_000_000))
        return dialog

    return open_page


def models(shown: "Shown") -> QWidget:
    dialog = shown.window.model_banner.open_page()
    shown.until(lambda: len(dialog.cards) > 3)
    return dialog


def add_model(shown: "Shown") -> QWidget:
    dialog = shown.window.model_banner.open_page()
    dialog.add.click()
    return dialog_of(shown, AddModelDialog)


def keys(shown: "Shown") -> QWidget:
    shown.window.window_actions.show_shortcuts()
    return dialog_of(shown, ShortcutsDialog)


def guide(shown: "Shown") -> QWidget:
    shown.window.window_actions.show_guide()
    made = dialog_of(shown, Guide)
    assert isinstance(made, Guide)
    made.page.setMarkdown(GUIDE)
    return made


def question(shown: "Shown") -> QWidget:
    shown.window.drop_and_paste.ask_to_remove(shown.window.panel.folders[0])
    box = dialog_of(shown, QMessageBox)
    for button in box.findChildren(QPushButton):
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a change of colours would move the focus
    return box


def _named(*states: State) -> dict[str, State]:
    return {state.__name__.replace("_", "-"): state for state in states}


EMPTY = _named(welcome, looking, unplugged)
"""Of a window without folders."""

_PAGES = (
    *("folders", "models", "people", "text", "performance"),
    *("appearance", "library", "health", "about"),
)
FULL = {
    **_named(browsing, own_shapes, indexing, hits, nothing_alike, nothing_fits, selection),
    **_named(open_burst, away, error, undo, hint, drop, filter_popup, view_popup),
    **_named(viewer, region, video, unreadable, models, add_model, keys, guide, question),
    **{f"settings-{name}": settings_page(number) for number, name in enumerate(_PAGES)},
}
"""Of a window on the gallery."""
