"""The command of the library's folders."""

import argparse
import os
from dataclasses import asdict
from pathlib import Path

from photosearch.cli.command import Command, add_action, add_actions
from photosearch.cli.output import answer, print_json, say
from photosearch.errors import KnownError
from photosearch.library import Library


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = add_actions(parser)
    add_action(actions, "list", "what there is")
    about = "forget a folder; its files stay, and one in another folder is a part of that again"
    add_action(actions, "remove", about).add_argument("folder", type=Path, metavar="FOLDER")
    about = "what lies in a folder is a folder of its own, and stays if the other one is removed"
    add_action(actions, "own", about).add_argument("folder", type=Path, metavar="FOLDER")
    about = "a folder, a drive or what lies in them is elsewhere now; nothing is read again"
    move = add_action(actions, "move", about)
    move.add_argument("folder", type=Path, metavar="OLD")
    move.add_argument("place", type=Path, metavar="NEW")


def folders(library: Library, options: argparse.Namespace) -> None:
    if options.action == "remove":
        return _remove_folder(library, options.folder)
    if options.action == "move":
        library.folders.move(options.folder, options.place)
        return say(f"{options.folder} is {options.place} from now on; nothing is read again.")
    if options.action == "own":
        return _own_folder(library, options.folder)
    for folder in library.folders.all():
        if options.json:
            print_json(asdict(folder))
        else:
            state = "" if folder.reachable else "  (can't be reached now)"
            answer(f"{folder.photos:>8,} photos  {folder.path}{state}")
            for path in folder.away:
                answer(f"{'of them':>15}  {path}  (can't be reached now)")
    return None


def _own_folder(library: Library, path: Path) -> None:
    folder = library.folders.add_own(path)
    outer = library.folders.around(folder.path)
    part = f"; what it holds is found in {outer}, too" if outer else ""
    say(f"{folder.path} is a folder of its own{part}.")


def _remove_folder(library: Library, path: Path) -> None:
    wanted = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - as add_folder keeps it
    for folder in library.folders.all():
        if folder.path == wanted:
            outer = library.folders.around(wanted)
            library.folders.remove(folder.id)
            if outer:
                return say(f"{wanted} is a part of {outer} again; nothing is forgotten.")
            return say(f"{wanted} is forgotten; its files are untouched.")
    raise KnownError(f"{wanted} isn't one of the folders. See: photosearch folders")


COMMAND = Command(
    "folders",
    "List the folders, forget or part one, or tell where one is now.",
    add_options,
    folders,
)
