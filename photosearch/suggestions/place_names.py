"""Towns, regions and countries of the library, by all their names."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from photosearch import gazetteer
from photosearch.gazetteer import folded
from photosearch.suggestions.name_index import Named, NameIndex


class Somewhere(NamedTuple):
    """A town, or else a region of a country, or else a country."""

    town: int
    region: str
    country: str
    """ISO code."""


class PlaceNames:
    """By the ids of towns the number of their photos."""

    def __init__(self, towns: Mapping[int, int]) -> None:
        self._towns = towns
        self.index = NameIndex(self._named())

    def _named(self) -> Iterator[Named[Somewhere]]:
        regions: dict[Somewhere, int] = {}
        for town, photos in self._towns.items():
            place = gazetteer.place(town)
            if place is None:
                continue
            yield Named(Somewhere(town, "", ""), photos, _town_names(town))
            for wider in {
                Somewhere(0, place.region, place.country),
                Somewhere(0, "", place.country),
            }:
                regions[wider] = regions.get(wider, 0) + photos
        for where, photos in regions.items():
            region = frozenset({folded(where.region)})
            yield Named(
                where, photos, region if where.region else gazetteer.country_names(where.country)
            )

    def label(self, where: Somewhere, language: str) -> str:
        """As `place:` takes it."""
        if where.town:
            return gazetteer.town_name(where.town, language)
        country = gazetteer.country_name(where.country, language)
        return f"{where.region}, {country}" if where.region else country

    def photos(self, label: str) -> int:
        """How many `place:` finds: a name may mean more than one place."""
        return sum(self._towns[town] for town in gazetteer.fitting(label, self._towns))


def _town_names(town: int) -> frozenset[str]:
    """Without unusual ones of several words: nobody who types "apple" means the Big Apple."""
    usual = gazetteer.usual_names(town)
    return frozenset(n for n in gazetteer.town_names(town) if n in usual or " " not in n)
