"""PP-OCRv6's tiny detector: where lines of text are (DB, arXiv 1911.08947)."""

from collections.abc import Sequence

import cv2
import numpy as np
from PIL import Image

from photosearch.ocr.text_weights import DETECTOR, Array, Pixels, load

_MEAN = (103.53, 116.28, 123.675)
"""Of red, green, blue: trained on blue, green, red, with the means for red, green, blue."""
_DEVIATION = 57.6
_STEP = 32
_TEXT = 0.3
"""From which likelihood a pixel belongs to the core of a line."""
_LEAST_SCORE = 0.5
"""The least mean likelihood of a box."""
_GROWTH = 1.6
"""The network marks the shrunken core of a line; so much of area over outline is put around it."""
_LEAST_SIDE = 3
_MOST = 100
"""Lines of one picture, the largest first: a map has hundreds, at 25 ms each."""


class Detector:
    """For one thread. Raises KnownError if weights are damaged."""

    def __init__(self) -> None:
        cv2.setNumThreads(1)  # several photos are looked at side by side instead
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(load(DETECTOR), np.uint8))

    def find(self, picture: Image.Image, side: int) -> list[Array]:
        """The lines of text of an upright RGB picture, looked at with a longer side of `side`
        pixels: corners of shape (4, 2) in the picture's own pixels, clockwise, the largest first.
        """
        pixels = _fitting(np.asarray(picture), side)
        height, width = pixels.shape[:2]
        self._net.setInput(cv2.dnn.blobFromImage(pixels, 1 / _DEVIATION, mean=_MEAN, swapRB=True))
        likelihood = np.asarray(self._net.forward())[0, 0]
        scale = np.array([picture.width / width, picture.height / height], np.float32)
        return [corners * scale for corners in _boxes(likelihood)]


def _fitting(pixels: Pixels, side: int) -> Pixels:
    """With sides that the network can halve five times."""
    share = min(1.0, side / max(pixels.shape))
    height, width = (max(_STEP, round(one * share / _STEP) * _STEP) for one in pixels.shape[:2])
    way = cv2.INTER_AREA if share < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=way), np.uint8)


def _boxes(likelihood: Array) -> list[Array]:
    core = cv2.dilate((likelihood > _TEXT).astype(np.uint8), np.ones((2, 2), np.uint8))
    outlines, _ = cv2.findContours(core, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    cores = [cv2.minAreaRect(outline) for outline in outlines]
    found = [
        _grown(one)
        for one in cores
        if min(one[1]) >= _LEAST_SIDE and _score(likelihood, one) >= _LEAST_SCORE
    ]
    found.sort(key=lambda one: -one[1][0] * one[1][1])
    return [_corners(one) for one in found[:_MOST]]


_Rectangle = tuple[Sequence[float], Sequence[float], float]
"""OpenCV's: middle, sides, degrees."""


def _score(likelihood: Array, core: _Rectangle) -> float:
    corners = np.rint(cv2.boxPoints(core)).astype(np.int32)
    left, top = np.maximum(corners.min(axis=0), 0)
    right, bottom = corners.max(axis=0) + 1
    part = likelihood[top:bottom, left:right]
    inside = np.zeros(part.shape, np.uint8)
    cv2.fillPoly(inside, [corners - (left, top)], [1])
    return float(cv2.mean(part, inside)[0])


def _grown(core: _Rectangle) -> _Rectangle:
    middle, (width, height), angle = core
    margin = width * height * _GROWTH / (width + height)
    return middle, (width + margin, height + margin), angle


def _corners(box: _Rectangle) -> Array:
    """Clockwise, from the one that is top left of a line that is turned by less than 45 degrees
    either way, or leads down."""
    points = cv2.boxPoints(box)
    by_x = points[np.argsort(points[:, 0], kind="stable")]
    left, right = (side[np.argsort(side[:, 1], kind="stable")] for side in (by_x[:2], by_x[2:]))
    return np.array([left[0], right[0], right[1], left[1]], np.float32)
