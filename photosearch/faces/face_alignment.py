"""Turns and scales a face so that eyes, nose and mouth lie where the recogniser expects them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.faces.face_weights import Array

SIDE = 150
"""Pixels of the square that holds a face."""

_TEMPLATE = np.array(
    [[48.2, 46.8], [100.5, 44.6], [72.7, 78.7], [53.2, 104.2], [100.0, 101.8]], np.float32
)
"""Where CenterFace's points lie in a chip that dlib's own points would cut; fitted on 38 faces."""


def chip(picture: Image.Image, points: Array) -> Array:
    """The face in an RGB picture by its five points, in pixels: shape (150, 150, 3), 0 to 255."""
    matrix = _similarity(_TEMPLATE, np.asarray(points, np.float32))
    shrink = int(max(1.0, np.hypot(*matrix[:, 0])))  # a large face is reduced first: no aliasing
    if shrink > 1:
        picture, matrix = picture.reduce(shrink), matrix / shrink
    cut = picture.transform(
        (SIDE, SIDE), Image.Transform.AFFINE, matrix.reshape(-1).tolist(), Image.Resampling.BILINEAR
    )
    return np.asarray(cut, np.float32)


def _similarity(source: Array, target: Array) -> NDArray[np.floating[Any]]:
    """The 2 x 3 matrix of rotation, scale and shift that comes nearest (Umeyama, 1991)."""
    from_middle, to_middle = source.mean(axis=0), target.mean(axis=0)
    a, b = source - from_middle, target - to_middle
    u, spread, v = np.linalg.svd(b.T @ a)
    mirror = np.array([1.0, np.sign(np.linalg.det(u) * np.linalg.det(v)) or 1.0])
    turn = (u * mirror) @ v * ((spread * mirror).sum() / (a**2).sum())
    return np.column_stack([turn, to_middle - turn @ from_middle])
