"""The searches command: what is kept under a name."""

import argparse
from dataclasses import asdict

from photosearch.cli.output import answer, print_json, say
from photosearch.library import Library
from photosearch.query_text import format_query, parse
from photosearch.types import SavedSearch


def searches(library: Library, options: argparse.Namespace) -> None:
    match options.action:
        case "save":
            text = format_query(parse(options.text))  # as what is kept is read, see query_text
            library.searches.save(SavedSearch(options.name, text))
        case "rename":
            library.searches.rename(options.name, options.new_name)
        case "remove":
            library.searches.remove(options.name)
            say(f"{options.name} is removed.")
        case "export":
            library.export_searches(options.file)
        case "import":
            new = library.import_searches(options.file)
            say("1 search is new." if new == 1 else f"{new:,} searches are new.")
        case _:
            _list(library, options.json)


def _list(library: Library, as_json: bool) -> None:
    for search in library.searches.saved():
        if as_json:
            print_json(asdict(search))
        else:
            answer(f"{search.name}  {search.text}")
