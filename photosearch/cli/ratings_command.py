"""The commands of stars and flags: rate, and ratings."""

import argparse
import os
from collections import Counter
from pathlib import Path

from photosearch.cli.command import Command, add_action, add_actions, add_json
from photosearch.cli.output import answer, print_json, say
from photosearch.errors import KnownError
from photosearch.library import Library
from photosearch.types import MOST_STARS, Flag


def _add_rate_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--stars", type=int, choices=range(MOST_STARS + 1), metavar="N", help="0 to 5; 0: none"
    )
    parser.add_argument("--flag", choices=[flag.value for flag in Flag])
    add_json(parser)


def _add_ratings_options(parser: argparse.ArgumentParser) -> None:
    actions = add_actions(parser)
    add_action(actions, "list", "how many photos have how many stars, and which flag")
    about = (
        "write stars, flags and labels as .xmp files into a folder, below which they lie as the"
        " photos do in the library; never beside photos, unless it is their own folder that you"
        " name; nothing is overwritten"
    )
    add_action(actions, "export", about).add_argument("folder", type=Path, metavar="DIR")


def rate(library: Library, options: argparse.Namespace) -> None:
    flag = Flag(options.flag) if options.flag else None
    if options.stars is None and flag is None:
        raise KnownError("Say what to give: --stars 4, --flag pick, or both.")
    ids = library.albums.photos_at([_absolute(path) for path in options.files])
    library.photos.ratings.rate(ids, options.stars, flag)
    for path, photo_id in zip(options.files, ids, strict=True):
        rating = library.photos.get(photo_id).rating
        if options.json:
            print_json({"path": _absolute(path), "rating": rating.stars, "flag": rating.flag})
        else:
            answer(f"{'★' * rating.stars:<5}  {rating.flag:<6}  {path}")


def ratings(library: Library, options: argparse.Namespace) -> None:
    if options.action == "export":
        return _export(library, _absolute(options.folder))
    counts = Counter(hit.rating for hit in library.photos.browse())
    for rating, count in sorted(counts.items(), key=lambda one: (-one[0].stars, one[0].flag)):
        if options.json:
            print_json({"rating": rating.stars, "flag": rating.flag, "photos": count})
        else:
            answer(f"{count:>8,} photos  {'★' * rating.stars:<5}  {rating.flag}")
    return None


def _export(library: Library, folder: Path) -> None:
    done = library.ratings_export.write(folder)
    say(f"{done.written:,} .xmp files written to {folder}.")
    if done.there:
        say(f"{done.there:,} were there before, and stay as they are.")
    if done.beside:
        say(f"{done.beside:,} lie beside their photos, as you chose a folder of your photos.")


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - keeps links


RATE = Command(
    "rate",
    "Give photos stars or a flag. It is kept in the library; no file is touched.",
    _add_rate_options,
    rate,
)
RATINGS = Command(
    "ratings",
    "Count the photos with stars and flags, or export these for other programs.",
    _add_ratings_options,
    ratings,
)
