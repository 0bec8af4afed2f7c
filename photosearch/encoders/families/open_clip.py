"""Any architecture of open_clip, with weights from a local file.

The picture tower is open_clip's own, in torch; the text tower is numpy, so that searching by
words needs neither torch nor the picture weights.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.families import suggest_architecture
from photosearch.encoders.families.suggest_architecture import suggesting
from photosearch.encoders.files import preprocess
from photosearch.encoders.files.architectures import Architecture, architecture
from photosearch.encoders.files.weights import open_weights
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime, LazyTower, Tower
from photosearch.encoders.text.layers import Floats, unit
from photosearch.encoders.text.tower import make_text_tower
from photosearch.types import Vectors

if TYPE_CHECKING:
    from photosearch.encoders.image.torch_tower import Precision


class OpenClipEncoder:
    """The Encoder for a local file of weights.

    `precision` and `device` are the picture tower's; the text tower is float32 on the processor.
    `tokenizer` is a tokenizer.json or its folder, where the architecture has a tokenizer of its
    own (SigLIP, XLM-RoBERTa); without it, the folder of the weights is looked in.
    Making one raises KnownError for an unknown architecture; encoding, for weights that are
    missing, damaged, would run code or don't fit.
    """

    understands_text = True

    def __init__(
        self,
        model_id: str,
        of: str | Architecture,
        weights: Path,
        *,
        tokenizer: Path | None = None,
        precision: "Precision" = "float32",
        device: str = "cpu",
        towers: EncoderRuntime = IN_PROCESS,
    ) -> None:
        self.model_id = model_id
        self.architecture = architecture(of) if isinstance(of, str) else of
        self._weights = weights
        self._tokenizer = tokenizer or weights.parent
        load = partial(_load_image_tower, self.architecture, weights, precision, device)
        self._pictures = LazyTower(towers, load)
        self._texts = Lazy(self._load_texts)
        self._expects_texts = False

    @property
    def dimension(self) -> int:
        return self.architecture.dimension

    @property
    def input_size(self) -> int:
        preprocessing = self.architecture.preprocessing
        return max(preprocessing.height, preprocessing.width)

    def preprocess(self, picture: Image.Image) -> Preprocessed:
        return preprocess.preprocess(picture, self.architecture.preprocessing)

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        if not prepared:
            return np.zeros((0, self.dimension), np.float32)
        return self._pictures.encode(np.stack(prepared))

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        tower = self._texts.get()
        rows = [tower(text) for text in texts]
        return unit(np.stack(rows)) if rows else np.zeros((0, self.dimension), np.float32)

    def load_text(self) -> None:
        self._expects_texts = True
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

    def _load_texts(self) -> Callable[[str], Floats]:
        weights = open_weights(self._weights)
        with suggesting(self.architecture, weights):
            return make_text_tower(self.architecture, weights, self._tokenizer, self._expects_texts)


def _load_image_tower(
    of: Architecture, weights: Path, precision: "Precision", device: str
) -> Tower:
    from photosearch.encoders.image.open_clip_tower import image_tower

    opened = open_weights(weights)
    with suggesting(of, opened):
        return image_tower(of, opened, precision, device)


def check_weights(of: str | Architecture, weights: Path) -> None:
    """KnownError: unknown architecture, or weights that are missing, damaged or don't fit it."""
    wanted = architecture(of) if isinstance(of, str) else of
    suggest_architecture.check(wanted, open_weights(weights))
