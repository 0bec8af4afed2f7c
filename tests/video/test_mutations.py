"""Damaged videos are read or refused, quickly and quietly, and nothing crashes."""

import os
import random
import time
from pathlib import Path

import pytest
from video_samples import make_video

from photosearch import video
from photosearch.images import UnreadablePicture

COUNT = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "300"))
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))
SECONDS = 10.0
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
    scenes = [("chelsea.png", 0.4), ("coffee.png", 0.4)]
    made = {}
    for suffix, codec in KINDS.items():
        container = "mpegts" if suffix == "m2ts" else None
        path = directory / f"film.{suffix}"
        made[suffix] = make_video(
            path, scenes, codec=codec, container=container, fps=25
        ).read_bytes()
    return made


def mutate(sample: bytes, other: bytes, chance: random.Random) -> bytes:
    """Bits turned over, a part cut off, left out, doubled, or taken from another video."""
    damaged = bytearray(sample)
    way = chance.randrange(6)
    here, there = sorted(chance.randrange(len(damaged)) for _ in range(2))
    if way <= 1:
        reach = len(damaged) if way else min(2000, len(damaged))  # the header matters most
        for _ in range(chance.choice((1, 3, 30))):
            damaged[chance.randrange(reach)] ^= 1 << chance.randrange(8)
    elif way == 2:
        del damaged[here:]
    elif way == 3:
        del damaged[here:there]
    elif way == 4:
        damaged[here:here] = damaged[here:there]
    else:
        damaged[here:there] = other[here:there]
    return bytes(damaged)


@pytest.mark.parametrize("suffix", KINDS)
def test_mutated_videos_are_read_or_refused(
    samples: dict[str, bytes], suffix: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(f"{SEED} {suffix}")
    path, reasons = tmp_path / f"film.{suffix}", set()
    for number in range(max(1, COUNT // len(KINDS))):
        other = chance.choice(list(samples.values()))
        path.write_bytes(mutate(samples[suffix], other, chance))
        begin = time.monotonic()
        try:
            found = video.read_video(path, 64)
            assert found.moments
            video.picture_at(path, found.moments[-1].at, 64)
            video.video_facts(path)
        except UnreadablePicture as error:
            reasons.add(str(error))
        assert time.monotonic() - begin < SECONDS, f"{suffix} {number} took too long"
    assert all(reason.endswith(".") for reason in reasons)
    assert capfd.readouterr() == ("", ""), "FFmpeg talks"
