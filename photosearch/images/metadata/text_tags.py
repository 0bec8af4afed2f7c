"""A picture's metadata beside its EXIF: XMP, IPTC, and the text chunks of a PNG."""

import logging
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from photosearch.images.containers import png_chunks
from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.metadata.iptc import iptc_dates
from photosearch.images.metadata.iptc_words import iptc_words
from photosearch.images.metadata.words_reader import joined, words_of_iptc, words_of_xmp
from photosearch.images.metadata.xmp import find_xmp, read_xmp
from photosearch.types import NO_WORDS, Words

logger = logging.getLogger(__name__)

_PHOTOSHOP_IPTC = 0x0404
_TIFF_IPTC, _TIFF_XMP = 33723, 700
_SEARCHED = 8 << 20
"""Bytes searched for XMP if no decoder knows where it is."""
_PNG_WORDS = {"title": "title", "description": "caption", "comment": "caption"}
_APP1_XMP = b"http://ns.adobe.com/xap/1.0/\0"


@dataclass(frozen=True, slots=True)
class TextTags:
    xmp: Mapping[str, str] = field(default_factory=dict)
    """See xmp.read_xmp."""
    iptc: tuple[str, str] = ("", "")
    """When it was created and when digitised."""
    created: str = ""
    """When a PNG says it was made."""
    saved: str = ""
    """When a PNG says it was changed last."""
    words: Words = NO_WORDS


NOTHING = TextTags()


def tags_of(image: Image.Image, searched: bytes = b"") -> TextTags:
    """Of an opened image. Where Pillow finds no XMP, it is looked for in the bytes `searched`.

    Decodes nothing.
    """
    try:
        packet = image.info.get("xmp")
        if packet is None:
            packet = _bytes_of(_tag(image, _TIFF_XMP)) or find_xmp(searched[:_SEARCHED])
        xmp = read_xmp(packet if isinstance(packet, (bytes, str)) else None)
        return _tags(xmp, iptc_of(image))
    except Exception as error:  # noqa: BLE001 - what Pillow made of a broken file may be anything
        logger.debug("Broken XMP or IPTC: %r", error)
        return NOTHING


def tags_within(data: bytes) -> TextTags:
    """Tags found by searching the bytes, for formats that Pillow doesn't know."""
    return _tags(read_xmp(find_xmp(data[:_SEARCHED])), b"")


def tags_of_png(texts: png_chunks.Texts) -> TextTags:
    packet = texts.xmp or _profile(texts, "xmp") or _xmp_in_app1(texts)
    block = _profile(texts, "iptc") or _profile(texts, "8bim")
    return _tags(read_xmp(packet), block, texts.created, texts.saved, _png_words(texts))


def _tags(
    xmp: Mapping[str, str],
    iptc: bytes,
    created: str = "",
    saved: str = "",
    more: Words = NO_WORDS,
) -> TextTags:
    words = joined(words_of_xmp(xmp), words_of_iptc(iptc_words(iptc)), more)
    return TextTags(xmp, iptc_dates(iptc), created, saved, words)


def _png_words(texts: png_chunks.Texts) -> Words:
    """PNG has keywords of its own for a title and a caption."""
    said = {kind: [texts.found[name]] for name, kind in _PNG_WORDS.items() if name in texts.found}
    return words_of_iptc(said)


def exif_of_png(texts: png_chunks.Texts) -> Image.Exif:
    """Also if it lies behind the pixels, or is written as text."""
    for block in (texts.exif, _profile(texts, "exif"), _profile(texts, "app1")):
        if block and not block.startswith(_APP1_XMP):
            return loaded_exif(block)
    return Image.Exif()


def loaded_exif(block: bytes) -> Image.Exif:
    """Of a block with or without its prefix; empty, or as far as it could be read, if broken."""
    exif = Image.Exif()
    try:
        exif.load(tamed(block))
    except Exception as error:  # noqa: BLE001 - a broken EXIF block raises almost anything
        logger.debug("Broken EXIF: %r", error)
    return exif


def _profile(texts: png_chunks.Texts, name: str) -> bytes:
    return png_chunks.raw_profile(texts.found.get(png_chunks.PROFILE + name, ""))


def _xmp_in_app1(texts: png_chunks.Texts) -> bytes:
    block = _profile(texts, "app1")
    return block[len(_APP1_XMP) :] if block.startswith(_APP1_XMP) else b""


def iptc_of(image: Image.Image) -> bytes:
    if block := _bytes_of(_tag(image, _TIFF_IPTC)):
        return block
    resources = image.info.get("photoshop")
    found = resources.get(_PHOTOSHOP_IPTC) if isinstance(resources, dict) else None
    return found if isinstance(found, bytes) else b""


def _tag(image: Image.Image, tag: int) -> Any:
    return getattr(image, "tag_v2", {}).get(tag)


def _bytes_of(value: Any) -> bytes:
    """Photoshop writes IPTC as numbers of 32 bits."""
    if isinstance(value, bytes):
        return value
    numbers = value if isinstance(value, tuple) else ()
    return struct.pack(f"<{len(numbers)}I", *numbers)
