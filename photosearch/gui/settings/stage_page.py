"""What the settings' pages for people and for text have in common."""

from typing import Any, Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox

from photosearch.gui.services.engine import Engine
from photosearch.gui.services.stage_service import StageService
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.settings.extra_list import ExtraList
from photosearch.gui.settings.page_widgets import SettingsPage
from photosearch.gui.text.numbers import number
from photosearch.gui.widgets.status_bar import progress_words
from photosearch.types import ExtraKind, Progress, Stage


class _Part(Protocol):
    """Of the library: people, or texts."""

    @property
    def wanted(self) -> bool: ...

    def counts(self) -> Any: ...


class StagePage(SettingsPage):
    """Whether a later stage of indexing is wanted, how far it is, and by which networks."""

    def __init__(self, engine: Engine, service: StageService, part: _Part, stage: Stage) -> None:
        super().__init__()
        self._engine, self._service, self._part, self._stage = engine, service, part, stage

    def ask(self, words: str, how: str = "") -> None:
        """`how`: what it means to say yes."""
        self.wanted = QCheckBox(words)
        self.wanted.setChecked(self._part.wanted)
        self.wanted.clicked.connect(self._service.switch)
        self.column.addWidget(self.wanted)
        if how:
            self.say(how)
        self.state = self.say("", "")

    def complete(self, head: str, words: str, kind: ExtraKind) -> None:
        """With what comes by a download; from now on it shows how far it is."""
        self.head(head)
        self.say(words)
        self.extras = ExtraList(self._engine.extras, kind)
        self.column.addWidget(self.extras)
        self.fill()
        self._service.changed.connect(self._look)
        self._engine.extras.changed.connect(self._look)
        self._engine.indexing.progressed.connect(self._show_progress)
        self._look()

    @Slot()
    def _look(self) -> None:
        self._service.look(self._part.counts, while_there(self, self._show_counts))

    def _show_counts(self, counts: Any) -> None:
        self.wanted.setChecked(self._part.wanted)
        words = self.words(counts)
        if counts.waiting and self._part.wanted:
            words += " " + self.tr("{0} still to be looked at.").format(number(counts.waiting))
        self.state.setText(words)

    def words(self, counts: Any) -> str:
        """What was found so far."""
        raise NotImplementedError

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if progress.stage is self._stage:
            self.state.setText(progress_words(progress, name_width=0))
