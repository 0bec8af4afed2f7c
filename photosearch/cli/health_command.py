"""The command that tells how good the index is."""

import argparse
import sys
from dataclasses import asdict

from photosearch.cli.command import Command, add_json
from photosearch.cli.output import answer, print_json, say
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import HealthReport, Remedy

_REMEDIES = {
    Remedy.INDEX: "photosearch index",
    Remedy.REBUILD: "photosearch health --rebuild",
    Remedy.RENEW: "photosearch health --renew, then photosearch index",
    Remedy.LOOK: "they are listed below",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    add_json(parser)
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another sample")
    parser.add_argument(
        "--rebuild", action="store_true", help="delete the search index; the next search makes it"
    )
    parser.add_argument(
        "--renew",
        action="store_true",
        help="let the next photosearch index look at every photo again",
    )


def health(library: Library, options: argparse.Namespace) -> None:
    if options.rebuild:
        library.maintenance.clear_index()
        return say("The search index is deleted; the next search makes it anew.")
    if options.renew:
        library.health.see_again()
        return say(
            "The next photosearch index looks at every photo again. Until then all is found."
        )
    report = library.health.check(Job(), _Counter(), options.seed)
    return print_json(_json(report)) if options.json else _print(library, report)


class _Counter:
    """Says how far it is, to a person at a terminal."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        if self._live:
            end = "\n" if done == total else ""
            print(f"\r\x1b[K{done:,} of {total:,} photos", end=end, file=sys.stderr, flush=True)


def _json(report: HealthReport) -> dict[str, object]:
    return {**asdict(report), "well": report.is_well}


def _print(library: Library, report: HealthReport) -> None:
    for one in report.coverage:
        mark = "  (in use)" if one.in_use else ""
        answer(f"Model     {one.model}  {one.covered:,} of {one.photos:,} photos{mark}")
    for finding in report.findings:
        answer(f"{'Well' if finding.is_well else 'Warning':<9} {finding.words}")
        if finding.remedy:
            answer(f"{'':<9} -> {_REMEDIES[finding.remedy]}")
        for hit in library.health.photos(finding.photo_ids):
            answer(f"{'':<9} {hit.path}")
    if report.measured.recall is None:
        say("There are too few photos to tell more.")


COMMAND = Command(
    "health", "How good the search index is, and what to do about it.", add_options, health
)
