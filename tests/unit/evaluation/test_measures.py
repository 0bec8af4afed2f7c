"""Figures by hand; what other programs compute from the same files stands in ADR 0148."""

import math

import pytest

from photosearch.evaluation.bootstrap import interval
from photosearch.evaluation.measures import ndcg, recall, reciprocal_rank
from photosearch.evaluation.trec import (
    NotTrec,
    read_qrels,
    read_queries,
    read_run,
    to_qrels,
    to_run,
)
from photosearch.types import Verdict


def test_measures_are_as_computed_by_hand() -> None:
    ranking, right = "abcdefgh", {"b", "d", "z"}
    assert recall(ranking, right, 3) == 1 / 3
    assert recall(ranking, right, 10) == 2 / 3
    assert reciprocal_rank(ranking, right) == 1 / 2
    ideal = 1 + 1 / math.log2(3) + 1 / 2
    assert ndcg(ranking, right, 10) == pytest.approx((1 / math.log2(3) + 1 / math.log2(5)) / ideal)
    assert ndcg(ranking, right, 2) == pytest.approx(1 / math.log2(3) / (1 + 1 / math.log2(3)))


def test_the_ends_of_each_measure() -> None:
    assert (recall("ab", {"a"}, 10), ndcg("ab", {"a"}, 10), reciprocal_rank("ab", {"a"})) == (
        1,
        1,
        1,
    )
    assert (recall("", {"a"}, 10), ndcg("", {"a"}, 10), reciprocal_rank("", {"a"})) == (0, 0, 0)
    many = {str(n) for n in range(20)}
    first = [str(n) for n in range(20)]
    assert ndcg(first, many, 10) == 1  # no ranking has more than ten among its first ten
    assert recall(first, many, 10) == 1 / 2


def test_few_queries_make_a_wide_interval_and_many_a_narrow_one() -> None:
    few, many = interval([1.0] * 3, 1), interval([1.0] * 60, 1)
    assert (few.mean, few.high) == (1, 1)
    assert few.low < 0.6
    assert many.low > 0.9
    assert interval([0.2, 0.8], 7) == interval([0.2, 0.8], 7)
    nothing = interval([], 1)
    assert math.isnan(nothing.mean)
    assert (nothing.low, nothing.high) == (0, 1)


def test_an_interval_has_about_the_width_of_the_normal_approximation() -> None:
    values = [0.0, 1.0] * 50
    found = interval(values, 3)
    assert found.low == pytest.approx(0.5 - 1.96 * 0.05, abs=0.015)
    assert found.high == pytest.approx(0.5 + 1.96 * 0.05, abs=0.015)


def test_runs_keep_their_order_through_equal_scores() -> None:
    found = {"q1": [("b", 0.5), ("c", 0.5), ("a", 0.5), ("d", 0.25)], "q2": []}
    text = to_run(found, "a model")
    assert text.splitlines()[0] == "q1 Q0 b 1 0.5 a_model"
    assert [photo for photo, _ in read_run(text)["q1"]] == ["b", "c", "a", "d"]


def test_equal_scores_of_other_programs_come_as_trec_eval_has_them() -> None:
    text = "q1 Q0 a 1 0.5 x\nq1 Q0 b 2 0.5 x\nq1 Q0 c 3 0.9 x\n"
    assert [photo for photo, _ in read_run(text)["q1"]] == ["c", "b", "a"]


def test_qrels_come_back_without_what_nobody_was_sure_of() -> None:
    said = {"q1": {"a": Verdict.RIGHT, "b": Verdict.UNSURE, "c": Verdict.WRONG}}
    text = to_qrels(said)
    assert text == "q1 0 a 1\nq1 0 c 0\n"
    assert read_qrels(text) == {"q1": {"a": Verdict.RIGHT, "c": Verdict.WRONG}}
    assert read_qrels("q1 0 /my photos/a b.jpg 2\n") == {
        "q1": {"/my photos/a b.jpg": Verdict.RIGHT}
    }
    assert read_qrels("q1 0 a -1\n") == {"q1": {"a": Verdict.UNSURE}}


@pytest.mark.parametrize("text", ["q1 0 a\n", "q1 0 a yes\n"])
def test_what_is_no_qrels_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(NotTrec, match="Line 2 "):
        read_qrels("q1 0 a 1\n" + text)
    with pytest.raises(NotTrec):
        read_queries("q1 without a tabulator")
