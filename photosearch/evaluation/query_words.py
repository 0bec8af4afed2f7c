"""What a caption, a keyword or the name of a file says that one could ask for."""

import re
from collections.abc import Callable, Mapping

from photosearch.types import Origin

_WORDS = 12
"""A caption's first sentence, up to so many words: people ask no more."""
_SHORTEST = 3
_SIGNS = re.compile(r"[\W_]+")
_SIGNS_AND_FIGURES = re.compile(r"[\W_\d]+")
_HUMPS = re.compile(r"(?<=[^\W\d_])(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_SENTENCE = re.compile(r"(?<=\w{3}[.!?])\s|[\n\r;]")
_BY_PROGRAMS = re.compile(
    r"(?:created|processed|made|edited|generated|optimi[sz]ed|exported|scanned|saved) (?:with|by|in"
    r"|using|for) |(?:creator|software|file source|source|copyright)\b|olympus digital camera"
    r"|https?:|www\.|©|\(c\)",
    re.IGNORECASE,
)
"""What programs write in the place of a caption begins so."""
_OF_CAMERAS = frozenset((
    "img", "image", "images", "imag", "pict", "picture", "pic", "dsc", "dscn", "dscf", "dsci",
    "sam", "pxl", "mvi", "mov", "vid", "video", "gopr", "gx", "gh", "dji", "photo", "photos",
    "foto", "fotos", "bild", "scan", "scanned", "screenshot", "screen", "shot", "bildschirmfoto",
    "capture", "captura", "whatsapp", "signal", "telegram", "export", "edited", "edit", "copy",
    "kopie", "copie", "copia", "final", "version", "untitled", "unbenannt", "burst", "cover",
    "portrait", "pano", "hdr", "raw", "jpg", "jpeg", "png", "heic", "tif", "tiff",
    "um", "camera", "phone", "received", "snapchat", "instagram", "facebook", "fb", "wa",
    "olympus", "digital", "kodak", "sony",
))  # fmt: skip
"""Words that cameras and programs write; they say nothing of what is to be seen."""


def to_query(text: str, origin: Origin) -> str:
    """Words to ask with, or "" if there are none in it."""
    return _READERS.get(origin, _tidy)(text)


def _of_caption(text: str) -> str:
    if _BY_PROGRAMS.match(text.strip()):
        return ""
    first = next(filter(None, map(str.strip, _SENTENCE.split(text))), "")
    words = first.rstrip(".").split()
    return " ".join(words[:_WORDS]) if _says_something(words) else ""


def _of_file(name: str) -> str:
    """Without numbers, single letters and what a camera wrote."""
    words = _SIGNS_AND_FIGURES.sub(" ", _HUMPS.sub(" ", name)).split()
    told = [
        word
        for word in words
        if word.casefold() not in _OF_CAMERAS and (len(word) > 1 or _long_enough(word))
    ]
    return " ".join(told[:_WORDS]) if _says_something(told) else ""


def _tidy(text: str) -> str:
    words = text.split()
    return " ".join(words[:_WORDS]) if _says_something(words) else ""


def _says_something(words: list[str]) -> bool:
    """Some word that no camera writes, of three letters; where words aren't spelled by letters
    one is enough."""
    return any(
        word.casefold() not in _OF_CAMERAS and _long_enough(word)
        for part in words
        for word in _SIGNS.sub(" ", part).split()
    )


def _long_enough(word: str) -> bool:
    letters = sum(map(str.isalpha, word))
    return letters >= _SHORTEST or any(ord(letter) > 0x2E7F for letter in word)


_READERS: Mapping[Origin, Callable[[str], str]] = {
    Origin.CAPTION: _of_caption,
    Origin.FILE: _of_file,
}
