"""The sequence the viewer steps through, stable while the list of hits changes."""

from collections.abc import Iterable, Mapping, Sequence

from photosearch.gui.grid.grid_model import photo_ids
from photosearch.gui.services.said_ratings import with_ratings
from photosearch.library import Listed
from photosearch.types import Hit, Rating

_NEAR = (1, -1, 2, 3, -2, 4, 5, 6, 7, 8, -3, -4, 9, 10, 11, 12)
"""Steps to neighbours whose thumbnails are worth having; of the first ones also the pictures."""


class PhotoSequence:
    """What is shown stays shown when it leaves the list, as a guest before the photo in `row`."""

    def __init__(self) -> None:
        self.hits: Sequence[Hit] = ()
        self.ids: Sequence[int] = ()
        """Of the photos; their hits are made only when they are looked at."""
        self.row = 0
        self.guest: Hit | None = None
        self._awaited: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.hits) or self.guest is not None

    @property
    def hit(self) -> Hit:
        return self.guest or self.hits[self.row]

    def begin(self, hits: Sequence[Hit], row: int) -> None:
        self._awaited = frozenset()
        self._take(hits)
        self.go(row)

    def go(self, row: int) -> None:
        self.row, self.guest = row, None

    def beyond(self, step: int) -> int | None:
        """The row so many photos on, or before if it is negative; None if there is none."""
        row = self.row + (step - 1 if self.guest is not None and step > 0 else step)
        return row if 0 <= row < len(self.hits) else None

    def near(self, *, forwards: bool) -> list[Hit]:
        """The neighbours, those first that are most likely looked at next."""
        ahead = 1 if forwards else -1
        rows = (self.beyond(ahead * step) for step in _NEAR)
        return [self.hits[row] for row in rows if row is not None]

    def follow(self, hits: Sequence[Hit]) -> None:
        """The list is another: the photo that is awaited is shown if it is there, else the same."""
        back = self._returned(hits)
        row = find(hits, self.hit) if back is None else back
        if row is not None:
            self._take(hits)
            self.go(row)
            return
        self.guest, self.row = self.hit, _place_of(self.hits, self.row, hits)
        self._take(hits)

    def _take(self, hits: Sequence[Hit]) -> None:
        self.hits, self.ids = hits, photo_ids(hits)

    def rate(self, ratings: Mapping[int, Rating]) -> None:
        """Some of the photos anew."""
        self.hits = with_ratings(self.hits, ratings)
        if self.guest is not None:
            (self.guest,) = with_ratings([self.guest], ratings)

    def let_guest_go(self) -> None:
        """The next photo takes its place, or else the one before."""
        self.go(max(0, min(self.row, len(self.hits) - 1)))

    def expect(self, ids: Iterable[int]) -> None:
        """Those that aren't here come back; the first of them is then shown."""
        self._awaited = frozenset(ids) - frozenset(self.ids)

    def _returned(self, hits: Sequence[Hit]) -> int | None:
        if not self._awaited:
            return None
        rows = (row for row, photo_id in enumerate(photo_ids(hits)) if photo_id in self._awaited)
        row = next(rows, None)
        if row is not None:
            self._awaited = frozenset()
        return row


def find(hits: Sequence[Hit], shown: Hit) -> int | None:
    """By its file, which may have been edited and be another photo now; else the photo, moved."""
    ids = photo_ids(hits)
    same = ids.index(shown.photo_id) if shown.photo_id in ids else None
    if same is not None and hits[same].path == shown.path:
        return same
    rows = (row for row in range(len(hits)) if _name(hits, row) == shown.path.name)
    edited = next((row for row in rows if hits[row].path == shown.path), None)
    return same if edited is None else edited


def _name(hits: Sequence[Hit], row: int) -> str:
    return hits.name(row) if isinstance(hits, Listed) else hits[row].path.name


def _place_of(before: Sequence[Hit], row: int, now: Sequence[Hit]) -> int:
    """The row of what came behind it."""
    rows = {photo_id: row for row, photo_id in enumerate(photo_ids(now))}
    behind = (rows[photo_id] for photo_id in photo_ids(before)[row:] if photo_id in rows)
    return next(behind, len(now))
