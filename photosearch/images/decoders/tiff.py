"""TIFFs that Pillow reads wrongly or not at all: deep, floating, planar, Lab, more channels.

Pillow's libtiff unpacks them, as grey bytes; what the bytes are is told here.
"""

import io
import logging
import struct
import zlib
from collections.abc import Iterator
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from photosearch.images.budget import BUDGET
from photosearch.images.colour import sixteen_bit
from photosearch.images.colour.colour_statements import Source
from photosearch.images.colour.srgb import SAID, full_range, over_white
from photosearch.images.containers import tiff_directories as tp
from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.containers.tiff_directories import Page
from photosearch.images.decoders import tiff_ycc
from photosearch.images.decoders.pillow_setup import wants_what_is_there
from photosearch.images.files import MAX_PIXELS
from photosearch.images.metadata.exif import orientation_of
from photosearch.images.reasons import DAMAGED, TOO_SHORT, UnreadablePicture, too_large

logger = logging.getLogger(__name__)

_AT_ONCE = 1 << 20
"""Samples that are converted together."""
_MOST_SAMPLES = 64
_BESIDE = 12
"""Bytes of a pixel, beside those of the file."""
_SAMPLED = 1 << 18
"""Values that tell what a floating picture's white is."""
_WHOLE = (8, 16, 32, 64)
_FURTHER = frozenset((0x8769, 0x8825, 0xA005))
_ALPHAS = (1, 2)
_ASSOCIATED = 1

Values = NDArray[np.float32]


@np.errstate(all="ignore")  # damaged floats are any numbers, and numpy speaks of them
def open_deep(data: bytes, page: Page, said: tuple[Source, ...]) -> Image.Image:
    """As it is stored, not turned, in RGB. Raises UnreadablePicture and what decoders raise."""
    width, height = page.size
    if width * height > MAX_PIXELS:
        raise UnreadablePicture(too_large(width * height, MAX_PIXELS))
    is_ycc = tp.is_luma_and_chroma(page)
    if not (is_ycc or _is_known(page)):
        raise UnreadablePicture(tp.unsupported(page))
    bytes_of_pixel = max(1, page.bits * page.samples // 8)
    with BUDGET.taken(width * height * (3 * bytes_of_pixel + _BESIDE)):
        if is_ycc:
            return _from_ycc(data, page, said)
        return _picture(page, _planes(data, page), said)


def _from_ycc(data: bytes, page: Page, said: tuple[Source, ...]) -> Image.Image:
    picture = tiff_ycc.in_rgb(page, _planes(data, tiff_ycc.as_units(page))[0])
    picture.info[SAID] = said
    return over_white(picture, None)


class Unopened(Image.Image):
    """Stands for a picture that Pillow can't open, with what its file says."""

    format = "TIFF"

    def __init__(self, data: bytes, page: Page) -> None:
        super().__init__()
        self.tag_v2 = _tags(tamed(data))
        is_turned = orientation_of(self.tag_v2) >= 5
        self._size = page.size[::-1] if is_turned else page.size
        self.info["icc_profile"] = self.tag_v2.get(ExifTags.Base.InterColorProfile)

    def getexif(self) -> Image.Exif:
        return self.tag_v2


def _tags(data: bytes) -> Image.Exif:
    """Of a BigTIFF without what lies in further directories, which Pillow's EXIF can't read."""
    tags = Image.Exif()
    try:
        if data[2:4] in (b"*\0", b"\0*"):
            tags.load_from_fp(io.BytesIO(data))
            return tags
        directory = ImageFileDirectory_v2(data[:16])
        file = io.BytesIO(data)
        file.seek(directory.next)
        directory.load(file)
        tags.update({t: v for t, v in directory.items() if t not in _FURTHER})
    except Exception as error:  # noqa: BLE001 - broken directories raise almost anything
        logger.debug("Broken tags: %r", error)
    return tags


def _is_known(page: Page) -> bool:
    width, height = page.size
    colours = tp.COLOURS[page.kind]
    if not (width and height and colours <= page.samples <= _MOST_SAMPLES):
        return False
    if page.sample_format == tp.FLOAT:
        return page.bits in (16, 32, 64)
    return 0 < page.bits <= 32 or page.bits == 64


def _planes(data: bytes, page: Page) -> list[NDArray[np.uint8]]:
    """Rows of bytes, a plane for each channel or one for all."""
    width, height = page.size
    count = page.samples if page.is_planar else 1
    tile = (page.one(322), page.one(323)) if 324 in page.numbers else None
    across = -(-width // tile[0]) if tile else 1
    block = tile or (width, min(page.one(278, height) or height, height))
    down = -(-height // block[1])
    offsets = page.numbers.get(324 if tile else 273, ())
    sizes = page.numbers.get(325 if tile else 279, ())
    if not block[0] or across * down > len(offsets) or across * down * block[1] > 1 << 26:
        raise UnreadablePicture(DAMAGED)
    planes = []
    for plane in range(count):
        first = plane * across * down
        listed = list(
            zip_longest(
                offsets[first : first + across * down], sizes[first : first + across * down]
            )
        )
        rows = _unpacked(data, page, block, [(o or 0, s) for o, s in listed], tile is not None)
        planes.append(_untiled(rows, page, block, across, down)[:height])
    return planes


def _row_bytes(page: Page, width: int) -> int:
    samples = 1 if page.is_planar else page.samples
    return -(-width * samples * page.bits // 8)


def _unpacked(
    data: bytes,
    page: Page,
    block: tuple[int, int],
    listed: list[tuple[int, int | None]],
    is_tiled: bool,
) -> NDArray[np.uint8]:
    """All of a plane's blocks, one below the other."""
    row = _row_bytes(page, block[0])
    height = len(listed) * block[1] if is_tiled else page.size[1]
    wanted = row * height
    if wanted > MAX_PIXELS * 16:
        raise UnreadablePicture(DAMAGED)
    parts = [data[o : len(data) if s is None else o + s] for o, s in listed]
    if sum(map(len, parts)) * tp.MOST_PACKED[page.compression] < wanted:
        raise UnreadablePicture(TOO_SHORT)
    if page.compression == tp.PLAIN:
        last = parts.pop()
        plain = b"".join(part[: row * block[1]].ljust(row * block[1], b"\0") for part in parts)
        plain += last
    elif page.compression in tp.DEFLATES:
        last = _inflated(parts.pop(), row * block[1])
        plain = b"".join(_inflated(p, row * block[1]).ljust(row * block[1], b"\0") for p in parts)
        plain += last
    else:
        plain = _by_libtiff(page, parts, row, height, block[1])
    if len(plain) < wanted and not wants_what_is_there():
        raise EOFError("truncated")
    whole = np.frombuffer(plain[:wanted].ljust(wanted, b"\0"), np.uint8).reshape(height, row)
    return (
        _reversed_bits(whole)
        if page.one(266) == 2 and page.compression in (tp.PLAIN, *tp.DEFLATES)
        else whole
    )


def _inflated(part: bytes, size: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(part, size)
    except zlib.error as error:
        raise UnreadablePicture(DAMAGED) from error


def _reversed_bits(rows: NDArray[np.uint8]) -> NDArray[np.uint8]:
    turned = np.packbits(np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1)[:, ::-1])
    return turned[rows]


def _by_libtiff(page: Page, parts: list[bytes], row: int, height: int, rows: int) -> bytes:
    """As a grey picture that is as many pixels wide as a row has bytes."""
    count = len(parts)
    tags = [(256, 4, 1, row), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, page.compression)]
    tags += [(262, 3, 1, 1), (266, 3, 1, page.one(266, 1))]
    lists = 8 + 2 + 12 * 10 + 4
    pixels = lists + (8 * count if count > 1 else 0)
    places, at = [], pixels
    for part in parts:
        places.append(at)
        at += len(part)
    sizes = [len(part) for part in parts]
    tags += [(273, 4, count, lists if count > 1 else places[0]), (277, 3, 1, 1)]
    tags += [(278, 4, 1, rows)]
    tags += [(279, 4, count, lists + 4 * count if count > 1 else sizes[0])]
    # Shorts and longs lie alike in a little-endian entry
    directory = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    head = b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags)) + directory + bytes(4)
    listed = struct.pack(f"<{2 * count}I", *places, *sizes) if count > 1 else b""
    with Image.open(io.BytesIO(b"".join([head, listed, *parts])), formats=("TIFF",)) as image:
        return image.tobytes()


def _untiled(
    rows: NDArray[np.uint8], page: Page, block: tuple[int, int], across: int, down: int
) -> NDArray[np.uint8]:
    """Side by side what lies one below the other, and no longer as differences."""
    plain = _undone(rows, page, block[0])
    if 324 not in page.numbers:
        return plain
    tiles = plain.reshape(down, across, block[1], -1).swapaxes(1, 2)
    return tiles.reshape(down * block[1], -1)


def _undone(rows: NDArray[np.uint8], page: Page, width: int) -> NDArray[np.uint8]:
    """Predictors 2 and 3: each row holds differences."""
    predictor = page.one(317, 1) if page.compression not in (tp.PLAIN, tp.PACKBITS) else 1
    if predictor == 1:
        return rows
    if predictor not in (2, 3) or page.bits not in _WHOLE:
        raise UnreadablePicture(tp.unsupported(page))
    samples = 1 if page.is_planar else page.samples
    size = page.bits // 8
    height = len(rows)
    if predictor == 2:
        kind = np.dtype(f"{page.order}u{size}")
        differences = rows.view(kind).reshape(height, width, samples)
        return (
            np.add.accumulate(differences, axis=1, dtype=kind.newbyteorder("="))
            .astype(kind)
            .view(np.uint8)
            .reshape(height, -1)
        )
    summed = np.add.accumulate(rows.reshape(height, -1, samples), axis=1, dtype=np.uint8)
    parted = summed.reshape(height, size, width * samples).swapaxes(1, 2)
    ordered = parted if page.order == ">" else parted[..., ::-1]
    return np.ascontiguousarray(ordered).reshape(height, -1)


def _picture(page: Page, planes: list[NDArray[np.uint8]], said: tuple[Source, ...]) -> Image.Image:
    low, high = _ends(page, planes)
    colours = tp.COLOURS[page.kind]
    extras = page.numbers.get(338, ())
    alpha = next((i for i, extra in enumerate(extras) if extra in _ALPHAS), None)
    picture = Image.new("RGB", page.size)
    for top, values in _chunks(page, planes):
        channels = values[..., :colours]
        clear = None
        if alpha is not None and colours + alpha < page.samples:
            clear = np.nan_to_num(values[..., colours + alpha]) / np.float32(_top(page))
            if extras[alpha] == _ASSOCIATED:
                channels = channels / np.clip(clear, 1e-4, 1)[..., None]
        part = _in_pillow(page, channels, low, high, said)
        mask = None if clear is None else Image.fromarray(_eight(clear))
        picture.paste(over_white(part, mask), (0, top))
    return picture


def _chunks(page: Page, planes: list[NDArray[np.uint8]]) -> Iterator[tuple[int, Values]]:
    """Some rows at a time, (rows, width, channels), with the place of the first."""
    width, height = page.size
    rows = max(1, _AT_ONCE // (width * page.samples))
    for top in range(0, height, rows):
        parts = [_values(page, plane[top : top + rows]) for plane in planes]
        yield (
            top,
            np.concatenate([p[:, : width * _together(page)] for p in parts], axis=1).reshape(
                len(parts[0]), width, page.samples
            )
            if not page.is_planar
            else np.stack([p[:, :width] for p in parts], axis=-1),
        )


def _together(page: Page) -> int:
    return 1 if page.is_planar else page.samples


def _values(page: Page, rows: NDArray[np.uint8]) -> Values:
    rows = np.ascontiguousarray(rows)
    if page.bits in _WHOLE:
        letter = {tp.UINT: "u", tp.INT: "i", tp.FLOAT: "f"}.get(page.sample_format, "u")
        return rows.view(f"{page.order}{letter}{page.bits // 8}").astype(np.float32)
    bits = np.unpackbits(rows, axis=1)
    count = bits.shape[1] // page.bits
    each = bits[:, : count * page.bits].reshape(len(rows), count, page.bits)
    if page.bits == 24 and page.order == "<":
        each = each.reshape(len(rows), count, 3, 8)[:, :, ::-1].reshape(len(rows), count, 24)
    weights = (2.0 ** np.arange(page.bits - 1, -1, -1)).astype(np.float32)
    return each.astype(np.float32) @ weights


def _top(page: Page) -> float:
    """The greatest value of the type, or 1."""
    if page.sample_format == tp.FLOAT:
        return 1.0
    return float(2 ** (page.bits - (page.sample_format == tp.INT)) - 1)


def _ends(page: Page, planes: list[NDArray[np.uint8]]) -> tuple[float, float]:
    """Which values are black and white."""
    if page.sample_format == tp.UINT and page.bits != 32:
        return 0.0, _top(page)
    low, high, median = _tones(page, planes)
    if page.sample_format == tp.FLOAT:
        return full_range(low, high, median)
    if page.sample_format == tp.INT and low < 0:
        return (low, high) if high > low else (low, low + 1)
    if page.sample_format == tp.UINT and high <= 65535:
        return 0.0, 255.0 if high <= 255 else 65535.0
    return 0.0, _top(page)


def _tones(page: Page, planes: list[NDArray[np.uint8]]) -> tuple[float, float, float]:
    """The least, the greatest, and about the middle one of its colours' finite values."""
    few, lows, highs = [], [0.0], [0.0]
    step = max(1, page.size[0] * page.size[1] * page.samples // _SAMPLED)
    for _, values in _chunks(page, planes):
        found = values[..., : tp.COLOURS[page.kind]].ravel()
        finite = found[np.isfinite(found)]
        if finite.size:
            lows.append(float(finite.min()))
            highs.append(float(finite.max()))
            few.append(finite[::step])
    return min(lows), max(highs), float(np.median(np.concatenate(few))) if few else 0.0


def _in_pillow(
    page: Page, values: Values, low: float, high: float, said: tuple[Source, ...]
) -> Image.Image:
    if page.kind == tp.RGB and page.bits > 8 and (step := sixteen_bit.step_of(said)):
        return step(_sixteen((values - np.float32(low)) / np.float32(high - low)))
    part = _coarse(page, values, low, high)
    part.info[SAID] = said
    return part


def _coarse(page: Page, values: Values, low: float, high: float) -> Image.Image:
    """In eight bits, but grey in 16."""
    if page.kind in (tp.CIELAB, tp.ICCLAB):
        return _lab(page, values)
    scaled = (values - np.float32(low)) / np.float32(high - low)
    if page.kind == tp.WHITE_IS_0:
        scaled = 1 - scaled
    if scaled.shape[2] == 1:
        return Image.fromarray(_sixteen(scaled[..., 0]))
    eight = _eight(scaled)
    if page.kind == tp.CMYK:
        return Image.frombytes("CMYK", (eight.shape[1], eight.shape[0]), eight.tobytes())
    return Image.fromarray(eight)


def _sixteen(scaled: NDArray[np.floating]) -> NDArray[np.uint16]:
    """From 0 to 1."""
    whole: NDArray[np.uint16] = np.rint(65535 * np.clip(np.nan_to_num(scaled), 0, 1)).astype("u2")
    return whole


def _eight(scaled: NDArray[np.floating]) -> NDArray[np.uint8]:
    """From 0 to 1."""
    clean = np.nan_to_num(scaled, nan=0.0, posinf=1.0, neginf=0.0)
    eight: NDArray[np.uint8] = np.rint(255 * np.clip(clean, 0, 1)).astype(np.uint8)
    return eight


def _lab(page: Page, values: Values) -> Image.Image:
    """CIE's a and b have a sign, ICC's have 128 in the middle; ICC's white is 0xFF00 of 16 bits."""
    lightness: NDArray[np.floating] = values[..., :1]
    ab: NDArray[np.floating] = values[..., 1:3]
    deeper = np.float32(2.0 ** (page.bits - 8))
    if page.sample_format == tp.FLOAT:
        lightness = lightness / np.float32(100)
    elif page.kind == tp.CIELAB:
        ab = np.where(ab >= 128 * deeper, ab - 256 * deeper, ab) / deeper
        lightness = lightness / np.float32(_top(page))
    else:
        ab = ab / deeper - np.float32(128)
        lightness = lightness / (255 * deeper)
    whole = _eight(np.concatenate([lightness, (ab + 128) / 255], axis=-1))
    return Image.merge("LAB", [Image.fromarray(whole[..., i]) for i in range(3)])
