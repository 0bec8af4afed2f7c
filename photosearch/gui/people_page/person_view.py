"""One person: their photos, their faces, and faces that may be theirs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from photosearch.gui.grid.grid import Grid
from photosearch.gui.grid.time_scrolling import TimeScrolling
from photosearch.gui.people_page.face_tiles import FaceTiles, Tile
from photosearch.gui.people_page.head import Head
from photosearch.gui.services.face_loader import FaceLoader
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.types import FaceInPhoto, Headings, Hit, Person, Said

PHOTOS, FACES, MAYBE = range(3)


@dataclass(frozen=True, slots=True)
class PersonShown:
    """What the view shows; without a person, the faces that are ignored."""

    person: Person | None
    hits: Sequence[Hit]
    faces: Sequence[FaceInPhoto]
    maybe: Sequence[FaceInPhoto] = ()
    headings: Headings | None = None
    """What the photos are put under."""


class PersonView(QWidget):
    """Wishes go out as signals; those about faces carry their ids."""

    back_wanted = Signal()
    name_wanted = Signal()
    search_wanted = Signal()
    reject_wanted = Signal(object)
    split_wanted = Signal(object)
    ignore_wanted = Signal(object)
    restore_wanted = Signal(object)
    cover_wanted = Signal(int)
    confirm_wanted = Signal(object)

    def __init__(self, thumbnails: ThumbnailLoader, loader: FaceLoader) -> None:
        super().__init__()
        self.shown = PersonShown(None, (), ())
        self.head = Head("people", self.tr("Back to all people (Esc)"))
        self._gap = QWidget()  # between what is shown and what can be done
        self._gap.setFixedSize(theme.GAP, 1)
        self.name = QPushButton(self.tr("Name…"))
        self.search = QPushButton(self.tr("Search within"))
        self.to_photos, self.to_faces = self._tab(), self._tab()
        self.to_maybe = self._tab()
        tabs = (self.to_photos, self.to_faces, self.to_maybe)
        self._tools = (*tabs, self._gap, self.name, self.search)
        self.grid = Grid(thumbnails)
        self.time = TimeScrolling(self.grid)
        self.faces = FaceTiles(loader, self.tr("Faces"))
        self.maybe = FaceTiles(loader, self.tr("Faces to confirm"))
        self.stack = QStackedWidget()
        for part in (self.grid, self.faces, self.maybe):
            self.stack.addWidget(part)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_part(PHOTOS)

    def _tab(self) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setAutoExclusive(True)
        return button

    def _make_buttons(self) -> None:
        self.reject = QPushButton()
        self.split = QPushButton(self.tr("Somebody else…"))
        self.ignore = QPushButton(self.tr("Ignore"))
        self.cover = QPushButton(self.tr("Use as cover"))
        self.restore = QPushButton(self.tr("Don't ignore"))
        self.confirm, self.refuse = QPushButton(), QPushButton()
        self._about_faces = (self.reject, self.split, self.ignore, self.cover)

    def _lay_out(self) -> None:
        self.tools, self.said = FlowLayout(gap=theme.GAP_S), FlowLayout(gap=theme.GAP_S)
        self.tools.show_parts(self._tools)
        self.said.show_parts((*self._about_faces, self.restore, self.confirm, self.refuse))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.head)
        for tools in (self.tools, self.said):
            row = QHBoxLayout()
            row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, 0)
            row.addWidget(tools)
            column.addLayout(row)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.up.clicked.connect(self.back_wanted)
        self.name.clicked.connect(self.name_wanted)
        self.search.clicked.connect(self.search_wanted)
        for part, tab in enumerate((self.to_photos, self.to_faces, self.to_maybe)):
            tab.clicked.connect(lambda _checked=False, part=part: self.show_part(part))
        for button, wanted in (
            (self.reject, self.reject_wanted),
            (self.split, self.split_wanted),
            (self.ignore, self.ignore_wanted),
            (self.restore, self.restore_wanted),
        ):
            button.clicked.connect(lambda _=False, w=wanted: w.emit(self.faces.chosen()))
        self.cover.clicked.connect(lambda: self.cover_wanted.emit(self.faces.chosen()[0]))
        self.confirm.clicked.connect(lambda: self.confirm_wanted.emit(self._judged()))
        self.refuse.clicked.connect(lambda: self.reject_wanted.emit(self._judged()))
        for tiles in (self.faces, self.maybe):
            tiles.selectionModel().selectionChanged.connect(self._show_ready)
            tiles.shown.modelReset.connect(self._show_ready)
            tiles.activated.connect(lambda index, tiles=tiles: self._view(tiles.key_at(index)))

    def _judged(self) -> list[int]:
        """What is selected, or everything."""
        return self.maybe.chosen() or [tile.key for tile in self.maybe.shown.tiles]

    def _view(self, face_id: int) -> None:
        """The photo of a face."""
        faces = {face.id: face for face in (*self.shown.faces, *self.shown.maybe)}
        row = self.grid.row_of(faces[face_id].photo_id)
        if row is not None:
            self.grid.viewer_wanted.emit(row)

    def show_person(self, shown: PersonShown) -> None:
        self.shown = shown
        person = shown.person
        words = person.name or self.tr("Who is this?") if person else self.tr("Ignored faces")
        faces = plural(len(shown.faces), "face", "faces")
        self.head.heading.say(words)
        self.head.count.setText(plural(len(shown.hits), "photo", "photos") if person else faces)
        self.grid.headings_by = shown.headings
        self.grid.show_hits(shown.hits, keep_place=True)
        self.faces.show_tiles([_tile(face, self.tr("not confirmed")) for face in shown.faces])
        self.maybe.show_tiles([_tile(face, "") for face in shown.maybe])
        self.to_photos.setText(self.tr("Photos"))
        self.to_faces.setText(faces)
        self.to_maybe.setText(self.tr("{0} to confirm").format(len(shown.maybe)))
        self.name.setText(self.tr("Rename…") if person and person.name else self.tr("Name…"))
        for part in (self.to_photos, self.to_faces, self._gap, self.name, self.search):
            part.setVisible(person is not None)
        if person is None or (self.stack.currentIndex() == MAYBE and not shown.maybe):
            self.show_part(FACES)
        self._show_ready()

    def show_part(self, part: int) -> None:
        self.stack.setCurrentIndex(part)
        (self.to_photos, self.to_faces, self.to_maybe)[part].setChecked(True)
        self._show_ready()

    def take_focus(self) -> None:
        (self.grid, self.faces, self.maybe)[self.stack.currentIndex()].setFocus()

    @Slot()
    def _show_ready(self) -> None:
        person, part = self.shown.person, self.stack.currentIndex()
        name = (person.name if person else "") or self.tr("this person")
        chosen = len(self.faces.selectedIndexes())
        self.reject.setText(self.tr("Not {0}").format(name))
        on_faces = part == FACES and person is not None
        for button in self._about_faces:
            button.setVisible(on_faces)
            button.setEnabled(chosen > 0)
        self.cover.setEnabled(chosen == 1)
        self.restore.setVisible(person is None)
        self.restore.setEnabled(chosen > 0)
        self.to_maybe.setVisible(person is not None and bool(self.shown.maybe))
        some = bool(self.maybe.selectedIndexes())
        yes, no = self.tr("These are {0}"), self.tr("These aren't {0}")
        if not some:
            yes, no = self.tr("All are {0}"), self.tr("None is {0}")
        self.confirm.setText(yes.format(name))
        self.refuse.setText(no.format(name))
        for button in (self.confirm, self.refuse):
            button.setVisible(part == MAYBE)
        self._arrange()

    def _arrange(self) -> None:
        said = (*self._about_faces, self.restore, self.confirm, self.refuse)
        for row, parts in ((self.tools, self._tools), (self.said, said)):
            row.show_parts([part for part in parts if not part.isHidden()])
            row.setHidden(not any(not part.isHidden() for part in parts))


def _tile(face: FaceInPhoto, unconfirmed: str) -> Tile:
    return Tile(face.id, face, "" if face.said is not Said.NOTHING else unconfirmed, muted=True)
