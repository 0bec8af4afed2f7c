"""CenterFace: where faces are, with five points of each (arXiv 1911.03599)."""

from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from photosearch.faces.face_weights import DETECTOR, Array, load

SIDE = 640
"""Pixels of the longer side that it sees: all 38 faces of the measured pictures are found."""
LEAST_SCORE = 0.5
_OUTPUTS = ["537", "538", "539", "540"]
_STEP, _CELL = 32, 4
_OVERLAP = 0.3
_MOST = 200
"""Faces of one picture; more are a pattern, or a stadium."""


@dataclass(frozen=True, slots=True)
class Found:
    """In pixels of the picture that was given: box (left, top, right, bottom), points (5, 2) as
    eyes, tip of the nose, corners of the mouth, from the picture's left to its right."""

    box: Array
    points: Array
    score: float


class Detector:
    """For one thread. Raises KnownError if weights are damaged."""

    def __init__(self) -> None:
        cv2.setNumThreads(1)  # several photos are looked at side by side instead
        weights = np.frombuffer(load(DETECTOR), np.uint8)
        self._net = cv2.dnn.readNetFromONNX(weights)

    def find(self, picture: Image.Image) -> list[Found]:
        """The faces of an upright RGB picture, the surest first."""
        small, scale = _fitting(picture)
        pixels = np.asarray(small, np.float32).transpose(2, 0, 1)[None]
        self._net.setInput(np.ascontiguousarray(pixels))
        heat, size, offset, points = (np.asarray(out)[0] for out in self._net.forward(_OUTPUTS))
        return [
            Found(found.box / scale, found.points / scale, found.score)
            for found in _decoded(heat[0], size, offset, points)
        ]


def _fitting(picture: Image.Image) -> tuple[Image.Image, Array]:
    """With sides that the network can halve five times, and how much smaller that is."""
    share = min(1.0, SIDE / max(picture.size))
    width, height = (max(_STEP, round(side * share / _STEP) * _STEP) for side in picture.size)
    small = picture.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return small, np.array([width / picture.width, height / picture.height], np.float32)


def _decoded(heat: Array, size: Array, offset: Array, points: Array) -> list[Found]:
    """Each cell of the map that is hot, but of those that overlap only the hottest."""
    rows, columns = np.nonzero(heat > LEAST_SCORE)
    order = np.argsort(-heat[rows, columns], kind="stable")[: 4 * _MOST]
    kept: list[Found] = []
    for row, column in zip(rows[order], columns[order], strict=True):
        found = _face(row, column, heat, size, offset, points)
        if all(_overlap(found.box, other.box) < _OVERLAP for other in kept):
            kept.append(found)
    return kept[:_MOST]


def _face(row: int, column: int, heat: Array, size: Array, offset: Array, points: Array) -> Found:
    extent = np.exp(size[::-1, row, column]) * _CELL  # width, height
    middle = (np.array([column, row]) + offset[::-1, row, column] + 0.5) * _CELL
    corner = middle - extent / 2
    box = np.concatenate([corner, corner + extent]).reshape(2, 2)
    five = points[:, row, column].reshape(5, 2)[:, ::-1] * extent + corner
    return Found(box.astype(np.float32), five.astype(np.float32), float(heat[row, column]))


def _overlap(one: Array, other: Array) -> float:
    """Of two boxes: what both cover, as a share of what either covers."""
    sides = np.minimum(one[1], other[1]) - np.maximum(one[0], other[0])
    both = float(np.prod(np.maximum(sides, 0)))
    return both / (float(np.prod(one[1] - one[0])) + float(np.prod(other[1] - other[0])) - both)
