"""How a photo was taken, as the window shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exposure:
    """The camera's settings; None or "" where unknown."""

    lens: str = ""
    seconds: float | None = None
    f_number: float | None = None
    iso: int | None = None
    focal_mm: float | None = None
    focal35_mm: float | None = None
    """What would show as much on 35 mm film."""
