"""A video as a few moments."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from photosearch.types import Facts

if TYPE_CHECKING:
    from PIL import Image

SECONDS = 8.0
"""Time for one video; the moments found by then have to do."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One picture of a video."""

    at: float
    """Seconds from its beginning."""
    picture: "Image.Image"
    """Upright, RGB."""


@dataclass(frozen=True, slots=True)
class Video:
    """A video's hash and facts, and at least one moment, in the order of time."""

    hash: bytes
    facts: Facts
    moments: tuple[Moment, ...]
