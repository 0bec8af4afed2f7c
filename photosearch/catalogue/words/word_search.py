"""Asking the word index. Whatever is typed is words: nothing of it is FTS5's syntax."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import as_json
from photosearch.catalogue.towns import known_towns
from photosearch.catalogue.words.word_documents import COLUMNS, END, called
from photosearch.catalogue.words.word_index import WordIndex
from photosearch.catalogue.words.word_pieces import is_sign, signs_in, words_in
from photosearch.catalogue.words.word_places import PlaceMarks
from photosearch.types import Why

_RANKED = 1000
"""Hits that are put in order by how well they fit; more are the newest first."""
_ENOUGH = 200
"""With so many hits, parts of words aren't looked for."""
_MOST_PARTS = 100
_MOST_PARTS_OF_TEXT = 1000
_LEAST_PART = 3
_MOST_WORDS = 30
_MOST_OF_WORD = 20_000
_QUICK = 2000
"""Photos whose words are taken in before a question is answered."""


def _phrase(pieces: Iterable[str]) -> str:
    """Of an FTS5 query."""
    text = " ".join(pieces).replace('"', '""')
    return f'"{text}"'


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the question, by its pieces."""

    pieces: tuple[str, ...]
    begins: bool = False
    """It may go on: a person is typing."""
    suffix: int = 0
    """So many pieces at its end may be what a file's name ends with."""
    places: tuple[str, ...] = ()
    """Marks of the places that are called so, and of those whose names begin so."""
    begun_places: tuple[str, ...] = ()

    def begun(self) -> "_Word":
        """Without a last letter or digit, as nearly every word could begin with it."""
        if len(self.pieces[-1]) > 1 or is_sign(self.pieces[-1]):
            return self
        return _Word(self.pieces[:-1])

    @property
    def is_one(self) -> bool:
        """The index has no parts of letters and digits together."""
        return len(self.pieces) == 1 or "".join(self.pieces).isalpha()

    @property
    def tells(self) -> bool:
        """Whether it is long enough for its parts to be looked for."""
        return len("".join(self.pieces)) >= _LEAST_PART or any(map(is_sign, self.pieces))

    @property
    def goes_on(self) -> bool:
        """A last letter alone could begin nearly every word."""
        return self.begins and len(self.pieces[-1]) > 1

    @property
    def as_file(self) -> tuple[str, ...]:
        """With the mark that names of files have before what they end with."""
        stem = len(self.pieces) - self.suffix
        return (*self.pieces[:stem], END, *self.pieces[stem:])

    def expression(self) -> str:
        more = " *" if self.goes_on else ""
        forms = [_phrase(self.pieces) + more]
        if self.suffix:
            forms.append(_phrase(self.as_file) + more)
        if len(self.pieces) > 1 and not any(map(is_sign, self.pieces)):
            forms.append(_phrase(["".join(self.pieces)]) + more)
        if self.suffix and not self.pieces[0].strip("*"):  # *.jpg
            forms.append(_phrase(self.pieces[1:]))
        places = self.begun_places if self.goes_on else self.places
        forms += [f'place : "{mark}"' for mark in places]
        return f"({' OR '.join(forms)})"


@dataclass(frozen=True, slots=True)
class WordHits:
    """Photo ids, best first; of a video its first moment."""

    photo_ids: Sequence[int] = ()
    exact: int = 0
    """The first so many are called exactly so, or have it as their caption."""
    whole: int = 0
    """The first so many have the words as they are; the others some that begin so or have them as
    parts."""
    weight: float = 1.0
    """How much they say: the number of words that they all have, or the share if they lack some."""


class WordSearch:
    """Photos by the words in their names, captions, keywords ..."""

    def __init__(self, database: Database, index: WordIndex) -> None:
        self._database = database
        self._index = index
        self._places: tuple[object, list[int], PlaceMarks] | None = None

    def find(
        self,
        text: str,
        *,
        phrase: bool = False,
        allowed: NDArray[np.bool_] | None = None,
        most: int | None = 1000,
    ) -> WordHits:
        """Photos that have all words of the text, in any order; the last may go on.

        With `phrase` side by side and whole. `allowed`: for each photo id whether it may be a hit.
        At most about so many (None: all there are); those called exactly so come first.
        """
        words = self._with_places(_words(text, phrase))
        if not words:
            return WordHits()
        self._catch_up()
        with self._index.asked() as connection:
            if connection is not None:
                return _found(connection, words, _Wanted(allowed, most), phrase)
        return WordHits()

    def with_text(self, words: Sequence[str]) -> list[int] | None:
        """Photos in which all these words or parts of words may stand; None if any photo may.

        Words of one or two signs stand in so many that they aren't looked for.
        """
        asked = [replace(word, begins=True) for word in map(_word, words) if word.tells]
        if not asked or not self._catch_up():
            return None
        with self._index.asked() as connection:
            if connection is not None:
                return _with_text(connection, asked)
        return None

    def some(self, text: str, allowed: NDArray[np.bool_] | None = None) -> Mapping[str, WordHits]:
        """Photos that have the most words of the text, at least half of them, by the words that
        they lack.

        A word that a third of all photos have, or 20,000, tells nothing.
        """
        chunks = [chunk for chunk in dict.fromkeys(text.split()) if _word(chunk).pieces]
        words = self._with_places([_word(chunk) for chunk in chunks])
        with self._index.asked() as connection:
            if connection is not None and 1 < len(words) <= _MOST_WORDS:
                return _some(connection, dict(zip(chunks, words, strict=True)), allowed)
        return {}

    def why(self, photo_ids: Sequence[int], text: str) -> Mapping[int, tuple[Why, ...]]:
        """Where each of these photos has a word of the text."""
        words = self._with_places(_words(text, phrase=False))
        looked_for = [" ".join(form) for word in words for form in (word.pieces, word.as_file)]
        looked_for += [mark for word in words for mark in (*word.places, *word.begun_places)]
        names = ", ".join(why.name.lower() for why in COLUMNS)
        sql = f"SELECT rowid, {names} FROM words WHERE rowid IN (SELECT value FROM json_each(?))"
        with self._index.asked() as connection:
            if connection is None or not looked_for:
                return {}
            rows = connection.execute(sql, (as_json(photo_ids),)).fetchall()
            return {row[0]: tuple(_reasons(row[1:], looked_for)) for row in rows}
        return {}

    def _catch_up(self) -> bool:
        """Whether the index has all words now."""
        if 0 < (behind := self._index.behind()) <= _QUICK:
            self._index.refresh()
        return behind <= _QUICK

    def _with_places(self, words: Sequence[_Word]) -> list[_Word]:
        marks, every = self._marks(), {piece for word in words for piece in word.pieces}
        return [
            replace(
                word,
                places=marks.called(word.pieces, every),
                begun_places=marks.called(word.pieces, every, begins=True) if word.goes_on else (),
            )
            for word in words
        ]

    def _marks(self) -> PlaceMarks:
        """Of the towns in which there are photos."""
        key = self._database.written, self._database.changes()
        if self._places is None or self._places[0] != key:
            towns = known_towns(self._database)
            if self._places is None or self._places[1] != towns:
                self._places = key, towns, PlaceMarks(towns)
            self._places = key, *self._places[1:]
        return self._places[2]


def _words(text: str, phrase: bool) -> list[_Word]:
    if phrase or not any(words_in(text.rpartition(".")[0] or text)):
        return [word for word in (_word(text, alone=True),) if word.pieces]
    found = [word for chunk in text.split() if (word := _word(chunk)).pieces][:_MOST_WORDS]
    if found and text[-1:].strip():
        found[-1] = replace(found[-1], begins=True)
    return found


def _word(text: str, *, alone: bool = False) -> _Word:
    """With `alone` of signs, if there are only such."""
    stem, _, suffix = text.rpartition(".")
    parts = [[piece for word in words_in(part) for piece in word] for part in (stem, suffix)]
    if alone and not parts[0]:
        parts[0] = signs_in(stem if parts[1] else text)
    pieces = tuple(parts[0] + parts[1])[:_MOST_WORDS]
    ends = len(parts[1]) if parts[0] and len(pieces) < _MOST_WORDS else 0
    return _Word(pieces, suffix=ends)


@dataclass(frozen=True, slots=True)
class _Wanted:
    allowed: NDArray[np.bool_] | None
    most: int | None

    def of(self, rows: Iterator[tuple[int]]) -> list[int]:
        return list(islice(filter(self._is_allowed, (row[0] for row in rows)), self.most))

    def _is_allowed(self, photo_id: int) -> bool:
        mask = self.allowed
        return mask is None or (photo_id < len(mask) and bool(mask[photo_id]))


def _found(
    connection: sqlite3.Connection, words: Sequence[_Word], wanted: _Wanted, phrase: bool
) -> WordHits:
    exact = _ids(connection, _exact(words), wanted, ranked=0)
    full = [replace(word, begins=False) for word in words]
    hits = list(dict.fromkeys((*exact, *_ids(connection, _all_of(full), wanted))))
    whole = len(hits)
    if full != words and len(hits) < _ENOUGH:
        begun = [word for word in (*words[:-1], words[-1].begun()) if word.pieces] or words
        hits = list(dict.fromkeys((*hits, *_ids(connection, _all_of(begun), wanted))))
    if not phrase and len(hits) < _ENOUGH and (parts := _by_parts(connection, words, not hits)):
        hits = list(dict.fromkeys((*hits, *_ids(connection, parts, wanted))))
    return WordHits(hits, len(exact), whole)


def _some(
    connection: sqlite3.Connection, words: Mapping[str, _Word], allowed: NDArray[np.bool_] | None
) -> Mapping[str, WordHits]:
    wanted, had = _Wanted(allowed, None), defaultdict[int, list[str]](list)
    photos = connection.execute("SELECT max(rowid) FROM words").fetchone()[0] or 0
    most = min(_MOST_OF_WORD, photos // 3)
    sql = "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?"
    for chunk, word in words.items():
        rows = connection.execute(sql, (word.expression(), most + 1)).fetchall()
        if len(rows) <= most:
            for photo_id in wanted.of(iter(rows)):
                had[photo_id].append(chunk)
    best = max(map(len, had.values()), default=0)
    if 2 * best < len(words):
        return {}
    lacking = defaultdict[str, list[int]](list)
    for photo_id, chunks in had.items():
        if len(chunks) == best:
            lacking[" ".join(chunk for chunk in words if chunk not in chunks)].append(photo_id)
    share = best / len(words)
    return {text: WordHits(ids, whole=len(ids), weight=share) for text, ids in lacking.items()}


def _all_of(words: Sequence[_Word]) -> str:
    return " AND ".join(word.expression() for word in words)


def _exact(words: Sequence[_Word]) -> str:
    """Called just so, with or without what a file's name ends with."""
    pieces = [piece for word in words for piece in word.pieces]
    whole = f"{{name caption person}} : {_phrase([called(pieces)])}"
    if not (suffix := words[-1].suffix):
        return whole
    stem = _phrase([called(pieces[:-suffix])])
    return f"({whole}) OR (name : ({stem} AND {_phrase([END, *pieces[-suffix:]])}))"


def _ids(
    connection: sqlite3.Connection, expression: str, wanted: _Wanted, ranked: int = _RANKED
) -> list[int]:
    """So few are put in order, of more the newest come first: the order takes all photos that have
    any of the words."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
    count = connection.execute(sql, (expression, ranked + 1)).fetchone()[0]
    order = "rowid DESC" if count > ranked else "rank, rowid DESC"
    sql = f"SELECT rowid FROM words WHERE words MATCH ? ORDER BY {order}"
    return wanted.of(connection.execute(sql, (expression,))) if count else []


def _by_parts(connection: sqlite3.Connection, words: Sequence[_Word], freely: bool) -> str:
    """Also photos that have words in which those that are asked for are parts; `freely`: of letters
    with digits the longest piece."""
    more = [_containing(connection, word) if freely or word.is_one else [] for word in words]
    if not any(more):
        return ""
    both = (
        " OR ".join([word.expression(), *(f'"{token}"' for token in tokens)])
        for word, tokens in zip(words, more, strict=True)
    )
    return " AND ".join(f"({either})" for either in both)


def _containing(connection: sqlite3.Connection, word: _Word, most: int = _MOST_PARTS) -> list[str]:
    part = "".join(word.pieces) if word.is_one else max(word.pieces, key=len)
    if len(part) < _LEAST_PART or any(map(is_sign, word.pieces)):
        return []
    sql = "SELECT token FROM parts WHERE parts MATCH ? LIMIT ?"
    return [row[0] for row in connection.execute(sql, (_phrase([part]), most))]


def _with_text(connection: sqlite3.Connection, words: Sequence[_Word]) -> list[int] | None:
    found = []
    for word in words:
        tokens = _containing(connection, word, _MOST_PARTS_OF_TEXT)
        if len(tokens) == _MOST_PARTS_OF_TEXT:
            return None
        forms = " OR ".join([word.expression(), *(f'"{token}"' for token in tokens)])
        found.append(f"({forms})")
    sql = "SELECT rowid FROM words WHERE words MATCH ?"
    return [row[0] for row in connection.execute(sql, (f"text : ({' AND '.join(found)})",))]


def _reasons(texts: Sequence[str], looked_for: Sequence[str]) -> Iterator[Why]:
    for why, text in zip(COLUMNS, texts, strict=True):
        if any(f" {words}" in f" {text}" for words in looked_for) or any(
            len(words) >= _LEAST_PART and words.replace(" ", "") in text for words in looked_for
        ):
            yield why
