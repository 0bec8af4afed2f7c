"""The people in photos, and what the person says of their faces."""

import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from weakref import WeakSet

from photosearch.catalogue.database import Database
from photosearch.catalogue.people import people_groups, people_said
from photosearch.catalogue.people.face_table import faces_where
from photosearch.catalogue.people.people_names import begins, people_called
from photosearch.catalogue.people.people_said import SAME_BOX
from photosearch.catalogue.people.people_undo import Noted, noting, take_back
from photosearch.errors import KnownError
from photosearch.types import FaceInPhoto, Person, Said

_OTHER_QUERIES = "SELECT id FROM evaluation_queries WHERE origin <> 'person'"
_KEPT = {
    "evaluation_queries": "origin <> 'person'",
    "evaluation_sources": f"query_id IN ({_OTHER_QUERIES})",
    "judgements": f"query_id IN ({_OTHER_QUERIES})",
}
"""Queries by which models are judged, but those that were drawn from people's names."""
_TABLES = ("people_said", "faces", "faces_sought", "people", *reversed(_KEPT))
"""All that is known of people; those that refer to others first."""
_HELD = (
    "EXISTS (SELECT 1 FROM files AS h WHERE h.gone = 0 AND h.photo_id = coalesce(p.video_id, p.id))"
)
"""Whether there is still a file of the photo."""


class PeopleTable:
    """Every method may run in any thread; each change is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._now = threading.local()
        self._noted = WeakSet[Noted]()
        self.erasures = 0
        """How often `erase` was called: names that are kept elsewhere must go, too."""

    def all(self, least: int = 1) -> list[Person]:
        """Those in at least `least` photos that are there, and all with a name: first those, by
        name, then by how many photos show them."""
        shown = self._database.read(
            "SELECT q.id, coalesce(q.name, ''),"
            " (SELECT count(DISTINCT coalesce(p.video_id, p.id)) FROM faces AS f"
            "  JOIN photos AS p ON p.id = f.photo_id WHERE f.person_id = q.id"
            f"  AND {_HELD}),"
            " (SELECT count(*) FROM faces AS f WHERE f.maybe_id = q.id) FROM people AS q"
        )
        covers = self._covers()
        people = [
            Person(person_id, name, photos, maybe, covers.get(person_id))
            for person_id, name, photos, maybe in shown
            if name or photos >= least
        ]
        people.sort(key=lambda p: (not p.name, p.name.casefold(), -p.photos, p.id))
        return people

    def names(self, beginning: str = "") -> list[tuple[str, int]]:
        """Each name, in order, with the number of photos there are of them. `beginning`: of the
        name or of a word in it, in any case."""
        rows = self._database.read(
            "SELECT q.name, count(DISTINCT coalesce(p.video_id, p.id)) FROM people AS q"
            " LEFT JOIN faces AS f ON f.person_id = q.id"
            f" LEFT JOIN photos AS p ON p.id = f.photo_id AND {_HELD}"
            " WHERE q.name IS NOT NULL GROUP BY q.id"
        )
        found = [row for row in rows if begins(row[0], beginning)]
        return sorted(found, key=lambda row: row[0].casefold())

    def get(self, person_id: int) -> Person:
        """Raises KnownError if there is no such person any more."""
        for person in self.all(0):
            if person.id == person_id:
                return person
        raise KnownError("This person isn't in the library any more.")

    def _covers(self) -> Mapping[int, FaceInPhoto]:
        """The face that was chosen for each, else the surest and largest."""
        best = (
            "f.id IN (SELECT id FROM (SELECT f.id, row_number() OVER (PARTITION BY f.person_id"
            f" ORDER BY EXISTS (SELECT 1 FROM people_said AS s WHERE s.cover = 1 AND {SAME_BOX})"
            " DESC, f.vector IS NULL, f.score * min(0.2, f.right - f.left) DESC, f.id) AS place"
            " FROM faces AS f JOIN photos AS p ON p.id = f.photo_id"
            " WHERE f.person_id IS NOT NULL) WHERE place = 1)"
        )
        return {f.person_id: f for f in faces_where(self._database, best, ()) if f.person_id}

    def faces(self, person_id: int) -> list[FaceInPhoto]:
        return faces_where(self._database, "f.person_id = ? ORDER BY f.id", (person_id,))

    def suggested(self, person_id: int) -> list[FaceInPhoto]:
        """Faces that may be theirs."""
        return faces_where(self._database, "f.maybe_id = ? ORDER BY f.id", (person_id,))

    def ignored(self) -> list[FaceInPhoto]:
        return faces_where(self._database, f"f.said = {Said.IGNORED} ORDER BY f.id", ())

    def called(self, name: str) -> list[int]:
        """The ids of who is meant by a name, see `people_called`."""
        return people_called(self._database, name)

    def negatives(self) -> set[tuple[int, int]]:
        """(face, person) where somebody said that it isn't them."""
        with self._database.borrow() as connection:
            return people_groups.negatives(connection)

    # what the person says

    def name(self, person_id: int, name: str) -> int:
        """Call them so; with the name of another they become one person with that one, whose id
        is returned. The faces they have now count as confirmed. "" takes the name away.

        Raises KnownError for a name that can't be kept, or if they are gone.
        """
        with self._write() as connection:
            return people_said.name(connection, person_id, name)

    def merge(self, person_id: int, others: Sequence[int]) -> None:
        """The others are this person, too. Of the names this one's counts, else the first."""
        with self._write() as connection:
            people_said.merge(connection, person_id, others)

    def split(self, face_ids: Sequence[int], name: str = "") -> int:
        """These faces are somebody else: the id of a new person, or of who has that name."""
        with self._write() as connection:
            return people_said.split(connection, face_ids, name)

    def confirm(self, face_ids: Sequence[int], person_id: int) -> None:
        """These faces are theirs. Raises KnownError if they are gone."""
        with self._write() as connection:
            people_said.confirm_somebodys(connection, face_ids, person_id)

    def reject(self, face_ids: Sequence[int], person_id: int) -> None:
        """These faces aren't theirs, whatever they look like."""
        with self._write() as connection:
            people_said.reject(connection, face_ids, person_id)

    def ignore(self, face_ids: Sequence[int], ignored: bool = True) -> None:
        """Leave these faces out of everything, or no longer."""
        with self._write() as connection:
            people_said.ignore(connection, face_ids, ignored)

    def set_cover(self, face_id: int) -> None:
        """Show the person of this face by it, which confirms that it is theirs."""
        with self._write() as connection:
            people_said.set_cover(connection, face_id)

    @contextmanager
    def noting(self) -> Iterator[Noted]:
        """What this thread says in the block can be taken back by what is yielded."""
        self._now.noted = noted = Noted()
        self._noted.add(noted)
        try:
            yield noted
        finally:
            del self._now.noted

    def take_back(self, noted: Noted) -> None:
        """Once. What was said since, faces found anew, and photos that moved are left as they are.

        Raises KnownError if all was erased since.
        """
        with self._database.write() as connection:
            take_back(connection, noted)

    def erase(self) -> None:
        """All that is known of people, faces, names and what was said, without a trace.

        Raises KnownError if another program still reads the catalogue's log.
        """
        for noted in self._noted:
            noted.erase()
        self.erasures += 1
        self._database.rebuild_empty(_TABLES, _KEPT)

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        noted = getattr(self._now, "noted", None)
        with self._database.write() as connection:
            if noted is None:
                yield connection
            else:
                with noting(connection, noted):
                    yield connection

    # what the program finds

    def regroup(
        self,
        members: Mapping[int, int],
        maybe: Mapping[int, int],
        groups: Sequence[Sequence[int]],
        recipe: int,
    ) -> None:
        """Faces of that recipe of which nothing is said: to whom they belong by id, whom to
        suggest, and groups of those that belong to nobody known. What was said meanwhile is left as
        it is."""
        with self._database.write() as connection:
            people_groups.regroup(connection, members, maybe, groups, recipe)
