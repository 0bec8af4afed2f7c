"""Photos that a later stage didn't look at yet."""

from collections.abc import Iterator

from photosearch.catalogue.database import Database

_PAGE = 1024


class Waiting:
    """`table` has the ids of the photos that were looked at, and by which recipe. Another one is
    not a better one: the person may have gone back to it."""

    def __init__(self, database: Database, table: str, enough: str = "?3 = 0") -> None:
        """`enough`: a condition on `s`, the row of a photo, that has to hold besides; `?3` in it
        is what is wanted by now."""
        self._database = database
        self._from = (
            f"FROM photos AS p WHERE p.id > ?2 AND NOT EXISTS (SELECT 1 FROM {table} AS s"
            f" WHERE s.photo_id = p.id AND s.recipe = ?1 AND {enough})"
            " AND EXISTS (SELECT 1 FROM files AS f"
            " JOIN folders AS d ON d.id = f.folder_id WHERE f.gone = 0 AND d.reachable = 1"
            " AND f.photo_id = coalesce(p.video_id, p.id))"
        )

    def pending(self, recipe: int, wanted: int = 0) -> Iterator[tuple[int, bytes]]:
        """Those within reach, moments of videos too: ids and hashes."""
        last, sql = 0, f"SELECT p.id, p.hash {self._from} ORDER BY p.id LIMIT {_PAGE}"
        while rows := self._database.read(sql, (recipe, last, wanted)):
            yield from rows
            last = rows[-1][0]

    def count(self, recipe: int, wanted: int = 0) -> int:
        """How many there are."""
        sql = f"SELECT count(*) {self._from}"
        count: int = self._database.read(sql, (recipe, 0, wanted))[0][0]
        return count
