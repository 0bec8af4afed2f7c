"""Videos as a few pictures each: opened safely, hashed, decoded and read of their facts.

Everything here may be called from several threads at once. `UnreadablePicture` is the only
exception that leaves this room, whatever is wrong with a file. PyAV, which brings FFmpeg, is
imported when the first video is opened.
"""

from photosearch.video.formats import (
    ALSO_OTHERS,
    EXTENSIONS,
    HEAD,
    KIND,
    clock,
    looks_like_video,
    named_as_video,
)
from photosearch.video.hashing import content_hash, moment_hash
from photosearch.video.playing import Still, play
from photosearch.video.reading import SECONDS, Moment, Video, picture_at, read_video, video_facts
from photosearch.video.sniffing import OTHERS, SIDECARS, UNFINISHED, is_video, looks_like_either

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
    "Still",
    "Video",
    "clock",
    "content_hash",
    "is_video",
    "looks_like_either",
    "looks_like_video",
    "moment_hash",
    "named_as_video",
    "picture_at",
    "play",
    "read_video",
    "video_facts",
]
