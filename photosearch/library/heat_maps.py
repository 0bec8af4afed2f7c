"""Where in a photo a query fits: maps over its picture."""

import hashlib
import threading
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library.photos import Photos
from photosearch.library.search import Search
from photosearch.search import Searcher, heat, parts
from photosearch.search.combine import DISLIKED, LIKED
from photosearch.search.heat import Levels
from photosearch.search.parts import Parts
from photosearch.thumbnails import LARGE, SIDE, shrink
from photosearch.types import (
    By,
    HeatMaps,
    PhotoTerm,
    Query,
    Region,
    Term,
    TextTerm,
    Vectors,
)

if TYPE_CHECKING:
    from PIL import Image

_REMEMBERED = 64
"""Pictures whose parts are kept: 24 vectors each at most, 5 MB in all."""
_NEARLY = 1.2
"""A thumbnail may have so many times fewer pixels than the encoder takes for two parts."""
_ALL = Region(0, 0, 1, 1)
_FEWEST = 8
"""Photos that tell what is usual; in a smaller library the pictures' own parts are taken, too."""


class HeatMapMaker:
    """Thread-safe. The parts of the latest pictures are kept, so that each further query is quick.

    What is looked at is the thumbnail: it is at hand for a drive that isn't, for a huge picture and
    for a moment of a video, and has about the pixels that encoders take for two parts.
    """

    def __init__(self, photos: Photos, search: Search) -> None:
        self._photos, self._search = photos, search
        self._kept: OrderedDict[tuple[str, object], tuple[Parts, float]] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, query: Query, photo_id: int, job: Job) -> HeatMaps:
        """Maps of the query and its terms over a photo, or a moment of a video.

        The first map of a photo takes a second, and longer if the model has to be loaded. Raises
        Cancelled, and KnownError if the photo or a picture of the query can't be read.
        """
        terms = [term for term in query.terms if term.weight]
        searcher = self._search.answering(query)
        if not any(map(_is_seen, terms)) and not query.liked:
            return HeatMaps(None, (None,) * len(terms))
        photo, ratio = self._parts(searcher, photo_id, job)
        levels = [self._levels(searcher, term, photo, job) for term in terms]
        drawn = [None if each is None else heat.drawn(photo, each, ratio) for each in levels]
        weighed = [(term.weight, each) for term, each in zip(terms, levels, strict=True) if each]
        weighed += self._examples(searcher, query, photo)
        if not any(weight > 0 for weight, _ in weighed):
            return HeatMaps(None, tuple(drawn))
        whole = heat.together([each for _, each in weighed], [weight for weight, _ in weighed])
        return HeatMaps(heat.drawn(photo, whole, ratio), tuple(drawn))

    def _levels(self, searcher: Searcher, term: Term, photo: Parts, job: Job) -> Levels | None:
        if isinstance(term, TextTerm):
            if not _is_seen(term) or not searcher.encoder.understands_text:
                return None
            return heat.of_text(photo, searcher.vector(term), searcher.unrelated(term))
        if term.region is not None:
            asked = searcher.vector(term)[None]
            places = [term.region]
        else:
            source = term.photo_id if isinstance(term, PhotoTerm) else term.source
            other, _ = self._parts(searcher, source, job)
            asked, places = np.vstack([other.whole, other.vectors]), [_ALL, *other.regions]
        return heat.of_picture(photo, asked, _usual(searcher, term, photo, asked), places)

    def _examples(
        self, searcher: Searcher, query: Query, photo: Parts
    ) -> list[tuple[float, Levels]]:
        """Liked and disliked photos, each kind as one term."""
        found = []
        for photo_ids, weight in ((query.liked, LIKED), (query.disliked, -DISLIKED)):
            asked = searcher.vectors(photo_ids)
            if len(asked):
                usual = _usual(searcher, PhotoTerm(photo_ids[0]), photo, asked)
                found.append((weight, heat.of_picture(photo, asked, usual)))
        return found

    def _parts(self, searcher: Searcher, source: object, job: Job) -> tuple[Parts, float]:
        """Of a photo, or a picture from elsewhere; and its width by its height."""
        named = hashlib.sha256(source).digest() if isinstance(source, bytes) else source
        key = searcher.encoder.model_id, named
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        picture = self._picture(source, searcher.encoder.input_size)
        found = parts.encoded(searcher.encoder, picture, job), picture.width / picture.height
        with self._lock:
            self._kept[key] = found
            while len(self._kept) > _REMEMBERED:
                self._kept.popitem(last=False)
        return found

    def _picture(self, source: object, input_size: int) -> "Image.Image":
        """About as many pixels as the encoder takes for two parts side by side."""
        side = 2 * input_size
        if not isinstance(source, int):
            assert isinstance(source, Path | bytes)
            return shrink(self._photos.read(source, side), side)
        small = side <= _NEARLY * SIDE
        thumbnail = self._photos.thumbnail(source, SIDE if small else LARGE)
        if thumbnail is None:
            self._photos.decoded(source, side)  # which says why not
            raise KnownError("This photo can't be read just now.")
        return shrink(thumbnail, side)


def _is_seen(term: Term) -> bool:
    """Whether it is compared by looks."""
    return not (isinstance(term, TextTerm) and term.by == By.WORDS)


def _usual(searcher: Searcher, term: Term, photo: Parts, asked: Vectors) -> Vectors:
    """With what a match of pictures is compared."""
    sample = searcher.unrelated(term)
    return sample if len(sample) >= _FEWEST else np.vstack([*sample, *photo.vectors, *asked])
