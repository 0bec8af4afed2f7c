"""Stars and flags: for the chosen photos, or for the one in the viewer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.grid.grid import Grid
from photosearch.gui.grid.rating_keys import RatingKeys
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.said_ratings import Said, with_ratings
from photosearch.gui.text import rating_text
from photosearch.gui.text.numbers import plural
from photosearch.gui.viewer.viewer import Viewer
from photosearch.gui.widgets.undo_bar import UndoBar
from photosearch.types import MOST_STARS, NOT_RATED, Flag, Hit, Rating, SaidRating


@dataclass(frozen=True, slots=True)
class Judged:
    """What is said of some photos; None leaves stars or flag as they are."""

    hits: Sequence[Hit]
    stars: int | None = None
    flag: Flag | None = None

    def rating(self, hit: Hit) -> Rating:
        """As it is from now on."""
        before = hit.rating
        stars = before.stars if self.stars is None else self.stars
        return Rating(stars, self.flag or before.flag)


class Ratings(QObject):
    """Binds the actions that rate. What is said is seen at once, and kept in the background."""

    marked = Signal(object)
    """The photo ids that were given a flag or stars just now, as a list."""
    shown = Signal(object)
    """Ratings by photo id, as they are from now on, for whatever else shows these photos."""

    def __init__(
        self,
        engine: Engine,
        grid: Grid,
        undo: UndoBar,
        viewer: Viewer,
        actions: ActionRegistry,
        photos: PhotoMenu,
    ) -> None:
        super().__init__(grid)
        self._engine, self._grid, self._undo, self._viewer = engine, grid, undo, viewer
        self._photos = photos
        actions.bind(
            {f"rate-{n}": partial(self._rate, stars=n) for n in range(MOST_STARS + 1)}
            | {f"flag-{flag}": partial(self._rate, flag=flag) for flag in Flag}
        )
        self._keys = grid.rating_keys = RatingKeys(grid)
        self._keys.wanted.connect(lambda name: actions[name].trigger())
        self._keys.were_letters.connect(self._take_letters_back)
        viewer.bar.stars.judged.connect(self._rate)

    def _rate(self, stars: int | None = None, flag: Flag | None = None) -> None:
        if hits := self._photos.chosen():
            self.judge([Judged(hits, stars, flag)])

    def judge(self, all_of: Sequence[Judged]) -> None:
        """One step, which is taken back as one."""
        ratings = {hit.photo_id: one.rating(hit) for one in all_of for hit in one.hits}
        self._show(ratings)
        said = self._engine.searcher.said.say(ratings)
        kept = self._engine.library.photos.ratings

        def keep() -> list[SaidRating]:
            """In the queue. What was said last is taken back first."""
            before = [
                kept.rate([hit.photo_id for hit in one.hits], one.stars, one.flag) for one in all_of
            ]
            return [said for one in reversed(before) for said in one]

        self._engine.do(keep, partial(self._tell, said, all_of), lambda: self._renew(said))
        self.marked.emit([hit.photo_id for one in all_of for hit in one.hits])

    def _show(self, ratings: dict[int, Rating]) -> None:
        grid = self._grid
        grid.show_hits(with_ratings(grid.hits, ratings), keep_place=True)
        self._viewer.show_ratings(ratings)
        self.shown.emit(ratings)

    def _tell(self, said: Said, all_of: Sequence[Judged], before: Sequence[SaidRating]) -> None:
        self._undo.offer("\n".join(map(_words, all_of)), lambda: self._take_back(before))
        self._renew(said)

    def _take_back(self, before: Sequence[SaidRating]) -> None:
        grid = self._grid
        back = [one.photo_id for one in before if grid.row_of(one.photo_id) is None]
        grid.expect(back)
        self._viewer.expect(back)
        self._engine.do(partial(self._put_back, before), self._taken_back)

    def _put_back(self, before: Sequence[SaidRating]) -> dict[int, Rating]:
        """In the queue: the ratings that count again."""
        kept, ids = self._engine.library.photos.ratings, [one.photo_id for one in before]
        kept.put_back(before)
        return dict.fromkeys(ids, NOT_RATED) | kept.of(ids)

    def _taken_back(self, ratings: dict[int, Rating]) -> None:
        self._show(ratings)
        self._renew()

    def _renew(self, said: Said | None = None) -> None:
        """What was said is read from now on, or the truth if it couldn't be kept."""
        searcher = self._engine.searcher
        searcher.refresh()
        if said is not None:
            said.kept_by = searcher.since
        self._viewer.renew_facts()

    @Slot(int, str)
    def _take_letters_back(self, count: int, word: str) -> None:
        """They were no ratings, but the beginning of a word. Each is offered by then."""

        def take_back(_: object) -> None:
            for _each in range(count):
                self._undo.take_back()

        self._engine.do(lambda: None, take_back)
        self._grid.typing.words.emit(word)


def _words(one: Judged) -> str:
    photos = plural(len(one.hits), "photo", "photos")
    return rating_text.told(photos, one.stars, one.flag)
