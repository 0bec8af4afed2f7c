"""The facade: everything a front-end can ask of a library."""

import logging
import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout
from PIL import Image

from photosearch import paths, scan
from photosearch.catalogue import Catalogue, Favourites, Listed, Listing, Searches
from photosearch.encoders import architectures
from photosearch.encoders.download import OnDownload
from photosearch.encoders.offers import RECOMMENDED
from photosearch.errors import KnownError
from photosearch.images import (
    Exposure,
    UnreadablePicture,
    open_picture,
    read_exposure,
    read_file,
)
from photosearch.indexer import Indexer
from photosearch.jobs import Job, OnProgress
from photosearch.models import Active, Models, Tune
from photosearch.power import Battery
from photosearch.scan import Excludes
from photosearch.search import CatalogueScan, LiveSource, Searcher, languages, surprise
from photosearch.settings import AUTOMATIC, EASY, FULL, PAUSE, Settings
from photosearch.thumbnails import SIDE, Thumbnails
from photosearch.types import (
    Answer,
    Filters,
    Folder,
    Hit,
    IndexReport,
    ModelInfo,
    Photo,
    PictureTerm,
    Progress,
    Query,
    Sizes,
    Stage,
    Status,
    TextTerm,
    Unreadable,
    Vector,
)
from photosearch.watch import OnChange, Watcher

log = logging.getLogger(__name__)


def _ignore(progress: Progress) -> None:
    """For callers who don't watch."""


class Library:
    """One library on disk. Every method may be called from any thread.

    Methods that may take long (`index`, `search`, `vector`, `picture`, `load_text`) block; call
    them off the GUI thread. Each raises KnownError, with a sentence for the person, where they can
    do something about it.
    """

    def __init__(self, where: paths.LibraryPaths, model: str | None = None) -> None:
        self._where = where
        self._catalogue = Catalogue(where.catalogue)
        self._thumbnails = Thumbnails(where.thumbnails)
        self._text_loaded_of = ""
        self._last_searcher: tuple[Active, Searcher] | None = None
        try:
            self._models = Models(where, self._catalogue, model)
        except KnownError:
            self._catalogue.close()
            raise
        self._battery = Battery()
        self._settings = self._models.settings

    @classmethod
    def open(cls, directory: Path | None = None, model: str | None = None) -> Self:
        """Open or make the library in `directory`, by default in the user data directory.

        Loads no weights. Raises KnownError if the directory can't be written, was made by a newer
        version or is damaged, or if there is no such model.
        """
        return cls(paths.prepare(directory or paths.default_library()), model)

    @property
    def directory(self) -> Path:
        return self._where.directory

    @property
    def log_file(self) -> Path:
        return self._where.log

    def close(self) -> None:
        """Save what is in memory. Jobs must have ended."""
        self._save_index()
        self._catalogue.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # folders

    def folders(self) -> list[Folder]:
        return self._catalogue.folders()

    def add_folder(self, path: Path) -> Folder:
        """Remember a folder; `index` reads it.

        A folder inside a known one is that one already; a folder around known ones takes them
        over. Raises KnownError if it doesn't exist or can't be listed.
        """
        path = scan.check_new_folder(path)
        for folder in self.folders():
            if path.is_relative_to(folder.path):
                return folder
        folder_id = self._catalogue.add_folder(path)
        return next(folder for folder in self.folders() if folder.id == folder_id)

    def remove_folder(self, folder_id: int) -> None:
        """Forget a folder and what was known of its files. The files stay as they are."""
        self._catalogue.remove_folder(folder_id)
        self._models.answering.index.refresh()

    # indexing

    def index(
        self, job: Job, on_progress: OnProgress = _ignore, only: Sequence[Path] | None = None
    ) -> IndexReport:
        """Bring every folder up to date, then save the index. Raises Cancelled.

        With `only`, no more than these directories are scanned, which is quick (see `watch`).

        If another model has been chosen (`use_model`), its vectors are made too, and once it covers
        every photo it answers from then on; the report says so. The first run with a model measures
        for some seconds which precision is fastest here.

        Only one run at a time: raises KnownError if this or another process is indexing.
        `on_progress` is called from this thread, at most ten times a second.
        """
        reports: list[IndexReport] = []
        with self._only_writer():
            switched = self._models.bring_up_to_date(
                lambda active, tune: reports.append(
                    self._run_index(active, tune, job, self._till_last(active, on_progress), only)
                ),
                job,
            )
            waiting = self._models.next_id
            return replace(
                reports[-1],
                switched_to=switched,
                waiting_for=self._models.uncovered(waiting) if waiting else 0,
            )

    def _till_last(self, active: Active, on_progress: OnProgress) -> OnProgress:
        """While another model is to follow, the end of the first one's run isn't the end."""
        if not self._models.next_id or active.id == self._models.next_id:
            return on_progress
        return lambda now: None if now.stage is Stage.DONE else on_progress(now)

    def watch(self, on_change: OnChange) -> Watcher:
        """Tell, from another thread, in which directories something has changed and settled.

        The caller then runs `index` with them, hands new folders to `Watcher.watch`, and stops the
        watcher in the end.
        """
        watcher = Watcher(on_change)
        watcher.watch([folder.path for folder in self.folders()])
        return watcher

    def _run_index(
        self,
        active: Active,
        tune: Tune,
        job: Job,
        on_progress: OnProgress,
        only: Sequence[Path] | None,
    ) -> IndexReport:
        self._settings = self._models.settings
        indexer = Indexer(
            self._catalogue,
            self._thumbnails,
            active.encoder,
            active.index,
            tune=tune,
            journal=self._where.journal,
            easy=self._goes_easy,
            excludes=Excludes(self._settings.excludes, self._settings.hidden),
        )
        try:
            return indexer.run(job, on_progress, only)
        finally:
            if only is None:  # a few photos are added again from the catalogue at the next start
                active.index.save()

    # asking

    def search(self, query: Query) -> list[Hit]:
        """Best hits first: the hits of `ask`."""
        return list(self.ask(query).hits)

    def ask(self, query: Query, once: bool = False) -> Answer:
        """The hits, and what there is to say about them. The first call loads a tower: seconds.

        `photosearch.query_text` turns what is typed into a query and back. Hits carry a match on
        one scale for all models; `Answer.nothing_alike` says that none stands out. With `once`
        the index is not loaded: quicker for one query, and only for one.
        Raises KnownError for an empty query, a file that is no picture, or a photo that is gone.
        """
        answer = (self._one_off() if once else self._searcher()).ask(query)
        if languages.foreign(query.terms) and self.model.languages == "English":
            return replace(answer, note=languages.ENGLISH_ONLY)
        return answer

    def surprise(self, seen: Collection[int] = ()) -> Hit | None:
        """A photo that is near to what the person likes (their favourites, or any photo), but new.

        `seen`: photos not to come up again. None if there is no other.
        """
        return surprise(self._searcher(), self._catalogue, seen)

    def browse(self, limit: int | None = None) -> Listed:
        """Every photo, the latest taken first, without scores; hits are made when looked at."""
        return self._catalogue.listing.listed(Filters(), limit)

    @property
    def listing(self) -> Listing:
        """The cameras, kinds and months there are, to filter by."""
        return self._catalogue.listing

    @property
    def favourites(self) -> Favourites:
        """The photos the person marked."""
        return self._catalogue.favourites

    @property
    def searches(self) -> Searches:
        """Recent searches, and those kept under a name."""
        return self._catalogue.searches

    def vector(self, term: TextTerm | PictureTerm) -> Vector:
        """The unit vector of a text or a picture, shape (dimension,), float32."""
        return self._searcher().vector(term)

    def load_text(self) -> None:
        """Load what a text query needs, so that the first one answers at once."""
        active = self._models.answering
        active.index.loaded()
        active.encoder.load_text()
        self._text_loaded_of = active.id

    def release_unused(self, seconds: float = 600.0) -> None:
        """Give back the memory of what hasn't read a picture for so long; call it now and then."""
        self._models.answering.encoder.release_unused(seconds)

    @property
    def text_loaded(self) -> bool:
        """Whether a text query would answer at once."""
        return self._text_loaded_of == self._models.answering.id

    def photo(self, photo_id: int) -> Photo:
        """Raises KnownError if no file holds it any more."""
        photo = self._catalogue.photo(photo_id)
        if photo is None:
            raise KnownError("This photo isn't in the library any more.")
        return photo

    def thumbnail(self, photo_id: int) -> Image.Image | None:
        """Upright RGB, long side of at most 384 px, made anew if it was lost.

        None if the photo can't be read just now.
        """
        content_hash = self._catalogue.photo_hash(photo_id)
        if content_hash is None:
            return None
        thumbnail = self._thumbnails.load(content_hash)
        return thumbnail or self._new_thumbnail(photo_id, content_hash)

    def picture(self, photo_id: int, max_side: int | None = None) -> Image.Image:
        """Upright RGB at full size, or with a long side of at most `max_side` pixels.

        Raises KnownError if it can't be read.
        """
        photo = self.photo(photo_id)
        try:
            picture, _ = open_picture(read_file(photo.paths[0]), max_side)
        except UnreadablePicture as error:
            raise KnownError(f"“{photo.paths[0].name}” can't be shown. {error}") from error
        if max_side:
            picture.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
        return picture

    def exposure(self, photo_id: int) -> Exposure:
        """How it was taken, as its file says; empty where it can't be read."""
        try:
            return read_exposure(read_file(self.photo(photo_id).paths[0]))
        except (KnownError, UnreadablePicture):
            return Exposure()

    # models

    @property
    def model(self) -> ModelInfo:
        """The model that answers."""
        return self._models.info(self._models.answering.id)

    def models(self) -> list[ModelInfo]:
        """Built in, on offer and added: what each costs and is good for, and its state.

        A model is here (`installed`) or partly (`downloaded_bytes`), answers (`in_use`), or will
        once it covers every photo (`is_next`; it finds `covered` of `photos` now).
        """
        return self._models.infos()

    @property
    def recommended_model(self) -> str:
        """The id of the model on offer that suits most people."""
        return RECOMMENDED

    def architectures(self) -> tuple[str, ...]:
        """The names `add_model` knows; `timm/NAME` comes on top."""
        return architectures.names()

    def download_model(self, model_id: str, job: Job, on_progress: OnDownload) -> ModelInfo:
        """Fetch a model from the model hub: one on offer, or ARCH/TAG, hf-hub:ID, timm/NAME.

        The only method that uses the network. `on_progress` is called from this thread, at most ten
        times a second. Raises Cancelled within a second of `Job.cancel`, and KnownError; both keep
        what has come, and the next call goes on from there. Nothing else changes: the model that
        answers goes on answering.
        """
        self._models.download(model_id, job, on_progress)
        return self._models.info(model_id)

    def use_model(self, model_id: str, at_once: bool = False) -> bool:
        """Choose the model that answers queries.

        True: it answers from now on, because it covers every photo, or nothing is indexed yet, or
        `at_once` says so. False: it is the next one; `index` makes its vectors and then lets it
        answer, and until then the present one does. Choosing the present one calls that off.
        Raises KnownError if the model isn't here.
        """
        self._save_index()
        return self._models.use(model_id, at_once)

    def add_model(self, architecture: str, weights: Path) -> ModelInfo:
        """Take up a file of weights, for an architecture of open_clip or timm/NAME. It stays where
        it is. Raises KnownError if it can't be read safely or doesn't fit the architecture.
        """
        return self._models.add(architecture, weights)

    def remove_model(self, model_id: str) -> None:
        """Delete a model's download, its vectors and its index, and give the disk space back.

        Raises KnownError for the one in use, and while something is indexing.
        """
        with self._only_writer():
            self._models.remove(model_id)

    def set_precision(self, precision: str, device: str = AUTOMATIC) -> None:
        """How picture towers run: one of settings.PRECISIONS on one of settings.DEVICES; "auto"
        leaves it to a measurement. Raises KnownError for other words."""
        self._models.set_precision(precision, device)

    # preferences

    @property
    def settings(self) -> Settings:
        """Every preference, as it is on the disk."""
        return self._models.settings

    def set_pace(self, pace: str, on_battery: str) -> None:
        """How hard indexing works, from now on: one of settings.PACES, and while the computer runs
        on its battery one of settings.BATTERY_PACES. Raises KnownError for other words."""
        self._models.set_pace(pace, on_battery)
        self._settings = self._models.settings

    def set_excludes(self, patterns: Sequence[str], hidden: bool) -> None:
        """What the next `index` leaves out of the folders (see scan.Excludes), and whether it looks
        into what is hidden. What it then leaves out goes, what it finds comes."""
        self._models.set_excludes(tuple(patterns), hidden)
        self._settings = self._models.settings

    @property
    def waits_for_power(self) -> bool:
        """Whether indexing should pause: the computer runs on its battery, and the person said so.

        A front-end pauses its job by it.
        """
        return self._settings.on_battery == PAUSE and self._battery.in_use()

    def _goes_easy(self) -> bool:
        known = self._settings
        return known.pace == EASY or (known.on_battery != FULL and self._battery.in_use())

    # the whole

    def sizes(self) -> Sizes:
        """Looks at every file: with many photos it takes seconds."""
        where = self._where
        beside = where.directory.glob(f"{where.catalogue.name}*")
        return Sizes(
            catalogue=sum(path.stat().st_size for path in beside),
            index=_bytes_below(where.index_directory),
            thumbnails=_bytes_below(where.thumbnails),
            models=_bytes_below(where.models),
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
            size=_bytes_below(self.directory),
            models=self._catalogue.models(),
            unreadable=self.unreadable(),
        )

    def unreadable(self) -> list[Unreadable]:
        """The files that can't be searched, with reasons."""
        return self._catalogue.unreadable()

    def retry(self, paths: Collection[Path] | None = None) -> None:
        """Forget why these files, or all, could not be read: the next `index` reads them again."""
        self._catalogue.retry(paths)

    def _searcher(self) -> Searcher:
        """The same one as long as the same model answers."""
        active, known = self._models.answering, self._last_searcher
        if known is None or known[0] is not active:
            searcher = Searcher(self._catalogue, active.encoder, LiveSource(active.index))
            known = self._last_searcher = active, searcher
        return known[1]

    def _one_off(self) -> Searcher:
        encoder = self._models.answering.encoder
        scan = CatalogueScan(self._catalogue, encoder.model_id, encoder.dimension)
        return Searcher(self._catalogue, encoder, scan)

    def _new_thumbnail(self, photo_id: int, content_hash: bytes) -> Image.Image | None:
        try:
            picture = self.picture(photo_id, SIDE)
            self._thumbnails.save(content_hash, picture)
        except (KnownError, OSError):
            log.info("No thumbnail for photo %d", photo_id, exc_info=True)
            return None
        return picture

    def _save_index(self) -> None:
        try:
            with self._only_writer():
                self._models.answering.index.save()
        except KnownError:  # another process writes its own snapshot
            log.info("The index is not saved: another process is indexing")

    @contextmanager
    def _only_writer(self) -> Iterator[None]:
        """At most one job changes a library, over all threads and processes."""
        try:
            with FileLock(self._where.lock, timeout=0):
                yield
        except Timeout as error:
            raise KnownError(
                "Another Photosearch is indexing this library. Try again when it has finished."
            ) from error


def _bytes_below(directory: Path) -> int:
    """While others write and delete: what vanishes meanwhile counts nothing."""
    total = 0
    for below, _, names in os.walk(directory):
        for name in names:
            with suppress(OSError):
                total += Path(below, name).lstat().st_size
    return total
