"""The searches command: saved searches."""

import argparse
from dataclasses import asdict

from photosearch.cli.output import answer, print_json, say
from photosearch.library import Library
from photosearch.query_text import format_query, parse, parse_kept
from photosearch.types import SavedSearch


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
