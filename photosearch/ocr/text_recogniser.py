"""PP-OCRv6's small recogniser: the picture of a line to its text (CTC, Graves et al., 2006)."""

from collections.abc import Sequence
from typing import Self

import cv2
import numpy as np

from photosearch.ocr.text_weights import CHARACTERS, RECOGNISER, Array, Pixels, load

HEIGHT = 48
"""Pixels of a line that it sees."""
_STEP = 64
"""Widths are rounded up to this: preparing the network for each new width takes a while."""
_LONGEST = 2400


class Recogniser:
    """For one thread."""

    def __init__(self, weights: bytes, characters: Sequence[str], least_width: int = 1) -> None:
        cv2.setNumThreads(1)
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(weights, np.uint8))
        self._characters = ["", *characters, " "]  # first the blank between letters
        self._least_width = least_width

    @classmethod
    def built_in(cls) -> Self:
        """Raises KnownError if weights are damaged."""
        characters = load(CHARACTERS).decode().removesuffix("\n").split("\n")
        return cls(load(RECOGNISER), characters)

    def read(self, line: Pixels) -> tuple[str, float]:
        """Of a level line, RGB of shape (height, width, 3), 0 to 255: its text, and the mean
        likelihood of its letters, 0 to 1."""
        likely = self.likely(line)
        best, surety = likely.argmax(axis=1), likely.max(axis=1)
        begins = np.flatnonzero((best != 0) & np.insert(best[1:] != best[:-1], 0, True))
        text = "".join(self._characters[number] for number in best[begins])
        return text, float(surety[begins].mean()) if begins.size else 0.0

    def likely(self, line: Pixels) -> Array:
        """From left to right how likely each letter is: shape (steps, letters and two more)."""
        self._net.setInput(_normalised(line, self._least_width))
        likely: Array = np.asarray(self._net.forward(), np.float32)[0]
        return likely


def _normalised(line: Pixels, least_width: int) -> Array:
    height, width = line.shape[:2]
    wide = min(max(1, round(HEIGHT * width / height)), _LONGEST)
    small = cv2.resize(line, (wide, HEIGHT), interpolation=cv2.INTER_LINEAR)
    room = -(-max(wide, least_width) // _STEP) * _STEP
    padded = np.zeros((1, 3, HEIGHT, room), np.float32)
    padded[0, :, :, :wide] = (small[:, :, ::-1] / np.float32(127.5) - 1).transpose(2, 0, 1)
    return padded
