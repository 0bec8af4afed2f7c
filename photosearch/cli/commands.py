"""What each command does."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path

from photosearch.cli.models import models
from photosearch.cli.output import Ticker, megabytes, print_json, say
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Hit, IndexReport, PictureTerm, Query, Status, Term, TextTerm


def index(library: Library, options: argparse.Namespace) -> None:
    added = [library.add_folder(folder) for folder in options.folders]
    if not added and not library.folders():
        raise KnownError("There are no folders yet. Name one: photosearch index FOLDER")
    with Ticker() as ticker:
        report = library.index(Job(), ticker)
    for path in report.unreachable:
        say(f"{path} can't be reached now; its photos are kept.")
    now = {folder.id: folder for folder in library.folders()}
    for folder in added:
        if folder.id in now and not now[folder.id].photos:
            say(f"There are no photos that can be read in {folder.path}.")
    photos, _ = library.counts()
    say(f"{report.indexed:,} photos indexed; {photos:,} in the library.")
    _say_switch(library, report)
    if report.unreadable:
        say(f"{report.unreadable:,} files can't be read; photosearch status says why.")


def _say_switch(library: Library, report: IndexReport) -> None:
    if report.switched_to:
        say(f"{report.switched_to} covers every photo and answers from now on.")
    elif report.waiting_for:
        say(
            f"{report.waiting_for:,} photos can't be reached, so {library.model.id} goes on"
            " answering for now."
        )


def search(library: Library, options: argparse.Namespace) -> None:
    for name, query in _queries(options):
        hits = library.search(query)
        for hit in hits:
            _print_hit(name, hit, options.json)
        if not hits:
            say(_why_nothing(library))


def _queries(options: argparse.Namespace) -> Iterable[tuple[str, Query]]:
    """Each query with the name by which its hits are told apart."""
    if options.queries is None:
        terms = _terms(options)
        yield _name(terms), Query(terms, options.limit)
        return
    if options.text or options.pictures:
        raise KnownError("Give either --queries or a query of words and pictures, not both.")
    for line in _lines(options.queries):
        without = [TextTerm(text, -1.0) for text in options.without]
        yield line, Query((TextTerm(line), *without), options.limit)


def _terms(options: argparse.Namespace) -> tuple[Term, ...]:
    texts = [TextTerm(options.text)] if options.text is not None else []
    pictures = [PictureTerm(path) for path in options.pictures]
    return (*texts, *pictures, *(TextTerm(text, -1.0) for text in options.without))


def _name(terms: Iterable[Term]) -> str:
    return " ".join(("-" if term.weight < 0 else "") + _input(term) for term in terms)


def _input(term: Term) -> str:
    match term:
        case TextTerm(text):
            return text
        case PictureTerm(source):
            return str(source)
    return ""


def _lines(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(f"{path} can't be read as a text file with one query a line.") from error
    return [line.strip() for line in lines if line.strip()]


def _print_hit(name: str, hit: Hit, as_json: bool) -> None:
    if as_json:
        score = round(hit.score, 6) if hit.score is not None else None
        print_json({"query": name, "rank": hit.rank, "score": score, "path": str(hit.path)})
    else:
        print(f"{hit.score:.3f}  {hit.path}")


def _why_nothing(library: Library) -> str:
    photos, _ = library.counts()
    if not photos:
        return "The library is empty. Add photos: photosearch index FOLDER"
    return f"No photo is indexed with the model {library.model.id} yet: photosearch index"


def embed(library: Library, options: argparse.Namespace) -> None:
    if not options.inputs:
        raise KnownError("Give a text or a picture: --text T or --image P.")
    for term in options.inputs:
        vector = [round(float(value), 7) for value in library.vector(term)]
        if options.json:
            print_json({"input": _input(term), "model": library.model.id, "vector": vector})
        else:
            print(" ".join(map(str, vector)))


def folders(library: Library, options: argparse.Namespace) -> None:
    if options.action == "remove":
        return _remove_folder(library, options.folder)
    for folder in library.folders():
        if options.json:
            print_json(asdict(folder) | {"path": str(folder.path)})
        else:
            state = "" if folder.reachable else "  (can't be reached now)"
            print(f"{folder.photos:>8,} photos  {folder.path}{state}")
    return None


def _remove_folder(library: Library, path: Path) -> None:
    wanted = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - as add_folder keeps it
    for folder in library.folders():
        if folder.path == wanted:
            library.remove_folder(folder.id)
            say(f"{wanted} is forgotten; its files are untouched.")
            return
    raise KnownError(f"{wanted} isn't one of the folders. See: photosearch folders")


def status(library: Library, options: argparse.Namespace) -> None:
    now = library.status()
    if options.json:
        print_json(_status_json(now))
    else:
        _print_status(now)


def _status_json(now: Status) -> dict[str, object]:
    return {
        "directory": str(now.directory),
        "model": now.model,
        "photos": now.photos,
        "files": now.files,
        "size": now.size,
        "folders": [asdict(folder) | {"path": str(folder.path)} for folder in now.folders],
        "models": [asdict(use) for use in now.models],
        "unreadable": [{"path": str(u.path), "reason": u.reason} for u in now.unreadable],
    }


def _print_status(now: Status) -> None:
    print(f"Library   {now.directory} ({megabytes(now.size)})")
    print(f"Photos    {now.photos:,} in {now.files:,} files")
    for folder in now.folders:
        state = "" if folder.reachable else "  (can't be reached now)"
        print(f"Folder    {folder.path}  {folder.photos:,} photos{state}")
    for use in now.models:
        mark = "  (in use)" if use.id == now.model else ""
        print(f"Model     {use.id}  {use.vectors:,} vectors{mark}")
    for file in now.unreadable:
        print(f"Unread    {file.path}  {file.reason}")
    sys.stdout.flush()


COMMANDS: dict[str, Callable[[Library, argparse.Namespace], None]] = {
    command.__name__: command for command in (index, search, embed, models, folders, status)
}
