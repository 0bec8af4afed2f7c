"""What an XMP packet says: in a picture, or in a file of its own beside it."""

import logging
import re
from collections.abc import Mapping
from xml.parsers import expat

logger = logging.getLogger(__name__)

MOST = 4 << 20
"""Bytes of a packet that are read."""
_MOST_WORDS = 1000
"""Signs of one value."""
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_PREFIXES = {
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_ROOTS = (b"x:xmpmeta", b"x:xapmeta", b"rdf:RDF")
_GPS = re.compile(
    r"\s*(?P<degrees>[+-]?\d{1,3}(?:\.\d+)?)"
    r"(?:[,\s°]\s*(?P<minutes>\d{1,2}(?:\.\d+)?)(?:[,\s'′]\s*(?P<seconds>\d{1,2}(?:\.\d+)?))?)?"
    r"[\s'\"′″°]*(?P<ref>[NSEW])?\s*$",
    re.ASCII | re.IGNORECASE,
)


class _Refused(Exception):  # noqa: N818 - never leaves this file
    """No program writes a document type into XMP; entities could be made into bombs."""


def read_xmp(packet: bytes | str | None) -> Mapping[str, str]:
    """Values by names such as "exif:DateTimeOriginal", whatever prefix the file has for them.

    Of several the first. Of a broken packet, what stands before the fault.
    """
    reader = _Reader()
    content = packet.encode("utf-8", "replace") if isinstance(packet, str) else packet
    if content and len(content) <= MOST:
        try:
            reader.parser.Parse(content.lstrip(b"\0 \t\r\n"), True)
        except (expat.ExpatError, _Refused, ValueError) as error:
            logger.debug("Broken XMP: %r", error)
    return reader.found


def find_xmp(data: bytes) -> bytes | None:
    """The first packet anywhere in a file's bytes."""
    for root in _ROOTS:
        if (begin := data.find(b"<" + root)) >= 0:
            end = data.find(b"</" + root + b">", begin, begin + MOST)
            return None if end < 0 else data[begin : end + len(root) + 3]
    return None


def place_in(found: Mapping[str, str]) -> tuple[float | None, float | None]:
    """Latitude and longitude in degrees, north and east positive."""
    latitude = _degrees(found.get("exif:GPSLatitude"), "S", 90)
    longitude = _degrees(found.get("exif:GPSLongitude"), "W", 180)
    if latitude is None or longitude is None or latitude == longitude == 0:
        return None, None
    return latitude, longitude


def _degrees(words: str | None, negative: str, most: int) -> float | None:
    """Of "48,51.498N", "48,51,29.9N" or "48.8583"."""
    found = _GPS.match(words or "")
    if not found:
        return None
    whole = float(found["degrees"])
    value = abs(whole) + float(found["minutes"] or 0) / 60 + float(found["seconds"] or 0) / 3600
    south = found["degrees"].startswith("-") or (found["ref"] or "").upper() == negative
    return None if value > most else -value if south else value


class _Reader:
    """Keeps no tree: a packet of any depth takes no more memory than its values."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._open: list[str | None] = []
        self._words = ""
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.EntityDeclHandler = self._refuse
        self.parser.StartElementHandler = self._begin
        self.parser.CharacterDataHandler = self._hear
        self.parser.EndElementHandler = self._end

    def _refuse(self, *_: object) -> None:
        raise _Refused

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
        if name and (plain := words.strip()):
            self.found.setdefault(name, plain[:_MOST_WORDS])


def _short(name: str) -> str | None:
    space, _, own = name.rpartition(" ")
    return f"{_PREFIXES[space]}:{own}" if space in _PREFIXES else None
