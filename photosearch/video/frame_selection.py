"""Selects a few frames spread over a video, without decoding all of it."""

import logging
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from photosearch.video.pictures import shows_something
from photosearch.video.video_file import Opened

if TYPE_CHECKING:
    from av.video.frame import VideoFrame
    from PIL import Image

logger = logging.getLogger(__name__)

FEWEST, MOST = 4, 12
"""Frames of a video that are looked at; fewer if it has no more."""
_EVERY = 10.0
"""Seconds of a video that one frame stands for, between those limits."""
_CHEAP = 150_000_000
"""Pixels of a video up to which it is decoded from end to end if its key frames are too few."""
_LOOKED_THROUGH = 4 * _CHEAP
"""Pixels that are decoded to find a frame that shows something, if no other one does."""
_RATE = 30.0
"""Frames a second where the file doesn't say."""
_STEPS_BACK = (0.0, 3.0, 15.0)
"""Seconds: some formats only guess where a time is, and come out too late."""

Timed = tuple[float, "VideoFrame"]
"""Seconds from the video's beginning, and the frame there."""
MakePicture = Callable[["VideoFrame"], "Image.Image"]


def spread(opened: Opened, picture_of: MakePicture) -> "list[tuple[float, Image.Image]]":
    """A few pictures with their times, in order; what was found before an error has to do.

    Key frames are found by seeking, so that a film of two hours takes no longer than a clip. A
    short video often has one key frame alone: its frames are then decoded one after the other.
    """
    found: dict[float, Image.Image] = {}
    try:
        _find_spread(opened, picture_of, found)
        if found and not any(map(shows_something, found.values())):
            _find_one_that_shows(opened, picture_of, found)
    except Exception:
        if not found:
            raise
        logger.debug("Only %d moments", len(found), exc_info=True)
    return sorted(found.items())


def middles(duration: float) -> list[float]:
    """The middles of the equal parts into which a video is cut, in seconds."""
    count = min(MOST, max(FEWEST, round(duration / _EVERY)))
    return [duration * (place + 0.5) / count for place in range(count)]


def _find_one_that_shows(
    opened: Opened, picture_of: MakePicture, found: "dict[float, Image.Image]"
) -> None:
    """The first that isn't blank, of the frames from the beginning on."""
    context = opened.stream.codec_context
    opened.rewind()
    for frame in islice(opened.frames(), _LOOKED_THROUGH // (context.width * context.height) + 1):
        picture = picture_of(frame)
        if shows_something(picture):
            found[opened.time_of(frame) or 0.0] = picture
            return


def _find_spread(
    opened: Opened, picture_of: MakePicture, found: "dict[float, Image.Image]"
) -> None:
    duration = opened.duration
    targets = middles(duration) if duration else []
    _take(_keys(opened, targets), picture_of, found)
    if duration and 2 * len(found) > len(targets):
        return
    if duration and _is_cheap(opened, duration):
        _take(_one_by_one(opened, targets), picture_of, found)
    elif not found:
        _take_thinned(opened, picture_of, found)


def _take(
    frames: Iterable[Timed], picture_of: MakePicture, found: "dict[float, Image.Image]"
) -> None:
    for at, frame in frames:
        if at not in found:
            found[at] = picture_of(frame)


def _keys(opened: Opened, targets: Iterable[float]) -> Iterator[Timed]:
    """The key frame before each time, or whatever is found where the file leads."""
    for target in targets:
        if opened.seek(target):
            frame = next(opened.frames(only_keys=True), None)
            if frame is not None and opened.stands_alone(frame):
                yield opened.time_of(frame) or 0.0, frame


def _one_by_one(opened: Opened, targets: Iterable[float]) -> Iterator[Timed]:
    """The frame at each time, by decoding all of them."""
    wanted = iter(targets)
    target = next(wanted, None)
    opened.rewind()
    for frame in opened.frames():
        at = opened.time_of(frame)
        if target is None:
            return
        if at is not None and at >= target:
            yield at, frame
            target = next(wanted, None)


def _take_thinned(
    opened: Opened, picture_of: MakePicture, found: "dict[float, Image.Image]"
) -> None:
    """Key frames as they come, ever farther apart: where the file says neither how long it is nor
    where what lies."""
    apart, due = 1.0, 0.0
    opened.rewind()
    for frame in opened.frames(only_keys=True):
        at = opened.time_of(frame) or 0.0
        if at < due:
            continue
        found[at] = picture_of(frame)
        if len(found) > MOST:
            apart *= 2
            for odd in sorted(found)[1::2]:
                del found[odd]
        due = max(found) + apart


def frame_at(opened: Opened, at: float) -> "VideoFrame | None":
    """The first frame at this time or later, else the last one; None if nothing decodes."""
    last = None
    for frame in frames_from(opened, at):
        last = frame
        time = opened.time_of(frame)
        if time is None or time >= at - 0.0005:
            break
    return last


def frames_from(opened: Opened, at: float) -> Iterator["VideoFrame"]:
    """Every frame from the key frame before a time on."""
    last = _STEPS_BACK[-1]
    for back in _STEPS_BACK:
        frames = opened.frames() if opened.seek(max(0.0, at - back)) else iter(())
        first = next(frames, None)
        if first is None or (opened.time_of(first) or 0.0) > at + 0.0005:
            continue
        if opened.stands_alone(first) or (back == last and not _is_cheap(opened, at)):
            yield first
            yield from frames
            return
    opened.rewind()
    yield from opened.frames()


def _is_cheap(opened: Opened, duration: float) -> bool:
    """Whether decoding all frames of so many seconds is cheap."""
    context, rate = opened.stream.codec_context, opened.stream.average_rate
    return duration * float(rate or _RATE) * context.width * context.height <= _CHEAP
