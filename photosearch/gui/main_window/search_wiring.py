"""Builds and connects the parts that make, run and show a search."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.registry import ActionRegistry
from photosearch.gui.grid.selection_keeper import SelectionKeeper
from photosearch.gui.photos_page.answer_presenter import AnswerPresenter
from photosearch.gui.photos_page.bursts import BadgeClicks, Bursts
from photosearch.gui.photos_page.drop_and_paste import DropAndPaste
from photosearch.gui.photos_page.feedback import Feedback
from photosearch.gui.photos_page.filter_actions import FilterActions
from photosearch.gui.photos_page.first_run import FirstRun
from photosearch.gui.photos_page.open_query import OpenQuery
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.photos_page.recent_searches import RecentSearches
from photosearch.gui.photos_page.region_dialog import ChipRegions
from photosearch.gui.photos_page.saved_searches import SavedSearches
from photosearch.gui.photos_page.sidebar_highlight import SidebarHighlight
from photosearch.gui.photos_page.sort_button import SortButton
from photosearch.gui.photos_page.surprise_me import SurpriseMe
from photosearch.gui.photos_page.weaker_hits import WeakerHits
from photosearch.gui.query.query_snapshot import QuerySnapshot
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.folder_panel import FolderPanel
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.viewer.region_picker import Regions
from photosearch.gui.viewer.viewer import Viewer


class SearchWiring(QObject):
    """Owns the controllers of the photos page."""

    def __init__(
        self,
        engine: Engine,
        page: PhotosPage,
        panel: FolderPanel,
        viewer: Viewer,
        actions: ActionRegistry,
        photos: PhotoMenu,
        intake: DropAndPaste,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._page = page
        self.bursts, self._badges = Bursts(page.grid), BadgeClicks(page.grid)
        self.answers = AnswerPresenter(engine, page, panel, self.bursts)
        self.weaker_hits = WeakerHits(page, engine.searcher)
        self.view = SortButton(page, engine.searcher, state, window)
        self.feedback = Feedback(engine, page, viewer, actions, photos)
        self.regions, self.parts = Regions(viewer), ChipRegions(engine, window)
        self.open_query = OpenQuery(engine, page)
        self.recent_searches = RecentSearches(engine, page, self.open_query)
        self.surprise_me = SurpriseMe(engine, page, intake)
        self.saved = SavedSearches(engine, page, self.open_query)
        panel.add_below(self.saved)
        self.filter_actions = FilterActions(engine, page.bar, panel, window)
        self.highlights = SidebarHighlight(page.bar, panel, self.saved)
        self.first_run = FirstRun(engine, page, state)
        self._connect(engine, page, intake)
        self._connect_tiles(actions)
        self.view.restore()

    def _connect(self, engine: Engine, page: PhotosPage, intake: DropAndPaste) -> None:
        bar, searcher = page.bar, engine.searcher
        bar.asked.connect(searcher.ask)
        bar.pasted.connect(intake.take)
        bar.lost.connect(self._offer_back)
        bar.misread.connect(page.problem.say)
        bar.pick_wanted.connect(intake.pick_picture)
        bar.chips.part_wanted.connect(self.parts.choose)
        intake.problem.connect(page.problem.say)
        searcher.waiting.connect(bar.note)

    @Slot(str, object)
    def _offer_back(self, words: str, before: QuerySnapshot) -> None:
        """The query, and where one was in its photos."""
        page, standing = self._page, SelectionKeeper(self._page.grid)

        def ask_again() -> None:
            page.grid.return_to(standing)
            page.bar.ask_again(before)

        page.undo.offer(words, ask_again)

    def _connect_tiles(self, actions: ActionRegistry) -> None:
        self._badges.burst_clicked.connect(self.bursts.toggle)
        self._badges.star_clicked.connect(lambda hit: self.feedback.toggle_favourites([hit]))
        actions.bind({"burst": self.bursts.toggle_chosen})
