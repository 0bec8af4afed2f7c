"""The settings' page for the text in photos."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from photosearch.gui.services.engine import Engine
from photosearch.gui.settings.stage_page import StagePage
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.widgets.question import Question
from photosearch.types import ExtraKind, Stage, TextCounts


class TextsPage(StagePage):
    """Whether it is read, how far that is, and a way to forget it."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, engine.texts, engine.library.texts, Stage.TEXTS)
        self.title = self.tr("Text")
        self.say(
            self.tr(
                "Signs, receipts, screenshots: what is written in photos can be read, so that they "
                "are found by it, such as text:total, and it can be copied in the viewer."
            )
        )
        self.ask(
            self.tr("Read the text in photos"),
            self.tr(
                "It is read on this computer, when all else is indexed: about an hour for 20,000 "
                "photos on one core. It can be paused below the photos."
            ),
        )
        self.erase = QPushButton(self.tr("Erase what was read…"))
        self.erase.clicked.connect(self._ask_to_erase)
        self.add_buttons(self.erase)
        self.complete(
            self.tr("Scripts"),
            self.tr(
                "Latin letters, Chinese and Japanese are read. Those below come by a download; "
                "photos with lines that could not be read are read again then. Text in other "
                "scripts, such as Hebrew, is left out."
            ),
            ExtraKind.TEXT,
        )

    def words(self, counts: TextCounts) -> str:
        self.erase.setEnabled(counts.looked > 0)
        if not self._part.wanted and not counts.looked:
            return self.tr("Nothing was read yet.")
        looked = plural(counts.looked, "photo", "photos")
        return self.tr("{0} looked at, text in {1}.").format(looked, number(counts.with_text))

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
