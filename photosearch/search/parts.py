"""A picture's parts as vectors: squares of half its shorter side that overlap by about half.

They don't depend on the query, and need nothing of a model but that it encodes pictures. Measured
in tests/benchmarks/why.py; why so: docs/adr/0152-why-by-parts-of-the-picture.md.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from photosearch.encoders.encoder import Encoder
from photosearch.jobs import Job
from photosearch.pool import Pool
from photosearch.types import Region, Vector, Vectors

if TYPE_CHECKING:
    from PIL import Image

_SHARE = 0.5
"""Of the picture's shorter side."""
_STEP = 0.625
"""Of a part's side, about."""
_MOST = 24
"""Parts of a long picture: they become larger, and then lie apart."""
_BATCH, _THREADS = 4, 2


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Regions of a picture, and their unit vectors, shape (len(regions), dimension)."""

    regions: tuple[Region, ...]
    vectors: Vectors
    whole: Vector
    """Of the whole picture."""


def regions(width: int, height: int) -> tuple[Region, ...]:
    """Squares in rows over a picture of this size; 12 on one of 4 to 3."""
    short, long = 1.0, max(width, height) / max(1, min(width, height))
    side = _SHARE if len(_starts(long, _SHARE)) * len(_starts(1, _SHARE)) <= _MOST else short
    across, along = _starts(short, side), _starts(long, side)[:_MOST]
    if len(_starts(long, side)) > _MOST:
        along = np.linspace(0, long - side, _MOST).tolist()
    lies = width >= height
    rows, columns = (across, along) if lies else (along, across)
    wide, high = (long, short) if lies else (short, long)
    return tuple(
        Region(x / wide, y / high, min(1.0, (x + side) / wide), min(1.0, (y + side) / high))
        for y in rows
        for x in columns
    )


def _starts(length: float, side: float) -> list[float]:
    """Where along a length squares begin, from one end to the other."""
    free = length - side
    count = 1 + round(free / (side * _STEP)) if free > 0.01 else 1
    starts: list[float] = np.linspace(0, free, max(count, 2 if free > 0.01 else 1)).tolist()
    return starts


def encoded(encoder: Encoder, picture: "Image.Image", job: Job) -> Parts:
    """On two cores, as the child has a thread for each of ours. Raises Cancelled."""
    places = regions(*picture.size)
    made = [picture, *(picture.crop(place.pixels(picture.size)) for place in places)]
    batches = [made[at : at + _BATCH] for at in range(0, len(made), _BATCH)]

    def encode(batch: Sequence["Image.Image"]) -> Vectors:
        job.checkpoint()
        return encoder.encode_pictures([encoder.preprocess(one) for one in batch])

    vectors = np.concatenate(_side_by_side(batches, encode))
    return Parts(places, vectors[1:], vectors[0])


def _side_by_side(
    batches: Sequence[Sequence["Image.Image"]],
    encode: Callable[[Sequence["Image.Image"]], Vectors],
) -> list[Vectors]:
    pool = Pool(min(_THREADS, len(batches)), lambda: None, "parts")
    try:
        running: list[Future[Vectors]] = [
            pool.submit(lambda _, batch=batch: encode(batch))  # type: ignore[misc]
            for batch in batches
        ]
        return [future.result() for future in running]
    finally:
        pool.stop()
