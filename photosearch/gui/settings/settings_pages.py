"""The settings' pages for folders, models, performance and appearance."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListWidgetItem,
    QPushButton,
    QSlider,
)

from photosearch import settings
from photosearch.gui.grid.captions import CAPTIONS
from photosearch.gui.grid.grid import JUSTIFIED, SQUARE, Grid
from photosearch.gui.platform import desktop
from photosearch.gui.services.engine import Engine, Overview
from photosearch.gui.settings.excludes_editor import ExcludesEditor
from photosearch.gui.settings.page_widgets import SettingsPage, ShortList, add_row, choice
from photosearch.gui.style import colour_scheme, theme
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.text import model_text, translation
from photosearch.gui.text.numbers import plural
from photosearch.types import Folder

_FOLDER = Qt.ItemDataRole.UserRole


class FoldersPage(SettingsPage):
    """Adds and removes folders."""

    add_wanted = Signal()
    remove_wanted = Signal(object)
    """A `Folder`."""
    rescan_wanted = Signal()

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Folders")
        self.say(self.tr("Photosearch looks for photos here and below. It changes nothing there."))
        self.list = ShortList()
        self.list.setAccessibleName(self.title)
        self.list.itemSelectionChanged.connect(self._show_buttons)
        self.column.addWidget(self.list, 1)
        self.add = QPushButton(self.tr("Add a folder…"))
        self.remove = QPushButton(self.tr("Remove…"))
        self.rescan = QPushButton(self.tr("Check for new photos"))
        self.add_buttons(self.add, self.remove, self.rescan)
        self.excludes = ExcludesEditor(engine)
        self.column.addWidget(self.excludes)
        self.add.clicked.connect(self.add_wanted)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.chosen()))
        self.rescan.clicked.connect(self.rescan_wanted)
        engine.overview_changed.connect(self.show_overview)
        self.show_overview(engine.overview)

    def chosen(self) -> Folder | None:
        items = self.list.selectedItems()
        folder = items[0].data(_FOLDER) if items else None
        return folder if isinstance(folder, Folder) else None

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for folder in overview.folders:
            photos = plural(folder.photos, "photo", "photos")
            state = photos if folder.reachable else self.tr("{0}, not connected").format(photos)
            item = QListWidgetItem(f"{desktop.display_name(folder.path)}  ·  {state}")
            item.setData(_FOLDER, folder)
            item.setToolTip(desktop.as_plain(desktop.display_name(folder.path)))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        self.remove.setEnabled(self.chosen() is not None)


class ModelsPage(SettingsPage):
    """Model in use, precision and device."""

    models_wanted = Signal()

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Models")
        self._engine = engine
        self.state = self.say("", "")
        self.models = QPushButton(self.tr("Choose a model…"))
        self.models.clicked.connect(self.models_wanted)
        self.column.addWidget(self.models, 0, Qt.AlignmentFlag.AlignLeft)
        self.head(self.tr("How a model runs"))
        kept = engine.library.settings.load()
        automatic = (settings.AUTOMATIC, self.tr("Automatic"))
        precisions = [automatic, *_plain(settings.PRECISIONS)]
        self.precision = choice(self.tr("Precision"), precisions, kept.precision, self._change)
        devices = {"cpu": self.tr("Processor"), "cuda": "NVIDIA (CUDA)", "mps": "Apple (Metal)"}
        self.device = choice(
            self.tr("Device"), [automatic, *devices.items()], kept.device, self._change
        )
        form = self.form()
        add_row(form, self.tr("Precision"), self.precision)
        add_row(form, self.tr("Device"), self.device)
        self.say(
            self.tr(
                "Automatic takes what was measured to be fastest here. The starter, and a model "
                "whose device isn't there, run in float32 on the processor."
            )
        )
        self.fill()
        engine.models.changed.connect(self.show_model)
        self.show_model()

    def _change(self, _value: str) -> None:
        self._engine.models.set_precision(
            str(self.precision.currentData()), str(self.device.currentData())
        )

    @Slot()
    def show_model(self) -> None:
        info = self._engine.models.in_use
        if info is not None:
            words = model_text.search_model(info)
            self.state.setText(words)


def _plain(words: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(word, word) for word in words if word != settings.AUTOMATIC]


class PerformancePage(SettingsPage):
    """How much of the computer indexing may use."""

    def __init__(self, engine: Engine, state: WindowState) -> None:
        super().__init__()
        self.title = self.tr("Performance")
        self._engine, self._state = engine, state
        kept = engine.library.settings.load()
        easy = (settings.EASY, self.tr("Half of the processor"))
        self.pace = choice(
            self.tr("Indexing uses"),
            [(settings.FULL, self.tr("All of the processor")), easy],
            kept.pace,
            self._change,
        )
        self.battery = choice(
            self.tr("On battery"),
            [
                (settings.FULL, self.tr("Goes on as always")),
                easy,
                (settings.PAUSE, self.tr("Waits until plugged in")),
            ],
            kept.on_battery,
            self._change,
        )
        form = self.form()
        add_row(form, self.tr("Indexing uses"), self.pace)
        add_row(form, self.tr("On battery"), self.battery)
        self.say(
            self.tr(
                "Indexing always gives way to the window and to other programs. Going easy "
                "keeps the computer cool and quiet; indexing takes about twice as long."
            )
        )
        self._add_background()
        self.fill()

    def _add_background(self) -> None:
        """Only where a window that is hidden can be found again."""
        self.background = QCheckBox(self.tr("Go on indexing when the window is closed"))
        self.background.setChecked(self._state.background)
        self.background.toggled.connect(self._keep_background)
        self.column.addWidget(self.background)
        words = self.tr(
            "Closing the window then hides it. Photosearch goes on and looks for new photos, with "
            "an icon in the system's tray to open it again or to quit; Ctrl+Q quits at once."
        )
        said = self.say(words)
        for part in (self.background, said):
            part.setVisible(desktop.tray_available())

    @Slot(bool)
    def _keep_background(self, wanted: bool) -> None:
        self._state.background = wanted

    def _change(self, _value: str) -> None:
        pace, battery = str(self.pace.currentData()), str(self.battery.currentData())
        engine = self._engine
        engine.do(
            lambda: engine.library.settings.set_pace(pace, battery),
            lambda _: engine.indexing.look_at_power(),
        )


class AppearancePage(SettingsPage):
    """Language, colours, thumbnails and their arrangement."""

    language_chosen = Signal()

    def __init__(self, state: WindowState, slider: QSlider, grid: Grid) -> None:
        """`slider` is the one above the photos; both move together."""
        super().__init__()
        self.title = self.tr("Appearance")
        self._state = state
        words = (self.tr("Same as system"), self.tr("Light"), self.tr("Dark"))
        self.scheme = choice(
            self.tr("Colours"),
            list(zip(colour_scheme.SCHEMES, words, strict=True)),
            state.scheme,
            self._change,
        )
        self.side = QSlider(Qt.Orientation.Horizontal)
        self.side.setAccessibleName(self.tr("Size of the thumbnails"))
        self.side.setRange(*theme.THUMB_SIDES)
        self.side.setSingleStep(16)
        self.side.setPageStep(48)
        self.side.setValue(slider.value())
        self.side.setMinimumSize(QSize(180, 24))
        self.side.valueChanged.connect(slider.setValue)
        slider.valueChanged.connect(self.side.setValue)
        self.layout_ = self._make_layout(grid)
        self.captions = self._make_captions(grid)
        self.language = self._make_language()
        form = self.form()
        add_row(form, self.tr("Colours"), self.scheme)
        add_row(form, self.tr("Thumbnails"), self.side)
        add_row(form, self.tr("Grid"), self.layout_)
        add_row(form, self.tr("Below thumbnails"), self.captions)
        add_row(form, self.tr("Language"), self.language)
        self.restart = self.say(
            self.tr("The window speaks the new language when Photosearch is started again.")
        )
        self.restart.hide()
        self.fill()

    def _make_layout(self, grid: Grid) -> QComboBox:
        words = [(SQUARE, self.tr("Square")), (JUSTIFIED, self.tr("Original proportions"))]
        box = choice(self.tr("Grid"), words, grid.layout_name, grid.set_layout)
        grid.layout_changed.connect(self._show_layout)
        return box

    def _make_captions(self, grid: Grid) -> QComboBox:
        words = (self.tr("Date"), self.tr("Name"), self.tr("Nothing"))
        kinds = list(zip(CAPTIONS, words, strict=True))
        return choice(self.tr("Below thumbnails"), kinds, grid.captions, grid.set_captions)

    @Slot(str)
    def _show_layout(self, name: str) -> None:
        self.layout_.setCurrentIndex(self.layout_.findData(name))

    def _make_language(self) -> QComboBox:
        words = [(translation.SYSTEM, self.tr("Same as system")), *translation.NAMES.items()]
        return choice(self.tr("Language"), words, self._state.language, self._speak)

    def _speak(self, language: str) -> None:
        if language != self._state.language:
            self._state.language = language
            self.language_chosen.emit()

    def _change(self, scheme: str) -> None:
        self._state.scheme = scheme
        colour_scheme.apply(scheme)
