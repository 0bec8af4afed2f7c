"""The starter model: finds photos by words with nothing to download.

A network that knows the 1,000 labels of ImageNet looks at the picture; a sentence encoder reads
the query. They meet in the sentence encoder's space, by ConSE (Norouzi et al. 2014,
arXiv:1312.5650): a picture's vector is the mean of the text vectors of its likeliest labels,
weighted by how likely they are. What it can't do well: people, and what they do.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.families.starter.bundled_weights import efficientnet_file, minilm_folder
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime, LazyTower, Tower
from photosearch.encoders.text.bert import MINILM
from photosearch.types import Vectors

if TYPE_CHECKING:
    from PIL import Image

    from photosearch.encoders.families.starter.text_tower import TextTower

MODEL_ID = "starter"
VECTORS_VERSION = 1
"""Add one with whatever changes a picture's vector: those kept are then made anew."""
INPUT_SIZE = 260
DIMENSION = MINILM.width


class StarterEncoder:
    """The Encoder that comes with the install. Text search runs without torch."""

    model_id = MODEL_ID
    dimension = DIMENSION
    input_size = INPUT_SIZE
    understands_text = True

    def __init__(self, towers: EncoderRuntime = IN_PROCESS) -> None:
        self._pictures = LazyTower(towers, _load_image_tower)
        self._texts = Lazy(_load_text_tower)

    def preprocess(self, picture: "Image.Image") -> Preprocessed:
        """Squash to a square: a crop would lose what lies at the edges."""
        from PIL import Image

        small = picture.convert("RGB").resize((INPUT_SIZE, INPUT_SIZE), Image.Resampling.BICUBIC)
        return np.asarray(small)

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        """Vectors of shape (len(prepared), 384). KnownError: weights missing or damaged."""
        if not prepared:
            return np.zeros((0, DIMENSION), np.float32)
        return self._pictures.encode(np.stack(prepared))

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), 384). KnownError: weights missing or damaged."""
        return self._texts.get().encode(texts)

    def load_text(self) -> None:
        self._texts.get()

    @property
    def text_loaded(self) -> bool:
        return self._texts.loaded

    def release_unused(self, seconds: float) -> None:
        self._pictures.drop_unused(seconds)
        self._texts.drop_unused(seconds)

    def release(self) -> None:
        self._pictures.drop()
        self._texts.drop()


def _load_text_tower() -> "TextTower":
    from photosearch.encoders.families.starter.text_tower import TextTower

    return TextTower(minilm_folder())


def _load_image_tower() -> Tower:
    from photosearch.encoders.families.starter.image_tower import PictureTower

    return PictureTower(efficientnet_file())
