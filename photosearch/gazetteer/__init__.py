"""Towns, regions and countries: where a point lies, and what people call it. Offline.

The table is distilled from GeoNames (CC BY 4.0, https://www.geonames.org) by
`packaging/gazetteer.py`; names of countries are the Unicode CLDR's.
"""

from photosearch.gazetteer.name_folding import folded
from photosearch.gazetteer.nearest import NOWHERE, nearest
from photosearch.gazetteer.place_names import (
    called,
    country_name,
    country_names,
    fitting,
    place,
    town_name,
    town_names,
    usual_names,
)
from photosearch.gazetteer.town_table import LANGUAGES, towns

__all__ = [
    "LANGUAGES",
    "NOWHERE",
    "called",
    "country_name",
    "country_names",
    "fitting",
    "folded",
    "nearest",
    "place",
    "town_name",
    "town_names",
    "towns",
    "usual_names",
]
