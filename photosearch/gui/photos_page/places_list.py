"""Where photos were taken, below the folders; a click shows the photos of a country or town."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.place_list import PlaceList
from photosearch.gui.style import theme
from photosearch.gui.text import place_text
from photosearch.gui.widgets.labels import ElidedLabel


class Places(QWidget):
    """Hidden until some photo says where it was taken."""

    listed = Signal()
    """Others than before."""

    def __init__(self, engine: Engine, state: QueryState) -> None:
        super().__init__()
        self._engine, self._state = engine, state
        self._shown: list[place_text.Choice] = []
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
        towns = self._engine.library.photos.listing.towns
        self._engine.do(lambda: place_text.choices(towns()), self._show)

    def _show(self, choices: list[place_text.Choice]) -> None:
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
