"""Favourites, recent searches and saved searches."""

from collections.abc import Sequence

from photosearch.catalogue.database import Database
from photosearch.catalogue.marks import now
from photosearch.catalogue.rows import as_json
from photosearch.errors import KnownError
from photosearch.messages import Message
from photosearch.types import SavedSearch

_RECENT = 50
_NO_TEXT = Message(
    "This search can't be kept, because it names a file whose name isn't text."
    " Rename that file first."
)


def check_text(text: str) -> None:
    """Raises KnownError for bytes of a file's name that aren't UTF-8: SQLite can't keep them."""
    if not is_text(text):
        raise KnownError(_NO_TEXT)


def is_text(text: str) -> bool:
    """Whether SQLite can keep it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class Favourites:
    """The photos the person marked; of videos the whole, whichever moment is named."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def mark(self, photo_ids: Sequence[int], favourite: bool) -> None:
        """Photos that are gone are passed over; of one that was edited its heir is meant."""
        ids = as_json(now(self._database, photo_ids))
        with self._database.write() as connection:
            meant = (
                "SELECT coalesce(video_id, id) FROM photos"
                " WHERE id IN (SELECT value FROM json_each(?))"
            )
            if favourite:
                connection.execute(f"INSERT OR IGNORE INTO favourites {meant}", (ids,))
            else:
                connection.execute(f"DELETE FROM favourites WHERE photo_id IN ({meant})", (ids,))

    def among(self, photo_ids: Sequence[int]) -> set[int]:
        """Those of the photos that are marked."""
        rows = self._database.read(
            "SELECT id FROM photos WHERE id IN (SELECT value FROM json_each(?))"
            " AND coalesce(video_id, id) IN (SELECT photo_id FROM favourites)",
            (as_json(photo_ids),),
        )
        return {row[0] for row in rows}

    def ids(self) -> list[int]:
        """Ascending photo ids."""
        rows = self._database.read("SELECT photo_id FROM favourites ORDER BY photo_id")
        return [row[0] for row in rows]


class Searches:
    """What the person asked, and what they keep under a name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_recent(self, text: str) -> None:
        """Remember a search as the latest; the oldest beyond 50 are forgotten.

        One that names a file whose name isn't text is passed over.
        """
        if not is_text(text):
            return
        with self._database.write(about_photos=False) as connection:
            connection.execute("DELETE FROM recent_searches WHERE text = ?", (text,))
            connection.execute("INSERT INTO recent_searches (text) VALUES (?)", (text,))
            connection.execute(
                "DELETE FROM recent_searches WHERE id NOT IN"
                " (SELECT id FROM recent_searches ORDER BY id DESC LIMIT ?)",
                (_RECENT,),
            )

    def recent(self) -> list[str]:
        """The latest first."""
        rows = self._database.read("SELECT text FROM recent_searches ORDER BY id DESC")
        return [row[0] for row in rows]

    def forget_recent(self) -> None:
        with self._database.write(about_photos=False) as connection:
            connection.execute("DELETE FROM recent_searches")

    def save(self, search: SavedSearch) -> None:
        """Keep a search at the end of the list, or change the one of that name where it is.

        Raises KnownError if it names a file whose name isn't text.
        """
        check_text(search.name + search.text)
        with self._database.write(about_photos=False) as connection:
            connection.execute(
                "INSERT INTO saved_searches SELECT ?1, ?2, coalesce(max(position) + 1, 0)"
                " FROM saved_searches WHERE true ON CONFLICT DO UPDATE SET text = ?2",
                (search.name, search.text),
            )

    def saved(self) -> list[SavedSearch]:
        """In the person's order."""
        rows = self._database.read("SELECT name, text FROM saved_searches ORDER BY position")
        return [SavedSearch(name, text) for name, text in rows]

    def rename(self, name: str, new_name: str) -> None:
        """Raises KnownError if the new name is taken, or isn't text."""
        check_text(new_name)
        with self._database.write(about_photos=False) as connection:
            taken = connection.execute(
                "SELECT 1 FROM saved_searches WHERE name = ? AND name <> ?", (new_name, name)
            ).fetchone()
            if taken:
                raise KnownError(
                    "There is a saved search called “{new_name}” already.", new_name=new_name
                )
            connection.execute(
                "UPDATE saved_searches SET name = ? WHERE name = ?", (new_name, name)
            )

    def remove(self, name: str) -> None:
        if not is_text(name):
            return  # so it was never kept
        with self._database.write(about_photos=False) as connection:
            connection.execute("DELETE FROM saved_searches WHERE name = ?", (name,))

    def reorder(self, names: Sequence[str]) -> None:
        """Put the saved searches in this order; those not named come last, as they were."""
        order = {name: place for place, name in enumerate(names)}
        known = [search.name for search in self.saved()]
        known.sort(key=lambda name: order.get(name, len(order)))
        with self._database.write(about_photos=False) as connection:
            connection.executemany(
                "UPDATE saved_searches SET position = ? WHERE name = ?", list(enumerate(known))
            )
