"""The evaluate command: how good the models are on these photos."""

import argparse
import math
from pathlib import Path

from photosearch.cli.command import Command, add_action, add_actions
from photosearch.cli.output import answer, megabytes, print_json, say
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import (
    DRAWN_FROM,
    EvaluationQuery,
    EvaluationReport,
    Interval,
    ModelFigures,
    Origin,
)

_FEW = 20
"""Counted queries below which a figure can still change a lot."""


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = add_actions(parser)
    made = {name: add_action(actions, name, about) for name, about in _ACTIONS.items()}
    made["draw"].add_argument("--count", type=int, default=20, metavar="N", help="20 by default")
    made["draw"].add_argument(
        "--seed", type=int, default=0, metavar="N", help="the same one draws the same queries"
    )
    made["draw"].add_argument(
        "--from",
        dest="origins",
        nargs="+",
        choices=[origin.value for origin in Origin if origin is not Origin.TYPED],
        default=[origin.value for origin in DRAWN_FROM],
        help="what words are drawn from; no model knows by looks what a person is called",
    )
    made["add"].add_argument("text", nargs="+", metavar="WORD")
    for name in ("pool", "remove"):
        made[name].add_argument("query", metavar="QUERY", help="such as q12, as list says")
    made["judge"].add_argument("qrels", type=Path, metavar="FILE")
    made["judge"].add_argument(
        "--queries", type=Path, metavar="FILE", help="names, tabulators and words of its queries"
    )
    made["export"].add_argument("folder", type=Path, metavar="FOLDER", help="a new one")


_ACTIONS = {
    "list": "the queries, and how far they are judged",
    "draw": "queries of what is written about photos; they are asked by looks alone",
    "add": "a query of your own",
    "pool": "the photos to be judged for a query, blind to which model found them",
    "judge": "take in what is right and wrong, from a file of TREC's qrels",
    "remove": "forget a query, and what was said of its photos",
    "report": "what the verdicts say of each model",
    "export": "verdicts (qrels) and what models found (runs), as ir-measures and ranx read them",
}


def evaluate(library: Library, options: argparse.Namespace) -> None:
    match options.action:
        case "draw":
            _draw(library, options)
        case "add":
            _print(library.evaluation.add(" ".join(options.text)), options.json)
        case "pool":
            _pool(library, options)
        case "judge":
            _judge(library, options)
        case "remove":
            query = _called(library, options.query)
            library.evaluation.remove(query.id)
            say(f"{query.key} is forgotten, and what was said of its photos.")
        case "report":
            _report(library, options)
        case "export":
            report = library.evaluation.report(Job(), _quiet)
            library.evaluation.files.export_to(options.folder.expanduser().absolute(), report)
            say(f"Written to {options.folder}.")
        case _:
            _list(library, options)


def _draw(library: Library, options: argparse.Namespace) -> None:
    origins = [Origin(name) for name in options.origins]
    if options.count < 1:
        raise KnownError("Draw at least one query: --count 20")
    drawn = library.evaluation.draw(options.count, options.seed, origins)
    for query in drawn:
        _print(query, options.json)
    if not drawn:
        say("There are no further words to draw from: add your own with evaluate add.")


def _list(library: Library, options: argparse.Namespace) -> None:
    queries = library.evaluation.queries()
    for query in queries:
        _print(query, options.json)
    if not queries:
        say("There are no queries yet. Add one: photosearch evaluate add WORDS; or: evaluate draw")


def _print(query: EvaluationQuery, as_json: bool) -> None:
    if as_json:
        return print_json(
            {
                "query": query.key,
                "text": query.text,
                "origin": query.origin,
                "right": query.right,
                "wrong": query.wrong,
                "unsure": query.unsure,
            }
        )
    told = f"{query.right} right, {query.wrong} wrong, {query.unsure} unsure"
    return answer(f"{query.key:>6}  {query.text}  ({query.origin}; {told})")


def _pool(library: Library, options: argparse.Namespace) -> None:
    pool = library.evaluation.pool(_called(library, options.query).id)
    for hit in pool.hits:
        verdict = pool.verdicts.get(hit.photo_id)
        word = verdict.name.lower() if verdict is not None else None
        if options.json:
            key = pool.keys[hit.photo_id]
            print_json({"key": key, "photo": hit.photo_id, "path": hit.path, "verdict": word})
        else:
            answer(f"{word or 'open':<6}  {hit.path}")


def _judge(library: Library, options: argparse.Namespace) -> None:
    taken = library.evaluation.files.take_in(options.qrels, options.queries)
    say(f"Kept: {_counted(taken.verdicts, 'verdict')} on {_counted(taken.queries, 'query')}.")
    if taken.unknown:
        say(f"Of photos that aren't in the library: {_counted(taken.unknown, 'verdict')}.")


def _called(library: Library, key: str) -> EvaluationQuery:
    for query in library.evaluation.queries():
        if query.key == key:
            return query
    raise KnownError("There is no query {query}. See: photosearch evaluate list", query=key)


def _report(library: Library, options: argparse.Namespace) -> None:
    report = library.evaluation.report(Job(), _quiet)
    if options.json:
        return print_json(library.evaluation.files.to_json(report))
    answer(f"{report.judged:,} of {_counted(report.queries, 'query')} judged")
    if not report.counted:
        return say("No photo is called right yet: say which ones are with evaluate judge.")
    for model in report.models:
        _print_model(report, model)
    _print_comparisons(report)
    for failure in report.failures:
        missed = ", ".join(f"{model} misses {len(ids)}" for model, ids in failure.missed.items())
        answer(f"Look at   {failure.query.key} {failure.query.text}: {missed}")
    for name, why in report.left_out.items():
        answer(f"Left out  {name}: {why}")
    if report.counted < _FEW:
        counted = _counted(report.counted, "query")
        say(f"What counts is {counted}: others may tell something quite different.")
    return None


def _print_model(report: EvaluationReport, model: ModelFigures) -> None:
    answer(
        f"{model.name} finds {model.found} of {model.right} photos that you called right among its"
        f" first {report.k}"
    )
    for name, figure in (
        (f"recall@{report.k}", model.recall),
        (f"nDCG@{report.k}", model.ndcg),
        ("mean reciprocal rank", model.reciprocal_rank),
    ):
        answer(f"          {name:<21} {_in_figures(figure)}")
    answer(f"          {_cost(model)}")
    if model.open:
        answer(f"          {model.open} photos there aren't judged, and count as wrong")


def _in_figures(figure: Interval) -> str:
    if math.isnan(figure.mean):
        return "not known"
    return f"{figure.mean:.3f}  (95 %: {figure.low:.3f} to {figure.high:.3f})"


def _cost(model: ModelFigures) -> str:
    cost = model.cost
    parts = [f"{megabytes(cost.disk_bytes)} on disk" if cost.disk_bytes else "comes along"]
    if cost.photos_per_second:
        parts.append(f"reads {cost.photos_per_second:,.1f} photos/s")
    if cost.query_ms:
        parts.append(f"{cost.query_ms:,.1f} ms a query")
    if cost.memory_bytes:
        parts.append(f"{megabytes(cost.memory_bytes)} of memory for words")
    return ", ".join(parts)


def _print_comparisons(report: EvaluationReport) -> None:
    names = {model.model: model.name for model in report.models}
    for pair in report.comparisons:
        if pair.missed:
            answer(
                f"{names[pair.one]} finds {pair.found} of the {pair.missed} that"
                f" {names[pair.other]} misses"
            )
    if len(report.models) == 1:
        say("There is one model to ask: get another one to compare, see photosearch models.")


def _counted(count: int, what: str) -> str:
    more = {"query": "queries"}.get(what, f"{what}s")
    return f"{count:,} {what if count == 1 else more}"


def _quiet(_done: int, _total: int) -> None:
    """It is soon over."""


COMMAND = Command(
    "evaluate",
    "How good the models are on your photos, by what you say of their hits.",
    add_options,
    evaluate,
)
