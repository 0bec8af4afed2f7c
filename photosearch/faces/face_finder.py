"""A picture to its faces."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from photosearch.faces.face_alignment import chip
from photosearch.faces.face_detector import Detector
from photosearch.faces.face_recogniser import Recogniser
from photosearch.faces.face_weights import Array
from photosearch.types import Region


@dataclass(frozen=True, slots=True)
class Face:
    """A box, and five points in it, shape (5, 2), as fractions of the picture."""

    region: Region
    points: Array
    score: float
    """0 to 1, how sure the network is that it is one."""


class FaceFinder:
    """For one thread. Raises KnownError if weights are damaged."""

    def __init__(self) -> None:
        self._detector = Detector()
        self._recogniser = Recogniser()

    def find(self, picture: Image.Image) -> list[Face]:
        """The faces of an upright RGB picture, the surest first. 640 pixels of the longer side are
        enough; a larger picture is made smaller."""
        size = np.array(picture.size, np.float32)
        return [
            Face(_region(found.box / size), found.points / size, found.score)
            for found in self._detector.find(picture)
        ]

    def vector(self, picture: Image.Image, face: Face) -> Array:
        """What the face looks like, shape (128,), float32: to be compared by Euclidean distance.
        The picture may be a larger version of the one in which it was found."""
        return self._recogniser.vector(chip(picture, face.points * np.array(picture.size)))


def _region(box: Array) -> Region:
    (left, top), (right, bottom) = np.clip(box, 0, 1).tolist()
    return Region(left, top, right, bottom)
