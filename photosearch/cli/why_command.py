"""The command that tells why a photo is a hit, and where in it the query fits."""

import argparse
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from photosearch.cli.command import Command, add_json
from photosearch.cli.output import answer, print_json
from photosearch.cli.search_command import NO_OPTION
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text import format_query, parse
from photosearch.types import Explanation, HeatMap, HeatMaps, Query, Reason, Shown

_SHADES = " .:-=+*#@"
_SHOWN = {
    Shown.PLACE: "in a part of it",
    Shown.WHOLE: "as a whole; no part fits better",
    Shown.NOWHERE: "no part of it shows this clearly",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        nargs="+",
        type=lambda word: word.removeprefix(NO_OPTION),
        metavar="WORD",
        help="a query as in a search, and last the file of a photo in the library",
    )
    add_json(parser)


def why(library: Library, options: argparse.Namespace) -> None:
    *words, file = options.words
    query = parse(" ".join(words))
    photo_id = _photo(library, file)
    told = library.reasons.of(query, photo_id)
    if told.is_empty:
        raise KnownError("Say what was searched for: photosearch why QUERY PHOTO")
    maps = library.heat_maps.of(query, photo_id, Job())
    if options.json:
        print_json(_as_json(told, maps))
    else:
        for line in _lines(told, maps):
            answer(line)


def _photo(library: Library, file: str) -> int:
    path = Path(os.path.abspath(os.path.expanduser(file)))  # noqa: PTH100, PTH111 - keeps links
    return library.albums.photos_at([path])[0]


def _lines(told: Explanation, maps: HeatMaps) -> Iterator[str]:
    for reason, drawn in zip(told.terms, maps.terms, strict=True):
        where = f"  {_SHOWN[drawn.shown]}" if drawn else ""
        yield f"{_percent(reason)}  {_name(reason)}{where}"
        for place, text in reason.written:
            yield f"      {place}: {text}" if text else f"      {place}"
    for reason in (*told.liked, *told.disliked):
        yield f"{_percent(reason)}  {'less' if reason.term.weight < 0 else 'more'} like this photo"
    if filters := format_query(Query(filters=told.filters)):
        yield f"      {filters}"
    if maps.query and maps.query.shown is Shown.PLACE:
        yield from ("".join(map(_shade, row)) for row in maps.query.values.tolist())


def _percent(reason: Reason) -> str:
    return "   -" if reason.match is None else f"{reason.match:4.0%}"


def _shade(value: float) -> str:
    return 2 * _SHADES[round(value * (len(_SHADES) - 1))]


def _name(reason: Reason) -> str:
    return format_query(Query((replace(reason.term, weight=abs(reason.term.weight)),)))


def _as_json(told: Explanation, maps: HeatMaps) -> dict[str, object]:
    terms = zip(told.terms, maps.terms, strict=True)
    return {
        "terms": [_reason_json(reason) | {"map": _map_json(drawn)} for reason, drawn in terms],
        "liked": [_reason_json(reason) for reason in told.liked],
        "disliked": [_reason_json(reason) for reason in told.disliked],
        "filters": format_query(Query(filters=told.filters)),
        "map": _map_json(maps.query),
    }


def _reason_json(reason: Reason) -> dict[str, object]:
    match = None if reason.match is None else round(reason.match, 4)
    return {
        "term": _name(reason),
        "weight": reason.term.weight,
        "match": match,
        "written": [{"where": where, "text": text} for where, text in reason.written],
    }


def _map_json(drawn: HeatMap | None) -> dict[str, object] | None:
    if drawn is None:
        return None
    best = drawn.best
    return {
        "shown": drawn.shown,
        "level": round(drawn.level, 3),
        "best": [round(edge, 4) for edge in (best.left, best.top, best.right, best.bottom)],
        "values": [[round(value, 3) for value in row] for row in drawn.values.tolist()],
    }


COMMAND = Command(
    "why", "Tell why a photo is a hit, and where in it the query fits.", add_options, why
)
