"""Decoding with Pillow."""

import io
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from PIL import Image

from photosearch.images.budget import BUDGET
from photosearch.images.colour.colour_statements import ColourStatement, Declared
from photosearch.images.colour.declared_colour import adobe_rgb, profile_in
from photosearch.images.colour.sixteen_bit import DeepStep
from photosearch.images.colour.srgb import DECLARED
from photosearch.images.decoders import rgb_loading
from photosearch.images.decoders.animation import shown_frame
from photosearch.images.decoders.decoder import Decoder
from photosearch.images.decoders.memory_estimate import bytes_to_decode
from photosearch.images.decoders.pillow_setup import patience_with_ends
from photosearch.images.decoders.truncated import shows_nothing
from photosearch.images.metadata.exif import facts_of, orientation_of, read_exif
from photosearch.images.metadata.text_tags import TextTags, tags_of
from photosearch.images.orientation import swaps_sides, turn_upright
from photosearch.images.unreadable import TOO_SHORT, UnreadablePicture
from photosearch.types import Facts

Part = tuple[int, int, int, int]
"""Left, top, right and bottom."""

logger = logging.getLogger(__name__)

T = TypeVar("T")


class PillowDecoder(Decoder):
    """Subclasses override what is special about their format."""

    names: tuple[str, ...]
    """Pillow's names of the format. No other of its decoders gets the file."""
    bytes_beside = 0
    """Bytes of a pixel that the library takes beside Pillow."""
    loads_upright = False
    """Whether Pillow undoes the orientation while it loads."""

    def open(self, data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
        picture, facts, is_whole = self._as_far_as_it_goes(
            data, lambda whole: self.decode(whole, min_side)
        )
        incomplete = self.lacks_pixels(data, is_whole=is_whole)
        if incomplete and shows_nothing(picture):
            raise UnreadablePicture(TOO_SHORT)
        return picture, replace(facts, incomplete=incomplete)

    def facts(self, data: bytes) -> Facts:
        return self._as_far_as_it_goes(data, lambda whole: (None, self.undecoded_facts(whole)))[1]

    def exif(self, data: bytes) -> Image.Exif:
        with self.opened(data) as image:
            return self.metadata(image, data)[0]

    # What a format may override

    def safe(self, data: bytes) -> bytes:
        """The bytes that Pillow may get. Raises UnreadablePicture if they would take too much."""
        return data

    def completed(self, data: bytes) -> bytes | None:
        """With an end, if it is missing, so that what is there can be shown; None: it can't be."""
        return data

    def lacks_pixels(self, data: bytes, *, is_whole: bool) -> bool:
        """`is_whole`: the decoder took the file as it is."""
        return not is_whole

    def declared(self, image: Image.Image, data: bytes) -> Iterator[ColourStatement]:
        """What the file says of its colours, the most valid first."""
        return profile_in(image)

    def metadata(self, image: Image.Image, data: bytes) -> tuple[Image.Exif, TextTags]:
        return read_exif(image), tags_of(image)

    def aperture(self, image: Image.Image, data: bytes) -> Part | None:
        """The part of the picture that is to be shown; None: all."""
        return None

    def is_animated(self, image: Image.Image) -> bool:
        """Whether to look for a frame that isn't blank."""
        return False

    def memory(self, image: Image.Image, data: bytes, min_side: int | None) -> int:
        """Bytes. Raises TooMuch if it can never be had."""
        return bytes_to_decode(image, min_side, self.bytes_beside)

    def deep_step(self, image: Image.Image, declared: Declared) -> DeepStep | None:
        """How to follow the colours in 16 bits; None if eight do as well."""
        return None

    def load_deep(self, image: Image.Image, data: bytes, step: DeepStep) -> Image.Image:
        raise NotImplementedError

    def load(self, image: Image.Image) -> Image.Image:
        """The pixels as they are stored."""
        image.load()
        return image

    def rgb(
        self, image: Image.Image, min_side: int | None, part: Part | None = None
    ) -> Image.Image:
        """As stored, not turned; perhaps smaller, with a shorter side of at least `min_side`."""
        rgb_loading.refuse_too_large(image.width, image.height)
        loaded = self.load(image)
        return rgb_loading.rgb_of(loaded.crop(part) if part else loaded, min_side)

    def undecoded_facts(self, data: bytes) -> Facts:
        with self.opened(data) as image:
            part = self.aperture(image, data)
            return self.facts_of(image, *self.metadata(image, data), part)

    def decode(self, data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
        """Upright RGB. Raises what Pillow raises, if the end is missing, too."""
        image = self.opened(data)
        exif, tags = self.metadata(image, data)
        declared = self.colours(image, data, exif)
        step = self.deep_step(image, declared)
        beside = image.width * image.height * rgb_loading.DEEP if step else 0
        with image, BUDGET.taken(beside + self.memory(image, data, min_side)):
            part = self.aperture(image, data)
            facts = self.facts_of(image, exif, tags, part)
            image.info[DECLARED] = declared
            picture = self.load_deep(image, data, step) if step else self.rgb(image, min_side, part)
            if self.is_animated(image):
                picture = shown_frame(image, lambda frame: self.rgb(frame, min_side), picture)
            upright = turn_upright(picture, 1 if self.loads_upright else facts.orientation)
        return upright, facts

    # What they use

    def opened(self, data: bytes) -> Image.Image:
        """With nothing in its directories that would take long; decodes nothing."""
        return Image.open(io.BytesIO(self.safe(data)), formats=self.names)

    def colours(self, image: Image.Image, data: bytes, exif: Image.Exif) -> Declared:
        found: list[ColourStatement] = []
        try:
            found.extend(self.declared(image, data))
        except Exception as error:  # noqa: BLE001 - wrong colours beat no picture
            logger.debug("Colours not read: %r", error)
        if adobe := adobe_rgb(exif):
            found.append(adobe)
        return tuple(found)

    def facts_of(
        self, image: Image.Image, exif: Image.Exif, tags: TextTags, part: Part | None = None
    ) -> Facts:
        left, top, right, bottom = part or (0, 0, *image.size)
        width, height = right - left, bottom - top
        orientation = orientation_of(exif)
        is_turned = swaps_sides(orientation) and not self.loads_upright
        size = (height, width) if is_turned else (width, height)
        return facts_of(image.format or "", exif, size, orientation, tags)

    def _as_far_as_it_goes(
        self, data: bytes, work: Callable[[bytes], tuple[T, Facts]]
    ) -> tuple[T, Facts, bool]:
        """What a file's bytes become, or those there are of it; and whether it is whole.

        Raises the first error, if nothing helps.
        """
        try:
            return *work(data), True
        except (UnreadablePicture, MemoryError):
            raise
        except Exception as error:
            whole = self.completed(data)
            if whole is None:
                raise
            try:
                with patience_with_ends():
                    return *work(whole), False
            except (UnreadablePicture, MemoryError):
                raise
            except Exception as further:
                logger.debug("Not even in part: %r", further)
                raise error from further
