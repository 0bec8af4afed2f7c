"""The starter model: finds photos by words without a download.

A network that knows the 1,000 labels of ImageNet looks at the picture; two sentence encoders, side
by side, read the query. They meet in the sentence encoders' spaces, by ConSE (Norouzi et al. 2014,
arXiv:1312.5650): a picture's vector is the mean of the text vectors of its likeliest labels,
weighted by their probabilities. Its weakness: people, and what they do.
"""

from typing import TYPE_CHECKING

import numpy as np

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.families.starter.bundled_weights import (
    e5_file,
    efficientnet_file,
    minilm_folder,
)
from photosearch.encoders.families.tower_encoder import EncodeTexts, TowerEncoder
from photosearch.encoders.files.offers import STARTER
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime, LazyTower, Tower

if TYPE_CHECKING:
    from PIL import Image

VECTORS_VERSION = 2
"""Add one with each change to a picture's vector: the vectors in libraries are then made anew."""
INPUT_SIZE = 260


class StarterEncoder(TowerEncoder):
    """The Encoder that comes with the install. Text search runs without torch."""

    def __init__(self, runtime: EncoderRuntime = IN_PROCESS) -> None:
        super().__init__(
            STARTER.id,
            STARTER.dimension,
            INPUT_SIZE,
            LazyTower(runtime, _load_image_tower),
            Lazy(_load_text_tower),
        )

    def preprocess(self, picture: "Image.Image") -> Preprocessed:
        """Squash to a square, since a crop would lose what lies at the edges."""
        from PIL import Image

        small = picture.convert("RGB").resize((INPUT_SIZE, INPUT_SIZE), Image.Resampling.BICUBIC)
        return np.asarray(small)


def _load_text_tower() -> EncodeTexts:
    from photosearch.encoders.families.starter.text_tower import StarterTextTower

    return StarterTextTower(minilm_folder(), e5_file()).encode


def _load_image_tower() -> Tower:
    from photosearch.encoders.families.starter.image_tower import StarterImageTower

    return StarterImageTower(efficientnet_file())
