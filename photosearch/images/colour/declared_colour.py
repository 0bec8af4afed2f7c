"""What each kind of file says of its colours, the most valid first. Decodes nothing."""

import logging
import struct
from collections.abc import Iterator
from math import log

from PIL import ExifTags, Image

from photosearch.images.colour.cicp import LINEAR, SRGB
from photosearch.images.colour.colour_statements import (
    ADOBE_RGB,
    GREY_22,
    ROMM,
    SRGB_PRIMARIES,
    Measured,
    Signal,
    Source,
)
from photosearch.images.colour.colour_statements import SRGB as PLAIN
from photosearch.images.containers import png_chunks
from photosearch.images.containers.iso_boxes import boxes, inner, properties
from photosearch.images.containers.tiff_directories import PREVIEW_COLOUR_SPACE, pages_of

logger = logging.getLogger(__name__)

_UNSAID = frozenset((0, 2, 3))
_ADOBE, _UNCALIBRATED = 2, 0xFFFF
_INTEROP_INDEX = 1
_USUAL_GAMMA = 1 / 2.2
_NEAR = 0.01
_JP2_SPACES = {16: PLAIN, 17: PLAIN, 18: PLAIN, 21: ROMM}
"""16 to 18 are sRGB, grey and YCC of the same."""
_PREVIEW_SPACES = {1: GREY_22, 2: PLAIN, 3: ADOBE_RGB, 4: ROMM}


def colours_of(image: Image.Image, data: bytes, exif: Image.Exif) -> tuple[Source, ...]:
    """Of an opened picture."""
    found: list[Source] = []
    try:
        found.extend(_BY_FORMAT.get(image.format or "", _profile)(image, data))
    except Exception as error:  # noqa: BLE001 - wrong colours beat no picture
        logger.debug("Colours not read: %r", error)
    if adobe := adobe_rgb(exif):
        found.append(adobe)
    return tuple(found)


def adobe_rgb(exif: Image.Exif) -> Source | None:
    """A camera says by two of its tags that a picture is in Adobe RGB, and adds no profile."""
    try:
        details = exif.get_ifd(ExifTags.IFD.Exif)
        space = details.get(ExifTags.Base.ColorSpace)
        if space == _ADOBE:
            return ADOBE_RGB
        if space not in (None, _UNCALIBRATED):
            return None
        index = exif.get_ifd(ExifTags.IFD.Interop).get(_INTEROP_INDEX, "")
    except Exception:  # noqa: BLE001 - a broken EXIF block raises almost anything
        return None
    words = index.decode("latin-1") if isinstance(index, bytes) else str(index)
    return ADOBE_RGB if words.startswith("R03") else None


def of_preview(raw: bytes, size: tuple[int, int]) -> tuple[Source, ...]:
    """What a DNG says of the colours of its preview of this size (DNG 1.7, PreviewColorSpace)."""
    spaces = {page.size: page.one(PREVIEW_COLOUR_SPACE) for page in pages_of(raw)}
    said = {space for space in spaces.values() if space}
    space = spaces.get(size, next(iter(said)) if len(said) == 1 else 0)
    return (_PREVIEW_SPACES[space],) if space in _PREVIEW_SPACES else ()


def signal_of(primaries: int, transfer: int, is_full: bool = True) -> Iterator[Source]:
    """Nothing if neither is said; if one is, the other is as usual."""
    if primaries in _UNSAID and transfer in _UNSAID:
        return
    yield Signal(
        1 if primaries in _UNSAID else primaries, SRGB if transfer in _UNSAID else transfer, is_full
    )


def _profile(image: Image.Image, _data: bytes) -> Iterator[Source]:
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and profile:
        yield profile


def _of_png(image: Image.Image, data: bytes) -> Iterator[Source]:
    """In the order of PNG's third edition, 12.1."""
    chunks = png_chunks.contents(data, (b"cICP", b"sRGB", b"gAMA", b"cHRM"))
    numbers = chunks.get(b"cICP", b"")
    if len(numbers) == 4 and numbers[2] == 0:  # RGB, not luma and chroma
        yield from signal_of(numbers[0], numbers[1], bool(numbers[3]))
    yield from _profile(image, data)
    if b"sRGB" in chunks:
        yield PLAIN
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
    # Who writes 0.45455 means sRGB, whose curve no single power describes
    is_usual = not value or abs(value - _USUAL_GAMMA) < _NEAR
    return Measured(primaries, None if is_usual else 1 / value)


def _of_heif(image: Image.Image, data: bytes) -> Iterator[Source]:
    """A profile counts before the numbers, which the matrix needs all the same (MIAF)."""
    yield from _profile(image, data)
    tracks = inner(data, b"moov")
    found = [box.content for box in properties(data) if box.kind == b"colr"]
    for colr in found or list(_in_tracks(tracks)):
        if colr[:4] == b"nclx" and len(colr) >= 10:
            yield from signal_of(*struct.unpack_from(">HH", colr, 4))


def _in_tracks(moov: bytes) -> Iterator[bytes]:
    """Of sequences: behind the 78 bytes that each video's description begins with."""
    for track in boxes(moov):
        table = inner(track.content, b"mdia", b"minf", b"stbl", b"stsd")
        for entry in boxes(table[8:]):
            yield from (b.content for b in boxes(entry.content[78:]) if b.kind == b"colr")


def _of_jpeg2000(image: Image.Image, data: bytes) -> Iterator[Source]:
    """By the first of its specifications that is known."""
    yield from _profile(image, data)
    for box in boxes(inner(data, b"jp2h")):
        content = box.content
        if box.kind != b"colr" or len(content) < 7:
            continue
        if content[0] in (2, 3):
            yield content[3:]
        elif content[0] == 5 and len(content) >= 9:
            yield from signal_of(*struct.unpack_from(">HH", content, 3))
        elif content[0] == 1 and (space := int.from_bytes(content[3:7], "big")) in _JP2_SPACES:
            yield _JP2_SPACES[space]


def _of_bmp(_image: Image.Image, data: bytes) -> Iterator[Source]:
    """Headers of 108 bytes and more may name primaries and gammas, those of 124 a profile."""
    size = int.from_bytes(data[14:18], "little")
    kind = data[70:74][::-1]
    if size >= 124 and kind == b"MBED":
        start, length = struct.unpack_from("<II", data, 14 + 112)
        if profile := data[14 + start : 14 + start + length]:
            yield profile
    elif size >= 108 and kind == b"\0\0\0\0":
        numbers = struct.unpack_from("<9I", data, 74)
        gammas = struct.unpack_from("<3I", data, 110)
        if all(sum(numbers[i : i + 3]) for i in (0, 3, 6)) and gammas[0]:
            yield _calibrated(numbers, gammas[0] / 65536)


def _calibrated(numbers: tuple[int, ...], gamma: float) -> Measured:
    """By X, Y and Z of the primaries, whose sum is white."""
    ends = [[n / (1 << 30) for n in numbers[i : i + 3]] for i in (0, 3, 6)]
    ends.append([sum(column) for column in zip(*ends, strict=True)])
    points = [value / sum(end) for end in ends for value in end[:2]]
    return Measured(tuple(points), gamma)


def _of_tiff(image: Image.Image, data: bytes) -> Iterator[Source]:
    yield from _profile(image, data)
    tags = getattr(image, "tag_v2", {})
    points, white = tags.get(319, ()), tags.get(318, ())
    try:
        numbers = tuple(float(n) for n in (*points, *white))
    except (TypeError, ValueError, ZeroDivisionError):
        return
    gamma = _gamma_of_table(tags.get(301, ()))
    if len(numbers) == 8:
        yield Measured(numbers, *gamma)
    elif gamma != (None, SRGB):
        yield Measured(SRGB_PRIMARIES, *gamma)


def _gamma_of_table(table: object) -> tuple[float | None, int]:
    """From the middle of TIFF's TransferFunction: its power, or sRGB's curve if it is near that."""
    if (
        not isinstance(table, tuple)
        or len(table) < 16
        or not all(isinstance(n, int) for n in table)
    ):
        return None, SRGB
    steps = len(table) // 3 if len(table) % 3 == 0 else len(table)
    middle = table[steps // 2] / 65535
    if not 0 < middle < 1 or 0.205 < middle < 0.225:
        return None, SRGB
    gamma = log(middle) / log((steps // 2) / (steps - 1))
    return (None, LINEAR) if abs(gamma - 1) < _NEAR else (gamma, SRGB)


_BY_FORMAT = {
    "PNG": _of_png,
    "AVIF": _of_heif,
    "HEIF": _of_heif,
    "JPEG2000": _of_jpeg2000,
    "BMP": _of_bmp,
    "TIFF": _of_tiff,
}
