"""What a person thinks of a photo: stars and a flag."""

from dataclasses import dataclass
from enum import StrEnum

MOST_STARS = 5


class Flag(StrEnum):
    PICK = "pick"
    REJECT = "reject"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Rating:
    """What counts: what was said here, or else what the photo's files say."""

    stars: int = 0
    """1 to 5; 0: not rated."""
    flag: Flag = Flag.NONE


NOT_RATED = Rating()


@dataclass(frozen=True, slots=True)
class SaidRating:
    """What was said of a photo here; None: nothing, so what its files say counts."""

    photo_id: int
    stars: int | None
    flag: Flag | None
