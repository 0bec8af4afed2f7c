"""Groups of photos for the window: brought up to date in the background, read and changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.text import group_text
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import Group, IndexReport, Progress

T = TypeVar("T")

_NICE = 10


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows."""

    groups: Sequence[Group]
    levels: int
    level: int
    names: group_text.Names
    any_hidden: bool


class GroupService(QObject):
    """One update at a time. Nothing is grouped before the person has looked at the page once."""

    working = Signal(bool)
    """An update began or ended."""
    progressed = Signal(object)
    """A Progress."""
    changed = Signal()
    """There may be other groups now."""
    failed = Signal(str)

    def __init__(self, library: Library, indexing: IndexService, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._job = library, Job()
        self._updating = TaskQueue("groups", parent=self, nice=_NICE)
        self._asking = TaskQueue("group changes", parent=self)
        self._lists, self._busy = Latest(), False
        indexing.ended.connect(self._indexed)

    @property
    def queues(self) -> tuple[TaskQueue, ...]:
        return self._updating, self._asking

    @property
    def is_working(self) -> bool:
        return self._busy

    def cancel(self) -> None:
        """What it does ends at once."""
        self._job.cancel()

    @Slot()
    def update(self) -> None:
        """Let new photos join, or group all anew, if there is a reason to."""
        if not self._busy:
            self._busy = True
            self.working.emit(True)
            self._updating.run(self._update, self._updated, self._could_not)

    @Slot(object)
    def _indexed(self, _report: IndexReport | None) -> None:
        self._asking.run(lambda: self._library.groups.levels > 0, self._follow, self.failed.emit)

    def _follow(self, is_used: bool) -> None:
        if is_used:
            self.update()

    def _update(self) -> bool:
        """In the queue: whether anything may be different now."""
        if not self._library.groups.is_stale():
            return False
        try:
            self._library.groups.update(self._job, self._tell)
        except Cancelled:
            return False
        return True

    def _tell(self, progress: Progress) -> None:
        self._updating.post(lambda: self.progressed.emit(progress))

    def _updated(self, is_new: bool) -> None:
        self._busy = False
        self.working.emit(False)
        if is_new:
            self.changed.emit()

    def _could_not(self, reason: str) -> None:
        self._updated(False)
        self.failed.emit(reason)

    def look(self, level: int | None, hidden: bool, done: Callable[[Shown], None]) -> None:
        """At one level, None being the one that tells most; or at what is hidden."""
        self._lists.ask(self._asking, lambda: self._look(level, hidden), done, self.failed.emit)

    def _look(self, level: int | None, hidden: bool) -> Shown:
        groups = self._library.groups
        levels = groups.levels
        wanted = groups.overview() if level is None else min(level, max(0, levels - 1))
        found = groups.all(hidden=True) if hidden else groups.all(wanted)
        any_hidden = bool(found) if hidden else bool(groups.all(hidden=True))
        return Shown(found, levels, wanted, groups.names(), any_hidden)

    def ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Something that the person does to a group; then all look again."""

        def finish(outcome: T) -> None:
            done(outcome)
            self.changed.emit()

        self._asking.run(work, finish, self.failed.emit)

    def change(self, change: Callable[[], object], done: Callable[[], None] = lambda: None) -> None:
        """The same where nothing comes of it."""
        self.ask(change, lambda _: done())
