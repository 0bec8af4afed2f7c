"""Reads the colour encoding of a JPEG XL codestream without ICC profile (ISO/IEC 18181-1)."""

from collections.abc import Callable
from itertools import chain
from typing import Any

from photosearch.images.colour import cicp
from photosearch.images.colour.colour_statements import ColourStatement, Measured, Signal
from photosearch.images.containers.iso_boxes import boxes

_WHITES = {1: (0.3127, 0.3290), 10: (1 / 3, 1 / 3), 11: (0.314, 0.351)}
_P3 = 0.680, 0.320, 0.265, 0.690, 0.150, 0.060
_PRIMARIES = {1: (0.64, 0.33, 0.30, 0.60, 0.15, 0.06), 11: _P3}
_PRIMARIES[9] = (0.708, 0.292, 0.170, 0.797, 0.131, 0.046)
_CUSTOM, _GREY, _XYB = 2, 1, 2
_MOST_EXTRA = 256
_HEAD = 128
"""Bytes within which the curve is named."""
_SIZES = ((1, 9), (1, 13), (1, 18), (1, 30))
_EXTRA = ((0, 0), (1, 0), (2, 4), (1, 12))
_ENUM = ((0, 0), (1, 0), (2, 4), (18, 6))
_XY = ((0, 19), (1 << 19, 19), (1 << 20, 20), (1 << 21, 21))


def colour_in_jxl(data: bytes) -> ColourStatement | None:
    """None if unstated, replaced by a profile, or unreadable."""
    try:
        return _colours(_Bits(_codestream(data)[2:]))
    except (IndexError, ValueError):
        return None


def without_linear_light(data: bytes) -> bytes:
    """The same picture, but the decoder is told to give it in sRGB's curve.

    It gives eight bits, too few for the shadows of linear light. Only lossy pictures are converted
    by the decoder, from colours of its own; others come as they are stored.
    """
    stream = _codestream(data)
    bits = _Bits(stream[2:])
    try:
        is_linear = _skip_to_encoding(bits) and _is_linear(_encoding(bits))
    except (IndexError, ValueError):
        return data
    if not is_linear:
        return data
    place = data.find(stream[:_HEAD]) + 2
    head = data[place : place + _HEAD]
    if bits.curve_at + 6 > 8 * len(head):
        return data
    # Two bits say that four follow, with what is to be added to 2
    change = (cicp.LINEAR - 2) ^ (cicp.SRGB - 2)
    changed = int.from_bytes(head, "little") ^ change << (bits.curve_at + 2)
    return data[:place] + changed.to_bytes(len(head), "little") + data[place + len(head) :]


def _is_linear(declared: ColourStatement | None) -> bool:
    return (
        isinstance(declared, Measured)
        and declared.gamma is None
        and declared.transfer == cicp.LINEAR
    )


def _codestream(data: bytes) -> bytes:
    """The beginning of the codestream, which may lie in parts."""
    if data.startswith(b"\xff\x0a"):
        return data[: 1 << 16]
    for box in boxes(data):
        if box.kind in (b"jxlc", b"jxlp"):
            return box.content[4 if box.kind == b"jxlp" else 0 :][: 1 << 16]
    return b""


class _Bits:
    """A bit reader; the lowest bit of each byte comes first."""

    def __init__(self, data: bytes) -> None:
        self._bits, self._left = int.from_bytes(data[:4096], "little"), 8 * len(data[:4096])
        self.place = 0
        """Bits taken so far."""
        self.curve_at = 0
        """Where the number of the curve begins."""

    def take(self, count: int) -> int:
        self._left -= count
        self.place += count
        if self._left < 0:
            raise IndexError("the header is longer than the file")
        value = self._bits & ((1 << count) - 1)
        self._bits >>= count
        return value

    def one_of(self, ways: tuple[tuple[int, int], ...]) -> int:
        """Two bits choose an offset and how many bits are added to it."""
        offset, count = ways[self.take(2)]
        return offset + self.take(count)


def _colours(bits: _Bits) -> ColourStatement | None:
    return None if _skip_to_encoding(bits) is None else _encoding(bits)


def _skip_to_encoding(bits: _Bits) -> bool | None:
    """Whether the decoder converts to it. None if there is no such thing."""
    _size(bits)
    if bits.take(1):  # all as usual
        return None
    if bits.take(1):
        _skip_more(bits)
    _skip_depth(bits)
    bits.take(1)
    extra = bits.one_of(_EXTRA)
    if extra > _MOST_EXTRA:
        raise ValueError("no picture has so many channels")
    for _ in range(extra):
        _skip_channel(bits)
    is_converted = bool(bits.take(1))
    return None if bits.take(1) or bits.take(1) else is_converted


def _size(bits: _Bits) -> None:
    is_small = bits.take(1)
    read: Callable[[], Any] = (lambda: bits.take(5)) if is_small else lambda: bits.one_of(_SIZES)
    read()
    if not bits.take(3):
        read()


def _skip_more(bits: _Bits) -> None:
    bits.take(3)  # orientation
    if bits.take(1):
        _size(bits)
    if bits.take(1):
        _skip_preview(bits)
    if bits.take(1):
        bits.one_of(((100, 0), (1000, 0), (1, 10), (1, 30)))
        bits.one_of(((1, 0), (1001, 0), (1, 8), (1, 10)))
        bits.one_of(((0, 0), (0, 3), (0, 16), (0, 32)))
        bits.take(1)


def _skip_preview(bits: _Bits) -> None:
    in_eights = bits.take(1)
    ways = ((16, 0), (32, 0), (1, 5), (33, 9)) if in_eights else ((1, 6), (65, 8), (321, 10))
    ways = ways if in_eights else (*ways, (1345, 12))
    bits.one_of(ways)
    if not bits.take(3):
        bits.one_of(ways)


def _skip_depth(bits: _Bits) -> None:
    if bits.take(1):
        bits.one_of(((32, 0), (16, 0), (24, 0), (1, 6)))
        bits.take(4)
    else:
        bits.one_of(((8, 0), (10, 0), (12, 0), (1, 6)))


def _skip_channel(bits: _Bits) -> None:
    if bits.take(1):
        return
    kind = bits.one_of(_ENUM)
    _skip_depth(bits)
    bits.one_of(((0, 0), (3, 0), (4, 0), (1, 3)))
    bits.take(8 * bits.one_of(((0, 0), (0, 4), (16, 5), (48, 10))))
    if kind == 0:
        bits.take(1)
    elif kind == 2:
        bits.take(64)
    elif kind == 5:
        bits.one_of(((1, 0), (0, 2), (3, 4), (19, 8)))


def _encoding(bits: _Bits) -> ColourStatement | None:
    space = bits.one_of(_ENUM)
    if space == _XYB:
        return None
    white_kind = bits.one_of(_ENUM)
    white = _xy(bits) if white_kind == _CUSTOM else _WHITES.get(white_kind, _WHITES[1])
    red_green_blue: tuple[float, ...] = _PRIMARIES[1]
    if space != _GREY:
        kind = bits.one_of(_ENUM)
        custom = (_xy(bits) for _ in range(3)) if kind == _CUSTOM else ()
        red_green_blue = tuple(chain(*custom)) or _PRIMARIES.get(kind, _PRIMARIES[1])
    if bits.take(1):
        return Measured((*red_green_blue, *white), 1e7 / max(bits.take(24), 1))
    bits.curve_at = bits.place
    transfer = bits.one_of(_ENUM)
    if transfer in (cicp.PQ, cicp.HLG):
        return Signal(cicp.DISPLAY_P3 if red_green_blue == _P3 else cicp.BT2020, transfer)
    return Measured((*red_green_blue, *white), transfer=transfer)


def _xy(bits: _Bits) -> tuple[float, float]:
    x, y = (_signed(bits.one_of(_XY)) / 1e6 for _ in range(2))
    return x, y


def _signed(number: int) -> int:
    return -(number + 1) // 2 if number & 1 else number // 2
