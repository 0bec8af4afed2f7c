"""The EXIF of a camera's RAW file: its own, else what LibRaw writes into the preview."""

import io
import logging
from typing import TYPE_CHECKING

from PIL import ExifTags, Image

from photosearch.images.containers.raw_signatures import ODD_TIFFS
from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.decoders.jpeg import DECODER as JPEG
from photosearch.images.metadata.exif import read_exif

if TYPE_CHECKING:
    import rawpy

logger = logging.getLogger(__name__)

_CANON_BOXES = {b"CMT2": ExifTags.IFD.Exif, b"CMT4": ExifTags.IFD.GPSInfo}
_CANON_HEAD = 1 << 17
"""Bytes that hold all metadata of Canon's CR3."""
_WRITTEN_BY_LIBRAW = "dcraw"


def exif_of(data: bytes) -> Image.Exif:
    """EXIF of a TIFF or CR3; empty for others and broken ones."""
    try:
        if data[4:12] == b"ftypcrx ":
            return _canon_exif(data[:_CANON_HEAD])
        if data.startswith((b"II*\0", b"MM\0*", *ODD_TIFFS)):
            return _tiff_exif(data)
    except Exception as error:  # noqa: BLE001 - a broken EXIF block raises almost anything
        logger.debug("Broken EXIF: %r", error)
    return Image.Exif()


def exif_in_preview(preview: "rawpy.Thumbnail | None") -> Image.Exif:
    """What a preview's JPEG says. Empty if there is none.

    Where the camera wrote nothing, LibRaw has put in what it knows: its place has no signs, and
    its time is 1970 where it knows none.
    """
    exif = Image.Exif()
    if preview is None or not isinstance(preview.data, bytes):
        return exif
    try:
        with JPEG.opened(preview.data) as image:
            exif = read_exif(image)
    except Exception as error:  # noqa: BLE001 - a damaged preview raises almost anything
        logger.debug("Damaged preview: %r", error)
    if str(exif.get(ExifTags.Base.Software, "")).startswith(_WRITTEN_BY_LIBRAW):
        exif.pop(ExifTags.Base.GPSInfo, None)
        if str(exif.get(ExifTags.Base.DateTime, "")).startswith("1970:01:01"):
            del exif[ExifTags.Base.DateTime]
    return exif


def _tiff_exif(data: bytes) -> Image.Exif:
    file = io.BytesIO(tamed(data))
    if data.startswith(ODD_TIFFS):
        file.write(b"II*\0" if data.startswith(b"II") else b"MM\0*")
        file.seek(0)
    exif = Image.Exif()
    exif.load_from_fp(file)
    return exif


def _canon_exif(head: bytes) -> Image.Exif:
    """CR3 has a TIFF for each directory, in boxes: length, name, content."""
    exif = _canon_box(head, b"CMT1")
    for name, directory in _CANON_BOXES.items():
        exif.get_ifd(directory).update(dict(_canon_box(head, name)))
    return exif


def _canon_box(head: bytes, name: bytes) -> Image.Exif:
    exif = Image.Exif()
    at = head.find(name)
    if at >= 4:
        length = int.from_bytes(head[at - 4 : at], "big")
        exif.load(b"Exif\0\0" + tamed(head[at + 4 : at - 4 + length]))
    return exif
