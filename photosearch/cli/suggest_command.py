"""The command that tells what words may mean."""

import argparse

from photosearch.cli.command import Command, add_json
from photosearch.cli.output import answer, print_json, say
from photosearch.library import Library
from photosearch.query_text import format_query
from photosearch.types import Query


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", help='such as "july 2019", "canon" or "rome"')
    add_json(parser)


def suggest(library: Library, options: argparse.Namespace) -> None:
    """The filters that the last words of a text may stand for, the likeliest first."""
    library.suggestions.refresh()
    found = library.suggestions.of(options.text, len(options.text))
    for one in found:
        words = options.text[one.begin : one.end].strip()
        asked = format_query(Query(filters=one.filters))
        if options.json:
            told = {"kind": one.kind, "label": one.label, "photos": one.photos}
            print_json(told | {"words": words, "filter": asked})
        else:
            answer(f"{one.photos:>8,} photos  {asked}")
    if not found:
        say("These words are no name in the library, and no date with photos.")


COMMAND = Command(
    "suggest", "Tell which filters the last words of a text may stand for.", add_options, suggest
)
