"""Hits by words and hits by looks in one order.

Reciprocal rank fusion (Cormack, Clarke, Buettcher 2009): the sum over both lists of 1 / (60 + rank)
needs no common scale of their scores. What is called just as was typed comes first in any case.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from photosearch.catalogue import WordHits
from photosearch.types import STRONG, By, Hit, Query, TextTerm, Why

_K = 60
_LITTLE = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "with",
        "and",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "im",
        "am",
        "mit",
        "und",
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "du",
        "de",
        "et",
        "à",
        "el",
        "los",
        "las",
        "una",
        "en",
        "y",
        "con",
    ]
)
"""Words that say nothing of a photo, so that none is missed for lack of them."""


def written(query: Query) -> str:
    """The words of a query that photos may have; "" if it is of pictures, too."""
    if query.liked or query.disliked:
        return ""
    terms = [term for term in query.terms if term.weight]
    texts = [term for term in terms if isinstance(term, TextTerm)]
    if len(texts) < len(terms):
        return ""
    return " ".join(term.text for term in texts if term.weight > 0 and term.by == By.BOTH)


def asks_looks(query: Query) -> bool:
    """Whether a text of it is compared with looks alone, or counts against them."""
    texts = [term for term in query.terms if isinstance(term, TextTerm) and term.weight]
    return any(term.by == By.LOOKS or term.weight < 0 for term in texts)


def telling(text: str) -> str:
    """Without little words, unless there is nothing else; ends as the text does."""
    words = text.split()
    kept = [word for word in words if word.casefold() not in _LITTLE] or words
    return " ".join(kept) + text[len(text.rstrip()) :]


@dataclass(frozen=True, slots=True)
class Fused:
    hits: Sequence[Hit]
    """Best first, good ones before weaker ones."""
    good: int


def fused(
    by_words: WordHits, named: Mapping[int, Hit], by_looks: Sequence[Hit], owner: Mapping[int, int]
) -> Fused:
    """`named`: the hits of `by_words` by their photo ids; `by_looks`: best first; `owner`: of a
    video's moment the photo that has its words.

    Where nothing looks like the words but something is called so, looks add nothing.
    """
    strong = [hit for hit in by_looks if hit.match is not None and hit.match >= STRONG]
    weak = [hit for hit in by_looks if hit.match is None or hit.match < STRONG]
    ids = [photo_id for photo_id in by_words.photo_ids if photo_id in named]
    exact = [i for i in by_words.photo_ids[: by_words.exact] if i in named]
    whole = [i for i in by_words.photo_ids[: by_words.whole] if i in named]
    looks = {owner.get(hit.photo_id, hit.photo_id): hit for hit in reversed(by_looks)}
    ranked = _ranked(whole, [owner.get(hit.photo_id, hit.photo_id) for hit in strong])
    rest = [owner.get(hit.photo_id, hit.photo_id) for hit in weak] if strong else []
    good = list(dict.fromkeys((*exact, *ranked, *ids)))
    order = dict.fromkeys((*good, *rest))
    hits = [_hit(photo_id, named, looks) for photo_id in order]
    return Fused([replace(hit, rank=rank) for rank, hit in enumerate(hits, 1)], len(good))


def _ranked(*lists: Sequence[int]) -> list[int]:
    scores: dict[int, float] = {}
    for of in lists:
        for rank, photo_id in enumerate(of, start=1):
            scores[photo_id] = scores.get(photo_id, 0.0) + 1 / (_K + rank)
    return sorted(scores, key=lambda photo_id: -scores[photo_id])


def _hit(photo_id: int, named: Mapping[int, Hit], looks: Mapping[int, Hit]) -> Hit:
    """With both reasons, if looks are one."""
    by_words, by_looks = named.get(photo_id), looks.get(photo_id)
    if by_looks is None:
        return named[photo_id]
    is_alike = by_words is None or (by_looks.match is not None and by_looks.match >= STRONG)
    why = (*(by_words.why if by_words else ()), *((Why.LOOKS,) if is_alike else ()))
    return replace(by_looks, why=why)
