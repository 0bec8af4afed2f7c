"""Acts on the files of the selected hits: trash, deletion, the clipboard's picture."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.photos_page import trash_questions as questions
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.platform import desktop
from photosearch.gui.services import trash
from photosearch.gui.services.qimages import to_qimage
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.undo_bar import UndoBar
from photosearch.library import Library
from photosearch.types import Hit, Removal

_PICTURE_SIDE = 4096
"""Pixels of a picture on the clipboard, at most."""


class FileActions(QObject):
    """Asks before it acts, works in the background, and tells the outcome."""

    failed = Signal(str)
    done = Signal(str)
    """A sentence for the person."""
    gone = Signal(object)
    """Hits whose files have been moved to the trash."""
    returning = Signal(object)
    """Hits whose files are to come back out of the trash."""
    changed = Signal()
    """Files came or went: the folders are to be looked through."""

    def __init__(
        self,
        library: Library,
        queue: TaskQueue,
        actions: ActionRegistry,
        photos: PhotoMenu,
        undo: UndoBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library, self._queue, self._undo = library, queue, undo
        self._window, self._clipped = window, Latest()
        actions.bind(
            {
                "trash": lambda: self.ask_to_trash(photos.chosen()),
            }
        )
        photos.copied.connect(self._add_picture)

    # trash

    @Slot(object)
    def ask_to_trash(self, hits: Sequence[Hit]) -> None:
        """Each with what belongs to it: the RAW file beside a JPEG."""
        if hits:
            self._queue.run(
                lambda: self._library.photos.removal([hit.path for hit in hits]),
                partial(self._ask_about, hits),
                self.failed.emit,
            )

    @Slot(object, object, bool)
    def ask_to_keep(self, keep: Sequence[Path], hits: Sequence[Hit], each: bool) -> None:
        """Moves these hits' files to the trash if those to keep, or with `each` all of them, are
        really there."""
        if hits:
            self._queue.run(
                lambda: self._library.duplicates.removal(keep, [hit.path for hit in hits], each),
                partial(self._ask_about, hits),
                self.failed.emit,
            )

    def _ask_about(self, hits: Sequence[Hit], removal: Removal) -> None:
        goes = set(removal.goes)
        there = [hit for hit in hits if hit.path in goes]
        if not there:
            self.failed.emit(questions.out_of_reach(removal))
            return
        box = questions.to_trash(self._window, there, removal)
        box.agreed.clicked.connect(lambda: self._move_to_trash(there, removal))
        box.open()

    def _move_to_trash(self, hits: Sequence[Hit], removal: Removal) -> None:
        self._queue.run(
            lambda: trash.move_to_trash(removal.goes),
            partial(self._trashed, hits),
            self.failed.emit,
        )

    def _trashed(self, hits: Sequence[Hit], outcome: trash.Trashed) -> None:
        self._take_out(hits, outcome)
        if outcome.moved:
            moved = {item.path for item in outcome.moved}
            photos = plural(sum(hit.path in moved for hit in hits), "photo", "photos")
            words = self.tr("{0} moved to the trash.").format(photos)
            if all(item.trashed for item in outcome.moved):
                self._undo.offer(words, lambda: self._put_back(hits, outcome.moved))
            else:
                self.done.emit(words)
        for why, paths in outcome.by_reason().items():
            if why.may_be_deleted:
                self._ask_for_good(hits, paths, why)
            else:
                self.failed.emit(questions.not_trashed(paths, why))

    def _take_out(self, hits: Sequence[Hit], outcome: trash.Trashed) -> None:
        moved = {item.path for item in outcome.moved}
        if moved:
            self.gone.emit([hit for hit in hits if hit.path in moved])
            self.changed.emit()

    def _ask_for_good(
        self, hits: Sequence[Hit], paths: Sequence[Path], why: trash.TrashFailure
    ) -> None:
        self._queue.run(
            lambda: self._library.photos.removal(paths),
            partial(self._offer_for_good, hits, paths, why),
            self.failed.emit,
        )

    def _offer_for_good(
        self, hits: Sequence[Hit], paths: Sequence[Path], why: trash.TrashFailure, removal: Removal
    ) -> None:
        box = questions.for_good(self._window, paths, why, removal)
        box.agreed.clicked.connect(
            lambda: self._queue.run(
                lambda: trash.delete(paths), partial(self._deleted, hits), self.failed.emit
            )
        )
        box.open()

    def _deleted(self, hits: Sequence[Hit], outcome: trash.Trashed) -> None:
        self._take_out(hits, outcome)
        if outcome.moved:
            words = self.tr("{0} deleted for good.")
            self.done.emit(words.format(plural(len(outcome.moved), "file", "files")))
        for why, paths in outcome.by_reason().items():
            self.failed.emit(questions.not_deleted(paths, why))

    def _put_back(self, hits: Sequence[Hit], moved: Sequence[trash.Moved]) -> None:
        self.returning.emit(hits)
        self._queue.run(lambda: trash.restore(moved), self._put_back_done, self.failed.emit)

    def _put_back_done(self, failed: Sequence[Path]) -> None:
        self.changed.emit()
        if failed:
            self.failed.emit(questions.not_put_back(failed))

    # clipboard

    @Slot(object)
    def _add_picture(self, hits: Sequence[Hit]) -> None:
        """One photo alone is copied as a picture, too, as soon as it is decoded."""
        if len(hits) != 1:
            self._clipped.drop()
            return
        hit = hits[0]
        self._clipped.ask(
            self._queue,
            lambda: to_qimage(self._library.photos.picture(hit.photo_id, _PICTURE_SIDE, hit.path)),
            lambda picture: self._clip(hit, picture),
        )

    def _clip(self, hit: Hit, picture: QImage) -> None:
        clipboard, mime = QGuiApplication.clipboard(), desktop.as_clipping([hit.path])
        there = clipboard.mimeData()
        if there is not None and there.urls() == mime.urls():  # nothing else was copied meanwhile
            mime.setImageData(picture)
            clipboard.setMimeData(mime)
