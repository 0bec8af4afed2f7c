"""Strips and tiles of a TIFF to rows of bytes. libtiff unpacks them as if they were grey."""

import io
import struct
import zlib
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.images.containers import tiff_directories as tp
from photosearch.images.containers.tiff_directories import Page
from photosearch.images.decoders.pillow_setup import wants_what_is_there
from photosearch.images.files import MAX_PIXELS
from photosearch.images.unreadable import DAMAGED, TOO_SHORT, UnreadablePicture

_WHOLE = (8, 16, 32, 64)


def planes_of(data: bytes, page: Page) -> list[NDArray[np.uint8]]:
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
    """Decompresses a grey picture as wide as a row has bytes."""
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
    """Tiles side by side, with predictors undone."""
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
