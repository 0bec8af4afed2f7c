"""Whether two pictures that lie on each other are one picture, or two photos of one scene.

Scaling, compression, tones and overlays leave what is seen in its place. Between two photos, things
have moved, nearer ones more than farther ones. So each small block of one picture is looked for in
the other: in two versions of one picture all of them have moved as one plane has, or not at all.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.duplicates.picture_alignment import Place
from photosearch.duplicates.picture_hash import Grey, turn

SIDE = 192
"""Pixels of the shorter side to compare at."""
_SMALLEST = 96
"""Of small pictures it is their own, as enlarging blurs only one of two; but no less than this."""
_BLOCK = 16
_REACH = 5
"""By how many pixels a block may have moved at first, as scale and place are known roughly."""
_FEWEST = 12
"""Of blocks that aren't plain; of fewer nothing can be said."""
_TEXTURE = 5.0
"""Levels of standard deviation, below which a block is plain."""
_BETTER = 0.05
"""By how much a block must fit better elsewhere to have moved there."""
_VISIBLE = 8.0
_DIM = 0.45
_CHANGED = 12.0
"""Levels."""
_FOUND = 0.6
"""The correlation from which on a block is found."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found, block by block."""

    blocks: int
    """That are not plain."""
    found: float
    """The share of them that is found in the other picture."""
    moved: float
    """The share of these that is not where it would be in another version of the same picture."""
    likeness: float
    """The median correlation of the blocks."""
    overlay: float
    """Of what changed in the blocks that are not found in their place, the share that became only
    lighter, or only darker, as under a watermark; something that moved does both. 1 if none is."""

    @property
    def changed(self) -> float:
        """The share of the blocks that are not found in their place."""
        return 1 - self.found * (1 - self.moved)


def shows_same(found: Comparison, place: Place) -> bool:
    """Whether it is one picture; measured by `tests/benchmarks/duplicates.py`."""
    if found.blocks < _FEWEST:
        return False
    is_marked = found.overlay >= 0.95
    if not place.is_whole:
        is_found = found.found >= 0.9 or (is_marked and found.found >= 0.75)
        return is_found and found.moved <= 0.15 and found.likeness >= 0.95
    noise = max(0.006, 1 - found.likeness)
    is_sound = found.changed <= noise or (is_marked and found.changed <= 0.3)
    return is_sound and found.likeness >= 0.97


def compare(one: Image.Image, other: Image.Image, place: Place) -> Comparison:
    """Two upright pictures that lie on each other at a place that `alignment.find` told."""
    first, second = _overlaid(one, other, place)
    reach = 1
    if not place.is_whole:
        rough, reach = _search(first, second, _REACH), 2
        second = _warped(second, _plane(rough, rough.found))
    search = _search(first, second, reach)
    found = search.found
    count, sure = int(search.textured.sum()), int(found.sum())
    astray = search.peaks - search.at(_plane(search, found)) > _BETTER
    changed = search.textured & (astray | ~found)
    return Comparison(
        count,
        sure / max(1, count),
        int((found & astray).sum()) / max(1, sure),
        float(np.median(search.peaks[search.textured])) if count else 0.0,
        _overlay(first, second, found & ~astray, changed),
    )


def difference(one: Image.Image, other: Image.Image, place: Place) -> Image.Image:
    """What the two share, dimmed, and in bright yellow where they differ; RGB."""
    first, second = _overlaid(one, other, place)
    rough = _search(first, second, _REACH)
    second = _warped(second, _plane(rough, rough.found))
    slope, offset = np.polyfit(second.ravel()[::7], first.ravel()[::7], 1)
    strength = np.abs(second * slope + offset - first)
    strength = np.clip((strength - _VISIBLE) / (4 * _VISIBLE), 0, 1)[..., None]
    yellow = np.array([255.0, 214.0, 10.0])
    pixels = first[..., None] * _DIM * (1 - strength) + yellow * strength
    return Image.fromarray(pixels.astype(np.uint8), "RGB")


def _overlaid(one: Image.Image, other: Image.Image, place: Place) -> tuple[Grey, Grey]:
    """Both as grey pictures of one size: the part that they share."""
    outer, inner = (other, one) if place.reverse else (one, other)
    left, top, across, down = place.box
    box = (
        left * outer.width,
        top * outer.height,
        (left + across) * outer.width,
        (top + down) * outer.height,
    )
    wide, tall = box[2] - box[0], box[3] - box[1]
    shorter = min(wide, tall, *inner.size)
    scale = min(SIDE, max(_SMALLEST, shorter)) / min(wide, tall) / _BLOCK
    size = _BLOCK * max(1, round(wide * scale)), _BLOCK * max(1, round(tall * scale))
    cut = outer.convert("L").resize(size, Image.Resampling.BILINEAR, box=box, reducing_gap=2.0)
    turned = Image.fromarray(turn(np.asarray(inner.convert("L")), place.orientation))
    whole = turned.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    return np.asarray(cut, np.float32), np.asarray(whole, np.float32)


@dataclass(frozen=True, slots=True)
class _Search:
    """How well each block fits wherever it may have moved to."""

    reach: int
    scores: NDArray[np.float32]
    """Shape (steps down, steps across, rows, columns)."""
    textured: NDArray[np.bool_]
    """The blocks in which there is something to see, shape (rows, columns)."""

    @property
    def peaks(self) -> NDArray[np.float32]:
        best: NDArray[np.float32] = self.scores.max(axis=(0, 1))
        return best

    @property
    def found(self) -> NDArray[np.bool_]:
        return self.textured & (self.peaks > _FOUND)

    @property
    def moves(self) -> NDArray[np.int64]:
        """Down and across, shape (rows, columns, 2)."""
        flat = self.scores.reshape(-1, *self.textured.shape).argmax(axis=0)
        return np.stack(np.divmod(flat, 2 * self.reach + 1), axis=-1) - self.reach

    def at(self, plane: NDArray[np.float64]) -> NDArray[np.float32]:
        """The scores where an affine movement brings the blocks."""
        rows, columns = np.indices(self.textured.shape)
        middles = np.stack([rows, columns], axis=-1) * _BLOCK + _BLOCK / 2
        where = middles @ plane[:2] + plane[2]
        steps = np.clip(np.rint(where).astype(int) + self.reach, 0, 2 * self.reach)
        scores: NDArray[np.float32] = self.scores[steps[..., 0], steps[..., 1], rows, columns]
        return scores


def _search(first: Grey, second: Grey, reach: int) -> _Search:
    mean, spread = _statistics(first)
    padded = np.pad(second, reach, mode="edge")
    tall, wide = first.shape
    steps = range(2 * reach + 1)
    scores = np.empty((len(steps), len(steps), *mean.shape), np.float32)
    spreads = spread
    for down in steps:
        for across in steps:
            shifted = padded[down : down + tall, across : across + wide]
            other_mean, other_spread = _statistics(shifted)
            product = _blocks(first * shifted) - mean * other_mean
            scores[down, across] = product / np.maximum(spread * other_spread, 1.0)
            if down == across == reach:
                spreads = np.maximum(spread, other_spread)
    return _Search(reach, scores, spreads >= _TEXTURE)


def _statistics(pixels: Grey) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean and standard deviation of each block."""
    mean = _blocks(pixels)
    return mean, np.sqrt(np.maximum(_blocks(pixels * pixels) - mean * mean, 0))


def _blocks(pixels: Grey) -> NDArray[np.float32]:
    """The mean of each block, shape (rows, columns)."""
    tall, wide = pixels.shape
    means: NDArray[np.float32] = pixels.reshape(
        tall // _BLOCK, _BLOCK, wide // _BLOCK, _BLOCK
    ).mean(axis=(1, 3))
    return means


def _plane(search: _Search, sure: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The affine movement that most blocks have made, shape (3, 2); outliers are left out."""
    rows, columns = np.nonzero(sure)
    fitted = np.zeros((3, 2))
    if len(rows) < _FEWEST:
        return fitted
    points = np.stack([(rows + 0.5) * _BLOCK, (columns + 0.5) * _BLOCK, np.ones(len(rows))], axis=1)
    wanted, kept = search.moves[rows, columns].astype(float), np.ones(len(rows), bool)
    for _ in range(4):
        fitted = np.linalg.lstsq(points[kept], wanted[kept], rcond=None)[0]
        errors = np.abs(points @ fitted - wanted).max(axis=1)
        kept = errors <= max(0.75, float(np.median(errors)) * 2)
        if kept.sum() < _FEWEST:
            break
    return fitted


def _overlay(first: Grey, second: Grey, found: NDArray[np.bool_], lost: NDArray[np.bool_]) -> float:
    sure, unsure = (np.kron(blocks, np.ones((_BLOCK, _BLOCK), bool)) for blocks in (found, lost))
    if not lost.any() or not found.any():
        return 1.0
    slope, offset = np.polyfit(second[sure][::7], first[sure][::7], 1)
    changes = (second * slope + offset - first)[unsure]
    lighter, darker = (
        float(changes[changes > _CHANGED].sum()),
        -float(changes[changes < -_CHANGED].sum()),
    )
    return max(lighter, darker) / (lighter + darker) if lighter + darker else 1.0


def _warped(pixels: Grey, plane: NDArray[np.float64]) -> Grey:
    """What lies at x + movement(x) comes to x."""
    (yy, xy), (yx, xx), (y0, x0) = plane
    terms = (1 + xx, xy, x0, yx, 1 + yy, y0)
    picture = Image.fromarray(pixels)
    moved = picture.transform(
        picture.size, Image.Transform.AFFINE, terms, Image.Resampling.BILINEAR
    )
    # what comes from outside stays as it was
    inside = Image.new("F", picture.size, 1.0).transform(
        picture.size, Image.Transform.AFFINE, terms
    )
    return np.where(np.asarray(inside) > 0.99, np.asarray(moved), pixels).astype(np.float32)
