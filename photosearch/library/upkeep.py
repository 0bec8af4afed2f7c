"""Counts, sizes, and what may be cleared."""

from photosearch.catalogue import Looks
from photosearch.library.moving import Moving
from photosearch.paths import bytes_of, files_below
from photosearch.types import (
    Sizes,
    Status,
)
from photosearch.video import KIND


class Upkeep(Moving):
    """The part of Library that tells how it is."""

    def sizes(self) -> Sizes:
        """Looks at every file: with many photos it takes seconds."""
        where = self._where
        return Sizes(
            catalogue=bytes_of(where.directory.glob(f"{where.catalogue.name}*")),
            index=bytes_of(files_below(where.index_directory)),
            thumbnails=bytes_of(files_below(where.thumbnails)),
            models=bytes_of(files_below(where.models)),
        )

    def clear_thumbnails(self) -> None:
        """Give back their space; each is made anew when it is wanted."""
        self._thumbnails.clear()

    def clear_index(self) -> None:
        """Delete every snapshot; the next search makes the index anew from the catalogue.

        Raises KnownError while something is indexing.
        """
        with self._only_writer():
            self._models.answering.index.forget()
            for path in self._where.index_directory.glob("*"):
                path.unlink(missing_ok=True)

    def looks(self, beyond: int = 0, limit: int | None = None) -> Looks:
        """Shape, mean colour and date of the first `limit` photos whose id is above `beyond`."""
        return self._catalogue.looks(beyond, limit)

    def counts(self) -> tuple[int, int]:
        """Photos and files that are there now."""
        return self._catalogue.counts()

    def status(self) -> Status:
        photos, files = self.counts()
        return Status(
            directory=self.directory,
            model=self._models.answering.id,
            folders=self.folders(),
            photos=photos,
            files=files,
            size=bytes_of(files_below(self.directory)),
            models=self._catalogue.models(),
            unreadable=self.unreadable(),
            again=self._catalogue.again_count(self._models.answering.id),
            videos=dict(self._catalogue.listing.kinds()).get(KIND, 0),
        )
