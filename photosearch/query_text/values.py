"""The values behind a colon: quoted text, numbers, sizes, regions, yes and no."""

import math
import re

from photosearch.errors import KnownError
from photosearch.types import Area, Region

HEAVIEST = 1000.0
"""The largest weight a term may have."""

HEAVIEST_BARE = 10.0
"""The largest that may stand before a plain word; a larger number is a word itself."""

_QUOTED = re.compile(r'"((?:\\.|[^"\\])*)"', re.DOTALL)
_SIZE = re.compile(r"(\d+(?:\.\d+)?|\.\d+)\s*(mp|px|kb|mb|gb|b)?")
_UNITS = {"mp": 1e6, "px": 1.0, "b": 1.0, "kb": 1e3, "mb": 1e6, "gb": 1e9}
_YES, _NO = {"yes", "y", "true", "1"}, {"no", "n", "false", "0"}
_MOST = 1e15
_EDGES = 4


def unquote(text: str) -> str:
    """Remove quotation marks; \\" and \\\\ within them are escapes."""
    return _QUOTED.sub(lambda match: re.sub(r'\\(["\\])', r"\1", match[1]), text)


def quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def is_bare_weight(weight: float, word: str) -> bool:
    """Whether a number before a colon and a plain word is a weight: not in 10:30 or 16:9."""
    return weight <= HEAVIEST_BARE and not re.match(r"[-+]?[.,]?\d", word)


def parse_weight(text: str) -> float:
    weight = float(text)
    if weight > HEAVIEST:
        raise KnownError(
            "The weight {text} is too large. Write at most {most}.",
            text=text[:20],
            most=f"{HEAVIEST:.0f}",
        )
    return weight


def parse_share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if 0 <= share <= 1:
        return share
    raise KnownError(
        "“{text}” is no match. Write a number from 0 to 1, such as match:0.5", text=text[:40]
    )


def number_text(number: float) -> str:
    return repr(float(number)).removesuffix(".0")


def parse_size(text: str) -> tuple[bool, int]:
    """Whether a size is meant in pixels (2mp, 2, 300px) rather than bytes (500kb), and how many."""
    match = _SIZE.fullmatch(text.strip().lower())
    if not match:
        raise KnownError(
            "“{text}” is no size. Write megapixels or bytes: 12mp, 500KB, 3MB.", text=text[:40]
        )
    unit = match[2] or "mp"
    return unit in ("mp", "px"), round(min(float(match[1]) * _UNITS[unit], _MOST))


def parse_region(text: str) -> Region:
    """Four fractions, left, top, right, bottom. Raises KnownError."""
    try:
        edges = [float(edge) for edge in text.split(",")]
    except ValueError:
        edges = []
    if len(edges) != _EDGES or not all(map(math.isfinite, edges)):
        raise KnownError(
            "“{text}” is no part of a picture. Write left, top, right and bottom as "
            "fractions: 0.1,0.2,0.5,0.6",
            text=text[:40],
        )
    return Region(*edges)


def parse_area(text: str) -> Area:
    """Four edges in degrees, south, west, north, east. Raises KnownError."""
    try:
        edges = [float(edge) for edge in text.split(",")]
    except ValueError:
        edges = []
    if len(edges) == _EDGES:
        area = Area(*edges)
        if -90 <= area.south <= area.north <= 90 and max(abs(area.west), abs(area.east)) <= 180:
            return area
    raise KnownError(
        "“{text}” is no area. Write its edges south, west, north and east in degrees: "
        "41.8,12.4,42,12.6",
        text=text[:40],
    )


def area_text(area: Area) -> str:
    return ",".join(map(number_text, (area.south, area.west, area.north, area.east)))


def parse_yes(text: str) -> bool:
    if text.lower() in _YES | _NO:
        return text.lower() in _YES
    raise KnownError("“{text}” is neither yes nor no.", text=text[:40])


def parse_ids(text: str) -> tuple[int, ...]:
    try:
        return tuple(_id(word) for word in text.split(","))
    except ValueError as error:
        raise KnownError(
            "“{text}” doesn't name photos. Write their numbers: 3,4", text=text[:40]
        ) from error


def _id(word: str) -> int:
    number = int(word)
    if not 0 < number < 2**63:
        raise ValueError(word)
    return number


def clock(seconds: float) -> str:
    """A time in a video, in words: 0:12, 12:05 or 1:02:03."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
