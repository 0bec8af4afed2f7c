"""The command that prints vectors."""

import argparse
from pathlib import Path

from photosearch.cli.command import Command, add_json
from photosearch.cli.inputs import picture_source
from photosearch.cli.output import answer, print_json
from photosearch.errors import KnownError
from photosearch.library import Library
from photosearch.types import PictureTerm, TextTerm


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--text", dest="inputs", action="append", type=TextTerm, metavar="T")
    parser.add_argument(
        "--image",
        dest="inputs",
        action="append",
        type=lambda word: PictureTerm(Path(word)),
        help="a picture's file; - reads standard input",
        metavar="P",
    )
    add_json(parser)


def embed(library: Library, options: argparse.Namespace) -> None:
    if not options.inputs:
        raise KnownError("Give a text or a picture: --text T or --image P.")
    for term in options.inputs:
        vector = [round(float(value), 7) for value in library.search.vector(_with_bytes(term))]
        if options.json:
            name = term.text if isinstance(term, TextTerm) else str(term.source)
            print_json({"input": name, "model": library.models.current.id, "vector": vector})
        else:
            answer(" ".join(map(str, vector)))


def _with_bytes(term: TextTerm | PictureTerm) -> TextTerm | PictureTerm:
    """Where the picture is no file, what comes through standard input or a pipe."""
    return term if isinstance(term, TextTerm) else PictureTerm(picture_source(str(term.source)))


COMMAND = Command("embed", "Print the vectors of texts and pictures.", add_options, embed)
