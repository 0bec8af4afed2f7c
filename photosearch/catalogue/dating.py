"""Which date a photo has. Its files may say different ones: by their names and their sidecars."""

import os
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from photosearch.images import date_in_name
from photosearch.types import DateSource, Facts

_ORDER = {source: rank for rank, source in enumerate(DateSource)}
_MOST_COPIES = 100


class Date(NamedTuple):
    """As the catalogue keeps it, ISO 8601 without a time zone."""

    taken_at: str | None
    """None if only the system says when a file was written."""
    source: DateSource
    dated: str
    """The same, or else when the photo's first file was written: by this photos are sorted."""


def date_of(
    connection: sqlite3.Connection, digest: bytes, file_id: int, facts: Facts, modified: datetime
) -> Date:
    """Of the photo with this hash, now that one of its files has been read: the best that is said.

    Of several equally good ones the earliest. What the content says is what it says by now.
    """
    said = list(_elsewhere(connection, digest, file_id))
    if facts.taken_at is not None:
        source = facts.date_source or DateSource.CAMERA
        said.append((_ORDER[source], facts.taken_at.isoformat(timespec="seconds")))
    if said:
        rank, taken_at = min(said)
        return Date(taken_at, list(DateSource)[rank], taken_at)
    before = connection.execute(
        "SELECT dated FROM photos WHERE hash = ? AND date_source = ? AND dated <> ''",
        (digest, DateSource.FILE),
    ).fetchone()
    dated = before[0] if before else modified.isoformat(timespec="seconds")
    return Date(None, DateSource.FILE, dated)


def _elsewhere(
    connection: sqlite3.Connection, digest: bytes, file_id: int
) -> Iterator[tuple[int, str]]:
    """What the photo's other files say by themselves: their names, and what a sidecar said."""
    copies = connection.execute(
        "SELECT f.path, f.sidecar_ns, p.taken_at, p.date_source FROM photos AS p"
        " JOIN files AS f ON f.photo_id = p.id WHERE p.hash = ? AND f.id <> ? AND f.gone = 0"
        " AND f.main_id IS NULL LIMIT ?",
        (digest, file_id, _MOST_COPIES),
    ).fetchall()
    for path, sidecar_ns, taken_at, source in copies:
        if sidecar_ns and source == DateSource.SIDECAR:
            yield _ORDER[DateSource.SIDECAR], taken_at
        if (moment := date_in_path(path)) is not None:
            yield _ORDER[DateSource.NAME], moment.isoformat(timespec="seconds")


def date_in_path(path: bytes) -> datetime | None:
    """The one in a file's name."""
    return date_in_name(os.fsdecode(os.path.basename(path)))  # noqa: PTH119 - pathlib takes no bytes
