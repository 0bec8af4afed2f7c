"""What counts as a video."""

from pathlib import Path

KIND = "VIDEO"
"""The kind of every video, in facts and filters."""

_SUFFIXES = (
    ".mp4 .m4v .mov .qt .3gp .3gpp .3g2 .3gp2 .f4v .mkv .webm .avi .divx .xvid .mts .m2ts .m2t "
    ".mpg .mpeg .mpe .mpv .m2p .m1v .m2v .mod .tod .vob .wmv .asf .flv .ogv .ogm .mxf .dv "
    ".lrv .glv .insv .360 .mp"  # of action cameras and of phones' motion photos, each MP4
)
EXTENSIONS: frozenset[str] = frozenset(_SUFFIXES.split())
"""Suffixes of videos, lower case, with the dot. Not .ts, which is TypeScript more often."""

DEMUXERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,asf,flv,ogg,mxf,dv,mpegvideo"
"""FFmpeg's names. A playlist, which could name other files and servers, stays out of reach."""

DECODERS = (
    "h264,hevc,av1,libdav1d,vp8,vp9,mpeg4,h263,h263i,h263p,flv,mjpeg,mpeg1video,mpeg2video,prores,"
    "dvvideo,theora,rpza,msmpeg4,msmpeg4v1,msmpeg4v2,wmv1,wmv2,wmv3,vc1,svq1,svq3,cinepak,indeo3,indeo5,"
    "rawvideo,png,qtrle,huffyuv,ffv1,dnxhd"
)
"""FFmpeg's names of what cameras, phones and screen recorders write."""

MAX_PIXELS = 8192 * 8192
"""Of one frame. 8K has 33 million."""


def clock(seconds: float) -> str:
    """A time in a video, in words: 0:12, 12:05 or 1:02:03."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def is_video(path: Path) -> bool:
    """By its suffix."""
    return path.suffix.lower() in EXTENSIONS
