"""The page of near-duplicates: sets by kind, their files, two of them compared, and what to do."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.duplicates_page import words
from photosearch.gui.duplicates_page.compare_pane import ComparePane
from photosearch.gui.duplicates_page.search_controls import SearchControls
from photosearch.gui.duplicates_page.set_list import SetList
from photosearch.gui.duplicates_page.shown_sets import Entry, ShownSets
from photosearch.gui.grid.grid import Grid
from photosearch.gui.services.engine import Engine
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import number
from photosearch.gui.widgets.labels import ElidedLabel, label
from photosearch.gui.widgets.lead_place import LeadPlace
from photosearch.gui.widgets.list_split import ListSplit
from photosearch.types import DuplicateFile, DuplicateKind, Duplicates, Hit, IndexReport

_SIDE, _SMALL = 120, 80
"""Pixels of a photo of the set; in a narrow window."""
_WORDS = 56
"""What a line of the grid needs besides."""
_ANY_HEIGHT = (1 << 24) - 1
_KINDS: tuple[DuplicateKind | None, ...] = (*DuplicateKind, None)
"""None: whole folders."""


class DuplicatesPage(QWidget):
    """What is chosen in the grid is kept; the rest goes, once the person has agreed."""

    trash_wanted = Signal(object, object, bool)
    """Paths to keep, hits whose files are to go, and whether every path to keep must be there."""
    apart = Signal(object)
    """The mark of photos that are no duplicates, to take it back."""
    failed = Signal(str)
    left = Signal()
    """Back to the photos."""
    leaving = Signal()
    """For another kind."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._sets = ShownSets()
        self._asked = self._outdated = False
        self.title = ElidedLabel("heading", self.tr("Near-duplicates"))
        self.title.setFont(theme.scaled(self.font(), 1.35, QFont.Weight.DemiBold))
        self.controls = SearchControls(engine.duplicates)
        self.kinds = QTabBar()
        self.kinds.setAccessibleName(self.tr("Kinds of near-duplicates"))
        self.kinds.setExpanding(False)
        self.kinds.setDrawBase(False)
        for _ in _KINDS:
            self.kinds.addTab("")
        self.note = label("muted")
        self.note.setWordWrap(True)
        self.list = SetList()
        self.suggestion = label()
        self.suggestion.setWordWrap(True)
        self.grid = Grid(engine.thumbnails)
        self.grid.setAccessibleName(self.tr("Photos of this set; the chosen ones are kept"))
        self.grid.set_side(_SIDE)
        self.grid.setMinimumHeight(_SIDE + _WORDS)
        self.compare = ComparePane(engine)
        self.choice = label("muted")
        self.choice.setWordWrap(True)
        self.keep = QPushButton(self.tr("Keep these, move the rest to the trash…"))
        self.no_duplicates = QPushButton(self.tr("Not duplicates"))
        self._lay_out()
        self._connect()
        self._fill()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(LeadPlace())
        head.addWidget(self.title, 1)
        head.addWidget(self.controls)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.no_duplicates)
        buttons.addStretch(1)
        self._buttons = buttons
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(theme.GAP, 0, 0, 0)
        column.addWidget(self.suggestion)
        column.addWidget(self.grid, 1)
        column.addWidget(self.compare, 2)
        column.addWidget(self.choice)
        column.addLayout(buttons)
        self._split = ListSplit(self.list, detail, 96)
        self.empty = label("muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        column.addLayout(head)
        column.addWidget(self.kinds)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        service = self._engine.duplicates
        service.found.connect(self._found)
        service.progressed.connect(self._progressed)
        service.failed.connect(self.failed)
        service.paused.connect(self._explain)
        service.ended.connect(self._ended)
        self._engine.indexing.ended.connect(self._indexed)
        self.controls.began.connect(self._began)
        self.kinds.tabBarClicked.connect(lambda _: self.leaving.emit())
        self.kinds.currentChanged.connect(self._fill)
        self.list.currentRowChanged.connect(self._show_set)
        self.grid.chosen_changed.connect(self._chosen_changed)
        self.grid.selectionModel().currentChanged.connect(self._compare)
        self.keep.clicked.connect(self._ask_to_keep)
        self.no_duplicates.clicked.connect(self._keep_apart)

    # finding

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self.controls.begin()
        self.take_focus()

    @Slot()
    def _began(self) -> None:
        self._asked, self._outdated = True, False
        self._explain()

    @Slot()
    def _ended(self) -> None:
        if self.controls.is_focused:  # the focus waited there
            self.take_focus()
        self._explain()

    @Slot(object)
    def _indexed(self, report: IndexReport | None) -> None:
        """What is looked at stays where it is until the person asks again."""
        if report is not None and report.indexed and self._asked:
            self._outdated = True
            self._explain()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.note.setText(words.progress(done, total))
        if not self._entries():
            self.empty.setText(words.progress(done, total))

    @Slot(object)
    def _found(self, found: Duplicates) -> None:
        self._sets.show(found)
        self._fill()

    # what is shown

    def place(self) -> tuple[float | str, ...]:
        """The kind, and which set of it."""
        return self.kinds.currentIndex(), self.list.currentRow()

    def return_to(self, place: tuple[float | str, ...]) -> None:
        kind, row = [part for part in (*place, 0, 0) if isinstance(part, int)][:2]
        self.kinds.setCurrentIndex(min(max(0, kind), self.kinds.count() - 1))
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    # the sets

    @property
    def kind(self) -> DuplicateKind | None:
        return _KINDS[max(0, self.kinds.currentIndex())]

    @property
    def entry(self) -> Entry | None:
        """The set that is looked at."""
        return self.list.entry

    def _entries(self) -> Sequence[Entry]:
        return self._sets.entries(self.kind)

    def take_out(self, gone: Sequence[Hit]) -> None:
        """Their files are in the trash."""
        self._sets.hide(hit.path for hit in gone)
        self._fill()

    def expect(self, back: Sequence[Hit]) -> None:
        """Their files come back."""
        self._sets.unhide(hit.path for hit in back)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self._name_tabs()
        entries = self._entries()
        self.list.show_entries(entries)
        self.stack.setCurrentIndex(1 if entries else 0)
        self._show_set()
        self._explain()

    def _name_tabs(self) -> None:
        for place, kind in enumerate(_KINDS):
            name = words.kind(kind) if kind else self.tr("Folders")
            count = len(self._sets.entries(kind))
            self.kinds.setTabText(place, f"{name} ({number(count)})" if count else name)

    def _explain(self) -> None:
        service = self._engine.duplicates
        if service.running:
            told = words.paused() if service.is_paused else words.progress(0, 0)
            self.note.setText(told)
            self.empty.setText(told)
            return
        found = self._sets.found
        outdated = words.outdated() if self._outdated else ""
        parts = (words.explained(self.kind), words.unseen(found.unseen), outdated)
        self.note.setText(" ".join(part for part in parts if part))
        self.empty.setText(words.nothing(self.kind) if self._sets.known else words.not_looked())

    @Slot()
    def _show_set(self) -> None:
        entry = self.entry
        if entry is None:
            self.grid.show_hits([], keep_place=False)
            self.compare.compare(())
            return
        self.suggestion.setText(entry.words)
        self.grid.show_hits(entry.hits, keep_place=False)
        self.compare.setVisible(entry.folder is None)
        self.no_duplicates.setVisible(entry.folder is None)
        if entry.folder is None:
            self.keep.setText(self.tr("Keep these, move the rest to the trash…"))
            self.no_duplicates.setEnabled(len(entry.photo_ids) > 1)
            self.grid.show_row(0)
            if entry.of is not None and not entry.of.has_keeper:
                self.grid.selectAll()
        else:
            self.keep.setText(self.tr("Move this folder's photos to the trash…"))
            self.grid.clearSelection()
        self._fit_grid()
        self._chosen_changed()

    def _fit_grid(self) -> None:
        """No more lines than the set fills, and two at most; a folder's photos take all room."""
        entry = self.entry
        if entry is None or entry.folder is not None:
            self.grid.setMaximumHeight(_ANY_HEIGHT)
            return
        line = self.grid.minimumHeight()
        fit_one_line = len(entry.files) * (line - _WORDS) <= self.grid.viewport().width()
        self.grid.setMaximumHeight(line if fit_one_line else 2 * line)

    @Slot()
    def _chosen_changed(self) -> None:
        entry = self.entry
        if entry is None:
            return
        if entry.folder is not None:
            self.choice.setText("")
            self.keep.setEnabled(True)
            return
        kept, going = self._kept(), self._going()
        self.choice.setText(words.choice(len(kept), len(going)))
        self.keep.setEnabled(bool(kept and going))
        self._compare()

    @Slot()
    def _compare(self) -> None:
        """The first one that is kept with the current one, or with the first that goes."""
        entry = self.entry
        if entry is None or entry.folder is not None or not entry.files:
            return
        rows, current = self.grid.chosen_rows(), self.grid.currentIndex().row()
        first = rows[0] if rows else 0
        others = [current, *(row for row in range(len(entry.files)) if row not in rows)]
        other = next((row for row in others if row >= 0 and row != first), None)
        pair = [first] if other is None else [first, other]
        self.compare.compare(tuple(entry.files[row] for row in pair))

    def _kept(self) -> list[DuplicateFile]:
        entry = self.entry
        return [entry.files[row] for row in self.grid.chosen_rows()] if entry else []

    def _going(self) -> list[Hit]:
        """Of what isn't chosen all that can be reached."""
        chosen = set(self.grid.chosen_rows())
        hits = enumerate(self.grid.hits)
        return [hit for row, hit in hits if row not in chosen and hit.reachable]

    # what is done

    @Slot()
    def _ask_to_keep(self) -> None:
        entry = self.entry
        if entry is None:
            return
        if entry.folder is not None:
            self.trash_wanted.emit(list(entry.folder.copies), list(entry.hits), True)
        elif kept := self._kept():
            self.trash_wanted.emit([file.path for file in kept], self._going(), False)

    @Slot()
    def _keep_apart(self) -> None:
        entry = self.entry
        if entry is not None and entry.folder is None:
            ids = entry.photo_ids
            self._engine.drive_queue.run(
                lambda: self._engine.library.duplicates.keep_apart(ids),
                partial(self._kept_apart, entry),
                self.failed.emit,
            )

    def _kept_apart(self, entry: Entry, mark: int) -> None:
        self._sets.part(mark, entry)
        self._fill()
        self.apart.emit(mark)

    def put_together(self, mark: int) -> None:
        """Take back that some photos are no duplicates."""
        self._sets.unpart(mark)
        self._fill()
        self._engine.drive_queue.run(
            lambda: self._engine.library.duplicates.forget_apart(mark), failed=self.failed.emit
        )

    def take_focus(self) -> None:
        """To the sets, or to what is there while there are none."""
        (self.list if self._entries() else self.controls).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the list, what is in a set stands below it."""
        super().resizeEvent(event)
        if self._split.fit(self.width()):
            side = _SMALL if self._split.is_narrow else _SIDE
            self.grid.set_side(side)
            self.grid.setMinimumHeight(side + _WORDS)
        self._fit_grid()
