"""The page that tells how good the models are: queries are judged, then the results told."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.evaluate_page import words
from photosearch.gui.evaluate_page.judge_pane import JudgePane
from photosearch.gui.evaluate_page.query_changes import QueryChanges
from photosearch.gui.evaluate_page.query_panel import QueryPanel
from photosearch.gui.evaluate_page.report_view import ReportView
from photosearch.gui.evaluate_page.welcome import Welcome
from photosearch.gui.platform import desktop
from photosearch.gui.services.engine import Engine
from photosearch.gui.style import theme
from photosearch.gui.widgets.file_dialogs import pick_folder
from photosearch.gui.widgets.labels import ElidedLabel
from photosearch.gui.widgets.lead_place import LeadPlace
from photosearch.gui.widgets.list_split import ListSplit
from photosearch.types import EvaluationQuery, EvaluationReport, Failure, Pool

_JUDGE, _RESULTS = 0, 1
_SIDE, _SMALL = 168, 104
_SOON_MS = 600
"""After the last verdict."""


class EvaluatePage(QWidget):
    """Asks the library in the background whenever something was said and the page is seen."""

    said = Signal(str, object)
    """What was done, and what takes it back."""
    told = Signal(str)
    failed = Signal(str)
    left = Signal()
    """Back to the photos."""
    leaving = Signal()
    """For another query, or the results."""
    query_wanted = Signal(object)
    """Never: its photos are judged here."""
    models_wanted = Signal()

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setObjectName("browse")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._engine, self._service = engine, engine.evaluation
        self._library = engine.library.evaluation
        self._still: dict[int, int] = {}
        self._wanted: tuple[int, ...] = ()
        self._installed: set[tuple[str, bool]] = set()
        self._query: EvaluationQuery | None = None
        self.title = ElidedLabel("heading", self.tr("How good is it on my photos?"))
        self.title.setFont(theme.scaled(self.font(), 1.35, QFont.Weight.DemiBold))
        self.progress = ElidedLabel("muted")
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Judge, or read the results"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("Judge"))
        self.tabs.addTab(self.tr("Results"))
        self._changes = QueryChanges(engine, self)
        self.queries, self.judge, self.results = QueryPanel(), JudgePane(engine), ReportView()
        self.grid = self.judge.grid
        self.welcome = Welcome()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._report)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(LeadPlace())
        head.addWidget(self.title, 1)
        head.addWidget(self.progress)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.welcome)
        self.detail.addWidget(self.judge)
        self._split = ListSplit(self.queries, self.detail, 150)
        self._split.setHandleWidth(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._split)
        self.stack.addWidget(self.results)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.grid.set_side(_SIDE)

    def _connect(self) -> None:
        self.tabs.tabBarClicked.connect(lambda _: self.leaving.emit())
        self.tabs.currentChanged.connect(self._show_tab)
        self.queries.typed.connect(self._changes.add)
        self.queries.draw_wanted.connect(self._changes.ask_to_draw)
        self.welcome.suggest.clicked.connect(self._changes.ask_to_draw)
        self._changes.added.connect(self._added)
        self._changes.changed.connect(self._list_anew)
        self._changes.said.connect(self.said)
        self._changes.told.connect(self.told)
        self.queries.chosen.connect(self._look_at)
        self.queries.judge_wanted.connect(self.grid.setFocus)
        for part in (self.queries, self.judge):
            part.remove_wanted.connect(self._changes.remove)
        self.judge.judged.connect(self._judged)
        self.judge.done.connect(self._go_on)
        self.judge.back_wanted.connect(self.queries.go_to)
        self.results.query_wanted.connect(self._show_failure)
        self.results.models_wanted.connect(self.models_wanted)
        self.results.export_wanted.connect(self._choose_folder)
        self._service.reported.connect(self._reported)
        self._service.progressed.connect(self._progressed)
        self._service.failed.connect(self.failed)
        self._engine.indexing.ended.connect(self._look_again)
        self._engine.models.changed.connect(self._follow_models)

    # where one is

    def place(self) -> tuple[float | str, ...]:
        """The tab, and the id of the query."""
        return self.tabs.currentIndex(), self._query.id if self._query else 0

    def return_to(self, place: tuple[float | str, ...]) -> None:
        tab, query = [part for part in (*place, 0, 0) if isinstance(part, int)][:2]
        self.tabs.setCurrentIndex(min(max(0, tab), _RESULTS))
        self._list(query)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    @Slot()
    @Slot(object)
    def _look_again(self, _what: object = None) -> None:
        """Photos, models or queries may be others than before."""
        if self.isVisible():
            self._list()
            self._soon.start()
            if self._query is not None:
                self._service.pool(self._query.id, self._show_pool)

    @Slot()
    def _follow_models(self) -> None:
        """One may have come, or gone."""
        now = {(info.id, info.in_use) for info in self._engine.models.infos if info.installed}
        if now != self._installed:
            self._installed = now
            self._look_again()

    @Slot(int)
    def _show_tab(self, tab: int) -> None:
        self.stack.setCurrentIndex(tab)
        self._report()

    def take_focus(self) -> None:
        """To the photos, or to what is there while there are none."""
        if self.tabs.currentIndex() == _RESULTS:
            self.results.setFocus()
        elif self.grid.hits:
            self.grid.setFocus()
        else:
            self.queries.field.setFocus()

    # queries

    def _list(self, current: int = 0) -> None:
        """Those of now; `current`: the id of the one that is to be looked at."""

        def show(found: list[EvaluationQuery]) -> None:
            known = self._query.id if self._query else 0
            self.queries.show_queries(found, self._still, current or known)
            self._show_query()

        self._service.do(self._library.queries, show)

    @Slot()
    def _show_query(self) -> None:
        query = self.queries.query
        self.detail.setCurrentWidget(self.judge if query else self.welcome)
        if query is None:
            self._query = None
        elif self._query is None or query.id != self._query.id:
            self._look_at(query, go=False)

    @Slot(object)
    def _look_at(self, query: EvaluationQuery, *, go: bool = True) -> None:
        if self._query is not None and query.id == self._query.id:
            return
        if go:
            self.leaving.emit()
        self._query = query
        self.judge.expect(query.text)
        self._service.pool(query.id, self._show_pool)

    def _show_pool(self, pool: Pool) -> None:
        if self._query is None or pool.query.id != self._query.id:
            return
        self.judge.show_pool(pool)
        self._still[pool.query.id] = pool.open
        if self._wanted:
            self.judge.choose(self._wanted)
            self._wanted = ()

    @Slot(int)
    def _added(self, query_id: int) -> None:
        self.queries.field.clear()
        self._list_anew(query_id)

    @Slot(int)
    def _list_anew(self, query_id: int) -> None:
        """0: no other one is to be looked at."""
        self._list(query_id)
        self._soon.start()

    # verdicts

    @Slot(int)
    def _judged(self, query_id: int) -> None:
        if self._query is not None and query_id == self._query.id:
            self._still[query_id] = len(self.judge.open)
        self._list()
        self._soon.start()

    @Slot()
    def _go_on(self) -> None:
        if self._query is not None:
            self._still[self._query.id] = 0
        if not self.queries.go_on(self._still):
            self.told.emit(self.tr("All queries are judged. See the results."))

    # results

    @Slot()
    def _report(self) -> None:
        """What models cost is measured where it is read, while nothing else takes the processor."""
        if self.isVisible():
            reads = self.tabs.currentIndex() == _RESULTS
            self._service.report(cost=reads and not self._engine.indexing.running)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        measuring = self.tr("Measuring how quick they are…")
        self.progress.say(words.asking(done, total) if done < total else measuring)

    @Slot(object)
    def _reported(self, report: EvaluationReport) -> None:
        self._still = dict(report.open)
        if self.judge.pool is not None:
            self._still[self.judge.pool.query.id] = len(self.judge.open)
        self.progress.say(words.progress(report))
        self.results.show_report(report)
        self._list()

    @Slot(object)
    def _show_failure(self, failure: Failure) -> None:
        """Its query, with the photos chosen that any model misses."""
        self.leaving.emit()
        missed = {photo for photos in failure.missed.values() for photo in photos}
        self._wanted = tuple(sorted(missed))
        self.tabs.setCurrentIndex(_JUDGE)
        if self._query is not None and self._query.id == failure.query.id:
            self.judge.choose(self._wanted)
            self._wanted = ()
        self.queries.go_to(failure.query.id)
        self.grid.setFocus()

    @Slot()
    def _choose_folder(self) -> None:
        pick_folder(self.window(), self.tr("Export into a new folder in"), self.export_to)

    def export_to(self, folder: Path) -> None:
        self._service.export(folder, self._exported)

    def _exported(self, folder: Path) -> None:
        self.told.emit(self.tr("Exported to {0}").format(desktop.display_name(folder)))

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the queries, the photos stand below them."""
        super().resizeEvent(event)
        if self._split.fit(self.width()):
            side = _SMALL if self._split.is_narrow else _SIDE
            self.grid.set_side(side)
