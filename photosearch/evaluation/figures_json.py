"""A report as values that JSON has."""

import math
from dataclasses import asdict

from photosearch.types import EvaluationReport, Failure


def to_json(report: EvaluationReport) -> dict[str, object]:
    """Means of nothing are null; what is missed goes by photo ids."""
    plain = asdict(report) | {
        "failures": list(map(_failure, report.failures)),
        "open": {f"q{query}": count for query, count in report.open.items()},
    }
    return {name: _without_nan(value) for name, value in plain.items()}


def _failure(failure: Failure) -> dict[str, object]:
    query = failure.query
    missed = {model: list(photos) for model, photos in failure.missed.items()}
    return {"query": query.key, "text": query.text, "origin": query.origin, "missed": missed}


def _without_nan(value: object) -> object:
    match value:
        case float():
            return None if math.isnan(value) else value
        case dict():
            return {name: _without_nan(each) for name, each in value.items()}
        case list() | tuple():
            return [_without_nan(each) for each in value]
    return str(value) if isinstance(value, str) else value
