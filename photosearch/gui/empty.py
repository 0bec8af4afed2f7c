"""What stands in the place of the photos when there are none to show."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.gui import desktop, icons, theme
from photosearch.gui.labels import label


class Emptiness(Enum):
    NO_FOLDERS = auto()
    LOOKING = auto()
    NO_PHOTOS = auto()
    NO_HITS = auto()


_WORDS = {
    Emptiness.NO_FOLDERS: (
        "photos",
        "Find photos by what is in them",
        "Add a folder of photos, then type what you are looking for, or drop a picture here. "
        "Everything stays on this computer, and your photos are never changed.",
    ),
    Emptiness.LOOKING: (
        "search",
        "Looking through your folders",
        "The first photos appear here in a moment.",
    ),
    Emptiness.NO_PHOTOS: (
        "folder",
        "No photos in these folders yet",
        "Photosearch reads JPEG, PNG, WebP, HEIC, AVIF, GIF, TIFF and BMP pictures. "
        "Add another folder, or put photos into one of these and scan it again.",
    ),
    Emptiness.NO_HITS: (
        "search",
        "Nothing found",
        "No photo is ready for this search yet. Try other words, or wait until indexing is done.",
    ),
}


def pictures_folder() -> Path | None:
    """The system's own folder for pictures, unless that is simply the home directory."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    path = Path(place) if place else None
    return path if path and path.is_dir() and path != Path.home() else None


class Empty(QWidget):
    add_wanted = Signal()
    folder_offered = Signal(object)
    """A path the person agreed to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.state = Emptiness.NO_FOLDERS
        self._mark, self._title, self._words = label(), label(), label("muted")
        for part in (self._mark, self._title, self._words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._words.setWordWrap(True)
        self._title.setFont(theme.scaled(self.font(), 1.5, QFont.Weight.DemiBold))
        self.add = QPushButton("Add a folder of photos…")
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self.add_wanted)
        self.offer = QPushButton("Add the pictures folder")
        self.offer.setProperty("link", True)
        self.offer.clicked.connect(lambda: self.folder_offered.emit(pictures_folder()))
        self._lay_out()
        self.show_state(Emptiness.NO_FOLDERS)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        column.addWidget(self._mark)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(theme.GAP)
        for button in (self.add, self.offer):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(460)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        row.addWidget(middle)

    def show_state(self, state: Emptiness) -> None:
        self.state = state
        name, title, words = _WORDS[state]
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        self._mark.setPixmap(
            icons.pixmap(name, theme.current().muted, 56, self.devicePixelRatioF())
        )
        self.add.setVisible(state in (Emptiness.NO_FOLDERS, Emptiness.NO_PHOTOS))
        offered = pictures_folder() if state is Emptiness.NO_FOLDERS else None
        self.offer.setVisible(offered is not None)
        if offered:
            self.offer.setText(f"Add {desktop.shown(offered)}".replace("&", "&&"))

    def restyle(self) -> None:
        self.show_state(self.state)
