"""What is kept of a video."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from photosearch.types import Facts

if TYPE_CHECKING:
    from PIL import Image

SECONDS = 8.0
"""For one video; those of its moments that were found by then have to do."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One picture of a video."""

    at: float
    """Seconds from its beginning."""
    picture: "Image.Image"
    """Upright, RGB."""


@dataclass(frozen=True, slots=True)
class Video:
    """What is kept of a video: at least one moment, in the order of their times."""

    hash: bytes
    facts: Facts
    moments: tuple[Moment, ...]
