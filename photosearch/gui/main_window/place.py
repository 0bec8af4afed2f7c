"""A place in the window that one can come back to, and its text form for the next window."""

import json
from dataclasses import dataclass, field, replace

from photosearch import query_text
from photosearch.errors import KnownError
from photosearch.gui.grid.grid_place import GridPlace, Held
from photosearch.gui.main_window.pages import PAGES, PHOTOS, Within
from photosearch.gui.query import query_builder
from photosearch.gui.query.query_state import QuerySnapshot
from photosearch.parsing import read_json


@dataclass(frozen=True, slots=True)
class Place:
    """All that Back and Forward bring back, and the next window."""

    page: str = PHOTOS
    """An id of `PAGES`, be it behind the viewer."""
    query: QuerySnapshot = field(default_factory=QuerySnapshot)
    """Words, pictures, likes, filters, cut-off and order."""
    weaker: bool = False
    """With weaker hits."""
    photos: GridPlace = field(default_factory=GridPlace)
    """Scroll place, selection and current photo on the page of photos."""
    opened: frozenset[int] = frozenset()
    """The first photos of bursts that are open, by their ids."""
    within: Within = ()
    """Where one is on a page beside that of photos."""
    viewed: Held | None = None
    """The photo that the viewer shows, if it is open."""
    compared: tuple[int, ...] = ()
    """The photos that are side by side, if some are."""
    words: str = ""
    """What the person knows it as."""

    def is_where(self, other: "Place") -> bool:
        """Whether both are one entry of the history, in whatever state each was left."""
        return self._address == other._address

    @property
    def _address(self) -> tuple[object, ...]:
        in_front = self.viewed is not None, bool(self.compared)
        return self.page, self.within, self.query.query, self.weaker, *in_front


def to_text(place: Place) -> str:
    """As JSON. A query that has no text form, such as a picture from the clipboard, is left out."""
    query, grid = place.query, place.photos
    try:
        chips = query_text.format_query(replace(query.settings, terms=query.terms))
    except KnownError:
        return to_text(replace(place, query=QuerySnapshot(), photos=GridPlace(), viewed=None))
    return json.dumps(
        {
            "page": place.page,
            "text": query.text,
            "chips": chips,
            "weaker": place.weaker,
            "top": _row(grid.top),
            "offset": grid.offset,
            "current": _row(grid.current),
            "chosen": grid.chosen,
            "everything": grid.everything,
            "opened": sorted(place.opened),
            "within": place.within,
            "viewed": _row(place.viewed),
            "compared": place.compared,
        }
    )


def from_text(text: str) -> Place:
    """The beginning, all photos, if it makes no sense."""
    try:
        kept = read_json(text)
        return _read(kept) if isinstance(kept, dict) else Place()
    except (ValueError, TypeError, KeyError, KnownError):
        return Place()


def _read(kept: dict[str, object]) -> Place:
    chips = query_text.parse_kept(str(kept["chips"]))
    text = str(kept["text"])
    query_builder.read(text)
    page = str(kept["page"])
    if page not in {row.id for row in PAGES}:
        raise KeyError(page)
    return Place(
        page,
        QuerySnapshot(text, chips.terms, replace(chips, terms=())),
        kept["weaker"] is True,
        _read_grid(kept),
        frozenset(_numbers(kept["opened"])),
        tuple(part for part in _list(kept["within"]) if isinstance(part, int | float | str)),
        _held(kept["viewed"]),
        tuple(_numbers(kept["compared"])),
    )


def _read_grid(kept: dict[str, object]) -> GridPlace:
    return GridPlace(
        _held(kept["top"]),
        sum(_numbers([kept["offset"]])),
        _held(kept["current"]),
        tuple(_numbers(kept["chosen"])),
        kept["everything"] is True,
    )


def _row(held: Held | None) -> list[int]:
    return [held.photo_id, held.row] if held else []


def _held(kept: object) -> Held | None:
    numbers = _numbers(kept)
    return Held(numbers[0], max(0, numbers[1])) if len(numbers) == 2 else None


def _numbers(kept: object) -> list[int]:
    return [part for part in _list(kept) if isinstance(part, int)]


def _list(kept: object) -> list[object]:
    return kept if isinstance(kept, list) else []
