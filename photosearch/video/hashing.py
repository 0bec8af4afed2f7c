"""Content hashes of videos, without reading 20 GB."""

import hashlib
import struct
from pathlib import Path
from typing import BinaryIO

from photosearch.images import open_file
from photosearch.patience import asking
from photosearch.video.video_file import patient
from photosearch.video.video_formats import HEAD
from photosearch.video.video_sniffing import is_video

_BLOCK = 128 * 1024
_BLOCKS = 32
_WHOLE = _BLOCK * _BLOCKS


@patient
def content_hash(path: Path) -> bytes:
    """The SHA-256, 32 bytes, of the size and 32 blocks of 128 KB, from the first to the last.

    A file of up to 4 MB is read whole. Videos that differ only between the blocks are taken for
    copies; as compressed pictures differ throughout, that takes an edit that keeps every other
    byte and the size. Raises UnreadablePicture if the file can't be read.
    """
    with open_file(path) as file:
        return hash_of(file)


@patient
def hash_if_video(path: Path) -> bytes | None:
    """The same; None if it is no video. Raises UnreadablePicture if the file can't be read."""
    with open_file(path) as file:
        return hash_of(file) if is_video(_read(file, HEAD), path) else None


def hash_of(file: BinaryIO) -> bytes:
    """The same of an open file."""
    size = file.seek(0, 2)
    found = hashlib.sha256(b"video" + struct.pack("<Q", size))
    for start in _starts(size):
        file.seek(start)
        found.update(_read(file, _BLOCK))
    return found.digest()


def _starts(size: int) -> list[int]:
    if size <= _WHOLE:
        return list(range(0, size, _BLOCK))
    last = size - _BLOCK
    return [last * number // (_BLOCKS - 1) for number in range(_BLOCKS)]


def _read(file: BinaryIO, count: int) -> bytes:
    """As many bytes as there are, though one call may give fewer."""
    parts = []
    while count > 0:
        with asking():
            part = file.read(count)
        if not part:
            break
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def moment_hash(video_hash: bytes, at: float) -> bytes:
    """The hash of one moment of a video, `at` in seconds, to the millisecond."""
    return hashlib.sha256(video_hash + struct.pack("<q", round(at * 1000))).digest()
