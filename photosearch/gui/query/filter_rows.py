"""How the window shows each filter: the text of its chip and its editor in the popup."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from photosearch.gui.platform import desktop
from photosearch.gui.query.date_bins import Months
from photosearch.gui.query.filter_editors import (
    ChoiceEditor,
    DatesEditor,
    Editor,
    FlagEditor,
    Pairs,
    PlaceEditor,
    StarsEditor,
)
from photosearch.gui.text import date_text, group_text, place_text, rating_text
from photosearch.library import Library
from photosearch.types import MOST_STARS, Filters, Shape

_T = TypeVar("_T")
_MEGA = 1_000_000
_SIZES = (1, 2, 4, 8, 12, 24)
"""Megapixels to choose from."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Values that occur in the library."""

    cameras: Pairs
    kinds: Pairs
    months: Months
    people: Pairs
    places: Pairs
    albums: Pairs


def look_up(library: Library, filters: Filters) -> Choices:
    """Months are those of photos that pass the other ones of the present filters."""
    listing = library.photos.listing
    return Choices(
        [(name, name) for name, _ in listing.cameras()],
        [(name, name) for name, _ in listing.kinds()],
        listing.months(replace(filters, after=None, before=None)),
        [(name, name) for name, _ in library.people.names()],
        [(each.filter, each.filter) for each in place_text.choices(listing.towns())],
        [(album.name, album.name) for album in library.albums.all()],
    )


@dataclass(frozen=True, slots=True)
class FilterRow:
    """One filter, by one or more of its fields."""

    fields: tuple[str, ...]
    """Fields of `Filters`."""
    chip: Callable[..., str]
    """The values of the fields -> the text of a chip. Of several values each has its own chip."""
    editor: Callable[[Filters, Choices], Editor] | None = None
    """None: it can only be typed."""


def chips(filters: Filters) -> Iterator[tuple[str, Filters]]:
    """The text of each chip, and the filters without what it stands for."""
    for row in (*ROWS, _EXCLUDED):
        values: list[Any] = [getattr(filters, field) for field in row.fields]
        rest: dict[str, Any] = dict.fromkeys(row.fields)
        if isinstance(values[0], tuple):
            for value in values[0]:
                rest[row.fields[0]] = without(values[0], value)
                yield row.chip(value), replace(filters, **rest)
        elif any(value is not None for value in values):
            yield row.chip(*values), replace(filters, **rest)


def without(values: tuple[_T, ...], value: _T) -> tuple[_T, ...]:
    return tuple(other for other in values if other != value)


def _excluded(filters: Filters) -> str:
    return _tr("Not: {0}").format(", ".join(text for text, _ in chips(filters)))


def _dates(after: datetime | None, before: datetime | None) -> str:
    if after and before:
        return date_text.period(after, before)
    if after:
        return _tr("From {0}").format(date_text.point(after))
    return _tr("Until {0}").format(date_text.point(before, last=True)) if before else ""


def _person(name: str) -> str:
    return _tr("Unnamed person") if name.startswith("#") else name


def _shapes() -> dict[Shape, str]:
    return {
        Shape.LANDSCAPE: _tr("Landscape"),
        Shape.PORTRAIT: _tr("Portrait"),
        Shape.SQUARE: _tr("Square"),
    }


def _stars(present: Filters) -> Pairs:
    """The query's own bounds are a choice, so that they can stay."""
    bounds: list[tuple[int | None, int | None]] = [(n, None) for n in range(MOST_STARS, 0, -1)]
    bounds.append((None, 0))
    own = present.min_stars, present.max_stars
    if own not in bounds and own != (None, None):
        bounds.append(own)
    return [(rating_text.asked(*each), each) for each in bounds]


def _mega(amount: int) -> str:
    return f"{amount / _MEGA:g}"


def _sizes(present: int | None) -> Pairs:
    """The query's own size is a choice, so that it can stay."""
    sizes = sorted({size * _MEGA for size in _SIZES} | ({present} if present else set()))
    return [(_tr("At least {0} megapixels").format(_mega(size)), size) for size in sizes]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Filters", words)


ROWS = (
    FilterRow(("folders",), lambda path: desktop.display_name(path.name or path)),
    FilterRow(("after", "before"), _dates, lambda now, there: DatesEditor(now, there.months)),
    FilterRow(
        ("cameras",),
        str,
        lambda now, there: ChoiceEditor(_tr("Camera"), "cameras", now, there.cameras),
    ),
    FilterRow(
        ("kinds",), str, lambda now, there: ChoiceEditor(_tr("Kind"), "kinds", now, there.kinds)
    ),
    FilterRow(
        ("people",),
        _person,
        lambda now, there: ChoiceEditor(_tr("Person"), "people", now, there.people),
    ),
    FilterRow(("texts",), lambda text: _tr("Text: {0}").format(text)),
    FilterRow(("keywords",), lambda keyword: keyword.replace("|", " › ")),
    FilterRow(
        ("shape",),
        lambda shape: _shapes()[shape],
        lambda now, _: ChoiceEditor(
            _tr("Orientation"), "shape", now, [(text, shape) for shape, text in _shapes().items()]
        ),
    ),
    FilterRow(
        ("min_pixels",),
        lambda pixels: _tr("At least {0} MP").format(_mega(pixels)),
        lambda now, _: ChoiceEditor(_tr("Size"), "min_pixels", now, _sizes(now.min_pixels)),
    ),
    FilterRow(("max_pixels",), lambda pixels: _tr("At most {0} MP").format(_mega(pixels))),
    FilterRow(("min_bytes",), lambda size: _tr("At least {0} MB").format(_mega(size))),
    FilterRow(("max_bytes",), lambda size: _tr("At most {0} MB").format(_mega(size))),
    FilterRow(
        ("located",),
        lambda known: _tr("With a place") if known else _tr("Without a place"),
    ),
    FilterRow(("places",), str, lambda now, there: PlaceEditor(_tr("Place"), now, there.places)),
    FilterRow(("area",), place_text.area),
    FilterRow(
        ("min_stars", "max_stars"),
        rating_text.asked,
        lambda now, _: StarsEditor(_tr("Rating"), now, _stars(now)),
    ),
    FilterRow(
        ("flag",),
        lambda flag: rating_text.flags()[flag],
        lambda now, _: ChoiceEditor(
            _tr("Flag"), "flag", now, [(text, flag) for flag, text in rating_text.flags().items()]
        ),
    ),
    FilterRow(
        ("favourite",),
        lambda marked: _tr("Favourites") if marked else _tr("No favourites"),
        lambda now, _: FlagEditor(_tr("Only favourites"), "favourite", now),
    ),
    FilterRow(("groups",), group_text.chip),
    FilterRow(
        ("albums",),
        str,
        lambda now, there: ChoiceEditor(_tr("Album"), "albums", now, there.albums),
    ),
)
"""In the order of the chips and the popup."""
_EXCLUDED = FilterRow(("excluded",), _excluded)
