"""The commands about models."""

import argparse
from dataclasses import asdict
from pathlib import Path

from photosearch.cli.command import Command, add_action, add_actions
from photosearch.cli.output import Ticker, answer, megabytes, print_json, say
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.settings import AUTOMATIC, DEVICES, PRECISIONS
from photosearch.types import ModelInfo

_HEADER = ("", "MODEL", "LICENCE", "DOWNLOAD", "MEMORY", "DIM", "IMAGENET", "COCO", "STATE")


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = add_actions(parser)
    add_action(actions, "list", "what there is")
    for name, about in (
        ("download", "fetch a model: one of the list, ARCH/TAG, hf-hub:OWNER/NAME, timm/NAME"),
        ("use", "answer with this model, once it covers every photo"),
        ("remove", "delete a model and its vectors"),
    ):
        add_action(actions, name, about).add_argument("id", metavar="ID")
    actions.choices["use"].add_argument(
        "--now", action="store_true", help="even if it doesn't cover every photo yet"
    )
    precision = add_action(
        actions, "precision", "how pictures are read; auto measures what is fastest"
    )
    precision.add_argument("precision", choices=PRECISIONS)
    precision.add_argument("--device", choices=DEVICES, default=AUTOMATIC)
    add = add_action(actions, "add", "take up a file of weights, which stays where it is")
    add.add_argument(
        "--arch", required=True, metavar="NAME", help="such as ViT-B-32-256, or timm/NAME"
    )
    add.add_argument("--weights", required=True, type=Path, metavar="FILE")


def models(library: Library, options: argparse.Namespace) -> None:
    match options.action:
        case "add":
            print_json({"id": library.models.add(options.arch, options.weights).id})
        case "use":
            _use(library, options)
        case "remove":
            library.models.remove(options.id)
            say(f"{options.id} is removed.")
        case "download":
            _download(library, options)
        case "precision":
            library.models.set_precision(options.precision, options.device)
            say(f"Precision {options.precision}, device {options.device}.")
        case _:
            _list(library, options.json)


def _use(library: Library, options: argparse.Namespace) -> None:
    before = library.models.current.id
    if library.models.use(options.id, at_once=options.now):
        say(f"{options.id} is in use. Run photosearch index for photos it hasn't seen.")
    else:
        say(
            f"{options.id} is next: photosearch index makes its vectors; until it covers every"
            f" photo, {before} answers."
        )


def _download(library: Library, options: argparse.Namespace) -> None:
    with Ticker() as ticker:
        model = library.models.download(options.id, Job(), ticker.bytes)
    if model.warning:
        say(model.warning)
    if options.json:
        print_json({"id": model.id})
    else:
        say(f"{model.id} is here. Use it: photosearch models use {model.id}")


def _list(library: Library, as_json: bool) -> None:
    infos = library.models.all()
    if as_json:
        for info in infos:
            print_json(asdict(info) | {"vectors": info.covered})
        return
    rows = [_HEADER, *map(_row, infos)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADER))]
    _print_row(rows[0], widths)
    for info, row in zip(infos, rows[1:], strict=True):
        _print_row(row, widths)
        answer(f"    {_words(info)}")
    answer("")
    answer("* answers   > next: answers once it covers every photo")
    answer("IMAGENET: % of pictures named rightly, untrained (in brackets: after training for it).")
    answer("COCO: % of captions whose own picture is found first. -: not published.")
    answer("MEMORY: of the weights while pictures / texts are read, in float32.")


def _print_row(row: tuple[str, ...], widths: list[int]) -> None:
    cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    answer("  ".join(cells).rstrip())


def _row(info: ModelInfo) -> tuple[str, ...]:
    memory = f"{_short(info.picture_bytes)} / {_short(info.text_bytes)}"
    return (
        "*" if info.in_use else ">" if info.is_next else " ",
        info.id,
        info.licence,
        _short(info.download_bytes),
        memory if info.picture_bytes else "",
        str(info.dimension),
        _imagenet(info),
        _percent(info.retrieval),
        _state(info),
    )


def _words(info: ModelInfo) -> str:
    languages = f" Languages: {info.languages}." if info.languages else ""
    source = f" Figures: {info.source}." if info.source else ""
    warning = f" {info.warning}" if info.warning else ""
    return f"{info.name}. {info.summary}{languages}{source}{warning}"


def _state(info: ModelInfo) -> str:
    if not info.installed:
        done = megabytes(info.downloaded_bytes)
        return f"{done} downloaded" if info.downloaded_bytes else ""
    words = ["here"]
    if info.covered or info.in_use or info.is_next:
        words.append(f"{info.covered:,} of {info.photos:,} photos")
    if info.precision:
        words.append(info.precision)
    return ", ".join(words)


def _short(size: int) -> str:
    if size >= 1_000_000_000:
        return f"{size / 1e9:.1f} GB"
    return f"{size / 1e6:.0f} MB" if size else "-"


def _imagenet(info: ModelInfo) -> str:
    if info.imagenet is None and info.imagenet_trained is not None:
        return f"({_percent(info.imagenet_trained)})"
    return _percent(info.imagenet)


def _percent(value: float | None) -> str:
    return f"{value:.1f}" if value is not None else "-"


COMMAND = Command("models", "List, get, add, choose or remove models.", add_options, models)
