"""Names in the order in which people count: photo 2 before photo 10, in any case.

As functions of SQL, of the paths of files below their folders. They make keys, bytes to be compared
one by one.
"""

import os
import re
import sqlite3
import unicodedata

_DIGITS = re.compile(r"\d+", re.ASCII)
_LONGEST = 12
"""Digits; longer numbers come as they are written."""
_SEPARATOR = os.sep.encode()
_BELOW, _IN = b"\x01", b"\x00"
"""Between the names of directories, and before a file's: those of a directory come before those of
the directories in it, and all of them together."""


def register(connection: sqlite3.Connection) -> None:
    """`name_key(path)` and `folder_key(folder, path)`."""
    connection.create_function("name_key", 1, name_key, deterministic=True)
    connection.create_function("folder_key", 2, folder_key, deterministic=True)


def name_key(path: bytes) -> bytes:
    """By the name alone."""
    return _natural(path.rpartition(_SEPARATOR)[2])


def folder_key(folder: bytes, path: bytes) -> bytes:
    """By the directory, and in it by the name."""
    whole, _, name = (folder.rstrip(_SEPARATOR) + _SEPARATOR + path).rpartition(_SEPARATOR)
    parts = _BELOW.join(map(_natural, whole.split(_SEPARATOR)))
    return _IN.join((parts, whole, _natural(name), name))


def _natural(name: bytes) -> bytes:
    text = unicodedata.normalize("NFC", os.fsdecode(name)).casefold()
    return os.fsencode(_DIGITS.sub(lambda digits: digits[0].zfill(_LONGEST), text))
