"""The command that tells how the library is."""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from photosearch.cli.command import Command, add_json
from photosearch.cli.output import answer, megabytes, print_json
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Status


def add_options(parser: argparse.ArgumentParser) -> None:
    add_json(parser)
    parser.add_argument(
        "--skipped",
        action="store_true",
        help="also what is passed over unread, and why",
    )


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


COMMAND = Command(
    "status", "Counts, models, sizes, and files that can't be read.", add_options, status
)
