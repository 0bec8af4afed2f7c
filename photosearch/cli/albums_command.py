"""The albums command: photos put together by hand."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from photosearch.cli.command import Command, add_action, add_actions
from photosearch.cli.export_command import add_form, export_photos
from photosearch.cli.output import answer, print_json, say
from photosearch.library import Library
from photosearch.types import Album


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = add_actions(parser)
    add_action(actions, "list", "what there is")
    for name, about, more in (
        ("create", "a new album, of these photos", "*"),
        ("add", "put photos at its end", "+"),
        ("remove", "take photos out; their files stay", "+"),
        ("rename", "give it another name", ""),
        ("delete", "forget the album; its photos stay", ""),
        ("show", "its photos, in its order", ""),
    ):
        action = add_action(actions, name, about)
        action.add_argument("name", metavar="NAME")
        if more:
            action.add_argument("files", nargs=more, type=Path, metavar="FILE")
    actions.choices["rename"].add_argument("new_name", metavar="NEW NAME")
    export = add_action(actions, "export", "copy its photos into a folder")
    export.add_argument("name", metavar="NAME")
    add_form(export)
    export.add_argument("folder", type=Path, metavar="DIR")


def albums(library: Library, options: argparse.Namespace) -> None:
    if options.action in (None, "list"):
        return _list(library, options.json)
    if options.action == "create":
        return _create(library, options)
    return _ACTIONS[options.action](library, library.albums.called(options.name), options)


def _add(library: Library, album: Album, options: argparse.Namespace) -> None:
    new = library.albums.add_files(album.id, _absolute(options.files))
    say(f"{_photos(len(new))} added to {album.name}.")


def _remove(library: Library, album: Album, options: argparse.Namespace) -> None:
    gone = library.albums.remove_files(album.id, _absolute(options.files))
    say(f"{_photos(len(gone))} removed from {album.name}; the files stay.")


def _rename(library: Library, album: Album, options: argparse.Namespace) -> None:
    library.albums.rename(album.id, options.new_name)


def _delete(library: Library, album: Album, _: argparse.Namespace) -> None:
    library.albums.delete(album.id)
    say(f"{album.name} is deleted; its photos stay.")


def _export(library: Library, album: Album, options: argparse.Namespace) -> None:
    export_photos(library, library.albums.photos(album), options.folder, options, album.name)


def _create(library: Library, options: argparse.Namespace) -> None:
    """Nothing, where a file isn't known."""
    paths = _absolute(options.files)
    ids = library.albums.photos_at(paths)
    _print(library.albums.create(options.name, ids), options.json)


def _list(library: Library, as_json: bool) -> None:
    found = library.albums.all()
    for album in found:
        _print(album, as_json)
    if not found:
        say("There are no albums yet. Make one: photosearch albums create NAME FILE ...")


def _show(library: Library, album: Album, options: argparse.Namespace) -> None:
    for hit in library.albums.photos(album):
        if options.json:
            print_json({"photo": hit.photo_id, "path": str(hit.path), "reachable": hit.reachable})
        else:
            answer(f"{hit.path}{'' if hit.reachable else '  (can’t be reached now)'}")


def _print(album: Album, as_json: bool) -> None:
    if as_json:
        print_json(asdict(album))
    else:
        answer(f"{album.photos:>8,} photos  {album.name}")


def _photos(count: int) -> str:
    return "1 photo" if count == 1 else f"{count:,} photos"


def _absolute(paths: Sequence[Path]) -> list[Path]:
    return [Path(os.path.abspath(path.expanduser())) for path in paths]  # noqa: PTH100 - keeps links


_ACTIONS = {
    "add": _add,
    "remove": _remove,
    "rename": _rename,
    "delete": _delete,
    "export": _export,
    "show": _show,
}


COMMAND = Command(
    "albums",
    "List, make or change albums: photos put together by hand. No file is touched.",
    add_options,
    albums,
)
