"""all-MiniLM-L6-v2 in numpy: the starter model's text side.

A query is a dozen words, so numpy answers in milliseconds; torch would take seconds to import.
The network is BERT (Devlin et al. 2018, arXiv:1810.04805) with mean pooling
(Reimers and Gurevych 2019, arXiv:1908.10084).
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from photosearch.types import Vectors

Floats = NDArray[np.float32]

DIMENSION = 384
LAYERS = 6
HEADS = 12
MAX_TOKENS = 256
_HEAD_SIZE = DIMENSION // HEADS
_EPSILON = np.float32(1e-12)


class MiniLM:
    """Sentence vectors, from a folder with model.safetensors and tokenizer.json. Thread-safe."""

    def __init__(self, folder: Path) -> None:
        self._weights: dict[str, Floats] = load_file(folder / "model.safetensors")
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of shape (len(texts), DIMENSION)."""
        rows = [self._encode_one(self._tokenizer.encode(text).ids) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, DIMENSION), np.float32)

    def _encode_one(self, tokens: list[int]) -> Floats:
        states = self._embed(tokens)
        for layer in range(LAYERS):
            states = self._layer(states, f"encoder.layer.{layer}.")
        mean: Floats = states.mean(axis=0)
        return mean / np.linalg.norm(mean)

    def _embed(self, tokens: list[int]) -> Floats:
        weights = self._weights
        words = weights["embeddings.word_embeddings.weight"][tokens]
        places = weights["embeddings.position_embeddings.weight"][: len(tokens)]
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        return self._norm(words + places + kind, "embeddings.LayerNorm")

    def _layer(self, states: Floats, name: str) -> Floats:
        attended = self._linear(self._attend(states, name), f"{name}attention.output.dense")
        states = self._norm(states + attended, f"{name}attention.output.LayerNorm")
        hidden = _gelu(self._linear(states, f"{name}intermediate.dense"))
        grown = self._linear(hidden, f"{name}output.dense")
        return self._norm(states + grown, f"{name}output.LayerNorm")

    def _attend(self, states: Floats, name: str) -> Floats:
        query, key, value = (
            self._heads(states, f"{name}attention.self.{part}")
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 2, 1) / np.sqrt(np.float32(_HEAD_SIZE))
        mixed = _softmax(scores) @ value
        return mixed.transpose(1, 0, 2).reshape(len(states), DIMENSION)

    def _heads(self, states: Floats, name: str) -> Floats:
        """Shape (HEADS, tokens, _HEAD_SIZE)."""
        return self._linear(states, name).reshape(-1, HEADS, _HEAD_SIZE).transpose(1, 0, 2)

    def _linear(self, states: Floats, name: str) -> Floats:
        product: Floats = states @ self._weights[f"{name}.weight"].T
        return product + self._weights[f"{name}.bias"]

    def _norm(self, states: Floats, name: str) -> Floats:
        centred = states - states.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _EPSILON)
        scaled: Floats = centred / spread * self._weights[f"{name}.weight"]
        return scaled + self._weights[f"{name}.bias"]


def _softmax(scores: Floats) -> Floats:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return weights


def _gelu(values: Floats) -> Floats:
    """The exact form, x * normal_cdf(x)."""
    half = np.float32(0.5)
    return half * values * (1 + _erf(values * np.float32(np.sqrt(half))))


def _erf(values: Floats) -> Floats:
    """Formula 7.1.26 of Abramowitz and Stegun; off by at most 1.5e-7, the rounding of float32."""
    size = np.abs(values)
    step = 1 / (1 + np.float32(0.3275911) * size)
    series = np.polynomial.polynomial.polyval(step, _ERF_SERIES)
    erf: Floats = np.sign(values) * (1 - series * np.exp(-size * size))
    return erf


_ERF_SERIES = np.array(
    [0, 0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429], np.float32
)
