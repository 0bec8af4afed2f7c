"""Names of people that programs wrote into a picture or its sidecar, with their places.

As the Metadata Working Group has it (mwg-rs, 2010): digiKam, Lightroom and Picasa write it. A
region is given by its middle and size, as fractions of the picture as it is stored, not turned.
And as Microsoft has it (MP, MPRI, MPReg): Windows Live Photo Gallery and digiKam write it. There a
rectangle is "left, top, width, height", as such fractions.
"""

import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from photosearch.images.metadata.xmp import MOST, Refused, sound, strict_parser
from photosearch.types import Region

logger = logging.getLogger(__name__)

MOST_REGIONS = 200
_MOST_NAME = 100
_REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/ "
_AREA = "http://ns.adobe.com/xmp/sType/Area# "
_SIZE = "http://ns.adobe.com/xap/1.0/sType/Dimensions# "
_MICROSOFT = "http://ns.microsoft.com/photo/1.2/t/RegionInfo# "
_RECTANGLE = "http://ns.microsoft.com/photo/1.2/t/Region# "
_LISTS = (f"{_REGIONS}RegionList", f"{_MICROSOFT}Regions")
_LI = "http://www.w3.org/1999/02/22-rdf-syntax-ns# li"
_WANTED = (_REGIONS, _AREA, _SIZE, _RECTANGLE)


def named_regions(packet: bytes | None) -> list[tuple[str, Region]]:
    """Names and places of faces, before the picture is turned upright; of a broken packet, what
    stands before the fault. At most MOST_REGIONS."""
    reader = _Reader()
    if packet and len(packet) <= MOST:
        try:
            reader.parser.Parse(sound(packet.lstrip(b"\0 \t\r\n")), True)
        except (expat.ExpatError, Refused, ValueError) as error:
            logger.debug("Broken XMP: %r", error)
    made = [made for values in reader.found if (made := _region(values, reader.size))]
    return made[:MOST_REGIONS]


def turned(region: Region, orientation: int) -> Region:
    """Where it is in the upright picture, by the EXIF orientation, 1 to 8."""
    corners = [_turn(x, y, orientation) for x, y in _corners(region)]
    across, down = zip(*corners, strict=True)
    return Region(min(across), min(down), max(across), max(down))


def _corners(region: Region) -> tuple[tuple[float, float], tuple[float, float]]:
    return (region.left, region.top), (region.right, region.bottom)


def _turn(x: float, y: float, orientation: int) -> tuple[float, float]:
    if orientation >= 5:
        x, y = y, x
    return (
        1 - x if orientation in (2, 3, 6, 7) else x,
        1 - y if orientation in (3, 4, 7, 8) else y,
    )


@dataclass(slots=True)
class _Open:
    """The region that is being read."""

    depth: int
    values: dict[str, str] = field(default_factory=dict)


class _Reader:
    """Keeps no tree, and no more than the regions it may give back."""

    def __init__(self) -> None:
        self.found: list[Mapping[str, str]] = []
        self.size: dict[str, str] = {}
        self._depth = 0
        self._list_at = 0
        self._open: _Open | None = None
        self._words = ""
        self.parser = strict_parser()
        self.parser.StartElementHandler = self._begin
        self.parser.CharacterDataHandler = self._hear
        self.parser.EndElementHandler = self._end

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        self._words = ""
        if name in _LISTS and not self._list_at:
            self._list_at = self._depth
        elif self._list_at and self._open is None and name == _LI:
            self._open = _Open(self._depth)
        for attribute, words in attributes.items():
            self._keep(attribute, words)

    def _hear(self, words: str) -> None:
        if len(self._words) < 2 * _MOST_NAME:
            self._words += words[: 2 * _MOST_NAME]

    def _end(self, name: str) -> None:
        self._keep(name, self._words)
        self._words = ""
        if self._open is not None and self._depth == self._open.depth:
            if len(self.found) < MOST_REGIONS:
                self.found.append(self._open.values)
            self._open = None
        elif self._depth == self._list_at:
            self._list_at = 0
        self._depth -= 1

    def _keep(self, name: str, words: str) -> None:
        if name.startswith(_WANTED) and (plain := words.strip()):
            kept = self.size if self._open is None else self._open.values
            kept.setdefault(name, plain[: 2 * _MOST_NAME])


def _region(values: Mapping[str, str], size: Mapping[str, str]) -> tuple[str, Region] | None:
    """None if it is no face, has no name or makes no sense."""
    kind, name = values.get(f"{_REGIONS}Type", "Face"), _plain(_name(values))
    if kind.casefold() != "face" or not name:
        return None
    try:
        left, top, width, height = _box(values, size)
    except (ValueError, ZeroDivisionError, OverflowError):
        return None
    box = left, top, left + width, top + height
    left, top, right, bottom = (min(max(side, 0.0), 1.0) for side in box)
    return (name, Region(left, top, right, bottom)) if left < right and top < bottom else None


def _name(values: Mapping[str, str]) -> str:
    return values.get(f"{_REGIONS}Name", "") or values.get(f"{_RECTANGLE}PersonDisplayName", "")


def _box(values: Mapping[str, str], size: Mapping[str, str]) -> list[float]:
    """Left, top, width and height as fractions. Raises ValueError, ZeroDivisionError,
    OverflowError."""
    if (rectangle := values.get(f"{_RECTANGLE}Rectangle")) is not None:
        left, top, width, height = _within([float(side) for side in rectangle.split(",")])
    else:
        x, y, width, height = _within(_area(values, size))
        left, top = x - width / 2, y - height / 2
    return [left, top, width, height]


def _within(numbers: list[float]) -> list[float]:
    """Raises ValueError if they are far from being fractions."""
    if not all(math.isfinite(number) and -1 <= number <= 2 for number in numbers):
        raise ValueError("no place in a picture")
    return numbers


def _area(values: Mapping[str, str], size: Mapping[str, str]) -> list[float]:
    """Middle and size as fractions. Raises ValueError, ZeroDivisionError, OverflowError."""
    across = values.get(f"{_AREA}d", "")  # of a circle
    given = {"x": "", "y": "", "w": across, "h": across}
    numbers = [float(values.get(f"{_AREA}{key}", words)) for key, words in given.items()]
    if values.get(f"{_AREA}unit", "normalized").casefold() == "pixel":
        whole = float(size.get(f"{_SIZE}w", "")), float(size.get(f"{_SIZE}h", ""))
        numbers = [number / whole[place % 2] for place, number in enumerate(numbers)]
    return numbers


def _plain(name: str) -> str:
    """On one line, without control characters."""
    visible = "".join(c if c.isprintable() else " " for c in name)
    return " ".join(visible.split())[:_MOST_NAME]
