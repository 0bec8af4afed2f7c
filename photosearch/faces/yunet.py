"""YuNet: where faces are, with five points of each (Wu et al., 2023), by OpenCV's own class."""

import cv2
import numpy as np
from PIL import Image

from photosearch.faces.face_detector import Found
from photosearch.faces.foreign import raises_known_errors

SIDE = 640
"""Pixels of the square that the file is made for; a picture is laid into its corner. OpenCV 4 can
make the network fit other shapes, OpenCV 5 not always."""
LEAST_SCORE = 0.9
"""OpenCV's own."""
_OVERLAP = 0.3
_MOST = 200


class YuNet:
    """For one thread."""

    @raises_known_errors
    def __init__(self, weights: bytes) -> None:
        cv2.setNumThreads(1)
        no_config = np.empty(0, np.uint8)
        self._net = cv2.FaceDetectorYN.create(
            "onnx",
            np.frombuffer(weights, np.uint8),
            no_config,
            (SIDE, SIDE),
            LEAST_SCORE,
            _OVERLAP,
            _MOST,
        )

    @raises_known_errors
    def find(self, picture: Image.Image) -> list[Found]:
        """The faces of an upright RGB picture, the surest first."""
        share = min(1.0, SIDE / max(picture.size))
        width, height = (max(1, round(side * share)) for side in picture.size)
        small = picture.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=2.0)
        square = np.zeros((SIDE, SIDE, 3), np.uint8)
        square[:height, :width] = np.asarray(small)[..., ::-1]
        _, rows = self._net.detect(square)
        scale = np.array((width, height), np.float32) / np.array(picture.size, np.float32)
        found = [_found(row, scale) for row in (() if rows is None else np.asarray(rows))]
        return sorted(found, key=lambda one: -one.score)


def _found(row: np.ndarray, scale: np.ndarray) -> Found:
    """A row has left, top, width, height, five points and the score."""
    corner, extent = row[:2], row[2:4]
    box = np.stack([corner, corner + extent])
    return Found(box / scale, row[4:14].reshape(5, 2) / scale, float(row[14]))
