"""HEIF (HEIC) by libheif, and AVIF, which share a container."""

from collections.abc import Iterator
from fractions import Fraction
from struct import unpack_from

import numpy as np
import pillow_heif
from PIL import AvifImagePlugin, Image  # noqa: F401 - registers itself

from photosearch.images.colour import sixteen_bit
from photosearch.images.colour.colour_statements import ColourStatement, Declared
from photosearch.images.colour.declared_colour import profile_in, signal_of
from photosearch.images.colour.sixteen_bit import DeepStep, strips_of
from photosearch.images.colour.srgb import over_white
from photosearch.images.containers.iso_boxes import boxes, inner, properties, refuse_overfull
from photosearch.images.decoders.pillow_decoder import Part, PillowDecoder
from photosearch.images.decoders.rgb_loading import refuse_too_large
from photosearch.images.metadata.exif import exif_in_block, read_exif
from photosearch.images.metadata.text_tags import TextTags, tags_of

pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)


class Heif(PillowDecoder):
    names = ("AVIF", "HEIF")
    bytes_beside = 8

    def safe(self, data: bytes) -> bytes:
        refuse_overfull(data)
        return data

    def completed(self, data: bytes) -> bytes | None:
        return None

    def metadata(self, image: Image.Image, data: bytes) -> tuple[Image.Exif, TextTags]:
        """Pillow would take an AVIF's orientation from XMP, but its container has the last word."""
        exif = exif_in_block(image) if image.format == "AVIF" else read_exif(image)
        return exif, tags_of(image)

    def is_animated(self, image: Image.Image) -> bool:
        return image.format == "AVIF"

    def aperture(self, image: Image.Image, data: bytes) -> Part | None:
        """The clean aperture of an AVIF; libheif crops HEIC itself (ISO/IEC 14496-12).

        It is given by width, height, and how far the middle is moved, each as a fraction.
        """
        if image.format != "AVIF" or getattr(image, "is_animated", False):
            return None
        clap = next((box.content for box in properties(data) if box.kind == b"clap"), b"")
        numbers = np.frombuffer(clap[:32], ">i4").tolist() if len(clap) >= 32 else [0] * 8
        if min(numbers[0], *numbers[1::2], numbers[2]) <= 0:
            return None
        width, height, right, down = (Fraction(*numbers[i : i + 2]) for i in (0, 2, 4, 6))
        left = (image.width - width) / 2 + right
        top = (image.height - height) / 2 + down
        box = round(left), round(top), round(left + width), round(top + height)
        is_inside = 0 <= box[0] < box[2] <= image.width and 0 <= box[1] < box[3] <= image.height
        return box if is_inside else None

    def deep_step(self, image: Image.Image, declared: Declared) -> DeepStep | None:
        is_colour = image.format == "HEIF" and image.mode in ("RGB", "RGBA")
        is_deep = is_colour and image.info.get("bit_depth", 8) > 8
        return sixteen_bit.step_of(declared) if is_deep else None

    def load_deep(self, image: Image.Image, data: bytes, step: DeepStep) -> Image.Image:
        refuse_too_large(image.width, image.height)
        values = np.asarray(pillow_heif.open_heif(data, convert_hdr_to_8bit=False))
        picture = Image.new("RGB", values.shape[1::-1])
        for box in strips_of(picture.size):
            part, alpha = values[box[1] : box[3]], None
            if part.shape[2] > 3:
                alpha = Image.fromarray((part[..., 3] >> 8).astype(np.uint8))
            picture.paste(over_white(step(part[..., :3]), alpha), box)
        return picture

    def declared(self, image: Image.Image, data: bytes) -> Iterator[ColourStatement]:
        """A profile counts before the numbers, which the matrix needs all the same (MIAF)."""
        yield from profile_in(image)
        tracks = inner(data, b"moov")
        found = [box.content for box in properties(data) if box.kind == b"colr"]
        for colr in found or list(_in_tracks(tracks)):
            if colr[:4] == b"nclx" and len(colr) >= 10:
                yield from signal_of(*unpack_from(">HH", colr, 4))


def _in_tracks(moov: bytes) -> Iterator[bytes]:
    """Colour boxes of image sequences, behind the 78 bytes of each sample description."""
    for track in boxes(moov):
        table = inner(track.content, b"mdia", b"minf", b"stbl", b"stsd")
        for entry in boxes(table[8:]):
            yield from (b.content for b in boxes(entry.content[78:]) if b.kind == b"colr")


DECODER = Heif()
