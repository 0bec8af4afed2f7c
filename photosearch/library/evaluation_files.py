"""Verdicts and rankings as files of TREC, and verdicts from such files."""

import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.evaluation import (
    Ranking,
    read_qrels,
    read_queries,
    to_json,
    to_qrels,
    to_queries,
    to_run,
)
from photosearch.library.contestants import Contestants
from photosearch.types import EvaluationQuery, EvaluationReport, Verdict

FOLDER = "photosearch-evaluation"
_HASH_BYTES = 32


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came out of a file of verdicts."""

    queries: int
    verdicts: int
    """On photos that are there."""
    unknown: int
    """On others; if they go by hashes it counts once they come."""


class EvaluationFiles:
    """Photos go by the hashes of their contents: a list of paths lies beside."""

    def __init__(self, catalogue: Catalogue, contestants: Contestants) -> None:
        self._catalogue = catalogue
        self._contestants = contestants
        self._table = catalogue.judgements

    def export_to(self, folder: Path, report: EvaluationReport) -> None:
        """Into a folder that isn't there yet, as a whole or not at all.

        qrels.txt and a run-MODEL.txt for each model as TREC has them, queries.tsv with the
        queries' words, photos.tsv with the photos' paths, report.json. Raises KnownError.
        """
        if os.path.lexists(folder):
            raise KnownError("{folder} is there already. Choose another name.", folder=folder)
        files = self._files(report)
        try:
            with tempfile.TemporaryDirectory(prefix=".photosearch-", dir=folder.parent) as place:
                made = Path(place) / "made"
                made.mkdir()
                for name, text in files.items():
                    (made / name).write_bytes(text.encode("utf-8", "surrogateescape"))
                made.rename(folder)
        except OSError as error:
            raise KnownError(
                "{folder} can't be written. Choose another place.", folder=folder
            ) from error

    def export_below(self, folder: Path, report: EvaluationReport) -> Path:
        """Into a new folder in this one; what it is called. Raises KnownError."""
        names = (FOLDER if n == 1 else f"{FOLDER} {n}" for n in range(1, 1000))
        free = next(folder / name for name in names if not os.path.lexists(folder / name))
        self.export_to(free, report)
        return free

    def to_json(self, report: EvaluationReport) -> dict[str, object]:
        """As JSON has values."""
        return to_json(report)

    def take_in(self, qrels: Path, queries: Path | None = None) -> TakenIn:
        """The verdicts of a file of TREC's; of one that has a verdict here, the file's counts.

        Its queries are this library's (q12), or those of a file with a name, a tabulator and the
        words in each line. Its photos are hashes of contents, or paths. Nothing is kept if
        anything can't be read. Raises KnownError.
        """
        verdicts = read_qrels(_read(qrels))
        texts = read_queries(_read(queries)) if queries else None
        words = {query: self._words(query, texts) for query in verdicts}
        hashes = self._hashes([name for said in verdicts.values() for name in said])
        for query, said in verdicts.items():
            given = {hashes[name]: verdict for name, verdict in said.items() if name in hashes}
            self._table.judge(self._table.add(words[query]), given)
        there = self._table.photos(list(set(hashes.values())))
        known = [hashes.get(name) in there for said in verdicts.values() for name in said]
        return TakenIn(len(verdicts), sum(known), len(known) - sum(known))

    def _files(self, report: EvaluationReport) -> dict[str, str]:
        """Texts by names."""
        queries = self._table.queries()
        said = {query.key: _named(self._table.kept(query.id)) for query in queries}
        found = self._found(queries)
        shown = [photo for run in found.values() for one in run.values() for photo, _ in one]
        judged = [bytes.fromhex(key) for photos in said.values() for key in photos]
        photos = {*shown, *self._table.photos(judged).values()}
        keys = {photo: key.hex() for photo, key in self._table.hashes(sorted(photos)).items()}
        runs = {
            f"run-{_file_name(model)}.txt": to_run(
                {query: _keyed(ranking, keys) for query, ranking in run.items()}, model
            )
            for model, run in found.items()
        }
        return {
            "qrels.txt": to_qrels(said),
            "queries.tsv": to_queries({query.key: query.text for query in queries}),
            "photos.tsv": self._paths(keys),
            "report.json": json.dumps(to_json(report), indent=1),
            **runs,
        }

    def _found(self, queries: Sequence[EvaluationQuery]) -> dict[str, dict[str, Ranking]]:
        """By models and queries."""
        infos = self._contestants.taking_part()
        found: dict[str, dict[str, Ranking]] = {info.id: {} for info in infos}
        for query in queries:
            for model, ranking in self._contestants.rankings(infos, query).items():
                found[model][query.key] = ranking
        return found

    def _paths(self, keys: Mapping[int, str]) -> str:
        """Lines of a photo's key, a tabulator, its path as JSON has texts."""
        paths = self._catalogue.paths(sorted(keys))
        return "".join(
            f"{keys[photo]}\t{json.dumps(str(path))}\n" for photo, (path, _) in paths.items()
        )

    def _words(self, query: str, texts: Mapping[str, str] | None) -> str:
        if texts is not None:
            if query not in texts:
                raise KnownError("The file of queries has no {query}.", query=query)
            return texts[query]
        for known in self._table.queries():
            if known.key == query:
                return known.text
        raise KnownError("There is no query {query}. See: photosearch evaluate list", query=query)

    def _hashes(self, names: Sequence[str]) -> dict[str, bytes]:
        """Also of photos that aren't there now, where they go by their hashes."""
        found = {name: content for name in names if (content := _hash(name))}
        paths = {Path(name): name for name in names if name not in found}
        ids = {paths[path]: photo for path, photo in self._catalogue.photos_at(list(paths)).items()}
        hashes = self._table.hashes(list(ids.values()))
        return found | {name: hashes[photo] for name, photo in ids.items() if photo in hashes}


def _named(verdicts: Mapping[bytes, Verdict]) -> dict[str, Verdict]:
    return {content.hex(): verdict for content, verdict in verdicts.items()}


def _keyed(ranking: Ranking, keys: Mapping[int, str]) -> list[tuple[str, float]]:
    return [(keys[photo], score) for photo, score in ranking if photo in keys]


def _hash(name: str) -> bytes | None:
    try:
        content = bytes.fromhex(name)
    except ValueError:
        return None
    return content if len(content) == _HASH_BYTES else None


def _file_name(model_id: str) -> str:
    return "".join(sign if sign.isalnum() or sign in "-." else "_" for sign in model_id)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig", errors="surrogateescape")
    except OSError as error:
        raise KnownError("{path} can't be read. Check its name.", path=path) from error
