"""Whether a model knows the language of a query."""

import re
import unicodedata
from collections.abc import Iterable

from photosearch.types import Term, TextTerm

ENGLISH_ONLY = (
    "This model understands only English. Search in English, or choose a model that knows"
    " more languages under Models."
)
_FOREIGN = frozenset(
    re.findall(
        r"\w+",
        """der das und mit ohne eine einem einer auf beim vom zum kinder katze une avec dans plage
        chien femme una unas playa perro gato mujer gli della delle senza spiaggia cane gatto donna
        het zonder hond och utan ett uden og ikke uma sem praia cachorro""",
    )
)
"""Words that are frequent in other languages and rare in an English query."""


def foreign(terms: Iterable[Term]) -> bool:
    """Whether the texts don't seem to be English."""
    return _foreign(" ".join(term.text for term in terms if isinstance(term, TextTerm)))


def _foreign(text: str) -> bool:
    if any(_other_script(sign) for sign in text):
        return True
    words = re.findall(r"[^\W\d_]+", text.lower())
    return any(word in _FOREIGN for word in words)


def _other_script(sign: str) -> bool:
    return sign.isalpha() and not unicodedata.name(sign, "").startswith("LATIN")
