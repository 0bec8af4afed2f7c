"""Hostile containers by name: what a file of each kind may claim."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from support.photos import containers
from support.photos.bombs import chunk
from support.photos.containers import box, encoded

MEG = 1 << 20


def behind_boxes(data: bytes) -> bytes:
    end = int.from_bytes(data[:4], "big")
    return data[:end] + box(b"free") * 1001 + data[end:]


OF_BOTH: dict[str, Callable[[bytes], bytes]] = {
    "plain": lambda b: containers.claims(b, 64, 64),
    "claims 3,600 megapixels": lambda b: containers.claims(b, 60_000, 60_000),
    "claims 225 megapixels": lambda b: containers.claims(b, 15_000, 15_000),
    "64,000 tiles": lambda b: containers.grid(b, 256, 250, 16_000, 16_000),
    "4,000 tiles": lambda b: containers.grid(b, 63, 63, 4032, 4032),
    "one tile 6,400 times": lambda b: containers.same_tile_grid(b, 80, 80, 5120, 5120),
    "60,000 layers": lambda b: containers.overlay(b, 60_000, 64),
    "2,000 large layers": lambda b: containers.overlay(b, 2000, 4000),
    "made of one made of one": lambda b: containers.chain(b, 5000),
    "made of itself": containers.circle,
    "data named 30,000 times": lambda b: containers.many_extents(b, 30_000),
    "60,000 pictures behind 1,001 boxes": lambda b: behind_boxes(
        containers.many_pictures(b, 60_000)
    ),
    "60,000 pictures": lambda b: containers.many_pictures(b, 60_000),
    "100,000 properties": lambda b: containers.many_properties(b, 100_000),
    "a profile of 64 MB": lambda b: containers.large_profile(b, 64 * MEG),
    "EXIF of 64 MB": lambda b: containers.with_exif(b, 64 * MEG),
    "100,000 boxes within each other": lambda b: containers.nested(b, 100_000),
    "the same, of properties": lambda b: containers.nested(b, 100_000, b"iprp"),
}


def packed_zeros(megabytes: int) -> bytes:
    """What zlib makes of so many, without its seconds: one packed block, again and again."""
    packer = zlib.compressobj(9)
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(MEG)) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = megabytes * MEG % 65521 << 16 | 1
    return head + block * megabytes + b"\x03\0" + struct.pack(">I", checksum)


ZEROS = packed_zeros(64)
JXL_HEAD = bytes.fromhex("0000000c4a584c200d0a870a") + box(b"ftyp", b"jxl \0\0\0\0jxl ")


def jxl(*boxes: bytes) -> bytes:
    import numpy as np

    pylibjxl = pytest.importorskip("pylibjxl")
    plain = pylibjxl.encode(np.zeros((64, 64, 3), np.uint8))
    return JXL_HEAD + b"".join(boxes) + box(b"jxlc", plain)


def still(kind: str, *chunks: bytes) -> bytes:
    plain = encoded(kind)
    return plain[:33] + b"".join(chunks) + plain[33:]


def animated_png() -> bytes:
    frames = b"".join(
        chunk(b"fcTL", struct.pack(">I4IHHBB", 2 * n, 64, 64, 0, 0, 1, 1, 0, 0))
        + chunk(b"fdAT", struct.pack(">I", 2 * n + 1) + b"xx")
        for n in range(50_000)
    )
    plain = still("PNG", chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0)))
    return plain[:-12] + frames + plain[-12:]


def texts_of_gigabytes() -> bytes:
    """Also those that say something to us."""
    names = (b"XML:com.adobe.xmp", b"Raw profile type exif", b"Creation Time", b"parameters")
    packed = packed_zeros(100)
    return still(
        "PNG",
        chunk(b"iCCP", b"x\0\0" + packed_zeros(1024)),
        *(chunk(b"zTXt", name + b"\0\0" + packed) for name in names * 10),
        *(chunk(b"iTXt", name + b"\0\1\0\0\0" + packed) for name in names * 10),
    )


OTHERS: dict[str, Callable[[], bytes]] = {
    "webp: 16,383 pixels a side": lambda: containers.webp(16_383, 1),
    "webp: 15,900 pixels a side": lambda: containers.webp(15_900, 3),
    "webp: 50,000 frames": lambda: containers.webp(64, 50_000),
    "jp2: plain": lambda: containers.jp2(64, 64, (64, 64)),
    "jp2: 2 to the 62 pixels": lambda: containers.jp2(2**31, 2**31, (64, 64)),
    "jp2: 55,000 tiles": lambda: containers.jp2(15_000, 15_000, (64, 64)),
    "jp2: 62,500 tiles of a pixel": lambda: containers.jp2(250, 250, (1, 1)),
    "jp2: 16,000 components": lambda: containers.jp2(64, 64, (64, 64), 16_000),
    "jp2: 65,535 layers": lambda: containers.jp2_cut(2500, layers=65_535),
    "jp2: precincts of 2 pixels": lambda: containers.jp2_cut(2500, precincts=[0x11] * 6),
    "jp2: precincts of a pixel": lambda: containers.jp2_cut(1000, levels=0, precincts=[0]),
    "jp2: blocks of 4 pixels": lambda: containers.jp2_cut(2500, block=0),
    "jp2: 33 resolutions of 62,500 tiles": lambda: containers.jp2_cut(250, tile=1, levels=32),
    "jp2: such precincts in a tile only": lambda: containers.jp2_cut(2500, late=[0x11] * 6),
    "jp2: such precincts in a part only": lambda: containers.jp2_cut(2500, part=[0x11] * 6),
    "tiff: 256 megapixels of zeros": lambda: containers.tiff_of(16_000, 16_000, packed_zeros(245)),
    "tiff: 2 to the 62 pixels": lambda: containers.tiff_of(2**31, 2**31, ZEROS),
    "tiff: 65,535 channels": lambda: containers.tiff_of(8000, 8000, ZEROS, t277=(3, 1, 65_535)),
    "tiff: a giant tile": lambda: containers.tiff_tiled(64, 2**31 - 16, ZEROS),
    "tiff: a tile of 4 gigapixels": lambda: containers.tiff_tiled(64, 65_536, ZEROS),
    "tiff: four million strips": lambda: containers.tiff_of(64, 4_000_000, ZEROS, t278=(4, 1, 1)),
    "tiff: a strip beyond the end": lambda: containers.tiff_of(
        4000, 4000, ZEROS, t278=(4, 1, 2**31)
    ),
    "tiff: directories in a circle": lambda: containers.tiff_circle(),
    "gif: 65,535 pixels a side": lambda: containers.gif(65_535, 1),
    "gif: 15,999 pixels a side": lambda: containers.gif(15_999, 1),
    "gif: 100,000 frames": lambda: containers.gif(64, 100_000),
    "png: 50,000 frames": animated_png,
    "png: texts of 10 GB": texts_of_gigabytes,
    "jxl: EXIF of 64 MB": lambda: jxl(box(b"Exif", bytes(64 * MEG))),
    "jxl: 500,000 boxes": lambda: jxl(box(b"Exif", bytes(4)) * 500_000),
    "jxl: boxes within each other": lambda: containers.nested(b"jxl ", 100_000, b"jxlc"),
}


def write_containers(folder: Path) -> None:
    """All of them, with the suffixes of their kinds."""
    folder.mkdir()
    for brand in (b"heic", b"avif"):
        for number, make in enumerate(OF_BOTH.values()):
            (folder / f"{number}.{brand.decode()}").write_bytes(make(brand))
    for number, (name, make_one) in enumerate(OTHERS.items()):
        (folder / f"{number}.{name.partition(':')[0]}").write_bytes(make_one())
