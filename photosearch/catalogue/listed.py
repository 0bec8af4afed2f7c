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
_NO_STACKS: Mapping[int, Sequence[Row]] = {}


class Listed(Sequence[Hit]):
    """Hits without scores, ranked in their order. `photo_ids` are theirs, without making any."""

    def __init__(
        self,
        rows: Sequence[Row],
        folders: dict[int, tuple[bytes, bool]],
        marks: Marks = _NO_MARKS,
        stacks: Mapping[int, Sequence[Row]] = _NO_STACKS,
    ) -> None:
        """`folders`: the path of each by its id, and whether it can be reached; `stacks`: what
        stands behind a photo, by its id."""
        self._rows, self._stacks = rows, stacks
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

    def _hit(self, place: int) -> Hit:
        row = self._rows[place]
        others = self._stacks.get(row[0], ())
        made = self._made(row, place + 1)
        if not others:
            return made
        return replace(made, stack=tuple(self._made(other, place + 1) for other in others))

    def _made(self, row: Row, rank: int) -> Hit:
        photo_id, folder_id, below, at = row
        folder, reachable = self._folders[folder_id]
        path, marked = to_path(folder, below), photo_id in self._marks.favourites
        rating = self._marks.ratings.get(photo_id, NOT_RATED)
        return Hit(photo_id, rank, None, path, reachable, favourite=marked, at=at, rating=rating)

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
        """Where the first one of a burst goes, the next one takes its place."""
        rows, stacks = [], {}
        for row in self._rows:
            left = [one for one in (row, *self._stacks.get(row[0], ())) if one[0] not in photo_ids]
            if left:
                rows.append(left[0])
                if left[1:]:
                    stacks[left[0][0]] = left[1:]
        return Listed(rows, self._folders, self._marks, stacks)

    def first(self, count: int | None) -> "Listed":
        return self if count is None else self._with(self._rows[:count], self._stacks)

    def stacked(self, behind: Mapping[int, Sequence[int]]) -> "Listed":
        """With these photos behind others, by their ids."""
        rows = {row[0]: row for row in self._rows}
        stacks = {i: [rows[other] for other in others] for i, others in behind.items()}
        hidden = {other for others in behind.values() for other in others}
        return self._with([row for row in self._rows if row[0] not in hidden], stacks)

    def opened(self, leaders: Collection[int]) -> "Listed":
        """With the photos of these bursts behind the first one of each, too."""
        rows = []
        for row in self._rows:
            rows.append(row)
            if row[0] in leaders:
                rows += self._stacks.get(row[0], ())
        return self._with(rows, self._stacks)

    def leader_of(self, photo_id: int) -> int | None:
        """The first one of the burst that a photo is in."""
        if photo_id in self._stacks:
            return photo_id
        return next(
            (i for i, rows in self._stacks.items() if any(row[0] == photo_id for row in rows)), None
        )

    def behind(self, leaders: Collection[int] | None = None) -> list[int]:
        """The ids of those that stand behind these, or all others."""
        every = self._stacks if leaders is None else leaders
        return [row[0] for leader in every for row in self._stacks.get(leader, ())]

    def _with(self, rows: Sequence[Row], stacks: Mapping[int, Sequence[Row]]) -> "Listed":
        return Listed(rows, self._folders, self._marks, stacks)

    def with_ratings(self, ratings: Mapping[int, Rating]) -> "Listed":
        """Some of them rated anew."""
        marks = replace(self._marks, ratings={**self._marks.ratings, **ratings})
        return Listed(self._rows, self._folders, marks, self._stacks)

    def at_moments(self, seen: SeenMoments) -> "Listed":
        """Each video at the first of its moments, instead of its very first."""
        rows = [self._at(row, seen[row[0]][0]) if row[0] in seen else row for row in self._rows]
        moved = {photo_id: moments[0][0] for photo_id, moments in seen.items()}
        return Listed(rows, self._folders, self._marks.moved(moved))

    @staticmethod
    def _at(row: Row, moment: tuple[int, float]) -> Row:
        return moment[0], row[1], row[2], moment[1]
