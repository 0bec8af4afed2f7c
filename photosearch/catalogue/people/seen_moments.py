"""In which moments of videos people are seen."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from photosearch.catalogue.database import Database
from photosearch.catalogue.people.people_names import people_called

SeenMoments = Mapping[int, Sequence[tuple[int, float]]]
"""By the photo id of a video, which is its first moment's: photo ids of moments, and the seconds
from the video's beginning; the earliest first."""

_MOMENTS = (
    "SELECT DISTINCT coalesce(p.video_id, p.id), p.id, p.at FROM faces AS f"
    " JOIN photos AS p ON p.id = f.photo_id WHERE p.at IS NOT NULL"
    " AND f.person_id IN (SELECT value FROM json_each(?))"
)


def seen_moments(database: Database, names: Sequence[str]) -> SeenMoments:
    """Those in which most of these people are seen at once."""
    seen = defaultdict[tuple[int, int, float], int](int)
    for name in names:
        ids = json.dumps(people_called(database, name))
        for moment in database.read(_MOMENTS, (ids,)):
            seen[moment] += 1
    most = dict[int, int]()
    for (video, _, _), count in seen.items():
        most[video] = max(count, most.get(video, 0))
    found = defaultdict[int, list[tuple[int, float]]](list)
    for (video, moment, at), count in sorted(seen.items(), key=lambda item: item[0][2]):
        if count == most[video]:
            found[video].append((moment, at))
    return found
