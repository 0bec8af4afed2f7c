"""The order of the photos of an album, changed by hand: dragged, or by keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.grid.grid import Grid
from photosearch.gui.grid.hand_order import HandOrder
from photosearch.gui.photos_page.albums import Albums, opened
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.search_service import ShownAnswer
from photosearch.gui.widgets.undo_bar import UndoBar
from photosearch.types import Album, AlbumRow, Query, Sort

Place = Callable[[Sequence[int], Sequence[int]], int]
"""From all photos and the chosen ones, in their order, to the index before which these go."""


def is_by_hand(query: Query) -> bool:
    """Whether the photos of one album are shown in its order."""
    return bool(opened(query)) and (query.sort or query.usual_sort) is Sort.ALBUM


class AlbumOrder(QObject):
    """There only while an album is shown in its order."""

    def __init__(
        self, engine: Engine, grid: Grid, undo: UndoBar, albums: Albums, actions: ActionRegistry
    ) -> None:
        super().__init__(grid)
        self._engine, self._grid, self._undo, self._albums = engine, grid, undo, albums
        self._known, self._actions = engine.library.albums, actions
        self._query, self._ids, self._pending = Query(), list[int](), 0
        self._keys: dict[str, Place] = {
            "album-earlier": lambda every, chosen: every.index(chosen[0]) - 1,
            "album-later": lambda every, chosen: every.index(chosen[-1]) + 2,
            "album-first": lambda _every, _chosen: 0,
            "album-last": lambda every, _chosen: len(every),
        }
        actions.bind({name: lambda name=name: self._step(name) for name in self._keys})  # type: ignore[misc]
        self.drops = HandOrder(grid)
        self.drops.dropped.connect(self._drop)
        engine.searcher.answered.connect(self._look)
        self._allow(False)

    @Slot(object)
    def _look(self, answer: ShownAnswer) -> None:
        self._query = answer.query
        if not self._pending:
            self._ids = list(self._grid.ids)
        self._allow(is_by_hand(answer.query))

    def _allow(self, wanted: bool) -> None:
        self.drops.allow(wanted)
        for name in self._keys:
            self._actions[name].setVisible(wanted)

    def _chosen(self) -> list[int]:
        """In the order of now, with what is stacked behind them."""
        wanted = {hit.photo_id for leader in self._grid.chosen() for hit in (leader, *leader.stack)}
        return [photo for photo in self._ids if photo in wanted]

    def _step(self, name: str) -> None:
        chosen = self._chosen()
        if chosen:
            self._move(chosen, max(0, self._keys[name](self._ids, chosen)))

    @Slot(int)
    def _drop(self, row: int) -> None:
        if chosen := self._chosen():
            before = self._grid.ids[row] if row < len(self._grid.ids) else None
            self._move(chosen, self._ids.index(before) if before in self._ids else len(self._ids))

    def _move(self, chosen: Sequence[int], place: int) -> None:
        """What is shown follows; further keys count from the order that it will have."""
        row, moved = self._albums.row_of(self._query), set(chosen)
        head = [photo for photo in self._ids[:place] if photo not in moved]
        tail = [photo for photo in self._ids[place:] if photo not in moved]
        order = [*head, *chosen, *tail]
        if row < 0 or order == self._ids:
            return
        self._ids, album = order, self._albums.list.albums[row]
        self._pending += 1
        before = tail[0] if tail else None
        self._engine.do(
            lambda: self._known.move(album.id, chosen, before), lambda was: self._moved(album, was)
        )

    def _moved(self, album: Album, was: Sequence[AlbumRow]) -> None:
        self._pending -= 1
        self._show()
        self._undo.offer(
            self.tr("The order of “{0}” is changed.").format(album.name),
            lambda: self._albums.change(lambda: self._known.place(album.id, was), self._show),
        )

    def _show(self) -> None:
        """The cover may be another, too."""
        self._engine.searcher.refresh()
        self._albums.load()
