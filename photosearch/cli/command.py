"""What a command is, and the options that several have."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from photosearch import __version__
from photosearch.library import Library

Actions: TypeAlias = "argparse._SubParsersAction[Any]"


@dataclass(frozen=True, slots=True)
class Command:
    """One of `photosearch COMMAND`."""

    name: str
    about: str
    add_options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Library, argparse.Namespace], None]

    def add_to(self, commands: Actions) -> None:
        self.add_options(_named(commands, self.name, self.about))


def add_common(parser: argparse.ArgumentParser, **defaults: object) -> None:
    """Everywhere, before or after the command; suppressed defaults don't undo the first."""

    def default(name: str) -> object:
        return defaults.get(name, argparse.SUPPRESS)

    parser.add_argument(
        "--library", type=Path, metavar="DIR", default=default("library"), help="another library"
    )
    parser.add_argument(
        "--model", metavar="ID", default=default("model"), help="another model, for this once"
    )
    parser.add_argument(
        "--verbose",
        action="store_true",
        default=default("verbose"),
        help="tell on standard error what is going on",
    )
    parser.add_argument("--version", action="version", version=f"photosearch {__version__}")


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def add_actions(parser: argparse.ArgumentParser) -> Actions:
    """For a command of several actions, of which the first is to list; `add_action` adds each."""
    add_json(parser)
    parser.set_defaults(action="list")
    return parser.add_subparsers(dest="action", metavar="ACTION")


def add_action(actions: Actions, name: str, about: str) -> argparse.ArgumentParser:
    parser = _named(actions, name, about)
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    return parser


def _named(parsers: Actions, name: str, about: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = parsers.add_parser(name, help=about, description=about)
    add_common(parser)
    return parser
