"""Shelves: what one goes to most in the side bar, such as all photos or the favourites."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from photosearch.types import Filters

ALL, FAVOURITES, UNREADABLE = "all", "favourites", "unreadable"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A row. What nothing lies on isn't shown, unless photos can be put there."""

    name: str
    """By which it is known."""
    words: str
    icon: str
    filters: Filters | None
    """What a query asks that shows it; None: it is no query."""
    stays: bool = False
    photos: int | None = None
    """None while it isn't known."""
    below: tuple[()] = ()


def _tr(words: str) -> str:
    return QT_TRANSLATE_NOOP("Shelves", words)  # type: ignore[return-value]


SHELVES: Sequence[Shelf] = (
    Shelf(ALL, _tr("All photos"), "photos", Filters(), stays=True),
    Shelf(
        FAVOURITES,
        _tr("Favourites"),
        "heart",
        Filters(favourite=True),
        stays=True,
    ),
    Shelf("videos", _tr("Videos"), "video", Filters(kinds=("VIDEO",))),
    Shelf("added", _tr("Recently added"), "clock", Filters(added_days=30)),
    Shelf("import", _tr("Last import"), "import", Filters(last_import=True)),
    Shelf(
        "screenshots",
        _tr("Screenshots"),
        "screenshot",
        Filters(screenshot=True),
    ),
    Shelf(UNREADABLE, _tr("Unreadable"), "image-broken", None),
)
"""From top to bottom."""
BY_NAME: Mapping[str, Shelf] = {shelf.name: shelf for shelf in SHELVES}


def shelf_of(filters: Filters) -> Shelf | None:
    """The one that just these show."""
    return next((shelf for shelf in SHELVES if shelf.filters == filters), None)


def words_of(shelf: Shelf) -> str:
    return QCoreApplication.translate("Shelves", shelf.words)
