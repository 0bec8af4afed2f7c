"""PP-OCRv6's small recogniser: the picture of a line to its text (CTC, Graves et al., 2006)."""

import cv2
import numpy as np

from photosearch.ocr.text_weights import CHARACTERS, RECOGNISER, Array, Pixels, load

HEIGHT = 48
"""Pixels of a line that it sees."""
_STEP = 64
"""Widths are rounded up to this: preparing the network for each new width takes a while."""
_LONGEST = 2400


class Recogniser:
    """For one thread. Raises KnownError if weights are damaged."""

    def __init__(self) -> None:
        cv2.setNumThreads(1)
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(load(RECOGNISER), np.uint8))
        characters = load(CHARACTERS).decode().removesuffix("\n").split("\n")
        self._characters = ["", *characters, " "]  # first the blank between letters

    def read(self, line: Pixels) -> tuple[str, float]:
        """Of a level line, RGB of shape (height, width, 3), 0 to 255: its text, and the mean
        likelihood of its letters, 0 to 1."""
        self._net.setInput(_normalised(line))
        likely = np.asarray(self._net.forward())[0]
        best, surety = likely.argmax(axis=1), likely.max(axis=1)
        begins = np.flatnonzero((best != 0) & np.insert(best[1:] != best[:-1], 0, True))
        text = "".join(self._characters[number] for number in best[begins])
        return text, float(surety[begins].mean()) if begins.size else 0.0


def _normalised(line: Pixels) -> Array:
    height, width = line.shape[:2]
    wide = min(max(1, round(HEIGHT * width / height)), _LONGEST)
    small = cv2.resize(line, (wide, HEIGHT), interpolation=cv2.INTER_LINEAR)
    padded = np.zeros((1, 3, HEIGHT, -(-wide // _STEP) * _STEP), np.float32)
    padded[0, :, :, :wide] = (small[:, :, ::-1] / np.float32(127.5) - 1).transpose(2, 0, 1)
    return padded
