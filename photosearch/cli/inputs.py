"""What a command is given: files, standard input, folders."""

import os
import re
import sys
from functools import cache
from pathlib import Path

from photosearch.errors import KnownError
from photosearch.images import MAX_BYTES

STDIN = "-"


def picture_source(word: str) -> Path | bytes:
    """A picture's file; the bytes themselves of standard input (-) and of a named pipe.

    Raises KnownError.
    """
    if word == STDIN:
        return _standard_input()
    path = Path(word)
    if not path.is_fifo():
        return path
    try:
        with path.open("rb") as pipe:
            return pipe.read(MAX_BYTES)
    except OSError as error:
        raise KnownError(f"{path} can't be read ({error.strerror}).") from error


def query_lines(word: str) -> list[str]:
    """One query a line of a file, or of standard input (-); empty ones left out.

    Raises KnownError.
    """
    try:
        content = _standard_input() if word == STDIN else Path(word).read_bytes()
        lines = re.split(r"[\r\n]+", content.decode("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        name = "Standard input" if word == STDIN else word
        raise KnownError(f"{name} can't be read as a text file with one query a line.") from error
    return [line for line in map(_bare, lines) if line]


def folder_named(word: str) -> str:
    """A folder that is there, as a shell means it; any other name is for the library to know."""
    path = Path(os.path.expanduser(word))  # noqa: PTH111 - pathlib fails on ~ of nobody
    return os.path.abspath(path) if path.is_dir() else word  # noqa: PTH100 - keeps links


@cache
def _standard_input() -> bytes:
    """All of standard input, read once."""
    content = sys.stdin.buffer.read(MAX_BYTES)
    if not content:
        raise KnownError("There is nothing on standard input (-).")
    return content


def _bare(line: str) -> str:
    """Windows' programs begin a file, and each that was appended to it, with a mark."""
    return line.strip().strip("\ufeff").strip()
