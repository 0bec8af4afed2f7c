"""Videos as a few pictures each: opened safely, hashed, decoded and read of their facts.

Everything here may be called from several threads at once. `UnreadablePicture` is the only
exception that leaves this package, whatever is wrong with a file. What reads videos, and PyAV with
FFmpeg, is imported when the first one is opened: the window shows sooner.
"""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.video.container_name import container
from photosearch.video.video_formats import (
    ALSO_OTHERS,
    EXTENSIONS,
    HEAD,
    KIND,
    looks_like_video,
    named_as_video,
)
from photosearch.video.video_moments import SECONDS, Moment, Video
from photosearch.video.video_sniffing import OTHERS, SIDECARS, UNFINISHED, read_unless_video

if TYPE_CHECKING:
    from PIL import Image

    from photosearch.types import Facts
    from photosearch.video.playing import Still

__all__ = [
    "ALSO_OTHERS",
    "EXTENSIONS",
    "HEAD",
    "KIND",
    "OTHERS",
    "SECONDS",
    "SIDECARS",
    "UNFINISHED",
    "Moment",
    "Video",
    "container",
    "content_hash",
    "hash_if_video",
    "looks_like_video",
    "moment_hash",
    "named_as_video",
    "picture_at",
    "play",
    "read_unless_video",
    "read_video",
    "video_facts",
]


def read_video(path: Path, min_side: int, seconds: float = SECONDS) -> Video:
    """A few moments spread over a video, shrunk to `min_side` pixels at their shorter side.

    Black frames are left out, and those like the one before. Raises UnreadablePicture.
    """
    from photosearch.video import video_reader

    return video_reader.read_video(path, min_side, seconds)


def video_facts(path: Path) -> "Facts":
    """The facts alone, for which one frame is decoded. Raises UnreadablePicture."""
    from photosearch.video import video_reader

    return video_reader.video_facts(path)


def picture_at(path: Path, at: float, min_side: int | None = None) -> "Image.Image":
    """The frame at this time, in seconds: upright, RGB, full size or shrunk to `min_side`.

    Raises UnreadablePicture.
    """
    from photosearch.video import video_reader

    return video_reader.picture_at(path, at, min_side)


def content_hash(path: Path) -> bytes:
    """See hashing.py. Raises UnreadablePicture if the file can't be read."""
    from photosearch.video import hashing

    return hashing.content_hash(path)


def hash_if_video(path: Path) -> bytes | None:
    """The same; None if it is no video. Raises UnreadablePicture if the file can't be read."""
    from photosearch.video import hashing

    return hashing.hash_if_video(path)


def moment_hash(video_hash: bytes, at: float) -> bytes:
    """The hash of one moment of a video, `at` in seconds, to the millisecond."""
    from photosearch.video import hashing

    return hashing.moment_hash(video_hash, at)


def play(path: Path, at: float, threads: int = 0) -> "Generator[Still]":
    """See playing.py. Close it to let go of the file. Raises UnreadablePicture."""
    from photosearch.video import playing

    return playing.play(path, at, threads)
