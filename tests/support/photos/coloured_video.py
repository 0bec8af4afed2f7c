"""Videos of a few patches of colour, in any signal."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from support.photos import colour_files
from support.photos.colour_files import in_space, pq_curve, srgb_curve

PATCHES = np.array(
    [
        [(200, 40, 40), (40, 160, 60), (50, 70, 200), (220, 200, 50)],
        [(200, 150, 120), (110, 160, 210), (128, 128, 128), (30, 30, 30)],
        [(150, 60, 160), (60, 170, 170), (240, 240, 240), (90, 60, 40)],
    ],
    np.uint8,
)
"""sRGB."""
SD, HD = (320, 240), (1280, 720)
LIMITED, FULL = 1, 2
UNSAID = 2
BT709, BT601, BT2020 = 1, 6, 9
P3 = 12
WEIGHTS = {BT709: (0.2126, 0.0722), BT601: (0.299, 0.114), BT2020: (0.2627, 0.0593)}
PRIMARIES = {BT709: colour_files.SRGB, BT2020: colour_files.REC2020, P3: colour_files.P3}
Curve = Callable[[NDArray[np.float64]], NDArray[np.float64]]


def hlg(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of BT.2020's primaries, on a display of 1000 cd/m2 (BT.2100)."""
    light = 203 * light / 1000
    luminance = np.clip(light @ [0.2627, 0.6780, 0.0593], 1e-9, None)[..., None]
    scene = light * luminance ** (1 / 1.2 - 1)
    high = 0.17883277 * np.log(np.clip(12 * scene - 0.28466892, 1e-9, None)) + 0.55991073
    return np.where(scene <= 1 / 12, np.sqrt(3 * scene), high)


def screen(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """BT.1886."""
    return light ** (1 / 2.4)


@dataclass(frozen=True)
class Signal:
    """What the pixels are, and what is said of them: primaries, transfer, matrix, range."""

    matrix: int = BT709
    range: int = LIMITED
    primaries: int = BT709
    curve: Curve = srgb_curve
    bits: int = 8
    said: tuple[int, int, int, int] = (UNSAID, UNSAID, UNSAID, 0)
    size: tuple[int, int] = SD
    pixels: str = "yuv420p"


def planes(signal: Signal) -> list[NDArray[np.float64]]:
    light = in_space(PRIMARIES[signal.primaries], patches=PATCHES)
    red, green, blue = np.moveaxis(signal.curve(light), -1, 0)
    of_red, of_blue = WEIGHTS[signal.matrix]
    luma = of_red * red + (1 - of_red - of_blue) * green + of_blue * blue
    chroma = [(blue - luma) / (2 * (1 - of_blue)), (red - luma) / (2 * (1 - of_red))]
    one = 1 << (signal.bits - 8)
    if signal.range == FULL:
        return [luma * (256 * one - 1), *(128 * one + part * (256 * one - 1) for part in chroma)]
    return [one * (16 + 219 * luma), *(one * (128 + 224 * part) for part in chroma)]


def make_coloured(path: Path, signal: Signal, codec: str = "libx264", frames: int = 3) -> Path:
    frame = av.VideoFrame(*signal.size, signal.pixels)
    kind = np.uint8 if signal.bits == 8 else np.uint16
    for plane, values in zip(frame.planes, planes(signal), strict=True):
        row = plane.line_size // np.dtype(kind).itemsize
        whole = np.zeros((plane.height, row), kind)
        large = np.kron(np.round(values), np.ones((plane.height // 3, plane.width // 4)))
        whole[: large.shape[0], : large.shape[1]] = large
        plane.update(whole.tobytes())
    with av.open(path, "w", options={"movflags": "+write_colr"}) as output:
        stream = output.add_stream(codec, rate=5)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height = signal.size
        stream.pix_fmt, stream.bit_rate = signal.pixels, 6_000_000
        stream.options = {"x265-params": "log-level=none"} if codec == "libx265" else {}
        context = stream.codec_context
        context.color_primaries, context.color_trc, context.colorspace, range_ = signal.said
        context.color_range = range_
        for number in range(frames):
            frame.pts, frame.time_base = number, Fraction(1, 5)
            frame.colorspace, frame.color_range = signal.said[2], range_
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


in_ten_bits = partial(Signal, bits=10, pixels="yuv420p10le")
SIGNALS = {
    "SD untagged is BT.601": Signal(matrix=BT601),
    "HD untagged is BT.709": Signal(size=HD),
    "HD on its side, too": Signal(size=(720, 1280)),
    "BT.601 though HD": Signal(matrix=BT601, said=(1, 1, 6, 1), size=HD),
    "BT.709 though SD": Signal(said=(1, 1, 1, 1)),
    "BT.709 in 10 bits": in_ten_bits(size=HD),
    "BT.709 in 4:2:2 and 10 bits": Signal(bits=10, pixels="yuv422p10le", size=HD),
    "full range": Signal(range=FULL, said=(1, 1, 1, FULL)),
    "full range, only that said": Signal(range=FULL, matrix=BT601, said=(2, 2, 2, FULL)),
    "Display P3": Signal(primaries=P3, said=(P3, 13, 1, 1)),
    "Display P3 for a screen": Signal(primaries=P3, curve=screen, said=(P3, 1, 1, 1)),
    "Display P3 in full range": Signal(primaries=P3, range=FULL, said=(P3, 13, 1, FULL)),
    "BT.2020": Signal(BT2020, primaries=BT2020, curve=screen, said=(9, 14, 9, 1)),
    "BT.2020, primaries alone": Signal(BT2020, primaries=BT2020, curve=screen, said=(9, 14, 2, 1)),
    "BT.2020, 10 bits": in_ten_bits(BT2020, primaries=BT2020, curve=screen, said=(9, 14, 9, 1)),
    "PQ in P3": in_ten_bits(BT709, primaries=P3, curve=pq_curve, said=(P3, 16, 1, 1)),
    "PQ in BT.2020, full range": in_ten_bits(
        BT2020, range=FULL, primaries=BT2020, curve=pq_curve, said=(9, 16, 9, FULL)
    ),
    "PQ, and nothing else said": in_ten_bits(
        BT2020, primaries=BT2020, curve=pq_curve, said=(2, 16, 2, 1)
    ),
    "HLG in BT.2020": in_ten_bits(BT2020, primaries=BT2020, curve=hlg, said=(9, 18, 9, 1)),
    "linear light": Signal(
        BT709, curve=lambda light: light, said=(1, 8, 1, 1), bits=10, pixels="yuv444p10le"
    ),
}
