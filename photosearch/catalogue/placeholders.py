"""What a view must know of many photos before it has their thumbnails."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue.database import Database
from photosearch.catalogue.orders import UNDATED

UNKNOWN_COLOUR = -1


@dataclass(frozen=True, slots=True)
class Placeholders:
    """Arrays of one length, a photo each, in the order of their ids."""

    photo_ids: NDArray[np.int64]
    ratios: NDArray[np.float32]
    """Width by height, after orientation."""
    colours: NDArray[np.int32]
    """The mean colour as 0xRRGGBB, or UNKNOWN_COLOUR."""
    dates: NDArray[np.datetime64]
    """To the second: when it was taken, in the camera's time, or else when its file was written."""
    taken: NDArray[np.bool_]
    """Whether it is the former."""


def read_placeholders(database: Database, beyond: int, limit: int | None) -> Placeholders:
    """Of the first `limit` photos whose id is higher than `beyond`."""
    rows = database.read(
        f"SELECT id, width, height, coalesce(colour, -1), dated, NOT {UNDATED}"
        " FROM photos AS p WHERE id > ?"
        " ORDER BY id LIMIT ?",
        (beyond, -1 if limit is None else limit),
    )
    columns = zip(*rows, strict=True) if rows else ((),) * 6
    ids, widths, heights, colours, dates, taken = columns
    sizes = np.maximum(1, np.array([widths, heights], dtype=np.float32))
    return Placeholders(
        np.array(ids, dtype=np.int64),
        sizes[0] / sizes[1],
        np.array(colours, dtype=np.int32),
        np.array(dates, dtype="datetime64[s]"),
        np.array(taken, dtype=np.bool_),
    )
