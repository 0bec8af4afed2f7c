"""The days that photos were taken, of all of them at once."""

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue.database import Database
from photosearch.catalogue.orders import UNDATED
from photosearch.catalogue.rows import to_ids
from photosearch.types import ByDay

_NONE = -(1 << 40)


def known_days(database: Database) -> ByDay:
    """Of 100,000 photos in some 20 ms."""
    day = "CAST(julianday(substr(dated, 1, 10)) - 2440587.5 AS INTEGER)"
    return ByDay(_by_id(database, UNDATED, day, "D"))


def known_moments(database: Database) -> NDArray[np.datetime64]:
    """The seconds that photos were taken, by their ids; NaT where no more than a day is known."""
    no_moment = f"({UNDATED} OR dated LIKE '%T00:00:00')"  # as in Dated.is_moment
    return _by_id(database, no_moment, "CAST(strftime('%s', dated) AS INTEGER)", "s")


def _by_id(database: Database, none: str, number: str, unit: str) -> NDArray[np.datetime64]:
    rows = database.read(
        "SELECT group_concat(id), group_concat("
        f"CASE WHEN {none} THEN ? ELSE coalesce({number}, ?) END) FROM photos AS p",
        (_NONE, _NONE),
    )
    ids, numbers = map(to_ids, rows[0])
    found = np.full(int(ids.max(initial=0)) + 1, np.datetime64("NaT"), f"datetime64[{unit}]")
    known = numbers != _NONE
    found[ids[known]] = numbers[known].astype(f"datetime64[{unit}]")
    return found
