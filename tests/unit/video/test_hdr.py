"""HDR videos look like what was filmed, not pale."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from photosearch import video
from photosearch.images.colour.cicp import BT2020, HLG, PQ, to_srgb
from support.photos.samples import difference
from support.photos.video_samples import scene

SIZE = (160, 96)
_TO_BT2020 = np.array(
    [[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]]
)


def signal(picture: Image.Image, transfer: int) -> np.ndarray:
    """What an HDR camera writes where an sRGB one writes this, its white at 203 cd/m2."""
    shown = np.asarray(picture, float) / 255
    light = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    light = 203 * light @ _TO_BT2020.T
    if transfer == PQ:
        power = (light / 10_000) ** (2610 / 16384)
        return ((3424 / 4096 + 2413 / 128 * power) / (1 + 2392 / 128 * power)) ** (2523 / 32)
    light = light / 1000
    luminance = np.clip(light @ [0.2627, 0.6780, 0.0593], 1e-9, None)[..., None]
    scene_light = light * luminance ** (1 / 1.2 - 1)
    high = 0.17883277 * np.log(np.clip(12 * scene_light - 0.28466892, 1e-9, None)) + 0.55991073
    return np.where(scene_light <= 1 / 12, np.sqrt(3 * scene_light), high)


def make_hdr(path: Path, picture: Image.Image, transfer: int) -> Path:
    """In 10 bits, BT.2020, as phones do it."""
    red, green, blue = np.moveaxis(signal(picture, transfer), -1, 0)
    luma = 0.2627 * red + 0.6780 * green + 0.0593 * blue
    planes = [
        64 + 876 * luma,
        (512 + 896 * (blue - luma) / 1.8814)[::2, ::2],
        (512 + 896 * (red - luma) / 1.4746)[::2, ::2],
    ]
    frame = av.VideoFrame(*picture.size, "yuv420p10le")
    for plane, values in zip(frame.planes, planes, strict=True):
        rows = np.zeros((plane.height, plane.line_size // 2), np.uint16)
        rows[:, : values.shape[1]] = np.round(values)
        plane.update(rows.tobytes())
    with av.open(path, "w") as output:
        stream = output.add_stream("libx264", rate=5)
        stream.width, stream.height = picture.size
        stream.pix_fmt, stream.bit_rate = "yuv420p10le", 4_000_000
        context = stream.codec_context
        context.color_trc, context.color_primaries, context.colorspace = transfer, 9, 9
        for number in range(3):
            frame.pts, frame.time_base = number, Fraction(1, 5)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("transfer", [HLG, PQ])
def test_hdr_is_shown_as_it_was(tmp_path: Path, transfer: int) -> None:
    picture = scene("chelsea.png", SIZE)
    path = make_hdr(tmp_path / "film.mp4", picture, transfer)
    shown = video.read_video(path, 96).moments[0].picture
    pale = Image.fromarray(np.round(255 * signal(picture, transfer)).astype(np.uint8))
    assert difference(shown, picture) < 6.0
    assert difference(shown, picture) < difference(pale, picture) / 2


def test_brighter_than_white_is_white_at_most() -> None:
    for transfer in (HLG, PQ):
        white = np.full((2, 2, 3), 65535, np.uint16)
        assert to_srgb(white, BT2020, transfer).min() >= 250
