"""Dates in an AVI's header where FFmpeg doesn't look, or that it doesn't understand."""

import re

HEAD = 1 << 16
"""Bytes of a file that matter here."""
_TIME = re.compile(rb"(?:19[89]|20\d)\d([:/-])\d\d\1\d\d[ /T]{1,2}\d\d:\d\d(?::\d\d)?")


def date_in_avi(head: bytes) -> str:
    """The words of a date from the first bytes of a file; empty if it isn't AVI or says none.

    What IDIT holds, else whatever looks like a date and time before the pictures: Nikon's ncdt, or
    the EXIF of Canon, Casio and Fuji in strd.
    """
    if head[:4] != b"RIFF" or head[8:11] != b"AVI":
        return ""
    header = head.partition(b"movi")[0]
    before, _, chunk = header.partition(b"IDIT")
    if chunk:
        size = int.from_bytes(chunk[:4], "little")
        return chunk[4 : 4 + min(size, 64)].decode("latin-1")
    found = _TIME.search(before)
    return found[0].decode("ascii") if found else ""
