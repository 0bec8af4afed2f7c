"""Every filter and setting of a query: how it is typed, written, and asked for as an option.

Keys are what stands before the colon. The SQL of each filter is in `catalogue/conditions.py`, its
chip and its editor in `gui/query/filter_rows.py`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from photosearch.errors import KnownError
from photosearch.query_text.dates import parse_moment, parse_period
from photosearch.query_text.values import (
    number_text,
    parse_ids,
    parse_share,
    parse_size,
    parse_yes,
    quote,
)
from photosearch.types import STRONG, Filters, Shape, Sort

Values = Mapping[str, object]
"""Values by the names of their fields."""

_KINDS = {"JPG": "JPEG", "TIF": "TIFF", "HEIC": "HEIF", "JP2": "JPEG2000"}
_MEGAPIXEL = 100_000
"""Pixels from which on whole tenths of a megapixel are written as such."""


@dataclass(frozen=True, slots=True)
class Key:
    """One filter or setting."""

    fields: tuple[str, ...]
    """Fields of `Filters`; of a setting, fields of `Query`."""
    read: Callable[[str], Values]
    """What was typed -> values of the fields. Tuples are added to those that are there.

    Raises KnownError."""
    write: Callable[[Any], Iterable[str]]
    """`Filters` (of a setting, the query) -> what stands behind each colon."""
    examples: tuple[str, ...]
    """What may be typed; the tests try it."""
    about: str = ""
    """Help on its option of the command line; empty: there is none."""
    metavar: str = ""
    """The name of the option's value; empty: the option is a flag."""
    is_flag: bool = False
    """Takes yes and no."""
    opposite: str = ""
    """The key that a minus turns it into."""


def _value(
    field: str, read: Callable[[str], object], write: Callable[[Any], str], *of: Any, **more: Any
) -> Key:
    """A field that is None unless something is asked for; `of` begins with the examples."""

    def written(filters: object) -> Iterator[str]:
        if (value := getattr(filters, field)) is not None:
            yield write(value)

    return Key((field,), lambda text: {field: read(text)}, written, *of, **more)


def _several(field: str, read: Callable[[str], object], *of: Any) -> Key:
    """A field of several values, of which one is enough."""
    return Key(
        (field,),
        lambda text: {field: (read(text),)},
        lambda filters: (quote(str(value)) for value in getattr(filters, field)),
        *of,
    )


def _flag(field: str, about: str) -> Key:
    return _value(field, parse_yes, _yes, ("yes", "no"), about, is_flag=True)


def _ids(field: str, opposite: str) -> Key:
    return Key(
        (field,),
        lambda text: {field: parse_ids(text)},
        lambda query: [",".join(map(str, ids))] if (ids := getattr(query, field)) else [],
        ("3,4", "9"),
        opposite=opposite,
    )


def _size(edge: str) -> Key:
    def read(text: str) -> Values:
        in_pixels, amount = parse_size(text)
        return {f"{edge}_{'pixels' if in_pixels else 'bytes'}": amount}

    def write(filters: Filters) -> Iterator[str]:
        if (pixels := getattr(filters, f"{edge}_pixels")) is not None:
            whole = pixels % _MEGAPIXEL == 0
            yield f"{number_text(pixels / 1e6)}mp" if whole else f"{pixels}px"
        if (size := getattr(filters, f"{edge}_bytes")) is not None:
            yield f"{size}b"

    fields, examples = (f"{edge}_pixels", f"{edge}_bytes"), ("12mp", "300px", "3MB", "0")
    return Key(fields, read, write, examples, "such as 12mp (pixels) or 3MB (bytes)", "SIZE")


def _choice(field: str, allowed: type[StrEnum], what: str, metavar: str) -> Key:
    def read(text: str) -> StrEnum:
        if text.lower() in list(allowed):
            return allowed(text.lower())
        raise KnownError(f"“{text[:40]}” is no {what}. There are: {', '.join(allowed)}.")

    *first, last = allowed
    about = f"{', '.join(first)} or {last}"
    return _value(field, read, str, tuple(allowed), about, metavar)


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _folder(text: str) -> Path:
    if not text.strip():
        raise KnownError("Name a folder behind folder:, such as folder:2019")
    return Path(text)


def _kind(text: str) -> str:
    kind = text.upper().removeprefix(".")
    return _KINDS.get(kind, kind)


def _moment(moment: datetime) -> str:
    return moment.isoformat().removesuffix("T00:00:00")


def _period(filters: Filters) -> Iterator[str]:
    """As short as parse_period reads it."""
    if filters.after and filters.before:
        start, day = filters.after, filters.after.date().isoformat()
        texts = (day[:4], day[:7], day, start.isoformat())
        wanted = (start, filters.before)
        yield next((text for text in texts if parse_period(text) == wanted), texts[-1])


FILTERS: Mapping[str, Key] = {
    "folder": _several(
        "folders",
        _folder,
        ("2019", "2019/07", "/home/me/2 19"),
        "only photos in this folder or below, or in any of that name; may be given again",
        "DIR",
    ),
    "after": _value(
        "after",
        parse_moment,
        _moment,
        ("2019", "2019-06"),
        "taken in 2019, 2019-06 or 2019-06-15, or later",
        "DATE",
    ),
    "before": _value(
        "before",
        parse_moment,
        _moment,
        ("2020", "2019-06-15T10:30"),
        "taken before that year, month or day",
        "DATE",
    ),
    "date": Key(
        ("after", "before"),
        lambda text: dict(zip(("after", "before"), parse_period(text), strict=True)),
        _period,
        ("2019", "2019-06", "2019-06-15", "2019-06-15T10:30:05"),
        "taken in that year, month or on that day",
        "DATE",
    ),
    "camera": _several(
        "cameras",
        str,
        ("canon", 'nikon "d"'),
        "part of the camera's name; may be given again",
        "NAME",
    ),
    "kind": _several(
        "kinds",
        _kind,
        ("jpg", "PNG", ".heic"),
        "jpeg, png, heic, raw ... or video; may be given again",
        "KIND",
    ),
    "orientation": _choice("shape", Shape, "orientation", "SHAPE"),
    "min-size": _size("min"),
    "max-size": _size("max"),
    "located": _flag("located", "only photos that say where they were taken"),
    "favourite": _flag("favourite", "only photos you marked"),
}

SETTINGS: Mapping[str, Key] = {
    "like": _ids("liked", "unlike"),
    "unlike": _ids("disliked", "like"),
    "sort": _choice("sort", Sort, "order", "ORDER"),
    "strong": Key(
        ("least",),
        lambda text: {"least": STRONG if parse_yes(text) else 0.0},
        lambda query: ["yes"] if query.least == STRONG else [],
        ("yes", "no"),
        "leave out hits that don't stand out; the same as --match 0.5",
        is_flag=True,
    ),
    "match": Key(
        ("least",),
        lambda text: {"least": parse_share(text)},
        lambda query: [number_text(query.least)] if query.least not in (0, STRONG) else [],
        ("0.7", "0.5", "0"),
        "leave out hits whose match is lower",
        "0-1",
    ),
    "stack": Key(
        ("stacked",),
        lambda text: {"stacked": parse_yes(text)},
        lambda query: ["yes"] if query.stacked else [],
        ("yes", "no"),
        "near-identical photos of one burst count as one hit",
        is_flag=True,
    ),
}

KEYS: Mapping[str, Key] = {**FILTERS, **SETTINGS}

"""In the order in which they are listed for a person."""
