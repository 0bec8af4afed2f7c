"""The command that brings the library up to date."""

import argparse
from pathlib import Path

from photosearch.cli.command import Command
from photosearch.cli.output import Ticker, say
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import IndexReport


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--retry",
        action="store_true",
        help="try the files again that could not be read, even if they haven't changed",
    )


def index(library: Library, options: argparse.Namespace) -> None:
    added = [library.folders.add(folder) for folder in options.folders]
    if not added and not library.folders.all():
        raise KnownError("There are no folders yet. Name one: photosearch index FOLDER")
    if options.retry:
        library.index.retry()
    with Ticker() as ticker:
        report = library.index.run(Job(), ticker)
    for path in report.unreachable:
        say(f"{path} can't be reached now; its photos are kept.")
    now = {folder.id: folder for folder in library.folders.all()}
    for folder in added:
        if folder.id in now and not now[folder.id].photos:
            say(f"There are no photos that can be read in {folder.path}.")
    photos, _ = library.photos.counts()
    say(f"{report.indexed:,} photos indexed; {photos:,} in the library.")
    _say_switch(library, report)
    if report.unreadable:
        say(f"{report.unreadable:,} files can't be read; photosearch status says why.")


def _say_switch(library: Library, report: IndexReport) -> None:
    if report.switched_to:
        say(f"{report.switched_to} covers every photo and answers from now on.")
    elif report.waiting_for:
        say(
            f"{report.waiting_for:,} photos can't be reached, so {library.models.current.id}"
            " goes on answering for now."
        )


COMMAND = Command(
    "index", "Add folders and bring the whole library up to date.", add_options, index
)
