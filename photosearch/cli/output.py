"""Printing: JSON lines, sentences, and the progress line."""

import json
import sys
import time
from pathlib import Path
from typing import Self

from photosearch.streams import printable
from photosearch.types import DownloadProgress, Progress, Stage

_PLAIN_SECONDS = 10.0
_MEGABYTE = 1_000_000


def print_json(value: dict[str, object]) -> None:
    """One object on one line, ASCII: paths that are not UTF-8 keep their bytes as surrogates."""
    line = json.dumps(value, default=str)
    print(line.replace("\x7f", "\\u007f"))  # JSON leaves this one as it is


def answer(line: str) -> None:
    """One line of an answer for people."""
    print(printable(line, sys.stdout))


def print_path(path: Path) -> None:
    """With a zero byte behind it, which no path can hold; as it is, but on a terminal."""
    text = str(path)
    print(printable(text, sys.stdout) if sys.stdout.isatty() else text, end="\0")


def say(sentence: str) -> None:
    print(printable(sentence, sys.stderr), file=sys.stderr)


def megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:,.1f} MB"


class Ticker:
    """Progress on standard error: one line that renews itself, or now and then one in a log."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._next = time.monotonic() + _PLAIN_SECONDS

    def __call__(self, progress: Progress) -> None:
        self._tell(describe(progress), progress.stage is Stage.DONE)

    def bytes(self, progress: DownloadProgress) -> None:
        """The same for a download."""
        self._tell(describe_bytes(progress), progress.done == progress.total)

    def _tell(self, words: str, is_last: bool) -> None:
        if self._live:
            print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)
        elif time.monotonic() >= self._next or is_last:
            self._next = time.monotonic() + _PLAIN_SECONDS
            say(words)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._live:
            print(file=sys.stderr)


_DOING = {
    Stage.RENEWING: " read again",
    Stage.FACES: " looked at for faces",
    Stage.TEXTS: " looked at for text",
}


def describe(progress: Progress) -> str:
    if progress.stage is Stage.SCANNING:
        return f"Looking for photos: {progress.done:,} files"
    if progress.stage is Stage.LOADING:
        return f"Getting ready to read {progress.total - progress.done:,} photos"
    words = f"{progress.done:,} of {progress.total:,} photos{_DOING.get(progress.stage, '')}"
    if progress.stage is Stage.GROUPING:
        words += " grouped"
    if progress.rate:
        words += f", {progress.rate:.1f}/s"
    if progress.eta:
        words += f", {_duration(progress.eta)} left"
    return words


def describe_bytes(progress: DownloadProgress) -> str:
    words = f"{megabytes(progress.done)} of {megabytes(progress.total)}"
    if progress.rate:
        words += f", {megabytes(round(progress.rate))}/s"
    if progress.eta:
        words += f", {_duration(progress.eta)} left"
    return words


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
