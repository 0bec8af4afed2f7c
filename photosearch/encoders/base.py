"""What every encoder can do."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.types import Vectors

Prepared = NDArray[np.uint8]
"""A picture at an encoder's input size, RGB, shape (height, width, 3)."""


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
        """Pixels of the shorter side that `prepare` needs; a decoder may stop there."""
        ...

    @property
    def understands_text(self) -> bool: ...

    def prepare(self, picture: Image.Image) -> Prepared:
        """Resize and crop an upright RGB picture. Needs no tower; runs in decoding threads."""
        ...

    def encode_pictures(self, prepared: Sequence[Prepared]) -> Vectors:
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

    def release_unused(self, seconds: float) -> None:
        """Give back the memory of a picture tower that hasn't been used for so long.

        The text tower stays: its weights lie on the disk and are read where they are needed.
        """
        ...

    def release(self) -> None:
        """Give back the memory of both towers; they load again on next use."""
        ...
