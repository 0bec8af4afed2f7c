"""What people and their programs call photos: words that queries can be drawn from."""

import random
from collections.abc import Iterator
from pathlib import PurePath

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import as_json, to_ids, to_path
from photosearch.types import Drawn, Origin

_MOST = 5000
"""Files that are looked at, so that a million don't take longer."""
_OF_FILES = "FROM files AS f WHERE f.gone = 0 AND f.photo_id IS NOT NULL AND f.main_id IS NULL"
_WITH_WORDS = f"{_OF_FILES} AND f.id IN (SELECT file_id FROM file_words WHERE {{0}} <> '')"
_IN_ALBUMS = (
    "SELECT b.name, p.id FROM albums AS b JOIN album_photos AS a ON a.album_id = b.id"
    " JOIN photos AS p ON p.hash = a.hash"
    " WHERE EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.gone = 0)"
    " ORDER BY b.id, a.position"
)
_OF_PEOPLE = (
    "SELECT DISTINCT q.name, coalesce(p.video_id, p.id) FROM people AS q"
    " JOIN faces AS s ON s.person_id = q.id JOIN photos AS p ON p.id = s.photo_id"
    " JOIN files AS f ON f.photo_id = coalesce(p.video_id, p.id) AND f.gone = 0"
    " WHERE q.name IS NOT NULL ORDER BY 1, 2"
)


def drawable(database: Database, origin: Origin, chance: random.Random) -> Iterator[Drawn]:
    """Words as they are written, each with one photo; of large libraries some, by `chance`."""
    match origin:
        case Origin.CAPTION:
            yield from _written(database, "caption", origin, chance)
            yield from _written(database, "title", origin, chance)
        case Origin.KEYWORD:
            for drawn in _written(database, "keywords", origin, chance):
                for line in drawn.text.split("\n"):
                    yield Drawn(line.split("|")[-1], origin, drawn.photo_ids)
        case Origin.ALBUM:
            yield from (Drawn(name, origin, (i,)) for name, i in database.read(_IN_ALBUMS))
        case Origin.PERSON:
            yield from (Drawn(name, origin, (i,)) for name, i in database.read(_OF_PEOPLE))
        case Origin.FILE:
            yield from _called(database, chance)


def _written(
    database: Database, column: str, origin: Origin, chance: random.Random
) -> Iterator[Drawn]:
    ids = _some(database, _WITH_WORDS.format(column), chance)
    sql = (
        f"SELECT w.{column}, f.photo_id FROM file_words AS w JOIN files AS f ON f.id = w.file_id"
        " WHERE f.id IN (SELECT value FROM json_each(?)) ORDER BY f.id"
    )
    for text, photo_id in database.read(sql, (ids,)):
        yield Drawn(text, origin, (photo_id,))


def _called(database: Database, chance: random.Random) -> Iterator[Drawn]:
    ids = _some(database, _OF_FILES, chance)
    sql = (
        "SELECT path, photo_id FROM files WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    )
    for path, photo_id in database.read(sql, (ids,)):
        yield Drawn(PurePath(to_path(path)).stem, Origin.FILE, (photo_id,))


def _some(database: Database, files: str, chance: random.Random) -> str:
    ids = sorted(to_ids(database.read_value(f"SELECT group_concat(f.id) {files}")).tolist())
    return as_json(ids if len(ids) <= _MOST else chance.sample(ids, _MOST))
