"""What each command does."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from photosearch.cli.albums_command import albums
from photosearch.cli.duplicates_command import duplicates
from photosearch.cli.export_command import export
from photosearch.cli.extras_command import extras
from photosearch.cli.groups_command import groups
from photosearch.cli.inputs import picture_source
from photosearch.cli.models_command import models
from photosearch.cli.output import Ticker, answer, megabytes, print_json, say
from photosearch.cli.people_command import people
from photosearch.cli.ratings_command import rate, ratings
from photosearch.cli.search_command import search
from photosearch.cli.searches_command import searches
from photosearch.cli.suggest_command import suggest
from photosearch.cli.text_command import text
from photosearch.cli.values_command import values
from photosearch.errors import KnownError
from photosearch.gazetteer import country_name
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import IndexReport, PictureTerm, Status, TextTerm


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


def embed(library: Library, options: argparse.Namespace) -> None:
    if not options.inputs:
        raise KnownError("Give a text or a picture: --text T or --image P.")
    for term in options.inputs:
        vector = [round(float(value), 7) for value in library.search.vector(_with_bytes(term))]
        if options.json:
            name = term.text if isinstance(term, TextTerm) else str(term.source)
            print_json({"input": name, "model": library.models.current.id, "vector": vector})
        else:
            answer(" ".join(map(str, vector)))


def _with_bytes(term: TextTerm | PictureTerm) -> TextTerm | PictureTerm:
    """Where the picture is no file, what comes through standard input or a pipe."""
    return term if isinstance(term, TextTerm) else PictureTerm(picture_source(str(term.source)))


def folders(library: Library, options: argparse.Namespace) -> None:
    if options.action == "remove":
        return _remove_folder(library, options.folder)
    if options.action == "move":
        library.folders.move(options.folder, options.place)
        return say(f"{options.folder} is {options.place} from now on; nothing is read again.")
    for folder in library.folders.all():
        if options.json:
            print_json(asdict(folder))
        else:
            state = "" if folder.reachable else "  (can't be reached now)"
            answer(f"{folder.photos:>8,} photos  {folder.path}{state}")
            for path in folder.away:
                answer(f"{'of them':>15}  {path}  (can't be reached now)")
    return None


def _remove_folder(library: Library, path: Path) -> None:
    wanted = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - as add_folder keeps it
    for folder in library.folders.all():
        if folder.path == wanted:
            library.folders.remove(folder.id)
            say(f"{wanted} is forgotten; its files are untouched.")
            return
    raise KnownError(f"{wanted} isn't one of the folders. See: photosearch folders")


def places(library: Library, options: argparse.Namespace) -> None:
    library.photos.find_towns()
    towns = library.photos.listing.towns()
    for place, count in sorted(towns, key=lambda each: (each[0].country, -each[1])):
        name = country_name(place.country)
        if options.json:
            print_json(place._asdict() | {"country_name": name, "photos": count})
        else:
            where = dict.fromkeys(filter(None, (place.town, place.region, name)))
            answer(f"{count:>8,} photos  {', '.join(where)}")


def status(library: Library, options: argparse.Namespace) -> None:
    now = library.maintenance.status()
    skipped = library.index.skipped(Job()) if options.skipped else None
    if options.json:
        told = [{"path": path, "reason": why} for path, why in skipped or ()]
        print_json(_status_json(now) | ({} if skipped is None else {"skipped": told}))
    else:
        _print_status(now)
        _print_skipped(skipped or ())
    sys.stdout.flush()


def _print_skipped(skipped: Sequence[tuple[Path, str]]) -> None:
    for why, count in Counter(why for _, why in skipped).most_common():
        answer(f"Skipped   {count:,}  ({why})")
    for path, why in skipped:
        answer(f"Skipped   {path}  ({why})")


def _status_json(now: Status) -> dict[str, object]:
    return {
        "directory": now.directory,
        "model": now.model,
        "photos": now.photos,
        "videos": now.videos,
        "files": now.files,
        "size": now.size,
        "again": now.again,
        "folders": list(map(asdict, now.folders)),
        "models": list(map(asdict, now.models)),
        "unreadable": [{"path": u.path, "reason": u.reason} for u in now.unreadable],
    }


def _print_status(now: Status) -> None:
    answer(f"Library   {now.directory} ({megabytes(now.size)})")
    videos = f", {now.videos:,} of them videos" if now.videos else ""
    answer(f"Photos    {now.photos:,} in {now.files:,} files{videos}")
    if now.again:
        answer(f"Again     {now.again:,} files are to be read again, as they are read better now")
    for folder in now.folders:
        state = "" if folder.reachable else "  (can't be reached now)"
        answer(f"Folder    {folder.path}  {folder.photos:,} photos{state}")
        for path in folder.away:
            answer(f"Folder    {path}  (can't be reached now)")
    for use in now.models:
        mark = "  (in use)" if use.id == now.model else ""
        answer(f"Model     {use.id}  {use.vectors:,} vectors{mark}")
    for file in now.unreadable:
        answer(f"Unread    {file.path}  {file.reason}")


COMMANDS: dict[str, Callable[[Library, argparse.Namespace], None]] = {
    command.__name__: command
    for command in (
        index,
        search,
        searches,
        rate,
        ratings,
        albums,
        export,
        duplicates,
        groups,
        embed,
        models,
        extras,
        folders,
        people,
        places,
        suggest,
        values,
        text,
        status,
    )
}
