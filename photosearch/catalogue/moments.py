"""The moments of videos: photos that belong to another photo, the video's first moment.

Only the first moment has files. The others are found by its id, and go with it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from photosearch.catalogue.database import Database


@dataclass(frozen=True, slots=True)
class MomentOf:
    """Where a moment belongs."""

    video_id: int
    """The photo id of the video's first moment."""
    at: float
    """Seconds from the video's beginning."""


def moments_among(database: Database, photo_ids: Sequence[int]) -> dict[int, MomentOf]:
    """Those of the photos that are moments of videos."""
    rows = database.read(
        "SELECT id, coalesce(video_id, id), at FROM photos"
        " WHERE at IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps([int(photo_id) for photo_id in photo_ids]),),
    )
    return {photo_id: MomentOf(video_id, at) for photo_id, video_id, at in rows}
