"""One library on disk, opened: its parts, wired together."""

from pathlib import Path
from typing import Self

from photosearch import paths
from photosearch.catalogue import Catalogue
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import KnownError
from photosearch.library.albums import Albums
from photosearch.library.contestants import Contestants
from photosearch.library.duplicates import DuplicateFinder
from photosearch.library.evaluation import Evaluation
from photosearch.library.export import Exporter
from photosearch.library.extras import Extras
from photosearch.library.folders import Folders
from photosearch.library.groups import Groups
from photosearch.library.health import Health
from photosearch.library.heat_maps import HeatMapMaker
from photosearch.library.index import Index
from photosearch.library.maintenance import Maintenance
from photosearch.library.models import Models
from photosearch.library.people import People
from photosearch.library.photos import Photos
from photosearch.library.rating_export import RatingExport
from photosearch.library.reasons import Reasons
from photosearch.library.search import Search
from photosearch.library.texts import Texts
from photosearch.settings import SettingsStore
from photosearch.suggestions import Suggester
from photosearch.thumbnails import Thumbnails


class Library:
    """The only API for front-ends. Every method of every part may be called from any thread.

    Methods that may take long (`index.run`, `search.ask`, `search.load_text`, `photos.picture`)
    block; call them off the GUI thread. Each raises KnownError, with a sentence for the person,
    where they can do something about it.
    """

    def __init__(
        self, where: paths.LibraryPaths, model: str | None = None, child_process: bool = False
    ) -> None:
        self._where = where
        self._catalogue = catalogue = Catalogue(where.catalogue)
        self._runtime = runtime = _encoder_runtime(child_process)
        thumbnails = Thumbnails(where.thumbnails)
        self.settings = SettingsStore(where.settings)
        try:
            self.models = Models(where, catalogue, self.settings, model, runtime)
        except KnownError:
            catalogue.close()
            raise
        self.searches = catalogue.searches
        """Recent searches, and those saved under a name."""
        self.search = Search(where, catalogue, self.models)
        self.suggestions = Suggester(catalogue)
        """What words may mean, while they are being typed."""
        self.photos = Photos(catalogue, thumbnails)
        self.reasons = Reasons(catalogue, self.photos, self.search)
        """Why a photo is among the hits, in words."""
        self.heat_maps = HeatMapMaker(self.photos, self.search)
        """Where in a photo a query fits."""
        self.export = Exporter(catalogue, self.photos)
        """Photos as files of their own."""
        self.albums = Albums(catalogue)
        """Photos that the person put together by hand."""
        self.ratings_export = RatingExport(catalogue)
        """Stars, flags and labels as XMP sidecars."""
        self.duplicates = DuplicateFinder(catalogue, self.models, self.photos)
        contestants = Contestants(catalogue, self.models, self.search, thumbnails)
        self.evaluation = Evaluation(catalogue, contestants)
        """How good the models are on these photos."""
        self.groups = Groups(where, catalogue, self.models, self.search)
        self.health = Health(where, catalogue, self.models)
        """How good the index is."""
        self.folders = Folders(where, catalogue, self.models)
        self.extras = Extras(where, self.settings)
        """Networks that don't come with the program."""
        self.people = People(where, catalogue, self.settings, self.photos, self.extras)
        self.texts = Texts(where, catalogue, self.settings, self.photos, self.extras)
        stages = (self.people, self.texts)
        self.index = Index(
            where, catalogue, self.settings, self.models, thumbnails, runtime, stages
        )
        self.maintenance = Maintenance(where, catalogue, self.models, thumbnails)

    @classmethod
    def open(
        cls, directory: Path | None = None, model: str | None = None, *, child_process: bool = False
    ) -> Self:
        """Open or make the library in `directory`, by default in the user data directory.

        `child_process`: encode pictures in a process of its own, so that importing torch doesn't
        hold up this one; what runs it must protect its main module (`if __name__ == "__main__"`).

        Loads no weights. Raises KnownError if the directory can't be written, was made by a newer
        version or is damaged, or if there is no such model.
        """
        return cls(paths.prepare(directory or paths.default_library()), model, child_process)

    @property
    def directory(self) -> Path:
        return self._where.directory

    @property
    def log_file(self) -> Path:
        return self._where.log

    def end_soon(self) -> None:
        """Cut short `search.load_text`, `suggestions.refresh`, and whatever waits for the child
        process; then `close`."""
        self.models.answering.index.end_soon()
        self.suggestions.end_soon()
        self._runtime.close()

    def close(self) -> None:
        """Save what is in memory. Jobs must have ended."""
        self._runtime.close()
        self.models.save_index()
        self._catalogue.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _encoder_runtime(child_process: bool) -> EncoderRuntime:
    if not child_process:
        return IN_PROCESS
    from photosearch.encoders.runtime.child_process import (
        ChildProcess,  # imports what a search doesn't need
    )

    return ChildProcess()
