"""Something new near what the person likes."""

import random
from collections.abc import Collection

from photosearch.catalogue import Catalogue
from photosearch.search.searcher import Searcher
from photosearch.types import Hit

_EXAMPLES = 3
_FAR = 300
_NEAR = 20


def surprise(
    searcher: Searcher, catalogue: Catalogue, seen: Collection[int], liked: Collection[int] = ()
) -> Hit | None:
    """A photo from the wider surroundings of a few liked ones, or else favourites, or any photo.

    The nearest 20 are what "more like this" shows, so they come last. Liked ones are not new.
    """
    liked = list(liked) or catalogue.favourites.ids()
    known = liked or catalogue.photo_ids()
    examples = random.sample(known, min(_EXAMPLES if len(known) < _FAR else 1, len(known)))
    around = searcher.near(examples, _FAR)
    hidden = {*seen, *liked}
    new = [photo_id for photo_id in around if photo_id not in hidden]
    new = [photo_id for photo_id in new if photo_id not in around[:_NEAR]] or new
    return searcher.hit(random.choice(new)) if new else None
