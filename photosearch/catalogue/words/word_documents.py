"""What the word index keeps of each photo: one text for each reason why it may be found."""

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import as_json, to_path
from photosearch.catalogue.words.word_pieces import signs_in, split
from photosearch.catalogue.words.word_places import marks_of
from photosearch.catalogue.words.word_rows import NAMES, to_words
from photosearch.types import NO_WORDS, Why, Words

COLUMNS = (
    Why.NAME,
    Why.CAPTION,
    Why.KEYWORD,
    Why.PERSON,
    Why.PLACE,
    Why.TEXT,
    Why.FOLDER,
    Why.CAMERA,
)
"""The columns of the index, in the order in which reasons are told."""
CALLED, END = "\ue000", "\ue001"
"""Before the whole of a name, without spaces, so that it can be asked for at once however many
photos have its words; and a word between a file's name and what it ends with. No text can hold
them."""

MARKS = "\ue00f"
"""Beyond all marks."""

_MIXED = re.compile(r"[a-z][0-9]|[0-9][a-z]")
_MOST_CALLED = 12
"""Characters; a longer one is told by its checksum."""

Document = tuple[str, ...]
"""A text for each of COLUMNS."""

_FILES = (
    f"SELECT f.photo_id, d.path, f.path, {', '.join(f'w.{name}' for name in NAMES)}"
    " FROM files AS f JOIN folders AS d ON d.id = f.folder_id"
    " LEFT JOIN file_words AS w ON w.file_id = f.id"
    " WHERE f.gone = 0 AND f.photo_id IN (SELECT value FROM json_each(?))"
)
_FACTS = "SELECT id, camera, town FROM photos WHERE id IN (SELECT value FROM json_each(?))"
_HELD = (  # the photos and the moments of videos, with whose they are
    "WITH asked AS (SELECT value FROM json_each(?)), held (id, photo_id) AS (SELECT value, value"
    " FROM asked UNION ALL SELECT id, video_id FROM photos WHERE video_id IN asked) "
)
_PEOPLE = (
    f"{_HELD}SELECT DISTINCT held.photo_id, q.name FROM held JOIN faces AS f"
    " ON f.photo_id = held.id JOIN people AS q ON q.id = f.person_id WHERE q.name IS NOT NULL"
)
_TEXTS = (
    f"{_HELD}SELECT held.photo_id, t.lines FROM held JOIN photo_texts AS t"
    " ON t.photo_id = held.id WHERE t.lines IS NOT NULL"
)


def documents(database: Database, photo_ids: Sequence[int]) -> dict[int, Document]:
    """Of those that have a file now: what all their files say, and what is known of the photo."""
    said: dict[int, list[Document]] = {}
    names = _names_of_folders(database)
    for photo_id, folder, below, *row in database.read(_FILES, (as_json(photo_ids),)):
        words = NO_WORDS if row[0] is None else to_words(row)
        above = names.get(folder, b"")
        said.setdefault(photo_id, []).append(_of_file(above, below, words))
    for photo_id, known in _of_photos(database, photo_ids):
        if photo_id in said:
            said[photo_id].append(known)
    return {photo_id: _together(parts) for photo_id, parts in said.items()}


def _together(parts: Sequence[Document]) -> Document:
    return tuple(" ".join(dict.fromkeys(filter(None, of))) for of in zip(*parts, strict=True))


def _of_photos(database: Database, photo_ids: Sequence[int]) -> Iterator[tuple[int, Document]]:
    ids = (as_json(photo_ids),)
    for photo_id, camera, town in database.read(_FACTS, ids):
        yield photo_id, _document({Why.CAMERA: _kept(camera or ""), Why.PLACE: marks_of(town)})
    for photo_id, name in database.read(_PEOPLE, ids):
        yield photo_id, _document({Why.PERSON: _whole(name)})
    for photo_id, lines in database.read(_TEXTS, ids):
        yield (
            photo_id,
            _document({Why.TEXT: _kept(" ".join(line[0] for line in json.loads(lines)))}),
        )


def _document(texts: Mapping[Why, str]) -> Document:
    return tuple(texts.get(why, "") for why in COLUMNS)


def _names_of_folders(database: Database) -> dict[bytes, bytes]:
    """Of folders and drives by their paths: the name of the outermost folder that each is or lies
    in, and those down to it; what lies above says nothing of it."""
    places = [(path, within) for path, within in database.read("SELECT path, within FROM folders")]
    tops = sorted(to_path(path) for path, within in places if within is None)
    names = {}
    for path, _ in places:
        place = to_path(path)
        top = next((top for top in tops if place.is_relative_to(top)), place)
        names[path] = os.fsencode(Path(top.name, place.relative_to(top)))
    return names


def _of_file(folder: bytes, below: bytes, words: Words) -> Document:
    directory, name = os.path.split(below)
    stem, suffix = os.path.splitext(os.fsdecode(name))  # noqa: PTH122 - pathlib takes no bytes
    steps = (step for path in words.keywords for step in path.split("|"))
    return _document(
        {
            Why.NAME: _name(stem, suffix),
            Why.FOLDER: _folders(folder, directory),
            Why.CAPTION: _all(map(_whole, (words.title, words.caption))),
            Why.KEYWORD: _all(map(_kept, (*dict.fromkeys(steps), words.label))),
            Why.PERSON: _all(map(_whole, words.people)),
            Why.PLACE: _kept(words.place),
            Why.CAMERA: _kept(words.lens),
        }
    )


@lru_cache(maxsize=1000)
def _folders(folder: bytes, below: bytes) -> str:
    """The names of the folder, and those down to the file."""
    return _kept(os.fsdecode(os.path.join(folder, below)))  # noqa: PTH118


def _name(stem: str, suffix: str) -> str:
    pieces, whole = split(stem)
    pieces = pieces or signs_in(stem)
    return " ".join([*pieces, END, *split(suffix)[0], *whole, called(pieces)])


def called(pieces: Iterable[str]) -> str:
    """What stands for a whole name, title, caption or person."""
    name = "".join(pieces)
    if len(name) > _MOST_CALLED:
        name = sha256(name.encode("utf-8", "replace")).hexdigest()[:_MOST_CALLED]
    return CALLED + name


def _all(texts: Iterable[str]) -> str:
    return " ".join(filter(None, texts))


def _kept(text: str) -> str:
    if not text:
        return ""
    pieces, whole = split(text)
    return " ".join(pieces + whole)


def _whole(text: str) -> str:
    """The same, and what stands for it as a whole."""
    pieces, whole = split(text)
    return " ".join([*pieces, *whole, called(pieces)]) if pieces else ""


def tokens_of(document: Document) -> Iterator[str]:
    """Words that can be asked for by their parts: no marks, and not IMG0557 beside 0557."""
    words = (word for text in document for word in text.split() if word < CALLED or word > MARKS)
    return (word for word in words if not _MIXED.search(word))
