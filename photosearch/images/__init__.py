"""Opens any supported picture safely as upright RGB, and reads its metadata.

Everything here may be called from several threads at once. `UnreadablePicture` is the only
exception that leaves this package, whatever is wrong with a file. Pillow is imported when the first
picture is opened: the window shows sooner.
"""

from typing import TYPE_CHECKING

from photosearch.images.budget import ALONE, BUDGET, SHARE, TooMuch, at_most
from photosearch.images.containers.raw_signatures import SUFFIXES as RAW_SUFFIXES
from photosearch.images.containers.raw_signatures import is_beside
from photosearch.images.files import (
    MAX_BYTES,
    MAX_PIXELS,
    content_hash,
    open_file,
    patiently,
    read_file,
    read_head,
    read_unless,
)
from photosearch.images.formats import EXTENSIONS, looks_like_picture
from photosearch.images.metadata.exposure import Exposure
from photosearch.images.metadata.sidecars import (
    Sidecars,
    read_sidecar,
    read_takeout,
    sidecar_names,
    takeout_names,
)
from photosearch.images.unreadable import (
    TOO_LITTLE_MEMORY,
    UnreadablePicture,
    is_passing,
    reason_for_file,
)

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PIL import Image

    from photosearch.images.metadata.carried import Carried
    from photosearch.types import Facts, Region

__all__ = [
    "ALONE",
    "BUDGET",
    "EXTENSIONS",
    "MAX_BYTES",
    "MAX_PIXELS",
    "RAW_SUFFIXES",
    "SHARE",
    "TOO_LITTLE_MEMORY",
    "Exposure",
    "Sidecars",
    "TooMuch",
    "UnreadablePicture",
    "at_most",
    "carried",
    "content_hash",
    "date_in_name",
    "iptc_segment",
    "is_beside",
    "is_passing",
    "looks_like_picture",
    "named_regions",
    "open_file",
    "open_picture",
    "patiently",
    "picture_facts",
    "read_exposure",
    "read_file",
    "read_head",
    "read_sidecar",
    "read_takeout",
    "read_unless",
    "reason_for_file",
    "sidecar_names",
    "takeout_names",
    "turned_region",
    "with_less_metadata",
    "with_sidecar",
    "with_takeout",
    "xmp_packets",
]


def open_picture(data: bytes, min_side: int | None = None) -> "tuple[Image.Image, Facts]":
    """Decode a picture: upright, RGB, sRGB, alpha over white, the first frame of an animation.

    With `min_side` (pixels) a JPEG may be decoded smaller, at a half, a quarter or an eighth,
    as long as its shorter side keeps at least that; nothing is ever enlarged. Of a camera's RAW
    file comes the preview in it, if that is large enough, else half the sensor's size at most. The
    facts give the full upright size all the same. Raises UnreadablePicture, whatever is wrong.
    """
    from photosearch.images import decode

    return decode.open_picture(data, min_side)


def picture_facts(data: bytes) -> "Facts":
    """The facts alone, without decoding (but of JPEG XL). Raises UnreadablePicture."""
    from photosearch.images import decode

    return decode.picture_facts(data)


def with_sidecar(facts: "Facts", content: bytes) -> "Facts":
    """The facts of a picture or video, corrected by the .xmp file beside it."""
    from photosearch.images.metadata import exif

    return exif.with_sidecar(facts, content)


def with_takeout(facts: "Facts", content: bytes) -> "Facts":
    """The same by the JSON that Google Takeout writes."""
    from photosearch.images.metadata import exif

    return exif.with_takeout(facts, content)


def date_in_name(name: str) -> "datetime | None":
    """The date in a file's name (no directory), to the second; midnight if it names a day alone."""
    from photosearch.images.metadata import date_in_name

    return date_in_name.date_in_name(name)


def carried(
    data: bytes, sidecar: bytes = b"", *, place: bool, size: "tuple[int, int] | None"
) -> "Carried":
    """What a file says of its picture, to go along with an export; what the sidecar says is more
    right. See `metadata.carried.carried`. Raises UnreadablePicture."""
    from photosearch.images import exporting

    return exporting.carried(data, sidecar, place=place, size=size)


def with_less_metadata(data: bytes, sidecar: bytes = b"", *, metadata: bool, place: bool) -> bytes:
    """The bytes of a JPEG or PNG with the same pixels, and only that metadata that is wanted.
    Raises UnreadablePicture."""
    from photosearch.images import exporting

    return exporting.with_less_metadata(data, sidecar, metadata=metadata, place=place)


def iptc_segment(block: bytes) -> bytes:
    """An IPTC block as a segment of a JPEG; empty if it is, or has no room."""
    from photosearch.images.metadata.iptc_cleaning import as_segment

    return as_segment(block)


def read_exposure(data: bytes) -> Exposure:
    """How a photo was taken, from its bytes. Decodes nothing; unreadable values count as absent."""
    from photosearch.images import decode

    return decode.read_exposure(data)


def named_regions(*contents: bytes) -> "list[tuple[str, Region]]":
    """The people that programs named in these bytes of a picture or a sidecar, and where, as the
    picture is stored (`turned_region`)."""
    from photosearch.images.metadata import named_regions as reader
    from photosearch.images.metadata.xmp import find_xmp

    return [named for content in contents for named in reader.named_regions(find_xmp(content))]


def xmp_packets(path: "Path") -> list[bytes]:
    """What may hold XMP in a picture's file, also far behind its beginning; a few megabytes at
    most. Raises UnreadablePicture."""
    from photosearch.images.metadata import xmp_packets as reader

    return reader.xmp_packets(path)


def turned_region(region: "Region", orientation: int) -> "Region":
    """A region of the stored picture in the upright one, by the EXIF orientation, 1 to 8."""
    from photosearch.images.metadata import named_regions as reader

    return reader.turned(region, orientation)
