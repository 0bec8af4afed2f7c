"""The page of people: everybody, or one of them, or what to say while there is nobody."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from photosearch.gui.people_page.overview import Overview
from photosearch.gui.people_page.person_view import FACES, PHOTOS, PersonShown, PersonView
from photosearch.gui.people_page.welcome import Welcome
from photosearch.gui.services.engine import Engine
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.name_dialog import NameDialog
from photosearch.library import Library
from photosearch.types import Filters, PeopleCounts, Person, Query

_EVERYBODY, _IGNORED = "everybody", "ignored"


class PeoplePage(QWidget):
    """Asks the library in the background whenever people have changed and the page is seen."""

    query_wanted = Signal(object)
    """A `Query`, for the page of photos."""
    left = Signal()
    """Back to the photos."""
    leaving = Signal()
    """For somebody else, everybody, or the ignored ones."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setObjectName("browse")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._engine, self._service = engine, engine.people
        self._people = engine.library.people
        self._person: int | None = None
        self._shows_ignored = False
        self.welcome = Welcome()
        self.overview = Overview(engine.faces)
        self.person = PersonView(engine.thumbnails, engine.faces)
        self.grid = self.person.grid
        self.stack = QStackedWidget()
        for part in (self.welcome, self.overview, self.person):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._service.changed.connect(self._soon.start)
        self._connect_overview()
        self._connect_person()

    def _connect_overview(self) -> None:
        overview = self.overview
        for part in (self.welcome, overview):
            part.left.connect(self.left)
        self.welcome.on_wanted.connect(lambda: self._service.switch(True))
        overview.on_wanted.connect(lambda: self._service.switch(True))
        overview.off_wanted.connect(lambda: self._service.switch(False))
        overview.erase_wanted.connect(self.ask_to_erase)
        overview.person_wanted.connect(self.show_person)
        overview.name_wanted.connect(self._ask_name)
        overview.merge_wanted.connect(self._merge)
        overview.ignore_wanted.connect(self._ignore_people)
        overview.ignored_wanted.connect(self._show_ignored)

    def _connect_person(self) -> None:
        view = self.person
        view.back_wanted.connect(self.show_everybody)
        view.name_wanted.connect(lambda: self._ask_name(self._person))
        view.search_wanted.connect(self._search)
        view.reject_wanted.connect(self._reject)
        view.confirm_wanted.connect(self._confirm)
        view.split_wanted.connect(self._ask_whose)
        view.ignore_wanted.connect(self._ignore)
        view.restore_wanted.connect(self._restore)
        view.cover_wanted.connect(self._set_cover)

    # what is said

    @Slot(object)
    def _merge(self, ids: Sequence[int]) -> None:
        words = self.tr("They are one person now.")
        self._service.say(words, partial(self._people.merge, ids[0], list(ids[1:])))

    @Slot(object)
    def _reject(self, face_ids: Sequence[int]) -> None:
        if self._person is not None:
            words = self.tr("Taken out: {0}.").format(_faces(face_ids))
            self._service.say(words, partial(self._people.reject, face_ids, self._person))

    @Slot(object)
    def _confirm(self, face_ids: Sequence[int]) -> None:
        if self._person is not None:
            words = self.tr("Confirmed: {0}.").format(_faces(face_ids))
            self._service.say(words, partial(self._people.confirm, face_ids, self._person))

    @Slot(object)
    def _ignore(self, face_ids: Sequence[int]) -> None:
        words = self.tr("Ignored: {0}.").format(_faces(face_ids))
        self._service.say(words, partial(self._people.ignore, face_ids))

    @Slot(object)
    def _ignore_people(self, ids: Sequence[int]) -> None:
        words = self.tr("Ignored: {0}.").format(plural(len(ids), "person", "people"))
        self._service.say(words, partial(_ignore_people, self._engine.library, ids))

    @Slot(object)
    def _restore(self, face_ids: Sequence[int]) -> None:
        words = self.tr("No longer ignored: {0}.").format(_faces(face_ids))
        self._service.say(words, partial(self._people.ignore, face_ids, False))

    @Slot(int)
    def _set_cover(self, face_id: int) -> None:
        words = self.tr("This face stands for the person now.")
        self._service.say(words, partial(self._people.set_cover, face_id))

    # what is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        if not self.isVisible():
            return
        if self._shows_ignored:
            self._service.look(partial(_look_at_ignored, self._engine.library), self._take_ignored)
        elif self._person is not None:
            work = partial(_look_at_person, self._engine.library, self._person)
            self._service.look(work, self._take_person)
        self._service.look(partial(_look_over, self._engine.library), self._take_all)

    def _take_all(self, found: tuple[Sequence[Person], PeopleCounts]) -> None:
        people, counts = found
        self.overview.show_people(people, self._people.wanted, counts.waiting)
        self.welcome.tell(self._people.wanted, counts)
        if self._person is None and not self._shows_ignored:
            self.stack.setCurrentWidget(self.overview if people else self.welcome)

    def _take_person(self, shown: PersonShown | None) -> None:
        if shown is None:
            self.show_everybody()
        elif shown.person is not None and shown.person.id == self._person:
            self.person.show_person(shown)
            self.stack.setCurrentWidget(self.person)

    def _take_ignored(self, shown: PersonShown) -> None:
        if self._shows_ignored:
            self.person.show_person(shown)
            self.stack.setCurrentWidget(self.person)

    def place(self) -> tuple[str | int, ...]:
        """Whom one looks at: a person by their id."""
        return (_IGNORED if self._shows_ignored else self._person or _EVERYBODY,)

    def return_to(self, place: tuple[float | str, ...]) -> None:
        who = place[0]
        if isinstance(who, int):
            self.show_person(who)
        elif who == _IGNORED:
            self._show_ignored()
        else:
            self.show_everybody()

    @Slot(int)
    def show_person(self, person_id: int) -> None:
        self.leaving.emit()
        if person_id != self._person:
            self.person.show_part(PHOTOS)
        self._person, self._shows_ignored = person_id, False
        self._soon.start()

    @Slot()
    def _show_ignored(self) -> None:
        self.leaving.emit()
        self._person, self._shows_ignored = None, True
        self.person.show_part(FACES)
        self._soon.start()

    @Slot()
    def show_everybody(self) -> None:
        self.leaving.emit()
        self._person, self._shows_ignored = None, False
        some = self.overview.people
        self.stack.setCurrentWidget(self.overview if some else self.welcome)
        self.overview.tiles.setFocus()
        self._soon.start()

    def take_focus(self) -> None:
        """Where the arrows go through what is shown."""
        shown = self.stack.currentWidget()
        if shown is self.overview:
            self.overview.tiles.setFocus()
        elif shown is self.person:
            self.person.take_focus()
        else:
            self.welcome.button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._person is not None or self._shows_ignored:
            self.show_everybody()
        else:
            self.left.emit()

    # what is asked

    @Slot()
    def _search(self) -> None:
        person = self.person.shown.person
        if person is not None:
            name = person.name or f"#{person.id}"
            self.query_wanted.emit(Query(filters=Filters(people=(name,))))

    @Slot(int)
    def _ask_name(self, person_id: int | None) -> None:
        person = next((one for one in self.overview.people if one.id == person_id), None)
        person = person or self.person.shown.person
        if person is not None:
            dialog = NameDialog(person.name, self._names(), self.window())
            dialog.named.connect(partial(self._name, person.id))
            dialog.open()

    def _names(self) -> list[str]:
        return [person.name for person in self.overview.people if person.name]

    def _name(self, person_id: int, name: str) -> None:
        words = self._service.named(name)
        self._service.say(words, partial(self._people.name, person_id, name), self._named)

    def _named(self, person_id: int) -> None:
        """It may be another one's name."""
        if self._person is not None:
            self._person = person_id

    @Slot(object)
    def _ask_whose(self, face_ids: Sequence[int]) -> None:
        dialog = NameDialog("", self._names(), self.window())
        dialog.named.connect(partial(self._split, face_ids))
        dialog.open()

    def _split(self, face_ids: Sequence[int], name: str) -> None:
        work = partial(self._people.split, face_ids, name)
        self._service.say(self._service.named(name), work)

    @Slot()
    def ask_to_erase(self) -> None:
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("People"))
        box.setText(self.tr("Erase all that is known of people?"))
        box.setInformativeText(
            self.tr(
                "Faces and names are forgotten for good, and no more faces are looked for. Your "
                "photos stay as they are: names that other programs wrote into them can still be "
                "searched as words."
            )
        )
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        erase.clicked.connect(self._erase)
        box.open()

    @Slot()
    def _erase(self) -> None:
        self._engine.faces.forget()
        self.show_everybody()
        self._service.erase()


def _faces(face_ids: Sequence[int]) -> str:
    return plural(len(face_ids), "face", "faces")


def _look_over(library: Library) -> tuple[Sequence[Person], PeopleCounts]:
    return library.people.all(), library.people.counts()


def _look_at_person(library: Library, person_id: int) -> PersonShown | None:
    """None if there is nothing left of them."""
    people = library.people
    faces = people.faces(person_id)
    if not faces:
        return None
    query = Query(filters=Filters(people=(f"#{person_id}",)), limit=None)
    hits = library.search.ask(query).hits
    headings = library.photos.headings(hits, query.order)
    return PersonShown(people.get(person_id), hits, faces, people.suggested(person_id), headings)


def _look_at_ignored(library: Library) -> PersonShown:
    return PersonShown(None, (), library.people.ignored())


def _ignore_people(library: Library, person_ids: Sequence[int]) -> None:
    for person_id in person_ids:
        library.people.ignore([face.id for face in library.people.faces(person_id)])
