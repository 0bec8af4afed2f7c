"""What a picture's file says beside its EXIF: XMP, IPTC, and the chunks of a PNG."""

import logging
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from photosearch.images.containers import jpeg_segments, png_chunks
from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.metadata.iptc import iptc_dates
from photosearch.images.metadata.xmp import find_xmp, read_xmp

logger = logging.getLogger(__name__)

_PHOTOSHOP_IPTC = 0x0404
_TIFF_IPTC, _TIFF_XMP = 33723, 700
_SEARCHED = 8 << 20
"""Bytes in which a packet is looked for where no decoder knows its place."""
_APP1_XMP = b"http://ns.adobe.com/xap/1.0/\0"


@dataclass(frozen=True, slots=True)
class Words:
    xmp: Mapping[str, str] = field(default_factory=dict)
    """See xmp.read_xmp."""
    iptc: tuple[str, str] = ("", "")
    """When it was created and when digitised."""
    created: str = ""
    """When a PNG says it was made."""
    saved: str = ""
    """When a PNG says it was changed last."""


NOTHING = Words()


def words_of(image: Image.Image, data: bytes) -> Words:
    """Of an opened image that isn't a PNG. Decodes nothing."""
    try:
        return Words(read_xmp(_xmp(image, data)), iptc_dates(_iptc(image)))
    except Exception as error:  # noqa: BLE001 - what Pillow made of a broken file may be anything
        logger.debug("Broken words: %r", error)
        return NOTHING


def words_within(data: bytes) -> Words:
    """Of a file whose format Pillow doesn't know."""
    return Words(read_xmp(find_xmp(data[:_SEARCHED])))


def words_of_png(said: png_chunks.Said) -> Words:
    packet = said.texts.get(png_chunks.XMP) or _profile(said, "xmp") or _xmp_in_app1(said)
    block = _profile(said, "iptc") or _profile(said, "8bim")
    return Words(read_xmp(packet), iptc_dates(block), _created(said), said.saved)


def exif_of_png(said: png_chunks.Said) -> Image.Exif:
    """Also if it lies behind the pixels, or is written as text."""
    for block in (said.exif, _profile(said, "exif"), _profile(said, "app1")):
        if block and not block.startswith(_APP1_XMP):
            return loaded_exif(block)
    return Image.Exif()


def exif_of_jpeg(data: bytes) -> Image.Exif:
    """Of one in which Pillow finds none."""
    block = jpeg_segments.odd_exif(data)
    return loaded_exif(block) if block else Image.Exif()


def loaded_exif(block: bytes) -> Image.Exif:
    """Of a block with or without its prefix; empty, or as far as it could be read, if broken."""
    exif = Image.Exif()
    try:
        exif.load(tamed(block))
    except Exception as error:  # noqa: BLE001 - a broken EXIF block raises almost anything
        logger.debug("Broken EXIF: %r", error)
    return exif


def _created(said: png_chunks.Said) -> str:
    return next((words for name in png_chunks.CREATED if (words := said.texts.get(name))), "")


def _profile(said: png_chunks.Said, name: str) -> bytes:
    return png_chunks.raw_profile(said.texts.get(png_chunks.PROFILE + name, ""))


def _xmp_in_app1(said: png_chunks.Said) -> bytes:
    block = _profile(said, "app1")
    return block[len(_APP1_XMP) :] if block.startswith(_APP1_XMP) else b""


def _xmp(image: Image.Image, data: bytes) -> bytes | str | None:
    packet = image.info.get("xmp")
    if packet is None and image.format == "TIFF":
        packet = _bytes_of(_tag(image, _TIFF_XMP))
    if packet is None and image.format in ("JPEG2000", "GIF"):
        packet = find_xmp(data[:_SEARCHED])
    return packet if isinstance(packet, (bytes, str)) else None


def _iptc(image: Image.Image) -> bytes:
    if image.format == "TIFF":
        return _bytes_of(_tag(image, _TIFF_IPTC))
    resources = image.info.get("photoshop")
    block = resources.get(_PHOTOSHOP_IPTC) if isinstance(resources, dict) else None
    return block if isinstance(block, bytes) else b""


def _tag(image: Image.Image, tag: int) -> Any:
    return getattr(image, "tag_v2", {}).get(tag)


def _bytes_of(value: Any) -> bytes:
    """Photoshop writes IPTC as numbers of 32 bits."""
    if isinstance(value, bytes):
        return value
    numbers = value if isinstance(value, tuple) else ()
    return struct.pack(f"<{len(numbers)}I", *numbers)
