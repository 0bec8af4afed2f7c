"""What verdicts say of models: figures for each, pairs of them, and what is missed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from photosearch.evaluation.bootstrap import interval
from photosearch.evaluation.measures import found, ndcg, recall, reciprocal_rank
from photosearch.evaluation.ranking import Ranking
from photosearch.types import (
    Comparison,
    Cost,
    EvaluationQuery,
    EvaluationReport,
    Failure,
    ModelFigures,
    Verdict,
)

K = 10
"""The photos at the top that a person looks at first, and that are pooled of each model."""
_SEED = 19


@dataclass(frozen=True, slots=True)
class Judged:
    """A query with its verdicts, and each model's ranking."""

    query: EvaluationQuery
    verdicts: Mapping[int, Verdict]
    rankings: Mapping[str, Ranking]
    """By the models' ids."""
    open: int
    """Photos of the pool without a verdict."""

    @property
    def right(self) -> set[int]:
        return {photo for photo, verdict in self.verdicts.items() if verdict is Verdict.RIGHT}

    def order(self, model: str) -> list[int]:
        return [photo for photo, _ in self.rankings[model]]

    def missed(self, model: str) -> set[int]:
        return self.right - set(self.order(model)[:K])


@dataclass(frozen=True, slots=True)
class Compared:
    """A model as it takes part."""

    id: str
    name: str
    covered: int
    cost: Cost


def report(
    judged: Sequence[Judged],
    models: Sequence[Compared],
    photos: int,
    left_out: Mapping[str, str],
) -> EvaluationReport:
    """Means are over the queries with at least one right photo. The same each time."""
    counted = [one for one in judged if one.right]
    return EvaluationReport(
        k=K,
        photos=photos,
        queries=len(judged),
        judged=sum(not one.open and bool(one.verdicts) for one in judged),
        counted=len(counted),
        idle=sum(not one.open and bool(one.verdicts) and not one.right for one in judged),
        models=tuple(_figures(model, counted) for model in models),
        comparisons=tuple(
            _comparison(one.id, other.id, counted) for one, other in permutations(models, 2)
        ),
        failures=_failures(counted, models),
        left_out=left_out,
        open={one.query.id: one.open for one in judged},
    )


def _figures(model: Compared, counted: Sequence[Judged]) -> ModelFigures:
    def mean(measure: Callable[[Judged], float]) -> list[float]:
        return [measure(one) for one in counted]

    orders = [one.order(model.id) for one in counted]
    pairs = list(zip(orders, counted, strict=True))
    return ModelFigures(
        model.id,
        model.name,
        interval(mean(lambda one: recall(one.order(model.id), one.right, K)), _SEED),
        interval(_ndcgs(model.id, counted), _SEED),
        interval(mean(lambda one: reciprocal_rank(one.order(model.id), one.right)), _SEED),
        found=sum(found(order, one.right, K) for order, one in pairs),
        right=sum(len(one.right) for one in counted),
        open=sum(photo not in one.verdicts for order, one in pairs for photo in order[:K]),
        covered=model.covered,
        cost=model.cost,
    )


def _ndcgs(model: str, counted: Sequence[Judged]) -> list[float]:
    return [ndcg(one.order(model), one.right, K) for one in counted]


def _comparison(one: str, other: str, counted: Sequence[Judged]) -> Comparison:
    """Query by query, as the same ones are hard for all."""
    missed = [(judged.missed(one), judged.missed(other)) for judged in counted]
    pairs = zip(_ndcgs(one, counted), _ndcgs(other, counted), strict=True)
    return Comparison(
        one,
        other,
        found=sum(len(theirs - ours) for ours, theirs in missed),
        missed=sum(len(theirs) for _, theirs in missed),
        better=interval([ours - theirs for ours, theirs in pairs], _SEED, (-1.0, 1.0)),
    )


def _failures(counted: Sequence[Judged], models: Sequence[Compared]) -> tuple[Failure, ...]:
    failures = []
    for judged in counted:
        missed = {model.id: tuple(sorted(judged.missed(model.id))) for model in models}
        if any(missed.values()):
            failures.append(Failure(judged.query, missed))
    return tuple(sorted(failures, key=lambda failure: (-failure.most, failure.query.id)))
