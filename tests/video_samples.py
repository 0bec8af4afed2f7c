"""Videos made for the tests, from scikit-image's photographs."""

import struct
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
import skimage
from PIL import Image

BLACK = ""
"""A scene without light."""
_TICKS = 1000
_TURNED = {90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}


@cache
def scene(name: str, size: tuple[int, int]) -> Image.Image:
    """A photograph that scikit-image brings, such as "coffee.png"."""
    if name == BLACK:
        return Image.new("RGB", size)
    with Image.open(Path(skimage.__file__).parent / "data" / name) as picture:
        return picture.convert("RGB").resize(size)


def make_video(
    path: Path,
    scenes: Sequence[tuple[str, float]],
    *,
    size: tuple[int, int] = (96, 64),
    fps: int = 5,
    codec: str = "mpeg4",
    container: str | None = None,
    said: Mapping[str, str] | None = None,
    keys_every: int = 12,
    pixel: Fraction | None = None,
) -> Path:
    """Scenes one after the other, each so many seconds long."""
    tags = {"movflags": "use_metadata_tags"} if said else {}  # keeps what only phones say
    with av.open(path, "w", format=container, options=tags) as output:
        output.metadata.update(said or {})
        stream = output.add_stream(codec, rate=fps)
        stream.width, stream.height = size
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream.bit_rate = 2_000_000
        stream.codec_context.gop_size = keys_every
        if pixel:
            stream.codec_context.sample_aspect_ratio = pixel
        output.start_encoding()
        number = 0
        for name, seconds in scenes:
            frame = av.VideoFrame.from_image(scene(name, size))
            for _ in range(round(seconds * fps)):
                frame.pts, frame.time_base = number, Fraction(1, fps)
                output.mux(stream.encode(frame))
                number += 1
        output.mux(stream.encode(None))
    return path


def make_uneven(path: Path, frames: Sequence[tuple[str, float]]) -> Path:
    """Frames at any times, in seconds."""
    with av.open(path, "w") as output:
        stream = output.add_stream("mpeg4", rate=_TICKS)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for name, at in frames:
            frame = av.VideoFrame.from_image(scene(name, (96, 64)))
            frame.pts, frame.time_base = round(at * _TICKS), Fraction(1, _TICKS)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


def make_sound(path: Path) -> Path:
    """A second of silence and no picture."""
    with av.open(path, "w") as output:
        stream = output.add_stream("aac", rate=16000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 16000), np.float32), "fltp", "mono")
        frame.sample_rate = 16000
        output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


def lay_on_its_side(path: Path, degrees: int) -> None:
    """Have an MP4 say that it is to be turned clockwise, as phones do when held upright."""
    data = bytearray(path.read_bytes())
    header = data.index(b"tkhd")
    a, b, c, d = (value << 16 for value in _TURNED[degrees])
    struct.pack_into(">9i", data, header + 44, a, b, 0, c, d, 0, 0, 0, 1 << 30)
    path.write_bytes(data)
