"""Videos made for the tests, from scikit-image's photographs."""

import struct
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import av
import numpy as np
import skimage
from PIL import Image

from support.photos.samples import XMP

BLACK = ""
"""A scene without light."""
WHITE = "white"
_TICKS = 1000
_XMP_BOX = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


@cache
def scene(name: str, size: tuple[int, int]) -> Image.Image:
    """A photograph that scikit-image brings, such as "coffee.png"."""
    if name == BLACK:
        return Image.new("RGB", size)
    if name == WHITE:
        return Image.new("RGB", size, "white")
    with Image.open(Path(skimage.__file__).parent / "data" / name) as picture:
        return picture.convert("RGB").resize(size)


def frame_of(name: str, size: tuple[int, int]) -> Any:
    return av.VideoFrame.from_image(scene(name, size))  # type: ignore[no-untyped-call]


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
    pixels: str = "yuv420p",
) -> Path:
    """Scenes one after the other, each so many seconds long."""
    tags = {"movflags": "use_metadata_tags"} if said else {}  # keeps what only phones say
    with av.open(path, "w", format=container, options=tags) as output:
        output.metadata.update(said or {})
        stream = output.add_stream(codec, rate=fps)
        stream.width, stream.height = size
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else pixels
        stream.bit_rate = 2_000_000
        stream.codec_context.gop_size = keys_every
        if pixel:
            stream.codec_context.sample_aspect_ratio = pixel
        output.start_encoding()
        number = 0
        for name, seconds in scenes:
            frame = frame_of(name, size)
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
            frame = frame_of(name, (96, 64))
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


def turn_by(path: Path, a: float, b: float, c: float, d: float) -> None:
    """Have an MP4 say that x' = ax + cy and y' = bx + dy."""
    data = bytearray(path.read_bytes())
    header = data.index(b"tkhd")
    values = [round(value * (1 << 16)) for value in (a, b, 0, c, d, 0, 0, 0, 1 << 14)]
    struct.pack_into(">9i", data, header + 44, *values)
    path.write_bytes(data)


def make_streams(
    path: Path, streams: Sequence[tuple[str, str, tuple[int, int], int, bool]], fps: int = 5
) -> Path:
    """Of codec, scene, size, number of frames, and whether it is the default one."""
    from av.stream import Disposition

    with av.open(path, "w") as output:
        made = []
        for codec, name, size, frames, default in streams:
            stream = output.add_stream(codec, rate=fps)
            stream.width, stream.height = size
            stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
            stream.disposition = Disposition.default if default else Disposition(0)
            made.append((stream, name, size, frames))
        output.start_encoding()
        for stream, name, size, frames in made:
            frame = frame_of(name, size)
            for number in range(frames):
                frame.pts, frame.time_base = number, Fraction(1, fps)
                output.mux(stream.encode(frame))
            output.mux(stream.encode(None))
    return path


def mark_all(path: Path, source: Path) -> Path:
    """A copy in which every packet is marked as a key frame."""
    with av.open(source) as given, av.open(path, "w") as output:
        stream = given.streams.video[0]
        copied = output.add_stream_from_template(stream)
        for packet in given.demux(stream):
            if packet.size:
                packet.stream, packet.is_keyframe = copied, True
                output.mux(packet)
    return path


def put_into_header(path: Path, name: bytes, content: bytes) -> None:
    """A chunk at the end of an AVI's list of headers."""
    data = path.read_bytes()
    begin = data.index(b"hdrl") - 8
    size = int.from_bytes(data[begin + 4 : begin + 8], "little")
    chunk = name + len(content).to_bytes(4, "little") + content + b"\0" * (len(content) % 2)
    end = begin + 8 + size
    grown = (size + len(chunk)).to_bytes(4, "little")
    path.write_bytes(data[: begin + 4] + grown + data[begin + 8 : end] + chunk + data[end:])


def put_xmp(path: Path, packet: bytes = XMP) -> None:
    """In a box behind an MP4; by default with a date and a place."""
    box = (24 + len(packet)).to_bytes(4, "big") + b"uuid" + _XMP_BOX + packet
    path.write_bytes(path.read_bytes() + box)
