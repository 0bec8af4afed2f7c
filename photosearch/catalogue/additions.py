"""When photos came into the library, and with which import.

An import is what one run of indexing adds, and the runs that follow within half an hour: of a card
that is copied into a folder one piece is noticed after the other. The rows are written by a trigger
(migrations.py); an edited photo keeps those of the photo that it was (marks.py).
"""

import time

from photosearch.catalogue.database import Database

_PAUSE = 30 * 60
_DAY = 24 * 60 * 60
_LATEST = "(SELECT max(id) FROM imports)"

IN_LAST_IMPORT = (
    "SELECT photo_id FROM additions WHERE import_id = (SELECT max(import_id) FROM additions)"
)
"""Photo ids. What was there before imports were noted is of none."""
ADDED_SINCE = "SELECT photo_id FROM additions WHERE added >= ?"
"""Photo ids; the value is seconds since 1970."""


def begin_import(database: Database) -> None:
    """What is added from now on is of another import, if the last one is over."""
    if _is_over(database):
        with database.write() as connection:
            now = int(time.time())  # of a clock that was set back it may be there
            connection.execute("INSERT OR IGNORE INTO imports (begun) VALUES (?)", (now,))


def _is_over(database: Database) -> bool:
    """One that has brought nothing yet isn't."""
    if database.read_value(f"SELECT {_LATEST}") is None:
        return True
    added = database.read_value(f"SELECT max(added) FROM additions WHERE import_id = {_LATEST}")
    return added is not None and not 0 <= time.time() - added < _PAUSE


def days_ago(days: int) -> float:
    """In seconds since 1970."""
    return time.time() - days * _DAY
