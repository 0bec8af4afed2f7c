"""Damaged files of each kind that says its colours, or is read by our own words."""

import io
import random
import struct
import time
from collections.abc import Callable

import numpy as np
import pytest
import tifffile  # comes with scikit-image
from PIL import Image

from photosearch.images import ALONE, UnreadablePicture, at_most, open_picture, picture_facts
from photosearch.images.colour.icc_profiles import grey_profile, rgb_profile
from photosearch.images.formats import JXL_READABLE
from support.photos.colour_files import (
    PATCHES,
    deep_heif,
    deep_png,
    expected,
    icc_chunk,
    in_space,
    light,
    picture_of,
    png,
    pq,
    srgb_curve,
)
from support.photos.samples import encoded
from support.photos.ycc_tiffs import luma_and_chroma

SECONDS = 10.0
MOST_MEMORY = 1 << 20
"""Kilobytes."""
P3 = (0.680, 0.320, 0.265, 0.690, 0.150, 0.060)
D65 = 0.3127, 0.3290
DEEP = np.repeat(np.repeat(PATCHES / 255, 12, 0), 12, 1)
LINEAR = rgb_profile((*P3, *D65), lambda signal: signal)
GREY = grey_profile(lambda signal: signal)


def tiff(values: np.ndarray, photometric: str = "rgb", **options: object) -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, values, photometric=photometric, metadata=None, **options)
    return buffer.getvalue()


def animation(kind: str) -> bytes:
    buffer = io.BytesIO()
    frames = [Image.new("RGB", (48, 24), "white"), expected(12)]
    frames[0].save(buffer, kind, save_all=True, append_images=frames[1:], duration=100)
    return buffer.getvalue()


def samples() -> dict[str, bytes]:
    wide, planes = picture_of(srgb_curve(in_space(P3)), 12), np.moveaxis(DEEP, -1, 0)
    deep = (DEEP * 65535).astype("u2")
    found = {
        "png by numbers": png(picture_of(pq(P3), 12), (b"cICP", bytes((12, 16, 0, 1)))),
        "png by gamma": png(
            wide,
            (b"gAMA", struct.pack(">I", 55_556)),
            (b"cHRM", struct.pack(">8I", *(round(1e5 * n) for n in (*D65, *P3)))),
        ),
        "deep png": deep_png(deep, icc_chunk(LINEAR)),
        "deep tiff": tiff(deep, compression="zlib", iccprofile=LINEAR),
        "deep grey with alpha": deep_png(deep[..., :2], icc_chunk(GREY)),
        "deep heif": deep_heif(deep, 9, 16),
        "luma and chroma": luma_and_chroma(packed=True),
        "png by profile": png(wide, icc_chunk(LINEAR)),
        "grey by profile": encoded(wide.convert("L"), "JPEG", icc_profile=GREY),
        "avif": encoded(picture_of(light(), 12), "AVIF"),
        "jpeg 2000": encoded(wide, "JPEG2000"),
        "tiff by its tags": encoded(wide, "TIFF", tiffinfo={318: D65, 319: P3}),
        "planar": tiff(np.moveaxis(deep, -1, 0), planarconfig="separate", byteorder=">"),
        "floats": tiff(planes.astype("f4"), planarconfig="separate", iccprofile=LINEAR),
        "tiles": tiff(DEEP.astype("f2"), tile=(16, 16), bigtiff=True),
        "differences": tiff(
            np.concatenate([deep, deep], 2),
            compression="zlib",
            predictor=True,
            extrasamples=(2, 0, 0),
        ),
        "lab": tiff(deep, "cielab"),
        "white is 0": tiff(deep[..., 0], "miniswhite", compression="zlib"),
        "lzw": _white_is_0(encoded(Image.fromarray(deep[..., 0]), "TIFF", compression="tiff_lzw")),
        **{f"animated {kind}": animation(kind) for kind in ("GIF", "PNG", "WEBP", "AVIF")},
    }
    if JXL_READABLE:
        import pylibjxl

        found["jpeg xl"] = pylibjxl.encode(np.asarray(wide), effort=3)
    return found


def _white_is_0(data: bytes) -> bytes:
    place = data.index(struct.pack("<HHI", 262, 3, 1)) + 8
    return data[:place] + b"\0" + data[place + 1 :]


SAMPLES = samples()


def mutate(sample: bytes, chance: random.Random) -> bytes:
    """Bits turned over, most of them where the file says what it is; a part left out or doubled."""
    damaged = bytearray(sample)
    here, there = sorted(chance.randrange(len(damaged)) for _ in range(2))
    way = chance.randrange(5)
    if way < 3:
        most = min(len(damaged), 600) if way else len(damaged)
        for _ in range(chance.choice((1, 3, 30))):
            place = chance.randrange(most)
            damaged[place - len(damaged) * (way == 2)] ^= 1 << chance.randrange(8)
    elif way == 3:
        del damaged[here:there]
    else:
        damaged[here:here] = damaged[here : min(there, here + 500)]
    return bytes(damaged)


def refusal(look: Callable[[bytes], object], data: bytes) -> str | None:
    try:
        look(data)
    except UnreadablePicture as error:
        return str(error)
    return None


def open_mutated(kind: str, count: int) -> None:
    chance = random.Random(kind)
    with at_most(ALONE):  # as the indexer reads what is large
        _open_mutated(kind, count, chance)


def _open_mutated(kind: str, count: int, chance: random.Random) -> None:
    for number in range(count):
        data = mutate(SAMPLES[kind], chance)
        begin = time.process_time()  # not what others on the machine take
        for look in (picture_facts, open_picture, lambda found: open_picture(found, 16)):
            reason = refusal(look, data)
            assert reason is None or reason.endswith("."), number
        assert time.process_time() - begin < SECONDS, f"{kind} {number} took too long"


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_few_damaged_files_are_opened_or_refused(kind: str) -> None:
    open_mutated(kind, 25)


@pytest.mark.nightly
@pytest.mark.parametrize("kind", SAMPLES)
def test_thousands_of_damaged_files_are_opened_or_refused(kind: str) -> None:
    resource = pytest.importorskip("resource", reason="not on Windows")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    open_mutated(kind, 10_000)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEMORY
