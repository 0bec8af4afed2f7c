"""Pictures of known colours, written in other colour spaces by the standards' own formulas."""

import io
import struct
import zlib

import numpy as np
import pillow_heif
import tifffile  # comes with scikit-image
from numpy.typing import NDArray
from PIL import Image

from photosearch.images.colour.icc_profiles import grey_profile, rgb_profile
from support.photos.bombs import chunk
from support.photos.samples import encoded

PATCHES = np.array(
    [
        [(200, 30, 30), (30, 160, 40), (40, 60, 200), (240, 240, 240)],
        [(120, 120, 120), (40, 40, 40), (220, 180, 60), (90, 160, 190)],
    ],
    np.uint8,
)
P3 = (0.680, 0.320, 0.265, 0.690, 0.150, 0.060)
REC2020 = (0.708, 0.292, 0.170, 0.797, 0.131, 0.046)
SRGB = (0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
ADOBE = (0.64, 0.33, 0.21, 0.71, 0.15, 0.06)
D65 = (0.3127, 0.3290)
LINEAR = rgb_profile((*SRGB, *D65), lambda signal: signal)
LINEAR_GREY = grey_profile(lambda signal: signal)


def expected(side: int = 24) -> Image.Image:
    return Image.fromarray(PATCHES).resize((4 * side, 2 * side), Image.Resampling.NEAREST)


def light() -> NDArray[np.float64]:
    """Of sRGB's primaries, 0 to 1, one value a patch."""
    return linear(PATCHES / 255)


def linear(signal: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(signal <= 0.04045, signal / 12.92, ((signal + 0.055) / 1.055) ** 2.4)


def in_space(
    primaries: tuple[float, ...],
    white: tuple[float, float] = D65,
    patches: NDArray[np.uint8] = PATCHES,
) -> NDArray[np.float64]:
    """The same light in other primaries; another white is adapted to, as eyes do."""
    matrix = np.linalg.inv(_to_xyz(primaries, white)) @ _adapted(white) @ _to_xyz(SRGB)
    return np.clip(linear(patches / 255) @ matrix.T, 0, 1)


def _adapted(white: tuple[float, float]) -> NDArray[np.float64]:
    """From D65, by Bradford's matrix."""
    cones = np.array(
        [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
    )
    (from_x, from_y), (x, y) = D65, white
    old = cones @ [from_x / from_y, 1, (1 - from_x - from_y) / from_y]
    new = cones @ [x / y, 1, (1 - x - y) / y]
    return np.linalg.inv(cones) @ np.diag(new / old) @ cones


def _to_xyz(primaries: tuple[float, ...], white: tuple[float, float] = D65) -> NDArray[np.float64]:
    x, y = np.array([*primaries, *white]).reshape(4, 2).T
    xyz = np.stack([x / y, np.ones(4), (1 - x - y) / y])
    return xyz[:, :3] * np.linalg.solve(xyz[:, :3], xyz[:, 3])


def srgb_curve(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(values <= 0.0031308, 12.92 * values, 1.055 * values ** (1 / 2.4) - 0.055)


def pq_curve(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """White at 203 cd/m2 (SMPTE ST 2084)."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = (light * 203 / 10_000) ** m1
    return ((c1 + c2 * power) / (1 + c3 * power)) ** m2


def pq(primaries: tuple[float, ...]) -> NDArray[np.float64]:
    return pq_curve(in_space(primaries))


def picture_of(signal: NDArray[np.float64], side: int = 24) -> Image.Image:
    eight = Image.fromarray(np.round(255 * signal).astype(np.uint8))
    return eight.resize((4 * side, 2 * side), Image.Resampling.NEAREST)


def deep(signal: NDArray[np.float64], most: int = 65535, side: int = 24) -> NDArray[np.float64]:
    """Each patch `side` pixels wide, whole numbers up to `most`."""
    return np.round(most * spread(signal, side))


def spread(values: NDArray[np.float64], side: int = 24) -> NDArray[np.float64]:
    """Each patch `side` pixels wide."""
    return np.repeat(np.repeat(values, side, 0), side, 1)


def off(picture: Image.Image, wanted: Image.Image | None = None) -> float:
    """The mean difference of the patches' middles, of 255; 999 if the shape is another."""
    wanted = wanted or expected()
    if picture.size != wanted.size:
        return 999.0
    side = picture.width // 4
    pair = [np.asarray(p.convert("RGB"), float) for p in (picture, wanted)]
    middles = [a[side // 2 :: side, side // 2 :: side] for a in pair]
    return float(np.abs(middles[0] - middles[1]).mean())


def off_grey(picture: Image.Image) -> float:
    return off(picture, expected().convert("L"))


def png(picture: Image.Image, *chunks: tuple[bytes, bytes]) -> bytes:
    data = encoded(picture, "PNG")
    return data[:33] + b"".join(chunk(*each) for each in chunks) + data[33:]


def icc_chunk(profile: bytes) -> tuple[bytes, bytes]:
    return b"iCCP", b"name\0\0" + zlib.compress(profile)


def deep_png(values: NDArray[np.uint16], *chunks: tuple[bytes, bytes]) -> bytes:
    """Grey or RGB of 16 bits, with alpha or without."""
    height, width, channels = values.shape
    kind = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    head = b"IHDR", struct.pack(">IIBBBBB", width, height, 16, kind, 0, 0, 0)
    parts = (head, *chunks, (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def deep_tiff(values: NDArray[np.generic], photometric: str = "rgb", **options: object) -> bytes:
    """Of any type, as tifffile writes it."""
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, values, photometric=photometric, metadata=None, **options)
    return buffer.getvalue()


def deep_heif(values: NDArray[np.uint16], primaries: int, transfer: int) -> bytes:
    """RGB of 10 bits, or with alpha."""
    mode = {3: "RGB;16", 4: "RGBA;16"}[values.shape[2]]
    made = pillow_heif.from_bytes(mode, values.shape[1::-1], values.tobytes())
    buffer = io.BytesIO()
    said = {"color_primaries": primaries, "transfer_characteristics": transfer}
    how = {"matrix_coefficients": 0, "full_range_flag": 1}
    made.save(buffer, quality=-1, chroma=444, **said, **how)
    return buffer.getvalue()
