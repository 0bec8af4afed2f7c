"""Videos are shown in the colours that were filmed, whoever says in which those are."""

import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch import video
from photosearch.images.colour.cicp import HLG, PQ, to_srgb
from support.photos.colour_files import pq_curve
from support.photos.coloured_video import (
    BT601,
    BT2020,
    HD,
    LIMITED,
    P3,
    PATCHES,
    SIGNALS,
    Signal,
    make_coloured,
)


def furthest(picture: Image.Image) -> float:
    """How far any patch is from what was filmed, of 255."""
    pixels = np.asarray(picture, float)
    height, width = pixels.shape[0] // 3, pixels.shape[1] // 4
    off = 0.0
    for row in range(3):
        for column in range(4):
            top, left = row * height + height // 3, column * width + width // 3
            patch = pixels[top : top + height // 3, left : left + width // 3].mean((0, 1))
            off = max(off, float(np.abs(patch - PATCHES[row, column]).max()))
    return off


@pytest.mark.parametrize("name", SIGNALS)
def test_colours_are_those_that_were_filmed(tmp_path: Path, name: str) -> None:
    path = make_coloured(tmp_path / "film.mp4", SIGNALS[name])
    assert furthest(video.read_video(path, 96).moments[0].picture) <= 6.0
    assert furthest(video.picture_at(path, 0.0)) <= 6.0


@pytest.mark.parametrize(
    ("codec", "suffix"),
    [
        ("libx265", "mov"),
        ("libvpx-vp9", "webm"),
        ("libvpx-vp9", "mp4"),
        ("mpeg2video", "mkv"),
        ("mpeg4", "avi"),
        ("libx264", "ts"),
    ],
)
def test_in_other_codecs_and_containers(tmp_path: Path, codec: str, suffix: str) -> None:
    signal = Signal(said=(1, 1, 1, 1) if suffix != "avi" else (2, 2, 2, 0), size=HD)
    path = make_coloured(tmp_path / f"film.{suffix}", signal, codec)
    assert furthest(video.read_video(path, 96).moments[0].picture) <= 6.0


def say(path: Path, primaries: int, transfer: int, matrix: int) -> None:
    """In an MP4's container."""
    data = bytearray(path.read_bytes())
    place = data.index(b"colrnclx") + 8
    data[place : place + 6] = struct.pack(">3H", primaries, transfer, matrix)
    path.write_bytes(data)


@pytest.mark.parametrize("codec", ["libx264", "libx265", "libvpx-vp9"])
@pytest.mark.parametrize(
    ("signal", "in_the_stream"),
    [
        (
            Signal(BT2020, primaries=BT2020, curve=pq_curve, said=(9, 16, 9, LIMITED)),
            (1, 1, 1, LIMITED),
        ),
        (Signal(primaries=P3, said=(P3, 13, 1, LIMITED)), (2, 2, 2, LIMITED)),
        (Signal(matrix=BT601, said=(6, 6, 6, LIMITED)), (1, 1, 1, LIMITED)),
    ],
)
def test_what_the_container_says_counts_before_the_stream(
    tmp_path: Path, codec: str, signal: Signal, in_the_stream: tuple[int, int, int, int]
) -> None:
    path = make_coloured(tmp_path / "film.mp4", replace(signal, said=in_the_stream), codec)
    say(path, *signal.said[:3])
    assert furthest(video.read_video(path, 96).moments[0].picture) <= 6.0


def test_brighter_than_white_is_white_at_most() -> None:
    for transfer in (HLG, PQ):
        white = np.full((2, 2, 3), 65535, np.uint16)
        assert to_srgb(white, BT2020, transfer).min() >= 250


@pytest.mark.parametrize("matrix", [0, 3, 8, 10, 14, 99, 255])
def test_a_matrix_that_cannot_be_undone_costs_no_picture(tmp_path: Path, matrix: int) -> None:
    path = make_coloured(tmp_path / "film.mp4", Signal(said=(1, 1, 1, 1)))
    say(path, 1, 1, matrix)
    assert furthest(video.picture_at(path, 0.0)) <= 6.0
