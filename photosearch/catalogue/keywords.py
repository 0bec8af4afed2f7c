"""Keywords that people's programs wrote: which photos have one, and how many each finds."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from photosearch.catalogue.database import Database
from photosearch.catalogue.places import Condition
from photosearch.gazetteer import folded

_Steps = tuple[str, ...]
_WRITTEN = "SELECT DISTINCT keywords FROM file_words WHERE keywords <> ''"
_HELD = (
    "SELECT f.photo_id, w.keywords FROM file_words AS w JOIN files AS f ON f.id = w.file_id"
    " WHERE w.keywords <> '' AND f.gone = 0 AND f.photo_id IS NOT NULL ORDER BY f.photo_id"
)


def with_keyword(database: Database, wanted: str) -> Condition:
    """SQL of the photos of which a file has this keyword, or one below it in a hierarchy: Italy, or
    Places|Italy, of Places|Italy|Rome; in any case, with or without accents."""
    steps = tuple(map(_plain, wanted.split("|")))
    fitting = [text for (text,) in database.read(_WRITTEN) if _has(text, steps)]
    photos = (
        "SELECT f.photo_id FROM file_words AS w JOIN files AS f ON f.id = w.file_id"
        " WHERE f.gone = 0 AND w.keywords IN (SELECT value FROM json_each(?))"
    )
    return photos, (json.dumps(fitting),)


def keywords(database: Database) -> list[tuple[str, int]]:
    """Each step of all keywords, as it is written first, with the number of its photos."""
    shown: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for texts in _by_photo(database):
        steps = {step: name for text in texts for step, name in _named(text)}
        shown = steps | shown
        counts.update(list(steps))
    return [(shown[step], photos) for step, photos in counts.items() if step]


def _by_photo(database: Database) -> Iterator[set[str]]:
    with database.borrow() as connection:
        for _, rows in groupby(connection.execute(_HELD), itemgetter(0)):
            yield {text for _, text in rows}


def _has(text: str, steps: _Steps) -> bool:
    count = len(steps)
    return any(
        path[start : start + count] == steps
        for path in _paths(text)
        for start in range(len(path) - count + 1)
    )


@lru_cache(100_000)
def _plain(step: str) -> str:
    """Of one that is nothing but signs, these."""
    return folded(step) or step.strip()


def _paths(text: str) -> tuple[_Steps, ...]:
    return tuple(tuple(map(_plain, line.split("|"))) for line in text.split("\n"))


def _named(text: str) -> Sequence[tuple[str, str]]:
    """Each step, folded, and as it is written."""
    return [(_plain(step), step) for line in text.split("\n") for step in line.split("|")]
