"""Real photos as people keep them: with names, captions, keywords, people and places, signs."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PIL import ExifTags, Image, ImageDraw, ImageFont

from support.photos.samples import with_segment
from support.photos.written import FONT

_SIDE = 1200
_HEAD = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:lr="http://ns.adobe.com/lightroom/1.0/"'
    ' xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
)
_END = "</rdf:Description></rdf:RDF></x:xmpmeta>"


@dataclass(frozen=True, slots=True)
class Described:
    """What is known of a photo but its pixels."""

    caption: str = ""
    keywords: Sequence[str] = ()
    """With their hierarchy, if they have one: Places|Italy."""
    people: Sequence[str] = ()
    place: tuple[float, float] | None = None
    """Degrees north and east."""
    text: Sequence[str] = ()
    """Lines on a paper that lies in the picture."""


def write(path: Path, picture: Image.Image, described: Described) -> None:
    """A JPEG; captions without keywords as IPTC, all else as XMP."""
    picture = picture.convert("RGB")
    picture.thumbnail((_SIDE, _SIDE))
    if described.text:
        _lay_paper(picture, described.text)
    path.parent.mkdir(parents=True, exist_ok=True)
    in_iptc = described.caption and not (described.keywords or described.people)
    xmp = b"" if in_iptc else _xmp(described)
    picture.save(path, "JPEG", quality=90, exif=_exif(described), xmp=xmp)
    if in_iptc:
        path.write_bytes(with_segment(path.read_bytes(), 0xED, _photoshop(described.caption)))


def _lay_paper(picture: Image.Image, lines: Sequence[str]) -> None:
    size = max(28, picture.width // 24)
    font = ImageFont.truetype(str(FONT), size)
    text = "\n".join(lines)
    left, top, right, bottom = ImageDraw.Draw(picture).multiline_textbbox((0, 0), text, font)
    width, height = int(right - left) + 2 * size, int(bottom - top) + 2 * size
    paper = Image.new("RGBA", (width, height), (248, 246, 240, 255))
    ImageDraw.Draw(paper).multiline_text((size - left, size - top), text, (25, 25, 30), font)
    paper = paper.rotate(3, Image.Resampling.BICUBIC, expand=True)
    paper.thumbnail((picture.width - 20, picture.height - 20))
    picture.paste(paper, (picture.width // 10, picture.height // 8), paper)


def _xmp(described: Described) -> bytes:
    parts = [
        _list("dc:description", "Alt", [described.caption], ' xml:lang="x-default"'),
        _list("dc:subject", "Bag", [word.rsplit("|", 1)[-1] for word in described.keywords]),
        _list("lr:hierarchicalSubject", "Bag", [w for w in described.keywords if "|" in w]),
        _list("ext:PersonInImage", "Bag", described.people),
    ]
    return f"{_HEAD}{''.join(parts)}{_END}".encode()


def _list(name: str, kind: str, texts: Sequence[str], marked: str = "") -> str:
    items = "".join(f"<rdf:li{marked}>{escape(text)}</rdf:li>" for text in texts if text)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>" if items else ""


def _photoshop(caption: str) -> bytes:
    """Photoshop's resources with IPTC, whose text is UTF-8."""
    content = caption.encode()
    iptc = b"\x1c\x01\x5a\x00\x03\x1b%G" + b"\x1c\x02\x78" + len(content).to_bytes(2) + content
    padded = iptc + b"\0" * (len(iptc) % 2)
    return b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(iptc).to_bytes(4) + padded


def _exif(described: Described) -> Image.Exif:
    exif = Image.Exif()
    if described.place:
        north, east = described.place
        gps, tags = exif.get_ifd(ExifTags.IFD.GPSInfo), ExifTags.GPS
        gps[tags.GPSLatitudeRef] = "N" if north >= 0 else "S"
        gps[tags.GPSLongitudeRef] = "E" if east >= 0 else "W"
        gps[tags.GPSLatitude] = (abs(north), 0.0, 0.0)
        gps[tags.GPSLongitude] = (abs(east), 0.0, 0.0)
    return exif
