"""The main window: builds the parts and connects their signals."""

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.main_window.compare_wiring import CompareWiring
from photosearch.gui.main_window.dialog_opener import DialogOpener
from photosearch.gui.main_window.duplicates_wiring import DuplicatesWiring
from photosearch.gui.main_window.evaluate_wiring import EvaluateWiring
from photosearch.gui.main_window.full_screen import FullScreen
from photosearch.gui.main_window.groups_wiring import GroupsWiring
from photosearch.gui.main_window.history_wiring import HistoryWiring
from photosearch.gui.main_window.map_wiring import MapWiring
from photosearch.gui.main_window.navigator import Navigator
from photosearch.gui.main_window.pages import (
    DUPLICATES,
    EVALUATE,
    GROUPS,
    PAGES,
    PEOPLE,
    PHOTOS,
    Pages,
)
from photosearch.gui.main_window.place import from_text, to_text
from photosearch.gui.main_window.search_wiring import SearchWiring
from photosearch.gui.main_window.window_actions import WindowActions
from photosearch.gui.main_window.window_drops import WindowDrops
from photosearch.gui.models_page.banner import ModelBanner
from photosearch.gui.photos_page.drag_into_query import DragIntoQuery
from photosearch.gui.photos_page.drop_and_paste import DropAndPaste
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.query.filter_rows import chips
from photosearch.gui.query.query_title import heading
from photosearch.gui.services.engine import Engine, Overview
from photosearch.gui.sidebar.folder_panel import FolderPanel, name_of
from photosearch.gui.sidebar.page_list import PageList
from photosearch.gui.style import colour_scheme, theme
from photosearch.gui.style.stylesheet import sheet
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.text import translation
from photosearch.gui.viewer.asked import Asked
from photosearch.gui.viewer.face_marks import FaceMarks
from photosearch.gui.viewer.filmstrip_tool import FilmstripTool
from photosearch.gui.viewer.going_on import GoingOn
from photosearch.gui.viewer.text_marks import TextMarks
from photosearch.gui.viewer.tone_tool import ToneTool
from photosearch.gui.viewer.viewer import Viewer
from photosearch.gui.viewer.why_tool import WhyTool
from photosearch.gui.widgets.labels import show_menu_below
from photosearch.gui.widgets.status_bar import StatusBar
from photosearch.types import Filters, Hit, ModelInfo, Query, Region

_NARROW = 720


class MainWindow(QMainWindow):
    """The window of one library."""

    closed = Signal()
    shown = Signal()
    """Once, after the first paint."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Photosearch")
        self._engine, self._painted, self.leaving = engine, False, False
        self._state, self.full_screen = WindowState(engine.library.directory), FullScreen(self)
        translation.apply(self._state.language)
        colour_scheme.apply(self._state.scheme)
        self.registry = ActionRegistry(self)
        self.viewer = Viewer(
            engine.library, engine.picture_queue, engine.ahead_queue, self.registry
        )
        self.pages = Pages(engine, self.viewer)
        self.page = self._photos_page()
        self.panel, self.status = FolderPanel(), StatusBar()
        further = [page for page in PAGES if page.id != PHOTOS]
        self.page_list = PageList(
            [(page.id, translation.translate(page.name), page.icon) for page in further]
        )
        self.panel.add_part("pages", self.page_list)
        self.face_marks = FaceMarks(engine.library, engine.people, self.viewer, self.registry)
        self.text_marks = TextMarks(
            engine.library,
            engine.texts,
            self.viewer,
            self.registry,
            lambda: self.page.query_state.query,
        )
        self.photo_menu = PhotoMenu(self.page.grid, self.viewer, engine.drive_queue, self.registry)
        self.drop_and_paste = DropAndPaste(engine, self.page.query_state, self.page.bar.chips, self)
        self.own_drops = DragIntoQuery(self.page.grid, self.page.bar, self.drop_and_paste, self)
        self.model_banner = ModelBanner(
            engine.models, engine.library, self.page.hint, self._state, self
        )
        self.dialogs = DialogOpener(
            engine,
            self.page.slider,
            self.page.grid,
            self.drop_and_paste,
            self.model_banner,
            self._state,
            self,
        )
        self.window_actions = WindowActions(
            engine,
            self.page.grid,
            self.page.undo,
            self.viewer,
            self.registry,
            self.photo_menu,
            self,
        )
        self.tones = ToneTool(engine.tone_queue, self.viewer, self.registry)
        self.why = WhyTool(
            engine.library, engine.why_queue, self.viewer, self.registry, self._asked
        )
        self.filmstrip = FilmstripTool(
            engine.strip_thumbnails, self.viewer, self.registry, self._state
        )
        self.search = SearchWiring(
            engine,
            self.page,
            self.panel,
            self.viewer,
            self.registry,
            self.photo_menu,
            self.drop_and_paste,
            self._state,
            self,
        )
        self.search.rating.shown.connect(self.pages.show_ratings)
        self.duplicates = DuplicatesWiring(self.pages, self.page, self.window_actions)
        self.going_on = GoingOn(self.viewer, self.search.rating.marked, self.registry, self._state)
        self.going_on.told.connect(self.page.hint.say)
        self.comparing = CompareWiring(
            engine,
            self.pages,
            self.viewer,
            self.registry,
            self.photo_menu,
            self.search,
            self.window_actions,
        )
        self.comparing.failed.connect(self.page.problem.say)
        self.navigator = Navigator(
            engine, self.pages, self.page, self.viewer, self.search.bursts, self.comparing
        )
        self.history = HistoryWiring(self.navigator, self.page, self.registry, self)
        self.shown.connect(lambda: self.history.watch_mouse(self))
        self.groups = GroupsWiring(self.pages, self.page)
        self.evaluation = EvaluateWiring(self.pages, self.page, self.model_banner.open_page)
        self.map = MapWiring(engine, self.pages, self.page, self.photo_menu, self.registry)
        self._lay_out()
        self.drops = WindowDrops(self.own_drops, self)
        self.drops.dropped.connect(self._take_drop)
        self._restyle()
        colour_scheme.follow(self._restyle)
        self._connect_query()
        self._connect_photos()
        self._connect_library()
        self._bind_actions()
        self._restore()

    def _asked(self) -> Asked:
        """What the photos in the viewer are hits of."""
        state, query = self.page.query_state, self._engine.searcher.query
        if self.pages.origin != PHOTOS:
            query = Query()
        words = [text for text, _ in chips(query.filters)]
        return Asked(query, state.name_of, words)

    def _photos_page(self) -> PhotosPage:
        page = self.pages[PHOTOS]
        assert isinstance(page, PhotosPage)
        return page

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self.panel.setMinimumWidth(170)
        self.panel.setMaximumWidth(420)
        self._splitter.addWidget(self.panel)
        self._splitter.addWidget(self.pages.content)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([theme.PANEL_WIDTH, 10_000])
        browse = QWidget()
        column = QVBoxLayout(browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.status)
        self.pages.surround(browse)
        self.pages.changed.connect(self._float_notices)
        self.pages.changed.connect(self._show_place)
        self.pages.query_wanted.connect(self._ask_for)
        self.pages.photos_wanted.connect(self._show_photos)
        self.page_list.page_wanted.connect(self.show_page)
        self.panel.all_wanted.connect(self._leave_page)
        self.panel.filter_wanted.connect(self._leave_page)
        self.search.shelves.unreadable_wanted.connect(self.dialogs.open_problems)
        self.pages.left_viewer.connect(self.full_screen.leave)
        self.dialogs.photos_wanted.connect(self.pages.view_photos)
        self._float_notices()
        self.setCentralWidget(self.pages)
        self.setMinimumSize(QSize(320, 300))

    def _connect_query(self) -> None:
        self.page.bar.left.connect(self._go_to_photos)
        self.page.query_state.changed.connect(self._bring_to_front)
        self.search.regions.wanted.connect(self._find_similar)
        self.search.saved.list.itemClicked.connect(self._leave_page)
        self.search.albums.list.itemClicked.connect(self._leave_page)
        self.search.answers.models_wanted.connect(self.model_banner.open_page)

    def _connect_photos(self) -> None:
        grid, viewer, actions = self.page.grid, self.viewer, self.photo_menu
        for menu_wanted in (grid.menu_wanted, viewer.menu_wanted):
            menu_wanted.connect(lambda place: actions.menu().popup(place))
        self.pages.changed.connect(actions.enable)
        actions.similar_wanted.connect(self._find_similar)
        actions.folder_wanted.connect(self._engine.show_in_folder)
        actions.failed.connect(self.page.problem.say)
        self.window_actions.failed.connect(self.page.problem.say)
        self.window_actions.done.connect(self.page.hint.say)
        self.search.album_actions.gone.connect(self.window_actions.let_go)
        viewer.facts.folder_wanted.connect(
            lambda path: self._ask_for(Query(filters=Filters(folders=(path,))))
        )
        viewer.full_screen_toggled.connect(self.full_screen.toggle)

    def _connect_library(self) -> None:
        engine, panel, status = self._engine, self.panel, self.status
        engine.failed.connect(self.page.problem.say)
        engine.said.connect(self.page.hint.say)
        engine.overview_changed.connect(self._show_overview)
        engine.indexing.progressed.connect(status.show_progress)
        engine.indexing.paused.connect(status.show_paused)
        engine.indexing.ended.connect(status.show_idle)
        status.pause_wanted.connect(engine.indexing.toggle_pause)
        status.unreadable_wanted.connect(self.dialogs.open_problems)
        self.page.menu_wanted.connect(self._open_menu)
        panel.add_wanted.connect(self.drop_and_paste.pick_folder)
        panel.rescan_wanted.connect(engine.indexing.start)
        panel.open_wanted.connect(engine.open_folder)
        panel.remove_wanted.connect(self.drop_and_paste.ask_to_remove)
        panel.move_wanted.connect(self.drop_and_paste.pick_new_place)
        self.drop_and_paste.removal_agreed.connect(self.window_actions.let_folder_go)
        self.drop_and_paste.rejoin_wanted.connect(self.search.folders.rejoin)
        panel.all_wanted.connect(self.page.bar.clear)
        self.page.panel_wanted.connect(self._toggle_panel)
        engine.watching.short.connect(panel.show_unwatched)
        self.page.empty.problems_wanted.connect(self.dialogs.open_problems)
        self.page.empty.again_wanted.connect(engine.start)
        self.page.empty.add_wanted.connect(self.drop_and_paste.pick_folder)
        self.page.empty.folder_offered.connect(lambda path: engine.add_folders([path]))
        self.model_banner.learning.connect(status.show_learning)
        engine.models.switched.connect(self._show_model)
        engine.people.said.connect(self.page.undo.offer)

    def _bind_actions(self) -> None:
        self.registry.bind(
            {
                "field": self._focus_field,
                "keep-search": self._keep_search,
                "groups": lambda: self.show_page(GROUPS),
                "near-duplicates": lambda: self.show_page(DUPLICATES),
                "evaluate": lambda: self.show_page(EVALUATE),
                "surprise": self.search.surprise_me.go,
                "paste": self.drop_and_paste.paste,
                "add-folder": self.drop_and_paste.pick_folder,
                "escape": self._escape,
                "settings": self.dialogs.open_settings,
                "about": self.dialogs.open_about,
                "import-saved": self.search.saved.files.choose_import,
                "people": lambda: self.show_page(PEOPLE),
                "rescan": self._engine.indexing.start,
                "sidebar": self._toggle_panel,
                "full-screen": self.full_screen.toggle,
                "close": self.close,
                "quit": self.leave,
            }
        )
        for place, widget in (
            (Place.WINDOW, self),
            (Place.PHOTOS, self.page.grid),
            (Place.VIEWER, self.viewer),
        ):
            self.registry.attach(place, widget)
        self.photo_menu.enable()
        self.setTabOrder(self.page.bar.field, self.page.grid)

    def _restore(self) -> None:
        self._state.put_in_place(self)
        self._splitter.restoreState(self._state.splitter)
        self._splitter.setHandleWidth(1)
        self.page.grid.set_side(self._state.side)
        self.page.grid.set_layout(self._state.layout)
        self.page.grid.set_captions(self._state.captions)
        self.page.slider.setValue(self.page.grid.side)
        self._show_model(self._engine.library.models.current)
        self.panel.expect(self._state.folders)
        self.navigator.resume(from_text(self._state.place))
        if self._state.folders:
            state = self.page.query_state
            self.page.show_grid(heading(state.query, state.name_of))
        self.page.bar.field.setFocus()

    # states

    @Slot(object)
    def _show_overview(self, overview: Overview) -> None:
        self._state.folders = [name_of(folder) for folder in overview.folders]
        self.panel.show_folders(overview.folders, overview.photos)
        self._show_place()
        self.status.show_counts(overview.photos, len(overview.unreadable))
        self.search.answers.explain()

    @Slot(object)
    def _show_model(self, model: ModelInfo) -> None:
        self.page.bar.set_looks_enabled(model.understands_text)

    # going from place to place

    def _escape(self) -> None:
        """One thing at a time."""
        if self.isFullScreen():
            self.full_screen.leave()
        elif self.page.grid.chosen_count():
            self.navigator.leave_choice()
            self.page.grid.clearSelection()
        else:
            self.page.bar.step_back()

    @Slot()
    def _focus_field(self) -> None:
        self.show_page(PHOTOS)
        self.page.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.bar.field.selectAll()

    @Slot()
    def _go_to_photos(self) -> None:
        grid = self.page.grid
        grid.setFocus()
        if not grid.currentIndex().isValid():
            grid.show_row(0)

    @Slot()
    def _float_notices(self) -> None:
        page = self.page.stack if self.pages.shown == PHOTOS else self.pages.content
        dark = self.comparing.area if self.comparing.is_open else self.viewer.canvas
        is_dark = self.comparing.is_open or self.pages.viewing
        self.page.floating.float_over(self.pages, dark if is_dark else page, dark=is_dark)

    def show_page(self, name: str) -> None:
        """One of `PAGES`, by its id. Full screen ends: its ways out are in the viewer."""
        self.pages.show_page(name)

    @Slot()
    def _bring_to_front(self) -> None:
        """What is asked while one photo is shown, or another page, is to be seen."""
        if self.pages.viewing:
            self._show_photos()
        self._leave_page()

    @Slot()
    def _leave_page(self) -> None:
        if self.pages.shown != PHOTOS:
            self._show_photos()

    @Slot()
    def _show_photos(self) -> None:
        self.show_page(PHOTOS)
        self.page.grid.setFocus()

    @Slot(object)
    def _ask_for(self, query: Query) -> None:
        self.page.query_state.set(query)
        self._show_photos()

    @Slot()
    def _show_place(self) -> None:
        """In the side bar."""
        self.page_list.show_page(self.pages.shown)
        self.search.highlights.follow(self.pages.shown == PHOTOS)

    @Slot()
    def _open_menu(self) -> None:
        show_menu_below(self.registry.menu(Place.MAIN, self), self.page.settings_button)

    @Slot()
    def _keep_search(self) -> None:
        self.show_page(PHOTOS)
        self.search.saved.keep.click()

    @Slot(object)
    @Slot(object, object)
    def _find_similar(self, hit: Hit, region: Region | None = None) -> None:
        self._show_photos()
        self.drop_and_paste.find_similar(hit, region)

    @Slot(QMimeData)
    def _take_drop(self, mime: QMimeData) -> None:
        self.show_page(PHOTOS)
        self.drop_and_paste.take(mime)

    @Slot()
    def _toggle_panel(self) -> None:
        self.panel.setVisible(self.panel.isHidden())
        if self.width() >= _NARROW:
            self._state.panel = not self.panel.isHidden()

    def come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handles keys that no widget has handled, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.pages.viewing:
            self.viewer.keyPressEvent(event)
        elif not self.registry.press(Place.WINDOW, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.shown.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow != (event.oldSize().width() < _NARROW) or event.oldSize().width() < 0:
            self.panel.setVisible(self._state.panel and not narrow)

    @Slot()
    def _restyle(self) -> None:
        """In the colours of the system's palette, if they are others than before."""
        wanted = sheet(theme.current())
        if wanted != self.styleSheet():
            self.setStyleSheet(wanted)
            self.page.bar.restyle()
            self.page.empty.restyle()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.note_place(self)
        self._state.splitter = self._splitter.saveState()
        self._state.side = self.page.grid.side
        self._state.layout = self.page.grid.layout_name
        self._state.place = to_text(self.navigator.here())
        self._state.captions = self.page.grid.captions
        self._state.save()
        if self._state.background and not self.leaving:
            from photosearch.gui.main_window.tray import go_on  # the window shows sooner

            if go_on(self._engine, self, self.come_forward, self.leave):
                self.full_screen.leave()
                event.ignore()
                return
        super().closeEvent(event)
        self.closed.emit()

    @Slot()
    def leave(self) -> None:
        """Closed is closed, whatever may go on in the background."""
        self.leaving = True
        self.close()
