"""The settings' page for the people in photos."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox

from photosearch.gui.services.engine import Engine
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.settings.extra_list import ExtraList
from photosearch.gui.settings.page_widgets import SettingsPage
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.widgets.status_bar import progress_words
from photosearch.types import ExtraKind, PeopleCounts, Progress, Stage


class PeopleSettings(SettingsPage):
    """Whether faces are looked for, how far that is, and by which networks."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("People")
        self._service, self._people = engine.people, engine.library.people
        self.say(
            self.tr(
                "For each face in your photos, numbers are computed by which faces can be "
                "compared. They stay in this library on this computer."
            )
        )
        self.wanted = QCheckBox(self.tr("Find people"))
        self.wanted.setChecked(self._people.wanted)
        self.wanted.clicked.connect(self._service.switch)
        self.column.addWidget(self.wanted)
        self.state = self.say("", "")
        self.head(self.tr("What finds faces"))
        self.say(
            self.tr(
                "Every photo is looked at again if you choose another one. The names you gave stay."
            )
        )
        self.extras = ExtraList(engine.extras, ExtraKind.FACES)
        self.column.addWidget(self.extras)
        self.fill()
        self._service.changed.connect(self._look)
        engine.extras.changed.connect(self._look)
        engine.indexing.progressed.connect(self._show_progress)
        self._look()

    @Slot()
    def _look(self) -> None:
        self._service.look(self._people.counts, while_there(self, self._show_counts))

    def _show_counts(self, counts: PeopleCounts) -> None:
        self.wanted.setChecked(self._people.wanted)
        if not self._people.wanted and not counts.sought:
            return self.state.setText(self.tr("Nothing was looked at yet."))
        looked, faces = (
            plural(counts.sought, "photo", "photos"),
            plural(counts.faces, "face", "faces"),
        )
        parts = [self.tr("{0} looked at, {1} found.").format(looked, faces)]
        if counts.waiting:
            parts.append(self.tr("{0} still to be looked at.").format(number(counts.waiting)))
        return self.state.setText(" ".join(parts))

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if progress.stage is Stage.FACES:
            self.state.setText(progress_words(progress, name_width=0))
