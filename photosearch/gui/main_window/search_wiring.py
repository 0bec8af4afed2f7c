"""The parts by which a person asks, put together; what they do is their own affair."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from photosearch.gui.grid.selection_keeper import Standing
from photosearch.gui.photos_page.bursts import BadgeClicks, Bursts
from photosearch.gui.photos_page.drop_and_paste import Intake
from photosearch.gui.photos_page.feedback import Tastes
from photosearch.gui.photos_page.filter_actions import Filtering
from photosearch.gui.photos_page.first_run import FirstRun
from photosearch.gui.photos_page.open_query import Recall
from photosearch.gui.photos_page.page import BrowsePage
from photosearch.gui.photos_page.photo_menu import HitActions
from photosearch.gui.photos_page.recent_searches import Recents
from photosearch.gui.photos_page.region_dialog import ChipRegions
from photosearch.gui.photos_page.saved_searches import SavedSearches
from photosearch.gui.photos_page.show_answer import Answers
from photosearch.gui.photos_page.sidebar_highlight import Highlights
from photosearch.gui.photos_page.sort_button import ViewOptions
from photosearch.gui.photos_page.surprise_me import Surprises
from photosearch.gui.photos_page.weaker_hits import CutOff
from photosearch.gui.query.asked import Asked
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.folder_panel import FoldersPanel
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.viewer.region_picker import Regions
from photosearch.gui.viewer.viewer import Viewer


class QueryDesk(QObject):
    def __init__(
        self,
        engine: Engine,
        page: BrowsePage,
        panel: FoldersPanel,
        viewer: Viewer,
        actions: HitActions,
        intake: Intake,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._page = page
        self.bursts, self._badges = Bursts(page.grid), BadgeClicks(page.grid)
        self.answers = Answers(engine, page, panel, self.bursts)
        self.cut_off = CutOff(page, engine.searcher)
        self.view = ViewOptions(page, engine.searcher, state, window)
        self.tastes = Tastes(engine, page, viewer, actions)
        self.regions, self.parts = Regions(viewer), ChipRegions(engine, window)
        self.recall = Recall(engine, page)
        self.recents = Recents(engine, page, self.recall)
        self.surprises = Surprises(engine, page, intake)
        self.saved = SavedSearches(engine, page, self.recall)
        panel.add_below(self.saved)
        self.filtering = Filtering(engine, page.bar, panel, window)
        self.highlights = Highlights(page.bar, panel, self.saved)
        self.first_run = FirstRun(engine, page, state)
        self._connect(engine, page, intake)
        self._connect_tiles(actions)
        self.view.restore()

    def _connect(self, engine: Engine, page: BrowsePage, intake: Intake) -> None:
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
    def _offer_back(self, words: str, before: Asked) -> None:
        """The query, and where one was in its photos."""
        page, standing = self._page, Standing(self._page.grid)

        def ask_again() -> None:
            page.grid.return_to(standing)
            page.bar.ask_again(before)

        page.undo.offer(words, ask_again)

    def _connect_tiles(self, actions: HitActions) -> None:
        self._badges.burst_clicked.connect(self.bursts.toggle)
        self._badges.star_clicked.connect(lambda hit: self.tastes.toggle_favourites([hit]))
        words = self.tr("Open or close the burst")
        self.burst = actions.action(words, "stack", "+", self.bursts.toggle_chosen, in_viewer=False)
        self.burst.setShortcuts([QKeySequence("+"), QKeySequence("-")])
        actions.further[0].append(self.burst)
