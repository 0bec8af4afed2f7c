"""The viewer's pictures at hand: as many as a budget of bytes allows, the nearest ones."""

from collections.abc import Iterable

from photosearch.gui.viewer.loaded_image import LoadedImage

BUDGET = 200 * 1024 * 1024
"""Bytes: two photos of 24 megapixels in full, or some thirty as large as a window."""
THUMBNAIL = 0
"""The side of what is shown only until the picture is in."""
_MUCH_TOO_LARGE = 2


class PictureCache:
    """From photo ids to pictures, and for what side in pixels they were asked for."""

    def __init__(self, budget: int = BUDGET) -> None:
        self.budget = budget
        self.bytes = 0
        self._kept: dict[int, tuple[int, LoadedImage]] = {}
        self._shown: int | None = None
        self._ranks: dict[int, int] = {}

    def __contains__(self, photo_id: int) -> bool:
        return photo_id in self._kept

    def get(self, photo_id: int) -> LoadedImage | None:
        kept = self._kept.get(photo_id)
        return kept[1] if kept else None

    def side(self, photo_id: int) -> int:
        """-1: there is nothing of it."""
        return self._kept[photo_id][0] if photo_id in self._kept else -1

    def pictures(self) -> set[int]:
        """The photos of which there is more than a thumbnail."""
        return {photo_id for photo_id, (side, _) in self._kept.items() if side != THUMBNAIL}

    def put(self, photo_id: int, side: int, loaded: LoadedImage) -> None:
        """Of two sizes the larger one stays."""
        if self.side(photo_id) <= side:
            self._drop(photo_id)
            self._kept[photo_id] = side, loaded
            self.bytes += loaded.bytes
        self._give_up()

    def look_at(self, photo_id: int, side: int, near: Iterable[int]) -> None:
        """This one is shown, with this side, and is never given up; of the others those last that
        are `near`, the first of them last. What is far larger than needed goes at once."""
        self._shown = photo_id
        for other in [i for i, (kept, _) in self._kept.items() if kept > _MUCH_TOO_LARGE * side]:
            if other != photo_id:
                self._drop(other)
        self._ranks = {other: rank for rank, other in enumerate(near)}

    def has_room_beside(self, photo_ids: Iterable[int], wanted: int) -> bool:
        """For so many bytes, if these and the one that is shown stay."""
        staying = {self._shown, *photo_ids}
        taken = sum(kept.bytes for i, (_, kept) in self._kept.items() if i in staying)
        return taken + wanted <= self.budget

    def clear(self) -> None:
        self._kept.clear()
        self.bytes, self._shown = 0, None

    def _drop(self, photo_id: int) -> None:
        dropped = self._kept.pop(photo_id, None)
        self.bytes -= dropped[1].bytes if dropped else 0

    def _give_up(self) -> None:
        others = [photo_id for photo_id in self._kept if photo_id != self._shown]
        far = len(self._ranks)
        for photo_id in sorted(others, key=lambda i: self._ranks.get(i, far), reverse=True):
            if self.bytes <= self.budget:
                return
            self._drop(photo_id)
