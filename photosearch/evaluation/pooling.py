"""The photos to be judged for a query.

Of each model the first few are put together, as in TREC (Sparck Jones and van Rijsbergen 1975,
"Report on the need for and provision of an 'ideal' information retrieval test collection"); what
no model put there counts as wrong, so the figures are about those photos.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping


def pooled(
    text: str, heads: Iterable[Collection[int]], further: Collection[int], keys: Mapping[int, str]
) -> list[int]:
    """All photos of `heads`, the first ones of each model, and `further` ones, each once.

    The order comes from the text and the photo's key alone: it tells neither who found a photo nor
    at which place, and stays the same when another model joins. Photos without a key are left out.
    """
    every = {photo_id for head in heads for photo_id in head} | set(further)
    return sorted((i for i in every if i in keys), key=lambda i: _place(text, keys[i]))


def _place(text: str, key: str) -> bytes:
    return hashlib.sha256(f"{text}\0{key}".encode()).digest()
