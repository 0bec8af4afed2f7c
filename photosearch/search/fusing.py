"""Hits by words and hits by looks in one order.

Reciprocal rank fusion (Cormack, Clarke, Buettcher 2009): the sum over both lists of 1 / (60 + rank)
needs no common scale of their scores. Here each list has a weight, which theirs hasn't: words as
many as all of its photos have, looks by how clear they are, so that a name with a word in it goes
before doubtful looks and behind clear ones. What is called just as was typed comes first in any
case. Measured in tests/benchmarks/fused.py.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from photosearch.catalogue import WordHits
from photosearch.types import CLEAR, STRONG, By, Hit, Query, TextTerm, Why

_POSSESSIVE = re.compile("['\u2019]s$", re.IGNORECASE)
_OF_FILES = re.compile(r"\d{3}|_|\.\w{2,4}$")
_K = 60
_LEAST_WEIGHT, _MORE_WEIGHT = 0.6, 0.8
"""What looks weigh beside a word, and how much more if they are certain."""
_FAIR = STRONG
"""A best match below is what names get that tell nothing of looks; photos with some of the words
are as likely to show the others from here on."""
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


def is_one_text(query: Query) -> bool:
    """Whether its words stand side by side, not as parts with weights of their own."""
    texts = [term for term in query.terms if isinstance(term, TextTerm) and term.by == By.BOTH]
    return sum(term.weight > 0 for term in texts) == 1


def telling(text: str) -> str:
    """Without little words, unless there is nothing else, and English possessives; ends as the
    text does."""
    words = [_POSSESSIVE.sub("", word) or word for word in text.split()]
    kept = [word for word in words if word.casefold() not in _LITTLE] or words
    return " ".join(kept) + text[len(text.rstrip()) :]


def is_name(text: str) -> bool:
    """Whether it can only be what a file is called, as IMG_0557 or cat.jpg, or has a year."""
    return bool(_OF_FILES.search(text))


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

    Where nothing looks like the words but something is called so, looks add nothing. Where
    something clearly does, photos that have only some of the words aren't good for that alone.
    """
    looks = dict[int, Hit]()
    for hit in by_looks:
        looks.setdefault(owner.get(hit.photo_id, hit.photo_id), hit)
    called = [photo_id for photo_id in by_words.photo_ids if photo_id in named]
    half = set(called) if by_words.weight < 1 else set()
    clear = [i for i, hit in looks.items() if _is_clear(hit, _FAIR if i in half else STRONG)]
    good = [i for i in by_words.photo_ids[: by_words.exact] if i in named]
    good += _ranked(by_words, named, clear, looks)
    if not (clear and half):
        good += called
    fair = any((hit.match or 0.0) >= _FAIR for hit in looks.values())
    order = dict.fromkeys((*good, *called, *(looks if fair else ())))
    hits = [_hit(photo_id, named, looks) for photo_id in order]
    ranked = [replace(hit, rank=rank) for rank, hit in enumerate(hits, 1)]
    return Fused(ranked, len(set(good)))


def _ranked(
    by_words: WordHits, named: Mapping[int, Hit], clear: Sequence[int], looks: Mapping[int, Hit]
) -> list[int]:
    """Those that look so clearly, and those that have the words whole."""
    whole = [i for i in by_words.photo_ids[: by_words.whole] if i in named]
    scores = {photo_id: by_words.weight / (_K + rank) for rank, photo_id in enumerate(whole, 1)}
    for rank, photo_id in enumerate(clear, 1):
        weight = _LEAST_WEIGHT + _MORE_WEIGHT * (looks[photo_id].match or 0.0)
        scores[photo_id] = scores.get(photo_id, 0.0) + weight / (_K + rank)
    if by_words.weight < 1 and clear:
        scores = {photo_id: scores[photo_id] for photo_id in clear}
    return sorted(scores, key=lambda photo_id: -scores[photo_id])


def _is_clear(hit: Hit, least: float = STRONG) -> bool:
    return hit.match is not None and hit.match >= least


def _hit(photo_id: int, named: Mapping[int, Hit], looks: Mapping[int, Hit]) -> Hit:
    """With both reasons, if looks are one."""
    by_words, by_looks = named.get(photo_id), looks.get(photo_id)
    if by_looks is None:
        return named[photo_id]
    why = (
        *(by_words.why if by_words else ()),
        *((Why.LOOKS,) if by_words is None or _is_clear(by_looks, CLEAR) else ()),
    )
    return replace(by_looks, why=why)
