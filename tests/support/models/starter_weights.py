"""The starter's real weights, loaded once for all tests; each text and picture is encoded once."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

import numpy as np
import pytest

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.families.starter import starter
from photosearch.encoders.families.tower_encoder import EncodeTexts
from photosearch.encoders.runtime.towers import Tower
from photosearch.types import Vectors

_load_texts, _load_images = starter._load_text_tower, starter._load_image_tower


@cache
def text_tower() -> EncodeTexts:
    """Knows the texts it has seen: each library asks for the same two dozen, 0.2 s each time."""
    encode = _load_texts()
    known = cache(lambda text: encode([text])[0])
    return lambda texts: np.stack([known(text) for text in texts])


class Remembering:
    """A tower that knows the pictures it has seen."""

    def __init__(self, tower: Tower) -> None:
        self._tower = tower
        self._known: dict[bytes, Vectors] = {}

    def encode(self, pixels: Preprocessed) -> Vectors:
        keys = [picture.tobytes() for picture in pixels]
        new = [row for row, key in enumerate(keys) if key not in self._known]
        if new:
            self._remember([keys[row] for row in new], self._tower.encode(pixels[new]))
        return np.stack([self._known[key] for key in keys])

    def _remember(self, keys: Sequence[bytes], vectors: Vectors) -> None:
        self._known |= zip(keys, vectors, strict=True)


@cache
def image_tower() -> Remembering:
    return Remembering(_load_images())


@contextmanager
def shared() -> Iterator[None]:
    """By every StarterEncoder that is made within."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(starter, "_load_text_tower", text_tower)
        patch.setattr(starter, "_load_image_tower", image_tower)
        yield
