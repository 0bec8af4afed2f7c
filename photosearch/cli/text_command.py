"""The command that shows the text in a photo."""

import argparse
from dataclasses import asdict

from photosearch.cli.inputs import picture_source
from photosearch.cli.output import answer, print_json, say
from photosearch.library import Library

_SWITCH = {"on": True, "off": False}
_TOLD = {"on": "read", "off": "no longer read"}


def text(library: Library, options: argparse.Namespace) -> None:
    if options.file in _SWITCH:
        library.texts.switch(_SWITCH[options.file])
        return say(f"The text in photos is {_TOLD[options.file]} by photosearch index.")
    lines = library.texts.read(picture_source(options.file))
    for line in lines:
        if options.json:
            print_json(asdict(line))
        else:
            answer(line.text)
    if not lines:
        say("No text was found in it.")
    return None
