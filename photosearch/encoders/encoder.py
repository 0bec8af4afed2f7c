"""What every encoder can do."""

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
"""A JPEG decoded straight to about the input size is blurred. Against full decoding, the starter's
vectors of 180 photos of 12 MP have a median cosine of 0.9997 and a minimum of 0.982 at factor 2; a
factor of 4 hardly changes that (0.9998, 0.980). See tests/benchmarks/draft_decoding.py."""


class Encoder(Protocol):
    """Turns pictures and texts into unit vectors of one space.

    Making one is cheap: each tower loads on first use. Safe to call from several threads.
    """

    @property
    def model_id(self) -> str: ...

    @property
    def dimension(self) -> int:
        """Length of a vector; known without loading a tower."""
        ...

    @property
    def input_size(self) -> int:
        """Pixels of the shorter side that `preprocess` needs; see `decode_side`."""
        ...

    @property
    def understands_text(self) -> bool: ...

    def preprocess(self, picture: "Image.Image") -> Preprocessed:
        """Resize and crop an upright RGB picture. Needs no tower; runs in decoding threads."""
        ...

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        """Vectors of shape (len(prepared), dimension), unit length, float32."""
        ...

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), unit length, float32.

        Raises KnownError if the model doesn't understand text.
        """
        ...

    def load_text(self) -> None:
        """Load the text tower now, so that the first query needn't wait."""
        ...

    @property
    def text_loaded(self) -> bool: ...

    def release_unused(self, seconds: float) -> None:
        """Give back the memory of each tower that hasn't been used for so long."""
        ...

    def release(self) -> None:
        """Give back the memory of both towers; they load again on next use."""
        ...


def decode_side(encoder: Encoder) -> int:
    """Pixels that the shorter side of a picture should keep when it is decoded for an encoder."""
    return _DECODE_FACTOR * encoder.input_size
