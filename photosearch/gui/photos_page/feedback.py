"""Favourites, and "more" or "less like this"."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.grid.grid import Grid
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.platform import desktop
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.text.numbers import plural
from photosearch.gui.viewer.viewer import Viewer
from photosearch.gui.widgets.undo_bar import UndoBar
from photosearch.types import Hit

_Wanted = Callable[[set[int], Sequence[int]], bool]
"""The favourites of before and photo ids -> whether these are to be favourites."""


class Feedback(QObject):
    """Binds what a person says of the chosen photos, or of the one in the viewer."""

    marked = Signal()
    """Others are favourites than before."""

    def __init__(
        self,
        engine: Engine,
        state: QueryState,
        grid: Grid,
        undo: UndoBar,
        viewer: Viewer,
        actions: ActionRegistry,
        photos: PhotoMenu,
    ) -> None:
        super().__init__(grid)
        self._engine, self._state, self._grid, self._undo = engine, state, grid, undo
        actions.bind(
            {
                "more": lambda: self.prefer(photos.chosen(), more=True),
                "less": lambda: self.prefer(photos.chosen(), more=False),
                "favourite": lambda: self.toggle_favourites(photos.chosen()),
            }
        )
        viewer.bar.favourite.clicked.connect(lambda: self.toggle_favourites(viewer.shown_hits))

    def prefer(self, hits: Sequence[Hit], *, more: bool) -> None:
        """They become examples, shown as chips; a photo is never an example of both."""
        ids = tuple(hit.photo_id for hit in hits)
        if not ids:
            return
        self._state.names |= {hit.photo_id: desktop.display_name(hit.path.name) for hit in hits}
        settings = self._state.settings
        liked = tuple(other for other in settings.liked if other not in ids)
        disliked = tuple(other for other in settings.disliked if other not in ids)
        if more:
            liked += ids
        else:
            disliked += ids
        self._state.update(settings=replace(settings, liked=liked, disliked=disliked))

    def toggle_favourites(self, hits: Sequence[Hit]) -> None:
        """All of them become favourites, unless they all are."""
        self._change(hits, lambda before, ids: not before.issuperset(ids))

    def add_favourites(self, hits: Sequence[Hit]) -> None:
        self._change(hits, lambda _before, _ids: True)

    def _change(self, hits: Sequence[Hit], wanted: _Wanted) -> None:
        ids = [hit.photo_id for hit in hits]
        if ids:
            self._engine.do(lambda: self._set(ids, wanted), lambda done: self._tell(*done))

    def _set(self, ids: Sequence[int], wanted: _Wanted) -> tuple[list[int], bool]:
        """In the queue: those that changed, and whether they are favourites now."""
        kept = self._engine.library.photos.favourites
        before = set(kept.ids())
        now = wanted(before, ids)
        changed = [photo_id for photo_id in ids if (photo_id in before) != now]
        kept.mark(changed, now)
        return changed, now

    def _mark(self, ids: Sequence[int], favourite: bool) -> None:
        kept = self._engine.library.photos.favourites
        self._engine.do(lambda: kept.mark(ids, favourite), self._show)

    def _show(self, _nothing: None = None) -> None:
        self.marked.emit()
        self._engine.searcher.refresh()

    def _take_back(self, ids: Sequence[int], favourite: bool) -> None:
        grid = self._grid
        grid.expect([photo_id for photo_id in ids if grid.row_of(photo_id) is None])
        self._mark(ids, favourite)

    def _tell(self, ids: Sequence[int], now: bool) -> None:
        photos = plural(len(ids), "photo", "photos")
        words = (
            self.tr("{0} added to your favourites.")
            if now
            else self.tr("{0} taken out of your favourites.")
        )
        self._undo.offer(words.format(photos), lambda: self._take_back(ids, not now))
        self._show()
