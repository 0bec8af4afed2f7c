"""The log: one file in the library's directory, for finding problems."""

import logging
import sys
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from photosearch.streams import printable_lines

_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_PACKAGE = logging.getLogger("photosearch")
_PACKAGE.addHandler(logging.NullHandler())  # else Python prints warnings to standard error


class _LogFile(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        """Names of photos are in it, so it is its owner's alone."""
        file = super()._open()
        with suppress(OSError):
            Path(self.baseFilename).chmod(0o600)
        return file

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """A log that can't be written, as on a full disk, must not disturb the work."""


def to_file(path: Path) -> logging.Handler:
    """Log to a file of at most a few megabytes. Call `stop` with what this returns."""
    handler = _LogFile(
        path,
        maxBytes=1_000_000,
        backupCount=2,
        encoding="utf-8",
        errors="backslashreplace",  # a file name may be anything
        delay=True,
    )
    handler.setFormatter(logging.Formatter(_FORMAT))
    _PACKAGE.addHandler(handler)
    _PACKAGE.setLevel(min(_PACKAGE.level or logging.INFO, logging.INFO))
    _PACKAGE.propagate = False
    return handler


class _Shown(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return printable_lines(super().format(record), sys.stderr)


def to_stderr() -> logging.Handler:
    """Log everything to standard error, for --verbose."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Shown("%(levelname)s %(name)s: %(message)s"))
    _PACKAGE.addHandler(handler)
    _PACKAGE.setLevel(logging.DEBUG)
    return handler


def stop(handler: logging.Handler) -> None:
    _PACKAGE.removeHandler(handler)
    _PACKAGE.propagate = not any(isinstance(h, _LogFile) for h in _PACKAGE.handlers)
    handler.close()
