"""What a session of culling comes to, in plain Python: the model that the window must equal.

A place is a query with what is chosen, current and viewed in it; the history is a list of places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from photosearch.types import Flag, Rating

MOST_PLACES = 100
Where = tuple[str, int]
"""A photo, and its row."""


@dataclass(frozen=True)
class Asked:
    favourites: bool = False
    since: int = 99
    """Only photos up to this one, the newest being 0."""
    backwards: bool = False
    album: bool = False


@dataclass(frozen=True)
class Spot:
    asked: Asked = field(default_factory=Asked)
    chosen: tuple[str, ...] = ()
    current: Where | None = None
    viewed: Where | None = None
    compared: tuple[str, ...] = ()

    def is_where(self, other: Spot) -> bool:
        return self._address == other._address

    @property
    def _address(self) -> tuple[Asked, bool, bool]:
        return self.asked, self.viewed is None, bool(self.compared)


@dataclass(frozen=True)
class Incomplete:
    """A list in which something of what is chosen or current was, which isn't there now."""

    photos: list[str]
    stood: Spot
    left: tuple[tuple[str, ...], Where | None]


class Session:
    """Each method is an action of the person; what the window must show afterwards is `list` and
    `live`."""

    def __init__(self, photos: Sequence[str]) -> None:
        self.all = list(photos)
        self.trashed: list[str] = []
        self.favourites: set[str] = set()
        self.album: list[str] = []
        """In its order; what is in the trash has kept its place."""
        self.ratings: dict[str, Rating] = {}
        self.live = Spot()
        self.guest = False
        """What is viewed is in the list no longer."""
        self.incomplete: Incomplete | None = None
        self.rows: list[int] = []
        """Of what is compared: where it is in the list, or was when it left that."""
        self.places, self.at = [Spot()], 0
        self.list = self._listed(Asked())

    # what there is

    def _listed(self, asked: Asked) -> list[str]:
        newest = self.all[: asked.since + 1]
        dated = newest[::-1] if asked.backwards else newest
        if asked.album:
            ordered = dated if asked.backwards else self.album
            dated = [name for name in ordered if name in dated and name in self.album]
        found = [name for name in dated if not asked.favourites or name in self.favourites]
        return [name for name in found if name not in self.trashed]

    def acted_on(self) -> list[str]:
        """As by keys and menus; of those that are compared the first is current."""
        if self.live.compared:
            return [self.live.compared[0]]
        return [self.live.viewed[0]] if self.live.viewed else list(self.live.chosen)

    # places

    def _leave(self) -> None:
        self.places[self.at] = self.live

    def _come(self, *, anyway: bool = False) -> None:
        if self.live.is_where(self.places[self.at]) and not anyway:
            return
        self.places = [*self.places[: self.at + 1], self.live][-MOST_PLACES:]
        self.at = len(self.places) - 1

    def step(self, by: int) -> None:
        self._leave()
        if 0 <= self.at + by < len(self.places):
            self.at += by
            self._bring(self.places[self.at])

    def _bring(self, spot: Spot) -> None:
        self.list, self.guest, self.incomplete = self._listed(spot.asked), False, None
        self.live = Spot(
            spot.asked,
            tuple(name for name in self.list if name in spot.chosen),
            self._nearest(spot.current),
            self._nearest(spot.viewed),
            tuple(name for name in spot.compared if name in self.list),
        )
        if len(self.live.compared) < 2:
            self.live = replace(self.live, compared=())
        self._compare(self.live.compared)
        if spot.current is None:
            self.live = replace(self.live, current=None)

    def _nearest(self, where: Where | None) -> Where | None:
        if where is None or not self.list:
            return None
        name, row = where
        found = self.list.index(name) if name in self.list else min(row, len(self.list) - 1)
        return self.list[found], found

    # the list

    def choose(self, rows: Sequence[int]) -> None:
        chosen = tuple(self.list[row] for row in sorted(rows))
        self.live = replace(self.live, chosen=chosen, current=(self.list[rows[-1]], rows[-1]))

    def ask(self, asked: Asked) -> None:
        if asked == self.live.asked:
            return
        self._leave()
        self.incomplete = None
        before, self.list = self.list, self._listed(asked)
        self.live = replace(self.live, asked=asked) if before == self.list else Spot(asked)
        self._come()

    def _refresh(self) -> None:
        """The same query has another list: chosen is what is left, or what comes next. It is
        measured against the list in which all was there, until the person goes elsewhere."""
        seen, self.list = self.list, self._listed(self.live.asked)
        if seen == self.list:
            return
        before, stood = seen, self.live
        if self.incomplete and self.incomplete.left == (stood.chosen, stood.current):
            before, stood = self.incomplete.photos, self.incomplete.stood
        chosen, current = self._again(before, stood)
        self.live = replace(self.live, chosen=chosen, current=current)
        missed = not set(self.list) >= {*stood.chosen, *((stood.current or ("",))[:1])} - {""}
        left = (chosen, current)
        self.incomplete = Incomplete(before, stood, left) if missed else None
        if self.live.viewed:
            self._follow(seen)
        self._compare(self.live.compared)

    def _again(self, before: list[str], stood: Spot) -> tuple[tuple[str, ...], Where | None]:
        left = tuple(name for name in self.list if name in stood.chosen)
        row = before.index(stood.current[0]) if stood.current else -1
        gone = bool(stood.chosen) and not left
        if gone and row >= 0 and before[row] not in stood.chosen:
            row = max(before.index(name) for name in stood.chosen)
        current = self._successor(before, row) if row >= 0 else None
        return ((current[0],) if gone and current else left), current

    def _successor(self, before: list[str], row: int) -> Where | None:
        for other in (*range(row, len(before)), *range(row - 1, -1, -1)):
            if before[other] in self.list:
                return before[other], self.list.index(before[other])
        return None

    # the viewer

    def view(self) -> None:
        self._leave()
        self.incomplete = None
        self.live = replace(self.live, viewed=self.live.current)
        self._come()

    def go(self, by: int) -> None:
        assert self.live.viewed is not None
        row = self.live.viewed[1] + (0 if self.guest and by > 0 else by)
        if 0 <= row < len(self.list):
            self.live, self.guest = replace(self.live, viewed=(self.list[row], row)), False

    def _follow(self, before: list[str]) -> None:
        assert self.live.viewed is not None
        name, row = self.live.viewed
        self.guest = name not in self.list
        if not self.guest:
            row = self.list.index(name)
        else:
            behind = [other for other in before[row:] if other in self.list]
            row = self.list.index(behind[0]) if behind else len(self.list)
        self.live = replace(self.live, viewed=(name, row))

    def close_viewer(self) -> None:
        assert self.live.viewed is not None
        self._leave()
        row = min(self.live.viewed[1], len(self.list) - 1)
        self.live, self.guest = replace(self.live, viewed=None), False
        if row >= 0:
            self.choose([row])
        self._come()

    def escape(self) -> None:
        if self.live.viewed:
            self.close_viewer()
        elif self.live.compared:
            self._leave()
            self.live = replace(self.live, compared=())
            self._come()
        elif self.live.chosen:
            self._leave()
            self.incomplete = None
            self.live = replace(self.live, chosen=())
            self._come(anyway=True)
        elif self.live.asked != Asked():
            self.ask(Asked())

    # compared

    def compare(self) -> None:
        self._leave()
        self.live = replace(self.live, compared=self.live.chosen)
        self.rows = []
        self._compare(self.live.compared)
        self._come()

    def _compare(self, names: Sequence[str]) -> None:
        """What has left the list is remembered by where it was."""
        last = len(self.list) - 1
        before = [*self.rows, *[last] * len(names)]
        self.rows = [
            self.list.index(name) if name in self.list else min(row, last)
            for name, row in zip(names, before, strict=False)
        ]

    def _replace_first(self) -> None:
        """By the next photo that isn't compared, or the one before."""
        row, others = self.rows[0], self.live.compared
        ways = (*range(row, len(self.list)), *range(row - 1, -1, -1))
        new = next(self.list[other] for other in ways if self.list[other] not in others)
        self.live = replace(self.live, compared=(new, *others[1:]))
        self._compare(self.live.compared)

    def keep_best(self) -> Callable[[], None]:
        best, *others = self.live.compared
        before = dict(self.ratings)
        self._judge([best], flag=Flag.PICK)
        self._judge(others, flag=Flag.REJECT)
        return lambda: self._rate_again(before)

    # what is done with photos

    def rate(self, stars: int) -> Callable[[], None]:
        before = dict(self.ratings)
        self._judge(self.acted_on(), stars=stars)
        return lambda: self._rate_again(before)

    def flag(self, flag: Flag) -> Callable[[], None]:
        before = dict(self.ratings)
        self._judge(self.acted_on(), flag=flag)
        return lambda: self._rate_again(before)

    def _judge(self, names: Sequence[str], **said: int | Flag) -> None:
        for name in names:
            self.ratings[name] = replace(self.ratings.get(name, Rating()), **said)  # type: ignore[arg-type]

    def _rate_again(self, before: dict[str, Rating]) -> None:
        self.ratings = before

    def favourite(self) -> None:
        names = set(self.acted_on())
        changed = self.favourites ^ names if names <= self.favourites else self.favourites | names
        self.favourites = changed
        self._refresh()

    def trash(self) -> Callable[[], None]:
        """What takes it back."""
        names = self.acted_on()
        self.trashed += names
        self._let_go()
        if self.live.compared:
            self._replace_first()
        return lambda: self._restore(names)

    def _let_go(self) -> None:
        """The viewer goes on to what is in the place of what has gone."""
        self._refresh()
        if self.live.viewed:
            row = min(self.live.viewed[1], len(self.list) - 1)
            self.live, self.guest = replace(self.live, viewed=(self.list[row], row)), False

    def _restore(self, names: list[str]) -> None:
        self.trashed = [name for name in self.trashed if name not in names]
        self._refresh()
        rows = sorted(self.list.index(name) for name in names if name in self.list)
        if rows:
            chosen = tuple(self.list[row] for row in rows)
            self.live = replace(self.live, chosen=chosen, current=(self.list[rows[0]], rows[0]))
            if self.live.viewed:
                self.live = replace(self.live, viewed=(self.list[rows[0]], rows[0]))
                self.guest = False

    # the album

    def put_in_album(self) -> Callable[[], None] | None:
        """None if it has them already."""
        before = list(self.album)
        self.album += [name for name in self.acted_on() if name not in before]
        self._refresh()
        return (lambda: self._album_again(before)) if self.album != before else None

    def take_out_of_album(self) -> Callable[[], None]:
        before, names = list(self.album), self.acted_on()
        self.album = [name for name in before if name not in names]
        self._let_go()
        return lambda: self._album_again(before)

    def _album_again(self, before: list[str]) -> None:
        self.album = before
        self._refresh()
