"""How good models are on the person's own photos: queries, pools, verdicts, figures."""

from photosearch.evaluation.comparing import Compared, Judged, K, report
from photosearch.evaluation.drawing import draw
from photosearch.evaluation.figures_json import to_json
from photosearch.evaluation.pooling import pooled
from photosearch.evaluation.ranking import DEPTH, Ranking, asked, rank
from photosearch.evaluation.trec import (
    NotTrec,
    read_qrels,
    read_queries,
    read_run,
    to_qrels,
    to_queries,
    to_run,
)

__all__ = [
    "DEPTH",
    "Compared",
    "Judged",
    "K",
    "NotTrec",
    "Ranking",
    "asked",
    "draw",
    "pooled",
    "rank",
    "read_qrels",
    "read_queries",
    "read_run",
    "report",
    "to_json",
    "to_qrels",
    "to_queries",
    "to_run",
]
