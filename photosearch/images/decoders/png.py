"""PNG, and animated PNG."""

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
from PIL import Image, PngImagePlugin

from photosearch.images.colour import sixteen_bit
from photosearch.images.colour.colour_statements import (
    SRGB,
    SRGB_PRIMARIES,
    ColourStatement,
    Declared,
    Measured,
)
from photosearch.images.colour.declared_colour import NEAR, profile_in, signal_of
from photosearch.images.colour.sixteen_bit import DeepStep, strips_of
from photosearch.images.colour.srgb import over_white
from photosearch.images.containers import png_chunks
from photosearch.images.decoders import animation
from photosearch.images.decoders.memory_estimate import bytes_to_decode
from photosearch.images.decoders.pillow_decoder import Part, PillowDecoder
from photosearch.images.decoders.rgb_loading import refuse_too_large
from photosearch.images.metadata.text_tags import TextTags, exif_of_png, tags_of_png

PngImagePlugin.MAX_TEXT_MEMORY = 8 << 20
PngImagePlugin.MAX_TEXT_CHUNK = 4 << 20  # a colour profile; printers' have one or two millions
_LAST_BITS = {"RGB;16B": "RGB;16L", "RGBA;16B": "RGBA;16L"}
"""By how Pillow unpacks the first eight bits of each colour, how the last."""
_GREY_WITH_ALPHA = "LA;16B"
_USUAL_GAMMA = 1 / 2.2


class Png(PillowDecoder):
    names = ("PNG",)

    def safe(self, data: bytes) -> bytes:
        return png_chunks.mended(data)

    def metadata(self, image: Image.Image, data: bytes) -> tuple[Image.Exif, TextTags]:
        texts = png_chunks.read_texts(data)
        return exif_of_png(texts), tags_of_png(texts)

    def is_animated(self, image: Image.Image) -> bool:
        return getattr(image, "is_animated", False)

    def memory(self, image: Image.Image, data: bytes, min_side: int | None) -> int:
        beside = animation.searched(image) if self.is_animated(image) else 0
        return bytes_to_decode(image, min_side, beside)

    def rgb(
        self, image: Image.Image, min_side: int | None, part: Part | None = None
    ) -> Image.Image:
        if _unpacked_by(image) != _GREY_WITH_ALPHA:
            return super().rgb(image, min_side, part)
        refuse_too_large(image.width, image.height)
        return _grey_with_alpha(image)

    def deep_step(self, image: Image.Image, declared: Declared) -> DeepStep | None:
        has_clear_colour = image.info.get("transparency") is not None
        is_deep = _unpacked_by(image) in _LAST_BITS and not has_clear_colour
        return sixteen_bit.step_of(declared) if is_deep else None

    def load_deep(self, image: Image.Image, data: bytes, step: DeepStep) -> Image.Image:
        """Pillow gives eight bits at a time, so the file is opened twice."""
        refuse_too_large(image.width, image.height)
        with self.opened(data) as last:
            last.tile = [t._replace(args=_LAST_BITS[t.args]) for t in last.tile]  # type: ignore[attr-defined]
            image.load()
            last.load()
            picture = Image.new("RGB", image.size)
            for box in strips_of(image.size):
                high, low = np.asarray(image.crop(box)), np.asarray(last.crop(box))
                picture.paste(step((high.astype(np.uint16) << 8 | low)[..., :3]), box)
        return over_white(picture, image.getchannel("A") if image.mode == "RGBA" else None)

    def declared(self, image: Image.Image, data: bytes) -> Iterator[ColourStatement]:
        """In the order of PNG's third edition, 12.1."""
        chunks = png_chunks.contents(data, (b"cICP", b"sRGB", b"gAMA", b"cHRM"))
        numbers = chunks.get(b"cICP", b"")
        if len(numbers) == 4 and numbers[2] == 0:  # RGB, not luma and chroma
            yield from signal_of(numbers[0], numbers[1], bool(numbers[3]))
        yield from profile_in(image)
        if b"sRGB" in chunks:
            yield SRGB
            return
        gamma, points = chunks.get(b"gAMA", b""), chunks.get(b"cHRM", b"")
        if len(gamma) == 4 or len(points) == 32:
            yield _measured(gamma, points)


def _measured(gamma: bytes, points: bytes) -> Measured:
    primaries = SRGB_PRIMARIES
    if len(points) == 32:
        white_first = [n / 100_000 for n in struct.unpack(">8I", points)]
        primaries = *white_first[2:], white_first[0], white_first[1]
    value = struct.unpack(">I", gamma)[0] / 100_000 if len(gamma) == 4 else 0.0
    # 0.45455 means sRGB, whose curve no single power describes
    is_usual = not value or abs(value - _USUAL_GAMMA) < NEAR
    return Measured(primaries, None if is_usual else 1 / value)


def _grey_with_alpha(image: Image.Image) -> Image.Image:
    """An opened PNG of 16 bits, which Pillow takes for colours of eight, in RGB over white."""
    image.tile = [t._replace(args="RGBA") for t in image.tile]  # type: ignore[attr-defined]
    image.load()
    picture = Image.new("RGB", image.size)
    for box in strips_of(image.size):
        stored = np.asarray(image.crop(box))
        grey = Image.fromarray(stored[..., 0].astype(np.uint16) << 8 | stored[..., 1])
        grey.info = image.info
        picture.paste(over_white(grey, Image.fromarray(stored[..., 2])), box)
    return picture


def _unpacked_by(image: Image.Image) -> str:
    tiles: list[Any] = getattr(image, "tile", [])
    return str(tiles[0].args) if len(tiles) == 1 else ""


DECODER = Png()
