"""What comes in from outside: dropped, pasted, picked, or handed over at the start."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from photosearch import images
from photosearch.gui import desktop, drops
from photosearch.gui.engine import Engine
from photosearch.gui.query_bar import CHIP_SIDE, QueryBar
from photosearch.types import Folder, Hit, PhotoTerm, PictureTerm

ONE_PICTURE = "One picture at a time: the first of them is the query now."


class Intake(QObject):
    problem = Signal(str)
    removal_agreed = Signal(object)
    """A Folder that the person wants out of the library."""

    def __init__(self, engine: Engine, bar: QueryBar, window: QWidget) -> None:
        super().__init__(window)
        self._engine, self._bar, self._window = engine, bar, window

    @Slot(object)
    def take(self, mime: QMimeData) -> None:
        """Something dropped or pasted."""
        dropped = drops.parse(mime)
        if dropped.folders:
            self._engine.add_folders(dropped.folders)
        if dropped.pictures:
            self.search_with(dropped.pictures)
        elif dropped.text:
            self._bar.set_text(dropped.text)
        if dropped.problem:
            self.problem.emit(dropped.problem)

    @Slot()
    def paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and mime.formats():
            self.take(mime)

    def take_paths(self, paths: Sequence[Path]) -> None:
        """From a start of the program. What isn't there is for the library to complain about."""
        pictures = [path for path in paths if path.is_file()]
        folders = [path for path in paths if path not in pictures]
        if folders:
            self._engine.add_folders(folders)
        if pictures:
            self.search_with(pictures)

    def search_with(self, pictures: Sequence[Path | bytes]) -> None:
        first = pictures[0]
        label = desktop.shown(first.name) if isinstance(first, Path) else "your picture"
        self._set_picture(PictureTerm(first), label)
        if len(pictures) > 1:
            self.problem.emit(ONE_PICTURE)

    def find_similar(self, hit: Hit) -> None:
        """The words go: they would draw the hits away from what the photo shows."""
        self._bar.field.clear()
        self._set_picture(PhotoTerm(hit.photo_id), desktop.shown(hit.path.name))

    def _set_picture(self, term: PictureTerm | PhotoTerm, label: str) -> None:
        bar, ratio = self._bar, self._bar.devicePixelRatioF()
        bar.set_picture(term, label)

        def show(image: QImage | None) -> None:
            if image is not None and bar.picture is term:
                pixmap = QPixmap.fromImage(image)
                pixmap.setDevicePixelRatio(ratio)
                bar.chip.show_picture(pixmap)

        self._engine.searcher.preview(term, round(CHIP_SIDE * ratio), show)

    # dialogs

    @Slot()
    def pick_folder(self) -> None:
        dialog = self._file_dialog("Add a folder of photos")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self._engine.add_folders([Path(path)]))
        dialog.open()

    @Slot()
    def pick_picture(self) -> None:
        dialog = self._file_dialog("Search with a picture")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{extension}" for extension in sorted(images.EXTENSIONS))
        dialog.setNameFilters([f"Pictures ({patterns})", "All files (*)"])
        dialog.fileSelected.connect(lambda path: self.search_with([Path(path)]))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    @Slot(object)
    def ask_to_remove(self, folder: Folder) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Remove folder")
        box.setText(f"Remove {desktop.shown(folder.path.name or folder.path)} from the library?")
        box.setInformativeText(
            "Its photos stay where they are, untouched. They just can't be found here any more."
        )
        remove = box.addButton("Remove", QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton("Keep it", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        remove.clicked.connect(lambda: self.removal_agreed.emit(folder))
        box.open()
