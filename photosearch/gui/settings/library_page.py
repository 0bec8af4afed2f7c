"""The settings' Library page: location, sizes, caches and log."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton

from photosearch.gui.platform import desktop
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.settings.page_widgets import SettingsPage, add_row
from photosearch.gui.text.model_text import size
from photosearch.gui.widgets.labels import label
from photosearch.types import Sizes


class LibraryPage(SettingsPage):
    """Shows and clears what the library keeps on disk."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Library")
        self._engine = engine
        self.say(self.tr("Photosearch keeps its data in:"))
        self.place = self.say(desktop.display_name(engine.library.directory), "")
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.place.setAccessibleName(self.tr("Folder of the library"))
        self.open, self.log = QPushButton(self.tr("Open it")), QPushButton(self.tr("Open the log"))
        directory = engine.library.directory
        self.open.clicked.connect(lambda: engine.open_path(directory, lambda: None))
        self.log.clicked.connect(self._open_log)
        self.add_buttons(self.open, self.log)
        self.head(self.tr("Size"))
        self._add_sizes()
        self.clear_thumbnails = QPushButton(self.tr("Clear thumbnails"))
        self.clear_index = QPushButton(self.tr("Clear the index"))
        self.clear_thumbnails.clicked.connect(self._clear_thumbnails)
        self.clear_index.clicked.connect(self._clear_index)
        self.add_buttons(self.clear_thumbnails, self.clear_index)
        self.note = self.say(
            self.tr(
                "Both come back by themselves when they are needed. Models are removed on the "
                "models page. Your photos are never touched."
            )
        )
        self.fill()
        self.measure()

    def _add_sizes(self) -> None:
        words = {
            "catalogue": self.tr("Photo information"),
            "index": self.tr("Search index"),
            "thumbnails": self.tr("Thumbnails"),
            "models": self.tr("Models"),
        }
        form = self.form()
        self.sizes = {part: label("", "…") for part in words}
        for part, text in words.items():
            add_row(form, text, self.sizes[part])

    @Slot()
    def measure(self) -> None:
        self._engine.do(self._engine.library.maintenance.sizes, while_there(self, self.show_sizes))

    def show_sizes(self, sizes: Sizes) -> None:
        for part, shown in self.sizes.items():
            shown.setText(size(getattr(sizes, part)))

    @Slot()
    def _clear_thumbnails(self) -> None:
        again = while_there(self, lambda _: self.measure())
        self._engine.do(self._engine.library.maintenance.clear_thumbnails, again)

    @Slot()
    def _clear_index(self) -> None:
        again = while_there(self, lambda _: self.measure())
        self._engine.clear_index(lambda: again(None))

    @Slot()
    def _open_log(self) -> None:
        say = while_there(self, self.note.setText)
        words = self.tr("There is nothing in the log yet.")
        self._engine.open_path(self._engine.library.log_file, lambda: say(words))
