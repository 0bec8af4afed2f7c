"""The sentence encoder all-MiniLM-L6-v2."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from photosearch.encoders.files.weights import open_weights
from photosearch.encoders.text.bert import MINILM, Bert, shapes
from photosearch.encoders.text.layers import unit
from photosearch.types import Vectors

DIMENSION = MINILM.width
MAX_TOKENS = 256


class MiniLM:
    """Encodes sentences by a folder with model.safetensors and tokenizer.json. Thread-safe."""

    def __init__(self, folder: Path) -> None:
        weights = open_weights(folder / "model.safetensors")
        self._bert = Bert({name: weights.array(name) for name in shapes(MINILM)}, MINILM)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of shape (len(texts), DIMENSION)."""
        means = [self._bert.mean_state(self._tokenizer.encode(text).ids) for text in texts]
        return unit(np.stack(means)) if means else np.zeros((0, DIMENSION), np.float32)
