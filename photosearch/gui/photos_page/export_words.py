"""What became of an export, in sentences."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from photosearch.gui.platform import desktop
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.text.translation import translate
from photosearch.types import ExportReport

_NAMED = 3
"""So many files are named."""


def done_words(report: ExportReport) -> str:
    photos = plural(len(report.written), "photo", "photos")
    words = _tr("Stopped; {0} exported.") if report.cancelled else _tr("{0} exported.")
    return words.format(photos)


def problem_words(report: ExportReport) -> str:
    """Empty if there is nothing to say."""
    return " ".join(_problems(report))


def _problems(report: ExportReport) -> Iterator[str]:
    if report.stopped:
        yield _tr("It ended early: {0}").format(translate(report.stopped))
    if report.away:
        words = _tr("On folders that aren’t connected now: {0}.")
        yield words.format(plural(len(report.away), "photo", "photos"))
    if report.videos:
        words = _tr("Left out, as nothing can be taken out of them: {0}.")
        yield words.format(plural(len(report.videos), "video", "videos"))
    if report.failed:
        yield _failed(report)


def _failed(report: ExportReport) -> str:
    named = [
        _tr("“{0}” ({1})").format(desktop.display_name(path.name), translate(why).rstrip("."))
        for path, why in report.failed[:_NAMED]
    ]
    if more := len(report.failed) - len(named):
        named.append(_tr("{0} more").format(number(more)))
    return _tr("Couldn’t be exported: {0}.").format(", ".join(named))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exports", words)
