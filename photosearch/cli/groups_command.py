"""The groups command: what the library is about."""

import argparse

from photosearch.cli.output import Ticker, answer, print_json, say
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Group


def groups(library: Library, options: argparse.Namespace) -> None:
    match options.action:
        case "rename":
            library.groups.rename(options.id, options.name)
        case "hide" | "show":
            library.groups.hide(options.id, options.action == "hide")
        case "remove":
            library.groups.remove(options.id)
            say(f"Group {options.id} is removed; its photos stay.")
        case "make":
            made = library.groups.make(options.name, options.text, options.good, options.bad)
            _print(made, options.json)
        case "teach":
            _print(library.groups.teach(options.id, options.good, options.bad), options.json)
        case _:
            _list(library, options)


def _list(library: Library, options: argparse.Namespace) -> None:
    with Ticker() as ticker:
        library.groups.update(Job(), ticker, anew=options.anew)
    level = _level(library, options.level)
    found = library.groups.all(None if options.hidden else level, options.hidden)
    for group in found:
        _print(group, options.json)
    if not found and not options.hidden:
        say("No photos are alike enough to make a group.")


def _level(library: Library, wanted: int | None) -> int:
    """Raises KnownError if there is no such level."""
    last = max(0, library.groups.levels - 1)
    if wanted is None:
        return library.groups.overview()
    if not 0 <= wanted <= last:
        raise KnownError("The levels are 0 to {last}.", last=last)
    return wanted


def _print(group: Group, as_json: bool) -> None:
    if as_json:
        return print_json(
            {
                "id": group.id,
                "name": group.name,
                "words": list(group.words),
                "photos": group.photos,
                "cover": group.cover,
                "hidden": group.hidden,
                "own": group.is_own,
                "query": group.text,
                "good": list(group.good),
                "bad": list(group.bad),
            }
        )
    called = group.name or ", ".join(group.words) or "(nothing in common that has a name)"
    own = f"  (yours: {group.text})" if group.text else ""
    return answer(f"{group.id:>6}  {group.photos:>7,} photos  {called}{own}")
