"""Why a photo is where it is among the hits: in words, and where in the picture."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from photosearch.types.photo_words import Why
from photosearch.types.query import Filters, Region, Term


class Shown(StrEnum):
    """Where in a picture something is to be seen."""

    PLACE = "place"
    """In a part of it, clearly more than in the rest."""
    WHOLE = "whole"
    """It fits as a whole; no part fits better."""
    NOWHERE = "nowhere"
    """No part of it shows this clearly."""


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """Where in an upright picture something fits."""

    shown: Shown
    values: NDArray[np.float32]
    """Shape (rows, columns), evenly over the picture: 0 for no more than chance, 1 the best."""
    best: Region
    """The part that fits best."""
    level: float
    """How far the best part stands out of what unrelated queries get, in standard deviations."""
    of_asked: Region | None = None
    """Of a picture that was asked with, the part that is like the best one; perhaps all of it."""


@dataclass(frozen=True, slots=True)
class HeatMaps:
    """Of one photo. A part of the query that isn't compared by looks has None."""

    query: HeatMap | None
    """Of all that is looked for, less what isn't."""
    terms: tuple[HeatMap | None, ...]
    """Of each term; of one with a minus, where what counts against the photo is."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What one part of the query says about a photo."""

    term: Term
    """A photo that was marked as liked or disliked is a PhotoTerm."""
    match: float | None
    """Of the photo with this alone, a minus left out; None if it isn't compared, or can't be."""
    written: tuple[tuple[Why, str], ...] = ()
    """Where its words stand, and all that stands there."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why one photo is among the hits of a query."""

    terms: tuple[Reason, ...]
    """In the query's order."""
    liked: tuple[Reason, ...]
    disliked: tuple[Reason, ...]
    filters: Filters
    """What it fulfils."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked."""
        return not (self.terms or self.liked or self.disliked) and self.filters == Filters()
