"""A picture to the lines of text in it."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from photosearch.ocr.junk import is_ideographic, is_text
from photosearch.ocr.reading_order import in_reading_order
from photosearch.ocr.script_recogniser import ScriptRecogniser
from photosearch.ocr.scripts import ScriptWeights
from photosearch.ocr.text_detector import Detector
from photosearch.ocr.text_recogniser import Recogniser
from photosearch.ocr.text_weights import Array, Pixels
from photosearch.types import Corners, TextLine

SIDE = 1024
"""Pixels of the longer side in which lines are found: with more, large or turned text is lost."""
GATE_SIDE = 544
"""The same for asking whether there is any text: 640 find no more, and cost a third more."""
_SURE = 0.9
"""From which score on a line needn't be tried upside down, too."""
_SURE_TURNED = 0.985
"""From which score on it counts as upside down: letters of other scripts often look like Latin
ones that way, a Hebrew shalom like A410. Of Chinese and Japanese being sure is enough."""
_TALL = 1.5


@dataclass(frozen=True, slots=True)
class Reading:
    """The lines that were read, in order, and how many more there may be, or be read better by
    those for other scripts."""

    lines: list[TextLine]
    unsure: int


class TextReader:
    """For one thread. `scripts`: further ones, whose networks don't come with the program. Raises
    KnownError if weights are damaged, or can't be run."""

    def __init__(self, scripts: Sequence[ScriptWeights] = ()) -> None:
        self._detector = Detector()
        self._recogniser = Recogniser.built_in()
        self._scripts = [ScriptRecogniser(one) for one in scripts]

    def may_have_text(self, picture: Image.Image) -> bool:
        """Whether `read` could find some in this upright RGB picture: a look at it in small."""
        return bool(self._detector.find(picture, GATE_SIDE))

    def read(self, picture: Image.Image) -> list[TextLine]:
        """The lines in an upright RGB picture, as they are read. More than 1024 pixels of the
        longer side help small letters only little."""
        return self.look(picture).lines

    def look(self, picture: Image.Image) -> Reading:
        """The same, and how much of it isn't sure."""
        pixels = np.asarray(picture)
        lines = [self._line(pixels, corners) for corners in self._detector.find(picture, SIDE)]
        kept = [line for line in lines if line is not None]
        sure = sum(line.score >= _SURE for line in kept)
        ordered = in_reading_order(kept, picture.width, picture.height)
        return Reading(ordered, len(lines) - sure)

    def _line(self, pixels: Pixels, corners: Array) -> TextLine | None:
        """Whoever is surest reads it: those for other scripts are asked where the first isn't."""
        cut, corners = _level(pixels, corners)
        line = self._built_in_line(pixels, cut, corners)
        found = [line] if is_text(line) else []
        if not found or line.score < _SURE:
            place = _fractions(pixels, corners)
            found += filter(None, (script.read(cut, place) for script in self._scripts))
        return max(found, key=lambda one: one.score, default=None)

    def _built_in_line(self, pixels: Pixels, cut: Pixels, corners: Array) -> TextLine:
        text, score = self._recogniser.read(cut)
        if score < _SURE:
            turned_text, turned_score = self._recogniser.read(np.ascontiguousarray(cut[::-1, ::-1]))
            least = _SURE if is_ideographic(turned_text) else _SURE_TURNED
            if turned_score >= least:
                text, score, corners = turned_text, turned_score, np.roll(corners, 2, axis=0)
        return TextLine(text.strip(), score, _fractions(pixels, corners))


def _fractions(pixels: Pixels, corners: Array) -> Corners:
    height, width = pixels.shape[:2]
    share = np.clip(corners / np.array([width, height]), 0, 1)
    return tuple((float(x), float(y)) for x, y in share)


def _level(pixels: Pixels, corners: Array) -> tuple[Pixels, Array]:
    """What lies between the corners, laid flat; a tall one is turned to the left first, so that
    the first corner is where the text begins, unless that is upside down."""
    height, width = _length(corners[0], corners[3]), _length(corners[0], corners[1])
    if height > _TALL * width:
        corners = np.roll(corners, -1, axis=0)
        height, width = width, height
    size = max(1, round(width)), max(1, round(height))
    flat = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), flat)
    cut = cv2.warpPerspective(
        pixels, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(cut, np.uint8), corners


def _length(one: Array, other: Array) -> float:
    return float(np.hypot(*(one - other)))
