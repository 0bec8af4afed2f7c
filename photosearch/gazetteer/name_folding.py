"""How names of places are compared: by their letters alone."""

import re
import unicodedata

_APART = re.compile(r"[\W_]+")


def folded(name: str) -> str:
    """Without case, accents and signs: "São-Paulo" and "sao  paulo" are one."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _APART.sub(" ", unicodedata.normalize("NFKC", plain)).strip()
