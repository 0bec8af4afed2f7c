"""The models that are compared with each other: who takes part, what they find, what they cost."""

import logging
import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.evaluation import Ranking, rank
from photosearch.library.models import Active, Models
from photosearch.library.search import Search
from photosearch.messages import Message
from photosearch.thumbnails import Thumbnails
from photosearch.types import Cost, EvaluationQuery, ModelInfo

log = logging.getLogger(__name__)

_ENOUGH = 0.95
"""The least share of photos that a model has read: what it lacks counts as missed."""
_PICTURES, _TEXTS = 16, 9
_GONE = (KnownError, OSError)
"""What asking a model raises that was removed meanwhile."""


class Contestants:
    """Installed models that understand words and have read the photos.

    Rankings are kept while the library stays as it is. All are found by comparing with every
    vector, the same way for each model, so that no index's approximations count.
    """

    def __init__(
        self, catalogue: Catalogue, models: Models, search: Search, thumbnails: Thumbnails
    ) -> None:
        self._catalogue = catalogue
        self._models = models
        self._search = search
        self._thumbnails = thumbnails
        self._opened: dict[str, Active] = {}
        self._rankings: dict[tuple[str, int, str], tuple[object, Ranking]] = {}
        self._costs: dict[tuple[str, str], Cost] = {}

    def taking_part(self) -> list[ModelInfo]:
        """The one that answers first."""
        infos = [info for info in self._installed() if not _why_not(info)]
        return sorted(infos, key=lambda info: not info.in_use)

    def left_out(self) -> dict[str, str]:
        """The others that are installed, by name, and why."""
        whys = {info.name: _why_not(info) for info in self._installed()}
        return {name: why for name, why in whys.items() if why}

    def rankings(self, infos: Iterable[ModelInfo], query: EvaluationQuery) -> dict[str, Ranking]:
        """By the models' ids; one that is gone by now is missing."""
        found = {}
        for info in infos:
            try:
                found[info.id] = self._ranking(info.id, query)
            except _GONE:
                log.warning("%s can't be asked", info.id, exc_info=True)
        return found

    def cost(self, info: ModelInfo, texts: Sequence[str]) -> Cost:
        """Measured once for each precision, with texts; seconds where a tower isn't loaded. Without
        texts what is known without measuring."""
        key = info.id, info.precision
        if not texts and key not in self._costs:
            return self._known_cost(info)
        if key not in self._costs:
            try:
                self._costs[key] = self._measured(info, texts)
            except _GONE:
                log.warning("%s can't be measured", info.id, exc_info=True)
                return self._known_cost(info)
        return self._costs[key]

    def release_unused(self, seconds: float = 600.0) -> None:
        """Free the memory of towers unused for so long."""
        for active in list(self._opened.values()):
            active.encoder.release_unused(seconds)

    def _installed(self) -> list[ModelInfo]:
        return [info for info in self._models.all() if info.installed]

    def _ranking(self, model_id: str, query: EvaluationQuery) -> Ranking:
        key = model_id, query.id, query.text
        stamp = self._catalogue.written, self._catalogue.changes()
        known = self._rankings.get(key)
        if known is None or known[0] != stamp:
            searcher = self._search.searcher_of(self._active(model_id))
            known = stamp, rank(searcher.ask, self._catalogue, query)
            self._rankings[key] = known
        return known[1]

    def _active(self, model_id: str) -> Active:
        """Raises KnownError: it isn't installed."""
        answering = self._models.answering
        if model_id == answering.id:
            return answering
        if model_id not in self._opened:
            self._opened[model_id] = self._models.opened(model_id)
        return self._opened[model_id]

    def _measured(self, info: ModelInfo, texts: Sequence[str]) -> Cost:
        active = self._active(info.id)
        return replace(
            self._known_cost(info),
            photos_per_second=self._photos_per_second(active),
            query_ms=_query_ms(active, texts),
        )

    def _known_cost(self, info: ModelInfo) -> Cost:
        disk = self._models.size_on_disk(info.id)
        return Cost(disk_bytes=disk, memory_bytes=info.text_bytes)

    def _photos_per_second(self, active: Active) -> float | None:
        """From thumbnails, so that no drive is asked; None where there are none."""
        ids = self._catalogue.photo_ids()
        some = random.Random(0).sample(ids, min(_PICTURES, len(ids)))  # noqa: S311 - no secret
        hashes = filter(None, map(self._catalogue.photo_hash, some))
        pictures = [picture for picture in map(self._thumbnails.load_any, hashes) if picture]
        if not pictures:
            return None
        prepared = [active.encoder.preprocess(picture) for picture in pictures]
        active.encoder.encode_pictures(prepared[:1])  # the tower loads, and gets warm
        begun = time.perf_counter()
        active.encoder.encode_pictures(prepared)
        return len(prepared) / (time.perf_counter() - begun)


def _query_ms(active: Active, texts: Sequence[str]) -> float:
    active.encoder.encode_texts([texts[0]])  # the tower loads, and gets warm
    times = []
    for text in texts[:_TEXTS]:
        begun = time.perf_counter()
        active.encoder.encode_texts([text])
        times.append(time.perf_counter() - begun)
    return 1000 * float(np.median(times))


def _why_not(info: ModelInfo) -> str:
    """ "" if it takes part."""
    if not info.understands_text:
        return Message("It finds only photos that look alike, and understands no words.")
    if not info.photos or info.covered < _ENOUGH * info.photos:
        return Message(
            "It has read {covered} of {photos} photos.", covered=info.covered, photos=info.photos
        )
    return ""
