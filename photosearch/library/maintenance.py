"""Disk space: how much the library takes, and what can be cleared."""

from photosearch.catalogue import Catalogue
from photosearch.library.models import Models
from photosearch.library.writer import only_writer
from photosearch.paths import LibraryPaths, bytes_of, files_below
from photosearch.thumbnails import Thumbnails
from photosearch.types import Sizes, Status
from photosearch.video import KIND


class Maintenance:
    """Tells what a library holds, and clears what can be made anew."""

    def __init__(
        self, where: LibraryPaths, catalogue: Catalogue, models: Models, thumbnails: Thumbnails
    ) -> None:
        self._where = where
        self._catalogue = catalogue
        self._models = models
        self._thumbnails = thumbnails

    def sizes(self) -> Sizes:
        """Looks at every file: with many photos it takes seconds."""
        where = self._where
        return Sizes(
            catalogue=bytes_of(where.directory.glob(f"{where.catalogue.name}*")),
            index=bytes_of(files_below(where.index_directory))
            + bytes_of(where.directory.glob("words.index*")),
            thumbnails=bytes_of(files_below(where.thumbnails)),
            models=bytes_of([*files_below(where.models), *files_below(where.extras)]),
        )

    def clear_thumbnails(self) -> None:
        """Delete every thumbnail; each is made anew when it is wanted."""
        self._thumbnails.clear()

    def clear_index(self) -> None:
        """Delete every snapshot; the next search rebuilds the index from the catalogue, and the
        next run that of words.

        Raises KnownError while something is indexing.
        """
        with only_writer(self._where):
            self._models.answering.index.forget()
            self._catalogue.word_index.forget()
            for path in self._where.index_directory.glob("*"):
                path.unlink(missing_ok=True)

    def status(self) -> Status:
        photos, files = self._catalogue.counts()
        model = self._models.answering.id
        return Status(
            directory=self._where.directory,
            model=model,
            folders=self._catalogue.folders.all(),
            photos=photos,
            files=files,
            size=bytes_of(files_below(self._where.directory)),
            models=self._catalogue.vectors.models(),
            unreadable=self._catalogue.unreadable(),
            again=self._catalogue.again_count(model),
            videos=dict(self._catalogue.listing.kinds()).get(KIND, 0),
        )
