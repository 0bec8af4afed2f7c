"""Small files in modern containers that claim to be large, or many, or deep."""

import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import containers
import pytest
from bombs import chunk
from containers import box, encoded

from photosearch.images import isobmff, jpeg2000, open_picture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it weighs by fork")

SECONDS, MEGABYTES = 10, 1000
"""Of the processor, and beyond what the process has; the time limit is 30 s by the clock."""

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
ZEROS = zlib.compress(bytes(64 * MEG), 9)
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
    "tiff: 256 megapixels of zeros": lambda: containers.tiff_of(
        16_000, 16_000, zlib.compress(bytes(256_000_000), 9)
    ),
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
    "png: texts of 2 GB": lambda: still(
        "PNG",
        chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(1024 * MEG), 9)),
        chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(512 * MEG), 9)),
    ),
    "jxl: EXIF of 64 MB": lambda: jxl(box(b"Exif", bytes(64 * MEG))),
    "jxl: 500,000 boxes": lambda: jxl(box(b"Exif", bytes(4)) * 500_000),
    "jxl: boxes within each other": lambda: containers.nested(b"jxl ", 100_000, b"jxlc"),
}
FINE = [
    "plain",
    "jp2: plain",
    "webp: 50,000 frames",
    "tiff: directories in a circle",
    "gif: 15,999 pixels a side",
    "gif: 100,000 frames",
    "png: 50,000 frames",
    "jp2: 65,535 layers",
    "jxl: 500,000 boxes",
]
"""What holds a picture that can be shown: these are opened."""


def weighed(folder: Path, files: dict[str, bytes]) -> dict[str, dict[str, object]]:
    names = {f"{number}": name for number, name in enumerate(files)}
    for number, name in names.items():
        (folder / number).write_bytes(files[name])
    script = Path(__file__).parents[1] / "weigh.py"
    command = [sys.executable, script, *(folder / number for number in names)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=500)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {names[line.pop("name")]: line for line in lines}


def check(found: dict[str, dict[str, object]], count: int) -> None:
    assert len(found) == count, "each comes back alive"
    for name, one in found.items():
        assert one["seconds"] < SECONDS, (name, one)  # type: ignore[operator]
        assert one["megabytes"] < MEGABYTES, (name, one)  # type: ignore[operator]
        said = str(one["said"])
        assert said == "opened" or said.endswith("."), (name, one)
        assert not said.startswith("passing"), (name, one)
        if name in FINE:
            assert said == "opened", (name, one)


@pytest.mark.parametrize("brand", [b"heic", b"avif"])
def test_heif_and_avif(tmp_path: Path, brand: bytes) -> None:
    files = {name: make(brand) for name, make in OF_BOTH.items()}
    check(weighed(tmp_path, files), len(files))


@pytest.mark.parametrize("kind", ["webp", "jp2", "tiff", "gif", "png", "jxl"])
def test_others(tmp_path: Path, kind: str) -> None:
    files = {name: make() for name, make in OTHERS.items() if name.startswith(kind)}
    check(weighed(tmp_path, files), len(files))


def test_ordinary_ones_pass() -> None:
    for kind in ("HEIF", "AVIF"):
        isobmff.refuse_overfull(encoded(kind, 300))
    for side in (64, 1000):
        for options in ({}, {"no_jp2": True}, {"tile_size": (256, 256)}):
            data = encoded("JPEG2000", side, **options)
            assert 0 < jpeg2000.bytes_for_blocks(data) < 3_000_000
            assert open_picture(data)[0].size == (side, side)


def test_a_picture_hidden_in_another_box_isn_t_the_one_that_counts() -> None:
    """OpenJPEG goes by boxes, so what looks like a codestream elsewhere says nothing."""
    wild = containers.jp2_cut(2500, precincts=[0x11] * 6)
    decoy = box(b"xml ", encoded("JPEG2000", no_jp2=True))
    head = encoded("JPEG2000")[:20]
    data = head[:12] + decoy + box(b"jp2c", wild)
    assert jpeg2000.bytes_for_blocks(data) > 10**9
