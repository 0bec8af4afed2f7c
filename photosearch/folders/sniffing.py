"""What files are whose names don't tell: by their first bytes, or by what these said before."""

import os
from collections.abc import Callable
from enum import IntEnum

from photosearch.folders.found import Why, numbers
from photosearch.images import looks_like_picture, read_head
from photosearch.video import HEAD, looks_like_video

Recall = Callable[[str, int, int], int | None]
"""Path, size and mtime_ns of a file -> the `Content` it had when it was looked into; None: it
never was, or has changed."""

_FETCHED_ON_WINDOWS = 0x1000 | 0x40000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN and _RECALL_ON_DATA_ACCESS."""
_FETCHED_ON_MACOS = 0x40000000
"""SF_DATALESS."""
_LEAST = 12
"""Bytes of the smallest file that could be a picture."""


class Content(IntEnum):
    """What a file is by its first bytes. The catalogue keeps the numbers."""

    OTHER = 0
    PICTURE = 1
    VIDEO = 2


class Sniffer:
    """Opens no file again that is as it was when it was opened before."""

    def __init__(self, recall: Recall | None, videos: bool) -> None:
        """Without `videos` there are only pictures."""
        self._recall = recall or (lambda _path, _size, _mtime_ns: None)
        self._wanted = {Content.PICTURE, Content.VIDEO} if videos else {Content.PICTURE}

    def sniff(
        self, entry: os.DirEntry[str], status: os.stat_result
    ) -> tuple[Content | None, Why | None]:
        """What it is, if that had to be known, and why it is passed over, if it is.

        Raises OSError.
        """
        if status.st_size < _LEAST:
            return None, Why.EMPTY
        if _lies_online(status):
            return None, Why.PLACEHOLDER
        content = self._content(entry.path, status)
        return content, None if content in self._wanted else Why.NO_PICTURE

    def _content(self, path: str, status: os.stat_result) -> Content:
        size, mtime_ns, *_ = numbers(status)
        known = self._recall(path, size, mtime_ns)
        return content_of(read_head(path, HEAD)) if known is None else Content(known)


def content_of(head: bytes) -> Content:
    """By a file's first bytes, `HEAD` of them."""
    if looks_like_picture(head):
        return Content.PICTURE
    return Content.VIDEO if looks_like_video(head) else Content.OTHER


def _lies_online(status: os.stat_result) -> bool:
    """Whether reading it would fetch it from a cloud."""
    on_windows = getattr(status, "st_file_attributes", 0) & _FETCHED_ON_WINDOWS
    return bool(on_windows or getattr(status, "st_flags", 0) & _FETCHED_ON_MACOS)
