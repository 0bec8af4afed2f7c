"""An XMP packet without what must not go along with an exported picture."""

import logging
from collections.abc import Callable
from xml.etree import ElementTree

from photosearch.images.metadata.xmp import MOST, PREFIXES, sound

logger = logging.getLogger(__name__)

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_BEGIN = b"<?xpacket begin='\xef\xbb\xbf' id='W5M0MpCehiHzreSzNTczkc9d'?>"
_END = b"<?xpacket end='w'?>"
_PLACES = {
    "photoshop": {"City", "State", "Country"},
    "Iptc4xmpCore": {"Location", "CountryCode"},
    "Iptc4xmpExt": {"City", "CountryName", "CountryCode", "ProvinceState", "Sublocation"},
}
_STALE = {"HasExtendedXMP", "Thumbnails", "PixelXDimension", "PixelYDimension"}
"""True of the original only."""
_SAID = ("gps", "latitude", "longitude")
"""In names of any program's own."""

for _space, _prefix in (*PREFIXES.items(), (_RDF, "rdf"), ("adobe:ns:meta/", "x")):
    ElementTree.register_namespace(_prefix, _space)

Goes = Callable[[str, str], bool]
"""From a namespace and a name."""


def cleaned_xmp(packet: bytes, *, place: bool, upright: bool) -> bytes:
    """Without the place unless `place`; `upright`: it isn't to be turned any more. Empty for a
    packet that can't be read."""
    head = packet[:MOST].lower()
    if not packet or len(packet) > MOST or b"<!doctype" in head or b"<!entity" in head:
        return b""
    try:
        root = ElementTree.fromstring(sound(packet.strip(b"\0 \t\r\n")))  # noqa: S314 - no entities
    except (ElementTree.ParseError, ValueError) as error:
        logger.debug("Broken XMP: %r", error)
        return b""
    _drop(root, lambda space, name: _goes(space, name, place, upright))
    written: bytes = ElementTree.tostring(root, "utf-8")
    return _BEGIN + written + _END


def _goes(space: str, name: str, place: bool, upright: bool) -> bool:
    if name in _STALE or (upright and (PREFIXES.get(space), name) == ("tiff", "Orientation")):
        return True
    return not place and _says_where(space, name)


def _says_where(space: str, name: str) -> bool:
    prefix, plain = PREFIXES.get(space, ""), name.lower()
    return (
        name in _PLACES.get(prefix, ())
        or (prefix == "Iptc4xmpExt" and name.startswith("Location"))
        or any(word in plain for word in _SAID)
        or "/geo" in space
    )


def _drop(element: ElementTree.Element, goes: Goes) -> None:
    for attribute in [key for key in element.attrib if goes(*_parts(key))]:
        del element.attrib[attribute]
    for child in list(element):
        if isinstance(child.tag, str) and goes(*_parts(child.tag)):
            element.remove(child)
        else:
            _drop(child, goes)


def _parts(tag: str) -> tuple[str, str]:
    space, _, name = tag.removeprefix("{").rpartition("}")
    return space, name
