"""Opens videos with FFmpeg, which gets nothing but the bytes, for a limited time."""

import errno
import logging
import math
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Concatenate, ParamSpec, TypeVar

from photosearch.images import (
    BUDGET,
    UnreadablePicture,
    is_passing,
    open_file,
    patiently,
    reason_for_file,
)
from photosearch.images.unreadable import EMPTY
from photosearch.messages import Message
from photosearch.patience import asking
from photosearch.video.pictures import look_of
from photosearch.video.stream_selection import film_of
from photosearch.video.video_formats import DECODERS, DEMUXERS, MAX_PIXELS

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

logger = logging.getLogger(__name__)

DAMAGED = Message("The file is damaged, or a kind of video that Photosearch can't read.")
TOO_LITTLE_MEMORY = Message("There is not enough memory to open this video.")
NOTHING_DECODES = Message("The file is damaged: none of its pictures can be decoded.")
TOO_SLOW = Message("Reading this video takes too long; Photosearch tries again later.")

_MICROSECONDS = 1_000_000
_LONGEST = 1e8
_INTRA, _UNSAID = 1, 0
"""FFmpeg's types of pictures."""
_PIXEL = 12
"""Bytes: eight frames of 1.5 each."""


def time_from(seconds: float) -> float:
    """A time that a file states, as one that can be: from 0 to three years."""
    return min(max(seconds, 0.0), _LONGEST) if math.isfinite(seconds) else 0.0


P = ParamSpec("P")
T = TypeVar("T")


class OutOfTime(Exception):  # noqa: N818 - not a failure: what was read so far may do
    """The video's time is up."""


class Clock:
    """The deadline of one video."""

    def __init__(self, seconds: float | None) -> None:
        """None: no deadline."""
        self._end = None if seconds is None else time.monotonic() + seconds

    @property
    def is_over(self) -> bool:
        return self._end is not None and time.monotonic() > self._end


class Source:
    """The file as FFmpeg sees it: it ends when the time is up, or the disk fails.

    What a callback raises, PyAV prints; so nothing is raised here, but remembered.
    """

    def __init__(self, file: BinaryIO, clock: Clock) -> None:
        self.file, self.clock = file, clock
        self.error: OSError | None = None

    def read(self, count: int) -> bytes:
        try:
            with asking():
                return b"" if self.clock.is_over else self.file.read(count)
        except OSError as error:
            self.error = error
            return b""

    def seek(self, place: int, whence: int = 0) -> int:
        try:
            with asking():
                return self.file.seek(place, whence)
        except (OSError, ValueError, OverflowError):  # a damaged file leads anywhere
            return -1

    def tell(self) -> int:
        return self.file.tell()

    def check(self) -> None:
        """Raises OutOfTime, or the OSError of the disk."""
        if self.clock.is_over:
            raise OutOfTime
        if self.error is not None:
            raise self.error


class Opened:
    """A container, its video stream, and times in seconds from the video's beginning."""

    def __init__(self, source: Source, threads: int) -> None:
        """Raises UnreadablePicture if there is no video stream, or one with giant frames."""
        self._source, self._threads = source, threads
        self.container = _open(source, threads)
        try:
            self.stream = _film(self.container, threads)
        except BaseException:
            self.container.close()
            raise
        self.look = look_of(self.stream)  # decoding changes what is said
        self._marks_all = False
        self.start = (self.container.start_time or 0) / _MICROSECONDS

    def close(self) -> None:
        self.container.close()

    @property
    def memory(self) -> int:
        """Bytes that decoding takes, about: a decoder keeps some frames to look back at."""
        context = self.stream.codec_context
        return context.width * context.height * _PIXEL

    @property
    def duration(self) -> float | None:
        """Seconds; None where the file doesn't say."""
        whole = self.container.duration
        return time_from(whole / _MICROSECONDS) if whole and whole > 0 else None

    def time_of(self, frame: "VideoFrame") -> float | None:
        """Of a decoded frame; None where the file doesn't say."""
        return None if frame.time is None else time_from(frame.time - self.start)

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

    def head(self, count: int) -> bytes:
        """The file's first bytes. Nothing is decoded after that without `rewind`."""
        self._source.seek(0)
        return self._source.read(count)

    def raise_of_disk(self) -> None:
        """Raises the OSError of the disk, if there was one."""
        if self._source.error is not None:
            raise self._source.error

    def rewind(self) -> None:
        """To the first frame, by opening it anew: not every file can be sought in."""
        self.container.close()
        self.container = _open(self._source, self._threads)
        self.stream = _film(self.container, self._threads)

    def frames(self, *, only_keys: bool = False) -> "Iterator[VideoFrame]":
        """From where the file stands. What is damaged is passed over.

        Raises OutOfTime, and OSError if the disk fails.
        """
        context = self.stream.codec_context
        context.skip_frame = "NONKEY" if only_keys else "DEFAULT"
        for packet in self._packets():
            try:
                yield from packet.decode()
            except EOFError:  # the decoder was at its end already
                return
            except ValueError as error:  # damaged data
                logger.debug("A packet that doesn't decode: %r", error)

    def _packets(self) -> "Iterator[Packet[VideoStream]]":
        """Each once the next one was seen: marks of key frames mean nothing if all have one."""
        before = None
        for packet in self.container.demux(self.stream):
            self._source.check()
            if before is not None and before.size:  # Ogg has empty ones, which end the decoder
                self._marks_all = before.is_keyframe and (packet.is_keyframe or not packet.size)
                yield before
            before = packet
        self._source.check()
        if before is not None:
            yield before

    def stands_alone(self, frame: "VideoFrame") -> bool:
        """Whether a frame, the first one after `seek`, needs none before it.

        The decoder knows, or else the packet's mark counts, unless all have it.
        """
        if frame.key_frame or frame.pict_type == _INTRA:
            return True
        return frame.pict_type == _UNSAID and not self._marks_all


def patient(work: Callable[Concatenate[Path, P], T]) -> Callable[Concatenate[Path, P], T]:
    """Decorates readers: a share that hangs ends them, however long decoding may take."""

    @wraps(work)
    def patient_work(path: Path, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return patiently(path, lambda: work(path, *args, **kwargs), calm=True)

    return patient_work


@contextmanager
def open_video(
    path: Path, seconds: float | None = None, threads: int = 1
) -> "Iterator[tuple[Opened, BinaryIO]]":
    """The video, and the open file itself. Raises UnreadablePicture."""
    with open_file(path) as file:
        source = Source(file, Clock(seconds))
        with _in_words(path, source):
            if not file.read(1):
                raise UnreadablePicture(EMPTY)
            with closing(Opened(source, threads)) as opened, BUDGET.taken(opened.memory):
                yield opened, file


def _open(source: Source, threads: int) -> "InputContainer":
    import av  # takes 0.2 s, and most starts need no video

    source.seek(0)
    return av.open(
        source,
        "r",
        options={"max_pixels": str(MAX_PIXELS), "threads": str(threads)},
        container_options={
            "format_whitelist": DEMUXERS,
            "codec_whitelist": DECODERS,  # while it looks at the streams
            "protocol_whitelist": "none",
            "export_xmp": "1",  # MP4's
        },
        metadata_errors="replace",
        io_open=_refuse,
    )


def _refuse(url: str, flags: int, options: dict[str, Any]) -> Any:  # noqa: ARG001 - FFmpeg's
    """A video that names other files or servers doesn't get them."""
    raise PermissionError(url)


def _film(container: "InputContainer", threads: int) -> "VideoStream":
    """The one to decode; FFmpeg passes over the others."""
    from av.stream import Discard

    film = film_of(container)
    for other in container.streams:
        if other is not film:
            other.discard = Discard.all
    film.codec_context.thread_count = threads
    film.codec_context.options = {"max_pixels": str(MAX_PIXELS), "codec_whitelist": DECODERS}
    return film


@contextmanager
def _in_words(path: Path, source: Source) -> Iterator[None]:
    try:
        yield
    except UnreadablePicture:
        raise
    except Exception as error:
        logger.debug("Unreadable video %r: %r", path, error)
        if isinstance(error, OutOfTime) or source.clock.is_over:
            raise UnreadablePicture(TOO_SLOW, passing=True) from error
        raise _unreadable(source.error or error) from error


def _unreadable(error: BaseException) -> UnreadablePicture:
    from av.error import FFmpegError

    if isinstance(error, MemoryError) or getattr(error, "errno", None) == errno.ENOMEM:
        return UnreadablePicture(TOO_LITTLE_MEMORY, passing=True)
    if isinstance(error, OSError) and not isinstance(error, FFmpegError):
        return UnreadablePicture(reason_for_file(error), passing=is_passing(error))
    return UnreadablePicture(DAMAGED)
