"""A session of culling loses nothing: after each action the window equals a model in plain Python.

`PHOTOSEARCH_SEED` sets which session. What was done stands in the report of a failure. A further
action is a rule here and a method of `culling_model.Session`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from photosearch.errors import KnownError
from photosearch.types import Filters, Flag, Query, Rating, Sort
from support.window.culling_model import Asked, Session
from support.window.drivers import answer

if TYPE_CHECKING:
    from support.window.shown import Shown

_Key, _Held = Qt.Key, Qt.KeyboardModifier
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))
NEWEST = datetime.fromtimestamp(10**9)
FEWEST = 6
STEPS = 20
"""Of a part; not all of them apply."""
ALBUM, IN_ALBUM = "Best", 25
BACK = some.sampled_from([True, True, False])
"""Whether something is taken back at once: else there would soon be no photos left."""
Act = TypeVar("Act", bound=Callable[..., None])


class World:
    """One window and one model for the whole session."""

    def __init__(self, shown: Shown, actions: int) -> None:
        self.shown, self.actions = shown, actions
        self.window, self.page = shown.window, shown.window.page
        self.model = Session(shown.names())
        self.undo: Callable[[], None] | None = None
        self.done: list[str] = []
        self.fault: BaseException | None = None
        self.page.undo._patience.setInterval(10**6)
        self.albums = self.window.search.album_actions
        self.albums.create(ALBUM, self.page.grid.hits[:IN_ALBUM])
        self.model.album = self.model.list[:IN_ALBUM]
        shown.until(lambda: self.window.search.albums.list.count() == 1)

    def settle(self) -> None:
        """Until all that was asked for has happened."""
        shown, navigator = self.shown, self.window.navigator
        shown.until_through(shown.engine.do)
        shown.until(lambda: not shown.engine.searcher.is_waiting and navigator._returning is None)
        shown.until(lambda: not shown.engine.indexing.running)
        shown.until(lambda: shown.names() == self.model.list)
        navigator.here()

    def check(self) -> None:
        self.settle()
        model, live, grid = self.model, self.model.live, self.page.grid
        seen = self.window.viewer.hit.path.name if self.window.pages.viewing else None
        assert seen == (live.viewed[0] if live.viewed else None)
        comparing = self.window.comparing
        compared = [hit.path.name for hit in comparing.page.hits] if comparing.is_open else []
        assert compared == list(live.compared)
        assert self.page.query_state.query == query_of(live.asked)
        assert sorted(hit.path.name for hit in grid.chosen()) == sorted(live.chosen)
        assert grid.currentIndex().row() in ([live.current[1]] if live.current else [-1, 0])
        history = self.window.navigator.history
        assert len(history.behind) == model.at
        assert len(history.ahead) == len(model.places) - 1 - model.at
        buttons = self.page.history
        assert buttons.back.isEnabled() == bool(model.at)

    def begin(self) -> Session:
        """With the keyboard where a person has it; by that the first photo becomes the current
        one, if none is."""
        if not self.window.isActiveWindow():
            self.shown.come_forward()
        self._front().setFocus()
        row = self.page.grid.currentIndex().row()
        if row == 0 and self.model.live.current is None:
            self.model.live = replace(self.model.live, current=(self.model.list[0], 0))
        return self.model

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _Held.NoModifier) -> None:
        QTest.keyClick(self._front(), key, held)

    def _front(self) -> QWidget:
        if self.window.comparing.is_open:
            return self.window.comparing.page
        return self.window.viewer if self.window.pages.viewing else self.page.grid


def query_of(asked: Asked) -> Query:
    after = NEWEST - timedelta(hours=asked.since, minutes=30) if asked.since < 99 else None
    filters = Filters(
        favourite=True if asked.favourites else None,
        after=after,
        albums=(ALBUM,) if asked.album else (),
    )
    return Query(filters=filters, sort=Sort.OLDEST if asked.backwards else None)


def where(applies: Callable[[Culling], object]) -> Callable[[Act], Act]:
    """Nothing happens elsewhere, nor after the last action. Hypothesis' own preconditions would
    have to be the same for each part of a session."""

    def of(act: Act) -> Act:
        @wraps(act)
        def perhaps(self: Culling, *given: Any, **named: Any) -> None:
            if self.world.fault is not None:
                raise self.world.fault
            if applies(self) and len(self.world.done) < self.world.actions:
                act(self, *given, **named)

        return cast(Act, perhaps)

    return of


class Culling(RuleBasedStateMachine):
    """The rules: what a person does, and what the model says of it."""

    world: World

    def _did(self, words: str, undo: Callable[[], None] | None = None) -> None:
        self.world.done.append(words)
        self.world.undo = undo
        try:
            self.world.check()
        except BaseException as error:
            error.add_note("\n".join([f"seed {SEED}", *self.world.done[-60:]]))
            self.world.fault = error
            raise

    @property
    def viewing(self) -> bool:
        return self.world.model.live.viewed is not None

    @property
    def comparing(self) -> bool:
        return bool(self.world.model.live.compared)

    @property
    def among_photos(self) -> bool:
        return not (self.viewing or self.comparing)

    @property
    def enough_left(self) -> bool:
        model = self.world.model
        return 0 < len(model.acted_on()) < len(model.list) - FEWEST

    @rule(rows=some.lists(some.integers(0, 59), min_size=1, max_size=4, unique=True))
    @where(lambda self: self.among_photos and self.world.model.list)
    def choose(self, rows: list[int]) -> None:
        self._choose(list(dict.fromkeys(row % len(self.world.model.list) for row in rows)))

    def _choose(self, rows: list[int]) -> None:
        self.world.begin().choose(rows)
        self.world.page.grid.choose(rows, current=rows[-1])
        self._did(f"choose {rows}")

    @rule(
        favourites=some.booleans(),
        since=some.sampled_from([99, 99, 40, 20]),
        backwards=some.booleans(),
        album=some.sampled_from([False, False, True]),
    )
    @where(lambda self: self.among_photos)
    def ask(self, favourites: bool, since: int, backwards: bool, album: bool) -> None:
        asked = Asked(favourites, since, backwards, album)
        self.world.begin().ask(asked)
        self.world.page.query_state.update(settings=query_of(asked))
        self._did(f"ask {asked}")

    @rule()
    @where(lambda self: self.among_photos and self.world.model.live.current)
    def view(self) -> None:
        self.world.begin().view()
        self.world.press(_Key.Key_Space)
        self._did("view")

    @rule(by=some.sampled_from([1, 1, -1]))
    @where(lambda self: self.viewing)
    def go(self, by: int) -> None:
        self.world.begin().go(by)
        self.world.press(_Key.Key_PageDown if by > 0 else _Key.Key_PageUp)
        self._did(f"go {by}")

    @rule(stays=some.sampled_from([True, True, False]))
    @where(lambda _self: True)
    def escape(self, stays: bool) -> None:
        """There is much to do while photos are compared."""
        if self.comparing and stays:
            return
        self.world.begin().escape()
        self.world.press(_Key.Key_Escape)
        self._did("escape")

    @rule(by=some.sampled_from([-1, -1, 1]))
    @where(lambda _self: True)
    def step(self, by: int) -> None:
        self.world.begin().step(by)
        self.world.press(_Key.Key_Left if by < 0 else _Key.Key_Right, _Held.AltModifier)
        self._did("back" if by < 0 else "forward")

    @rule(rows=some.lists(some.integers(0, 59), min_size=2, max_size=4, unique=True))
    @where(lambda self: self.among_photos and len(self.world.model.list) > FEWEST)
    def compare(self, rows: list[int]) -> None:
        rows = list({row % len(self.world.model.list): None for row in rows})
        self._choose(rows if len(rows) > 1 else [0, 1])
        self.world.begin().compare()
        self.world.window.registry["compare"].trigger()
        self._did("compare")

    @rule()
    @where(lambda self: self.comparing)
    def keep_best(self) -> None:
        undo = self.world.begin().keep_best()
        self.world.press(_Key.Key_K)
        self._did("keep the best", undo)

    @rule(stars=some.integers(0, 5))
    @where(lambda self: self.world.model.acted_on())
    def rate(self, stars: int) -> None:
        undo = self.world.begin().rate(stars)
        self.world.window.registry[f"rate-{stars}"].trigger()
        self._did(f"rate {stars}", undo)

    @rule(flag=some.sampled_from(list(Flag)))
    @where(lambda self: self.world.model.acted_on())
    def flag(self, flag: Flag) -> None:
        undo = self.world.begin().flag(flag)
        self.world.window.registry[f"flag-{flag}"].trigger()
        self._did(f"flag {flag}", undo)

    @rule()
    @where(lambda self: self.world.model.acted_on())
    def favourite(self) -> None:
        self.world.begin().favourite()
        self.world.press(_Key.Key_B, _Held.ControlModifier)
        self._did("favourite")

    @rule()
    @where(lambda self: self.world.model.acted_on())
    def put_in_album(self) -> None:
        undo = self.world.begin().put_in_album()
        _, _, put = self.world.albums._choices()[0]
        put()
        self._did("put in the album", undo)

    @rule(back=BACK)
    @where(lambda self: self.enough_left and self.world.model.live.asked.album)
    def take_out_of_album(self, back: bool) -> None:
        names = self.world.model.acted_on()
        undo = self.world.begin().take_out_of_album()
        self.world.press(_Key.Key_Delete, _Held.ControlModifier)
        self._did(f"take {names} out of the album", undo)
        self._perhaps_back(back)

    @rule(back=BACK)
    @where(lambda self: self.enough_left)
    def trash(self, back: bool) -> None:
        names = self.world.model.acted_on()
        undo = self.world.begin().trash()
        self.world.press(_Key.Key_Delete)
        answer(self.world.shown, "Move to the trash")
        self._did(f"trash {names}", undo)
        self._perhaps_back(back)

    @rule()
    @where(lambda self: self.world.undo is not None)
    def take_back(self) -> None:
        self._perhaps_back(True)

    def _perhaps_back(self, back: bool) -> None:
        if not back or self.world.undo is None or len(self.world.done) >= self.world.actions:
            return
        self.world.begin()
        self.world.undo()
        self.world.press(_Key.Key_Z, _Held.ControlModifier)
        self._did("undo")


def play(world: World) -> None:
    """In many short parts, the window and its model going on: Hypothesis leaves some rules out of
    each, and one that were long would be of one rule alone."""
    rounds = 0
    while len(world.done) < world.actions:
        _play(world, f"{SEED} {rounds}")
        rounds += 1


def _play(world: World, lot: str) -> None:
    machine = type("Session", (Culling,), {"world": world})
    wanted = settings(
        max_examples=world.actions // STEPS,
        stateful_step_count=STEPS,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(seed(lot)(machine), settings=wanted)
    except Exception:
        if world.fault is None:
            raise
        raise world.fault from None  # Hypothesis tries to have it again, with what is left


@pytest.mark.parametrize("actions", [200, pytest.param(2000, marks=pytest.mark.nightly)])
def test_a_session_of_culling_loses_nothing(
    many: Shown, roll: Path, trash_can: Path, actions: int
) -> None:
    world = World(many, actions)
    play(world)
    assert len(world.done) >= actions
    model = world.model
    assert {path.name for path in roll.iterdir()} == set(model.all) - set(model.trashed)
    kept = many.engine.library.photos
    starred = set[str]()
    for photo_id in kept.favourites.ids():
        with suppress(KnownError):  # it is in the trash
            starred.add(kept.get(photo_id).paths[0].name)
    found = kept.browse()
    said = {hit.path.name: hit.rating for hit in found}
    meant = {name: model.ratings.get(name, Rating()) for name in said}
    assert said == meant
    assert starred == model.favourites - set(model.trashed)
    (album,) = many.engine.library.albums.all()
    held = [hit.path.name for hit in many.engine.library.albums.photos(album)]
    assert held == [name for name in model.album if name not in model.trashed]
    trashed = {path.name for path in trash_can.iterdir()} if trash_can.exists() else set()
    assert trashed == set(model.trashed)
