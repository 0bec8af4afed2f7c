"""Stars and flags: what was said here, or else what files say.

A file's rating is -1 where another program rejected the photo, as Adobe's do, unless it has a flag
of its own. Of several files the highest counts. Of videos the whole is rated, whichever moment is
named.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photosearch.catalogue.database import Database
from photosearch.catalogue.marks import now
from photosearch.catalogue.rows import as_json, to_path
from photosearch.types import MOST_STARS, Flag, Rating, SaidRating

_NUMBERS = {Flag.PICK: 1, Flag.NONE: 0, Flag.REJECT: -1}
_FLAGS = {number: flag for flag, number in _NUMBERS.items()}
_EVERY = {  # one object for each, which a hundred thousand photos share
    (stars, number): Rating(stars, flag)
    for stars in range(MOST_STARS + 1)
    for number, flag in _FLAGS.items()
}
_OF_FILES = (
    "(SELECT max({0}) FROM files AS x JOIN file_words AS w ON w.file_id = x.id"
    " WHERE x.gone = 0 AND x.photo_id = {1})"
)
_READ_FLAG = "coalesce(w.flag, -(w.rating < 0))"
_SOME = (
    "SELECT id, coalesce(stars, max(of_files, 0), 0), coalesce(flag, flag_of_files, 0)"
    " FROM (SELECT p.id, r.stars, r.flag,"
    f" {_OF_FILES.format('w.rating', 'coalesce(p.video_id, p.id)')} AS of_files,"
    f" {_OF_FILES.format(_READ_FLAG, 'coalesce(p.video_id, p.id)')} AS flag_of_files"
    " FROM photos AS p"
    " LEFT JOIN ratings AS r ON r.photo_id = coalesce(p.video_id, p.id)"
    " WHERE p.id IN (SELECT value FROM json_each(?)))"
)
_SAID = "(SELECT r.{0} FROM ratings AS r WHERE r.photo_id = f.photo_id)"
_READ = _OF_FILES.format("w.rating", "f.photo_id")
BEST_FIRST = (
    f"coalesce({_SAID.format('stars')}, max({_READ}, 0), 0) DESC,"
    f" coalesce({_SAID.format('flag')}, {_OF_FILES.format(_READ_FLAG, 'f.photo_id')}, 0) DESC"
)
"""ORDER BY of files (f): many stars before few, then picks first and rejected ones last."""

_RATED_FILES = (
    "SELECT d.path, f.path, f.main_id IS NOT NULL OR p.kind = 'RAW',"
    " coalesce(r.stars, max(o.rating, 0), 0), coalesce(r.flag, o.flag, 0),"
    " coalesce(w.label, '') FROM files AS f JOIN folders AS d ON d.id = f.folder_id"
    " JOIN photos AS p ON p.id = f.photo_id LEFT JOIN ratings AS r ON r.photo_id = p.id"
    " LEFT JOIN file_ratings AS o ON o.photo_id = p.id"
    " LEFT JOIN file_words AS w ON w.file_id = f.id WHERE f.gone = 0 AND (?1 IS NULL OR p.id IN"
    " (SELECT coalesce(video_id, id) FROM photos WHERE id IN (SELECT value FROM json_each(?1))))"
    " AND (r.photo_id IS NOT NULL OR o.photo_id IS NOT NULL OR w.label <> '')"
    " ORDER BY d.path, f.path"
)


@dataclass(frozen=True, slots=True)
class RatedFile:
    """A file of a photo that is rated, flagged or labelled."""

    path: Path
    is_raw: bool
    rating: Rating
    label: str
    """As other programs wrote it."""


class RatingTable:
    """Stars and flags of photos."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rate(
        self, photo_ids: Sequence[int], stars: int | None = None, flag: Flag | None = None
    ) -> list[SaidRating]:
        """Say how many stars (0 to 5), or which flag; None leaves it as it is.

        Photos that are gone are passed over; of one that was edited its heir is meant. Returns what
        was said of each before, for `put_back`.
        """
        ids = as_json(now(self._database, photo_ids))
        number = None if flag is None else _NUMBERS[flag]
        with self._database.write() as connection:
            before = connection.execute(
                "SELECT m.id, r.stars, r.flag FROM (SELECT DISTINCT coalesce(video_id, id) AS id"
                " FROM photos WHERE id IN (SELECT value FROM json_each(?))) AS m"
                " LEFT JOIN ratings AS r ON r.photo_id = m.id",
                (ids,),
            ).fetchall()
            connection.executemany(
                "INSERT INTO ratings VALUES (?, ?, ?) ON CONFLICT (photo_id) DO UPDATE"
                " SET stars = coalesce(excluded.stars, stars),"
                " flag = coalesce(excluded.flag, flag)",
                [(photo_id, stars, number) for photo_id, *_ in before],
            )
        return [SaidRating(photo_id, n, _FLAGS.get(f)) for photo_id, n, f in before]

    def put_back(self, before: Sequence[SaidRating]) -> None:
        """What `rate` returned is what was said, again."""
        ids = now(self._database, [one.photo_id for one in before])
        rows = [
            (photo_id, one.stars, None if one.flag is None else _NUMBERS[one.flag])
            for photo_id, one in zip(ids, before, strict=True)
        ]
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM ratings WHERE photo_id = ?", [(row[0],) for row in rows]
            )
            connection.executemany(
                "INSERT OR IGNORE INTO ratings SELECT id, ?2, ?3 FROM photos WHERE id = ?1"
                " AND coalesce(?2, ?3) IS NOT NULL",
                rows,
            )

    def of(self, photo_ids: Sequence[int]) -> dict[int, Rating]:
        """Of those of the photos and moments that are rated or flagged."""
        return _as_ratings(self._database.read(_SOME, (as_json(photo_ids),)))

    def files(self, photo_ids: Sequence[int] | None = None) -> list[RatedFile]:
        """Of these photos, or of all, the files of those with stars, a flag or a label, or of
        which it was said here that they have none."""
        ids = None if photo_ids is None else as_json(photo_ids)
        rows = self._database.read(_RATED_FILES, (ids,))
        return [
            RatedFile(to_path(folder, below), bool(is_raw), to_rating(stars, flag), label)
            for folder, below, is_raw, stars, flag, label in rows
        ]


def all_ratings(database: Database) -> Mapping[int, Rating]:
    """Of every photo that is rated or flagged; of videos the photo that has the files."""
    return _as_ratings(database.read("SELECT photo_id, stars, flag FROM rated"))


def to_rating(stars: int, flag: int) -> Rating:
    """Of the numbers that the catalogue keeps."""
    return _EVERY[stars, flag]


def _as_ratings(rows: Sequence[tuple[int, int, int]]) -> dict[int, Rating]:
    return {row[0]: _EVERY[row[1:]] for row in rows if row[1] or row[2]}
