"""The command that lists the values of a filter."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from photosearch.cli.command import Command, add_json
from photosearch.cli.output import answer, print_json
from photosearch.cli.search_command import NO_OPTION
from photosearch.library import Library
from photosearch.query_text import FILTERS, format_query, parse
from photosearch.types import Bounds, Filters, Query

Asked = Callable[[Any], object]
"""A value -> what its field in `Filters` has to be."""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("filter", choices=tuple(KINDS), help="such as camera, lens or iso")
    parser.add_argument(
        "text", nargs="*", metavar="FILTER", help="only among what passes these: kind:raw date:2019"
    )
    add_json(parser)


def _several(value: object) -> object:
    return (value,)


def _exactly(value: float) -> Bounds:
    return Bounds(value, value)


KINDS: Mapping[str, Asked] = {
    **dict.fromkeys(("camera", "lens", "kind", "person", "album"), _several),
    **dict.fromkeys(("iso", "aperture", "focal", "focal35", "shutter"), _exactly),
    **dict.fromkeys(("orientation", "flag"), str),
    **dict.fromkeys(("located", "favourite"), bool),
}
"""By what stands before the colon."""


def values(library: Library, options: argparse.Namespace) -> None:
    """Each value with the number of its photos, among those that pass the other filters."""
    field = FILTERS[options.filter].fields[0]
    given = parse(" ".join(word.removeprefix(NO_OPTION) for word in options.text)).filters
    for value, photos in library.photos.facets.counts(field, given):
        asked: dict[str, Any] = {field: KINDS[options.filter](value)}
        text = format_query(Query(filters=Filters(**asked)))
        if options.json:
            print_json({"filter": text, "value": value, "photos": photos})
        else:
            answer(f"{photos:>8,} photos  {text}")


COMMAND = Command("values", "List a filter's values, each with its photos.", add_options, values)
