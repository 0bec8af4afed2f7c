"""All photos as hits, made when they are looked at: a hundred thousand at once would take long."""

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import overload

from photosearch.catalogue.people.seen_moments import SeenMoments
from photosearch.catalogue.rows import to_path
from photosearch.types import NOT_RATED, Hit, Rating

_SEPARATOR = os.sep.encode()
Row = tuple[int, int, bytes, float | None]
"""Photo id, folder id, path below the folder; of a video, the seconds of the moment."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What people gave to photos, by photo ids."""

    favourites: frozenset[int] = frozenset()
    ratings: Mapping[int, Rating] = field(default_factory=dict)

    def moved(self, photo_ids: Mapping[int, int]) -> "Marks":
        """With those of the first ids at the second ones."""
        marked = frozenset(photo_ids.get(one, one) for one in self.favourites)
        rated = {photo_ids.get(one, one): rating for one, rating in self.ratings.items()}
        return Marks(marked, rated)


_NO_MARKS = Marks()


class Listed(Sequence[Hit]):
    """Hits without scores, ranked in their order. `photo_ids` are theirs, without making any."""

    def __init__(
        self,
        rows: Sequence[Row],
        folders: dict[int, tuple[bytes, bool]],
        marks: Marks = _NO_MARKS,
    ) -> None:
        """`folders`: the path of each by its id, and whether it can be reached."""
        self._rows = rows
        self._folders = folders
        self._marks = marks
        self.photo_ids = [row[0] for row in rows]

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Hit: ...
    @overload
    def __getitem__(self, place: slice) -> list[Hit]: ...
    def __getitem__(self, place: int | slice) -> Hit | list[Hit]:
        if isinstance(place, slice):
            return [self._hit(row) for row in range(*place.indices(len(self)))]
        return self._hit(range(len(self))[place])

    def _hit(self, row: int) -> Hit:
        photo_id, folder_id, below, at = self._rows[row]
        folder, reachable = self._folders[folder_id]
        path, marked = to_path(folder, below), photo_id in self._marks.favourites
        rating = self._marks.ratings.get(photo_id, NOT_RATED)
        return Hit(photo_id, row + 1, None, path, reachable, favourite=marked, at=at, rating=rating)

    def name(self, row: int) -> str:
        """The file's name, without making the hit."""
        return os.fsdecode(self._rows[row][2]).rpartition(os.sep)[2]

    def directories(self) -> Iterator[bytes]:
        """The one that each file is in."""
        for _, folder_id, below, _ in self._rows:
            folder = self._folders[folder_id][0]
            inside = below.rpartition(_SEPARATOR)[0]
            yield os.path.join(folder, inside) if inside else folder  # noqa: PTH118 - pathlib takes no bytes

    def without(self, photo_ids: Collection[int]) -> "Listed":
        rows = [row for row in self._rows if row[0] not in photo_ids]
        return Listed(rows, self._folders, self._marks)

    def with_ratings(self, ratings: Mapping[int, Rating]) -> "Listed":
        """Some of them rated anew."""
        marks = replace(self._marks, ratings={**self._marks.ratings, **ratings})
        return Listed(self._rows, self._folders, marks)

    def at_moments(self, seen: SeenMoments) -> "Listed":
        """Each video at the first of its moments, instead of its very first."""
        rows = [self._at(row, seen[row[0]][0]) if row[0] in seen else row for row in self._rows]
        moved = {photo_id: moments[0][0] for photo_id, moments in seen.items()}
        return Listed(rows, self._folders, self._marks.moved(moved))

    @staticmethod
    def _at(row: Row, moment: tuple[int, float]) -> Row:
        return moment[0], row[1], row[2], moment[1]
