"""The layers of text networks, in numpy.

A query is a dozen words, which numpy encodes in milliseconds, while importing torch takes seconds
and half a gigabyte. Sequences are (tokens, width) float32, one text at a time: no padding to mask.
"""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Activation = Callable[[Floats], Floats]
Shapes = dict[str, tuple[int, ...]]


class Network:
    """Layers over named weights: NAME.weight and NAME.bias make up a linear layer or a norm."""

    def __init__(self, weights: Mapping[str, Floats], epsilon: float) -> None:
        self._weights = weights
        self._epsilon = epsilon

    def _linear(self, states: Floats, name: str) -> Floats:
        return linear(states, self._weights[f"{name}.weight"], self._weights[f"{name}.bias"])

    def _norm(self, states: Floats, name: str) -> Floats:
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        return layer_norm(states, weight, bias, self._epsilon)


def weight_and_bias(name: str, outputs: int, *inputs: int) -> Shapes:
    """The shapes of a linear layer, or without inputs of a norm."""
    return {f"{name}.weight": (outputs, *inputs), f"{name}.bias": (outputs,)}


def linear(states: Floats, weight: Floats, bias: Floats) -> Floats:
    """`weight` has shape (outputs, inputs), as torch stores it.

    With the weights on the left a dozen words take a quarter less time than with them on the right,
    unless they are `in_fortran_order`.
    """
    if weight.flags.f_contiguous:
        return states @ weight.T + bias
    outputs: Floats = np.ascontiguousarray((weight @ states.T).T) + bias
    return outputs


def in_fortran_order(weights: Mapping[str, Floats]) -> dict[str, Floats]:
    """The weights, with copies of the matrices of `linear` in the memory order it is fastest with.

    A dozen words then take a third less time; the copy takes as long as a few queries gain by it,
    and memory that isn't shared with the file.
    """
    return {
        name: np.asfortranarray(array) if array.ndim == 2 and "embedding" not in name else array
        for name, array in weights.items()
    }


def layer_norm(states: Floats, weight: Floats, bias: Floats, epsilon: float) -> Floats:
    centred = states - states.mean(axis=-1, keepdims=True)
    variance = (centred * centred).mean(axis=-1, keepdims=True)
    normal: Floats = centred / np.sqrt(variance + np.float32(epsilon)) * weight + bias
    return normal


def attention(
    query: Floats, key: Floats, value: Floats, heads: int, mask: Floats | None = None
) -> Floats:
    """Scaled dot-product attention of (tokens, width) rows; `mask` is added to the scores."""
    query, key, value = (_split(states, heads) for states in (query, key, value))
    scores = query @ key.transpose(0, 2, 1) / np.sqrt(np.float32(query.shape[2]))
    mixed = softmax(scores if mask is None else scores + mask) @ value
    return mixed.transpose(1, 0, 2).reshape(mixed.shape[1], -1)


def _split(states: Floats, heads: int) -> Floats:
    """From (tokens, width) to (heads, tokens, width / heads)."""
    return states.reshape(len(states), heads, -1).transpose(1, 0, 2)


def softmax(scores: Floats) -> Floats:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return weights


def unit(rows: Floats) -> Floats:
    scaled: Floats = rows / np.linalg.norm(rows, axis=-1, keepdims=True)
    return scaled


def gelu(values: Floats) -> Floats:
    """x * normal_cdf(x) (Hendrycks and Gimpel 2016, arXiv:1606.08415)."""
    half = np.float32(0.5)
    return half * values * (1 + erf(values * np.float32(np.sqrt(half))))


def gelu_tanh(values: Floats) -> Floats:
    """The approximation by tanh of the same paper."""
    inner = values + np.float32(0.044715) * values * values * values
    gated: Floats = np.tanh(np.float32(np.sqrt(2 / np.pi)) * inner)
    return np.float32(0.5) * values * (1 + gated)


def quick_gelu(values: Floats) -> Floats:
    """The approximation by a sigmoid of the same paper."""
    gated: Floats = values / (1 + np.exp(np.float32(-1.702) * values))
    return gated


def erf(values: Floats) -> Floats:
    """Formula 7.1.26 of Abramowitz and Stegun; its error of 1.5e-7 is about float32's rounding."""
    size = np.abs(values)
    step = 1 / (1 + np.float32(0.3275911) * size)
    series: Floats = np.zeros_like(values)
    for factor in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = np.multiply(series + np.float32(factor), step, dtype=np.float32)
    signed: Floats = np.sign(values) * (1 - series * np.exp(-size * size))
    return signed
