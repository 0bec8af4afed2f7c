"""The people in the photos: found if the person wants it, named, told apart, and forgotten."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from photosearch.catalogue import Catalogue, Noted
from photosearch.errors import KnownError
from photosearch.jobs import Job, Meter, OnProgress
from photosearch.library.erasing import erase_from
from photosearch.library.extras import Extras
from photosearch.library.photos import Photos
from photosearch.paths import LibraryPaths
from photosearch.settings import SettingsStore
from photosearch.types import FaceInPhoto, PeopleCounts, Person

LEAST_PHOTOS = 2
"""In how many somebody without a name has to be seen, to be shown."""


class People:
    """Off at first: nothing is computed of faces until the person switches it on."""

    def __init__(
        self,
        where: LibraryPaths,
        catalogue: Catalogue,
        settings: SettingsStore,
        photos: Photos,
        extras: Extras,
    ) -> None:
        self._where = where
        self._extras = extras
        self._catalogue = catalogue
        self._settings = settings
        self._photos = photos

    @property
    def wanted(self) -> bool:
        """Whether faces are looked for."""
        return self._settings.current.people

    def switch(self, on: bool) -> None:
        """From the next run of indexing on, faces are looked for, or no longer; what is known
        stays. Raises KnownError if the settings can't be written."""
        self._settings.change(people=on)

    def erase(self) -> None:
        """Switch it off and forget all that is known of people: faces, vectors, names and what was
        said of them; no byte is left in the catalogue, its log, the word index, or a damaged former
        catalogue. Names that other programs wrote in the files are theirs, and stay findable.

        Raises KnownError while something is indexing, or another Photosearch reads the catalogue.
        """
        self.switch(False)
        erase_from(self._where, self._catalogue, self._catalogue.people.erase)

    def seek(self, job: Job, on_progress: OnProgress, easy: Callable[[], bool]) -> None:
        """Look for faces in each photo that wasn't looked at yet, if that is wanted: the end of
        `index.run`. On one core alone while `easy()`. Raises Cancelled."""
        if not self.wanted:
            return
        from photosearch.people import seek_faces  # OpenCV takes a while to import

        weights = self._extras.face_weights()
        likeness = self._extras.likeness()  # as it is after a look into the files
        meter = Meter(job, on_progress)
        seek_faces(self._catalogue, self._photos, meter, easy, likeness, weights)

    def counts(self) -> PeopleCounts:
        """How far that is."""
        return self._catalogue.faces.counts(self._extras.likeness().recipe)

    def regroup(self, job: Job) -> None:
        """Put the faces that nobody said anything of where they belong by now. Raises Cancelled."""
        from photosearch.people import regroup

        regroup(self._catalogue, job.checkpoint, self._extras.likeness())

    def all(self) -> list[Person]:
        """Those with a name, by name, then the others that are in several photos, most first."""
        return self._catalogue.people.all(LEAST_PHOTOS)

    def names(self, beginning: str = "") -> list[tuple[str, int]]:
        """Each name, in order, with the number of photos there are of them. `beginning`: of the
        name or of a word in it, in any case."""
        return self._catalogue.people.names(beginning)

    def get(self, person_id: int) -> Person:
        """Raises KnownError if there is no such person any more."""
        return self._catalogue.people.get(person_id)

    def find(self, name: str) -> Person:
        """Who is called that, or "#12" for the one with this id. Raises KnownError if nobody is, or
        several are."""
        ids = self._catalogue.people.called(name)
        if not ids:
            raise KnownError(
                "Nobody called “{name}” is known. See the people there are.", name=name
            )
        if len(ids) > 1:
            raise KnownError("Several people are called “{name}”: say the whole name.", name=name)
        return self.get(ids[0])

    def in_photo(self, photo_id: int) -> list[FaceInPhoto]:
        """The faces in a photo, from left to right, without those that are ignored."""
        return self._catalogue.faces.of_photo(self._catalogue.now([photo_id])[0])

    def faces(self, person_id: int) -> list[FaceInPhoto]:
        return self._catalogue.people.faces(person_id)

    def suggested(self, person_id: int) -> list[FaceInPhoto]:
        """Faces that may be theirs, to be confirmed or rejected."""
        return self._catalogue.people.suggested(person_id)

    def ignored(self) -> list[FaceInPhoto]:
        return self._catalogue.people.ignored()

    def noting(self) -> AbstractContextManager[Noted]:
        """What this thread says of people in the block can be taken back by what is yielded."""
        return self._catalogue.people.noting()

    def take_back(self, noted: Noted) -> None:
        """Once; the last first. What was said since, faces found anew, and photos that moved are
        left as they are. Raises KnownError if all was erased since."""
        self._catalogue.people.take_back(noted)
        self._catalogue.word_index.refresh()

    def name(self, person_id: int, name: str) -> int:
        """Call them so; with the name of another they become one person with that one, whose id is
        returned. "" takes the name away. Raises KnownError."""
        one = self._catalogue.people.name(person_id, name)
        self._catalogue.word_index.refresh()
        return one

    def merge(self, person_id: int, others: Sequence[int]) -> None:
        """The others are this person, too. Raises KnownError if one is gone."""
        self._catalogue.people.merge(person_id, others)
        self._catalogue.word_index.refresh()

    def split(self, face_ids: Sequence[int], name: str = "") -> int:
        """These faces are somebody else: the id of a new person, or of who has that name."""
        return self._catalogue.people.split(face_ids, name)

    def confirm(self, face_ids: Sequence[int], person_id: int) -> None:
        """These faces are theirs. Raises KnownError if the person is gone."""
        self._catalogue.people.confirm(face_ids, person_id)

    def reject(self, face_ids: Sequence[int], person_id: int) -> None:
        """These faces aren't theirs, whatever they look like. Raises KnownError."""
        self._catalogue.people.reject(face_ids, person_id)

    def ignore(self, face_ids: Sequence[int], ignored: bool = True) -> None:
        """Leave these faces out of everything, or no longer."""
        self._catalogue.people.ignore(face_ids, ignored)

    def set_cover(self, face_id: int) -> None:
        """Show the person of this face by it. Raises KnownError if it belongs to nobody."""
        self._catalogue.people.set_cover(face_id)
