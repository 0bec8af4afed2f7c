"""What the encoders of all families share: two towers, each loaded on first use."""

from collections.abc import Callable, Sequence

import numpy as np

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.towers import LazyTower
from photosearch.errors import KnownError
from photosearch.types import Vectors

EncodeTexts = Callable[[Sequence[str]], Vectors]
"""Takes at least one text."""


class TowerEncoder:
    """An Encoder but for `preprocess`. Without a text tower it refuses texts."""

    def __init__(
        self,
        model_id: str,
        dimension: int,
        input_size: int,
        image_tower: LazyTower,
        text_tower: Lazy[EncodeTexts] | None = None,
    ) -> None:
        self.model_id = model_id
        self.dimension = dimension
        self.input_size = input_size
        self._image_tower = image_tower
        self._text_tower = text_tower

    @property
    def understands_text(self) -> bool:
        return self._text_tower is not None

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        """See Encoder. Raises KnownError: weights are missing, damaged or don't fit."""
        if not prepared:
            return np.zeros((0, self.dimension), np.float32)
        return self._image_tower.encode(np.stack(prepared))

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """See Encoder. Raises KnownError: no text tower, or weights as for pictures."""
        encode = self._encode_texts()
        return encode(texts) if texts else np.zeros((0, self.dimension), np.float32)

    def load_text(self) -> None:
        self._encode_texts()

    @property
    def text_loaded(self) -> bool:
        return self._text_tower is not None and self._text_tower.loaded

    def release_unused(self, seconds: float) -> None:
        self._image_tower.drop_unused(seconds)
        if self._text_tower:
            self._text_tower.drop_unused(seconds)

    def release(self) -> None:
        self._image_tower.drop()
        if self._text_tower:
            self._text_tower.drop()

    def _encode_texts(self) -> EncodeTexts:
        if self._text_tower is None:
            raise KnownError(
                "The model {model} understands no words: search with a picture, or choose "
                "another model.",
                model=self.model_id,
            )
        return self._text_tower.get()
