"""What may be typed."""

import argparse
import difflib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from photosearch import __version__
from photosearch.cli.commands import COMMANDS
from photosearch.cli.export_command import ABOUT as EXPORTS
from photosearch.cli.export_command import add_form
from photosearch.cli.export_command import add_options as add_export_options
from photosearch.cli.search_command import NO_OPTION, keep_minus
from photosearch.cli.search_command import add_options as add_search_options
from photosearch.cli.values_command import KINDS as VALUES
from photosearch.errors import KnownError
from photosearch.query_text.values import parse_ids
from photosearch.settings import AUTOMATIC, DEVICES, PRECISIONS
from photosearch.streams import printable_lines
from photosearch.types import MOST_STARS, DuplicateKind, Flag, PictureTerm, TextTerm

_WITH_QUERY = ("search", "export", "values")
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
    _add_common(parser, library=None, model=None, verbose=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_index(commands)
    add_search_options(_command(commands, "search", "Find photos by words, by pictures, or both."))
    _add_searches(commands)
    _add_albums(commands)
    add_export_options(_command(commands, "export", EXPORTS))
    _add_ratings(commands)
    _add_duplicates(commands)
    _add_groups(commands)
    _add_embed(commands)
    _add_models(commands)
    _add_extras(commands)
    _add_folders(commands)
    _add_people(commands)
    _add_text(commands)
    _add_json(_command(commands, "places", "Where photos were taken: countries and towns."))
    _add_suggest(commands)
    _add_values(commands)
    _add_status(commands)
    options = parser.parse_args(keep_minus(words) if _first_word(words) in _WITH_QUERY else words)
    if options.command == "search" and options.json and options.print0:
        parser.error("argument --print0: not allowed with argument --json")
    return options


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="photosearch")
    _add_common(parser, library=None, model=None, verbose=False)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.set_defaults(command=None)
    return parser


def _add_common(parser: argparse.ArgumentParser, **defaults: object) -> None:
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


_Commands: TypeAlias = "argparse._SubParsersAction[Any]"


def _command(commands: _Commands, name: str, about: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser
    parser = commands.add_parser(name, help=about, description=about)
    _add_common(parser)
    return parser


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_index(commands: _Commands) -> None:
    parser = _command(commands, "index", "Add folders and bring the whole library up to date.")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--retry",
        action="store_true",
        help="try the files again that could not be read, even if they haven't changed",
    )


def _add_searches(commands: _Commands) -> None:
    parser = _command(
        commands, "searches", "List, keep, rename, remove or exchange saved searches."
    )
    _add_json(parser)
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _action(actions, "list", "what there is; with --json a copy to keep")
    for name, about, more in (
        ("save", "keep a search, or change the one of that name", ("text",)),
        ("rename", "give it another name", ("new_name",)),
        ("remove", "forget it", ()),
    ):
        action = _action(actions, name, about)
        for argument in ("name", *more):
            action.add_argument(argument, metavar=argument.upper().replace("_", " "))
    for name, about in (
        ("export", "write them to a file; photos are named by their paths"),
        ("import", "take in the searches of such a file"),
    ):
        _action(actions, name, about).add_argument("file", type=Path, metavar="FILE")


def _add_albums(commands: _Commands) -> None:
    about = "List, make or change albums: photos put together by hand. No file is touched."
    parser = _command(commands, "albums", about)
    _add_json(parser)
    parser.set_defaults(action="list")
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _action(actions, "list", "what there is")
    for name, about, more in (
        ("create", "a new album, of these photos", "*"),
        ("add", "put photos at its end", "+"),
        ("remove", "take photos out; their files stay", "+"),
        ("rename", "give it another name", ""),
        ("delete", "forget the album; its photos stay", ""),
        ("show", "its photos, in its order", ""),
    ):
        action = _action(actions, name, about)
        action.add_argument("name", metavar="NAME")
        if more:
            action.add_argument("files", nargs=more, type=Path, metavar="FILE")
    actions.choices["rename"].add_argument("new_name", metavar="NEW NAME")
    export = _action(actions, "export", "copy its photos into a folder")
    export.add_argument("name", metavar="NAME")
    add_form(export)
    export.add_argument("folder", type=Path, metavar="DIR")


def _add_ratings(commands: _Commands) -> None:
    about = "Give photos stars or a flag. It is kept in the library; no file is touched."
    rate = _command(commands, "rate", about)
    rate.add_argument("files", nargs="+", type=Path, metavar="FILE")
    rate.add_argument(
        "--stars", type=int, choices=range(MOST_STARS + 1), metavar="N", help="0 to 5; 0: none"
    )
    rate.add_argument("--flag", choices=[flag.value for flag in Flag])
    _add_json(rate)
    about = "Count the photos with stars and flags, or export these for other programs."
    parser = _command(commands, "ratings", about)
    _add_json(parser)
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _action(actions, "list", "how many photos have how many stars, and which flag")
    about = (
        "write stars, flags and labels as .xmp files into a folder, below which they lie as the"
        " photos do in the library; never beside photos, unless it is their own folder that you"
        " name; nothing is overwritten"
    )
    _action(actions, "export", about).add_argument("folder", type=Path, metavar="DIR")


def _add_duplicates(commands: _Commands) -> None:
    about = "List same pictures, bursts and similar photos. Deletes nothing."
    parser = _command(commands, "duplicates", about)
    _add_json(parser)
    parser.add_argument(
        "--kind", choices=[kind.value for kind in DuplicateKind], help="only sets of this kind"
    )
    parser.add_argument(
        "--folders", action="store_true", help="folders whose photos are all in another one"
    )
    parser.add_argument(
        "--apart",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="remember that these photos are no duplicates of each other",
    )


def _add_groups(commands: _Commands) -> None:
    parser = _command(
        commands, "groups", "List groups of photos that are alike, or change one of them."
    )
    _add_json(parser)
    parser.add_argument(
        "--level", type=int, metavar="N", help="0 for the smallest groups, 1, 2 ... for fewer"
    )
    parser.add_argument("--hidden", action="store_true", help="those that were hidden")
    parser.add_argument("--anew", action="store_true", help="group all photos anew")
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _action(actions, "list", "what there is; search --group ID lists the photos of one")
    for name, about in (
        ("rename", "give it a name"),
        ("hide", "don't list it any more"),
        ("show", "list it again"),
        ("remove", "forget a group of your own; its photos stay"),
        ("teach", "photos that belong to a group of your own, or don't"),
    ):
        _action(actions, name, about).add_argument("id", type=int, metavar="ID")
    actions.choices["rename"].add_argument("name", metavar="NAME")
    make = _action(actions, "make", "a group of your own, of what a search finds")
    make.add_argument("name", metavar="NAME")
    make.add_argument("text", metavar="TEXT", nargs="?", default="")
    for action in (make, actions.choices["teach"]):
        for kind, about in (("good", "belong to it"), ("bad", "don't belong to it")):
            action.add_argument(
                f"--{kind}", type=_ids, default=(), metavar="IDS", help=f"photos that {about}: 3,4"
            )


def _ids(text: str) -> tuple[int, ...]:
    try:
        return parse_ids(text)
    except KnownError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _add_embed(commands: _Commands) -> None:
    parser = _command(commands, "embed", "Print the vectors of texts and pictures.")
    parser.add_argument("--text", dest="inputs", action="append", type=TextTerm, metavar="T")
    parser.add_argument(
        "--image",
        dest="inputs",
        action="append",
        type=lambda word: PictureTerm(Path(word)),
        help="a picture's file; - reads standard input",
        metavar="P",
    )
    _add_json(parser)


def _add_models(commands: _Commands) -> None:
    parser = _command(commands, "models", "List, get, add, choose or remove models.")
    _add_json(parser)
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _action(actions, "list", "what there is")
    for name, about in (
        ("download", "fetch a model: one of the list, ARCH/TAG, hf-hub:OWNER/NAME, timm/NAME"),
        ("use", "answer with this model, once it covers every photo"),
        ("remove", "delete a model and its vectors"),
    ):
        _action(actions, name, about).add_argument("id", metavar="ID")
    actions.choices["use"].add_argument(
        "--now", action="store_true", help="even if it doesn't cover every photo yet"
    )
    precision = _action(
        actions, "precision", "how pictures are read; auto measures what is fastest"
    )
    precision.add_argument("precision", choices=PRECISIONS)
    precision.add_argument("--device", choices=DEVICES, default=AUTOMATIC)
    add = _action(actions, "add", "take up a file of weights, which stays where it is")
    add.add_argument(
        "--arch", required=True, metavar="NAME", help="such as ViT-B-32-256, or timm/NAME"
    )
    add.add_argument("--weights", required=True, type=Path, metavar="FILE")


def _add_extras(commands: _Commands) -> None:
    about = "List, get, add, choose or remove networks that don't come with Photosearch."
    parser = _command(commands, "extras", about)
    _add_json(parser)
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _action(actions, "list", "what there is")
    for name, does in (
        ("download", "fetch one of the list"),
        ("use", "look for faces with this one; built-in: with those that come with Photosearch"),
        ("remove", "delete its files"),
    ):
        _action(actions, name, does).add_argument("id", metavar="ID")
    add = _action(actions, "add", "take copies of files that you have")
    add.add_argument("files", nargs="+", type=Path, metavar="FILE")


def _add_folders(commands: _Commands) -> None:
    parser = _command(
        commands, "folders", "List the folders, forget one, or tell where one is now."
    )
    _add_json(parser)
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _action(actions, "list", "what there is")
    _action(actions, "remove", "forget a folder; its files stay").add_argument(
        "folder", type=Path, metavar="FOLDER"
    )
    about = "a folder or drive lies elsewhere now; nothing is read again"
    move = _action(actions, "move", about)
    move.add_argument("folder", type=Path, metavar="OLD")
    move.add_argument("place", type=Path, metavar="NEW")


def _add_people(commands: _Commands) -> None:
    parser = _command(
        commands, "people", "List, name and join the people in the photos; off until you say on."
    )
    _add_json(parser)
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _action(actions, "list", "who there is; #12 stands for somebody without a name")
    _action(actions, "on", "look for faces from the next photosearch index on")
    _action(actions, "off", "look for no more faces; what is known stays")
    erase = _action(actions, "erase", "forget all faces and names for good, and switch it off")
    erase.add_argument("--yes", action="store_true", help="you are sure")
    name = _action(actions, "name", "call somebody so, or by the name of who it is as well")
    name.add_argument("person", metavar="PERSON", help="a name, or such as #12")
    name.add_argument("new_name", metavar="NAME")
    merge = _action(actions, "merge", "these are all the first one")
    merge.add_argument("people", nargs="+", metavar="PERSON")
    confirm = _action(actions, "confirm", "all faces that may be theirs are")
    confirm.add_argument("person", metavar="PERSON")


def _add_text(commands: _Commands) -> None:
    parser = _command(commands, "text", "Print the text that can be read in a photo.")
    parser.add_argument(
        "file",
        metavar="FILE",
        help="- reads standard input; on, off: whether index reads the text in all photos; status:"
        " how far that is; erase: forget it",
    )
    parser.add_argument("--yes", action="store_true", help="you are sure")
    _add_json(parser)


def _add_suggest(commands: _Commands) -> None:
    parser = _command(
        commands, "suggest", "Tell which filters the last words of a text may stand for."
    )
    parser.add_argument("text", metavar="TEXT", help='such as "july 2019", "canon" or "rome"')
    _add_json(parser)


def _add_values(commands: _Commands) -> None:
    parser = _command(commands, "values", "List a filter's values, each with its photos.")
    parser.add_argument("filter", choices=tuple(VALUES), help="such as camera, lens or iso")
    parser.add_argument(
        "text", nargs="*", metavar="FILTER", help="only among what passes these: kind:raw date:2019"
    )
    _add_json(parser)


def _action(actions: _Commands, name: str, about: str) -> argparse.ArgumentParser:
    parser = _command(actions, name, about)
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    return parser


def _add_status(commands: _Commands) -> None:
    about = "Counts, models, sizes, and files that can't be read."
    parser = _command(commands, "status", about)
    _add_json(parser)
    parser.add_argument(
        "--skipped",
        action="store_true",
        help="also what is passed over unread, and why",
    )
