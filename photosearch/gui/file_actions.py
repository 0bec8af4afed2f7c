"""What is done with the files of the chosen hits: trash, export, the clipboard's picture."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from photosearch.gui import desktop, export, trash
from photosearch.gui.hit_actions import HitActions
from photosearch.gui.pictures import to_qimage
from photosearch.gui.status_bar import number
from photosearch.gui.tasks import Lane, Latest
from photosearch.gui.undo import UndoStrip
from photosearch.library import Library
from photosearch.types import Hit

_PICTURE_SIDE = 4096
"""Pixels of a picture on the clipboard, at most."""


class FileActions(QObject):
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
        self, library: Library, lane: Lane, actions: HitActions, undo: UndoStrip, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library, self._lane, self._undo = library, lane, undo
        self._window, self._clipped = window, Latest()
        copies = actions.action(self.tr("Export copies…"), "export", "Ctrl+E", self._pick_folder)
        table = actions.action(self.tr("Export a list…"), "export", "Ctrl+Shift+E", self._pick_file)
        remove = actions.action(self.tr("Move to the trash…"), "trash", "Del", self._ask)
        actions.further += [[copies, table], [remove]]
        actions.copied.connect(self._add_picture)
        self._chosen: Callable[[], list[Hit]] = actions.chosen

    # trash

    def _ask(self) -> None:
        self.ask_to_trash(self._chosen())

    @Slot(object)
    def ask_to_trash(self, hits: Sequence[Hit]) -> None:
        """Each with what belongs to it: the RAW file beside a JPEG."""
        if hits:
            self._lane.run(
                lambda: [path for hit in hits for path in self._library.files_of(hit)],
                partial(self._ask_about, hits),
                self.failed.emit,
            )

    def _ask_about(self, hits: Sequence[Hit], paths: Sequence[Path]) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Move to the trash"))
        box.setText(self._question(hits, paths))
        box.setInformativeText(self.tr("You can take it back out of the system's trash."))
        move = box.addButton(self.tr("Move to the trash"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(move)
        box.setEscapeButton(keep)
        move.clicked.connect(lambda: self._move_to_trash(hits, paths))
        box.open()

    def _question(self, hits: Sequence[Hit], paths: Sequence[Path]) -> str:
        count, more = number(len(hits)), number(len(paths) - len(hits))
        names = [desktop.shown(path.name) for path in paths]
        if len(paths) == len(hits) == 1:
            return self.tr("Move “{name}” to the trash?").format(name=names[0])
        if len(paths) == len(hits):
            return self.tr("Move {count} photos to the trash?").format(count=count)
        if len(hits) == 1:
            words = self.tr("Move “{name}” to the trash, and with it {others}?")
            return words.format(name=names[0], others=", ".join(names[1:]))
        words = self.tr(
            "Move {count} photos to the trash, and with them the {more} RAW or JPEG files that "
            "belong to them?"
        )
        return words.format(count=count, more=more)

    def _move_to_trash(self, hits: Sequence[Hit], paths: Sequence[Path]) -> None:
        self._lane.run(
            lambda: trash.move_to_trash(paths), partial(self._trashed, hits), self.failed.emit
        )

    def _trashed(self, hits: Sequence[Hit], outcome: trash.Trashed) -> None:
        moved = {item.path for item in outcome.moved}
        if outcome.failed:
            name = desktop.shown(outcome.failed[0].name)
            self.failed.emit(self.tr("“{name}” can't be moved to the trash.").format(name=name))
        if not moved:
            return
        self.gone.emit([hit for hit in hits if hit.path in moved])
        self.changed.emit()
        words = self.tr("Moved to the trash: {count}").format(count=number(len(moved)))
        if all(item.trashed for item in outcome.moved):
            self._undo.offer(words, lambda: self._put_back(hits, outcome.moved))
        else:
            self.done.emit(words)

    def _put_back(self, hits: Sequence[Hit], moved: Sequence[trash.Moved]) -> None:
        self.returning.emit(hits)
        self._lane.run(lambda: trash.restore(moved), self._put_back_done, self.failed.emit)

    def _put_back_done(self, failed: Sequence[Path]) -> None:
        self.changed.emit()
        if failed:
            name = desktop.shown(failed[0].name)
            self.failed.emit(
                self.tr("“{name}” couldn't be put back; look in the trash.").format(name=name)
            )

    # export

    def _pick_folder(self) -> None:
        dialog = self._dialog(self.tr("Export copies to a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        hits = self._chosen()
        dialog.fileSelected.connect(
            lambda folder: self._run(lambda: export.copy_files(hits, Path(folder)))
        )
        dialog.open()

    def _pick_file(self) -> None:
        dialog = self._dialog(self.tr("Export a list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters([self.tr("Tables (*.csv)")])
        hits = self._chosen()
        dialog.fileSelected.connect(
            lambda path: self._run(lambda: export.write_csv(hits, Path(path)))
        )
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _run(self, work: Callable[[], int]) -> None:
        self._lane.run(work, self._exported, self.failed.emit)

    def _exported(self, count: int) -> None:
        self.done.emit(self.tr("Exported: {count}").format(count=number(count)))

    # clipboard

    @Slot(object)
    def _add_picture(self, hits: Sequence[Hit]) -> None:
        """One photo alone is copied as a picture, too, as soon as it is decoded."""
        if len(hits) != 1:
            self._clipped.drop()
            return
        hit = hits[0]
        self._clipped.ask(
            self._lane,
            lambda: to_qimage(self._library.picture(hit.photo_id, _PICTURE_SIDE)),
            lambda picture: self._clip(hit, picture),
        )

    def _clip(self, hit: Hit, picture: QImage) -> None:
        clipboard, mime = QGuiApplication.clipboard(), desktop.as_mime([hit.path])
        there = clipboard.mimeData()
        if there is not None and there.urls() == mime.urls():  # nothing else was copied meanwhile
            mime.setImageData(picture)
            clipboard.setMimeData(mime)
