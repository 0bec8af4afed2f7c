"""Reads XMP packets, in pictures or in sidecars."""

import logging
import re
from collections.abc import Mapping
from xml.parsers import expat

logger = logging.getLogger(__name__)

MOST = 4 << 20
"""Bytes of a packet that are read."""
_MOST_WORDS = 4000
"""Characters of one value."""
_MOST_VALUES = 1000
"""Of one packet, several of one name counted."""
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
PREFIXES = {
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
    "http://www.digikam.org/ns/1.0/": "digiKam",
    "http://ns.adobe.com/xmp/1.0/DynamicMedia/": "xmpDM",
    "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
    "http://ns.microsoft.com/photo/1.0": "MicrosoftPhoto",
    "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
    "http://ns.iview-multimedia.com/mediapro/1.0/": "mediapro",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://cipa.jp/exif/1.0/": "exifEX",
}
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_DECLARED = 100
"""Bytes at the beginning that may name an encoding."""
_ROOTS = (b"x:xmpmeta", b"x:xapmeta", b"rdf:RDF")
_NUMBER = r"\d{1,9}(?:\.\d+)?(?:/\d{1,9})?"
_GPS = re.compile(  # 48,51.498N and, by less careful programs, N48.8583 or 48/1 51/1 2988/100
    r"\s*(?P<before>[NSEW])?\s*(?P<sign>[+-])?"
    rf"(?P<degrees>{_NUMBER})(?:(?:,|\s*°|\s*deg\b|\s)\s*"
    rf"(?P<minutes>{_NUMBER})(?:(?:,|\s*['′]|\s)\s*(?P<seconds>{_NUMBER}))?)?"
    r"(?:\s*deg\b)?[\s'\"′″°]*(?P<behind>[NSEW])?\s*$",
    re.ASCII | re.IGNORECASE,
)


class Refused(Exception):  # noqa: N818 - never leaves this package
    """No program writes a document type into XMP; entities could be made into bombs."""


class Found(dict[str, str]):
    """Values by names such as "exif:DateTimeOriginal"; of several the first."""

    def __init__(self) -> None:
        super().__init__()
        self.every: dict[str, list[str]] = {}
        """All values by the same names, in their order."""


def read_xmp(packet: bytes | str | None) -> Found:
    """What it says, whatever prefixes it has; of a broken packet, what stands before the fault."""
    reader = _Reader()
    content = packet.encode("utf-8", "replace") if isinstance(packet, str) else packet
    if content and len(content) <= MOST:
        try:
            reader.parser.Parse(sound(content.lstrip(b"\0 \t\r\n")), True)
        except (expat.ExpatError, Refused, ValueError) as error:
            logger.debug("Broken XMP: %r", error)
    return reader.found


def sound(content: bytes) -> bytes:
    """What should be UTF-8 and isn't costs no more than the signs that are wrong."""
    head = content[:_DECLARED].lower()
    is_other = b" encoding=" in head and b"utf-8" not in head
    if is_other or b"\0" in head[:4] or head[:2] in _UTF16:
        return content
    return content.decode("utf-8", "replace").encode()


def find_xmp(data: bytes) -> bytes | None:
    """The first packet anywhere in a file's bytes."""
    for root in _ROOTS:
        if (begin := data.find(b"<" + root)) >= 0:
            end = data.find(b"</" + root + b">", begin, begin + MOST)
            return None if end < 0 else data[begin : end + len(root) + 3]
    return None


def place_in(found: Mapping[str, str]) -> tuple[float | None, float | None]:
    """Latitude and longitude in degrees, north and east positive."""
    latitude = _coordinate(found, "exif:GPSLatitude", "S", 90)
    longitude = _coordinate(found, "exif:GPSLongitude", "W", 180)
    if latitude is None or longitude is None or latitude == longitude == 0:
        return None, None
    return latitude, longitude


def _coordinate(found: Mapping[str, str], name: str, negative: str, most: int) -> float | None:
    """Some programs say the hemisphere apart, as EXIF does."""
    return degrees(found.get(name, ""), found.get(f"{name}Ref", ""), negative, most)


def degrees(words: str, hemisphere: str, negative: str, most: int) -> float | None:
    """Of "48,51.498N" and the like, south and west below zero; `hemisphere` if they don't say it
    themselves; None if they are none, or more than `most`."""
    said = _GPS.match(words)
    try:
        parts = [_number(said[part]) for part in ("degrees", "minutes", "seconds")] if said else []
    except ZeroDivisionError:
        return None
    if not said or any(part > 60 for part in parts[1:]):
        return None
    value = parts[0] + parts[1] / 60 + parts[2] / 3600
    letter = said["before"] or said["behind"] or hemisphere.strip()[:1]
    is_negative = said["sign"] == "-" or letter.upper() == negative
    return None if value > most else -value if is_negative else value


def _number(words: str | None) -> float:
    """Raises ZeroDivisionError."""
    above, _, below = (words or "0").partition("/")
    return float(above) / float(below or 1)


def strict_parser() -> expat.XMLParserType:
    """One that gives names as "namespace name", and raises Refused for document types."""

    def refuse(*_: object) -> None:
        raise Refused

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    return parser


class _Reader:
    """Keeps no tree: a packet of any depth takes no more memory than its values."""

    def __init__(self) -> None:
        self.found = Found()
        self._left = _MOST_VALUES
        self._open: list[str | None] = []
        self._words = ""
        self.parser = strict_parser()
        self.parser.StartElementHandler = self._begin
        self.parser.CharacterDataHandler = self._hear
        self.parser.EndElementHandler = self._end

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        for attribute, words in attributes.items():
            self._keep(_short(attribute), words)
        inside = self._open[-1] if self._open else None
        self._open.append(inside if name.startswith(_RDF) else _short(name))
        self._words = ""

    def _hear(self, words: str) -> None:
        if len(self._words) < _MOST_WORDS:
            self._words += words[:_MOST_WORDS]

    def _end(self, _: str) -> None:
        self._keep(self._open.pop(), self._words)
        self._words = ""

    def _keep(self, name: str | None, words: str) -> None:
        if name and self._left and (plain := words.strip()[:_MOST_WORDS]):
            self._left -= 1
            self.found.setdefault(name, plain)
            self.found.every.setdefault(name, []).append(plain)


def _short(name: str) -> str | None:
    space, _, own = name.rpartition(" ")
    return f"{PREFIXES[space]}:{own}" if space in PREFIXES else None
