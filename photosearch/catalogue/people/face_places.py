"""Whether two boxes mean the same face."""

from collections.abc import Mapping

from photosearch.types import Region

_SAME_PLACE = 0.4
"""How much two boxes have to overlap."""


def nearest(region: Region, faces: Mapping[int, Region]) -> int | None:
    """Which of them is in that place; None if none is."""
    shared = {face_id: overlap(region, other) for face_id, other in faces.items()}
    best = max(shared, key=shared.__getitem__, default=None)
    return best if best is not None and shared[best] >= _SAME_PLACE else None


def overlap(one: Region, other: Region) -> float:
    """What both cover, as a share of what either covers."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    both = max(width, 0.0) * max(height, 0.0)
    either = _area(one) + _area(other) - both
    return both / either if either > 0 else 0.0


def _area(region: Region) -> float:
    return (region.right - region.left) * (region.bottom - region.top)
