"""Numbers from and to, such as iso:800+, iso:100..400, f:1.8 or shutter:1/250..1/60."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from photosearch.errors import KnownError
from photosearch.query_text.values import number_text
from photosearch.types import Bounds, said_aperture, said_focal, said_shutter

_MOST = 1e9


@dataclass(frozen=True, slots=True)
class Measure:
    """How a number of one kind is typed and written."""

    pattern: re.Pattern[str]
    """One or two numbers, of which the first is divided by the second."""
    rounded: Callable[[float], float]
    examples: str
    written: Callable[[float], str] = number_text

    def read(self, text: str) -> float:
        """Raises ValueError."""
        match = self.pattern.fullmatch(text)
        if match is None:
            raise ValueError(text)
        first, *over = (float(part) for part in match.groups() if part)
        number = self.rounded(first / over[0] if over else first)
        if not 0 < number < _MOST:
            raise ValueError(text)
        return number

    def bounds(self, text: str) -> Bounds:
        """Raises KnownError."""
        plain = text.lower().replace(" ", "").replace(",", ".")
        first, to, last = _parted(plain)
        try:
            least, most = (self.read(part) if part else None for part in (first, last))
        except (ValueError, ZeroDivisionError, OverflowError) as error:
            raise self.refusal(text) from error
        if least is None and most is None:
            raise self.refusal(text)
        if not to:
            return Bounds(least, least)
        if least and most and least > most:  # shutter:1/60..1/250 is as clear
            return Bounds(most, least)
        return Bounds(least, most)

    def refusal(self, text: str) -> KnownError:
        return KnownError(
            "“{text}” can't be understood. Write a number, or from which to which: {examples}",
            text=text[:40],
            examples=self.examples,
        )

    def text(self, bounds: Bounds) -> str:
        """As short as `bounds` reads it."""
        least, most = (None if n is None else self.written(n) for n in (bounds.least, bounds.most))
        if least == most and least:
            return least
        if most is None:
            return f"{least}+"
        return f"{least or ''}..{most}"


def _parted(text: str) -> tuple[str, str, str]:
    """First number, what stands between, last number."""
    if text.endswith("+"):
        return text[:-1], "+", ""
    for between in ("..", "–", "-"):
        if between in text:
            return text.partition(between)
    return text, "", ""


def seconds_text(seconds: float) -> str:
    """Such as 1/250, if that means the same, or 2.5."""
    parts = round(1 / seconds)
    is_part = parts > 1 and said_shutter(1 / parts) == seconds
    return f"1/{parts}" if is_part else number_text(seconds)


_NUMBER = r"(\d+(?:\.\d+)?|\.\d+)"
ISO = Measure(re.compile(rf"(?:iso)?{_NUMBER}"), round, "iso:800, iso:800+, iso:100..400")
APERTURE = Measure(re.compile(rf"(?:f/?)?{_NUMBER}"), said_aperture, "f:2.8, f:..2, f:1.8..2.8")
FOCAL = Measure(
    re.compile(rf"{_NUMBER}(?:mm)?"), said_focal, "focal:85, focal:200+, focal:24mm..70mm"
)
SHUTTER = Measure(
    re.compile(rf"{_NUMBER}(?:/{_NUMBER})?(?:s|\")?"),
    said_shutter,
    "shutter:1/250, shutter:1s+, shutter:1/250..1/60",
    seconds_text,
)
