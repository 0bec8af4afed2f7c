"""Rows of SQLite to the types of the program, and back."""

import json
import math
import os
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from photosearch.errors import Damaged
from photosearch.types import DateSource, Facts, PhotoIds, Vector, Vectors

_STORED = np.dtype("<f2")
_CHECKSUM = struct.Struct("<I")
_NO_TIME = 2**63 - 1
"""Where a scan stops counting nanoseconds: April 2262."""


def to_path(*parts: bytes) -> Path:
    return Path(os.fsdecode(os.path.join(*parts)))  # noqa: PTH118 - pathlib takes no bytes


def as_json(photo_ids: Iterable[int]) -> str:
    """For json_each, which makes rows of them; numpy's integers are no numbers to it."""
    return json.dumps([int(photo_id) for photo_id in photo_ids])


def to_ids(concatenated: str | None) -> PhotoIds:
    """What SQLite's group_concat made of ids: several times quicker than a row for each."""
    if not concatenated:
        return np.empty(0, np.int64)
    ids: PhotoIds = np.fromstring(concatenated, np.int64, sep=",")
    return ids


FACTS = tuple(field.name for field in fields(Facts) if field.name != "words")
"""Fields of `Facts`, each a column of photos; words are a file's (word_rows.py)."""


def to_facts(row: Sequence[Any]) -> Facts:
    """`row` has the columns of `FACTS`."""
    known = dict(zip(FACTS, row, strict=True))
    taken_at, source = known["taken_at"], known["date_source"]
    return Facts(
        **known
        | {
            "taken_at": taken_at and datetime.fromisoformat(taken_at),
            "date_source": taken_at and DateSource(source),
            "incomplete": bool(known["incomplete"]),
        }
    )


def of_facts(facts: Facts) -> dict[str, object]:
    """Columns of photos, with nothing that SQLite can't keep: a file may say anything of itself."""
    return {name: _plain(getattr(facts, name)) for name in FACTS}


def _plain(value: object) -> object:
    match value:
        case int():
            return min(max(value, 0), 2**31)
        case float():
            return value if math.isfinite(value) else None
        case str():
            return value.encode("utf-8", "replace").decode("utf-8")
    return value


def to_vectors(blobs: Sequence[bytes]) -> Vectors:
    """Rounding to float16 changes lengths by up to 0.05 %, so make them unit length again."""
    intact = [_checked(blob) for blob in blobs]
    rows = np.frombuffer(b"".join(intact), dtype=_STORED).reshape(len(blobs), -1).astype(np.float32)
    unit: Vectors = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def raw_vectors(blobs: Sequence[bytes]) -> Vectors:
    """Of faces, whose lengths mean something: shape (count, 128), (0, 128) without any."""
    intact = b"".join(_checked(blob) for blob in blobs)
    rows = np.frombuffer(intact, dtype=_STORED)
    return rows.reshape(len(blobs), -1 if blobs else 128).astype(np.float32)


def to_blob(vector: Vector) -> bytes:
    """float16 keeps a cosine to about 0.0005, at half the disk. Its checksum follows it: SQLite
    notices damage to its own structure only, and a damaged vector would answer wrongly."""
    content = vector.astype(_STORED).tobytes()
    return content + _CHECKSUM.pack(zlib.crc32(content))


def _checked(blob: bytes) -> bytes:
    """Raises Damaged if the content doesn't fit its checksum."""
    content = blob[: -_CHECKSUM.size]
    if blob[-_CHECKSUM.size :] != _CHECKSUM.pack(zlib.crc32(content)):
        raise Damaged("A vector doesn't fit its checksum.")
    return content


def is_intact(blob: object, dimension: int | None) -> bool:
    """Whether something read from a damaged file is a vector of this dimension, unharmed."""
    if not isinstance(blob, bytes) or dimension is None:
        return False
    try:
        return len(_checked(blob)) == dimension * _STORED.itemsize
    except Damaged:
        return False


def to_time(mtime_ns: int) -> datetime:
    """Local time, without a time zone, like what cameras write; nonsense becomes 1970."""
    if abs(mtime_ns) >= _NO_TIME:
        return datetime(1970, 1, 1)
    try:
        return datetime.fromtimestamp(mtime_ns // 1_000_000_000)
    except (OverflowError, OSError, ValueError):
        return datetime(1970, 1, 1)
