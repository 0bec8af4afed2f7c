"""The days that photos were taken, of all of them at once."""

import numpy as np

from photosearch.catalogue.database import Database
from photosearch.catalogue.orders import UNDATED
from photosearch.catalogue.rows import to_ids
from photosearch.types import ByDay

_NONE = -(1 << 40)


def known_days(database: Database) -> ByDay:
    """Of 100,000 photos in some 20 ms."""
    day = "CAST(julianday(substr(dated, 1, 10)) - 2440587.5 AS INTEGER)"
    rows = database.read(
        "SELECT group_concat(id), group_concat("
        f"CASE WHEN {UNDATED} THEN ? ELSE coalesce({day}, ?) END) FROM photos AS p",
        (_NONE, _NONE),
    )
    ids, numbers = map(to_ids, rows[0])
    days = np.full(int(ids.max(initial=0)) + 1, np.datetime64("NaT"), "datetime64[D]")
    known = numbers != _NONE
    days[ids[known]] = numbers[known].astype("datetime64[D]")
    return ByDay(days)
