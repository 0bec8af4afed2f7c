"""Which directory each file lies in, without a row of its own for each."""

import os
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue.database import Database

Directory = tuple[int, bytes]
"""A folder's id, and the path below it."""
Ids = NDArray[np.int64]


def read_directories(database: Database, files: str) -> tuple[Sequence[Directory], Ids, Ids]:
    """`files`: SQL for folder ids, paths and photo ids -> the directories; of each file the photo,
    and which directory holds it. A page at a time, as a million rows would take much memory."""
    known: dict[Directory, int] = {}
    photos, at = array("q"), array("q")
    separator = os.fsencode(os.sep)
    with database.borrow() as connection:
        for folder_id, path, photo_id in connection.execute(files):
            directory = folder_id, path.rpartition(separator)[0]
            photos.append(photo_id)
            at.append(known.setdefault(directory, len(known)))
    return list(known), np.array(photos, np.int64), np.array(at, np.int64)


def copies(photos: Ids, at: Ids, count: int) -> Iterator[tuple[tuple[int, ...], int]]:
    """Each combination of directories that the copies of a photo lie in, with how many do."""
    pairs = np.unique(photos * max(1, count) + at)
    photos, at = pairs // max(1, count), pairs % max(1, count)
    _, first, many = np.unique(photos, return_index=True, return_counts=True)
    alone = np.bincount(at[first[many == 1]], minlength=count)
    yield from (((int(place),), int(alone[place])) for place in np.flatnonzero(alone))
    several = first[many > 1]
    ends = zip(several.tolist(), many[many > 1].tolist(), strict=True)
    yield from Counter(tuple(at[start : start + each].tolist()) for start, each in ends).items()
