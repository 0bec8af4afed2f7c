"""Files of TREC: what was said of photos (qrels), and what models found (runs).

Columns are parted by white space, so queries and photos go by keys without any: q12, and the hash
of a photo's content. What is read may have other names. https://trec.nist.gov/data/qrels_eng/
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from photosearch.errors import KnownError
from photosearch.types import Verdict

Qrels = Mapping[str, Mapping[str, Verdict]]
"""By queries and photos."""
Run = Mapping[str, Sequence[tuple[str, float]]]
"""Of each query photos and scores, best first."""


class NotTrec(KnownError):  # noqa: N818 - said as the person would
    """A line isn't as the format has it."""

    def __init__(self, number: int) -> None:
        super().__init__("Line {number} isn't in TREC's format.", number=number)


_WRITTEN = {Verdict.RIGHT: 1, Verdict.WRONG: 0}
"""Of what the person is unsure of there is nothing to say in this format."""


def to_qrels(verdicts: Qrels) -> str:
    """Lines of query, 0, photo, 1 or 0; photos that the person is unsure of are left out."""
    return "".join(
        f"{query} 0 {photo} {_WRITTEN[verdict]}\n"
        for query, photos in verdicts.items()
        for photo, verdict in photos.items()
        if verdict in _WRITTEN
    )


def read_qrels(text: str) -> dict[str, dict[str, Verdict]]:
    """Above 0 is right, 0 wrong, below it nobody knows. Names of photos may have spaces in them.

    Raises NotTrec.
    """
    found: dict[str, dict[str, Verdict]] = {}
    for number, line in _lines(text):
        query, _, *name, relevance = _parts(line, 4, number)
        try:
            level = max(-1, min(1, int(relevance)))
        except ValueError:
            raise NotTrec(number) from None
        verdict = {1: Verdict.RIGHT, 0: Verdict.WRONG, -1: Verdict.UNSURE}[level]
        found.setdefault(query, {})[" ".join(name)] = verdict
    return found


def to_run(found: Run, tag: str) -> str:
    """Lines of query, Q0, photo, place, score, tag.

    Programs that read runs go by scores alone, in float32, and put equal ones into an order of
    their own; so of equal scores the later one is written a hair lower.
    """
    name = "_".join(tag.split()) or "run"
    return "".join(
        f"{query} Q0 {photo} {place} {score:.9g} {name}\n"
        for query, photos in found.items()
        for place, (photo, score) in enumerate(_falling(photos), start=1)
    )


def read_run(text: str) -> dict[str, list[tuple[str, float]]]:
    """Best first; of equal scores the later name comes first, as in trec_eval. Raises NotTrec."""
    found: dict[str, list[tuple[str, float]]] = {}
    for number, line in _lines(text):
        query, _, photo, _, score, *_ = _parts(line, 6, number)
        try:
            found.setdefault(query, []).append((photo, float(np.float32(score))))
        except ValueError:
            raise NotTrec(number) from None
    for photos in found.values():
        photos.sort(key=lambda one: (one[1], one[0]), reverse=True)
    return found


def to_queries(texts: Mapping[str, str]) -> str:
    """Lines of a query's name, a tabulator, its text."""
    return "".join(f"{query}\t{' '.join(text.split())}\n" for query, text in texts.items())


def read_queries(text: str) -> dict[str, str]:
    """Raises NotTrec."""
    found = {}
    for number, line in _lines(text):
        query, tab, words = line.partition("\t")
        if not tab or not query.strip() or not words.strip():
            raise NotTrec(number)
        found[query.strip()] = words.strip()
    return found


def _falling(photos: Iterable[tuple[str, float]]) -> Iterable[tuple[str, np.float32]]:
    last = np.float32(np.inf)
    for photo, score in photos:
        last = min(np.float32(score), np.nextafter(last, np.float32(-np.inf), dtype=np.float32))
        yield photo, last


def _lines(text: str) -> Iterable[tuple[int, str]]:
    numbered = enumerate(text.splitlines(), start=1)
    return ((number, line) for number, line in numbered if line.strip())


def _parts(line: str, least: int, number: int) -> list[str]:
    parts = line.split()
    if len(parts) < least:
        raise NotTrec(number)
    return parts
