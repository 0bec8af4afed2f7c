"""Bytes of any format to an upright RGB picture and its facts, as the package describes."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import ExifTags, Image, ImageFile, UnidentifiedImageError

from photosearch.images import unreadable
from photosearch.images.decoders.decoder import Decoder
from photosearch.images.formats import decoder_for, looks_like_picture
from photosearch.images.metadata.exif import directory, exposure_in
from photosearch.images.metadata.exposure import Exposure
from photosearch.images.unreadable import UnreadablePicture
from photosearch.types import Facts

logger = logging.getLogger(__name__)


def open_picture(data: bytes, min_side: int | None = None) -> tuple[Image.Image, Facts]:
    with decoding(data) as decoder:
        picture, facts = decoder.open(data, min_side)
        return _bare(picture), facts


def picture_facts(data: bytes) -> Facts:
    with decoding(data) as decoder:
        return decoder.facts(data)


def read_exposure(data: bytes) -> Exposure:
    decoder = decoder_for(data)
    try:
        return (
            exposure_in(directory(decoder.exif(data), ExifTags.IFD.Exif)) if decoder else Exposure()
        )
    except Exception:  # noqa: BLE001 - a broken file raises almost anything
        return Exposure()


@contextmanager
def decoding(data: bytes) -> Iterator[Decoder]:
    """Turns whatever a decoder raises into UnreadablePicture."""
    decoder = decoder_for(data)
    if decoder is None:
        raise UnreadablePicture(unreadable.NOT_A_PICTURE if data else unreadable.EMPTY)
    try:
        yield decoder
    except UnreadablePicture:
        raise
    except Exception as error:
        logger.debug("Unreadable picture: %r", error)
        reason = unreadable.reason_for_picture(error, looks_like_picture(data[:32]))
        if isinstance(error, UnidentifiedImageError):
            reason = decoder.unsupported(data) or reason
        raise UnreadablePicture(reason, passing=unreadable.is_passing(error)) from error


def _bare(picture: Image.Image) -> Image.Image:
    """Only the pixels: nothing that holds on to the file's bytes or leaks into a later save."""
    bare = picture.copy() if isinstance(picture, ImageFile.ImageFile) else picture
    bare.info = {}
    return bare
