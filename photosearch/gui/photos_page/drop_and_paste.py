"""Handles what is dropped, pasted, picked, or passed to the program at its start."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from photosearch import images
from photosearch.gui.platform import desktop, mime_data
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.query.term_chip import TermChip
from photosearch.gui.query.term_chip_row import TermChipRow
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.folder_panel import name_of
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.chip import CHIP_SIDE
from photosearch.gui.widgets.file_dialogs import pick_file, pick_folder
from photosearch.gui.widgets.question import Question
from photosearch.types import Folder, Hit, PhotoTerm, PictureTerm, Region, Term, TextTerm

_MOST = 5
"""Pictures that become chips at once."""


class DropAndPaste(QObject):
    """Takes folders into the library, pictures and words into the query."""

    problem = Signal(str)
    """Why something can't be taken."""
    removal_agreed = Signal(object)
    """A Folder that the person wants out of the library."""
    rejoin_wanted = Signal(object)
    """The path of a folder that lies in another one, and is to be just a part of that."""

    def __init__(
        self, engine: Engine, state: QueryState, chips: TermChipRow, window: QWidget
    ) -> None:
        super().__init__(window)
        self._engine, self._state, self._chips, self._window = engine, state, chips, window
        chips.picture_changed.connect(self._preview)

    @Slot(object)
    def take(self, mime: QMimeData) -> None:
        """Something dropped or pasted."""
        dropped = mime_data.parse(mime)
        if dropped.is_open:
            self._engine.drive_queue.run(
                lambda: mime_data.looked_at(dropped), self._take, self.problem.emit
            )
        else:
            self._take(dropped)

    def _take(self, dropped: mime_data.Dropped) -> None:
        if dropped.folders:
            self._engine.add_folders(dropped.folders)
        if dropped.pictures:
            self.search_with(dropped.pictures)
        elif dropped.text:
            self._state.update(text=dropped.text)
        if dropped.problem:
            self.problem.emit(translate(dropped.problem))

    @Slot()
    def paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and mime.formats():
            self.take(mime)

    def take_paths(self, paths: Sequence[Path]) -> None:
        """From a start of the program. What isn't there is for the library to complain about."""
        if paths:
            self._engine.drive_queue.run(
                lambda: mime_data.given(paths), self._take, self.problem.emit
            )

    def search_with(self, pictures: Sequence[Path | bytes]) -> None:
        """They join what is asked already."""
        self._search([PictureTerm(picture) for picture in pictures])

    def search_with_photos(self, hits: Sequence[Hit]) -> None:
        """So do photos of the library."""
        self._state.names |= {hit.photo_id: desktop.display_name(hit.path.name) for hit in hits}
        self._search([PhotoTerm(hit.photo_id) for hit in hits])

    def _search(self, pictures: Sequence[Term]) -> None:
        if pictures:
            self._state.update(terms=(*self._state.terms, *pictures[:_MOST]))
        if len(pictures) > _MOST:
            self.problem.emit(self.tr("The first {0} pictures are the query now.").format(_MOST))

    def find_similar(
        self, hit: Hit, region: Region | None = None, *, weaker: bool | None = None
    ) -> None:
        """`weaker`: see `QueryState.restore`."""
        self._state.names[hit.photo_id] = desktop.display_name(hit.path.name)
        self._state.find_similar(PhotoTerm(hit.photo_id, region=region), weaker)

    @Slot(object)
    def _preview(self, chip: TermChip) -> None:
        """What the term looks like, or the part of it."""
        ratio, term, region = self._chips.devicePixelRatioF(), chip.term, chip.region

        def show(image: QImage | None) -> None:
            if image is not None and chip in self._chips.chips and chip.region == region:
                pixmap = QPixmap.fromImage(image)
                pixmap.setDevicePixelRatio(ratio)
                chip.show_picture(pixmap)

        if not isinstance(term, TextTerm):
            self._engine.searcher.preview(term, round(CHIP_SIDE * ratio), show)

    # dialogs

    @Slot()
    def pick_folder(self) -> None:
        title = self.tr("Add a folder of photos")
        pick_folder(self._window, title, lambda path: self._engine.add_folders([path]))

    @Slot(object)
    def pick_new_place(self, old: Path) -> None:
        """Where a folder or drive is that can't be reached where it was."""
        name = desktop.display_name(old.name or old)
        title = self.tr("Where is “{0}” now?").format(name)
        pick_folder(self._window, title, partial(self._engine.move_folder, old))

    @Slot()
    def pick_picture(self) -> None:
        patterns = " ".join(f"*{extension}" for extension in sorted(images.EXTENSIONS))
        filters = [self.tr("Pictures ({0})").format(patterns), self.tr("All files (*)")]
        title = self.tr("Search with a picture")
        pick_file(self._window, title, filters, lambda path: self.search_with([path]))

    @Slot(object)
    def ask_to_remove(self, folder: Folder) -> None:
        """Of one that lies in another one nothing goes, so nothing is asked."""
        others = [other.path for other in self._engine.overview.folders]
        if any(path in folder.path.parents for path in others):
            self.rejoin_wanted.emit(folder.path)
        else:
            inner = [path for path in others if folder.path in path.parents]
            self._ask_to_remove(folder, inner)

    def _ask_to_remove(self, folder: Folder, inner: Sequence[Path]) -> None:
        """`inner`: folders of their own that lie in it."""
        question = self.tr("Remove {0} from the library?").format(name_of(folder))
        agree, keep = self.tr("Remove"), self.tr("Cancel")
        box = Question(self._window, self.tr("Remove folder"), question, agree, keep)
        about = self.tr(
            "Its photos stay where they are, untouched. They just can't be found here any more."
        )
        if inner:
            names = ", ".join(desktop.display_name(path.name) for path in inner)
            about += " " + self.tr("Folders of their own in it stay in the library: {0}.").format(
                names
            )
        box.setInformativeText(about)
        box.agreed.clicked.connect(lambda: self.removal_agreed.emit(folder))
        box.open()
