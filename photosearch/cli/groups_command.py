"""The groups command: what the library is about."""

import argparse

from photosearch.cli.command import Command, add_action, add_actions
from photosearch.cli.output import Ticker, answer, print_json, say
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text.values import parse_ids
from photosearch.types import Group


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--level", type=int, metavar="N", help="0 for the smallest groups, 1, 2 ... for fewer"
    )
    parser.add_argument("--hidden", action="store_true", help="those that were hidden")
    parser.add_argument("--anew", action="store_true", help="group all photos anew")
    actions = add_actions(parser)
    add_action(actions, "list", "what there is; search --group ID lists the photos of one")
    for name, about in (
        ("rename", "give it a name"),
        ("hide", "don't list it any more"),
        ("show", "list it again"),
        ("remove", "forget a group of your own; its photos stay"),
        ("teach", "photos that belong to a group of your own, or don't"),
    ):
        add_action(actions, name, about).add_argument("id", type=int, metavar="ID")
    actions.choices["rename"].add_argument("name", metavar="NAME")
    make = add_action(actions, "make", "a group of your own, of what a search finds")
    make.add_argument("name", metavar="NAME")
    make.add_argument("text", metavar="TEXT", nargs="?", default="")
    for action in (make, actions.choices["teach"]):
        for kind, about in (("good", "belong to it"), ("bad", "don't belong to it")):
            action.add_argument(
                f"--{kind}", type=_ids, default=(), metavar="IDS", help=f"photos that {about}: 3,4"
            )


def groups(library: Library, options: argparse.Namespace) -> None:
    match options.action:
        case "rename":
            library.groups.rename(options.id, options.name)
        case "hide" | "show":
            library.groups.hide(options.id, options.action == "hide")
        case "remove":
            library.groups.remove(options.id)
            say(f"Group {options.id} is removed; its photos stay.")
        case "make":
            made = library.groups.make(options.name, options.text, options.good, options.bad)
            _print(made, options.json)
        case "teach":
            _print(library.groups.teach(options.id, options.good, options.bad), options.json)
        case _:
            _list(library, options)


def _list(library: Library, options: argparse.Namespace) -> None:
    with Ticker() as ticker:
        library.groups.update(Job(), ticker, anew=options.anew)
    level = _level(library, options.level)
    found = library.groups.all(None if options.hidden else level, options.hidden)
    for group in found:
        _print(group, options.json)
    if not found and not options.hidden:
        say("No photos are alike enough to make a group.")


def _level(library: Library, wanted: int | None) -> int:
    """Raises KnownError if there is no such level."""
    last = max(0, library.groups.levels - 1)
    if wanted is None:
        return library.groups.overview()
    if not 0 <= wanted <= last:
        raise KnownError("The levels are 0 to {last}.", last=last)
    return wanted


def _print(group: Group, as_json: bool) -> None:
    if as_json:
        return print_json(
            {
                "id": group.id,
                "name": group.name,
                "words": list(group.words),
                "photos": group.photos,
                "cover": group.cover,
                "hidden": group.hidden,
                "own": group.is_own,
                "query": group.text,
                "good": list(group.good),
                "bad": list(group.bad),
            }
        )
    called = group.name or ", ".join(group.words) or "(nothing in common that has a name)"
    own = f"  (yours: {group.text})" if group.text else ""
    return answer(f"{group.id:>6}  {group.photos:>7,} photos  {called}{own}")


def _ids(text: str) -> tuple[int, ...]:
    try:
        return parse_ids(text)
    except KnownError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


COMMAND = Command(
    "groups", "List groups of photos that are alike, or change one of them.", add_options, groups
)
