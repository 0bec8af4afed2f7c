"""What is said of queries, verdicts and models."""

import math

from PySide6.QtCore import QCoreApplication, QLocale

from photosearch.gui.text import model_text
from photosearch.gui.text.numbers import number, plural
from photosearch.types import (
    Comparison,
    Cost,
    EvaluationQuery,
    EvaluationReport,
    Failure,
    Interval,
    ModelFigures,
    Origin,
)

_LITTLE, _VERY_LITTLE = 20, 5
"""Queries that count, below which figures are to be trusted little."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Evaluation", words)


def origin(of: Origin) -> str:
    return {
        Origin.TYPED: _tr("Your own words"),
        Origin.CAPTION: _tr("Captions"),
        Origin.KEYWORD: _tr("Keywords"),
        Origin.ALBUM: _tr("Names of albums"),
        Origin.PERSON: _tr("Names of people: no model knows these by looks"),
        Origin.FILE: _tr("Names of files"),
    }[of]


def row(query: EvaluationQuery, to_judge: int | None) -> str:
    """Below its words; `to_judge`: None while it isn't known."""
    if not query.judged:
        return _tr("not judged yet")
    told = _tr("{0} right").format(number(query.right))
    if to_judge:
        return f"{told}, {_tr('{0} to judge').format(number(to_judge))}"
    return told


def progress(report: EvaluationReport) -> str:
    judged, queries = number(report.judged), number(report.queries)
    return _tr("{0} of {1} queries judged").format(judged, queries) if report.queries else ""


def asking(done: int, total: int) -> str:
    return _tr("Asking the models… {0} of {1}").format(number(done), number(total))


def to_judge(count: int, total: int) -> str:
    if not total:
        return _tr("No photo is found for this yet.")
    if not count:
        return _tr("All judged.")
    words = _tr("{0} of {1} photos to judge. Which ones show what the words say?")
    return words.format(number(count), number(total))


def finds(figures: ModelFigures, k: int) -> str:
    words = _tr("Finds {0} of {1} photos that you called right among its first {2}.")
    return words.format(number(figures.found), number(figures.right), number(k))


def between(interval: Interval, counted: int) -> str:
    words = _tr("Judging by {0}; with others of the kind it may be {1} to {2} %.")
    queries = plural(counted, "query", "queries")
    return words.format(queries, number(100 * interval.low), number(100 * interval.high))


def not_judged(figures: ModelFigures) -> str:
    if not figures.open:
        return ""
    words = _tr("Not judged among these yet: {0}. They count as wrong.")
    return words.format(plural(figures.open, "photo", "photos"))


def measures(figures: ModelFigures, k: int) -> list[str]:
    """With the names that they have among people who measure."""
    return [
        f"{_tr('Recall at {0}').format(number(k))}: {_figure(figures.recall)}",
        f"{_tr('nDCG at {0}').format(number(k))}: {_figure(figures.ndcg)}",
        f"{_tr('Mean reciprocal rank')}: {_figure(figures.reciprocal_rank)}",
    ]


def cost(of: Cost) -> str:
    parts = []
    if of.photos_per_second:
        parts.append(_tr("reads {0} photos a second").format(_decimal(of.photos_per_second, 1)))
    if of.query_ms:
        parts.append(_tr("{0} ms for a query").format(_decimal(of.query_ms, 1)))
    if of.disk_bytes:
        parts.append(_tr("{0} on the disk").format(model_text.size(of.disk_bytes)))
    else:
        parts.append(_tr("comes with Photosearch"))
    return _tr("On this computer: {0}").format(", ".join(parts))


def compared(pair: Comparison, one: str, other: str) -> str:
    if not pair.missed:
        return _tr("{0} misses none of the right photos.").format(other)
    words = _tr("{0} finds {1} of the {2} that {3} misses.")
    return words.format(one, number(pair.found), number(pair.missed), other)


def better(pair: Comparison, one: str, other: str) -> str:
    """Of both directions of a pair the one that can be told."""
    if pair.better.low > 0:
        return _tr("{0} puts the right photos further ahead than {1}.").format(one, other)
    if pair.better.high < 0:
        return _tr("{0} puts the right photos further ahead than {1}.").format(other, one)
    return _tr("Which of {0} and {1} is better can't be told from these queries.").format(
        one, other
    )


def trust(report: EvaluationReport) -> str:
    if not report.counted:
        return _tr("No photo is called right yet. Judge a query, and what it tells stands here.")
    queries = plural(report.counted, "query", "queries")
    if report.counted < _VERY_LITTLE:
        words = _tr("So far {0} with a right photo: that tells very little. Judge 20 or more.")
    elif report.counted < _LITTLE:
        words = _tr("{0} with a right photo: a first idea. With 20 or more one knows better.")
    else:
        words = _tr("{0} with a right photo.")
    return words.format(queries)


def without_right(report: EvaluationReport) -> str:
    if not report.idle:
        return ""
    words = _tr("Judged, but without a right photo: {0}. That tells nothing of what is found.")
    return words.format(plural(report.idle, "query", "queries"))


def missed(failure: Failure, names: dict[str, str]) -> str:
    told = _tr("{0} misses {1}")
    parts = [
        told.format(names[model], number(len(photos)))
        for model, photos in failure.missed.items()
        if photos
    ]
    return ", ".join(parts)


def left_out(name: str, why: str) -> str:
    return _tr("{0} isn't compared: {1}").format(name, why)


def _figure(interval: Interval) -> str:
    if math.isnan(interval.mean):
        return "–"
    low, high = _decimal(interval.low, 2), _decimal(interval.high, 2)
    return f"{_decimal(interval.mean, 2)} ({low} – {high})"


def _decimal(value: float, places: int) -> str:
    return QLocale().toString(value, "f", places)
