"""Rows of SQLite to the values that cross rooms, and back."""

import os
import struct
import zlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from photosearch.errors import KnownError
from photosearch.types import Facts, Vector, Vectors

_STORED = np.dtype("<f2")
_CHECKSUM = struct.Struct("<I")


def to_path(*parts: bytes) -> Path:
    return Path(os.fsdecode(os.path.join(*parts)))  # noqa: PTH118 - pathlib takes no bytes


def to_facts(row: Any) -> Facts:
    width, height, kind, orientation, taken_at, camera, latitude, longitude = row
    taken = datetime.fromisoformat(taken_at) if taken_at else None
    return Facts(width, height, kind, orientation, taken, camera, latitude, longitude)


def to_vectors(blobs: Sequence[bytes]) -> Vectors:
    """Rounding to float16 changes lengths by up to 0.05 %, so make them unit length again."""
    intact = [_checked(blob) for blob in blobs]
    rows = np.frombuffer(b"".join(intact), dtype=_STORED).reshape(len(blobs), -1).astype(np.float32)
    unit: Vectors = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def to_blob(vector: Vector) -> bytes:
    """float16 keeps a cosine to about 0.0005, at half the disk. Its checksum follows it: SQLite
    notices damage to its own structure only, and a damaged vector would answer wrongly."""
    content = vector.astype(_STORED).tobytes()
    return content + _CHECKSUM.pack(zlib.crc32(content))


def _checked(blob: bytes) -> bytes:
    """Raises KnownError if the content doesn't fit its checksum."""
    content = blob[: -_CHECKSUM.size]
    if blob[-_CHECKSUM.size :] != _CHECKSUM.pack(zlib.crc32(content)):
        raise KnownError(
            "The library's catalogue is damaged. Move catalogue.sqlite out of the library's folder"
            " and start again: your photos are not affected and are indexed anew."
        )
    return content


def to_time(mtime_ns: int) -> datetime:
    """Local time, without a time zone, like what cameras write; nonsense becomes 1970."""
    try:
        return datetime.fromtimestamp(mtime_ns // 1_000_000_000)
    except (OverflowError, OSError, ValueError):
        return datetime(1970, 1, 1)
