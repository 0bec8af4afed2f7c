"""How names of places are compared: by their letters alone."""

import re
import unicodedata

from photosearch.accents import without_accents

_APART = re.compile(r"[\W_]+")


def folded(name: str) -> str:
    """Without case, accents and signs: "São-Paulo" and "sao  paulo" are one."""
    return _APART.sub(" ", unicodedata.normalize("NFKC", without_accents(name))).strip()
