"""Indexing: bringing folders up to date, watching them, and what could not be read."""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from photosearch.catalogue import Catalogue
from photosearch.encoders.runtime.towers import EncoderRuntime
from photosearch.folders import Excludes, leads_nowhere, walk
from photosearch.jobs import Job, OnProgress
from photosearch.library.models import Active, Models, Tune
from photosearch.library.writer import only_writer
from photosearch.paths import LibraryPaths
from photosearch.patience import NoAnswer, answers
from photosearch.settings import EASY, FULL, PAUSE, SettingsStore
from photosearch.system.battery import Battery
from photosearch.thumbnails import Thumbnails
from photosearch.types import IndexReport, Progress, Stage, Unreadable

if TYPE_CHECKING:
    from photosearch.folders.watcher import OnChange, OnShort, Watcher


class LaterWork(Protocol):
    """What is done with photos that can be searched already."""

    def seek(self, job: Job, on_progress: OnProgress, easy: Callable[[], bool]) -> None: ...


def _ignore(progress: Progress) -> None:
    """For callers who don't watch."""


def _holding_back(ends: list[Progress], on_progress: OnProgress) -> OnProgress:
    """What is done is kept: other stages may be to come."""
    return lambda now: ends.append(now) if now.stage is Stage.DONE else on_progress(now)


class Index:
    """Runs indexing, one job at a time over all threads and processes."""

    def __init__(
        self,
        where: LibraryPaths,
        catalogue: Catalogue,
        settings: SettingsStore,
        models: Models,
        thumbnails: Thumbnails,
        runtime: EncoderRuntime,
        stages: Sequence[LaterWork],
    ) -> None:
        self._where = where
        self._catalogue = catalogue
        self._settings = settings
        self._models = models
        self._thumbnails = thumbnails
        self._runtime = runtime
        self._stages = stages
        self._battery = Battery()
        self._watcher: Watcher | None = None
        self._linked: frozenset[Path] = frozenset()

    def run(
        self, job: Job, on_progress: OnProgress = _ignore, only: Sequence[Path] | None = None
    ) -> IndexReport:
        """Bring every folder up to date, then save the index. Raises Cancelled.

        With `only`, no more than these directories are scanned, which is quick (see `watch`).

        If another model is chosen (`models.use`), its vectors are made too, and once it covers
        every photo it answers from then on; the report says so. The first run with a model measures
        for some seconds which precision is fastest here.

        Only one run at a time: raises KnownError if this or another process is indexing.
        `on_progress` is called from this thread, at most ten times a second.
        """
        reports: list[IndexReport] = []
        with only_writer(self._where):
            ends: list[Progress] = []
            self._catalogue.begin_import()
            before_end = _holding_back(ends, on_progress)
            for active, tune in self._models.to_index(job):
                told = self._till_last(active, before_end)
                reports.append(self._run(active, tune, job, told, only))
            switched = self._models.promote_if_complete(active)
            self._catalogue.seal()
            for stage in self._stages:
                stage.seek(job, on_progress, self._goes_easy)
                self._catalogue.word_index.refresh(job.checkpoint)
            on_progress(ends[-1])
            self._catalogue.seal()
            waiting = self._models.next_id
            return replace(
                reports[-1],
                switched_to=switched,
                waiting_for=self._models.uncovered(waiting) if waiting else 0,
                retry_in=self._catalogue.retry_in(),
            )

    def unseen(self) -> list[Path]:
        """Paths that the last run couldn't look at: for `run`, once its `retry_in` is over."""
        return self._catalogue.unseen()

    def _till_last(self, active: Active, on_progress: OnProgress) -> OnProgress:
        """While another model is to follow, the end of the first one's run isn't the end."""
        if not self._models.next_id or active.id == self._models.next_id:
            return on_progress
        return lambda now: None if now.stage is Stage.DONE else on_progress(now)

    def watch(
        self, on_change: "OnChange", on_short: "OnShort" = lambda _folders: None
    ) -> "Watcher":
        """Report, from another thread, the directories in which changes have settled.

        The caller then calls `run` with them, hands new folders to `Watcher.watch`, and stops the
        watcher in the end. `on_short` gets the folders that the system can't watch; those are
        reported every few minutes instead.
        """
        from photosearch.folders.watcher import Watcher  # needed once the window shows

        self._watcher = watcher = Watcher(on_change, on_short=on_short)
        watcher.watch([*self._catalogue.folders.paths(), *self.linked])
        return watcher

    @property
    def linked(self) -> list[Path]:
        """The links to directories that the last `run` went through, to be watched as well."""
        return sorted(self._linked)

    def _is_unsettled(self, path: Path) -> bool:
        """Whether the file is being written, and its directory will be told again."""
        return self._watcher is not None and self._watcher.is_unsettled(path)

    def concerns(self, folder: Path, directory: Path) -> bool:
        """Whether a change in a directory may matter to `run`, which leaves some out.

        One where a `.nomedia` file has just come matters.
        """
        if directory == folder:
            return True
        excludes, above = self._excludes(), directory.parent
        left_out = excludes.leave_out(str(above), directory.name)
        return not left_out and not leads_nowhere(folder, above, excludes)

    def _run(
        self,
        active: Active,
        tune: Tune,
        job: Job,
        on_progress: OnProgress,
        only: Sequence[Path] | None,
    ) -> IndexReport:
        from photosearch.indexer import Indexer  # a start needs it only once the window shows

        self._settings.load()
        if self._watcher is not None:
            self._catalogue.folders.distrust(self._watcher.take_written())
        excludes = self._excludes()
        indexer = Indexer(
            self._catalogue,
            self._thumbnails,
            active.encoder,
            active.index,
            tune=tune,
            journal=self._where.journal,
            easy=self._goes_easy,
            excludes=excludes,
            unsettled=self._is_unsettled,
            make_room=lambda: self._runtime.end_unused(0.0),
        )
        try:
            return indexer.run(job, on_progress, only)
        finally:
            before = self._linked if only is not None and excludes.links else frozenset()
            self._linked = before | excludes.followed
            if only is None:  # a few photos are added again from the catalogue at the next start
                active.index.save()

    def _excludes(self) -> Excludes:
        kept = self._settings.current
        folders = self._catalogue.folders.paths()
        linked = folders if kept.links else ()
        return Excludes(kept.excludes, kept.hidden, kept.videos, kept.links, linked, folders)

    def skipped(self, job: Job) -> list[tuple[Path, str]]:
        """Files and directories that are left out without being read, each with the reason.

        Looks through the folders. Raises Cancelled.
        """
        found: list[tuple[Path, str]] = []
        excludes = self._excludes()
        excludes.passed_over = lambda path, why: found.append((Path(path), why.value))
        for folder in self._catalogue.folders.paths():
            entries = walk(folder, job, None, excludes, self._catalogue.folders.recall(folder))
            with suppress(NoAnswer):
                for _ in answers(folder, entries, job):
                    pass
        return found

    def unreadable(self) -> list[Unreadable]:
        """The files that can't be searched, with reasons."""
        return self._catalogue.unreadable()

    def retry(self, paths: Collection[Path] | None = None) -> None:
        """Forget why these files, or all, could not be read: the next `run` reads them again."""
        self._catalogue.retry(paths)

    @property
    def waits_for_power(self) -> bool:
        """Whether indexing should pause: the computer runs on its battery, and the person said so.

        A front-end pauses its job by it.
        """
        return self._settings.current.on_battery == PAUSE and self._battery.in_use()

    def _goes_easy(self) -> bool:
        known = self._settings.current
        return known.pace == EASY or (known.on_battery != FULL and self._battery.in_use())
