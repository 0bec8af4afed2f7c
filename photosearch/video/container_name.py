"""Names a video's container, such as MP4, by its first bytes."""

from pathlib import Path

from photosearch.images import UnreadablePicture, patiently, read_head
from photosearch.video.video_formats import HEAD, KIND, SUFFIXES, looks_like_video, named_as_video

_STARTS = {
    b"0&\xb2u": "WMV",
    b"\0\0\1": "MPEG",
    b"FLV": "FLV",
    b"OggS": "OGG",
    b"\x06\x0e+4": "MXF",
    b"\x1f\x07\0": "DV",
    b"RIFF": "AVI",
}


def container(path: Path) -> str:
    """Such as "MP4": what its suffix says, unless its bytes say otherwise. Reads the file's head;
    while it can't be read, its suffix is believed. Never raises."""
    suffix = path.suffix.lower()
    said = suffix[1:].upper() if named_as_video(path) else KIND
    try:
        name = _told_by(patiently(path, lambda: read_head(path, HEAD)))
    except (OSError, UnreadablePicture):
        return said
    return said if name is None or suffix in SUFFIXES[name].split() else name


def _told_by(head: bytes) -> str | None:
    if not looks_like_video(head):
        return None
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "WEBM" if b"webm" in head else "MKV"
    for start, name in _STARTS.items():
        if head.startswith(start):
            return name
    if b"GGG" in (head[0:377:188], head[4:389:192]):
        return "MPEG-TS"
    return "MP4" if head[4:8] == b"ftyp" and head[8:12] != b"qt  " else "MOV"
