"""The searches command: saved searches."""

import argparse
from dataclasses import asdict
from pathlib import Path

from photosearch.cli.command import Command, add_action, add_actions
from photosearch.cli.output import answer, print_json, say
from photosearch.library import Library
from photosearch.query_text import format_query, parse, parse_kept
from photosearch.types import SavedSearch


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = add_actions(parser)
    add_action(actions, "list", "what there is; with --json a copy to keep")
    for name, about, more in (
        ("save", "keep a search, or change the one of that name", ("text",)),
        ("rename", "give it another name", ("new_name",)),
        ("remove", "forget it", ()),
    ):
        action = add_action(actions, name, about)
        for argument in ("name", *more):
            action.add_argument(argument, metavar=argument.upper().replace("_", " "))
    for name, about in (
        ("export", "write them to a file; photos are named by their paths"),
        ("import", "take in the searches of such a file"),
    ):
        add_action(actions, name, about).add_argument("file", type=Path, metavar="FILE")


def searches(library: Library, options: argparse.Namespace) -> None:
    match options.action:
        case "save":
            library.searches.save(SavedSearch(options.name, _to_be_kept(options.text)))
        case "rename":
            library.searches.rename(options.name, options.new_name)
        case "remove":
            library.searches.remove(options.name)
            say(f"{options.name} is removed.")
        case "export":
            library.search.export_saved(options.file)
        case "import":
            new = library.search.import_saved(options.file)
            say("1 search is new." if new == 1 else f"{new:,} searches are new.")
        case _:
            _list(library, options.json)


def _to_be_kept(text: str) -> str:
    """As it is typed, where it means the same when it is read again. Raises KnownError."""
    query = parse(text)
    return text if parse_kept(text) == query else format_query(query)


def _list(library: Library, as_json: bool) -> None:
    for search in library.searches.saved():
        if as_json:
            print_json(asdict(search))
        else:
            answer(f"{search.name}  {search.text}")


COMMAND = Command(
    "searches", "List, keep, rename, remove or exchange saved searches.", add_options, searches
)
