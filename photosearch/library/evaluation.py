"""How good the models are on the person's own photos."""

from collections.abc import Callable, Mapping, Sequence

from photosearch.catalogue import Catalogue
from photosearch.evaluation import Compared, Judged, K, Ranking, asked, draw, pooled, report
from photosearch.jobs import Job
from photosearch.library.contestants import Contestants
from photosearch.library.evaluation_files import EvaluationFiles
from photosearch.messages import Message
from photosearch.types import (
    DRAWN_FROM,
    EvaluationQuery,
    EvaluationReport,
    Hit,
    ModelInfo,
    Origin,
    Pool,
    Verdict,
)

_REMOVED = Message("It was removed meanwhile.")
OnStep = Callable[[int, int], None]
"""How many steps of how many are done."""


class Evaluation:
    """Queries, the photos to be judged for them, verdicts, and what these say of the models.

    Nothing else uses the verdicts. Whatever asks the models takes long the first time.
    """

    def __init__(self, catalogue: Catalogue, contestants: Contestants) -> None:
        self._catalogue = catalogue
        self._contestants = contestants
        self._table = catalogue.judgements
        self.files = EvaluationFiles(catalogue, contestants)
        self.queries = self._table.queries
        """In the order in which they were added."""
        self.remove = self._table.remove
        """Takes an id; what it returns is for `restore`. Raises KnownError."""
        self.restore = self._table.restore
        self.release_unused = contestants.release_unused
        """Frees the memory of what wasn't used for so many seconds."""

    # queries

    def add(self, text: str) -> EvaluationQuery:
        """A query that the person wrote, or the one of that text that is there.

        Raises KnownError if it has no words, or can't be understood.
        """
        written = EvaluationQuery(0, text.strip(), Origin.TYPED)
        asked(written)
        return self._table.get(self._table.add(written.text))

    def draw(
        self, count: int, seed: int = 0, origins: Sequence[Origin] = DRAWN_FROM
    ) -> list[EvaluationQuery]:
        """Up to `count` new ones of words in the library, and their photos among those to judge.

        The same library, queries and seed give the same ones.
        """
        known = [query.text for query in self.queries()]
        drawn = draw(self._catalogue, count, seed, origins, known)
        ids = [self._table.add(one.text, one.origin, one.photo_ids) for one in drawn]
        return [self._table.get(query_id) for query_id in ids]

    # verdicts

    def pool(self, query_id: int) -> Pool:
        """What is to be judged: the first photos of each model, those that carry the words that
        the query was drawn from, and those that have a verdict. Raises KnownError."""
        query = self._table.get(query_id)
        return self._pool(query, self._contestants.rankings(self._contestants.taking_part(), query))

    def judge(
        self, query_id: int, said: Mapping[int, Verdict | None]
    ) -> Mapping[bytes, Verdict | None]:
        """By photo ids; None takes a verdict back. What it returns is for `put_back`.

        Raises KnownError if there is no such query.
        """
        hashes = self._table.hashes(list(said))
        return self._table.judge(query_id, {hashes[i]: said[i] for i in said if i in hashes})

    def put_back(self, query_id: int, before: Mapping[bytes, Verdict | None]) -> None:
        """Takes `judge` back. Raises KnownError if there is no such query."""
        self._table.judge(query_id, before)

    # what they say

    def report(self, job: Job, on_step: OnStep, *, cost: bool = True) -> EvaluationReport:
        """`cost`: measured, too, which loads each model's tower for pictures. Raises Cancelled."""
        infos, queries = self._contestants.taking_part(), self.queries()
        judged = []
        for number, query in enumerate(queries):
            job.checkpoint()
            on_step(number, len(queries))
            judged.append(self._judged(infos, query))
        on_step(len(queries), len(queries))
        there = self._still_there(infos, judged)
        texts = [query.text for query in queries] if cost else []
        compared = [self._compared(info, texts, job) for info in there]
        gone = {info.name: str(_REMOVED) for info in infos if info not in there}
        photos = self._catalogue.counts()[0]
        return report(judged, compared, photos, gone | self._contestants.left_out())

    def _judged(self, infos: Sequence[ModelInfo], query: EvaluationQuery) -> Judged:
        rankings = self._contestants.rankings(infos, query)
        pool = self._pool(query, rankings)
        return Judged(query, pool.verdicts, rankings, pool.open)

    def _still_there(self, infos: Sequence[ModelInfo], judged: Sequence[Judged]) -> list[ModelInfo]:
        """A model may be removed meanwhile."""
        now = {info.id for info in self._contestants.taking_part()}
        answered = [info for info in infos if all(info.id in one.rankings for one in judged)]
        return [info for info in answered if info.id in now]

    def _compared(self, info: ModelInfo, texts: Sequence[str], job: Job) -> Compared:
        job.checkpoint()
        cost = self._contestants.cost(info, texts)
        return Compared(info.id, info.name, info.covered, cost)

    def _pool(self, query: EvaluationQuery, rankings: Mapping[str, Ranking]) -> Pool:
        verdicts = self._table.verdicts(query.id)
        heads = [[photo for photo, _ in ranking[:K]] for ranking in rankings.values()]
        further = {*self._table.sources(query.id), *verdicts}
        every = sorted({photo for head in heads for photo in head} | further)
        keys = {photo: content.hex() for photo, content in self._table.hashes(every).items()}
        hits = self._hits(pooled(query.text, heads, further, keys))
        return Pool(query, hits, verdicts, keys)

    def _hits(self, photo_ids: Sequence[int]) -> list[Hit]:
        """Without what might tell who found them, or what the person thinks of them."""
        paths = self._catalogue.paths(photo_ids)
        there = [photo_id for photo_id in photo_ids if photo_id in paths]
        return [Hit(i, rank, None, *paths[i]) for rank, i in enumerate(there, start=1)]
