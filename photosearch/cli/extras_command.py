"""The commands about networks that don't come with the program."""

import argparse
from dataclasses import asdict
from pathlib import Path

from photosearch.cli.command import Command, add_action, add_actions
from photosearch.cli.output import Ticker, answer, megabytes, print_json, say
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Extra, ExtraKind


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = add_actions(parser)
    add_action(actions, "list", "what there is")
    for name, does in (
        ("download", "fetch one of the list"),
        ("use", "look for faces with this one; built-in: with those that come with Photosearch"),
        ("remove", "delete its files"),
    ):
        add_action(actions, name, does).add_argument("id", metavar="ID")
    add = add_action(actions, "add", "take copies of files that you have")
    add.add_argument("files", nargs="+", type=Path, metavar="FILE")


def extras(library: Library, options: argparse.Namespace) -> None:
    match options.action:
        case "download":
            with Ticker() as ticker:
                got = library.extras.download(options.id, Job(), ticker.bytes)
            _say_got(got)
        case "add":
            for added in library.extras.add(options.files):
                _say_got(added)
        case "use":
            library.extras.use(options.id)
            say("photosearch index looks for faces with it from now on, in every photo again.")
        case "remove":
            library.extras.remove(options.id)
            say(f"{options.id} is removed.")
        case _:
            _list(library, options.json)


def _say_got(extra: Extra) -> None:
    if not extra.installed:
        say(f"{extra.id} isn't complete yet: add its other files, too.")
    elif extra.kind is ExtraKind.FACES and not extra.in_use:
        say(f"{extra.id} is here. Use it: photosearch extras use {extra.id}")
    else:
        say(f"{extra.id} is here; photosearch index uses it from now on.")


def _list(library: Library, as_json: bool) -> None:
    for extra in library.extras.all():
        if as_json:
            print_json(asdict(extra))
            continue
        cells = (extra.id, extra.name, extra.licence, _size(extra), _state(extra))
        answer("\t".join(cells).rstrip())
        for words in filter(None, (extra.summary, extra.warning)):
            answer(f"    {words}")


def _size(extra: Extra) -> str:
    return megabytes(extra.download_bytes) if extra.download_bytes else ""


def _state(extra: Extra) -> str:
    if extra.in_use:
        return "in use"
    if extra.installed:
        return "here"
    done = extra.downloaded_bytes
    return f"{megabytes(done)} downloaded" if done else ""


COMMAND = Command(
    "extras",
    "List, get, add, choose or remove networks that don't come with Photosearch.",
    add_options,
    extras,
)
