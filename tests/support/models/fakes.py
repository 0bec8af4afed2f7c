"""A stand-in encoder, for tests that are about something else than what a picture shows."""

import time
import zlib
from collections.abc import Sequence

import numpy as np
from PIL import Image

from photosearch.encoders.encoder import Preprocessed
from photosearch.types import Vectors

SIDE = 8


class FakeEncoder:
    """A picture's vector is its shrunken pixels; a text's is noise seeded by the text."""

    input_size = 384
    dimension = SIDE * SIDE * 3
    understands_text = True

    def __init__(self, model_id: str = "starter") -> None:
        self.model_id = model_id
        self.encoded = 0
        """How many pictures it was given."""
        self.seconds = 0.0
        """How long it takes over a batch."""

    def preprocess(self, picture: Image.Image) -> Preprocessed:
        return np.asarray(picture.resize((SIDE, SIDE)), dtype=np.uint8)

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        time.sleep(self.seconds)
        self.encoded += len(prepared)
        flat = np.stack([np.ravel(picture) for picture in prepared]).astype(np.float32)
        return _unit(flat - 127.0)

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        seeds = [zlib.crc32(text.encode()) for text in texts]
        rows = [np.random.default_rng(seed).standard_normal(self.dimension) for seed in seeds]
        return _unit(np.stack(rows).astype(np.float32))

    def load_text(self) -> None:
        """There is nothing to load."""

    text_loaded = True

    def release(self) -> None:
        """There is nothing to give back."""

    def release_unused(self, seconds: float) -> None:
        """The same."""


def _unit(rows: Vectors) -> Vectors:
    unit: Vectors = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit
