"""How the window shows each filter: the text of its chip and its editor in the popup."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from operator import lt
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from photosearch import gazetteer
from photosearch.gui.platform import desktop
from photosearch.gui.query.bounds_editor import BoundsEditor
from photosearch.gui.query.dates_editor import DatesEditor
from photosearch.gui.query.filter_editor import Editor
from photosearch.gui.query.tick_editor import TickEditor
from photosearch.gui.query.tick_list import Tick
from photosearch.gui.text import date_text, exposure_text, group_text, place_text, rating_text
from photosearch.gui.text.numbers import number
from photosearch.library import Counts
from photosearch.query_text.bounds import APERTURE, FOCAL, ISO, SHUTTER
from photosearch.types import MOST_STARS, Bounds, Filters, Flag, Shape

_T = TypeVar("_T")
_MEGA = 1_000_000
_SIZES = (1, 2, 4, 8, 12, 24)
"""Megapixels to choose from."""
_ADDED_DAYS = (1, 7, 30, 365)
_STARS = (*((least, None) for least in range(MOST_STARS, 0, -1)), (None, 0))
"""The least and the most to choose from."""


@dataclass(frozen=True, slots=True)
class FilterRow:
    """One filter, by one or more of its fields."""

    fields: tuple[str, ...]
    """Fields of `Filters`."""
    chip: Callable[..., str]
    """The values of the fields -> the text of a chip. Of several values each has its own chip."""
    editor: Callable[[], Editor] | None = None
    """None: it can only be typed."""

    def words(self, filters: Filters) -> list[str]:
        """The texts of its chips."""
        values: list[Any] = [getattr(filters, field) for field in self.fields]
        if isinstance(values[0], tuple):
            return [self.chip(value) for value in values[0]]
        return [self.chip(*values)] if any(value is not None for value in values) else []


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


def row_between(before: Filters, after: Filters) -> FilterRow | None:
    """The filter in which they differ."""
    return next(
        (
            row
            for row in ROWS
            if any(getattr(before, field) != getattr(after, field) for field in row.fields)
        ),
        None,
    )


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


def _or_most(stars: int | None) -> int:
    return MOST_STARS if stars is None else stars


def _mega(amount: int) -> str:
    return f"{amount / _MEGA:g}"


def _megapixels(pixels: int) -> str:
    if pixels == _MEGA:
        return _tr("At least 1 megapixel")
    size = _mega(pixels)
    one, many = _tr("At least 1 megapixel"), _tr("At least {0} megapixels")
    return one if size == "1" else many.format(size)


def _location(known: bool) -> str:
    return _tr("With location") if known else _tr("Without location")


def _favourites(marked: bool) -> str:
    return _tr("Favourites") if marked else _tr("No favourites")


_KINDS = {"HEIF": "HEIC", "JPEG2000": "JPEG 2000"}


def _kind(kind: str) -> str:
    return _tr("Videos") if kind == "VIDEO" else _KINDS.get(kind, kind)


def _camera(name: str) -> str:
    return name or _tr("No camera")


def _lens(name: str) -> str:
    return name or _tr("No lens known")


def _places(counts: Counts) -> list[Tick]:
    """Each country with its towns below it."""
    towns = [(place, count) for id_, count in counts if (place := gazetteer.place(id_))]
    return [Tick(each.name, each.filter, each.photos) for each in place_text.choices(towns)]


def _added(days: int) -> str:
    words = _tr("Added within {0} days") if days > 1 else _tr("Added within a day")
    return words.format(number(days))


def _import(last: bool) -> str:
    return _tr("Last import") if last else _tr("Earlier")


def _screenshots(wanted: bool) -> str:
    return _tr("Screenshots") if wanted else _tr("No screenshots")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Filters", words)


def _within(words: Callable[[float], str]) -> Callable[[Bounds], str]:
    return lambda bounds: exposure_text.between(bounds, words)


_EXPOSURE = (
    FilterRow(
        ("iso",),
        _within(exposure_text.iso),
        lambda: BoundsEditor(_tr("ISO"), "iso", ISO, exposure_text.iso),
    ),
    FilterRow(
        ("aperture",),
        _within(exposure_text.aperture),
        lambda: BoundsEditor(_tr("Aperture"), "aperture", APERTURE, exposure_text.aperture),
    ),
    FilterRow(
        ("focal",),
        _within(exposure_text.focal),
        lambda: BoundsEditor(_tr("Focal length"), "focal", FOCAL, exposure_text.focal),
    ),
    FilterRow(
        ("focal35",),
        _within(exposure_text.focal35),
        lambda: BoundsEditor(
            _tr("Focal length (35 mm film)"), "focal35", FOCAL, exposure_text.focal
        ),
    ),
    FilterRow(
        ("shutter",),
        _within(exposure_text.shutter),
        lambda: BoundsEditor(_tr("Shutter speed"), "shutter", SHUTTER, exposure_text.shutter),
    ),
)
ROWS = (
    FilterRow(("folders",), lambda path: desktop.display_name(path.name or path)),
    FilterRow(("after", "before"), _dates, lambda: DatesEditor(_tr("Date"))),
    FilterRow(
        ("favourite",),
        _favourites,
        lambda: TickEditor(_tr("Favourites"), ("favourite",), _favourites, options=(True, False)),
    ),
    FilterRow(
        ("min_stars", "max_stars"),
        rating_text.asked,
        lambda: TickEditor(
            _tr("Rating"),
            ("min_stars", "max_stars"),
            lambda bounds: rating_text.asked(*bounds),
            options=_STARS,
            within=lambda stars, bounds: (bounds[0] or 0) <= stars <= _or_most(bounds[1]),
        ),
    ),
    FilterRow(
        ("flag",),
        lambda flag: rating_text.flags()[flag],
        lambda: TickEditor(
            _tr("Flag"), ("flag",), lambda flag: rating_text.flags()[flag], options=tuple(Flag)
        ),
    ),
    FilterRow(
        ("labels",),
        rating_text.label,
        lambda: TickEditor(_tr("Label"), ("labels",), rating_text.label),
    ),
    FilterRow(("albums",), str, lambda: TickEditor(_tr("Album"), ("albums",))),
    FilterRow(("people",), _person, lambda: TickEditor(_tr("Person"), ("people",), _person)),
    FilterRow(("places",), str, lambda: TickEditor(_tr("Place"), ("places",), read=_places)),
    FilterRow(("kinds",), _kind, lambda: TickEditor(_tr("Kind"), ("kinds",), _kind)),
    FilterRow(("cameras",), _camera, lambda: TickEditor(_tr("Camera"), ("cameras",), _camera)),
    FilterRow(("lenses",), _lens, lambda: TickEditor(_tr("Lens"), ("lenses",), _lens)),
    *_EXPOSURE,
    FilterRow(
        ("shape",),
        lambda shape: _shapes()[shape],
        lambda: TickEditor(
            _tr("Orientation"), ("shape",), lambda shape: _shapes()[shape], options=tuple(Shape)
        ),
    ),
    FilterRow(
        ("min_pixels",),
        lambda pixels: _tr("At least {0} MP").format(_mega(pixels)),
        lambda: TickEditor(
            _tr("Size"),
            ("min_pixels",),
            _megapixels,
            options=tuple(size * _MEGA for size in _SIZES),
            within=lambda megapixels, least: megapixels * _MEGA >= least,
        ),
    ),
    FilterRow(("max_pixels",), lambda pixels: _tr("At most {0} MP").format(_mega(pixels))),
    FilterRow(("min_bytes",), lambda size: _tr("At least {0} MB").format(_mega(size))),
    FilterRow(("max_bytes",), lambda size: _tr("At most {0} MB").format(_mega(size))),
    FilterRow(
        ("located",),
        _location,
        lambda: TickEditor(_tr("Location"), ("located",), _location, options=(True, False)),
    ),
    FilterRow(("area",), place_text.area),
    FilterRow(("texts",), lambda text: _tr("Text: {0}").format(text)),
    FilterRow(("keywords",), lambda keyword: keyword.replace("|", " › ")),
    FilterRow(
        ("added_days",),
        _added,
        lambda: TickEditor(_tr("Added"), ("added_days",), _added, options=_ADDED_DAYS, within=lt),
    ),
    FilterRow(
        ("last_import",),
        _import,
        lambda: TickEditor(_tr("Import"), ("last_import",), _import, options=(True, False)),
    ),
    FilterRow(
        ("screenshot",),
        _screenshots,
        lambda: TickEditor(
            _tr("Screenshots"), ("screenshot",), _screenshots, options=(True, False)
        ),
    ),
    FilterRow(("groups",), group_text.chip),
)
"""In the order of the chips and the popup."""
_EXCLUDED = FilterRow(("excluded",), _excluded)
