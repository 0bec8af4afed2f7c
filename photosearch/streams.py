"""Standard output and standard error that never end the work, and what may be shown on them."""

import codecs
import io
import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

from photosearch.errors import KnownError

_ERRORS = "photosearch-streams"
_PATIENCE = 1.0
"""Seconds a word about the work waits for its reader."""
_CHUNK = 512
"""Bytes that a pipe which is ready takes without waiting, on every system."""
_IN_ASCII = {"“": '"', "”": '"', "’": "'", "…": "...", "–": "-", "—": "-", "×": "x", "→": "->"}
_JOINERS = "\u200c\u200d"
"""Needed to write Persian and many emoji; they draw nothing by themselves."""


class Enough(Exception):  # noqa: N818 - no error
    """The reader of standard output has closed it; the rest of the answer isn't wanted."""


def make_safe() -> None:
    """Put streams in place of the interpreter's own: call it before anything is written.

    A missing one is like /dev/null. Standard error drops what it can't write. Standard output
    raises `Enough` when its reader has gone, KnownError when it can't be written for another
    reason, once; from then on it is silent, so that Python's flush at the end succeeds.
    Whatever the encoding, no character makes them fail.
    """
    codecs.register_error(_ERRORS, _encodable)
    _fill_descriptors()
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stdout = _guarded(sys.stdout, _lost)
    sys.stderr = _guarded(sys.stderr, None)


@contextmanager
def libraries_are_silent() -> Iterator[None]:
    """Discards what C code, such as libtiff, writes to standard error, in child processes as well.
    Python's own standard error goes on."""
    guarded = getattr(getattr(sys.stderr, "buffer", None), "raw", None)
    if not isinstance(guarded, _Guarded):  # somebody has put another one there
        yield
        return
    with io.FileIO(os.dup(2), "wb") as kept, open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        before = guarded.replace(kept)
        os.dup2(nowhere.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(kept.fileno(), 2)
            guarded.replace(before)


def printable(text: str, stream: TextIO) -> str:
    """A name or a sentence for one line of a stream.

    On a terminal whatever is no plain character is written as Python writes it (\\x1b), so that no
    name can command it; elsewhere only line breaks are, so that no name can pass for two lines.
    """
    if not stream.isatty():
        return text.replace("\n", "\\n").replace("\r", "\\r")
    return "".join(char if _is_plain(char) else _escaped(char) for char in text)


def printable_lines(text: str, stream: TextIO) -> str:
    """The same for a text of several lines."""
    return "\n".join(printable(line, stream) for line in text.split("\n"))


def _is_plain(char: str) -> bool:
    return char.isprintable() or char in _JOINERS


def _escaped(char: str) -> str:
    if "\udc80" <= char <= "\udcff":  # a byte that isn't UTF-8
        return f"\\x{ord(char) - 0xDC00:02x}"
    return repr(char)[1:-1]


def _encodable(error: UnicodeError) -> tuple[bytes, int]:
    """Bytes of names as they are; what the encoding lacks as its likeness in ASCII."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return b"".join(map(_likeness, error.object[error.start : error.end])), error.end


def _likeness(char: str) -> bytes:
    if "\udc80" <= char <= "\udcff":
        return bytes([ord(char) - 0xDC00])
    return _IN_ASCII.get(char, "").encode() or char.encode("ascii", "backslashreplace")


def _fill_descriptors() -> None:
    """Else the next file that is opened becomes standard error, for every library in C."""
    if sys.platform == "win32":
        return
    while (free := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(free, True)
    os.close(free)


def _guarded(stream: TextIO | None, on_failure: Callable[[OSError], None] | None) -> TextIO:
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8", errors=_ERRORS)  # noqa: PTH123
    if not any(
        stream is own for own in (sys.__stdout__, sys.__stderr__)
    ):  # whoever put it there knows better
        return stream
    raw: Any = getattr(stream.buffer, "raw", stream.buffer)
    lines = stream.isatty() or on_failure is None
    buffer = io.BufferedWriter(_Guarded(raw, on_failure))  # type: ignore[type-var]
    return io.TextIOWrapper(buffer, stream.encoding, _ERRORS, line_buffering=lines)


class _Guarded(io.RawIOBase):
    """Bytes to `raw`; once it has failed they go nowhere."""

    def __init__(self, raw: io.RawIOBase, on_failure: Callable[[OSError], None] | None) -> None:
        self._raw, self._on_failure = raw, on_failure
        self._is_lost = self._is_stuck = False

    def replace(self, raw: io.RawIOBase) -> io.RawIOBase:
        """Write there from now on; returns where it went before."""
        before, self._raw = self._raw, raw
        return before

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._raw.isatty()

    def fileno(self) -> int:
        return self._raw.fileno()

    def write(self, data: "memoryview[int] | bytes", /) -> int:  # type: ignore[override]
        if self._is_lost:
            return len(data)
        try:
            return self._written(data)
        except OSError as error:
            self._is_lost = True
            if self._on_failure:
                self._on_failure(error)
            return len(data)

    def _written(self, data: "memoryview[int] | bytes") -> int:
        """How much was taken, or may be dropped."""
        if self._on_failure:
            return self._raw.write(data) or self._when_ready(data)
        if not self._is_ready():
            return len(data)
        return self._raw.write(data[:_CHUNK]) or len(data)

    def _when_ready(self, data: "memoryview[int] | bytes") -> int:
        """For a pipe that its reader has made one that doesn't wait."""
        select.select([], [self._raw], [])
        return self._raw.write(data) or 0

    def _is_ready(self) -> bool:
        """Whether the reader takes more. It is waited for once, not with every word."""
        if sys.platform == "win32":  # asks sockets only
            return True
        wait = 0 if self._is_stuck else _PATIENCE
        self._is_stuck = not select.select([], [self._raw], [], wait)[1]
        return not self._is_stuck


def _lost(error: OSError) -> None:
    if isinstance(error, BrokenPipeError):
        raise Enough from error
    raise KnownError(
        "The answer can't be written ({why}). Send it to another place.", why=error
    ) from error
