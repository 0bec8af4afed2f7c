"""Every filter and setting of a query: how it is typed, written, and asked for as an option.

The SQL of each filter is in `catalogue/conditions.py`, its chip and its editor in
`gui/query/filter_rows.py`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from photosearch.errors import KnownError
from photosearch.query_text.bounds import APERTURE, FOCAL, ISO, SHUTTER, Measure
from photosearch.query_text.dates import ends, parse_moment, parse_period, period_text
from photosearch.query_text.label_names import label_meant
from photosearch.query_text.values import (
    area_text,
    number_text,
    parse_area,
    parse_ids,
    parse_share,
    parse_size,
    parse_yes,
    quote,
)
from photosearch.types import MOST_STARS, NONE, STRONG, Filters, Flag, Query, Shape, Sort

_KINDS = {"JPG": "JPEG", "TIF": "TIFF", "HEIC": "HEIF", "JP2": "JPEG2000"}
_STARS = re.compile(r"([0-5])(?:(\+)|\.\.([0-5]))?")
_MEGAPIXEL = 100_000
"""Pixels from which on whole tenths of a megapixel are written as such."""


@dataclass(frozen=True, slots=True)
class Key:
    """What may stand before a colon."""

    fields: tuple[str, ...]
    """Of `Filters`; of a setting, of `Query`."""
    read: Callable[[str], object]
    """What was typed -> the field's value; of several fields, a mapping. Raises KnownError."""
    examples: tuple[str, ...]
    metavar: str = ""
    about: str = ""
    """The option's help; without it there is no option, and without `metavar` it is a flag."""
    write: Callable[[Any], Iterable[str]] | None = None
    """The filters or the query -> what stands behind each colon; None: as usual for the value."""
    opposite: str = ""
    """The key that a minus turns it into."""

    @property
    def is_flag(self) -> bool:
        """Whether it takes yes and no."""
        return bool(self.about and not self.metavar)

    def values(self, text: str) -> Mapping[str, object]:
        """By the names of the fields. Raises KnownError."""
        value = self.read(text)
        return value if isinstance(value, Mapping) else {self.fields[0]: value}

    def texts(self, of: Filters | Query) -> Iterable[str]:
        """What stands behind the colon, each time it is written."""
        if self.write:
            return self.write(of)
        value = getattr(of, self.fields[0])
        return [] if value == getattr(type(of)(), self.fields[0]) else _written(value)


def _written(value: object) -> Iterable[str]:
    match value:
        case bool():
            return ["yes" if value else "no"]
        case datetime():
            return [value.isoformat().removesuffix("T00:00:00")]
        case (int(), *_):
            return [",".join(map(str, value))]
        case tuple():
            return [quote(str(one)) for one in value]
    return [str(value)]


def _folder(text: str) -> tuple[Path, ...]:
    if not text.strip():
        raise KnownError("Name a folder behind folder:, such as folder:2019")
    return (Path(text),)


def _place(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise KnownError("Name a place behind place:, such as place:rome")
    return (text,)


def _kind(text: str) -> tuple[str, ...]:
    kind = text.upper().removeprefix(".")
    return (_KINDS.get(kind, kind),)


_WITHOUT = "none"
"""Written for NONE: photos that don't say."""


def _camera(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise KnownError("Name a camera behind camera:, such as camera:canon")
    return (NONE if text.lower() == _WITHOUT else text,)


def _lens(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise KnownError("Name a lens behind lens:, such as lens:50mm")
    return (NONE if text.lower() == _WITHOUT else text,)


def _label(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise KnownError("Name a label behind label:, such as label:red")
    return (NONE if text.lower() == _WITHOUT else label_meant(text),)


def _or_none(names: Iterable[str]) -> Iterator[str]:
    return (quote(name) if name else _WITHOUT for name in names)


def _person(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise KnownError("Name somebody behind person:, such as person:Anna")
    return (text,)


def _keyword(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise KnownError("Write a keyword behind keyword:, such as keyword:holiday")
    return (text,)


def _album(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise KnownError("Name an album behind album:, such as album:summer")
    return (text,)


def _group(text: str) -> tuple[int, ...]:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 2**63):
        raise KnownError("“{text}” is no number of a group, such as group:3", text=text[:40])
    return (int(text),)


def _text(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise KnownError("Say what is to be read behind text:, such as text:total")
    return (text,)


def _stars(text: str) -> Mapping[str, int | None]:
    """Bounds that mean nothing are left out, so that each meaning is written in one way."""
    match = _STARS.fullmatch(text.replace(" ", ""))
    if match is None:
        raise KnownError(
            "“{text}” is no rating. Write stars from 0 to 5: rating:3, rating:3+ or rating:1..2",
            text=text[:40],
        )
    least, more, most = match.groups()
    low, high = int(least), int(most or (MOST_STARS if more else least))
    return {"min_stars": low or None, "max_stars": None if high == MOST_STARS else high}


def _stars_text(filters: Filters) -> Iterator[str]:
    low, high = filters.min_stars, filters.max_stars
    if low is None and high is None:
        return
    low, high = low or 0, MOST_STARS if high is None else high
    if low == high:
        yield str(low)
    else:
        yield f"{low}+" if high == MOST_STARS else f"{low}..{high}"


def _period(filters: Filters) -> Iterator[str]:
    if filters.after and filters.before:
        yield period_text(filters.after, filters.before)


def _size(edge: str) -> Key:
    fields = in_pixels, in_bytes = f"{edge}_pixels", f"{edge}_bytes"

    def read(text: str) -> Mapping[str, int]:
        means_pixels, amount = parse_size(text)
        return {in_pixels if means_pixels else in_bytes: amount}

    def write(filters: Filters) -> Iterator[str]:
        if (pixels := getattr(filters, in_pixels)) is not None:
            whole = pixels % _MEGAPIXEL == 0
            yield f"{number_text(pixels / 1e6)}mp" if whole else f"{pixels}px"
        if (size := getattr(filters, in_bytes)) is not None:
            yield f"{size}b"

    about = "such as 12mp (pixels) or 3MB (bytes)"
    return Key(fields, read, ("12mp", "300px", "3MB", "0"), "SIZE", about, write)


def _bounds(field: str, measure: Measure, examples: tuple[str, str], about: str) -> Key:
    def write(filters: Filters) -> Iterator[str]:
        if (bounds := getattr(filters, field)) is not None:
            yield measure.text(bounds)

    one = examples[0]
    every = (*examples, f"{one}+", f"..{one}")
    return Key((field,), measure.bounds, every, "NUMBER", about, write)


def _choice(field: str, allowed: type[StrEnum], what: str, metavar: str) -> Key:
    def read(text: str) -> StrEnum:
        if text.lower() in list(allowed):
            return allowed(text.lower())
        raise KnownError(
            "“{text}” is no {what}. There are: {allowed}.",
            text=text[:40],
            what=what,
            allowed=", ".join(allowed),
        )

    *first, last = allowed
    return Key((field,), read, tuple(allowed), metavar, f"{', '.join(first)} or {last}")


_IS: Mapping[str, Mapping[str, object]] = {
    "favourite": {"favourite": True},
    "video": {"kinds": ("VIDEO",)},
    "screenshot": {"screenshot": True},
}
_IMPORTS = {"last": True, "earlier": False}
_MOST_DAYS = 100_000


def _is(text: str) -> Mapping[str, object]:
    return _IS[_one_of(text, _IS, "is:")]


def _import(text: str) -> bool:
    return _IMPORTS[_one_of(text, _IMPORTS, "import:")]


def _one_of(text: str, allowed: Iterable[str], key: str) -> str:
    if (name := text.strip().lower()) in allowed:
        return name
    raise KnownError(
        "“{text}” is nothing that {key} knows. There are: {allowed}.",
        text=text[:40],
        key=key,
        allowed=", ".join(allowed),
    )


def _days(text: str) -> int:
    plain = text.strip().lower()
    number = plain.removesuffix("d").removesuffix("w")
    fits = number.isdecimal() and len(number) <= len(str(_MOST_DAYS))
    days = int(number) * (7 if plain.endswith("w") else 1) if fits else 0
    if not 0 < days <= _MOST_DAYS:
        raise KnownError(
            "“{text}” is no number of days. Write it as 7d, or 2w for weeks.", text=text[:40]
        )
    return days


_YES_NO = ("yes", "no")
_DATES = ("2019", "2019-06", "2019-06-15", "2019-06-15T10:30:05", "july 2019", "letzten Sommer")

FILTERS: Mapping[str, Key] = {
    "folder": Key(
        ("folders",),
        _folder,
        ("2019", "2019/07", "/home/me/2 19"),
        "DIR",
        "only photos in this folder or below, or in any of that name; may be given again",
    ),
    "after": Key(
        ("after",), parse_moment, _DATES, "DATE", "taken in 2019, 2019-06 or 2019-06-15, or later"
    ),
    "before": Key(
        ("before",), parse_moment, _DATES, "DATE", "taken before that year, month or day"
    ),
    "date": Key(
        ("after", "before"),
        lambda text: dict(zip(("after", "before"), ends(parse_period(text)), strict=True)),
        _DATES,
        "DATE",
        "taken in that year, month or on that day; or in words: july 2019, last summer",
        _period,
    ),
    "camera": Key(
        ("cameras",),
        _camera,
        ("canon", 'nikon "d"', "none"),
        "NAME",
        "the camera's name or a part of it; none: not known; may be given again",
        lambda filters: _or_none(filters.cameras),
    ),
    "lens": Key(
        ("lenses",),
        _lens,
        ("50mm", "EF 24-70mm", "none"),
        "NAME",
        "the lens's name or a part of it; none: not known; may be given again",
        lambda filters: _or_none(filters.lenses),
    ),
    "iso": _bounds("iso", ISO, ("800", "100..400"), "800, 800+ or 100..400"),
    "aperture": _bounds("aperture", APERTURE, ("2.8", "1.8..f/2.8"), "f-number: 2.8 or 1.8..2.8"),
    "focal": _bounds("focal", FOCAL, ("24mm", "24..70mm"), "mm of the lens: 85, 200+ or 24..70"),
    "focal35": _bounds("focal35", FOCAL, ("28", "4.2..28"), "mm as on 35 mm film, where known"),
    "shutter": _bounds("shutter", SHUTTER, ("1/250", "1/250..2.5s"), "seconds: 1/250 or 1+"),
    "kind": Key(
        ("kinds",),
        _kind,
        ("jpg", "PNG", ".heic"),
        "KIND",
        "jpeg, png, heic, raw ... or video; may be given again",
    ),
    "orientation": _choice("shape", Shape, "orientation", "SHAPE"),
    "min-size": _size("min"),
    "max-size": _size("max"),
    "located": Key(
        ("located",), parse_yes, _YES_NO, about="only photos that say where they were taken"
    ),
    "person": Key(
        ("people",),
        _person,
        ("Anna", '"Anna Smith"', "#12"),
        "NAME",
        "only photos that show this person; given again, both",
    ),
    "place": Key(
        ("places",),
        _place,
        ("rome", "Paris, France", "東京"),
        "NAME",
        "taken in this town, region or country; may be given again",
    ),
    "area": Key(
        ("area",),
        parse_area,
        ("41.8,12.4,42,12.6", "-50,160,-30,-170"),
        "S,W,N,E",
        "taken between these degrees: south, west, north, east",
        lambda filters: [area_text(filters.area)] if filters.area else [],
    ),
    "text": Key(
        ("texts",),
        _text,
        ("total", '"total 12"'),
        "WORDS",
        "only photos in which these words can be read, wholly or in part",
    ),
    "keyword": Key(
        ("keywords",),
        _keyword,
        ("holiday", "Places|Italy"),
        "WORDS",
        "only photos with this keyword, or one below it; given again, both",
    ),
    "rating": Key(
        ("min_stars", "max_stars"),
        _stars,
        ("3+", "4", "1..2", "0"),
        "STARS",
        "3 stars, 3+ for that or more, 1..2 for from to; 0: not rated",
        _stars_text,
    ),
    "flag": _choice("flag", Flag, "flag", "FLAG"),
    "label": Key(
        ("labels",),
        _label,
        ("red", "Rot", '"to do"', "none"),
        "COLOUR",
        "a label that another program gave, in any language: red, rojo; none; may be given again",
        lambda filters: _or_none(filters.labels),
    ),
    "favourite": Key(("favourite",), parse_yes, _YES_NO, about="only photos you marked"),
    "is": Key(("screenshot", "favourite", "kinds"), _is, tuple(_IS), write=lambda _: []),
    "screenshot": Key(("screenshot",), parse_yes, _YES_NO, about="only screenshots"),
    "added": Key(
        ("added_days",),
        _days,
        ("7d", "2w", "30"),
        "DAYS",
        "added to the library within 7d or 2w",
        lambda filters: [f"{filters.added_days}d"] if filters.added_days else [],
    ),
    "import": Key(
        ("last_import",),
        _import,
        tuple(_IMPORTS),
        "WHICH",
        "last: added by the last import; earlier: before it",
        lambda filters: [name for name, last in _IMPORTS.items() if last == filters.last_import],
    ),
    "group": Key(
        ("groups",),
        _group,
        ("3", "12"),
        "ID",
        "only photos of this group (see: photosearch groups); may be given again",
        lambda filters: map(str, filters.groups),
    ),
    "album": Key(
        ("albums",),
        _album,
        ("summer", '"Summer 2019"'),
        "NAME",
        "only photos of this album (see: photosearch albums); may be given again",
    ),
}

SETTINGS: Mapping[str, Key] = {
    "like": Key(("liked",), parse_ids, ("3,4", "9"), opposite="unlike"),
    "unlike": Key(("disliked",), parse_ids, ("3,4", "9"), opposite="like"),
    "sort": _choice("sort", Sort, "order", "ORDER"),
    "strong": Key(
        ("least",),
        lambda text: STRONG if parse_yes(text) else 0.0,
        _YES_NO,
        about=f"leave out hits that aren't likely; the same as --match {STRONG}",
        write=lambda query: ["yes"] if query.least == STRONG else [],
    ),
    "match": Key(
        ("least",),
        parse_share,
        ("0.7", "0.5", "0"),
        "0-1",
        "leave out hits whose match is lower",
        lambda query: [number_text(query.least)] if query.least not in (0, STRONG) else [],
    ),
    "stack": Key(
        ("stacked",),
        parse_yes,
        _YES_NO,
        about="near-identical photos of one burst count as one hit",
    ),
}

ALIASES = {"f": "aperture"}
"""Further keys that can be typed."""
KEYS: Mapping[str, Key] = {**FILTERS, **SETTINGS}
"""In the order in which they are listed for a person."""
