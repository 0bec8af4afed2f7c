"""The photos of one query, to be called right or wrong."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from photosearch.gui.evaluate_page import words
from photosearch.gui.evaluate_page.judge_keys import JudgeKeys
from photosearch.gui.grid.captions import NONE
from photosearch.gui.grid.grid import Grid
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.task_queue import nothing
from photosearch.gui.style import theme
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.gui.widgets.labels import ElidedLabel, paragraph
from photosearch.types import Pool, Verdict

_Said = Mapping[int, Verdict | None]
_MOST = 200
"""Verdicts that can be taken back."""


class JudgePane(QWidget):
    """A verdict is kept at once; Backspace or Ctrl+Z takes the last one back."""

    judged = Signal(int)
    """The id of a query: other verdicts are known of it."""
    done = Signal()
    """Nothing of this query is left to judge: on to the next one."""
    back_wanted = Signal(int)
    """To the query of this id, of which a verdict was taken back."""
    remove_wanted = Signal(object)
    """An EvaluationQuery."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._service, self._library = engine.evaluation, engine.library.evaluation
        self.pool: Pool | None = None
        self._verdicts: dict[int, Verdict] = {}
        self._before: list[tuple[int, _Said]] = []
        self.title = ElidedLabel("heading")
        self.title.setFont(theme.scaled(self.font(), 1.2, QFont.Weight.DemiBold))
        self.note = paragraph()
        self.grid = Grid(engine.thumbnails)
        self.grid.setAccessibleName(self.tr("Photos to judge"))
        self.grid.set_captions(NONE)
        self.grid.marks.verdicts = self._verdicts
        self.keys = JudgeKeys(self)
        self.grid.installEventFilter(self.keys)
        self._make_buttons()
        self._lay_out()
        self.keys.said.connect(self.say)
        self.keys.rest.connect(self.call_rest_wrong)
        self.keys.back.connect(self.take_back)

    def _make_buttons(self) -> None:
        self.right = self._button(self.tr("Right"), "R", Verdict.RIGHT)
        self.wrong = self._button(self.tr("Wrong"), "W", Verdict.WRONG)
        self.unsure = self._button(self.tr("Unsure"), "U", Verdict.UNSURE)
        self.rest = QPushButton(self.tr("The rest is wrong"))
        self.rest.setToolTip(
            self.tr("All that aren't judged yet are wrong; on to the next (Enter)")
        )
        self.rest.clicked.connect(self.call_rest_wrong)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Take the last verdict back (Backspace)"))
        self.undo.clicked.connect(self.take_back)
        self.remove = QPushButton(self.tr("Remove this query"))
        self.remove.clicked.connect(self._remove)

    def _button(self, name: str, key: str, verdict: Verdict) -> QPushButton:
        button = QPushButton(name)
        button.setToolTip(f"{name} ({key})")
        button.clicked.connect(partial(self.say, verdict))
        return button

    def _lay_out(self) -> None:
        buttons = FlowLayout(gap=theme.GAP_S)
        buttons.show_parts((self.right, self.wrong, self.unsure, self.rest, self.undo, self.remove))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP_XS, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(buttons)  # above the photos: notices float over what is below
        column.addWidget(self.grid, 1)

    # what is shown

    def expect(self, text: str) -> None:
        """Another query: its photos come."""
        self.pool = None
        self.title.say(text)
        self.note.setText(self.tr("Asking the models…"))
        self._verdicts.clear()
        self.grid.show_hits([], keep_place=False)
        self._enable()

    def show_pool(self, pool: Pool) -> None:
        same = self.pool is not None and self.pool.query.id == pool.query.id
        self.pool = pool
        self.title.say(pool.query.text)
        self._verdicts.clear()
        self._verdicts.update(pool.verdicts)
        self.grid.show_hits(pool.hits, keep_place=same)
        if not same:
            self._go_to_next(-1)
        self._tell()

    def choose(self, photo_ids: tuple[int, ...]) -> None:
        """As ones to look at."""
        rows = [row for row in map(self.grid.row_of, photo_ids) if row is not None]
        if rows:
            self.grid.show_row(min(rows))
            self.grid.choose(rows)

    @property
    def open(self) -> list[int]:
        """Photo ids without a verdict."""
        hits = self.pool.hits if self.pool else ()
        return [hit.photo_id for hit in hits if hit.photo_id not in self._verdicts]

    def _tell(self) -> None:
        hits = self.pool.hits if self.pool else ()
        self.note.setText(words.to_judge(len(self.open), len(hits)))
        self._enable()

    def _enable(self) -> None:
        any_photo = bool(self.pool and self.pool.hits)
        for button in (self.right, self.wrong, self.unsure):
            button.setEnabled(any_photo)
        self.rest.setEnabled(bool(self.open))
        self.undo.setEnabled(bool(self._before))
        self.remove.setEnabled(self.pool is not None)

    # what is said

    @Slot(object)
    def say(self, verdict: Verdict | None) -> None:
        """Of the chosen photos; the same once more takes it back."""
        chosen = [hit.photo_id for hit in self.grid.chosen()]
        if not chosen:
            return
        again = all(self._verdicts.get(photo) == verdict for photo in chosen)
        row = self.grid.chosen_rows()[-1]
        self._judge(dict.fromkeys(chosen, None if again else verdict))
        if verdict is not None and not again:
            self._go_to_next(row)

    @Slot()
    def call_rest_wrong(self) -> None:
        if self.pool is None or not self.pool.hits:
            return
        if still := self.open:
            self._judge(dict.fromkeys(still, Verdict.WRONG))
        self.done.emit()

    @Slot()
    def take_back(self) -> None:
        """The last verdict, be it of another query, which is then shown again."""
        if not self._before:
            return
        query_id, before = self._before.pop()
        if self.pool is not None and self.pool.query.id == query_id:
            self._keep(query_id, before)
            self.choose(tuple(before))
        else:
            self._service.do(lambda: self._library.judge(query_id, before), nothing)
            self.back_wanted.emit(query_id)

    def _judge(self, said: _Said) -> None:
        if self.pool is not None:
            before = {photo: self._verdicts.get(photo) for photo in said}
            self._before = [*self._before, (self.pool.query.id, before)][-_MOST:]
            self._keep(self.pool.query.id, said)

    def _keep(self, query_id: int, said: _Said) -> None:
        """It stands there at once; the library may take a moment."""
        assert self.pool is not None
        self._service.forget_pool()
        for photo, verdict in said.items():
            self._verdicts.pop(photo, None)
            if verdict is not None:
                self._verdicts[photo] = verdict
        self.grid.show_hits(self.pool.hits, keep_place=True)
        self._tell()
        self._service.do(
            lambda: self._library.judge(query_id, said), lambda _: self.judged.emit(query_id)
        )

    def _go_to_next(self, row: int) -> None:
        """The next photo to judge, from this row on and then from the first."""
        still = [n for photo in self.open if (n := self.grid.row_of(photo)) is not None]
        later = [n for n in still if n > row]
        if later or still:
            self.grid.show_row((later or still)[0])

    @Slot()
    def _remove(self) -> None:
        if self.pool is not None:
            self.remove_wanted.emit(self.pool.query)
