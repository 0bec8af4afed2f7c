"""The models for the window: the list, downloads, and the one in use."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.services.downloads import DownloadService
from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.library import Library
from photosearch.patience import ask_first
from photosearch.types import IndexReport, ModelInfo


class ModelService(DownloadService):
    """A model that was wanted for use answers as soon as it is there and knows the photos."""

    got = Signal(str)
    """The id of a model whose download is complete."""
    switched = Signal(object)
    """The ModelInfo of the model that answers from now on."""

    def __init__(
        self,
        library: Library,
        indexing: IndexService,
        drives: TaskQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__("models", library.models.download, indexing, drives, parent)
        self._library = library
        self._lists = Latest()
        self._then_use: set[str] = set()
        self._answering = library.models.current.id
        self.infos: Sequence[ModelInfo] = ()
        self.waiting_for = 0
        """Photos the coming model lacks, because their folders can't be reached."""
        self.adding = False
        """A file of the person's own is being read."""
        self.is_heard = False
        """The models page is open and says itself what fails."""
        indexing.ended.connect(self._indexed)

    def info(self, model_id: str) -> ModelInfo | None:
        return next((info for info in self.infos if info.id == model_id), None)

    @property
    def in_use(self) -> ModelInfo | None:
        return next((info for info in self.infos if info.in_use), None)

    @property
    def coming(self) -> ModelInfo | None:
        """The model that will answer as soon as it covers every photo."""
        return next((info for info in self.infos if info.is_next), None)

    @property
    def recommended(self) -> ModelInfo | None:
        return self.info(self._library.models.recommended)

    @property
    def small(self) -> ModelInfo | None:
        return self.info(self._library.models.small)

    @Slot()
    def refresh(self) -> None:
        self._lists.ask(self._queue, self._library.models.all, self._take, self._not_listed)

    def _not_listed(self, reason: str) -> None:
        self._take(self.infos)
        self.failed.emit(reason)

    def _take(self, infos: Sequence[ModelInfo]) -> None:
        """What is known of a model changes in one step when its download ends."""
        self.infos = infos
        self._fetching.settle()
        self.changed.emit()
        if self.in_use is not None and self.in_use.id != self._answering:
            self._answering = self.in_use.id
            self.switched.emit(self.in_use)

    @Slot(object)
    def _indexed(self, report: IndexReport | None) -> None:
        self.waiting_for = report.waiting_for if report else 0
        self.refresh()

    # downloads

    def get(self, model_id: str, then_use: bool = False) -> None:
        """Fetch a model: only ever on the person's word."""
        if then_use and not self._fetching.is_busy(model_id):
            self._then_use.add(model_id)
        self._fetching.get(model_id)

    def _fetched(self, wanted: str, complete: bool) -> None:
        then_use = wanted in self._then_use
        self._forget(wanted)
        if complete:
            self.got.emit(wanted)
            if then_use:
                self.use(wanted)

    def _broke_off(self, wanted: str, reason: str) -> None:
        self._forget(wanted)
        self.failed.emit(reason)

    def _forget(self, model_id: str) -> None:
        self._then_use.discard(model_id)
        self.refresh()

    # choosing, removing, adding

    def use(self, model_id: str) -> None:
        self._queue.run(lambda: self._library.models.use(model_id), self._used, self.failed.emit)

    def _used(self, _at_once: bool) -> None:
        """Indexing begins anew: for the model that was chosen, or no longer for one called off."""
        self.refresh()
        self._indexing.start()

    def remove(self, model_id: str) -> None:
        """Indexing stops for it and goes on afterwards."""
        self._indexing.interrupt(
            lambda: self._library.models.remove(model_id), self.refresh, self.failed.emit
        )

    def set_precision(self, precision: str, device: str) -> None:
        self._indexing.interrupt(
            lambda: self._library.models.set_precision(precision, device),
            self.refresh,
            self.failed.emit,
        )

    def add(self, architecture: str, weights: Path) -> None:
        """A file of the person's own. It is read to see whether it fits: seconds."""
        self.adding = True
        self.changed.emit()
        self._drives.run(partial(self._add, architecture, weights), self._added, self._not_added)

    def _add(self, architecture: str, weights: Path) -> str:
        """In the queue."""
        ask_first([weights])
        return self._library.models.add(architecture, weights).id

    def _added(self, model_id: str) -> None:
        self.adding = False
        self.refresh()
        self.got.emit(model_id)

    def _not_added(self, reason: str) -> None:
        self.adding = False
        self.changed.emit()
        self.failed.emit(reason)
