"""A video opened by FFmpeg, which gets nothing but its bytes, and not for ever."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from photosearch.images import UnreadablePicture, open_file
from photosearch.video.formats import DECODERS, DEMUXERS, MAX_PIXELS

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

logger = logging.getLogger(__name__)

DAMAGED = "The file is damaged, or a kind of video that Photosearch can't read."
EMPTY = "The file is empty."
NO_PICTURES = "There are no pictures in this video, only sound or data."
NOTHING_DECODES = "The file is damaged: none of its pictures can be decoded."
TOO_SLOW = "Reading this video takes too long, so Photosearch leaves it alone until it changes."

_MICROSECONDS = 1_000_000


class OutOfTime(Exception):  # noqa: N818 - not a failure: what was read so far may do
    """The video's time is up."""


class Clock:
    """How long there is for one video."""

    def __init__(self, seconds: float | None) -> None:
        """None: for ever."""
        self._end = None if seconds is None else time.monotonic() + seconds

    def check(self) -> None:
        """Raises OutOfTime."""
        if self._end is not None and time.monotonic() > self._end:
            raise OutOfTime


class _Timed:
    """The file as FFmpeg sees it: each read looks at the clock."""

    def __init__(self, file: BinaryIO, clock: Clock) -> None:
        self._file, self._clock = file, clock

    def read(self, count: int) -> bytes:
        self._clock.check()
        return self._file.read(count)

    def seek(self, place: int, whence: int = 0) -> int:
        return self._file.seek(place, whence)

    def tell(self) -> int:
        return self._file.tell()


class Opened:
    """A container, its video stream, and times in seconds from the video's beginning."""

    def __init__(self, container: "InputContainer", clock: Clock) -> None:
        """Raises UnreadablePicture if there is no video stream, or one with giant frames."""
        self.container, self._clock = container, clock
        self.stream = _stream(container)
        self.start = (container.start_time or 0) / _MICROSECONDS

    @property
    def duration(self) -> float | None:
        """Seconds; None where the file doesn't say."""
        whole = self.container.duration
        return whole / _MICROSECONDS if whole and whole > 0 else None

    def time_of(self, frame: "VideoFrame") -> float | None:
        """Of a decoded frame; None where the file doesn't say."""
        return None if frame.time is None else max(0.0, frame.time - self.start)

    def seek(self, at: float) -> bool:
        """To the key frame before this time; False if the file can't."""
        base = self.stream.time_base
        if base is None:
            return False
        try:
            self.container.seek(int((at + self.start) / base), stream=self.stream)
        except (OSError, ValueError, OverflowError) as error:
            logger.debug("Can't seek to %g s: %r", at, error)
            return False
        return True

    def rewind(self) -> None:
        """To the first frame. Some formats only guess where a time is, so to before it."""
        if not self.seek(-1.0):
            self.seek(0.0)

    def frames(self, *, only_keys: bool = False) -> "Iterator[VideoFrame]":
        """From where the file stands. What is damaged is passed over. Raises OutOfTime."""
        context = self.stream.codec_context
        context.skip_frame = "NONKEY" if only_keys else "DEFAULT"
        packets = self.container.demux(self.stream)
        while True:
            self._clock.check()
            try:
                packet = next(packets)
            except StopIteration:
                return
            try:
                yield from packet.decode()
            except ValueError as error:  # damaged data
                logger.debug("A packet that doesn't decode: %r", error)


@contextmanager
def open_video(
    path: Path, seconds: float | None = None, threads: int = 1
) -> "Iterator[tuple[Opened, BinaryIO]]":
    """The video, and the open file itself. Raises UnreadablePicture; OutOfTime passes through."""
    import av  # takes 0.2 s, and most start-ups need no video

    clock = Clock(seconds)
    with open_file(path) as file, _in_words(path):
        if not file.read(1):
            raise UnreadablePicture(EMPTY)
        file.seek(0)
        with av.open(
            _Timed(file, clock),
            "r",
            options={"max_pixels": str(MAX_PIXELS), "threads": str(threads)},
            container_options={"format_whitelist": DEMUXERS, "codec_whitelist": DECODERS},
            metadata_errors="replace",
            io_open=_refuse,
        ) as container:
            opened = Opened(container, clock)
            _set_up(opened.stream, threads)
            yield opened, file


def _refuse(url: str, flags: int, options: dict[str, Any]) -> Any:  # noqa: ARG001 - FFmpeg's
    """A video that names other files or servers doesn't get them."""
    raise PermissionError(url)


def _stream(container: "InputContainer") -> "VideoStream":
    from av.stream import Discard, Disposition

    films = [s for s in container.streams.video if not s.disposition & Disposition.attached_pic]
    if not films:
        raise UnreadablePicture(NO_PICTURES)
    for other in container.streams:
        if other is not films[0]:
            other.discard = Discard.all
    return films[0]


def _set_up(stream: "VideoStream", threads: int) -> None:
    context = stream.codec_context
    if context.width * context.height > MAX_PIXELS:
        claimed, most = round(context.width * context.height / 1e6), round(MAX_PIXELS / 1e6)
        raise UnreadablePicture(
            f"The video claims {claimed:,} megapixels; Photosearch reads at most {most:,}."
        )
    context.thread_count = threads
    context.options = {"max_pixels": str(MAX_PIXELS)}


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except (UnreadablePicture, OutOfTime):
        raise
    except Exception as error:
        logger.debug("Unreadable video %r: %r", path, error)
        raise UnreadablePicture(_reason(error)) from error


def _reason(error: BaseException) -> str:
    from av.error import FFmpegError

    if isinstance(error, MemoryError):
        return "There is not enough memory to open this video."
    if isinstance(error, OSError) and not isinstance(error, FFmpegError):
        return f"The file can't be read: {error.strerror or type(error).__name__}."
    return DAMAGED
