"""Places in words, in the window's language."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale

from photosearch import gazetteer
from photosearch.types import Place


class Choice(NamedTuple):
    """A country or a town to choose."""

    name: str
    filter: str
    """As `place:` takes it."""
    photos: int
    is_country: bool


def country(code: str) -> str:
    """What a country of this code is called."""
    full, short = QLocale().name(), QLocale().name().partition("_")[0]
    for language in (full, short):
        if language in gazetteer.LANGUAGES:
            return gazetteer.country_name(code, language)
    return gazetteer.country_name(code)


def long(place: Place) -> str:
    """Such as "Rome, Lazio, Italy"; as a filter it finds just the photos of this town."""
    parts = (place.town, place.region, country(place.country))
    return ", ".join(dict.fromkeys(filter(None, parts)))


def choices(towns: Sequence[tuple[Place, int]]) -> list[Choice]:
    """Each country with its towns below it; those with most photos come first."""
    by_country: dict[str, list[tuple[Place, int]]] = {}
    for place, count in towns:
        by_country.setdefault(place.country, []).append((place, count))
    chosen = []
    for code, there in sorted(by_country.items(), key=lambda each: -_sum(each[1])):
        name = country(code)
        chosen.append(Choice(name, name, _sum(there), True))
        chosen += [Choice(place.town, long(place), count, False) for place, count in there]
    return chosen


def _sum(towns: Sequence[tuple[Place, int]]) -> int:
    return sum(count for _, count in towns)
