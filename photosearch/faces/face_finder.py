"""A picture to its faces."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from photosearch.faces.face_detector import Detector
from photosearch.faces.face_recogniser import Recogniser
from photosearch.faces.face_weights import Array, FaceWeights
from photosearch.faces.sface import SFace
from photosearch.faces.yunet import YuNet
from photosearch.types import Region


@dataclass(frozen=True, slots=True)
class Face:
    """A box, and five points in it, shape (5, 2), as fractions of the picture."""

    region: Region
    points: Array
    score: float
    """0 to 1, how sure the network is that it is one."""


class FaceFinder:
    """For one thread. With the networks that come with the program if no others are given; raises
    KnownError if those are damaged, or the others can't be run."""

    def __init__(self, weights: FaceWeights | None = None) -> None:
        self._detector = YuNet(weights.detector) if weights else Detector()
        self._recogniser = SFace(weights.recogniser) if weights else Recogniser()

    def find(self, picture: Image.Image) -> list[Face]:
        """The faces of an upright RGB picture, the surest first. 640 pixels of the longer side are
        enough; a larger picture is made smaller."""
        size = np.array(picture.size, np.float32)
        return [
            Face(_region(found.box / size), found.points / size, found.score)
            for found in self._detector.find(picture)
        ]

    def try_out(self, picture: Image.Image) -> None:
        """Raises KnownError if one of the networks can't be run."""
        self.find(picture)
        points = np.array([[0.3, 0.3], [0.7, 0.3], [0.5, 0.5], [0.35, 0.7], [0.65, 0.7]])
        self.vector(picture, Face(Region(0.0, 0.0, 1.0, 1.0), points.astype(np.float32), 1.0))

    def vector(self, picture: Image.Image, face: Face) -> Array:
        """What the face looks like, shape (128,), float32: to be compared by Euclidean distance to
        those of the same recogniser. The picture may be a larger version of the one in which it was
        found."""
        points = np.asarray(face.points * np.array(picture.size), np.float32)
        return self._recogniser.vector(picture, points)


def _region(box: Array) -> Region:
    (left, top), (right, bottom) = np.clip(box, 0, 1).tolist()
    return Region(left, top, right, bottom)
