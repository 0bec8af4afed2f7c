"""The search bar: a text field, and chips for further terms."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout

from photosearch import query_text
from photosearch.errors import KnownError
from photosearch.gui.query import query_builder
from photosearch.gui.query.query_field import QueryField
from photosearch.gui.query.query_state import QuerySnapshot, QueryState
from photosearch.gui.query.term_chip import TermChip
from photosearch.gui.query.term_chip_row import TermChipRow
from photosearch.gui.query.type_ahead import TypeAhead
from photosearch.gui.style import icons, theme
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.labels import label
from photosearch.types import Query

DEBOUNCE_MS = 200
_ROOMY = 440
"""Width from which on there is room for chips and a note."""

_BESIDE_CHIPS = 320
"""For the buttons and the field."""

_SNUG = 340
"""Width below which the words need the room of the dice, which has a key."""

_TIGHT = 260
"""Width below which only the most needed buttons are shown."""


class QueryBar(QFrame):
    """Shows the query's words and terms, and changes them."""

    pasted = Signal(object)
    """Mime data that isn't words."""
    pick_wanted = Signal()
    surprise_wanted = Signal()
    recent_wanted = Signal()
    """The person wants to see what they asked before."""
    misread = Signal(str)
    """Why what was typed can't be read as a query."""
    left = Signal()
    """Down from the field: the person goes on to the photos."""

    def __init__(self, state: QueryState) -> None:
        super().__init__()
        self.setObjectName("queryBar")
        self.setFixedHeight(42)
        self.state = state
        self.field = QueryField()
        self.field.installEventFilter(self)
        self.field.setMinimumWidth(90)
        self.chips = TermChipRow()
        self.filter = icons.IconButton("filter", self.tr("Filter"))
        self._note = label("muted")
        self._knows_looks = True
        self._clear = icons.IconButton("close", self.tr("Clear the search (Esc)"), size=14)
        self._pick = icons.IconButton("picture", self.tr("Search with a picture"))
        self._surprise = icons.IconButton("dice", self.tr("Surprise me (Ctrl+R)"))
        self._typed = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self.typed_on = TypeAhead(self.field)
        self.typed_on.typed.connect(self._typed.start)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self._lens = icons.IconButton("search", self.tr("Recent searches (Alt+Down)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(theme.GAP_XS)
        tools = (self._clear, self.filter, self._pick, self._surprise)
        for widget in (self._lens, self.chips, self.field, self._note, *tools):
            row.addWidget(widget, 1 if widget is self.field else 0)
        self.restyle()

    def restyle(self) -> None:
        self.field.setFont(theme.scaled(self.font(), 1.1))

    def _connect(self) -> None:
        self.field.textEdited.connect(self._typed.start)
        self.field.textChanged.connect(self.state.type)
        self.field.textChanged.connect(self._show_clear)
        self.state.changed.connect(self._show)
        self.field.returnPressed.connect(self.enter)
        self.field.backed.connect(self.remove_last)
        self.field.pasted.connect(self.pasted)
        self.field.focused.connect(self._mark_focus)
        self._typed.timeout.connect(self.state.ask)
        self._clear.clicked.connect(self.clear)
        self._pick.clicked.connect(self.pick_wanted)
        self._surprise.clicked.connect(self.surprise_wanted)
        self._lens.clicked.connect(self.recent_wanted)
        self.field.recent_wanted.connect(self.recent_wanted)
        self.field.stepped_back.connect(self._to_last_chip)
        self.chips.left.connect(lambda: self.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.chips.changed.connect(self._chips_changed)
        self.chips.removing.connect(self._tell_removal)

    # the query

    @Slot(object)
    def _tell_removal(self, chip: TermChip) -> None:
        self.state.tell_loss(self.tr("Taken out of the search: {0}").format(chip.words))

    @Slot()
    def enter(self) -> None:
        """One text stays as it is typed; anything more becomes chips."""
        text = " ".join(self.field.text().split())
        try:
            typed = query_text.parse(text)
        except KnownError as error:
            self._typed.stop()
            self.misread.emit(translate(str(error)))
            return
        if (typed.terms and self.state.terms) or not query_builder.is_plain(typed):
            self.make_chips(typed)
        else:
            self.state.ask()

    def make_chips(self, typed: Query) -> None:
        self.field.clear()  # Ctrl+Z in the field brings it back
        settings = query_builder.with_settings(self.state.settings, typed)
        self.state.update(terms=(*self.state.terms, *typed.terms), settings=settings)

    @Slot()
    def remove_last(self) -> None:
        if self.chips.chips:
            self.chips.remove(self.chips.chips[-1])

    @Slot()
    def _to_last_chip(self) -> None:
        if self.chips.chips:
            self.chips.chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _chips_changed(self) -> None:
        if not self.chips.chips:
            self.field.setFocus()
        self.state.update(terms=self.chips.terms)

    @Slot()
    def clear(self) -> None:
        self.state.tell_loss(self.tr("Search cleared."))
        self.field.setFocus()
        self.state.restore(QuerySnapshot())

    def step_back(self) -> None:
        """The words go; without any, what narrows them."""
        if self.state.text or self.state.terms:
            self.state.tell_loss(self.tr("Search cleared."))
            self.state.update(text="", terms=())
        elif self.state.settings != Query():
            self.state.tell_loss(self.tr("Filters cleared."))
            self.state.update(settings=Query())
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z in the field is the window's once there is nothing typed to be taken back."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if pressed and event.matches(QKeySequence.StandardKey.Undo):  # type: ignore[attr-defined]
            event.ignore()
            return not self.field.isUndoAvailable()
        return super().eventFilter(watched, event)

    # how it looks

    @Slot()
    def _show(self) -> None:
        self._typed.stop()
        if self.field.text() != self.state.text:
            self.field.setText(self.state.text)
        self.chips.show_terms(self.state.terms, self.state.whole_name)
        self._invite()
        self._show_clear()

    @Slot(str)
    def note(self, words: str) -> None:
        """What the search is waiting for; empty when it isn't."""
        self._note.setText(words)
        self._note.setVisible(bool(words) and self.width() >= _ROOMY)

    def set_looks_enabled(self, enabled: bool) -> None:
        """Models that know pictures only leave names and the like to be typed."""
        self._knows_looks = enabled
        self._invite()

    def _invite(self) -> None:
        """Words, or further ones."""
        words, invited = self.tr("Search your photos"), self.tr("Add words…")
        if not self._knows_looks:
            words = self.tr("Names, captions, places… This model knows no words for looks")
        self.field.setPlaceholderText(invited if self.state.terms else words)
        self.field.setAccessibleName(words)
        self.field.setToolTip("" if self._knows_looks else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_clear(self) -> None:
        wanted = self.state.snapshot() != QuerySnapshot()
        self._clear.setVisible(wanted)
        self._arrange_chips()

    def _arrange_chips(self) -> None:
        """In the bar, if they and some words fit there whole."""
        room = self.width() - _BESIDE_CHIPS
        self.chips.set_wrapped(self.width() < _ROOMY or self.chips.sizeHint().width() > room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setVisible(bool(self._note.text()) and self.width() >= _ROOMY)
        self._arrange_chips()
        tight = self.width() < _TIGHT
        self.field.setMinimumWidth(50 if tight else 90)
        self._pick.setVisible(not tight)
        self._surprise.setVisible(self.width() >= _SNUG)

    def mark_target(self, over: bool) -> None:
        """Something that may be let go here is over it."""
        self._mark_focus(over or self.field.hasFocus())

    @Slot(bool)
    def _mark_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().polish(self)
