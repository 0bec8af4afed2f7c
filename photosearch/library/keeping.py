"""Folders, and bringing them up to date."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.folders import Excludes, check_new_folder, device_of, leads_nowhere, walk
from photosearch.jobs import Job, OnProgress
from photosearch.library.copies import look_at
from photosearch.library.shared import Shared
from photosearch.models import Active, Tune
from photosearch.patience import NoAnswer, answers
from photosearch.settings import EASY, FULL, PAUSE
from photosearch.types import (
    Folder,
    IndexReport,
    Progress,
    Removal,
    Stage,
    Unreadable,
)

if TYPE_CHECKING:
    from photosearch.folders.watcher import OnChange, OnShort, Watcher


def _ignore(progress: Progress) -> None:
    """For callers who don't watch."""


class Keeping(Shared):
    """The part of Library that follows the folders."""

    _watcher: "Watcher | None" = None
    _linked: frozenset[Path] = frozenset()

    def folders(self) -> list[Folder]:
        return self._catalogue.folders()

    def folder_paths(self) -> list[Path]:
        """Those of `folders`, at once however many photos there are."""
        return self._catalogue.folder_paths()

    def add_folder(self, path: Path) -> Folder:
        """Remember a folder; `index` reads it.

        A folder inside a known one is that one already; a folder around known ones takes them
        over. Raises KnownError if it doesn't exist or can't be listed.
        """
        path = check_new_folder(path)
        for folder in self.folders():
            if path.is_relative_to(folder.path):
                return folder
        folder_id = self._catalogue.add_folder(path, device_of(path))
        return next(folder for folder in self.folders() if folder.id == folder_id)

    def remove_folder(self, folder_id: int) -> None:
        """Forget a folder and what was known of its files. The files stay as they are."""
        self._catalogue.remove_folder(folder_id)
        self._models.answering.index.refresh()

    def removal(self, paths: Sequence[Path]) -> Removal:
        """What deleting these files means: what goes with them, and what stays of their photos.

        Blocks: whether a copy is there, and none that goes along, such as a link, only the disk
        knows.
        """
        meant, copies = self._catalogue.removal(paths)
        return look_at(meant, copies)

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
            self._catalogue.seal()
            waiting = self._models.next_id
            return replace(
                reports[-1],
                switched_to=switched,
                waiting_for=self._models.uncovered(waiting) if waiting else 0,
                retry_in=self._catalogue.retry_in(),
            )

    def unseen(self) -> list[Path]:
        """What could not be looked at: for `index`, once the report's `retry_in` is over."""
        return self._catalogue.unseen()

    def _till_last(self, active: Active, on_progress: OnProgress) -> OnProgress:
        """While another model is to follow, the end of the first one's run isn't the end."""
        if not self._models.next_id or active.id == self._models.next_id:
            return on_progress
        return lambda now: None if now.stage is Stage.DONE else on_progress(now)

    def watch(
        self, on_change: "OnChange", on_short: "OnShort" = lambda _folders: None
    ) -> "Watcher":
        """Tell, from another thread, in which directories something has changed and settled.

        The caller then runs `index` with them, hands new folders to `Watcher.watch`, and stops the
        watcher in the end. `on_short` hears of folders that the system can't watch; they are told
        every few minutes instead.
        """
        from photosearch.folders.watcher import Watcher  # needed once the window shows

        self._watcher = watcher = Watcher(on_change, on_short=on_short)
        watcher.watch([*self.folder_paths(), *self.linked])
        return watcher

    @property
    def linked(self) -> list[Path]:
        """The links to directories that the last `index` went through, to be watched as well."""
        return sorted(self._linked)

    def _is_unsettled(self, path: Path) -> bool:
        """Whether the file is being written, and its directory will be told again."""
        return self._watcher is not None and self._watcher.is_unsettled(path)

    def concerns(self, folder: Path, directory: Path) -> bool:
        """Whether a change in a directory may matter to `index`, which leaves some out.

        One where a `.nomedia` file has just come matters.
        """
        if directory == folder:
            return True
        excludes, above = self._excludes(), directory.parent
        left_out = excludes.leave_out(str(above), directory.name)
        return not left_out and not leads_nowhere(folder, above, excludes)

    def _run_index(
        self,
        active: Active,
        tune: Tune,
        job: Job,
        on_progress: OnProgress,
        only: Sequence[Path] | None,
    ) -> IndexReport:
        from photosearch.indexer import Indexer  # a start needs it only once the window shows

        self._settings = self._models.settings
        if self._watcher is not None:
            self._catalogue.distrust(self._watcher.take_written())
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
            make_room=lambda: self._towers.end_unused(0.0),
        )
        try:
            return indexer.run(job, on_progress, only)
        finally:
            before = self._linked if only is not None and excludes.links else frozenset()
            self._linked = before | excludes.followed
            if only is None:  # a few photos are added again from the catalogue at the next start
                active.index.save()

    def _excludes(self) -> Excludes:
        kept = self._settings
        folders = self.folder_paths() if kept.links else ()
        return Excludes(kept.excludes, kept.hidden, kept.videos, kept.links, folders)

    def skipped(self, job: Job) -> list[tuple[Path, str]]:
        """What the folders hold that is passed over without being read, and why, in words.

        Looks through the folders. Raises Cancelled.
        """
        found: list[tuple[Path, str]] = []
        excludes = self._excludes()
        excludes.passed_over = lambda path, why: found.append((Path(path), why.value))
        for folder in self.folder_paths():
            entries = walk(folder, job, None, excludes, self._catalogue.recall(folder))
            with suppress(NoAnswer):
                for _ in answers(folder, entries, job):
                    pass
        return found

    def unreadable(self) -> list[Unreadable]:
        """The files that can't be searched, with reasons."""
        return self._catalogue.unreadable()

    def retry(self, paths: Collection[Path] | None = None) -> None:
        """Forget why these files, or all, could not be read: the next `index` reads them again."""
        self._catalogue.retry(paths)

    @property
    def waits_for_power(self) -> bool:
        """Whether indexing should pause: the computer runs on its battery, and the person said so.

        A front-end pauses its job by it.
        """
        return self._settings.on_battery == PAUSE and self._battery.in_use()

    def _goes_easy(self) -> bool:
        known = self._settings
        return known.pace == EASY or (known.on_battery != FULL and self._battery.in_use())
