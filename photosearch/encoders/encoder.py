"""The protocol of encoders."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from photosearch.types import Vectors

if TYPE_CHECKING:
    from PIL import Image

Preprocessed = NDArray[np.uint8]
"""A picture at an encoder's input size, RGB, shape (height, width, 3)."""


_DECODE_FACTOR = 2
"""A JPEG decoded at reduced size to about the input size is blurred. The starter's vectors of 180
photos of 12 MP have a median cosine of 0.9997 with fully decoded ones and a minimum of 0.982 at
factor 2; factor 4 hardly changes that (0.9998, 0.980). See tests/benchmarks/draft_decoding.py."""


class Encoder(Protocol):
    """Turns pictures and texts into unit vectors of one space.

    Cheap to make: each tower loads on first use. Thread-safe.
    """

    @property
    def model_id(self) -> str: ...

    @property
    def dimension(self) -> int:
        """Length of a vector; known before a tower is loaded."""
        ...

    @property
    def input_size(self) -> int:
        """Pixels of the shorter side that `preprocess` needs; see `decode_side`."""
        ...

    @property
    def understands_text(self) -> bool: ...

    def preprocess(self, picture: "Image.Image") -> Preprocessed:
        """Resize and crop an upright RGB picture. Loads no tower; runs in decoding threads."""
        ...

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        """Vectors of shape (len(prepared), dimension), unit length, float32."""
        ...

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), unit length, float32.

        Raises KnownError: the model doesn't understand text.
        """
        ...

    def load_text(self) -> None:
        """Load the text tower now, so that the first query doesn't wait."""
        ...

    @property
    def text_loaded(self) -> bool: ...

    def release_unused(self, seconds: float) -> None:
        """Free the memory of each tower that hasn't been used for so many seconds."""
        ...

    def release(self) -> None:
        """Free the memory of both towers; they load again on next use."""
        ...


def decode_side(encoder: Encoder) -> int:
    """Pixels of the shorter side to decode a picture to for an encoder."""
    return _DECODE_FACTOR * encoder.input_size
