"""The command that shows the text in a photo, and says whether that of all photos is read."""

import argparse
from dataclasses import asdict

from photosearch.cli.command import Command, add_json
from photosearch.cli.inputs import picture_source
from photosearch.cli.output import answer, print_json, say
from photosearch.errors import KnownError
from photosearch.library import Library


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="- reads standard input; on, off: whether index reads the text in all photos; status:"
        " how far that is; erase: forget it",
    )
    parser.add_argument("--yes", action="store_true", help="you are sure")
    add_json(parser)


def text(library: Library, options: argparse.Namespace) -> None:
    match options.file:
        case "on":
            library.texts.switch(True)
            say(f"The text in photos is read by photosearch index. {_scripts(library)}")
        case "off":
            library.texts.switch(False)
            say(
                "The text in photos is no longer read by photosearch index. What was read stays:"
                " photosearch text erase."
            )
        case "erase":
            _erase(library, options.yes)
        case "status":
            _status(library, options.json)
        case _:
            _read(library, options)


def _scripts(library: Library) -> str:
    known = ", ".join(["Latin letters", "Chinese", "Japanese", *library.extras.script_names()])
    return f"Read are: {known}. For other scripts: photosearch extras"


def _erase(library: Library, sure: bool) -> None:
    if not sure:
        raise KnownError(
            "This forgets all text that was read. If you mean it: photosearch text erase --yes"
        )
    library.texts.erase()
    say("All text that was read is erased, and no more is read.")


def _status(library: Library, as_json: bool) -> None:
    counts, wanted = library.texts.counts(), library.texts.wanted
    if as_json:
        return print_json({"on": wanted, **asdict(counts)})
    answer(f"reading\t{'on' if wanted else 'off'}")
    answer(f"looked at\t{counts.looked:,} photos, text in {counts.with_text:,}")
    answer(f"waiting\t{counts.waiting:,} photos")
    return say(_scripts(library))


def _read(library: Library, options: argparse.Namespace) -> None:
    lines = library.texts.read(picture_source(options.file))
    for line in lines:
        if options.json:
            print_json(asdict(line))
        else:
            answer(line.text)
    if not lines:
        say(f"No text was found in it. {_scripts(library)}")


COMMAND = Command("text", "Print the text that can be read in a photo.", add_options, text)
