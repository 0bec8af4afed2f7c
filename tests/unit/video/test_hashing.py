"""The same video has the same hash, and a giant one is not read whole."""

import os
from pathlib import Path

import pytest

from photosearch.video import content_hash, hashing, moment_hash


def test_name_and_time_do_not_matter_but_content_does(tmp_path: Path) -> None:
    one, other = tmp_path / "one.mp4", tmp_path / "other.mov"
    one.write_bytes(os.urandom(300_000))
    other.write_bytes(one.read_bytes())
    os.utime(other, (1, 1))
    assert content_hash(one) == content_hash(other)
    data = bytearray(one.read_bytes())
    for place in (0, 150_000, len(data) - 1):
        changed = bytearray(data)
        changed[place] ^= 1
        other.write_bytes(changed)
        assert content_hash(other) != content_hash(one)


def test_of_a_giant_only_blocks_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(20 << 30)
    asked: list[int] = []
    read = hashing._read
    monkeypatch.setattr(hashing, "_read", lambda file, n: asked.append(n) or read(file, n))
    before = content_hash(path)
    assert sum(asked) == 4 << 20
    with path.open("r+b") as changed:
        changed.seek(-1, os.SEEK_END)
        changed.write(b"x")
    assert content_hash(path) != before
    with path.open("r+b") as shorter:
        shorter.truncate((20 << 30) - 1)
    assert content_hash(path) != before


def test_moments_of_one_video_differ() -> None:
    video = b"v" * 32
    assert len({video, *(moment_hash(video, at) for at in (0.0, 0.001, 1.0, 3600.0))}) == 5
