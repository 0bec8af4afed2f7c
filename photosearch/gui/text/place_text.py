"""Places in words, in the window's language."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale

from photosearch import gazetteer
from photosearch.types import Area, Place


class Choice(NamedTuple):
    """A country or a town to choose."""

    name: str
    filter: str
    """As `place:` takes it."""
    photos: int
    is_country: bool


def country(code: str) -> str:
    """What a country of this code is called."""
    return gazetteer.country_name(code, _language())


def _language() -> str:
    full = QLocale().name()
    among = [each for each in (full, full.partition("_")[0]) if each in gazetteer.LANGUAGES]
    return among[0] if among else "en"


def town(town_id: int) -> str:
    """What it is called; empty if there is none."""
    return gazetteer.called(town_id, _language())


def long(place: Place) -> str:
    """Such as "Rome, Lazio, Italy"; as a filter it finds just the photos of this town."""
    parts = (town(place.id), place.region, country(place.country))
    return ", ".join(dict.fromkeys(filter(None, parts)))


def point(north: float, east: float) -> str:
    """Such as "41.8902° N, 12.4922° E"."""
    return f"{_degrees(north, 'NS', 4)}, {_degrees(east, 'EW', 4)}"


def area(there: Area) -> str:
    """Such as "41.8° N – 42° N, 12.4° E – 12.6° E", as exactly as its size asks for."""
    tall, wide = there.north - there.south, (there.east - there.west) % 360
    digits = max(0, min(4, math.ceil(1 - math.log10(max(min(tall, wide), 1e-4)))))
    south, north = (_degrees(edge, "NS", digits) for edge in (there.south, there.north))
    west, east = (_degrees(edge, "EW", digits) for edge in (there.west, there.east))
    return f"{south} – {north}, {west} – {east}"


def _degrees(value: float, sides: str, digits: int) -> str:
    return f"{round(abs(value), digits):.{digits}f}° {sides[value < 0]}"


def choices(towns: Sequence[tuple[Place, int]]) -> list[Choice]:
    """Each country with its towns below it; those with most photos come first."""
    by_country: dict[str, list[tuple[Place, int]]] = {}
    for place, count in towns:
        by_country.setdefault(place.country, []).append((place, count))
    chosen = []
    for code, there in sorted(by_country.items(), key=lambda each: -_sum(each[1])):
        name = country(code)
        chosen.append(Choice(name, name, _sum(there), True))
        chosen += [Choice(town(place.id), long(place), count, False) for place, count in there]
    return chosen


def _sum(towns: Sequence[tuple[Place, int]]) -> int:
    return sum(count for _, count in towns)
