"""Damaged videos are read or refused, quickly and quietly, and nothing crashes."""

import os
import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from photosearch import video
from support.photos.coloured_video import SIGNALS, make_coloured
from support.photos.mutations import check, check_memory, mutate
from support.photos.video_samples import make_streams, make_video, put_into_header, put_xmp, turn_by

COUNT = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "300"))
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))
EACH = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "10000"))
SCENES = [("chelsea.png", 0.4), ("coffee.png", 0.4)]
KINDS = {
    "mp4": "libx264",
    "mov": "mjpeg",
    "mkv": "libvpx-vp9",
    "webm": "libvpx",
    "avi": "mpeg4",
    "m2ts": "mpeg2video",
    "wmv": "wmv2",
}


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    directory = tmp_path_factory.mktemp("samples")
    made = {}
    for suffix, codec in KINDS.items():
        container = "mpegts" if suffix == "m2ts" else None
        path = directory / f"film.{suffix}"
        made[suffix] = make_video(
            path, SCENES, codec=codec, container=container, fps=25
        ).read_bytes()
    return made


@pytest.fixture(scope="module")
def odd_samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """By suffix: what only some cameras write."""
    room = tmp_path_factory.mktemp("odd")
    for suffix, codec, container in (
        ("flv", "flv", "flv"),
        ("ogv", "libvpx", "ogg"),
        ("mxf", "mpeg2video", "mxf"),
        ("m2v", "mpeg2video", "mpeg2video"),
        ("vob", "mpeg2video", "vob"),
    ):
        path = room / f"film.{suffix}"
        make_video(path, SCENES, codec=codec, container=container, fps=25)
    make_video(room / "film.dv", [("coffee.png", 0.08)], codec="dvvideo", fps=25, size=(720, 576))

    make_video(room / "film.qt", SCENES, codec="rpza", container="mov", pixels="rgb555le")
    films = [("mpeg4", "coffee.png", (96, 64), 9, True), ("mjpeg", "rocket.jpg", (48, 32), 1, True)]
    make_streams(room / "film.mov", films)
    make_coloured(room / "film.mp4", SIGNALS["PQ in P3"])
    turn_by(room / "film.mp4", 0, 1, 1, 0)
    put_xmp(room / "film.mp4")
    make_video(room / "film.avi", SCENES)
    put_into_header(room / "film.avi", b"IDIT", b"2019:06:15 12:30:00\0")
    return {path.suffix[1:]: path.read_bytes() for path in room.iterdir()}


ODD = ("flv", "ogv", "mxf", "m2v", "vob", "dv", "qt", "mov", "mp4", "avi")


@pytest.mark.parametrize("suffix", KINDS)
def test_mutated_videos_are_read_or_refused(
    samples: dict[str, bytes], suffix: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    read_mutations(samples, suffix, COUNT // len(KINDS), tmp_path)
    assert capfd.readouterr() == ("", ""), "FFmpeg talks"


@pytest.mark.parametrize("suffix", ODD)
def test_some_mutated_videos_of_the_odd_kinds(
    odd_samples: dict[str, bytes], suffix: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    read_mutations(odd_samples, suffix, COUNT // len(ODD), tmp_path)
    assert capfd.readouterr() == ("", ""), "FFmpeg talks"


@pytest.mark.nightly
@pytest.mark.parametrize("suffix", ODD)
def test_many_mutated_videos_of_the_odd_kinds(
    odd_samples: dict[str, bytes], suffix: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    read_mutations(odd_samples, suffix, EACH, tmp_path)
    assert capfd.readouterr() == ("", ""), "FFmpeg talks"
    check_memory()


def read_mutations(samples: Mapping[str, bytes], suffix: str, count: int, room: Path) -> None:
    chance = random.Random(f"{SEED} {suffix}")
    path = room / f"film.{suffix}"

    def read(data: bytes) -> None:
        path.write_bytes(data)
        found = video.read_video(path, 64)
        assert found.moments
        video.picture_at(path, found.moments[-1].at, 64)
        video.video_facts(path)

    for _ in range(max(1, count)):
        check(mutate(samples[suffix], chance.choice(list(samples.values())), chance), read)
