"""Which album is meant by a name."""

import unicodedata
from collections.abc import Iterable

from photosearch.catalogue.database import Database
from photosearch.catalogue.search_history import check_text
from photosearch.errors import KnownError

_LONGEST = 200


def tidy(name: str) -> str:
    """As it is kept. Raises KnownError for a name that can't be one."""
    check_text(name)
    plain = " ".join(unicodedata.normalize("NFC", name).split())
    plain = "".join(sign for sign in plain if unicodedata.category(sign) != "Cc")
    if not plain:
        raise KnownError("Give the album a name.")
    if len(plain) > _LONGEST:
        raise KnownError("Shorten the album's name to {most} characters.", most=_LONGEST)
    return plain


def key_of(name: str) -> str:
    """The same for all that is called alike: in any case, however its accents are written."""
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())


def albums_called(database: Database, names: Iterable[str]) -> list[int]:
    """Those of exactly these names, in any case."""
    wanted = set(map(key_of, names))
    rows = database.read("SELECT id, name FROM albums ORDER BY id")
    return [album_id for album_id, name in rows if key_of(name) in wanted]
