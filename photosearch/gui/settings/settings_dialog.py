"""The settings: one page for each part of the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.grid.grid import Grid
from photosearch.gui.services.engine import Engine
from photosearch.gui.settings.about_page import AboutPage
from photosearch.gui.settings.health_page import HealthPage
from photosearch.gui.settings.library_page import LibraryPage
from photosearch.gui.settings.page_widgets import SettingsPage
from photosearch.gui.settings.people_settings import PeopleSettings
from photosearch.gui.settings.settings_pages import (
    AppearancePage,
    FoldersPage,
    ModelsPage,
    PerformancePage,
)
from photosearch.gui.settings.texts_page import TextsPage
from photosearch.gui.style import theme
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import only_when_focused, open_size
from photosearch.gui.widgets.laid_out import scrolling


class SettingsDialog(QDialog):
    """Every change counts at once; there is nothing to confirm."""

    models_wanted = Signal()
    photos_wanted = Signal(object)
    """A list of Hits is to be looked at."""

    def __init__(
        self,
        engine: Engine,
        state: WindowState,
        slider: QSlider,
        grid: Grid,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(300)
        self.folders, self.models = FoldersPage(engine), ModelsPage(engine)
        self.people, self.texts = PeopleSettings(engine), TextsPage(engine)
        self.performance = PerformancePage(engine, state)
        self.appearance = AppearancePage(state, slider, grid)
        self.health = HealthPage(engine)
        self.health.photos_wanted.connect(self.photos_wanted)
        self.library, self.about = LibraryPage(engine), AboutPage(engine)
        self.models.models_wanted.connect(self.models_wanted)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.tabBar().setDrawBase(False)
        for page in self._pages():
            self.tabs.addTab(scrolling(page), page.title)
        open_size(self, max(640, self.tabs.tabBar().sizeHint().width() + theme.GAP_L), 580)
        buttons = ButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(0, 0, theme.GAP_L, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_S, 0, theme.GAP_L)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        only_when_focused(self)

    def show_language(self) -> None:
        """Where it was chosen, so that it can be chosen again."""
        self.tabs.setCurrentIndex(self._pages().index(self.appearance))
        self.appearance.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_about(self) -> None:
        self.tabs.setCurrentIndex(self._pages().index(self.about))

    def _pages(self) -> tuple[SettingsPage, ...]:
        first = (self.folders, self.models, self.people, self.texts, self.performance)
        return (*first, self.appearance, self.library, self.health, self.about)
