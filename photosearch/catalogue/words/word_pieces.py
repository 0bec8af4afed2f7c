"""Texts to the words that are compared: without case, accents and forms of the same sign.

What is looked for passes the same way as what is kept, so both meet. SQLite is left to cut at
spaces alone: it knows older Unicode than Python, and neither camel case nor Chinese.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

MOST = 64
"""Characters of one word."""
_LATIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_SCRIPTS = "\u0900-\u0963\u0966-\u0dff\u0e00-\u0fff\u1000-\u1049\u1050-\u109f\u1780-\u17d3"
"""In which vowels are marks, which Python counts as no parts of words."""
_SIGNS = "\u2190-\u2bff\U0001f000-\U0001faff"
_WORD = re.compile(rf"(?:[^\W_]|[{_SCRIPTS}\u0300-\u036f\u3099\u309a])+|[{_SIGNS}]")
_ALONE = re.compile(  # signs that are words, as nothing stands between words there
    "[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    "|[\u0e01-\u0fff\u1000-\u109f\u1780-\u17ff]"
)
_PIECES = re.compile(r"[0-9]+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]")
_PLAIN = re.compile(r"[a-z]+|[0-9]+")


def words_in(text: str) -> Iterator[list[str]]:
    """Each word of a text, as the pieces that it has: IMG_0557 is two words, museumEntrance2 one of
    three pieces; each Chinese sign is a piece."""
    for found in _WORD.finditer(unicodedata.normalize("NFC", text) if not text.isascii() else text):
        if pieces := _pieces(found[0][:MOST]):
            yield pieces


def signs_in(text: str) -> list[str]:
    """What stands for a text without words, such as a name of exclamation marks."""
    plain = unicodedata.normalize("NFKC", text)
    signs = "".join(sign for sign in plain if unicodedata.category(sign)[0] in "PS")
    return [signs[:MOST]] if signs else []


def split(text: str) -> tuple[list[str], list[str]]:
    """The pieces of a text's words, and those words as a whole that capitals alone part: IMG0557 is
    cut the same way however it is typed, museumEntrance isn't."""
    pieces: list[str] = []
    whole: list[str] = []
    for word in words_in(text):
        pieces += word
        if any(one.isalpha() and other.isalpha() for one, other in pairwise(word)) and not any(
            map(is_sign, word)
        ):
            whole.append("".join(word))
    return pieces, whole


def is_sign(piece: str) -> bool:
    """Whether it is a sign of a script that puts nothing between words."""
    return bool(_ALONE.match(piece))


@lru_cache(maxsize=100_000)
def _pieces(word: str) -> list[str]:
    if _PLAIN.fullmatch(word):
        return [word]
    if word.isascii():
        return [piece.lower() for piece in _PIECES.findall(word)]
    return [folded for piece in _of_other_script(word) for folded in _folded(piece).split()]


def _of_other_script(word: str) -> Iterator[str]:
    """Cut where digits or capitals begin, and around signs that are words."""
    piece = ""
    for sign in unicodedata.normalize("NFKC", word):
        if piece and _begins(piece[-1], sign):
            yield piece
            piece = ""
        piece += sign
    yield piece


def _begins(before: str, sign: str) -> bool:
    if unicodedata.category(sign) in ("Mn", "Mc", "Me"):
        return False
    if _ALONE.match(sign) or _ALONE.match(before):
        return True
    return before.isdecimal() != sign.isdecimal() or (before.islower() and sign.isupper())


def _folded(piece: str) -> str:
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", piece).casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", plain).translate(_LATIN))
