"""Stacks the hits of a burst on one tile, which opens and closes; handles clicks on badges."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from photosearch.gui.grid import tile_badges
from photosearch.gui.grid.grid import Grid
from photosearch.gui.text.numbers import number
from photosearch.library import Listed
from photosearch.types import Hit

_BURST, _HEART = "burst", "heart"


class Bursts(QObject):
    """Tracks which bursts are open; another query closes them."""

    changed = Signal()

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid, self._marks = grid, grid.marks
        self._returning = frozenset[int]()

    def laid_out(self, hits: Sequence[Hit], *, anew: bool) -> Sequence[Hit]:
        """The tiles of an answer: behind the first photo of an open burst come the others."""
        if anew or self._returning:
            self._marks.opened, self._returning = self._returning, frozenset()
        if isinstance(hits, Listed):
            self._marks.members = frozenset(hits.behind(self._marks.opened))
            return hits.opened(self._marks.opened) if self._marks.members else hits
        if not any(hit.stack for hit in hits):
            self._marks.members = frozenset()
            return hits
        opened = [hit for hit in hits if hit.photo_id in self._marks.opened]
        self._marks.members = frozenset(other.photo_id for hit in opened for other in hit.stack)
        return list(self._tiles(hits))

    @property
    def opened(self) -> frozenset[int]:
        """The first photos of those that are open, by their ids."""
        return self._marks.opened

    def return_to(self, opened: frozenset[int]) -> None:
        """These are open in the answer that comes next."""
        self._returning = opened

    def open(self, opened: frozenset[int]) -> None:
        """These and no others."""
        if opened != self._marks.opened:
            self._marks.opened = opened
            self.changed.emit()

    def inside(self) -> int:
        """How many photos have no tile, because their burst is closed."""
        hits, opened = self._grid.hits, self._marks.opened
        if isinstance(hits, Listed):
            return len(hits.behind()) - len(hits.behind(opened))
        return sum(len(hit.stack) for hit in hits if hit.photo_id not in opened)

    def _tiles(self, hits: Sequence[Hit]) -> Iterator[Hit]:
        for hit in hits:
            yield hit
            if hit.photo_id in self._marks.opened:
                yield from (replace(other, stack=()) for other in hit.stack)

    def leader_of(self, hit: Hit) -> Hit | None:
        """The first photo of the burst that a tile stands for or came out of."""
        if hit.stack:
            return hit
        if isinstance(self._grid.hits, Listed):
            return self._listed_leader(self._grid.hits, hit)
        for leader in self._grid.hits:
            if leader.stack and any(other.photo_id == hit.photo_id for other in leader.stack):
                return leader
        return None

    def _listed_leader(self, hits: Listed, hit: Hit) -> Hit | None:
        leader = hits.leader_of(hit.photo_id)
        row = None if leader is None else self._grid.row_of(leader)
        return None if row is None else hits[row]

    def toggle(self, hit: Hit) -> None:
        """Open the burst of this tile, or close it."""
        leader = self.leader_of(hit)
        if leader is not None:
            self.open(self._marks.opened ^ {leader.photo_id})

    def toggle_chosen(self) -> None:
        for hit in self._grid.chosen()[:1]:
            self.toggle(hit)


class BadgeClicks(QObject):
    """Turns presses on badges into signals, and keeps them from the tiles."""

    burst_clicked = Signal(object)
    """A Hit, the first of a burst or one out of it."""
    heart_clicked = Signal(object)
    """A Hit."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return isinstance(event, QMouseEvent) and self._press(event)
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._point(event.position().toPoint())
        elif kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._explain(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return False
        badge, hit = self._badge_at(event.position().toPoint())
        if hit is None:
            return False
        (self.burst_clicked if badge == _BURST else self.heart_clicked).emit(hit)
        return True

    def _badge_at(self, place: QPoint) -> tuple[str, Hit | None]:
        """_BURST or _HEART, and the hit whose badge it is."""
        index = self._grid.indexAt(place)
        if not index.isValid():
            return "", None
        hit, picture = self._grid.hits[index.row()], self._grid.picture_rect(index)
        if tile_badges.burst_rect(picture, hit).contains(place):
            return _BURST, hit
        heart = tile_badges.heart_rect(picture).contains(place)
        if heart and tile_badges.has_room_for_heart(picture, hit):
            return _HEART, hit
        return "", None

    def _point(self, place: QPoint) -> None:
        over = self._badge_at(place)[1] is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        if self._grid.viewport().cursor().shape() != shape:
            self._grid.viewport().setCursor(shape)

    def _explain(self, event: QHelpEvent) -> bool:
        badge, hit = self._badge_at(event.pos())
        if hit is None:
            return False
        QToolTip.showText(event.globalPos(), self._words(hit, burst=badge == _BURST))
        return True

    def _words(self, hit: Hit, *, burst: bool) -> str:
        if burst:
            words = self.tr(
                "{0} photos of one burst: click, or press +, to see them or put them back"
            )
            return words.format(number(len(hit.stack) + 1))
        if hit.favourite:
            return self.tr("A favourite: click, or press Ctrl+B, to take it out")
        return self.tr("Make it a favourite (Ctrl+B)")
