"""The colour space of a video's frames."""

from typing import TYPE_CHECKING, NamedTuple

from photosearch.images.colour import cicp

if TYPE_CHECKING:
    from av.video.codeccontext import VideoCodecContext
    from av.video.frame import VideoFrame

_BT601, _BT709, _BT2020 = 6, 1, 9
_MATRICES = frozenset((1, 4, 5, 6, 7, 9))
"""Matrices that FFmpeg can undo."""
_UNSAID = frozenset((0, 2, 3))
_SD = 1280, 576
"""Untagged video that is narrower and no higher is taken for BT.601."""
_OF_ITS_OWN = cicp.HDR | {cicp.LINEAR}
_WIDE = frozenset((cicp.BT2020, cicp.DCI_P3, cicp.DISPLAY_P3))
"""Other primaries look like BT.709; so do its curve and sRGB's, as every player shows them."""


class Colours(NamedTuple):
    """Numbers of ITU-T H.273, but FFmpeg's own for the range: 1 is limited, 2 is full."""

    primaries: int
    transfer: int
    matrix: int
    range: int


def said_by(context: "VideoCodecContext") -> Colours:
    """The container's statement, as long as nothing was decoded."""
    return Colours(
        context.color_primaries, context.color_trc, context.colorspace, context.color_range
    )


def settled(frame: "VideoFrame", said: Colours) -> Colours:
    """What counts for a frame: what its container says (ISO/IEC 14496-12), else what it says
    itself, else what is usual."""
    transfer = _said(said.transfer, frame.color_trc)
    primaries = _said(said.primaries, frame.color_primaries)
    if primaries in _UNSAID and transfer in cicp.HDR:
        primaries = _BT2020
    usual = _BT2020 if primaries == _BT2020 else _BT601 if _is_sd(frame) else _BT709
    matrix = next((n for n in (said.matrix, frame.colorspace) if n in _MATRICES), usual)
    if primaries in _UNSAID and matrix == _BT2020:
        primaries = _BT2020
    return Colours(primaries, transfer, matrix, said.range or frame.color_range)


def is_plain(colours: Colours) -> bool:
    """Whether it needs no conversion."""
    return colours.transfer not in _OF_ITS_OWN and colours.primaries not in _WIDE


def _said(*numbers: int) -> int:
    return next((number for number in numbers if number not in _UNSAID), 2)


def _is_sd(frame: "VideoFrame") -> bool:
    return frame.width < _SD[0] and frame.height <= _SD[1]
