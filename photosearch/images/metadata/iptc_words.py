"""The words of an IPTC block (IIM 4.2, record 2)."""

import re
from collections.abc import Mapping

_DATASET = re.compile(
    rb"\x1c\x02(?P<kind>[\x05\x19\x5a\x5c\x5f\x65\x69\x78])(?P<size>[\0-\x7f].)", re.DOTALL
)
_UTF8 = b"\x1c\x01\x5a\0\x03\x1b%G"
"""1:90, which says that texts are UTF-8."""
_NAMES = {
    0x05: "title",
    0x19: "keyword",
    0x5A: "city",
    0x5C: "sublocation",
    0x5F: "state",
    0x65: "country",
    0x69: "headline",
    0x78: "caption",
}
_MOST = 500
"""Datasets of one block."""


def iptc_words(block: bytes) -> Mapping[str, list[str]]:
    """Texts by what they are: title, headline, caption, keyword, city, state ...

    Datasets are looked for by their marks, so that a broken one costs no other.
    """
    found: dict[str, list[str]] = {}
    for number, mark in enumerate(_DATASET.finditer(block)):
        if number == _MOST:
            break
        size = int.from_bytes(mark["size"], "big")
        words = _text(block[mark.end() : mark.end() + size], _UTF8 in block)
        found.setdefault(_NAMES[mark["kind"][0]], []).append(words)
    return found


def _text(content: bytes, is_utf8: bool) -> str:
    """Programs that don't say so write UTF-8, too, or what Windows has in the West."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("utf-8" if is_utf8 else "cp1252", "replace")
