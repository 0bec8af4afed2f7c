"""Queries drawn from what is written about photos.

They are asked by looks only, else words would find themselves. What carries the words is put among
the photos to be judged, so that what every model misses is missed by all of them in the figures.
"""

import random
from collections.abc import Collection, Iterable, Sequence

from photosearch.catalogue import Catalogue
from photosearch.evaluation.query_words import to_query
from photosearch.types import Drawn, Origin

_SOURCES = 10
"""Photos of those that carry the words; nobody judges hundreds."""
_TOO_MANY = 0.5
"""What more photos than this share carry says nothing of any."""
_SMALL = 20


def draw(
    catalogue: Catalogue, count: int, seed: int, origins: Sequence[Origin], known: Collection[str]
) -> list[Drawn]:
    """Up to `count` queries that aren't `known`, from each origin by turns.

    The same library, seed and known queries give the same ones.
    """
    photos = catalogue.counts()[0]
    taken = {_key(text) for text in known}
    heaps = [_candidates(catalogue, origin, seed, photos) for origin in dict.fromkeys(origins)]
    drawn: list[Drawn] = []
    while any(heaps) and len(drawn) < count:
        for heap in filter(None, heaps):
            one = heap.pop()
            if _key(one.text) not in taken and len(drawn) < count:
                taken.add(_key(one.text))
                drawn.append(one)
    return drawn


def _candidates(catalogue: Catalogue, origin: Origin, seed: int, photos: int) -> list[Drawn]:
    """Each text once, with some of its photos, in an order by lot."""
    chance = random.Random(f"{seed} {origin}")  # noqa: S311 - it is to be the same again
    carried = _carried(catalogue.drawable(origin, chance))
    most = max(_SMALL, _TOO_MANY * photos)
    texts = sorted(key for key, (_, ids) in carried.items() if len(ids) <= most)
    chance.shuffle(texts)
    return [
        Drawn(carried[key][0], origin, tuple(_some(sorted(carried[key][1]), chance)))
        for key in texts
    ]


def _carried(found: Iterable[Drawn]) -> dict[str, tuple[str, set[int]]]:
    """By folded text: how it is written first, and the photos that carry it."""
    carried: dict[str, tuple[str, set[int]]] = {}
    for one in found:
        if text := to_query(one.text, one.origin):
            carried.setdefault(_key(text), (text, set()))[1].update(one.photo_ids)
    return carried


def _some(photo_ids: list[int], chance: random.Random) -> list[int]:
    return photo_ids if len(photo_ids) <= _SOURCES else chance.sample(photo_ids, _SOURCES)


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
