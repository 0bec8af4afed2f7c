"""The empty state: an explanation and a next step in place of the photos."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.gui.platform import desktop
from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.labels import label
from photosearch.patience import answer
from photosearch.types import Filters, Folder, Query


class Emptiness(Enum):
    """Reasons why no photo is shown."""

    NO_FOLDERS = auto()
    LOOKING = auto()
    PAUSED = auto()
    UNPLUGGED = auto()
    UNREADABLE = auto()
    NO_PHOTOS = auto()
    WAITING = auto()
    READING = auto()
    NO_HITS = auto()
    EMPTY_ALBUM = auto()
    FAILED = auto()


_ICONS = {
    Emptiness.NO_FOLDERS: "photos",
    Emptiness.PAUSED: "pause",
    Emptiness.UNPLUGGED: "folder-away",
    Emptiness.UNREADABLE: "image-broken",
    Emptiness.NO_PHOTOS: "folder",
    Emptiness.EMPTY_ALBUM: "album",
    Emptiness.FAILED: "warning",
}
"""Of the others: "search"."""
_LONGEST = 110
"""Pixels of a folder's name on a button."""
_WIDEST = 230
"""Pixels of words on a button that offers a way out."""
Way = tuple[str, Callable[[], None]]
"""Words of a button, and what it does."""
_WITH_ADD = (Emptiness.NO_FOLDERS, Emptiness.NO_PHOTOS, Emptiness.UNPLUGGED)


def why_empty(
    folders: Sequence[Folder],
    query: Query,
    *,
    unreadable: bool,
    running: bool,
    paused: bool,
    waiting: bool = False,
) -> Emptiness:
    """`waiting`: the answer isn't there yet."""
    if not folders:
        return Emptiness.NO_FOLDERS
    if query.compares or query.filters != Filters():
        if waiting:
            return Emptiness.WAITING
        if query == Query(filters=Filters(albums=query.filters.albums[:1])):
            return Emptiness.EMPTY_ALBUM
        return Emptiness.READING if running else Emptiness.NO_HITS
    if not any(folder.reachable for folder in folders):
        return Emptiness.UNPLUGGED
    if running:
        return Emptiness.PAUSED if paused else Emptiness.LOOKING
    return Emptiness.UNREADABLE if unreadable else Emptiness.NO_PHOTOS


def pictures_folder() -> Path | None:
    """The system's own folder for pictures, unless that is simply the home directory. Blocks.

    Raises NoAnswer if its drive hangs.
    """
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    path = Path(place) if place else None
    return path if path and path != Path.home() and answer(path, path.is_dir) else None


class EmptyState(QWidget):
    """Title, explanation and buttons for one `Emptiness`."""

    add_wanted = Signal()
    folder_offered = Signal(object)
    """A path the person agreed to."""
    problems_wanted = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("empty")
        self.state = Emptiness.NO_FOLDERS
        self._pictures: Path | None = None
        self._texts = self._make_texts()
        self._mark = icons.Mark(_ICONS[self.state], lambda colours: colours.muted, 56)
        self._title, self._words, self.model_words = label(), label("muted"), label("muted")
        for part in (self._title, self._words, self.model_words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setWordWrap(True)
        self._title.setFont(theme.scaled(self.font(), 1.5, QFont.Weight.DemiBold))
        self.model_words.setFont(theme.scaled(self.font(), 0.9))
        self.offer, self.add = QPushButton(), QPushButton()
        self.problems = QPushButton(self.tr("Which files, and why"))
        self.again = QPushButton(self.tr("Try again"))
        self.add.clicked.connect(self.add_wanted)
        self.offer.clicked.connect(lambda: self.folder_offered.emit(self._pictures))
        self.problems.clicked.connect(self.problems_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.ways: list[QPushButton] = []
        """What may lead out of this state."""
        self._lay_out()
        self.show_state(Emptiness.NO_FOLDERS)

    def _make_texts(self) -> dict[Emptiness, tuple[str, str]]:
        """A title and a sentence or two for each state."""
        return {
            Emptiness.NO_FOLDERS: (
                self.tr("Find photos by what is in them"),
                self.tr(
                    "Choose a folder of photos, then type what you are looking for, or drop a "
                    "picture here. Everything stays on this computer, and your photos are never "
                    "changed."
                ),
            ),
            Emptiness.LOOKING: (
                self.tr("Looking through your folders"),
                self.tr("The first photos appear here in a moment."),
            ),
            Emptiness.PAUSED: (
                self.tr("Indexing is paused"),
                self.tr("No photo has been read yet. Resume it at the bottom of the window."),
            ),
            Emptiness.UNPLUGGED: (
                self.tr("Your folders aren't connected"),
                self.tr(
                    "Plug the drive in, or connect to the network, then scan again (F5). Nothing "
                    "that is known of your photos is lost."
                ),
            ),
            Emptiness.UNREADABLE: (
                self.tr("None of these files can be read"),
                self.tr("There are picture files in your folders, but not one could be opened."),
            ),
            Emptiness.NO_PHOTOS: (
                self.tr("No photos in these folders yet"),
                self.tr(
                    "Photosearch reads JPEG, HEIC, PNG and most other pictures, cameras' RAW "
                    "files, and videos. Add another folder, or put photos into one of these and "
                    "scan it again."
                ),
            ),
            Emptiness.WAITING: (
                self.tr("Getting ready to search…"),
                self.tr("The search model is being loaded. The first search takes a moment."),
            ),
            Emptiness.READING: (
                self.tr("Nothing found yet"),
                self.tr("Still reading your photos."),
            ),
            Emptiness.NO_HITS: (
                self.tr("Nothing found"),
                self.tr("No photo matches all of this. Remove a filter or change the words."),
            ),
            Emptiness.EMPTY_ALBUM: (
                self.tr("This album is empty"),
                self.tr(
                    "Choose photos and press Ctrl+Shift+N, or drag them onto it in the side bar."
                ),
            ),
            Emptiness.FAILED: (
                self.tr("The photos can't be shown just now"),
                self.tr("What went wrong stands above, and more about it in the log."),
            ),
        }

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._title, self._words):
            column.addWidget(part)
        column.addSpacing(theme.GAP)
        for button in (self.again, self.offer, self.add, self.problems):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.model_words)
        column.addStretch(3)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(460)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        row.addWidget(middle)

    def offer_ways(self, ways: Sequence[Way]) -> None:
        """In the place of those before; the buttons stay as they are if these are the same."""
        if [words for words, _ in ways] == [button.accessibleName() for button in self.ways]:
            return
        for button in self.ways:
            button.hide()
            button.deleteLater()
        self.ways = [self._way(*way) for way in ways]
        place = self._column.indexOf(self.again)
        for button in reversed(self.ways):
            self._column.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.show()

    def _way(self, words: str, take: Callable[[], None]) -> QPushButton:
        middle = Qt.TextElideMode.ElideMiddle
        button = QPushButton(
            self.fontMetrics().elidedText(words, middle, _WIDEST).replace("&", "&&")
        )
        button.setToolTip(desktop.as_plain(words))
        button.setAccessibleName(words)
        button.clicked.connect(take)
        return button

    def show_state(self, state: Emptiness, more: str = "") -> None:
        """`more`: how far what is waited for has come."""
        self.state = state
        title, words = self._texts[state]
        if state is Emptiness.WAITING and more:
            more = f"{words} {more}"
        words = more or words
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        self._mark.show_as(_ICONS.get(state, "search"))
        offered = self._pictures if state is Emptiness.NO_FOLDERS else None
        self._show_choice(state, offered)
        self.problems.setVisible(state is Emptiness.UNREADABLE)
        self.again.setVisible(state in (Emptiness.FAILED, Emptiness.UNPLUGGED))
        self.model_words.setVisible(state is Emptiness.NO_FOLDERS)

    def _show_choice(self, state: Emptiness, offered: Path | None) -> None:
        """The pictures folder is the likeliest answer, so where there is one it comes first."""
        self.offer.setVisible(offered is not None)
        self.add.setVisible(state in _WITH_ADD)
        self.add.setText(
            self.tr("Choose another folder…") if offered else self.tr("Add a folder of photos…")
        )
        if offered:
            words, middle = self.tr("Start with {0}"), Qt.TextElideMode.ElideMiddle
            name = self.fontMetrics().elidedText(
                desktop.display_name(offered.name), middle, _LONGEST
            )
            self.offer.setText(words.format(name).replace("&", "&&"))
            self.offer.setToolTip(desktop.as_plain(desktop.display_name(offered)))
        chief = offered is None and state is not Emptiness.UNPLUGGED
        for button, primary in ((self.offer, True), (self.again, True), (self.add, chief)):
            button.setProperty("primary", primary)
            button.setProperty("link", not primary)
            button.style().polish(button)

    def offer_pictures(self, folder: Path | None) -> None:
        """What `pictures_folder` found."""
        self._pictures = folder
        self.show_state(self.state)

    def restyle(self) -> None:
        self.show_state(self.state)
