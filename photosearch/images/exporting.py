"""The metadata of files for exports of their pictures, as the package describes."""

from PIL import ExifTags

from photosearch.images.containers import jpeg_segments, png_chunks
from photosearch.images.decode import decoding
from photosearch.images.decoders.decoder import Decoder
from photosearch.images.decoders.pillow_decoder import PillowDecoder
from photosearch.images.metadata import carried as carrying
from photosearch.images.metadata.carried import Carried, Sources
from photosearch.images.metadata.exif import directory
from photosearch.images.metadata.iptc_cleaning import as_segment
from photosearch.images.metadata.text_tags import iptc_of
from photosearch.images.metadata.xmp import find_xmp

_SEARCHED = 16 << 20
"""Bytes searched for XMP."""
_MOST_SEGMENT = 65_500
_EXIF, _XMP = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"


def carried(data: bytes, sidecar: bytes, *, place: bool, size: tuple[int, int] | None) -> Carried:
    with decoding(data) as decoder:
        return carrying.carried(_sources(decoder, data, sidecar), place=place, size=size)


def with_less_metadata(data: bytes, sidecar: bytes, *, metadata: bool, place: bool) -> bytes:
    with decoding(data) as decoder:
        sources = _sources(decoder, data, sidecar)
        if metadata:
            kept = carrying.carried(sources, place=place, size=None)
        else:
            kept = carrying.turned_only(sources)
        if data.startswith(png_chunks.MAGIC):
            return png_chunks.with_other_metadata(data, kept.exif.removeprefix(_EXIF), kept.xmp)
        return jpeg_segments.with_other_metadata(data, _segments(kept), comments=metadata)


def _sources(decoder: Decoder, data: bytes, sidecar: bytes) -> Sources:
    xmp = find_xmp(sidecar) or _xmp(data) or b""
    if not isinstance(decoder, PillowDecoder):
        return Sources(decoder.exif(data), xmp)
    with decoder.opened(data) as image:
        exif, _ = decoder.metadata(image, data)
        for part in (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo):
            directory(exif, part)  # of a TIFF they are read while it is open
        return Sources(exif, xmp, iptc_of(image))


def _xmp(data: bytes) -> bytes | None:
    if data.startswith(png_chunks.MAGIC):
        return png_chunks.read_texts(data).xmp.encode("utf-8", "replace")
    return find_xmp(data[:_SEARCHED])


def _segments(kept: Carried) -> bytes:
    """Of a JPEG; what has no room in one stays out."""
    exif = _EXIF + kept.exif.removeprefix(_EXIF) if kept.exif else b""
    found = [exif, _XMP + kept.xmp if kept.xmp else b""]
    fitting = [one for one in found if 0 < len(one) <= _MOST_SEGMENT]
    parts = [b"\xff\xe1" + (len(one) + 2).to_bytes(2, "big") + one for one in fitting]
    return b"".join(parts) + as_segment(kept.iptc)
