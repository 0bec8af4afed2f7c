"""Places in words, in the window's language."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from photosearch import gazetteer
from photosearch.types import Place


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


def choices(towns: Sequence[tuple[Place, int]]) -> list[tuple[str, int]]:
    """Each country with its towns below it, by their filters, with the numbers of their photos.

    Those with most photos come first.
    """
    by_country: dict[str, list[tuple[Place, int]]] = {}
    for place, count in towns:
        by_country.setdefault(place.country, []).append((place, count))
    chosen = []
    for code, there in sorted(by_country.items(), key=lambda each: -_sum(each[1])):
        chosen.append((country(code), _sum(there)))
        chosen += [(long(place), count) for place, count in there]
    return chosen


def _sum(towns: Sequence[tuple[Place, int]]) -> int:
    return sum(count for _, count in towns)
