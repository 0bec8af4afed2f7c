"""What is written for one photo: its file, or a picture of it in another size or format."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photosearch import images, video
from photosearch.errors import KnownError
from photosearch.images import UnreadablePicture
from photosearch.types import ExportFormat, ExportOptions, Photo

if TYPE_CHECKING:
    from PIL import Image

Decode = Callable[[int | None], "Image.Image"]
"""Upright sRGB with a longer side of at most so many pixels."""

_SUFFIXES = {ExportFormat.JPEG: ".jpg", ExportFormat.PNG: ".png", ExportFormat.WEBP: ".webp"}
_LOSSLESS = ("JPEG", "PNG")
"""Kinds of which metadata can be taken out with the pixels as they are."""
_FINE = 90
"""The quality from which on colours are kept in full resolution."""


@dataclass(frozen=True, slots=True)
class Made:
    suffix: str
    """With the dot."""
    content: Callable[[], bytes] | None
    """None: what is in the photo's file. Raises KnownError."""


def made_of(photo: Photo, options: ExportOptions, decode: Decode) -> Made:
    """Of its first file."""
    path, kind = photo.paths[0], photo.facts.kind
    if options.copies or kind == video.KIND:
        return Made(path.suffix, None)
    wanted = _format(kind, options.format)
    is_kept = options.format is ExportFormat.AS_IS and kind == wanted.upper()
    suffix = path.suffix if is_kept and path.suffix else _SUFFIXES[wanted]
    if options.format is ExportFormat.AS_IS and not options.resizes and kind in _LOSSLESS:
        return Made(suffix, partial(_cleaned, path, options))
    return Made(suffix, partial(_encoded, photo, wanted, options, decode))


def _format(kind: str, asked: ExportFormat) -> ExportFormat:
    """What can't be written becomes a JPEG."""
    if asked is not ExportFormat.AS_IS:
        return asked
    known = kind.lower() in list(ExportFormat)
    return ExportFormat(kind.lower()) if known else ExportFormat.JPEG


def _cleaned(path: Path, options: ExportOptions) -> bytes:
    try:
        data = images.read_file(path)
        sidecar = images.read_sidecar(path) if options.metadata else b""
        return images.with_less_metadata(
            data, sidecar, metadata=options.metadata, place=options.place
        )
    except UnreadablePicture as error:
        raise KnownError(str(error)) from error


def _encoded(photo: Photo, wanted: ExportFormat, options: ExportOptions, decode: Decode) -> bytes:
    picture = decode(_side(photo, options))
    more: dict[str, Any] = {"icc_profile": _srgb()}
    if options.metadata:
        more |= _metadata(photo.paths[0], wanted, options, picture)
    written = io.BytesIO()
    picture.save(written, wanted.upper(), **_HOW[wanted](options.quality), **more)
    return written.getvalue()


def _side(photo: Photo, options: ExportOptions) -> int | None:
    if options.percent is not None:
        longer = max(photo.facts.width, photo.facts.height)
        return max(1, round(longer * options.percent / 100))
    return options.side


def _metadata(
    path: Path, wanted: ExportFormat, options: ExportOptions, picture: "Image.Image"
) -> dict[str, Any]:
    """As Pillow takes it."""
    from PIL.PngImagePlugin import PngInfo

    try:
        kept = images.carried(
            images.read_file(path),
            images.read_sidecar(path),
            place=options.place,
            size=picture.size,
        )
    except UnreadablePicture:
        return {}  # the picture could be read: a video's moment, or one that has gone since
    found: dict[str, Any] = {"exif": kept.exif} if kept.exif else {}
    if wanted is ExportFormat.PNG and kept.xmp:
        texts = PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", kept.xmp.decode("utf-8", "replace"))
        return found | {"pnginfo": texts}
    if wanted is ExportFormat.JPEG:
        found |= {"extra": images.iptc_segment(kept.iptc)}
    fits = wanted is ExportFormat.WEBP or len(kept.xmp) <= 65_000
    return found | ({"xmp": kept.xmp} if kept.xmp and fits else {})


def _srgb() -> bytes:
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _as_jpeg(quality: int) -> dict[str, Any]:
    subsampling = 0 if quality >= _FINE else 2
    return {"quality": quality, "optimize": True, "subsampling": subsampling}


_HOW: dict[ExportFormat, Callable[[int], dict[str, Any]]] = {
    ExportFormat.JPEG: _as_jpeg,
    ExportFormat.PNG: lambda _: {"optimize": False},
    ExportFormat.WEBP: lambda quality: {"quality": quality, "method": 4},
}
