"""The settings' page for the text in photos."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QPushButton

from photosearch.gui.services.engine import Engine
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.settings.extra_list import ExtraList
from photosearch.gui.settings.page_widgets import SettingsPage
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.widgets.question import Question
from photosearch.gui.widgets.status_bar import progress_words
from photosearch.types import ExtraKind, Progress, Stage, TextCounts


class TextsPage(SettingsPage):
    """Whether it is read, how far that is, and a way to forget it."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Text")
        self._service, self._texts = engine.texts, engine.library.texts
        self.say(
            self.tr(
                "Signs, receipts, screenshots: what is written in photos can be read, so that they "
                "are found by it, such as text:total, and it can be copied in the viewer."
            )
        )
        self.wanted = QCheckBox(self.tr("Read the text in photos"))
        self.wanted.setChecked(self._texts.wanted)
        self.wanted.clicked.connect(self._service.switch)
        self.column.addWidget(self.wanted)
        self._say_how()
        self.state = self.say("", "")
        self.erase = QPushButton(self.tr("Erase what was read…"))
        self.erase.clicked.connect(self._ask_to_erase)
        self.add_buttons(self.erase)
        self.head(self.tr("Scripts"))
        self.say(
            self.tr(
                "Latin letters, Chinese and Japanese are read. Those below come by a download; "
                "photos with lines that could not be read are read again then. Text in other "
                "scripts, such as Hebrew, is left out."
            )
        )
        self.extras = ExtraList(engine.extras, ExtraKind.TEXT)
        self.column.addWidget(self.extras)
        self.fill()
        self._service.changed.connect(self._look)
        engine.extras.changed.connect(self._look)
        engine.indexing.progressed.connect(self._show_progress)
        self._look()

    def _say_how(self) -> None:
        self.say(
            self.tr(
                "It is read on this computer, when all else is indexed: about an hour for 20,000 "
                "photos on one core. It can be paused below the photos."
            )
        )

    @Slot()
    def _look(self) -> None:
        self._service.look(self._texts.counts, while_there(self, self._show_counts))

    def _show_counts(self, counts: TextCounts) -> None:
        self.wanted.setChecked(self._texts.wanted)
        self.erase.setEnabled(counts.looked > 0)
        if not self._texts.wanted and not counts.looked:
            return self.state.setText(self.tr("Nothing was read yet."))
        looked = plural(counts.looked, "photo", "photos")
        parts = [self.tr("{0} looked at, text in {1}.").format(looked, number(counts.with_text))]
        if counts.waiting:
            parts.append(self.tr("{0} still to be looked at.").format(number(counts.waiting)))
        return self.state.setText(" ".join(parts))

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if progress.stage is Stage.TEXTS:
            self.state.setText(progress_words(progress, name_width=0))

    @Slot()
    def _ask_to_erase(self) -> None:
        box = Question(
            self.window(),
            self.title,
            self.tr("Erase all text that was read?"),
            self.tr("Erase"),
            self.tr("Cancel"),
        )
        box.setInformativeText(
            self.tr("Photos are no longer found by it, and no more is read. They stay as they are.")
        )
        box.agreed.clicked.connect(self._service.erase)
        box.open()
