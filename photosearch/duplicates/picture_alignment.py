"""Where in one picture another one lies: turned, mirrored, cropped or framed.

By normalised cross-correlation (Lewis, 1995) of grey thumbnails, by FFT, over eight orientations,
ten sizes, and both ways round.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.duplicates.picture_hash import ORIENTATIONS, Grey, turn

SCALES = (1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.65, 0.6)
"""Of the largest size at which the inner picture fits into the outer one."""
_WHOLE = 0.985
_FLOOR = 4.0
"""Levels, squared: plain areas are no likeness."""


@dataclass(frozen=True, slots=True)
class Place:
    """The second picture lies in the first, or the first in the second (`reverse`)."""

    likeness: float
    """The normalised cross-correlation there, up to 1."""
    orientation: int
    """In which the inner picture lies in the outer one."""
    reverse: bool
    box: tuple[float, float, float, float]
    """Left, top, width and height in the outer picture, as shares of its sides."""

    @property
    def is_whole(self) -> bool:
        """Whether the two share all that there is to see."""
        return self.box[2] >= _WHOLE and self.box[3] >= _WHOLE


def whole(orientation: int) -> Place:
    """The second picture lies on all of the first, in this orientation."""
    return Place(1.0, orientation, False, (0.0, 0.0, 1.0, 1.0))


def find(one: Grey, other: Grey, orientations: range = range(len(ORIENTATIONS))) -> Place:
    """The best of all places. Both are thumbnails with a longer side of 64 pixels or so."""
    ways = [_inside(one, other, o, False) for o in orientations]
    ways += [_inside(other, one, o, True) for o in orientations]
    return max(ways, key=lambda place: place.likeness)


def _inside(outer: Grey, inner: Grey, orientation: int, reverse: bool) -> Place:
    turned = turn(inner, orientation)
    fit = min(outer.shape[0] / turned.shape[0], outer.shape[1] / turned.shape[1])
    sizes = [_size(turned, fit * scale, outer) for scale in SCALES]
    scores = _correlations(outer, [_resized(turned, size) for size in sizes])
    best, row, column, likeness = -1, 0, 0, -1.0
    for number, score in enumerate(scores):
        place = int(score.argmax())
        if (value := float(score.flat[place])) > likeness:
            best, likeness = number, value
            row, column = divmod(place, score.shape[1])
    height, width = outer.shape
    tall, wide = sizes[best]
    return Place(
        likeness, orientation, reverse, (column / width, row / height, wide / width, tall / height)
    )


def _size(pixels: Grey, scale: float, outer: Grey) -> tuple[int, int]:
    tall, wide = (max(4, round(side * scale)) for side in pixels.shape)
    return min(tall, outer.shape[0]), min(wide, outer.shape[1])


def _resized(pixels: Grey, size: tuple[int, int]) -> Grey:
    from PIL import Image

    resample = Image.Resampling.BILINEAR
    picture = Image.fromarray(pixels).resize((size[1], size[0]), resample)
    return np.asarray(picture, dtype=np.float32)


def _correlations(outer: Grey, inners: list[Grey]) -> list[NDArray[np.float32]]:
    """For each of the inner pictures its correlation at every place where it fits whole."""
    height, width = outer.shape
    padded = np.zeros((len(inners), height, width), np.float32)
    for row, inner in zip(padded, inners, strict=True):
        row[: inner.shape[0], : inner.shape[1]] = inner - inner.mean()
    spectra = np.conj(np.fft.rfft2(padded)) * np.fft.rfft2(outer)
    products = np.fft.irfft2(spectra, s=outer.shape)
    sums, squares = _integral(outer), _integral(outer * outer)
    scores = []
    for inner, product in zip(inners, products, strict=True):
        tall, wide = inner.shape
        count = tall * wide
        local = _window(squares, tall, wide) - _window(sums, tall, wide) ** 2 / count
        inner_energy = float(((inner - inner.mean()) ** 2).sum())
        floor = _FLOOR * count
        energy = np.sqrt(np.maximum(local, floor) * max(inner_energy, floor))
        scores.append(
            (product[: height - tall + 1, : width - wide + 1] / energy).astype(np.float32)
        )
    return scores


def _integral(pixels: Grey) -> NDArray[np.float64]:
    whole = np.zeros((pixels.shape[0] + 1, pixels.shape[1] + 1))
    whole[1:, 1:] = pixels.astype(np.float64).cumsum(axis=0).cumsum(axis=1)
    return whole


def _window(whole: NDArray[np.float64], tall: int, wide: int) -> NDArray[np.float64]:
    return whole[tall:, wide:] - whole[:-tall, wide:] - whole[tall:, :-wide] + whole[:-tall, :-wide]
