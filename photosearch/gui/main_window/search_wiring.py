"""Builds and connects the parts that make, run and show a search."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.photos_page.album_actions import AlbumActions
from photosearch.gui.photos_page.album_order import AlbumOrder
from photosearch.gui.photos_page.albums import Albums
from photosearch.gui.photos_page.answer_presenter import AnswerPresenter
from photosearch.gui.photos_page.bursts import BadgeClicks, Bursts
from photosearch.gui.photos_page.drop_and_paste import DropAndPaste
from photosearch.gui.photos_page.exports import Exports
from photosearch.gui.photos_page.feedback import Feedback
from photosearch.gui.photos_page.filter_actions import FilterActions
from photosearch.gui.photos_page.first_run import FirstRun
from photosearch.gui.photos_page.folder_section import FolderSection
from photosearch.gui.photos_page.group_examples import GroupExamples
from photosearch.gui.photos_page.open_query import OpenQuery
from photosearch.gui.photos_page.open_sections import OpenSections
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.photos_page.places_list import Places
from photosearch.gui.photos_page.ratings import Ratings
from photosearch.gui.photos_page.recent_searches import RecentSearches
from photosearch.gui.photos_page.region_dialog import ChipRegions
from photosearch.gui.photos_page.saved_searches import SavedSearches
from photosearch.gui.photos_page.shelf_actions import ShelfActions
from photosearch.gui.photos_page.sidebar_highlight import SidebarHighlight
from photosearch.gui.photos_page.sort_button import SortButton
from photosearch.gui.photos_page.surprise_me import SurpriseMe
from photosearch.gui.photos_page.weaker_hits import WeakerHits
from photosearch.gui.query.suggesting import Suggesting
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.search_service import SearchService
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
        remembered: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        state, searcher = page.query_state, engine.searcher
        self.bursts, self._badges = Bursts(page.grid), BadgeClicks(page.grid)
        self.answers = AnswerPresenter(engine, page, panel, self.bursts)
        self.weaker_hits = WeakerHits(state, searcher, page.grid, page.weaker)
        self.view = SortButton(state, searcher, page.order, remembered, window)
        self.feedback = Feedback(engine, state, page.grid, page.undo, viewer, actions, photos)
        self.rating = Ratings(engine, page.grid, page.undo, viewer, actions, photos)
        self.group_examples = GroupExamples(engine, state, actions, photos)
        self.regions, self.parts = Regions(viewer), ChipRegions(engine, window)
        self.open_query = OpenQuery(engine, state)
        self.recent_searches = RecentSearches(engine, page.bar, self.open_query)
        self.suggesting = Suggesting(engine.suggestions, page.bar)
        self.surprise_me = SurpriseMe(engine, state, intake)
        self.saved = SavedSearches(engine, state, page.filters, page.undo, self.open_query)
        self.albums = Albums(engine, state, page.undo)
        self.album_actions = AlbumActions(
            engine, state, page.undo, self.albums, actions, photos, window
        )
        self.album_order = AlbumOrder(engine, page.grid, page.undo, self.albums, actions)
        self.exports = Exports(engine, state, page.hint, actions, photos, remembered, window)
        self.albums.export_wanted.connect(self.exports.ask_for_album)
        self.places = Places(engine, state)
        for section in (self.places, self.albums, self.saved):
            panel.add_section(section)
        self.folders = FolderSection(engine, panel, page.undo, remembered)
        self.shelves = ShelfActions(engine, state, panel, self.feedback)
        self.open_sections = OpenSections(panel, remembered)
        self.filter_actions = FilterActions(engine, state, page.bar.filter, window)
        self.highlights = SidebarHighlight(state, panel, self.saved, self.places, self.albums)
        self.first_run = FirstRun(engine, page.bar, page.samples, page.empty, remembered)
        self._connect_query(page, searcher, intake)
        self._connect_messages(page, intake)
        panel.filter_wanted.connect(self.filter_actions.only_folder)
        page.filters.reveal = panel.reveal
        self._connect_tiles(actions)

    def _connect_query(
        self, page: PhotosPage, searcher: SearchService, intake: DropAndPaste
    ) -> None:
        state, bar = page.query_state, page.bar
        state.asked.connect(searcher.ask)
        bar.pasted.connect(intake.take)
        bar.pick_wanted.connect(intake.pick_picture)
        bar.surprise_wanted.connect(self.surprise_me.go)
        bar.filter.clicked.connect(self.filter_actions.open)
        page.filters.edit_wanted.connect(self.filter_actions.edit)
        page.filters.retyped.connect(bar.field.setFocus)
        bar.chips.part_wanted.connect(self.parts.choose)
        searcher.waiting.connect(bar.note)

    def _connect_messages(self, page: PhotosPage, intake: DropAndPaste) -> None:
        for failed in (
            page.bar.misread,
            intake.problem,
            self.open_query.failed,
            self.saved.failed,
            self.albums.failed,
            self.exports.failed,
        ):
            failed.connect(page.problem.say)
        self.group_examples.done.connect(page.undo.offer)
        for said in (
            self.saved.done,
            self.surprise_me.said,
            self.album_actions.said,
            self.exports.done,
        ):
            said.connect(page.hint.say)

    def _connect_tiles(self, actions: ActionRegistry) -> None:
        self._badges.burst_clicked.connect(self.bursts.toggle)
        self._badges.heart_clicked.connect(lambda hit: self.feedback.toggle_favourites([hit]))
        actions.bind({"burst": self.bursts.toggle_chosen})
