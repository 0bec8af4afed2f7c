"""The export command: photos as files of their own, in a folder."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from photosearch.cli.command import Command
from photosearch.cli.output import answer, print_json, say
from photosearch.cli.search_command import NO_OPTION
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text import parse
from photosearch.types import ExportFormat, ExportOptions, ExportReport, Hit

_USUAL = ExportOptions()
_BEST = 100


def add_options(parser: argparse.ArgumentParser) -> None:
    """What is exported, and how."""
    parser.add_argument(
        "words",
        nargs="+",
        type=lambda word: word.removeprefix(NO_OPTION),
        metavar="WORD",
        help="a query as in a search, of which all good hits are meant; and last the folder",
    )
    parser.add_argument("--album", metavar="NAME", help="the photos of this album")
    add_form(parser)


def add_form(parser: argparse.ArgumentParser) -> None:
    """How files are written."""
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--size", type=_number(1, 100_000), metavar="PIXELS", help="the longer side, at most"
    )
    size.add_argument("--percent", type=_number(1, _BEST), metavar="N", help="of the size it has")
    parser.add_argument(
        "--format",
        type=ExportFormat,
        choices=list(ExportFormat),
        default=_USUAL.format,
        metavar="FORMAT",
        help=f"{', '.join(ExportFormat)}; what can't be written becomes jpeg",
    )
    parser.add_argument(
        "--quality",
        type=_number(1, _BEST),
        default=_USUAL.quality,
        metavar="N",
        help=f"1 to {_BEST}, of jpeg and webp; usually {_USUAL.quality}",
    )
    parser.add_argument(
        "--name",
        dest="pattern",
        default=_USUAL.name,
        metavar="PATTERN",
        help='such as "{date} {name}" or "{album} {number}"; also {time}, {year}, {month}, {day},'
        " {camera}, {folder}",
    )
    parser.add_argument("--no-metadata", action="store_true", help="without captions, dates ...")
    parser.add_argument(
        "--no-place",
        action="store_true",
        help="without coordinates and the names of places; sidecars stay behind, too",
    )
    parser.add_argument(
        "--with-videos",
        action="store_true",
        help="videos, too, though nothing can be taken out of them",
    )


def _number(least: int, most: int) -> type[int]:
    def read(word: str) -> int:
        if not word.isdecimal() or not least <= int(word) <= most:
            raise argparse.ArgumentTypeError(f"must be from {least} to {most}")
        return int(word)

    return read  # type: ignore[return-value]


def export(library: Library, options: argparse.Namespace) -> None:
    *words, folder = options.words
    if not words and not options.album:
        raise KnownError(
            "Say what to export, and where to: photosearch export QUERY DIR, or --album NAME DIR"
        )
    album = library.albums.called(options.album).name if options.album else ""
    export_photos(library, _hits(library, " ".join(words), album), Path(folder), options, album)


def _hits(library: Library, text: str, album: str) -> Sequence[Hit]:
    query = parse(text)
    if album:
        query = replace(query, filters=replace(query.filters, albums=(album,)))
    query = replace(query, limit=None, least=query.cut_off)
    library.search.check_folders(query.filters)
    found = library.search.ask(query, once=True)
    if found.unknown:
        say(found.unknown)
    return library.search.arranged(found.good, query, once=True)


def export_photos(
    library: Library, hits: Sequence[Hit], folder: Path, options: argparse.Namespace, album: str
) -> None:
    if not hits:
        raise KnownError("There is nothing to export.")
    report = library.export.run(hits, folder, _options(options), Job(), _tell, album)
    for path in report.written:
        print_json({"path": str(path)}) if getattr(options, "json", False) else answer(str(path))
    _say(report)


def _options(options: argparse.Namespace) -> ExportOptions:
    return ExportOptions(
        side=options.size,
        percent=options.percent,
        format=options.format,
        quality=options.quality,
        name=options.pattern,
        metadata=not options.no_metadata,
        place=not options.no_place,
        videos=options.with_videos,
    )


def _tell(done: int, total: int, _path: Path) -> None:
    if sys.stderr.isatty() and done and done % 100 == 0:
        say(f"{done:,} of {total:,}")


def _say(report: ExportReport) -> None:
    say(f"{_photos(len(report.written))} exported.")
    if report.away:
        say(f"{_photos(len(report.away))} can't be reached now.")
    if report.videos:
        say(
            f"{len(report.videos):,} videos are left out: nothing can be taken out of them."
            " --with-videos copies them as they are."
        )
    for path, why in report.failed:
        say(f"{path}: {why}")
    if report.stopped:
        raise KnownError("It ended early: {why}", why=report.stopped)
    if report.failed:
        raise KnownError("{count} photos couldn't be exported.", count=len(report.failed))


def _photos(count: int) -> str:
    return "1 photo" if count == 1 else f"{count:,} photos"


COMMAND = Command(
    "export",
    "Copy photos into a folder, as they are or smaller. Nothing there is overwritten.",
    add_options,
    export,
)
