"""The SQL of each filter: a condition on `photos AS p`, or on one of their `files AS f`.

What a filter's key is and how it is typed stands in `query_text/filters.py`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from photosearch.catalogue.additions import ADDED_SINCE, IN_LAST_IMPORT, days_ago
from photosearch.catalogue.album_names import albums_called
from photosearch.catalogue.database import Database
from photosearch.catalogue.folding import folded
from photosearch.catalogue.keywords import with_keyword
from photosearch.catalogue.pairs import BESIDE, RAW
from photosearch.catalogue.people.people_names import people_called
from photosearch.catalogue.places import Condition, in_folders
from photosearch.catalogue.screenshots import screenshots
from photosearch.catalogue.towns import in_towns
from photosearch.query_text import label_meant
from photosearch.types import NONE, Area, Bounds, Filters, Flag, Shape

Rows = Mapping[str, Callable[[Database, Any], Condition]]
"""For each field of `Filters` what makes a condition of its value."""

_CAMERAS = (  # the index is leapt through, from each name to the next
    "WITH RECURSIVE c (name) AS (SELECT min(camera) FROM photos UNION ALL"
    " SELECT (SELECT min(camera) FROM photos WHERE camera > c.name) FROM c"
    " WHERE c.name IS NOT NULL) SELECT name FROM c WHERE name IS NOT NULL"
)
_WORDS_KNOWN = (
    "WITH RECURSIVE l (name) AS (SELECT min({0}) FROM file_words WHERE {0} <> '' UNION ALL"
    " SELECT (SELECT min({0}) FROM file_words WHERE {0} <> '' AND {0} > l.name) FROM l"
    " WHERE l.name IS NOT NULL) SELECT name FROM l WHERE name IS NOT NULL"
)
_WITH_WORDS = (
    "SELECT f.photo_id FROM file_words AS w JOIN files AS f ON f.id = w.file_id"
    " WHERE f.gone = 0 AND f.photo_id IS NOT NULL AND {0}"
)
_SHAPES = {
    Shape.LANDSCAPE: "p.width > p.height",
    Shape.PORTRAIT: "p.width < p.height",
    Shape.SQUARE: "p.width = p.height",
}
_STARRED = (  # as the view `rated` says, without grouping all files for it
    "SELECT photo_id FROM ratings WHERE stars >= ? UNION ALL SELECT f.photo_id FROM file_words AS w"
    " JOIN files AS f ON f.id = w.file_id WHERE w.rating >= ? AND f.gone = 0 AND f.photo_id NOT IN"
    " (SELECT photo_id FROM ratings WHERE stars IS NOT NULL)"
)
_FLAGGED = "SELECT photo_id FROM rated WHERE flag {0}"


def camera_names(database: Database) -> list[str]:
    return [name for (name,) in database.read(_CAMERAS)]


def lens_names(database: Database) -> list[str]:
    return _words_known(database, "lens")


def _words_known(database: Database, column: str) -> list[str]:
    return [name for (name,) in database.read(_WORDS_KNOWN.format(column))]


def _cameras(database: Database, wanted: Sequence[str]) -> Condition:
    fitting = fitting_names(camera_names(database), wanted)
    there = "p.camera IN (SELECT value FROM json_each(?))"
    return f"{there} OR p.camera IS NULL" if NONE in wanted else there, (json.dumps(fitting),)


def fitting_names(known: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """What is called just so, in any case; where nothing is, what has that in its name."""
    plain = {name: name.casefold() for name in known}
    fitting = []
    for part in (each.casefold() for each in wanted if each != NONE):
        exact = [name for name in known if plain[name] == part]
        fitting += exact or [name for name in known if part in plain[name]]
    return fitting


def _kinds(_: Database, wanted: Sequence[str]) -> Condition:
    """A photo's kind is that of its main file; what lies beside that is a RAW file."""
    kinds = [kind.upper() for kind in wanted]
    photos = "SELECT id FROM photos WHERE kind IN (SELECT value FROM json_each(?))"
    return f"iif({BESIDE}, {int(RAW in kinds)}, f.photo_id IN ({photos}))", (json.dumps(kinds),)


def _favourite(_: Database, wanted: bool) -> Condition:
    favourites = _with_moments("SELECT photo_id FROM favourites")
    return f"p.id {'IN' if wanted else 'NOT IN'} {favourites}", ()


def _min_stars(_: Database, least: int) -> Condition:
    if least <= 0:
        return "1", ()
    return f"p.id IN {_with_moments(_STARRED)}", (least, least)


def _max_stars(_: Database, most: int) -> Condition:
    return f"p.id NOT IN {_with_moments(_STARRED)}", (most + 1, most + 1)


def _flag(_: Database, wanted: Flag) -> Condition:
    if wanted is Flag.NONE:
        return f"p.id NOT IN {_with_moments(_FLAGGED.format('<> 0'))}", ()
    photos = _FLAGGED.format("= 1" if wanted is Flag.PICK else "= -1")
    return f"p.id IN {_with_moments(photos)}", ()


def _last_import(_: Database, wanted: bool) -> Condition:
    return f"p.id {'IN' if wanted else 'NOT IN'} {_with_moments(IN_LAST_IMPORT)}", ()


def _added_days(_: Database, days: int) -> Condition:
    return f"p.id IN {_with_moments(ADDED_SINCE)}", (days_ago(days),)


def _people(database: Database, wanted: Sequence[str]) -> Condition:
    """All of them; of a video one moment is enough for each."""
    shown = (
        "SELECT f.photo_id FROM faces AS f WHERE f.person_id IN (SELECT value FROM json_each(?))"
    )
    held = f"SELECT coalesce(video_id, id) FROM photos WHERE id IN ({shown})"
    one = f"p.id IN {_with_moments(held)}"
    ids = [json.dumps(people_called(database, name)) for name in wanted]
    return all_of([(one, (each,)) for each in ids])


def _groups(_: Database, wanted: Sequence[int]) -> Condition:
    members = (
        "SELECT photo_id FROM group_members WHERE group_id IN (SELECT value FROM json_each(?))"
    )
    return f"p.id IN {_with_moments(members)}", (json.dumps(wanted),)


def _albums(database: Database, wanted: Sequence[str]) -> Condition:
    members = (
        "SELECT v.id FROM album_photos AS a JOIN photos AS v ON v.hash = a.hash"
        " WHERE a.album_id IN (SELECT value FROM json_each(?))"
    )
    return f"p.id IN {_with_moments(members)}", (json.dumps(albums_called(database, wanted)),)


def _texts(_: Database, wanted: Sequence[str]) -> Condition:
    """Each word somewhere in the photo, or in one moment of a video."""
    return in_texts(wanted, "1")


def in_texts(wanted: Sequence[str], among: str, *values: object) -> Condition:
    """`among`: a condition on `photo_texts AS t` that is quicker than to look at each text."""
    words = [folded(word) for text in wanted for word in text.split()]
    has_all = " AND ".join("instr(t.folded, ?) > 0" for _ in words) or "1"
    shown = (
        f"SELECT t.photo_id FROM photo_texts AS t WHERE {among}"
        f" AND t.folded IS NOT NULL AND {has_all}"
    )
    held = f"SELECT coalesce(video_id, id) FROM photos WHERE id IN ({shown})"
    return f"p.id IN {_with_moments(held)}", (*values, *words)


def _keywords(database: Database, wanted: Sequence[str]) -> Condition:
    """All of them, each in any of its files."""
    parts = [with_keyword(database, keyword) for keyword in wanted]
    return all_of([(f"p.id IN {_with_moments(photos)}", values) for photos, values in parts])


def _area(_: Database, wanted: Area) -> Condition:
    joined = "AND" if wanted.west <= wanted.east else "OR"  # over the date line
    return (
        f"p.latitude BETWEEN ? AND ? AND (p.longitude >= ? {joined} p.longitude <= ?)",
        (wanted.south, wanted.north, wanted.west, wanted.east),
    )


def _moment(sql: str) -> Callable[[Database, datetime], Condition]:
    return lambda _, moment: (sql, (moment.isoformat(timespec="seconds"),))


def _number(sql: str) -> Callable[[Database, int], Condition]:
    return lambda _, number: (sql, (number,))


def _bounds(column: str) -> Callable[[Database, Bounds], Condition]:
    """Photos that don't say pass none."""

    def within(_: Database, wanted: Bounds) -> Condition:
        edges = (("<=", wanted.most), (">=", wanted.least))
        parts = [(f"p.{column} {sign} ?", (edge,)) for sign, edge in edges if edge is not None]
        return all_of(parts or [(f"p.{column} IS NOT NULL", ())])

    return within


def _lenses(database: Database, wanted: Sequence[str]) -> Condition:
    fitting = fitting_names(lens_names(database), wanted)
    those = _with_moments(_WITH_WORDS.format("w.lens IN (SELECT value FROM json_each(?))"))
    none = _with_moments(_WITH_WORDS.format("w.lens <> ''"))
    sql = f"p.id IN {those}"
    return f"{sql} OR p.id NOT IN {none}" if NONE in wanted else sql, (json.dumps(fitting),)


def _labels(database: Database, wanted: Sequence[str]) -> Condition:
    """One of them, in any file; whatever language it is written in."""
    fitting = [name for name in _words_known(database, "label") if label_meant(name) in wanted]
    those = _with_moments(_WITH_WORDS.format("w.label IN (SELECT value FROM json_each(?))"))
    none = _with_moments(_WITH_WORDS.format("w.label <> ''"))
    sql = f"p.id IN {those}"
    return f"{sql} OR p.id NOT IN {none}" if NONE in wanted else sql, (json.dumps(fitting),)


OF_PHOTOS: Rows = {
    "cameras": _cameras,
    "lenses": _lenses,
    "labels": _labels,
    **{name: _bounds(name) for name in ("iso", "aperture", "focal", "focal35", "shutter")},
    "min_pixels": _number("p.width * p.height >= ?"),
    "max_pixels": _number("p.width * p.height <= ?"),
    "after": _moment("p.dated >= ?"),
    "before": _moment("p.dated < ?"),
    "shape": lambda _, shape: (_SHAPES[shape], ()),
    "located": lambda _, known: (f"p.latitude IS {'NOT ' if known else ''}NULL", ()),
    "places": in_towns,
    "area": _area,
    "favourite": _favourite,
    "added_days": _added_days,
    "last_import": _last_import,
    "screenshot": screenshots,
    "min_stars": _min_stars,
    "max_stars": _max_stars,
    "flag": _flag,
    "people": _people,
    "groups": _groups,
    "albums": _albums,
    "texts": _texts,
    "keywords": _keywords,
}
OF_FILES: Rows = {
    "folders": in_folders,
    "min_bytes": _number("f.size >= ?"),
    "max_bytes": _number("f.size <= ?"),
    "kinds": _kinds,
}
"""One file of the photo has to fulfil them all."""


def condition(database: Database, filters: Filters, of_photos: Rows = OF_PHOTOS) -> Condition:
    """All that the filters ask for, on `photos AS p`."""
    parts = list(asked(of_photos, database, filters))
    if files := list(asked(OF_FILES, database, filters)):
        sql, values = all_of(files)
        held = f"SELECT f.photo_id FROM files AS f WHERE f.gone = 0 AND {sql}"
        parts.append((f"p.id IN {_with_moments(held)}", values))
    return all_of(parts)


def asked(rows: Rows, database: Database, filters: Filters) -> Iterator[Condition]:
    """The conditions of the filters. A negated one also passes unknown values (NULL)."""
    for field, row in rows.items():
        if (value := getattr(filters, field)) not in (None, ()):
            yield row(database, value)
    for excluded in filters.excluded:
        if parts := list(asked(rows, database, excluded)):
            sql, values = all_of(parts)
            yield f"({sql}) IS NOT 1", values


def all_of(parts: Iterable[Condition]) -> Condition:
    known = list(parts)
    sql = " AND ".join(f"({sql})" for sql, _ in known) or "1"
    return sql, tuple(value for _, values in known for value in values)


def _with_moments(photos: str) -> str:
    """These photos and, of videos among them, the further moments.

    Asking for coalesce(video_id, id) instead would look at every photo for the few that pass.
    """
    moments = "SELECT id FROM photos WHERE video_id IN held"
    return f"(WITH held AS ({photos}) SELECT * FROM held UNION ALL {moments})"
