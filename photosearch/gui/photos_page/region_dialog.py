"""A picture of the search bar, large, to choose a part of it with a rectangle."""

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.gui.platform import desktop
from photosearch.gui.query.term_chip import TermChip
from photosearch.gui.services.engine import Engine
from photosearch.gui.style import theme
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.gui.viewer.region_picker import RegionPicker
from photosearch.gui.widgets.labels import label, only_when_focused
from photosearch.types import Region, TextTerm

_SIDE = 1600
"""Pixels of the picture's long side; a screen shows hardly more."""


class RegionDialog(QDialog):
    """A modal dialog; Enter takes the rectangle, Escape leaves it."""

    picked = Signal(object)
    """A Region, or None for the whole picture."""

    def __init__(self, words: str, region: Region | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Search with a part of {0}").format(desktop.display_name(words))
        )
        self._region = region
        self.canvas = Canvas()
        self.picker = RegionPicker(self.canvas)
        self.picker.picked.connect(self._take)
        self.picker.left.connect(self.reject)
        self.whole = QPushButton(self.tr("The whole picture"))
        self.whole.clicked.connect(lambda: self._take(None))
        self._lay_out()
        only_when_focused(self)
        room = parent.size() * 0.9
        self.resize(QSize(760, 620).boundedTo(room).expandedTo(QSize(300, 260)))

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("viewer")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        inner.addWidget(self.canvas)
        hint = label(
            "muted",
            self.tr("Draw a rectangle. Or: arrows move it, Shift+arrows size it, Enter takes it."),
        )
        hint.setWordWrap(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(hint, 1)
        last.addWidget(self.whole)
        last.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(frame, 1)
        column.addLayout(last)

    def show_picture(self, picture: QImage | None) -> None:
        """None: it can't be read."""
        if picture is None:
            self.canvas.say(self.tr("This picture can't be read now."))
            return
        self.canvas.show_image(LoadedImage(picture, picture.size()))
        self.picker.begin(self._region)

    @Slot(object)
    def _take(self, region: Region | None) -> None:
        self.picked.emit(region)
        self.accept()


class ChipRegions(QObject):
    """Opens the dialog for the chip of a picture."""

    def __init__(self, engine: Engine, window: QWidget) -> None:
        super().__init__(window)
        self._engine, self._window = engine, window
        self.dialog: RegionDialog | None = None

    @Slot(object)
    def choose(self, chip: TermChip) -> None:
        term = chip.term
        if isinstance(term, TextTerm) or self.dialog is not None:
            return
        self.dialog = dialog = RegionDialog(chip.whole_name, chip.region, self._window)
        dialog.picked.connect(chip.set_region)
        dialog.finished.connect(self._closed)
        self._engine.searcher.look_at(term, _SIDE, self._show)
        dialog.open()

    def _show(self, picture: QImage | None) -> None:
        """Unless it was closed meanwhile."""
        if self.dialog is not None:
            self.dialog.show_picture(picture)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None
