"""What may be typed."""

import argparse
import difflib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from photosearch.cli.command import add_common
from photosearch.cli.commands import COMMANDS
from photosearch.cli.search_command import NO_OPTION, keep_minus
from photosearch.streams import printable_lines

_WITH_QUERY = ("search", "why", "export", "values")
"""Their words may begin with a minus."""
_DESCRIPTION = """Find photos in your own folders by what is in them.

photosearch [PATH ...]   opens the window: a folder is added, a picture becomes the query
photosearch COMMAND      one of: {commands}
"""


class _Parser(argparse.ArgumentParser):
    def _print_message(self, message: str, file: Any = None) -> None:
        """What it complains of may be a name that a shell has put there."""
        stream = file or sys.stderr
        stream.write(printable_lines(message.replace(NO_OPTION, ""), stream))


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Options with at least command, library, model and verbose. Exits with 2 on bad usage."""
    first = _first_word(words)
    if first in COMMANDS or "-h" in words or "--help" in words:
        return _parse_command(words)
    parser = _window_parser()
    if first and not _may_be_path(first):
        parser.error(_no_command(first))
    return parser.parse_args(words)


def _first_word(words: Sequence[str]) -> str:
    """Where a command would stand. What follows --library or --model is not one."""
    valued = {"--library", "--model"}
    plain = (
        word
        for before, word in zip(["", *words], words, strict=False)
        if not word.startswith("-") and before not in valued
    )
    return next(plain, "")


def _may_be_path(word: str) -> bool:
    """Whatever a file manager may hand over, even if it has gone meanwhile."""
    return os.path.lexists(word) or any(sign in word for sign in (os.sep, os.altsep, ".") if sign)


def _no_command(word: str) -> str:
    alike = difflib.get_close_matches(word, COMMANDS, n=1)
    meant = f" Did you mean {alike[0]}?" if alike else ""
    return f"there is neither a command nor a file called “{word}”.{meant}"


def _parse_command(words: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(
        prog="photosearch",
        description=_DESCRIPTION.format(commands=", ".join(COMMANDS)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_common(parser, library=None, model=None, verbose=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS.values():
        command.add_to(commands)
    options = parser.parse_args(keep_minus(words) if _first_word(words) in _WITH_QUERY else words)
    if options.command == "search" and options.json and options.print0:
        parser.error("argument --print0: not allowed with argument --json")
    return options


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="photosearch")
    add_common(parser, library=None, model=None, verbose=False)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.set_defaults(command=None)
    return parser
