"""Names of exported files: a pattern of words and fields, fit for every desktop system."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from photosearch.errors import KnownError

FIELDS = ("name", "date", "time", "year", "month", "day", "number", "album", "camera", "folder")
"""What may stand in braces."""
_FIELD = re.compile(r"\{([^{}]*)\}")
_ILLEGAL = '<>:"/\\|?*'
"""On Windows; / everywhere."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
"""Windows takes these for devices, whatever follows behind a dot."""
_MOST_BYTES = 200
"""Of a name without its ending: 255 are allowed, and a number may have to follow."""
_UNNAMED = "photo"


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name is made of."""

    path: Path
    """The original."""
    dated: datetime | None = None
    camera: str = ""
    album: str = ""
    number: int = 1
    """Its place among those that are exported, from 1."""
    of: int = 1
    """How many are exported."""


def check_pattern(pattern: str) -> None:
    """Raises KnownError, with a sentence that says what to change."""
    if not pattern.strip():
        raise KnownError("Say how the files are to be called, such as {name}.", name="{name}")
    for field in _FIELD.findall(pattern):
        if field not in FIELDS:
            raise KnownError(
                "There is no {field}. There are: {fields}.",
                field=f"{{{field}}}",
                fields=", ".join(f"{{{one}}}" for one in FIELDS),
            )
    rest = _FIELD.sub("", pattern)
    if "{" in rest or "}" in rest:
        raise KnownError("Close each curly bracket that you open.")
    for sign in rest:
        if sign in _ILLEGAL or unicodedata.category(sign) in ("Cc", "Cs"):
            raise KnownError("A file's name can't have “{sign}” in it.", sign=sign)


def named(pattern: str, facts: NameFacts) -> str:
    """The name without its ending. The pattern is sound (`check_pattern`)."""
    values = _values(facts)
    return legal(_FIELD.sub(lambda field: values[field[1]], pattern))


def legal(name: str) -> str:
    """As a file may be called on Windows, macOS and Linux. Bytes that are no text stay."""
    plain = "".join("_" if _is_illegal(sign) else sign for sign in name)
    plain = plain.strip().rstrip(". ")
    if plain.startswith("."):  # it would be hidden, or mean a folder
        plain = "_" + plain.lstrip(".")
    if _RESERVED.fullmatch(plain.partition(".")[0].rstrip()):
        plain = f"_{plain}"
    return _shortened(plain) or _UNNAMED


def _is_illegal(sign: str) -> bool:
    return sign in _ILLEGAL or unicodedata.category(sign) == "Cc"


def _shortened(name: str) -> str:
    """Signs are not cut through, nor parted from what is joined to them."""
    end = len(name)
    while len(name[:end].encode("utf-8", "surrogatepass")) > _MOST_BYTES:
        end -= 1
    while 0 < end < len(name) and _joins(name[end - 1], name[end]):
        end -= 1
    return name[:end].rstrip(". ")


def _joins(before: str, sign: str) -> bool:
    return (
        before == "\u200d"
        or sign == "\u200d"
        or unicodedata.combining(sign) > 0
        or (0xFE00 <= ord(sign) <= 0xFE0F or 0x1F3FB <= ord(sign) <= 0x1F3FF)
    )


def _values(facts: NameFacts) -> Mapping[str, str]:
    when = facts.dated
    digits = max(3, len(str(facts.of)))
    return {
        "name": facts.path.stem,
        "date": when.strftime("%Y-%m-%d") if when else "",
        "time": when.strftime("%H-%M-%S") if when else "",
        "year": f"{when.year:04}" if when else "",
        "month": f"{when.month:02}" if when else "",
        "day": f"{when.day:02}" if when else "",
        "number": f"{facts.number:0{digits}}",
        "album": facts.album,
        "camera": facts.camera,
        "folder": facts.path.parent.name,
    }
