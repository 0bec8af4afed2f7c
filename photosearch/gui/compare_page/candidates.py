"""The photos that may be compared, and which of them are."""

from collections.abc import Collection, Sequence

from photosearch.gui.grid.grid_model import photo_ids
from photosearch.types import Hit

LEAST, MOST = 2, 4


class Candidates:
    """`shown` are hits of `hits`, or were: what has left the list stays until it is let go."""

    def __init__(self, hits: Sequence[Hit] = (), shown: Sequence[Hit] = (), *, only: bool = False):
        """`only`: these `hits` alone, whatever list comes later."""
        self.shown = list(shown)
        self._only = frozenset(photo_ids(hits)) if only else None
        self._take(hits)

    def _take(self, hits: Sequence[Hit]) -> None:
        self._hits = hits
        self._rows = {photo_id: row for row, photo_id in enumerate(photo_ids(hits))}
        self._places = [self._rows.get(hit.photo_id, -1) for hit in self.shown]

    def follow(self, hits: Sequence[Hit]) -> None:
        """The list is another; what is shown is as the list says now."""
        before = self._places
        self._take(hits)
        self.shown = [
            hits[self._rows[hit.photo_id]] if hit.photo_id in self._rows else hit
            for hit in self.shown
        ]
        now = zip(self._places, before, strict=True)
        self._places = [min(was, len(hits) - 1) if row < 0 else row for row, was in now]

    def beside(self, number: int, step: int) -> Hit | None:
        """What may take this one's place: the next that isn't shown, or the one before."""
        row = self._places[number] + step
        while 0 <= row < len(self._hits):
            if self._may_come(hit := self._hits[row]):
                return hit
            row += step
        return None

    def _may_come(self, hit: Hit) -> bool:
        is_wanted = self._only is None or hit.photo_id in self._only
        return is_wanted and hit.photo_id not in {each.photo_id for each in self.shown}

    def swap(self, number: int, hit: Hit) -> None:
        self.shown[number] = hit
        self._places[number] = self._rows.get(hit.photo_id, self._places[number])

    def add(self) -> bool:
        """The next one after the last; False if there is none, or no room for it."""
        last = len(self.shown) - 1
        hit = self.beside(last, 1) or self.beside(0, -1)
        if len(self.shown) >= MOST or hit is None:
            return False
        self.shown.append(hit)
        self._places.append(self._rows[hit.photo_id])
        return True

    def take_out(self, number: int) -> None:
        del self.shown[number], self._places[number]

    def let_go(self, ids: Collection[int]) -> None:
        """These are gone: others take their places, as long as there are any."""
        for number in reversed(range(len(self.shown))):
            if self.shown[number].photo_id in ids:
                other = self._instead(number, ids)
                self.take_out(number) if other is None else self.swap(number, other)

    def _instead(self, number: int, ids: Collection[int]) -> Hit | None:
        row = self._places[number]
        here = self._hits[row] if 0 <= row < len(self._hits) else None
        if here is not None and here.photo_id not in ids and self._may_come(here):
            return here  # what came behind it has moved up
        return self.beside(number, 1) or self.beside(number, -1)
