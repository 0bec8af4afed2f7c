"""How a photo was taken, from its file's EXIF: for the eye only, nothing is searched by it."""

from PIL import ExifTags, Image

from photosearch.images.containers.raw_signatures import looks_like_raw
from photosearch.images.decode import exif_and_words, open_safely
from photosearch.images.decoders.jpeg_xl import jxl_exif
from photosearch.images.formats import looks_like_jxl
from photosearch.images.metadata.exif import directory, text
from photosearch.images.metadata.exposure import Exposure

_MOST = 1e10


def read_exposure(data: bytes) -> Exposure:
    """See the room's door."""
    try:
        found = directory(_exif(data), ExifTags.IFD.Exif)
    except Exception:  # noqa: BLE001 - a broken file raises almost anything
        return Exposure()
    iso = _number(found.get(ExifTags.Base.ISOSpeedRatings))
    return Exposure(
        lens=text(found.get(ExifTags.Base.LensModel)),
        seconds=_number(found.get(ExifTags.Base.ExposureTime)),
        f_number=_number(found.get(ExifTags.Base.FNumber)),
        iso=round(iso) if iso else None,
        focal_mm=_number(found.get(ExifTags.Base.FocalLength)),
    )


def _exif(data: bytes) -> Image.Exif:
    if looks_like_raw(data):
        from photosearch.images.decoders.raw import raw_exif

        return raw_exif(data)
    if looks_like_jxl(data):
        return jxl_exif(data)
    with open_safely(data) as image:
        return exif_and_words(image, data)[0]


def _number(value: object) -> float | None:
    """A positive number; some cameras write several, the first counts."""
    first = value[0] if isinstance(value, tuple) and value else value
    try:
        number = float(first)  # type: ignore[arg-type]
    except (TypeError, ValueError, ArithmeticError):
        return None
    return number if 0 < number < _MOST else None
