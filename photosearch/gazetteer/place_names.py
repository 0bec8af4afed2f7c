"""What a town is called, and which towns a person means by a name."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np

from photosearch.gazetteer.name_folding import folded
from photosearch.gazetteer.town_table import LANGUAGES, countries, names_in, towns
from photosearch.types import Place

_KEPT = 20_000


def place(town: int) -> Place | None:
    """None for NOWHERE, and what isn't in the table."""
    row = _row(town)
    if row is None:
        return None
    known = towns()
    code = known.countries[known.country[row]]
    return Place(town, known.names[row], known.regions[known.region[row]], code)


def called(town: int, language: str) -> str:
    """In one of the window's languages, where the data has it; empty if there is no such town."""
    there = place(town)
    return names_in(language).get(town, there.town) if there else ""


def country_name(code: str, language: str = "en") -> str:
    """Such as Italy, in one of the window's languages."""
    names = countries().get(code)
    return names[LANGUAGES.index(language)] if names and language in LANGUAGES else code


def town_name(town: int, language: str = "en") -> str:
    """By which `fitting` finds it: "Rome, Lazio, Italy"; empty if there is none."""
    there = place(town)
    if there is None:
        return ""
    parts = (called(town, language), there.region, country_name(there.country, language))
    return ", ".join(dict.fromkeys(filter(None, parts)))


def town_names(town: int) -> frozenset[str]:
    """All that a town is called, folded; neither its region nor its country."""
    row = _row(town)
    if row is None:
        return frozenset()
    names = (folded(called(town, language)) for language in LANGUAGES)
    return frozenset((*names, *towns().others[row].split("\t"))) - {""}


def usual_names(town: int) -> frozenset[str]:
    """Of `town_names` those in the window's languages, and those that begin with the same letter,
    as München for Munich. The others may be Irish, Latin or nicknames."""
    there = place(town)
    if there is None:
        return frozenset()
    in_ours = {folded(called(town, language)) for language in LANGUAGES}
    first = folded(there.town)[:1]
    return frozenset(n for n in town_names(town) if n in in_ours or n.startswith(first))


def country_names(code: str) -> frozenset[str]:
    """What a country is called in all languages, folded."""
    return frozenset(map(folded, countries().get(code, ())))


def fitting(wanted: str, among: Iterable[int]) -> list[int]:
    """Those of some towns that a person may mean by "Rome", "München", "Italie", "Paris, France".

    Of each part between commas, a town, its region or its country must have the name. Names that
    are the part count before those that only hold it: York before New York.
    """
    left = list(among)
    parts = [part for part in map(folded, wanted.split(",")) if part]
    for part in parts:
        exact = [town for town in left if part in _names(town)]
        left = exact or [town for town in left if _holds(town, part)]
    return left if parts else []


def _holds(town: int, part: str) -> bool:
    return any(f" {part} " in f" {name} " for name in _own(town))


@lru_cache(_KEPT)
def _names(town: int) -> frozenset[str]:
    return frozenset(_own(town)) - {""} | town_names(town)


@lru_cache(_KEPT)
def _own(town: int) -> tuple[str, ...]:
    """Its name, that of its region, and those of its country in all languages; folded."""
    return tuple(_folded(town))


def _folded(town: int) -> Iterator[str]:
    there = place(town)
    if there is not None:
        yield folded(there.town)
        yield folded(there.region)
        yield folded(there.country)
        yield from map(folded, countries().get(there.country, ()))


def _row(town: int) -> int | None:
    ids = towns().ids
    row = int(np.searchsorted(ids, town))
    return row if row < len(ids) and ids[row] == town else None
