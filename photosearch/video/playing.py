"""Plays a video: decodes its frames one after the other."""

from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.images import patiently
from photosearch.video.frame_selection import frames_from
from photosearch.video.pictures import Look, to_picture
from photosearch.video.video_file import open_video

if TYPE_CHECKING:
    from av.video.frame import VideoFrame
    from PIL import Image


class Still:
    """One frame, decoded, but not yet made a picture: what comes too late needn't be."""

    def __init__(self, frame: "VideoFrame", at: float, look: Look) -> None:
        self._frame, self._look = frame, look
        self.at = at
        """Seconds from the video's beginning."""

    def picture(self, min_side: int) -> "Image.Image":
        """Upright RGB, shrunk to `min_side` pixels at its shorter side, if it has more."""
        return to_picture(self._frame, self._look, min_side, quick=True)


def play(path: Path, at: float, threads: int = 0) -> Generator[Still]:
    """The frames from the key frame before this time on, in seconds, as fast as they are asked for.

    Those before the time are for passing over: they had to be decoded on the way. `threads` decode,
    0: as many as FFmpeg thinks fit. Close it to let go of the file. Raises UnreadablePicture.
    """
    stills = _stills(path, at, threads)
    try:
        while still := patiently(path, lambda: next(stills, None), calm=True):
            yield still
    finally:
        with suppress(ValueError):  # one that hangs is left behind
            stills.close()


def _stills(path: Path, at: float, threads: int) -> Generator[Still]:
    with open_video(path, threads=threads) as (opened, _):
        for frame in frames_from(opened, at):
            time = opened.time_of(frame)
            if time is not None:
                yield Still(frame, time, opened.look)
