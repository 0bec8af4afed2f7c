"""The window's backend: the library, its task queues, and the order of shutdown."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photosearch.errors import KnownError
from photosearch.gui.platform import desktop
from photosearch.gui.services.calm_repeater import CalmRepeater
from photosearch.gui.services.duplicate_service import DuplicateService
from photosearch.gui.services.evaluation_service import EvaluationService
from photosearch.gui.services.export_service import ExportService
from photosearch.gui.services.extra_service import ExtraService
from photosearch.gui.services.face_loader import FaceLoader
from photosearch.gui.services.group_service import GroupService
from photosearch.gui.services.health_service import HealthService
from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.leaving_folders import LeavingFolders
from photosearch.gui.services.model_service import ModelService
from photosearch.gui.services.people_service import PeopleService
from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.services.sample_service import SampleService
from photosearch.gui.services.search_service import SearchQueues, SearchService
from photosearch.gui.services.stage_service import StageService
from photosearch.gui.services.suggestion_service import SuggestionService
from photosearch.gui.services.task_queue import Call, Latest, TaskQueue, nothing
from photosearch.gui.services.thumbnail_loader import (
    NICE,
    SMALL_CACHE_BYTES,
    THREADS,
    ThumbnailLoader,
)
from photosearch.gui.services.watch_service import WatchService
from photosearch.gui.text.translation import translate
from photosearch.library import Library
from photosearch.patience import ask_first, hurry
from photosearch.types import Filters, Folder, ModelInfo, Unreadable

log = logging.getLogger(__name__)

T = TypeVar("T")

_LOOK_AT_TOWERS_MS = 60_000
_NICE = 10
ENDS_WITHIN = 2.8
"""Seconds from the closing of the window to its end, whatever hangs."""
_FOR_SAVING = 0.8
"""Of these, at least."""
_MOST_SAID = 3


@dataclass(frozen=True, slots=True)
class Overview:
    """The library at a glance."""

    folders: Sequence[Folder]
    photos: int
    unreadable: Sequence[Unreadable]


class Engine(QObject):
    """Owns the library, the task queues and the services that use them."""

    overview_changed = Signal(object)
    """An Overview."""
    moved = Signal()
    """A folder lies elsewhere, and the searches that name it have followed."""
    failed = Signal(str)
    said = Signal(str)
    """What has become of something that the person wanted."""
    unusable = Signal(str)
    """Why this library can't be shown, which turns out only now."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._index_queue = TaskQueue("index", parent=self)
        self._search_queue = TaskQueue("search", parent=self)
        self._lookup_queue = TaskQueue("lookup", parent=self)
        self._ready_queue = TaskQueue("ready", parent=self)
        self._thumbnail_queue = TaskQueue("thumbnails", THREADS, self, nice=NICE, overtakes=True)
        self.picture_queue = TaskQueue("pictures", parent=self, overtakes=True)
        self.ahead_queue = TaskQueue("ahead", parent=self, overtakes=True)
        """For pictures that may be looked at next."""
        self.video_queue = TaskQueue("video", parent=self, overtakes=True)
        self.drive_queue = TaskQueue("drives", 2, self, overtakes=True)
        """For whatever asks a drive of the person's, which may be asleep, or gone."""
        self._overviews = Latest()
        self.leaving = LeavingFolders(library)
        self.overview = Overview((), 0, ())
        self.watching = WatchService(library, self)
        before = self.watching.until_standing
        self.indexing = IndexService(library, self._index_queue, self, before)
        queues = SearchQueues(
            self._search_queue, self._lookup_queue, self._ready_queue, self.drive_queue
        )
        self.searcher = SearchService(library, queues, self.leaving, self)
        self.samples = SampleService(library, self._ready_queue, self)
        self.suggestions = SuggestionService(library, self)
        self.placeholders = PlaceholderCache(library, self._lookup_queue, self)
        self.thumbnails = ThumbnailLoader(library, self._thumbnail_queue, self.placeholders, self)
        self.map_thumbnails = ThumbnailLoader(
            library, self._thumbnail_queue, self.placeholders, self
        )
        self.strip_thumbnails = ThumbnailLoader(
            library, self._thumbnail_queue, self.placeholders, self, SMALL_CACHE_BYTES
        )
        self.tone_queue = TaskQueue("tones", parent=self)
        self.map_queue = TaskQueue("map", parent=self)
        self.why_queue = TaskQueue("why", 2, self)
        """For where in a photo a search fits."""
        self.exports = ExportService(library, self)
        self.sidebar_queue = TaskQueue("sidebar", parent=self, nice=_NICE)
        """For counts in the side bar."""
        self.faces = FaceLoader(library, self._thumbnail_queue, self)
        people_queue = TaskQueue("people", parent=self)
        grouping = TaskQueue("grouping", parent=self, nice=_NICE)
        self.people = PeopleService(library, people_queue, grouping, self.indexing, self)
        self.people.failed.connect(self.failed)
        text_queue = TaskQueue("text", parent=self)
        self.texts = StageService(library.texts, text_queue, self.indexing, self)
        self.texts.failed.connect(self.failed)
        self._duplicate_queue = TaskQueue("duplicates", parent=self, nice=_NICE)
        self.duplicates = DuplicateService(library, self._duplicate_queue, self)
        self.health = HealthService(library, self)
        self.models = ModelService(library, self.indexing, self.drive_queue, self)
        self.extras = ExtraService(library, self.indexing, self.drive_queue, self)
        self.extras.failed.connect(self._extra_failed)
        self.groups = GroupService(library, self.indexing, self)
        self.groups.failed.connect(self.failed)
        self.evaluation = EvaluationService(library, self)
        self.models.failed.connect(self._model_failed)
        self.models.switched.connect(self._switched)
        self.models.got.connect(self.searcher.forget)
        self.searcher.failed.connect(self.failed)
        self.indexing.failed.connect(self.failed)
        self.watching.changed.connect(self.indexing.look_into)
        self.watching.said.connect(self.failed)
        self.indexing.renewed.connect(self._look_again)
        self.indexing.grown.connect(self.refresh)
        self.indexing.ended.connect(self.refresh)
        self.tidying = QTimer(self, interval=_LOOK_AT_TOWERS_MS)
        self.tidying.timeout.connect(self._release_unused)

    @property
    def _queues(self) -> tuple[TaskQueue, ...]:
        return (
            self._index_queue,
            self._search_queue,
            self._lookup_queue,
            self._ready_queue,
            self._thumbnail_queue,
            self.picture_queue,
            self.ahead_queue,
            self.tone_queue,
            self.video_queue,
            self.drive_queue,
            *self.people.queues,
            *self.suggestions.queues,
            self.texts.queue,
            self._duplicate_queue,
            self.health.queue,
            self.map_queue,
            self.why_queue,
            self.exports.queue,
            self.sidebar_queue,
            self.watching.queue,
            *self.models.queues,
            *self.extras.queues,
            *self.groups.queues,
            *self.evaluation.queues,
        )

    @Slot()
    def start(self) -> None:
        """Once the window shows. What the person sees first comes first."""
        self._lookup_queue.run(self.library.folders.paths, failed=self.unusable.emit)
        self.searcher.ask_anew()
        self.refresh_overview()
        self.indexing.start()
        self.searcher.get_ready()
        self.models.refresh()
        self.tidying.start()

    def shut_down(self) -> None:
        """Stop intake, cancel, wait, then save and close; what hangs is left behind."""
        end = time.monotonic() + ENDS_WITHIN
        self.tidying.stop()
        self.indexing.cancel()
        self.exports.cancel()
        self.people.stop()
        self.models.cancel_all()
        self.extras.cancel_all()
        self.duplicates.cancel()
        self.health.cancel()
        self.groups.cancel()
        self.evaluation.cancel()
        self.library.end_soon()
        for queue in self._queues:
            queue.stop()
        for queue in self._queues:
            hurry()
            if not queue.wait(max(0.0, end - _FOR_SAVING - time.monotonic())):
                log.warning("%s is left behind", queue.objectName())
        _all_by(end, self.watching.close, self._close_library)

    def _close_library(self) -> None:
        for folder_id in self.leaving.take():
            with suppress(KnownError):  # then it is still there next time
                self.library.folders.remove(folder_id)
        self.library.close()

    @Slot(str)
    def _model_failed(self, reason: str) -> None:
        if not self.models.is_heard:
            self.failed.emit(reason)

    @Slot(str)
    def _extra_failed(self, reason: str) -> None:
        if not self.extras.listeners:
            self.failed.emit(reason)

    @Slot()
    def _release_unused(self) -> None:
        """The next query after a long rest loads its tower again: half a second."""
        for release in (self.library.models.release_unused, self.library.evaluation.release_unused):
            self._lookup_queue.run(release, failed=self.failed.emit)

    @Slot(object)
    def _switched(self, _model: ModelInfo) -> None:
        """Scores of different models don't compare: ask anew."""
        self.searcher.ask_anew()
        self.searcher.get_ready()

    @Slot()
    def refresh(self) -> None:
        self.searcher.refresh()
        self.refresh_overview()

    @Slot(bool)
    def _look_again(self, all_of_them: bool) -> None:
        """Thumbnails at once; shapes and dates, of perhaps a million photos, once all are read."""
        self.thumbnails.look_again()
        self.strip_thumbnails.look_again()
        if all_of_them:
            self.placeholders.look_again()

    def refresh_overview(self) -> None:
        self._overviews.ask(
            self._lookup_queue, self._look_over, self._take_overview, self.failed.emit
        )
        self.placeholders.refresh()

    def _look_over(self) -> Overview:
        folders = self.library.folders.all()
        staying = [folder for folder in folders if folder not in self.leaving]
        photos, _files = self.library.photos.counts()
        if len(staying) < len(folders):
            photos = self.leaving.count(Filters())
        return Overview(staying, photos, self.library.index.unreadable())

    def _take_overview(self, overview: Overview) -> None:
        self.overview = overview
        self.watching.follow(overview.folders)
        self.overview_changed.emit(overview)

    def add_folders(self, paths: Sequence[Path]) -> None:
        """What can be added is, and is indexed; for the rest there is a sentence."""
        for folder in self.leaving.at(paths):
            self.keep_folder(folder)
        self.drive_queue.run(lambda: self._add(paths), self._added, self.failed.emit)

    def _add(self, paths: Sequence[Path]) -> tuple[list[str], list[str]]:
        """In the queue: why some couldn't be added, and what others are a part of already."""
        reasons, known = list[str](), list[str]()
        part = self.tr("“{0}” is a part of “{1}” already; its menu makes it a folder of its own.")
        for path in paths:
            try:
                folder = self.library.folders.add(path)
            except KnownError as error:
                reasons.append(translate(str(error)))
            else:
                names = [desktop.display_name(each.name or each) for each in (path, folder.path)]
                known += [part.format(*names)] if folder.path in path.absolute().parents else []
        return reasons, known

    def _added(self, told: tuple[list[str], list[str]]) -> None:
        reasons, known = told
        self.watching.expect()
        self.refresh_overview()
        self.indexing.start()
        if reasons:
            self.failed.emit(" ".join(reasons[:_MOST_SAID]))
        elif known:
            self.said.emit(" ".join(known[:_MOST_SAID]))

    def hold_back(self, folder: Folder) -> None:
        """Let a folder seem to be gone; it goes in the end, or with `remove_folder`."""
        self.leaving.hold(folder, self.overview.folders)
        self.refresh()

    def keep_folder(self, folder: Folder) -> None:
        """It stays after all."""
        self.leaving.let_go(folder.id)
        self.refresh()

    def let_go(self, folder: Folder) -> None:
        """For good, unless it has been added again meanwhile."""
        if folder in self.leaving:
            self.remove_folder(folder.id)

    def remove_folder(self, folder_id: int) -> None:
        self.leaving.let_go(folder_id)
        self._lookup_queue.run(
            lambda: self.library.folders.remove(folder_id), self._removed, self.failed.emit
        )

    def _removed(self, _nothing: None) -> None:
        self.refresh()
        if self.indexing.running:
            self.indexing.start()

    def retry(self, paths: Sequence[Path]) -> None:
        """Read these files again, whatever was wrong with them."""
        every = len(paths) == len(self.overview.unreadable)
        self._lookup_queue.run(
            lambda: self.library.index.retry(None if every else paths),
            lambda _: self._added(([], [])),
            self.failed.emit,
        )

    def calmly(self, work: Callable[[], object], parent: QObject) -> CalmRepeater:
        """For counts in the side bar, which are made again all the time: photos come first."""
        return CalmRepeater(self.sidebar_queue, work, parent, lambda: self.thumbnails.is_idle)

    def do(
        self, work: Callable[[], T], done: Callable[[T], None] = nothing, failed: Call | None = None
    ) -> None:
        """Something short that must not hold up the window."""

        def tell(reason: str) -> None:
            self.failed.emit(reason)
            if failed is not None:
                failed()

        self._lookup_queue.run(work, done, tell)

    def ask_drive(
        self, work: Callable[[], T], done: Callable[[T], None] = nothing, *paths: Path
    ) -> None:
        """The same with files of the person's; not begun if the drives of `paths` hang."""

        def ask() -> T:
            ask_first(paths)
            return work()

        self.drive_queue.run(ask, done, self.failed.emit)

    def clear_index(self, done: Call) -> None:
        self.indexing.interrupt(self.library.maintenance.clear_index, done, self.failed.emit)

    def move_folder(self, old: Path, new: Path) -> None:
        """What can't be reached where it was lies in another place now."""
        self.indexing.interrupt(
            lambda: self.library.folders.move(old, new), self._moved, self.failed.emit
        )

    def _moved(self) -> None:
        self.moved.emit()
        self.refresh()

    def add_own_folder(self, path: Path, done: Call) -> None:
        """A directory of a folder becomes a folder of its own."""
        self._change_folders(lambda: self.library.folders.add_own(path), done)

    def rejoin_folder(self, path: Path, done: Call) -> None:
        """A folder of its own becomes a part of the one around it again."""
        self._change_folders(lambda: self.library.folders.rejoin(path), done)

    def _change_folders(self, work: Callable[[], object], done: Call) -> None:
        def changed() -> None:
            self.watching.expect()
            self.refresh()
            done()

        self.indexing.interrupt(lambda: nothing(work()), changed, self.failed.emit)

    def show_in_folder(self, path: Path) -> None:
        """The desktop's answer may take a moment."""
        self.drive_queue.run(lambda: desktop.show_in_folder(path), failed=self.failed.emit)

    def open_folder(self, path: Path) -> None:
        """In the person's own program for it."""
        words = self.tr("{0} isn't there now, so it can't be opened.")
        name = desktop.display_name(path.name or path)
        self.open_path(path, lambda: self.failed.emit(words.format(name)))

    def open_path(self, path: Path, gone: Call) -> None:
        def open_it(opening: Callable[[], bool] | None) -> None:
            if opening is None or not opening():
                gone()

        self.ask_drive(lambda: desktop.opening(path), open_it)


def _all_by(end: float, *closings: Call) -> None:
    """Do these side by side; what isn't done by then is left to itself."""
    threads = [threading.Thread(target=_closed, args=[close], daemon=True) for close in closings]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, end - time.monotonic()))


def _closed(close: Call) -> None:
    try:
        close()
    except Exception:  # whatever it is, the window ends
        log.exception("Something could not be closed")
