"""Reads a video's hash, facts, and a few moments, as the package describes."""

from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.images import UnreadablePicture
from photosearch.types import DateSource, Facts
from photosearch.video.avi import HEAD, date_in_avi
from photosearch.video.frame_selection import frame_at, spread
from photosearch.video.hashing import hash_of
from photosearch.video.pictures import to_picture, upright_size, worth_keeping
from photosearch.video.video_file import NOTHING_DECODES, Opened, open_video, patient
from photosearch.video.video_formats import KIND
from photosearch.video.video_moments import SECONDS, Moment, Video

if TYPE_CHECKING:
    from av.video.frame import VideoFrame
    from PIL import Image


@patient
def read_video(path: Path, min_side: int, seconds: float = SECONDS) -> Video:
    with open_video(path, seconds) as (opened, file):
        moments, size = _moments(opened, min_side)
        return Video(hash_of(file), _facts(opened, size), moments)


@patient
def video_facts(path: Path) -> Facts:
    with open_video(path, SECONDS) as (opened, _):
        frame = next(opened.frames(), None)
        if frame is None:
            raise UnreadablePicture(NOTHING_DECODES)
        return _facts(opened, upright_size(frame, opened.look))


@patient
def picture_at(path: Path, at: float, min_side: int | None = None) -> "Image.Image":
    with open_video(path, SECONDS) as (opened, _):
        frame = frame_at(opened, at)
        if frame is None:
            raise UnreadablePicture(NOTHING_DECODES)
        return to_picture(frame, opened.look, min_side)


def _moments(opened: Opened, min_side: int) -> tuple[tuple[Moment, ...], tuple[int, int]]:
    """The moments, and the upright width and height of the whole frames."""
    sizes: list[tuple[int, int]] = []

    def picture_of(frame: "VideoFrame") -> "Image.Image":
        sizes.append(upright_size(frame, opened.look))
        return to_picture(frame, opened.look, min_side)

    found = spread(opened, picture_of)
    opened.raise_of_disk()  # else the moments behind its error would be missing for good
    if not found:
        raise UnreadablePicture(NOTHING_DECODES)
    kept = worth_keeping([picture for _, picture in found])
    return tuple(Moment(*found[place]) for place in kept), sizes[0]


def _facts(opened: Opened, size: tuple[int, int]) -> Facts:
    from photosearch.video.facts import (
        IN_AVI,
        camera,
        place,
        taken_at,
        words_of,
        written,
    )  # with Pillow

    others = (stream.metadata for stream in opened.container.streams)
    is_avi = opened.container.format.name == "avi"
    in_avi = {IN_AVI: date_in_avi(opened.head(HEAD))} if is_avi else {}
    said = words_of(in_avi, opened.container.metadata, opened.stream.metadata, *others)
    taken = taken_at(said)
    latitude, longitude = place(said)
    return Facts(
        *size,
        kind=KIND,
        taken_at=taken,
        date_source=DateSource.CONTAINER if taken else None,
        camera=camera(said),
        latitude=latitude,
        longitude=longitude,
        duration=opened.duration,
        words=written(said),
    )
