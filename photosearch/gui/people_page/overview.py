"""Everybody who was found: those with a name first."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Run, context_menu
from photosearch.gui.people_page.face_tiles import FaceTiles, Tile
from photosearch.gui.people_page.head import Head
from photosearch.gui.services.face_loader import FaceLoader
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.types import Person


class Overview(QWidget):
    """Wishes go out as signals that carry ids; it changes nothing itself."""

    person_wanted = Signal(int)
    name_wanted = Signal(int)
    merge_wanted = Signal(object)
    """Ids, the one to keep first."""
    ignore_wanted = Signal(object)
    """Ids of people whose faces are to be left out."""
    off_wanted = Signal()
    on_wanted = Signal()
    erase_wanted = Signal()
    ignored_wanted = Signal()
    left = Signal()
    """Back to the photos."""

    def __init__(self, loader: FaceLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people: Sequence[Person] = ()
        self._is_on = True
        self.further = icons.IconButton("dots", self.tr("More about people"))
        self.further.clicked.connect(self._open_menu)
        self.head = Head("photos", self.tr("Back to the photos (Esc)"), self.further)
        self.head.up.clicked.connect(self.left)
        self.tiles = FaceTiles(loader, self.tr("People"))
        self.name = QPushButton(self.tr("Name…"))
        self.merge = QPushButton(self.tr("The same person"))
        self.ignore = QPushButton(self.tr("Ignore"))
        self.buttons = FlowLayout(gap=theme.GAP_S)
        self._lay_out()
        self._connect()
        self._show_ready()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, theme.GAP_S)
        below.addWidget(self.buttons)
        self.buttons.show_parts((self.name, self.merge, self.ignore))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.head)
        column.addLayout(below)
        column.addWidget(self.tiles, 1)

    def _connect(self) -> None:
        self.tiles.activated.connect(self._activate)
        self.tiles.selectionModel().selectionChanged.connect(self._show_ready)
        self.tiles.shown.modelReset.connect(self._show_ready)
        self.name.clicked.connect(lambda: self.name_wanted.emit(self.tiles.chosen()[0]))
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self._kept_first()))
        self.ignore.clicked.connect(lambda: self.ignore_wanted.emit(self.tiles.chosen()))

    def show_people(self, people: Sequence[Person], is_on: bool, waiting: int) -> None:
        """`waiting`: in how many photos faces are still to be looked for."""
        self.people, self._is_on = people, is_on
        words = self.tr("{0} to look at").format(plural(waiting, "photo", "photos"))
        self.head.count.setText(words if is_on and waiting else "")
        self.head.heading.say(plural(len(people), "person", "people"))
        self.tiles.show_tiles([self._tile(person) for person in people])

    def _tile(self, person: Person) -> Tile:
        words = plural(person.photos, "photo", "photos")
        if person.maybe and person.name:
            words = self.tr("{0} · {1} more?").format(words, person.maybe)
        name = person.name or self.tr("Who is this?")
        return Tile(person.id, person.cover, name, words, muted=not person.name)

    def _kept_first(self) -> list[int]:
        """One with a name, else who is in most photos, stands for all."""
        chosen = set(self.tiles.chosen())
        people = [person for person in self.people if person.id in chosen]
        people.sort(key=lambda person: (not person.name, -person.photos))
        return [person.id for person in people]

    @Slot()
    def _show_ready(self) -> None:
        count = len(self.tiles.selectedIndexes())
        self.name.setEnabled(count == 1)
        self.merge.setEnabled(count > 1)
        self.ignore.setEnabled(count > 0)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        self.person_wanted.emit(self.tiles.key_at(index))

    def menu(self) -> QMenu:
        runs: dict[str, Run] = {
            "people-ignored": self.ignored_wanted.emit,
            "people-erase": self.erase_wanted.emit,
        }
        if self._is_on:
            runs["people-off"] = self.off_wanted.emit
        else:
            runs["people-on"] = self.on_wanted.emit
        return context_menu(Place.PEOPLE, self, runs)

    @Slot()
    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.further.mapToGlobal(self.further.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 names, as elsewhere."""
        if event.key() == Qt.Key.Key_F2 and self.name.isEnabled():
            self.name.click()
        else:
            super().keyPressEvent(event)
