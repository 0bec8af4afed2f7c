"""What photos of a list are put under headings by."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.types.query import Step


@dataclass(frozen=True, slots=True)
class ByDay:
    """The day each photo was taken."""

    days: NDArray[np.datetime64]
    """Indexed by photo id; NaT where only the system says when a file was written."""


@dataclass(frozen=True, slots=True)
class ByFolder:
    """The directory each photo's file is in."""

    places: NDArray[np.int64]
    """Indexed by photo id: positions in `directories`; -1 for others."""
    directories: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ByStep:
    """How sure it is that each photo is right."""

    places: NDArray[np.int64]
    """Indexed by photo id: positions in `steps`; -1 for others."""
    steps: tuple[Step, ...]


Headings = ByDay | ByFolder | ByStep
