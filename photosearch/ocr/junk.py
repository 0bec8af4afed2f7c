"""What the recogniser makes of patterns, leaves and gravel, and what a person would call text."""

import re
import unicodedata

from photosearch.types import TextLine

_LEAST_SCORE = 0.85
_LEAST_LETTERS = 3
_LEAST_IDEOGRAPHS = 2
"""Of Chinese and Japanese, in which two can be a word."""

_GREEK = re.compile(r"[\u0370-\u03ff]\w|\w[\u0370-\u03ff]")
"""Within a word. The network knows these as signs of formulas, and reads Greek half in Latin."""


def is_text(line: TextLine) -> bool:
    """Whether the line is worth being kept."""
    if line.score < _LEAST_SCORE or _GREEK.search(line.text):
        return False
    letters = [sign for sign in line.text if sign.isalnum()]
    ideographs = sum(_is_ideograph(sign) for sign in letters)
    enough = len(letters) >= _LEAST_LETTERS or ideographs >= _LEAST_IDEOGRAPHS
    return enough and len(set(letters)) > 1


def is_ideographic(text: str) -> bool:
    """Whether it is Chinese or Japanese, for the most part."""
    return 2 * sum(map(_is_ideograph, text)) > len(text)


def _is_ideograph(sign: str) -> bool:
    return unicodedata.name(sign, "").startswith(("CJK", "HIRAGANA", "KATAKANA"))
