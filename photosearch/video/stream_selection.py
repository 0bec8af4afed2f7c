"""Selects the video stream to decode."""

from typing import TYPE_CHECKING

from photosearch.images import UnreadablePicture
from photosearch.messages import Message
from photosearch.video.video_formats import DECODERS, MAX_PIXELS

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

NO_PICTURES = Message("There are no pictures in this video, only sound or data.")
UNKNOWN_CODEC = Message("Photosearch doesn't read videos of this codec.")

_ALLOWED = frozenset(DECODERS.split(","))
_OF_STILLS = frozenset(("mjpeg", "png"))
"""Covers are often in these; so are old cameras' films, but then there is no other stream."""
_SHORT = 0.2
"""A stream that is shorter than this part of the longest one is a still."""


def film_of(container: "InputContainer") -> "VideoStream":
    """The default and largest one of moving pictures. Raises UnreadablePicture."""
    streams = [stream for stream in container.streams.video if not _is_cover(stream)]
    if not streams:
        raise UnreadablePicture(NO_PICTURES)
    known = [stream for stream in streams if _decoder(stream) in _ALLOWED]
    if not known:
        raise UnreadablePicture(UNKNOWN_CODEC)
    longest = max(_seconds(stream) for stream in known)
    film = max(known, key=lambda stream: _rank(stream, longest))
    _raise_if_giant(film)
    return film


def _is_cover(stream: "VideoStream") -> bool:
    from av.stream import Disposition

    covers = Disposition.attached_pic | Disposition.timed_thumbnails | Disposition.still_image
    return bool(stream.disposition & covers)


def _decoder(stream: "VideoStream") -> str | None:
    context = stream.codec_context  # there is none if FFmpeg has no decoder
    return context.codec.name if context else None


def _rank(stream: "VideoStream", longest: float) -> tuple[bool, bool, bool, int, float]:
    from av.stream import Disposition

    context, seconds = stream.codec_context, _seconds(stream)
    return (
        stream.frames != 1 and not 0 < seconds < _SHORT * longest,
        bool(stream.disposition & Disposition.default),
        _decoder(stream) not in _OF_STILLS,
        context.width * context.height,
        seconds,
    )


def _seconds(stream: "VideoStream") -> float:
    """The stated duration; 0 if there is none."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    try:  # Matroska's
        hours, minutes, seconds = stream.metadata.get("DURATION", "").split(":")
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    except ValueError:
        return 0.0


def _raise_if_giant(film: "VideoStream") -> None:
    pixels = film.codec_context.width * film.codec_context.height
    if pixels > MAX_PIXELS:
        claimed, most = round(pixels / 1e6), round(MAX_PIXELS / 1e6)
        raise UnreadablePicture(
            "The video claims {claimed} megapixels; Photosearch reads at most {most}.",
            claimed=f"{claimed:,}",
            most=f"{most:,}",
        )
