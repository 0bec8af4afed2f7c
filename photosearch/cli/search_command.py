"""The search command: its options, and printing hits."""

import argparse
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from random import randrange

from photosearch.cli.command import Command
from photosearch.cli.inputs import folder_named, picture_source, query_lines
from photosearch.cli.output import answer, print_json, print_path, say
from photosearch.errors import KnownError
from photosearch.library import Library
from photosearch.query_text import KEYS, add_filter, clock, parse, parse_kept, parse_region, without
from photosearch.types import Answer, By, Dated, Hit, PictureTerm, Query, Region, Sort, TextTerm

DEFAULT_LIMIT = 20

_OPTIONS = {key: row for key, row in KEYS.items() if row.about}
"""Filters and settings that are options, too."""
_VALUED = (
    *("image", "not", "region", "queries", "saved", "limit", "library", "model"),
    *("size", "percent", "format", "quality", "name"),  # of an export
)
_Known = tuple[Mapping[int, Dated], Mapping[int, Mapping[str, object]]]
"""Dates and exposures by photo ids."""
NO_OPTION = "\0"
"""Before a word that argparse would take for an option; no argument of a command can hold it."""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "text",
        nargs="*",
        type=lambda word: word.removeprefix(NO_OPTION),
        metavar="TEXT",
        help='what to look for: beach -people 2:sunset "red car" -camera:canon; a number of at most'
        " 10 right before a word weighs it, but 10:30, 16:9 and 3:10 to Yuma are words",
    )
    for name, metavar, about in (
        ("image", "P", "photos like this picture; - reads standard input; may be given again"),
        ("not", "TEXT", "photos less like these words; may be given again"),
    ):
        parser.add_argument(f"--{name}", action="append", default=[], metavar=metavar, help=about)
    parser.add_argument(
        "--region",
        metavar="L,T,R,B",
        help="only this part of each picture: left, top, right, bottom as fractions",
    )
    parser.add_argument(
        "--queries",
        metavar="FILE",
        help="plain words, one query a line, TEXT being filters only; - reads standard input",
    )
    parser.add_argument("--saved", metavar="NAME", help="a saved search, besides TEXT")
    parser.add_argument(
        "--limit",
        type=_limit,
        default=DEFAULT_LIMIT,
        metavar="N",
        help=f"at most so many hits, or “all”; usually {DEFAULT_LIMIT}",
    )
    _add_filters(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object a line")
    form.add_argument(
        "--paths", action="store_true", help="print paths only; a line break in one is written \\n"
    )
    parser.add_argument(
        "--print0", action="store_true", help="print paths only, as they are, each with a zero byte"
    )
    parser.add_argument(
        "--details",
        action="store_true",
        help="tell each hit's match (0 to 1), how sure that is, and its photo id, too",
    )


def keep_minus(words: Sequence[str]) -> list[str]:
    """Escape words such as -dog, which argparse would take for options."""
    valued = {
        f"--{name}" for name in (*_VALUED, *(key for key, row in _OPTIONS.items() if row.metavar))
    }
    kept: list[str] = []
    for word in words:
        if not re.fullmatch(r"-[^-].*", word, re.DOTALL) or word == "-h":
            kept.append(word)
        elif kept and kept[-1] in valued:
            kept[-1] += f"={word}"
        else:
            kept.append(NO_OPTION + word)
    return kept


def search(library: Library, options: argparse.Namespace) -> None:
    queries = list(_queries(library, options))
    for name, query in queries:
        if library.photos.counts()[0]:
            library.search.check_folders(query.filters)
        once = len(queries) == 1
        found = _answer(library, query, once)
        hits = library.search.arranged(found.good, query, once)
        ids = [hit.photo_id for hit in hits] if options.json else []
        known = library.photos.listing.dates(ids), library.photos.listing.exposures(ids)
        for hit in hits:
            _print_hit(name, hit, known, options)
        _say_the_rest(library, query, found)


def _answer(library: Library, query: Query, once: bool) -> Answer:
    """With what can be reached now, not only when the folders were last looked through."""
    while True:
        found = library.search.ask(query, once)
        if not library.folders.note_unplugged(found.good):
            return found


def _add_filters(parser: argparse.ArgumentParser) -> None:
    """Each appends a key and a value to `settings`."""
    group = parser.add_argument_group("filters and order")
    for key, row in sorted(_OPTIONS.items(), key=lambda option: option[1].is_flag):
        add = partial(group.add_argument, f"--{key}", dest="settings", default=[], help=row.about)
        if row.is_flag:
            add(action="append_const", const=(key, "yes"))
        else:
            add(action="append", type=partial(lambda *pair: pair, key), metavar=row.metavar)


def _queries(library: Library, options: argparse.Namespace) -> Iterable[tuple[str, Query]]:
    """Each query and the name that marks its hits."""
    less = tuple(TextTerm(text, -1.0) for text in getattr(options, "not"))
    typed = parse(" ".join(options.text), _base(library, options))
    if options.queries is None:
        terms = (*typed.terms, *_pictures(options), *less)
        yield _name(options), _with_settings(replace(typed, terms=terms), options)
        return
    if typed.terms or options.image or options.saved:
        raise KnownError("Give either --queries or a query of words and pictures, not both.")
    for line in query_lines(options.queries):
        yield line, _with_settings(replace(typed, terms=(TextTerm(line), *less)), options)


def _base(library: Library, options: argparse.Namespace) -> Query:
    """The saved query, without the keys given as options."""
    base = parse_kept(_saved(library, options.saved) if options.saved else "")
    for key, _ in options.settings:
        base = without(base, key)
    return base


def _pictures(options: argparse.Namespace) -> tuple[PictureTerm, ...]:
    region: Region | None = parse_region(options.region) if options.region else None
    return tuple(PictureTerm(picture_source(word), 1.0, region) for word in options.image)


def _with_settings(query: Query, options: argparse.Namespace) -> Query:
    for key, value in options.settings:
        query = add_filter(query, key, folder_named(value) if key == "folder" else value)
    seed = randrange(1 << 31) if query.sort is Sort.RANDOM else 0  # noqa: S311 - no secret
    return replace(query, limit=options.limit, seed=seed)


def _saved(library: Library, name: str) -> str:
    for search in library.searches.saved():
        if search.name == name:
            return search.text
    raise KnownError(f"There is no saved search called “{name}”. See: photosearch searches")


def _name(options: argparse.Namespace) -> str:
    """What was asked, as it was typed."""
    minus = [f"-{text}" for text in getattr(options, "not")]
    return " ".join([*filter(None, (options.saved, *options.text)), *options.image, *minus])


def _print_hit(name: str, hit: Hit, known: _Known, options: argparse.Namespace) -> None:
    if options.json:
        dates, exposures = known
        date, exposure = dates.get(hit.photo_id), exposures.get(hit.photo_id, {})
        print_json(_hit_json(name, hit, date, exposure, options.details))
    elif options.print0:
        print_path(hit.path)
    elif options.paths:
        answer(str(hit.path))
    else:
        _print_line(hit, options)


def _print_line(hit: Hit, options: argparse.Namespace) -> None:
    score = "  -  " if hit.score is None else f"{hit.score:.3f}"
    known = "   -" if hit.match is None else f"{hit.match:4.0%}"
    match = f"  {known}  {hit.step or '-':6}  {hit.photo_id:>7}" if options.details else ""
    more = f"  (and {len(hit.stack)} like it)" if hit.stack else ""
    when = f" (video at {clock(hit.at)})" if hit.at is not None else ""
    why = f" ({', '.join(hit.why)})" if options.details and hit.why else ""
    answer(f"{score}{match}  {hit.path}{when}{more}{why}")


def _hit_json(
    name: str, hit: Hit, date: Dated | None, exposure: Mapping[str, object], details: bool
) -> dict[str, object]:
    score = round(hit.score, 6) if hit.score is not None else None
    facts: dict[str, object] = {
        "query": name,
        "rank": hit.rank,
        "score": score,
        "path": str(hit.path),
        "reachable": hit.reachable,
        "rating": hit.rating.stars,
        "flag": hit.rating.flag,
    }
    if date is not None:
        facts |= {"date": date.when, "date_source": str(date.source)}
    if hit.at is not None:
        facts["at"] = round(hit.at, 3)
    facts |= exposure
    if details:
        match = round(hit.match, 4) if hit.match is not None else None
        facts |= {"match": match, "step": hit.step, "photo": hit.photo_id}
    if hit.why:
        facts["why"] = [str(why) for why in hit.why]
    if hit.stack:
        facts["stack"] = [str(other.path) for other in hit.stack]
    return facts


def _say_the_rest(library: Library, query: Query, answer: Answer) -> None:
    for words in filter(None, (answer.unknown, answer.note)):
        say(words)
    if weaker := len(answer.hits) - answer.cut:
        many = f"{weaker:,} weaker" if query.limit else "Weaker"
        say(f"{many} hits are left out.")
    if not answer.hits and not answer.unknown:
        say(_why_nothing(library, query))
    elif answer.nothing_alike:
        say("No clear match." + (" These come closest." if answer.cut else ""))
    elif any(hit.score is not None and hit.match is None for hit in answer.good):
        say("There are too few photos to tell which of these fit.")


def _why_nothing(library: Library, query: Query) -> str:
    photos, _ = library.photos.counts()
    if not photos and not library.folders.all():
        return "The library is empty. Add photos: photosearch index FOLDER"
    if not photos:
        return "No photo of the folders is indexed yet: photosearch index"
    if query.filters != Query().filters:
        return "No photo passes these filters."
    if any(isinstance(term, TextTerm) and term.by == By.WORDS for term in query.terms):
        return (
            "No photo has these words. Without quotation marks, what photos look like counts, too."
        )
    if not library.models.current.understands_text:
        return "No photo has these words, and the model that is in use knows no words for looks."
    return f"No photo is indexed with the model {library.models.current.id} yet: photosearch index"


def _limit(word: str) -> int | None:
    """None: no limit."""
    if word == "all":
        return None
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more, or “all”")
    return int(word)


COMMAND = Command("search", "Find photos by words, by pictures, or both.", add_options, search)
