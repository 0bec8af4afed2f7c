"""What the word index keeps of each photo: one text for each reason why it may be found."""

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import as_json
from photosearch.catalogue.word_pieces import split
from photosearch.catalogue.word_rows import NAMES, to_words
from photosearch.types import NO_WORDS, Why, Words

COLUMNS = (Why.NAME, Why.FOLDER, Why.CAPTION, Why.KEYWORD, Why.PERSON, Why.PLACE, Why.CAMERA)
"""The columns of the index, by their values."""
BEGIN, END = "\ue000", "\ue001"
"""Words around a whole name, so that it can be asked for; no text can hold them."""

Document = tuple[str, ...]
"""A text for each of COLUMNS."""

_FILES = (
    f"SELECT f.photo_id, d.path, f.path, {', '.join(f'w.{name}' for name in NAMES)}"
    " FROM files AS f JOIN folders AS d ON d.id = f.folder_id"
    " LEFT JOIN file_words AS w ON w.file_id = f.id"
    " WHERE f.gone = 0 AND f.photo_id IN (SELECT value FROM json_each(?))"
)
_CAMERAS = "SELECT id, camera FROM photos WHERE id IN (SELECT value FROM json_each(?))"


def documents(database: Database, photo_ids: Sequence[int]) -> dict[int, Document]:
    """Of those that have a file now: what all their files say."""
    ids = as_json(photo_ids)
    cameras = dict(database.read(_CAMERAS, (ids,)))
    said: dict[int, list[Document]] = {}
    for photo_id, folder, below, *row in database.read(_FILES, (ids,)):
        words = NO_WORDS if row[0] is None else to_words(row)
        said.setdefault(photo_id, []).append(_of_file(folder, below, words))
    return {
        photo_id: _together(files, cameras.get(photo_id) or "") for photo_id, files in said.items()
    }


def _together(files: Sequence[Document], camera: str) -> Document:
    *texts, lens = (" ".join(dict.fromkeys(filter(None, of))) for of in zip(*files, strict=True))
    return (*texts, f"{_kept(camera)} {lens}".strip())


def _of_file(folder: bytes, below: bytes, words: Words) -> Document:
    directory, name = os.path.split(below)
    stem, suffix = os.path.splitext(os.fsdecode(name))  # noqa: PTH122 - pathlib takes no bytes
    steps = (step for path in words.keywords for step in path.split("|"))
    return (
        _name(stem, suffix),
        _folders(os.path.basename(folder), directory),  # noqa: PTH119
        _all(map(_whole, (words.title, words.caption))),
        _all(map(_kept, (*dict.fromkeys(steps), words.label))),
        _all(map(_whole, words.people)),
        _kept(words.place),
        _kept(words.lens),
    )


@lru_cache(maxsize=1000)
def _folders(folder: bytes, below: bytes) -> str:
    """The folder's own name, and those down to the file; what lies above says nothing of it."""
    return _kept(os.fsdecode(os.path.join(folder, below)))  # noqa: PTH118


def _name(stem: str, suffix: str) -> str:
    pieces, whole = split(stem)
    return " ".join([BEGIN, *pieces, END, *split(suffix)[0], *whole])


def _all(texts: Iterable[str]) -> str:
    return " ".join(filter(None, texts))


def _kept(text: str) -> str:
    if not text:
        return ""
    pieces, whole = split(text)
    return " ".join(pieces + whole)


def _whole(text: str) -> str:
    """The same, with its beginning and end marked."""
    pieces, whole = split(text)
    return " ".join([BEGIN, *pieces, END, *whole]) if pieces else ""


def tokens_of(document: Document) -> Iterator[str]:
    return (token for text in document for token in text.split())
