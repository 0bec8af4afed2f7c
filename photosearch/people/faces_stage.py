"""A later stage of indexing: finding the faces in each photo that wasn't looked at yet."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PIL import Image

from photosearch.catalogue import Catalogue, FoundFace, Sought
from photosearch.faces import FaceFinder, FaceWeights
from photosearch.jobs import Meter
from photosearch.people.face_grouping import group_faces
from photosearch.people.named import names_in_file
from photosearch.stages import LaterStage, Pictures
from photosearch.types import Likeness, Photo, Stage

_GROUP_EVERY = 60.0
"""Seconds after which what was found so far is grouped, so that there is something to see."""
_REST = 9
"""Grouping takes a tenth of the time at most."""
CHIP_SIDE = 1280
"""Pixels of the shorter side from which faces are cut."""


def seek_faces(
    catalogue: Catalogue,
    pictures: Pictures,
    meter: Meter,
    easy: Callable[[], bool],
    likeness: Likeness,
    weights: FaceWeights | None,
) -> None:
    """Look at every photo within reach, and group what was found. `weights`: of others than the
    networks that come with the program. Raises Cancelled, and KnownError if they are damaged."""
    if count := catalogue.faces.counts(likeness.recipe).waiting:
        meter.start(count, doing=Stage.FACES)
        _Seeker(catalogue, pictures, meter, easy, likeness, weights).run()
        regroup(catalogue, meter.checkpoint, likeness)


def regroup(catalogue: Catalogue, checkpoint: Callable[[], None], likeness: Likeness) -> None:
    """Nothing is held while it is computed; what is said meanwhile is left as it is, and so are
    faces that were found by other networks."""
    known = catalogue.faces.vectors(likeness.recipe)
    found = group_faces(known, catalogue.people.negatives(), checkpoint, likeness)
    catalogue.people.regroup(found.members, found.maybe, found.groups, likeness.recipe)


class _Seeker(LaterStage[FaceFinder, Sought]):
    def __init__(
        self,
        catalogue: Catalogue,
        pictures: Pictures,
        meter: Meter,
        easy: Callable[[], bool],
        likeness: Likeness,
        weights: FaceWeights | None,
    ) -> None:
        super().__init__(pictures, meter, easy, partial(FaceFinder, weights))
        self._catalogue, self._checkpoint = catalogue, meter.checkpoint
        self._likeness = likeness
        self._group_at = time.monotonic() + _GROUP_EVERY

    def pending(self) -> Iterator[tuple[int, bytes]]:
        return self._catalogue.faces.pending(self._likeness.recipe)

    def store(self, found: Sequence[Sought]) -> None:
        self._catalogue.faces.store(found, self._likeness.recipe, self._likeness.perhaps)

    def look(self, photo: Photo, digest: bytes, thumbnail: Image.Image, tool: FaceFinder) -> Sought:
        faces = tool.find(thumbnail)
        picture = self.larger(photo, thumbnail, CHIP_SIDE) if faces else thumbnail
        found = [FoundFace(f.region, f.score, tool.vector(picture, f)) for f in faces]
        return Sought(photo.id, digest, found, names_in_file(photo, [f.region for f in found]))

    def between(self) -> None:
        begun = time.monotonic()
        if begun > self._group_at:
            regroup(self._catalogue, self._checkpoint, self._likeness)
            ended = time.monotonic()
            self._group_at = ended + max(_GROUP_EVERY, _REST * (ended - begun))
