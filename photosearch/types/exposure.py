"""How a photo was taken, rounded as photographers say it, so that it can be asked for."""

from dataclasses import dataclass

_WHOLE_FROM = 10
"""Millimetres."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """From one number to another, both included; None: without an end."""

    least: float | None = None
    most: float | None = None


def said_aperture(number: float) -> float:
    """f/1.78 is said as 1.8."""
    return round(number, 1)


def said_focal(mm: float) -> float:
    """Whole millimetres, but of the short ones of telephones tenths."""
    return float(round(mm)) if mm >= _WHOLE_FROM else round(mm, 1)


def said_shutter(seconds: float) -> float:
    """To three digits, as some cameras write 1/60 as 0.016667."""
    return float(f"{seconds:.3g}")
