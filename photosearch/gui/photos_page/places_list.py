"""Where photos were taken, below the folders; a click shows the photos of a country or town."""

import time
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.place_list import PlaceList
from photosearch.gui.style import theme
from photosearch.gui.text import place_text
from photosearch.gui.widgets.labels import ElidedLabel

_RESTS, _LONGEST_MS = 50, 60_000
"""It rests so many times as long as it took: counting a million photos takes 0.2 s."""


class Places(QWidget):
    """Hidden until some photo says where it was taken."""

    listed = Signal()
    """Others than before."""

    def __init__(self, engine: Engine, state: QueryState) -> None:
        super().__init__()
        self._engine, self._state = engine, state
        self._shown: list[place_text.Choice] = []
        self._is_due = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._look_if_due)
        self.list = PlaceList()
        self._lay_out()
        self.hide()
        self.list.itemClicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)
        engine.overview_changed.connect(self._look)

    def _lay_out(self) -> None:
        title = ElidedLabel("panelTitle", self.tr("Places"))
        title.setFont(theme.scaled(self.font(), 0.9, QFont.Weight.DemiBold))
        head, inner = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(theme.GAP_L, 0, theme.GAP_S, 0)
        head.addWidget(title, 1)
        inner.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        inner.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(head)
        column.addLayout(inner)

    @Slot()
    def _look(self) -> None:
        """Now, or once it has rested: while photos are indexed there are others all the time."""
        self._is_due = True
        if not self._rest.isActive():
            self._look_if_due()

    @Slot()
    def _look_if_due(self) -> None:
        if self._is_due:
            self._is_due = False
            self._rest.start(_LONGEST_MS)
            self._engine.map_queue.run(self._count, self._show, self._engine.failed.emit)

    def _count(self) -> tuple[list[place_text.Choice], float]:
        """In the queue; and how many seconds of processor it took."""
        begun = time.thread_time()
        choices = place_text.choices(self._engine.library.photos.listing.towns())
        return choices, time.thread_time() - begun

    def _show(self, counted: tuple[list[place_text.Choice], float]) -> None:
        choices, seconds = counted
        self._rest.start(round(1000 * seconds * _RESTS))
        if choices != self._shown:
            self._shown = choices
            self.list.show_choices(choices)
            self.setVisible(bool(choices))
            self.listed.emit()

    @Slot(QListWidgetItem)
    def _ask(self, item: QListWidgetItem) -> None:
        """Words and other filters stay."""
        choice = self.list.choice_at(self.list.row(item))
        if choice is not None:
            settings = self._state.settings
            filters = replace(settings.filters, places=(choice.filter,))
            self._state.update(settings=replace(settings, filters=filters))
