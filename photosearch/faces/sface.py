"""SFace: a face to 128 numbers (Zhong et al., 2021), by OpenCV's own class."""

import cv2
import numpy as np
from PIL import Image

from photosearch.faces.face_weights import Array
from photosearch.faces.foreign import raises_known_errors

_EYES_APART = 35.2
"""Pixels between the eyes in the square of 112 pixels that it sees."""


class SFace:
    """For one thread."""

    @raises_known_errors
    def __init__(self, weights: bytes) -> None:
        cv2.setNumThreads(1)
        no_config = np.empty(0, np.uint8)
        self._net = cv2.FaceRecognizerSF.create("onnx", np.frombuffer(weights, np.uint8), no_config)

    @raises_known_errors
    def vector(self, picture: Image.Image, points: Array) -> Array:
        """Of the face with these five points in an RGB picture, in pixels: a unit vector, shape
        (128,)."""
        shrink = max(1, int(float(np.linalg.norm(points[1] - points[0])) / _EYES_APART))
        if shrink > 1:  # a large face is reduced first: no aliasing
            picture, points = picture.reduce(shrink), points / np.float32(shrink)
        row = np.concatenate([np.zeros(4, np.float32), points.reshape(-1), np.ones(1, np.float32)])
        pixels = np.ascontiguousarray(np.asarray(picture)[..., ::-1])
        face = self._net.alignCrop(pixels, row[None])
        vector = np.asarray(self._net.feature(face), np.float32).reshape(-1)
        return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9), np.float32)
