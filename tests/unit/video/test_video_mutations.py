"""Damaged videos are read or refused, quickly and quietly, and nothing crashes."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch import video
from support.photos.coloured_video import SIGNALS, make_coloured
from support.photos.mutations import check, check_memory, mutate
from support.photos.video_samples import make_streams, make_video, put_into_header, put_xmp, turn_by

FEW = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "25"))
MANY = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "10000"))
"""Of each sample."""
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))
SCENES = [("chelsea.png", 0.4), ("coffee.png", 0.4)]
KINDS = {
    "plain.mp4": ("libx264", None),
    "plain.mov": ("mjpeg", None),
    "plain.mkv": ("libvpx-vp9", None),
    "plain.webm": ("libvpx", None),
    "plain.avi": ("mpeg4", None),
    "plain.m2ts": ("mpeg2video", "mpegts"),
    "plain.wmv": ("wmv2", None),
    "plain.flv": ("flv", "flv"),
    "plain.ogv": ("libvpx", "ogg"),
    "plain.mxf": ("mpeg2video", "mxf"),
    "plain.m2v": ("mpeg2video", "mpeg2video"),
    "plain.vob": ("mpeg2video", "vob"),
}
ODD = ("large.dv", "old.qt", "two streams.mov", "coloured.mp4", "dated.avi")
NAMES = (*KINDS, *ODD)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """By their names; the odd ones are what only some cameras write."""
    room = tmp_path_factory.mktemp("samples")
    for name, (codec, container) in KINDS.items():
        make_video(room / name, SCENES, codec=codec, container=container, fps=25)
    dv, qt, mov, mp4, avi = (room / name for name in ODD)
    make_video(dv, [("coffee.png", 0.08)], codec="dvvideo", fps=25, size=(720, 576))
    make_video(qt, SCENES, codec="rpza", container="mov", pixels="rgb555le")
    films = [("mpeg4", "coffee.png", (96, 64), 9, True), ("mjpeg", "rocket.jpg", (48, 32), 1, True)]
    make_streams(mov, films)
    make_coloured(mp4, SIGNALS["PQ in P3"])
    turn_by(mp4, 0, 1, 1, 0)
    put_xmp(mp4)
    make_video(avi, SCENES)
    put_into_header(avi, b"IDIT", b"2019:06:15 12:30:00\0")
    return {path.name: path.read_bytes() for path in room.iterdir()}


@pytest.fixture(autouse=True)
def _quiet(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    yield
    assert capfd.readouterr() == ("", ""), "FFmpeg talks"


@pytest.mark.parametrize("name", NAMES)
def test_mutated_videos_are_read_or_refused(
    samples: dict[str, bytes], name: str, tmp_path: Path
) -> None:
    read_mutations(samples, tmp_path / name, FEW)


@pytest.mark.nightly
@pytest.mark.parametrize("name", NAMES)
def test_thousands_of_mutated_videos_are_read_or_refused(
    samples: dict[str, bytes], name: str, tmp_path: Path
) -> None:
    read_mutations(samples, tmp_path / name, MANY)
    check_memory()


def read_mutations(samples: dict[str, bytes], path: Path, count: int) -> None:
    def read(data: bytes) -> None:
        path.write_bytes(data)
        found = video.read_video(path, 64)
        assert found.moments
        video.picture_at(path, found.moments[-1].at, 64)
        video.video_facts(path)

    chance = random.Random(f"{SEED} {path.name}")
    for _ in range(count):
        other = chance.choice(list(samples.values()))
        check(mutate(samples[path.name], other, chance), read)
