"""dlib's ResNet for faces, in numpy: a face to 128 numbers (dlib.net, "High quality face
recognition with deep metric learning"). Two faces of one person lie less than about 0.6 apart."""

from collections.abc import Mapping

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from PIL import Image

from photosearch.faces.face_alignment import chip
from photosearch.faces.face_weights import Array, tables

DIMENSION = 128
_MEAN = np.array([122.782, 117.001, 104.298], np.float32)
_BLOCKS = {"conv32": 3, "conv64": 3, "conv128": 2, "conv256": 2}
"""How many residual blocks follow at each width; before all but the first the side is halved."""


class Recogniser:
    """Thread-safe. Raises KnownError if weights are damaged."""

    def __init__(self) -> None:
        self._layers = _folded(tables())

    def vector(self, picture: Image.Image, points: Array) -> Array:
        """Of the face with these five points in an RGB picture, in pixels: shape (128,)."""
        x = (chip(picture, points) - _MEAN) / np.float32(255)
        x = _pool_most(_relu(self._conv(x, "conv32_down", 2, 0)))
        for name, count in _BLOCKS.items():
            if name != "conv32":
                x = self._halved(x, f"{name}_down")
            for number in range(1, count + 1):
                x = self._residual(x, f"{name}_{number}")
        x = self._halved(x, "conv256_down_out")
        vector: Array = x.mean(axis=(0, 1)) @ self._layers["fc"][0]
        return vector

    def _residual(self, x: Array, name: str) -> Array:
        inner = _relu(self._conv(x, f"{name}/conv1", 1, 1))
        return _relu(self._conv(inner, f"{name}/conv2", 1, 1) + x)

    def _halved(self, x: Array, name: str) -> Array:
        inner = self._conv(_relu(self._conv(x, f"{name}/conv1", 2, 0)), f"{name}/conv2", 1, 1)
        pooled = _pool_mean(x)
        height, width = (max(a, b) for a, b in zip(inner.shape[:2], pooled.shape[:2], strict=True))
        total = np.zeros((height, width, inner.shape[2]), np.float32)
        total[: inner.shape[0], : inner.shape[1]] = inner
        total[: pooled.shape[0], : pooled.shape[1], : pooled.shape[2]] += pooled
        return _relu(total)

    def _conv(self, x: Array, name: str, stride: int, padding: int) -> Array:
        weights, bias = self._layers[name]
        side = weights.shape[0]
        if padding:
            x = np.pad(x, ((padding, padding), (padding, padding), (0, 0)))
        windows = sliding_window_view(x, (side, side), axis=(0, 1))[::stride, ::stride]
        height, width = windows.shape[:2]
        columns = windows.transpose(0, 1, 3, 4, 2).reshape(height * width, -1)
        out: Array = columns @ weights.reshape(-1, weights.shape[3]) + bias
        return out.reshape(height, width, -1)


def _folded(found: Mapping[str, Array]) -> dict[str, tuple[Array, Array]]:
    """By layer the filters and biases, with the scaling behind each drawn into them."""
    layers = {"fc": (found["fc"], np.zeros(0, np.float32))}
    for name in found:
        if name.endswith("/conv/filters"):
            layer = name.removesuffix("/conv/filters")
            scale, shift = found[f"{layer}/scale/weights"], found[f"{layer}/scale/biases"]
            bias = found[f"{layer}/conv/bias"] * scale + shift
            layers[layer] = (found[name] * scale, bias)
    return layers


def _relu(x: Array) -> Array:
    return np.maximum(x, 0)


def _pool_most(x: Array) -> Array:
    windows = sliding_window_view(x, (3, 3), axis=(0, 1))[::2, ::2]
    most: Array = windows.max(axis=(3, 4))
    return most


def _pool_mean(x: Array) -> Array:
    height, width = (side // 2 for side in x.shape[:2])
    mean: Array = x[: 2 * height, : 2 * width].reshape(height, 2, width, 2, -1).mean(axis=(1, 3))
    return mean
