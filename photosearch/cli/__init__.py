"""The command line. Answers go to standard output, words about the work to standard error."""

import argparse
import gc
import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from photosearch import logs, paths
from photosearch.cli.commands import COMMANDS
from photosearch.cli.parser import parse
from photosearch.errors import KnownError
from photosearch.jobs import Cancelled
from photosearch.library import Library
from photosearch.streams import Enough, libraries_are_silent, printable

DONE, FAILED, INTERRUPTED = 0, 1, 130

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; without one, open the window. Returns the exit code.

    Raises SystemExit for bad usage and --help, Enough when the reader has closed the pipe.
    """
    try:
        options = _parsed(sys.argv[1:] if arguments is None else arguments)
        with _verbose(options.verbose):
            return _run(options)
    except KnownError as error:
        return _say(str(error), FAILED)


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    try:
        return parse(words)
    finally:
        sys.stdout.flush()  # what --help says: here its failure is a sentence


def _run(options: argparse.Namespace) -> int:
    try:
        if options.command is None:
            return _open_window(options.library, options.model, options.paths)
        _run_command(options)
    except (KeyboardInterrupt, Cancelled):
        return _say("stopped; what was done is kept.", INTERRUPTED)
    return DONE


def _run_command(options: argparse.Namespace) -> None:
    where = paths.prepare(options.library or paths.default_library())
    child_process = options.command == "index"  # photos are decoded while torch is imported
    gc.enable()  # see __main__
    silent = libraries_are_silent()
    with silent, _logged_to(where.log), Library(where, options.model, child_process) as library:
        COMMANDS[options.command].run(library, options)
        sys.stdout.flush()


@contextmanager
def _logged_to(path: Path) -> Iterator[None]:
    """No traceback reaches a person; each reaches the log."""
    handler = logs.to_file(path)
    try:
        yield
    except (KnownError, KeyboardInterrupt, Cancelled, Enough):
        raise
    except Exception as error:
        log.exception("Unforeseen")
        raise KnownError(f"Something went wrong; the details are in {path}.") from error
    finally:
        logs.stop(handler)


@contextmanager
def _verbose(wanted: bool) -> Iterator[None]:
    handler = logs.to_stderr() if wanted else None
    try:
        yield
    finally:
        if handler:
            logs.stop(handler)


def _open_window(directory: Path | None, model: str | None, paths: list[Path]) -> int:
    try:
        from photosearch.gui.startup.app import run
    except ImportError as error:
        raise KnownError(
            f"The window can't open ({error}). The README names the system packages it needs."
        ) from error
    return run(directory, model, paths)


def _say(sentence: str, code: int) -> int:
    print(f"photosearch: {printable(sentence, sys.stderr)}", file=sys.stderr)
    return code
