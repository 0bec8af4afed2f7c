"""The table of towns, loaded when it is first needed: an eighth of a second, 41 MB."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

LANGUAGES = ("en", "de", "es", "fr", "ja", "zh_CN")
"""In the order of the names of countries."""
_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Towns:
    """Columns of one row a town, by ascending id."""

    ids: NDArray[np.int64]
    """GeoNames' own, which stay."""
    degrees: NDArray[np.float64]
    """Shape (count, 2): north and east."""
    population: NDArray[np.float64]
    country: NDArray[np.intp]
    """Which of `countries`."""
    region: NDArray[np.intp]
    """Which of `regions`."""
    names: tuple[str, ...]
    others: tuple[str, ...]
    """Further names, folded, with tabs between them."""
    regions: tuple[str, ...]
    """The first is empty: not known."""
    countries: tuple[str, ...]
    """ISO 3166 codes of two letters."""


@cache
def towns() -> Towns:
    with np.load(_HERE / "towns.npz", allow_pickle=False) as kept:
        return Towns(
            kept["ids"],
            kept["thousandths"] / 1000,
            kept["population"].astype(np.float64),
            kept["country"].astype(np.intp),
            kept["region"].astype(np.intp),
            *(_lines(kept[name]) for name in ("names", "others", "regions", "countries")),
        )


@cache
def names_in(language: str) -> Mapping[int, str]:
    """What towns are called in one of `LANGUAGES`, where that is known and another name."""
    with np.load(_HERE / "town_names.npz", allow_pickle=False) as kept:
        if f"{language}_ids" not in kept.files:
            return {}
        ids, names = kept[f"{language}_ids"].tolist(), _lines(kept[f"{language}_names"])
        return dict(zip(ids, names, strict=True))


def _lines(column: Any) -> tuple[str, ...]:
    return tuple(column.tobytes().decode().split("\n"))


@cache
def countries() -> Mapping[str, list[str]]:
    """By each code the names, in the order of `LANGUAGES`."""
    known: dict[str, list[str]] = json.loads((_HERE / "countries.json").read_text("utf-8"))
    return known
