"""PP-OCRv5's recognisers of further scripts, as RapidOCR publishes them: the letters are in the
file."""

import cv2
import numpy as np

from photosearch.errors import KnownError
from photosearch.ocr.onnx_metadata import metadata
from photosearch.ocr.scripts import ScriptWeights, as_read, is_written_in
from photosearch.ocr.text_recogniser import HEIGHT, Recogniser
from photosearch.ocr.text_weights import Array, Pixels
from photosearch.types import Corners, TextLine

_LETTERS = "character"
_MOST_LETTERS, _LONGEST = 30_000, 8
_LEAST_WIDTH = 320
"""Pixels; ends of narrower lines are left out by these networks."""


class ScriptRecogniser:
    """For one thread. Raises KnownError if the network can't be run, or doesn't fit its letters."""

    def __init__(self, weights: ScriptWeights) -> None:
        self._script = weights.script
        try:
            characters = _characters(metadata(weights.content, _LETTERS))
            self._network = Recogniser(weights.content, characters, _LEAST_WIDTH)
            _check(self._network.likely(np.zeros((HEIGHT, HEIGHT, 3), np.uint8)), len(characters))
        except (ValueError, cv2.error) as error:
            raise KnownError(
                "This network can't be run here: look for a newer version of Photosearch."
            ) from error

    def read(self, cut: Pixels, corners: Corners) -> TextLine | None:
        """The text of a level line if it is in this script."""
        text, score = self._network.read(cut)
        line = TextLine(as_read(self._script, text.strip()), score, corners)
        return line if is_written_in(self._script, line) else None


def _characters(listed: str) -> list[str]:
    found = listed.splitlines()
    if not 0 < len(found) <= _MOST_LETTERS or max(map(len, found)) > _LONGEST:
        raise ValueError("no list of letters")
    return found


def _check(likely: Array, letters: int) -> None:
    """Besides the letters there are the blank between them, and the space; each step's
    likelihoods are shares of one."""
    if likely.ndim != 2 or likely.shape[1] != letters + 2:
        raise ValueError("letters that don't fit")
    if likely.min() < -0.01 or not np.allclose(likely.sum(axis=1), 1, atol=0.05):
        raise ValueError("no likelihoods")
