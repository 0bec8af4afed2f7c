"""An IPTC block (IIM 4.2) without places, and the JPEG segment that holds one."""

import struct

_PLACES = {26, 27, 90, 92, 95, 100, 101}
"""Datasets of record 2: content location, city, sublocation, state, country."""
_HEADER, _MARK = 5, 0x1C
_MOST = 65_000


def without_places(block: bytes) -> bytes:
    """What can't be understood, and all behind it, goes."""
    kept, at = b"", 0
    while at + _HEADER <= len(block) and block[at] == _MARK:
        record, dataset = block[at + 1], block[at + 2]
        end = at + _HEADER + int.from_bytes(block[at + 3 : at + 5], "big")
        if end > len(block) or block[at + 3] & 0x80:
            break
        if (record, dataset in _PLACES) != (2, True):
            kept += block[at:end]
        at = end
    return kept


def as_segment(block: bytes) -> bytes:
    """APP13 as Photoshop writes it; empty without a block, or if it has no room."""
    if not block or len(block) > _MOST:
        return b""
    head = b"Photoshop 3.0\0" + b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(block))
    content = head + block + b"\0" * (len(block) % 2)
    return b"\xff\xed" + struct.pack(">H", len(content) + 2) + content
