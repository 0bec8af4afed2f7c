"""Where photos are, asked in the background."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from photosearch import gazetteer
from photosearch.gui.map_page import labels, outline
from photosearch.gui.map_page.clusters import Pyramid
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.task_queue import Latest
from photosearch.library import Library
from photosearch.types import Area, Filters, Headings, Hit, Place, Query

_SAMPLE = 200
_DEGREES = 1e5
"""Edges of areas are written to 1 m."""


@dataclass(frozen=True, slots=True)
class Restriction:
    """The photos of a search, instead of all."""

    query: Query
    hits: Sequence[Hit]
    words: str
    """What they are."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The photos of one circle."""

    hits: Sequence[Hit]
    area: Area
    place: Place | None
    """The town of most of them."""
    headings: Headings | None = None
    """What they are put under."""


class LocatedPhotos(QObject):
    """Asks in a queue of the map's own: a million photos take half a second."""

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._queue = engine.library, engine.map_queue
        self._pyramids, self._circles = Latest(), Latest()
        self._failed = engine.failed.emit

    def load_outline(self) -> None:
        self._queue.run(outline.prepare, failed=self._failed)

    def load_names(self, done: Callable[[], None]) -> None:
        """Of towns, which the map can do without for a moment."""
        self._queue.run(labels.prepare, lambda _: done(), self._failed)

    def ask(self, only: Restriction | None, zoom: int, done: Callable[[Pyramid], None]) -> None:
        """The photos by their places, with the circles of one zoom."""
        self._pyramids.ask(
            self._queue, lambda: _pyramid(self._library, only, zoom), done, self._failed
        )

    def gather(self, pyramid: Pyramid, zoom: int, done: Callable[[], None]) -> None:
        self._queue.run(lambda: pyramid.level(zoom), lambda _: done(), self._failed)

    def find(
        self, pyramid: Pyramid, zoom: int, photo_id: int, done: Callable[[int | None], None]
    ) -> None:
        """The circle of a photo."""
        self._queue.run(lambda: pyramid.circle_of(zoom, photo_id), done, self._failed)

    def open(
        self,
        pyramid: Pyramid,
        zoom: int,
        circle: int,
        only: Restriction | None,
        done: Callable[[Gathered], None],
    ) -> None:
        """The photos of a circle."""
        self._circles.ask(
            self._queue,
            lambda: _open(self._library, pyramid, pyramid.points(zoom, circle), only),
            done,
            self._failed,
        )


def _pyramid(library: Library, only: Restriction | None, zoom: int) -> Pyramid:
    ids = None if only is None else np.array([hit.photo_id for hit in only.hits], np.int64)
    pyramid = Pyramid(*library.photos.listing.points(ids))
    if len(pyramid.ids):
        pyramid.level(zoom)
    return pyramid


def _open(
    library: Library, pyramid: Pyramid, points: NDArray[np.intp], only: Restriction | None
) -> Gathered:
    degrees, ids = pyramid.degrees[points], set(pyramid.ids[points].tolist())
    area = area_around(degrees)
    hits = only.hits if only else library.photos.listing.listed(Filters(area=area))
    kept = hits if len(hits) == len(ids) else [hit for hit in hits if hit.photo_id in ids]
    order = only.query.order if only else Query().order
    headings = library.photos.headings(kept, order)
    return Gathered(kept, area, _most_in(degrees), headings)


def _most_in(degrees: NDArray[np.float64]) -> Place | None:
    """The town of most of them, by a sample."""
    sample = degrees[:: max(1, len(degrees) // _SAMPLE)]
    towns, counts = np.unique(gazetteer.nearest(sample), return_counts=True)
    return gazetteer.place(int(towns[counts.argmax()]))


def area_around(degrees: NDArray[np.float64]) -> Area:
    """The smallest that holds these points, be it over the date line."""
    east = np.sort(degrees[:, 1])
    gaps = np.diff(np.append(east, east[0] + 360))
    widest = int(gaps.argmax())
    south, north = degrees[:, 0].min(), degrees[:, 0].max()
    low = np.floor(np.array([south, east[(widest + 1) % len(east)]]) * _DEGREES) / _DEGREES
    high = np.ceil(np.array([north, east[widest]]) * _DEGREES) / _DEGREES
    edges = np.array([low[0], low[1], high[0], high[1]])
    return Area(*np.clip(edges, (-90, -180, -90, -180), (90, 180, 90, 180)).tolist())


def within(query: Query, area: Area) -> Query:
    """The same, of the photos that were taken there."""
    return replace(query, filters=replace(query.filters, area=area))
