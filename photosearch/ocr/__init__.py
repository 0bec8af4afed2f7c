"""Reads the text in a picture: signs, receipts, screenshots, pages.

Pixels in, lines out: nothing here knows of files or of the catalogue. OpenCV is imported when the
first picture is looked at.
"""

from typing import TYPE_CHECKING

from photosearch.ocr.scripts import SCRIPTS, ScriptWeights
from photosearch.ocr.text_recipe import RECIPE

if TYPE_CHECKING:
    from photosearch.ocr.reader import GATE_SIDE, SIDE, TextReader
    from photosearch.ocr.script_recogniser import ScriptRecogniser

__all__ = [
    "GATE_SIDE",
    "RECIPE",
    "SCRIPTS",
    "SIDE",
    "ScriptRecogniser",
    "ScriptWeights",
    "TextReader",
]


def __getattr__(name: str) -> object:
    """Imported on first use."""
    if name not in __all__:
        raise AttributeError(name)
    from photosearch.ocr import reader, script_recogniser

    return getattr(script_recogniser if name == "ScriptRecogniser" else reader, name)
