"""The orders that photos can be listed in, a row each."""

from collections.abc import Mapping

from photosearch.catalogue.album_names import albums_called
from photosearch.catalogue.database import Database
from photosearch.catalogue.pairs import PATH
from photosearch.catalogue.ratings import BEST_FIRST
from photosearch.types import Filters, Sort

UNDATED = "(p.date_source = 'file' OR p.dated = '')"
"""SQL: whether nothing but the system says when a photo (p) was written, which may be the day of
copying."""
_PRIME = (1 << 31) - 1
_NEWEST = f"{UNDATED}, p.dated DESC, {PATH} DESC"


def _shuffled() -> str:
    """x to the fifth, modulo a prime of which it permutes the numbers below it; in 64 bits."""
    x = f"((p.id * 48271 + {{seed}}) % {_PRIME})"
    square = f"({x} * {x} % {_PRIME})"
    return f"({square} * {square} % {_PRIME}) * {x} % {_PRIME}"


SORTS: Mapping[Sort, str] = {
    Sort.RELEVANCE: _NEWEST,  # of photos that are only listed
    Sort.DATE: _NEWEST,
    Sort.OLDEST: f"{UNDATED}, p.dated, {PATH}",
    Sort.RATING: f"{BEST_FIRST}, {_NEWEST}",
    Sort.ALBUM: _NEWEST,  # where no single album is asked for
    Sort.FOLDER: "folder_key(d.path, f.path)",
    Sort.NAME: f"name_key(f.path), {PATH}",
    Sort.SIZE: f"f.size DESC, {_NEWEST}",
    Sort.ADDED: "p.id DESC",
    Sort.RANDOM: _shuffled(),
}
"""ORDER BY of photos (p), their files (f) and folders (d); {seed} is the query's."""


def order_by(database: Database, filters: Filters, sort: Sort, seed: int = 0) -> str:
    """Its row; that of an album goes by hand where it alone is asked for."""
    albums = albums_called(database, filters.albums) if sort is Sort.ALBUM else ()
    if len(albums) != 1:
        return SORTS[sort].format(seed=seed)
    return (
        "(SELECT a.position FROM album_photos AS a JOIN photos AS v ON v.hash = a.hash"
        f" WHERE a.album_id = {albums[0]} AND v.id = coalesce(p.video_id, p.id)), p.id"
    )
