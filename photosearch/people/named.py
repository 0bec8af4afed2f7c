"""The names that other programs wrote into a photo's file, or its sidecar."""

import logging
from collections.abc import Sequence

from photosearch.catalogue import overlap
from photosearch.images import (
    UnreadablePicture,
    named_regions,
    read_sidecar,
    turned_region,
    xmp_packets,
)
from photosearch.types import Photo, Region

log = logging.getLogger(__name__)


def names_in_file(photo: Photo, faces: Sequence[Region]) -> list[tuple[str, Region]]:
    """Of the upright picture. Programs don't agree whether places are those of the picture before
    it is turned upright, so what meets more of the `faces` counts."""
    if photo.at is not None:
        return []
    path = photo.paths[0]
    try:
        packets = xmp_packets(path)
    except (OSError, UnreadablePicture) as error:
        log.debug("No names in %r: %s", path, error)
        return []
    stored = named_regions(*packets, read_sidecar(path))
    turned = [(name, turned_region(region, photo.facts.orientation)) for name, region in stored]
    return stored if _meeting(stored, faces) > _meeting(turned, faces) else turned


def _meeting(named: Sequence[tuple[str, Region]], faces: Sequence[Region]) -> float:
    return sum(max((overlap(region, face) for face in faces), default=0.0) for _, region in named)
