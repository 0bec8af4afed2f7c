"""Where photos were taken: each one's town, by its coordinates."""

import json
import sqlite3
from collections.abc import Sequence

import numpy as np

from photosearch import gazetteer
from photosearch.catalogue.database import Database
from photosearch.catalogue.places import Condition

_AT_ONCE = 10_000
_UNKNOWN = (
    "SELECT id, latitude, longitude FROM photos WHERE town IS NULL AND latitude IS NOT NULL LIMIT ?"
)
_TOWNS = (  # the index is leapt through, from each town to the next
    "WITH RECURSIVE t (id) AS (SELECT min(town) FROM photos WHERE town > 0 UNION ALL"
    " SELECT (SELECT min(town) FROM photos WHERE town > t.id) FROM t WHERE t.id IS NOT NULL)"
    " SELECT id FROM t WHERE id IS NOT NULL"
)


def find_towns(connection: sqlite3.Connection) -> int:
    """Of some photos whose town isn't known yet; how many. Inside a transaction."""
    rows = connection.execute(_UNKNOWN, (_AT_ONCE,)).fetchall()
    if rows:
        points = np.array([(north, east or 0.0) for _, north, east in rows], np.float64)
        points = np.clip(np.nan_to_num(points), (-90, -180), (90, 180))
        towns = gazetteer.nearest(points).tolist()
        connection.executemany(
            "UPDATE photos SET town = ? WHERE id = ?",
            [(town, row[0]) for town, row in zip(towns, rows, strict=True)],
        )
    return len(rows)


def find_all_towns(database: Database) -> None:
    """Of photos that an earlier version read: nothing is read again."""
    while database.read(_UNKNOWN, (1,)):
        with database.write() as connection:
            find_towns(connection)


def known_towns(database: Database) -> list[int]:
    """Those of all photos, by their ids."""
    return [town for (town,) in database.read(_TOWNS)]


def in_towns(database: Database, wanted: Sequence[str]) -> Condition:
    """A condition on `photos AS p`: taken at any of the places of these names."""
    known = known_towns(database)
    fitting = {town for name in wanted for town in gazetteer.fitting(name, known)}
    return "p.town IN (SELECT value FROM json_each(?))", (json.dumps(sorted(fitting)),)
