"""How many photos each value of a filter finds, among those that pass all the other filters."""

import threading
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue.conditions import OF_FILES, OF_PHOTOS
from photosearch.catalogue.database import Database
from photosearch.catalogue.listing import Listing, Passing
from photosearch.catalogue.pairs import BESIDE, RAW
from photosearch.catalogue.rows import to_ids
from photosearch.query_text import label_meant
from photosearch.types import Filters, PhotoIds, Shape

Counts = Sequence[tuple[Any, int]]
"""Values with the number of their photos, the most frequent first; none without photos."""
T = TypeVar("T")

_MOST_KEPT = 64
_EVERY = Filters()


@dataclass(frozen=True, slots=True)
class Facet:
    """Where the values of a filter stand."""

    sql: str = ""
    """Each value, and the ids of its photos with commas between. Without it, the values are yes and
    no, and the filter itself says which photos have them."""
    fields: tuple[str, ...] = ()
    """Of `Filters`: what it chooses, if that isn't only the field that it is called by."""
    meant: Callable[[Any], Any] | None = None
    """What a value stands for, where several stand for the same."""
    narrows: bool = False
    """A photo may have several values and is to have all that are chosen: each is counted among
    what has those."""


def _photos(value: str, where: str = "1") -> str:
    return f"SELECT {value}, group_concat(id) FROM photos WHERE {where} GROUP BY 1"


def _rated(value: str) -> str:
    return (
        f"SELECT coalesce({value}, 0), group_concat(p.id) FROM photos AS p"
        " LEFT JOIN rated AS r ON r.photo_id = p.id GROUP BY 1"
    )


_THERE = "SELECT 1, group_concat(photo_id) FROM files WHERE gone = 0"
_OF_THEIR_OWN = "f.gone = 0 AND f.main_id IS NULL AND f.photo_id IS NOT NULL"
_SHAPE = (
    f"CASE WHEN width > height THEN '{Shape.LANDSCAPE}' WHEN width < height THEN"
    f" '{Shape.PORTRAIT}' ELSE '{Shape.SQUARE}' END"
)
FACETS: Mapping[str, Facet] = {
    "after": Facet(_photos("substr(dated, 1, 7)"), ("after", "before")),
    "cameras": Facet("SELECT coalesce(camera, ''), group_concat(id) FROM photos GROUP BY camera"),
    "lenses": Facet(
        f"SELECT w.lens, group_concat(f.photo_id) FROM file_words AS w JOIN files AS f"
        f" ON f.id = w.file_id WHERE w.lens <> '' AND {_OF_THEIR_OWN} GROUP BY w.lens"
        f" UNION ALL SELECT '', group_concat(f.photo_id) FROM files AS f WHERE {_OF_THEIR_OWN}"
        " AND f.id NOT IN (SELECT file_id FROM file_words WHERE lens <> '')"
    ),
    "labels": Facet(
        "SELECT coalesce(w.label, ''), group_concat(f.photo_id) FROM files AS f"
        " LEFT JOIN file_words AS w ON w.file_id = f.id WHERE f.gone = 0 AND f.main_id IS NULL"
        " AND f.photo_id IS NOT NULL GROUP BY 1",
        meant=label_meant,
    ),
    **{
        name: Facet(_photos(name, f"{name} IS NOT NULL"))
        for name in ("iso", "aperture", "focal", "focal35", "shutter")
    },
    "kinds": Facet(
        "SELECT kind, group_concat(id) FROM (SELECT kind, id FROM photos UNION ALL"
        f" SELECT '{RAW}', f.photo_id FROM files AS f"
        f" WHERE {BESIDE} AND f.gone = 0 AND f.photo_id IS NOT NULL) GROUP BY kind"
    ),
    "people": Facet(
        "SELECT q.name, group_concat(coalesce(p.video_id, p.id)) FROM people AS q"
        " JOIN faces AS f ON f.person_id = q.id JOIN photos AS p ON p.id = f.photo_id"
        " WHERE q.name IS NOT NULL GROUP BY q.name",
        narrows=True,
    ),
    "albums": Facet(
        "SELECT a.name, group_concat(p.id) FROM albums AS a"
        " JOIN album_photos AS m ON m.album_id = a.id JOIN photos AS p ON p.hash = m.hash"
        " GROUP BY a.id"
    ),
    "shape": Facet(_photos(_SHAPE)),
    "min_pixels": Facet(_photos("width * height / 1000000")),
    "located": Facet(_photos("latitude IS NOT NULL")),
    "places": Facet(_photos("town", "town > 0")),
    "min_stars": Facet(_rated("stars"), ("min_stars", "max_stars")),
    "flag": Facet(_rated("CASE r.flag WHEN 1 THEN 'pick' WHEN -1 THEN 'reject' ELSE 'none' END")),
    "favourite": Facet(_photos("id IN (SELECT photo_id FROM favourites)")),
    "added_days": Facet(
        "SELECT (strftime('%s', 'now') - added) / 86400, group_concat(photo_id) FROM additions"
        " GROUP BY 1"
    ),
    "last_import": Facet(),
    "screenshot": Facet(),
}
"""By the first field of `Filters` that each chooses."""


class _Values(NamedTuple):
    """All values, and which photos have them: pairs of a value's place and a photo."""

    values: Sequence[Any]
    places: NDArray[np.int64]
    photo_ids: PhotoIds


class Facets:
    """What is read is kept until the catalogue changes. Every method may run in any thread."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database, self._listing = database, listing
        self._kept: dict[Hashable, object] = {}
        self._stamp: tuple[int, int | None] = (-1, None)
        self._lock = threading.Lock()

    def counts(self, name: str, filters: Filters = _EVERY) -> Counts:
        """Of each value of the facet, whatever the filters choose of it."""
        facet = FACETS[name]
        read = partial(self._read_facet if facet.sql else self._read_yes, name)
        known: _Values = self._once(name, read)
        others = filters if facet.narrows else _without(filters, facet.fields or (name,))
        mask = self._passing(others)
        within = known.photo_ids < len(mask)
        passing = known.places[within][mask[known.photo_ids[within]]]
        numbers = np.bincount(passing, minlength=len(known.values)).tolist()
        found = [each for each in zip(known.values, numbers, strict=True) if each[1]]
        return sorted(found, key=lambda each: (-each[1], str(each[0])))

    def _read_facet(self, name: str) -> _Values:
        facet = FACETS[name]
        known = self._read(facet.sql)
        if facet.meant is None:
            return known
        meanings = [facet.meant(value) for value in known.values]
        values = list(dict.fromkeys(meanings))
        places = np.array([values.index(each) for each in meanings], np.int64)
        pairs = np.unique(np.stack((places[known.places], known.photo_ids)), axis=1)
        return _Values(values, pairs[0], pairs[1])

    def _read(self, sql: str) -> _Values:
        rows = self._database.read(sql)
        ids = [np.unique(to_ids(joined)) for _, joined in rows]
        places = np.repeat(np.arange(len(rows)), [len(each) for each in ids])
        photo_ids = np.concatenate(ids) if ids else np.empty(0, np.int64)
        return _Values([value for value, _ in rows], places, photo_ids)

    def _read_yes(self, name: str) -> _Values:
        asked: dict[str, Any] = {name: True}
        mask = self._listing.passing(Filters(**asked))
        return _Values((False, True), mask.astype(np.int64), np.arange(len(mask)))

    def _passing(self, filters: Filters) -> Passing:
        """Photos with a file; moments of videos have none of their own."""
        return self._once(filters, lambda: self._passing_now(filters))

    def _passing_now(self, filters: Filters) -> Passing:
        there = self._once("there", lambda: self._read(_THERE).photo_ids)
        masks = [self._once(part, partial(self._listing.passing, part)) for part in _parts(filters)]
        count = min(map(len, masks), default=int(there.max(initial=0)) + 1)
        passing = np.zeros(count, np.bool_)
        passing[there[there < count]] = True
        for mask in masks:
            passing &= mask[:count]
        return passing

    def _once(self, key: Hashable, read: Callable[[], T]) -> T:
        with self._lock:
            self._forget_the_old()
            if key in self._kept:
                return self._kept[key]  # type: ignore[return-value]
            stamp = self._stamp
        value = read()
        with self._lock:
            if stamp == self._stamp:
                self._kept[key] = value
        return value

    def _forget_the_old(self) -> None:
        """Once anything was written since, by whomever, or there is too much of it."""
        changes = self._database.changes()
        if changes is None:  # we are writing
            changes = self._stamp[1]
        stamp = self._database.photos_written, changes
        if stamp != self._stamp or len(self._kept) > _MOST_KEPT:
            self._kept.clear()
            self._stamp = stamp


def _parts(filters: Filters) -> Iterator[Filters]:
    """Filters that a photo passes all of where it passes `filters`: what is chosen of one is then
    looked up alone. What is asked of files is asked of one file, so it stays together."""
    of_files: dict[str, Any] = {name: getattr(filters, name) for name in OF_FILES}
    excluded = [one for one in filters.excluded if _asks_of_files(one)]
    if (joint := Filters(**of_files, excluded=tuple(excluded))) != _EVERY:
        yield joint
    for name in OF_PHOTOS:
        asked: dict[str, Any] = {name: getattr(filters, name)}
        if (one := Filters(**asked)) != _EVERY:
            yield one
    yield from (Filters(excluded=(one,)) for one in filters.excluded if not _asks_of_files(one))


def _asks_of_files(filters: Filters) -> bool:
    return any(getattr(filters, name) not in (None, ()) for name in OF_FILES)


def _without(filters: Filters, names: Sequence[str]) -> Filters:
    usual: dict[str, Any] = {name: getattr(_EVERY, name) for name in names}
    return replace(filters, **usual)
