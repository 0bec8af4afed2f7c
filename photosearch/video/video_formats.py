"""The formats that count as videos."""

from pathlib import Path

from photosearch.images.formats import BRANDS

KIND = "VIDEO"
"""The kind of every video, in facts and filters."""

SUFFIXES = {
    "MP4": ".mp4 .m4v .3gp .3gpp .3g2 .3gp2 .f4v .lrv .glv .insv .360 .mp",
    "MOV": ".mov .qt",
    "MKV": ".mkv",
    "WEBM": ".webm",
    "AVI": ".avi .divx .xvid",
    "WMV": ".wmv .asf",
    "MPEG": ".mpg .mpeg .mpe .mpv .m2p .m1v .m2v .mod .tod .vob",
    "MPEG-TS": ".mts .m2ts .m2t .ts .mod .tod",
    "FLV": ".flv",
    "OGG": ".ogv .ogm",
    "MXF": ".mxf",
    "DV": ".dv",
}
"""By container. The last of MP4 are of action cameras and of phones' motion photos."""
EXTENSIONS: frozenset[str] = frozenset(" ".join(SUFFIXES.values()).split())
"""Suffixes of videos, lower case, with the dot."""

ALSO_OTHERS: frozenset[str] = frozenset((".mod", ".mp", ".360", ".dv", ".ts"))
"""Of these, suffixes that other files have as well, such as go.mod or TypeScript: only the bytes
tell."""

HEAD = 2 * 192 + 5
"""Bytes by which `looks_like_video` knows any of them."""
_MAGIC = (
    b"\x1aE\xdf\xa3",  # Matroska
    b"0&\xb2u\x8ef\xcf\x11",  # ASF
    b"\0\0\1\xba",  # MPEG program stream
    b"\0\0\1\xb3",  # MPEG video
    b"FLV\1",
    b"OggS",
    b"\x06\x0e+4\2\5\1\1\r\1\2",  # MXF
    b"\x1f\x07\0",  # DV
)
_BOXES = frozenset((b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"))
_NO_FILMS = BRANDS | frozenset(b"jxl jp2 jpx M4A M4B M4P".split())
"""Brands of pictures and of sound."""
_PACKETS = ((188, 0), (192, 4))
"""Of MPEG transport streams: how long they are, and where in the first one its mark is."""

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


def looks_like_video(head: bytes) -> bool:
    """Whether a file's first bytes, `HEAD` of them, are a video's. Ogg may be sound alone."""
    if head[4:8] in _BOXES:
        return head[4:8] != b"ftyp" or head[8:12].strip() not in _NO_FILMS
    if head.startswith(b"RIFF"):
        return head[8:12] == b"AVI "
    if any(head[at : at + 2 * size + 1 : size] == b"GGG" for size, at in _PACKETS):
        return not head.isascii()
    return head.startswith(_MAGIC)


def named_as_video(path: Path) -> bool:
    """By its suffix, which may lie: see `video_sniffing.is_video`."""
    return path.suffix.lower() in EXTENSIONS
