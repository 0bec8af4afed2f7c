"""What `photosearch duplicates` does."""

import argparse
import sys
from pathlib import Path

from photosearch.cli.command import Command, add_json
from photosearch.cli.output import answer, megabytes, print_json, say
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import (
    ContainedFolder,
    DuplicateFile,
    DuplicateKind,
    DuplicateSet,
    KeepReason,
)

_HEADINGS = {"same": "Same picture", "burst": "Burst", "similar": "Similar"}
_REASONS = {
    KeepReason.FLAG: "your flags",
    KeepReason.FAVOURITE: "a favourite",
    KeepReason.RATING: "more stars",
    KeepReason.RAW: "its RAW file lies beside it",
    KeepReason.PIXELS: "more pixels",
    KeepReason.UNFRAMED: "without a frame or caption",
    KeepReason.METADATA: "says when, where or with what it was taken",
    KeepReason.FORMAT: "a better format",
    KeepReason.SHARPNESS: "sharper",
    KeepReason.BYTES: "compressed less",
    KeepReason.NAME: "named like an original",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    add_json(parser)
    parser.add_argument(
        "--kind", choices=[kind.value for kind in DuplicateKind], help="only sets of this kind"
    )
    parser.add_argument(
        "--folders", action="store_true", help="folders whose photos are all in another one"
    )
    parser.add_argument(
        "--apart",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="remember that these photos are no duplicates of each other",
    )


def duplicates(library: Library, options: argparse.Namespace) -> None:
    if options.apart:
        return _keep_apart(library, options)
    found = library.duplicates.find(Job(), _Counter())
    if options.folders:
        for folder in found.folders:
            print_json(_folder_json(folder)) if options.json else _print_folder(folder)
        if not found.folders:
            say("No folder is wholly contained in another one.")
        return None
    sets = [one for one in found.sets if options.kind in (None, one.kind)]
    for one in sets:
        print_json(_set_json(one)) if options.json else _print_set(one)
    if not sets:
        say("There are no near-duplicates." if options.kind is None else "There are none.")
    if found.unseen:
        say(f"{found.unseen:,} photos were not compared; they can't be read now.")
    return None


def _keep_apart(library: Library, options: argparse.Namespace) -> None:
    known = {hit.path: hit.photo_id for hit in library.photos.browse()}
    wanted = [path.absolute() for path in options.apart]
    for path in wanted:
        if path not in known:
            raise KnownError(f"{path} isn't a photo of this library.")
    if len({known[path] for path in wanted}) < 2:
        raise KnownError("Name two different photos, or more, that are no duplicates.")
    library.duplicates.keep_apart([known[path] for path in wanted])
    say("These are never called duplicates of each other again.")


class _Counter:
    """Says now and then how far it is, to a person at a terminal."""

    def __call__(self, done: int, total: int) -> None:
        if sys.stderr.isatty() and total and done % 1024 == 0:
            say(f"{done:,} of {total:,} photos looked at")


def _set_json(one: DuplicateSet) -> dict[str, object]:
    return {
        "kind": one.kind.value,
        "keep": str(one.files[0].path) if one.has_keeper else None,
        "reasons": [reason.value for reason in one.reasons],
        "spare": one.spare,
        "files": [_file_json(file) for file in one.files],
    }


def _file_json(file: DuplicateFile) -> dict[str, object]:
    return {
        "path": str(file.path),
        "photo_id": file.photo_id,
        "size": file.size,
        "width": file.width,
        "height": file.height,
        "kind": file.kind,
        "taken_at": file.taken_at.isoformat() if file.taken_at else None,
        "favourite": file.favourite,
        "rating": file.rating.stars,
        "flag": file.rating.flag,
        "reachable": file.reachable,
        "beside": file.beside,
    }


def _folder_json(folder: ContainedFolder) -> dict[str, object]:
    return {"path": str(folder.path), "within": str(folder.within), "files": len(folder.files)}


def _print_set(one: DuplicateSet) -> None:
    why = ", ".join(_REASONS[reason] for reason in one.reasons)
    spare = f", {megabytes(one.spare)} to spare" if one.has_keeper else ""
    answer(f"{_HEADINGS[one.kind]}, {len(one.files)} files{spare}")
    for number, file in enumerate(one.files):
        mark = "keep" if number == 0 and one.has_keeper else ""
        away = "" if file.reachable else "  (can't be reached now)"
        answer(
            f"{mark:>6}  {file.width} x {file.height}  {megabytes(file.size)}  {file.path}{away}"
        )
    if why and one.has_keeper:
        answer(f"{'':>6}  the first: {why}")


def _print_folder(folder: ContainedFolder) -> None:
    answer(f"{len(folder.files):>8,} files  {folder.path}  are all in  {folder.within}")


COMMAND = Command(
    "duplicates",
    "List same pictures, bursts and similar photos. Deletes nothing.",
    add_options,
    duplicates,
)
