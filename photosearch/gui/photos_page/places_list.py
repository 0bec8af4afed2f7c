"""Where photos were taken; a click shows the photos of a country or town."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot

from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.place_tree import PlaceTree, choice_of
from photosearch.gui.sidebar.section import Section
from photosearch.gui.sidebar.tree_model import Node
from photosearch.gui.text import place_text


class Places(Section):
    """Hidden until some photo says where it was taken."""

    listed = Signal()
    """Others than before."""

    def __init__(self, engine: Engine, state: QueryState) -> None:
        super().__init__("places", QCoreApplication.translate("Places", "Places"))
        self._state = state
        self._shown: list[place_text.Choice] = []
        self.list = PlaceTree()
        self.column.addWidget(self.list)
        self.hide()
        self.list.wanted.connect(self._ask)
        listing = engine.library.photos.listing
        counting = engine.calmly(lambda: place_text.choices(listing.towns()), self)
        counting.taken.connect(self._show)
        counting.failed.connect(engine.failed)
        engine.overview_changed.connect(counting.ask)

    @Slot(object)
    def _show(self, choices: list[place_text.Choice]) -> None:
        if choices != self._shown:
            self._shown = choices
            self.list.show_choices(choices)
            self.setVisible(bool(choices))
            self.listed.emit()

    @Slot(object)
    def _ask(self, node: Node) -> None:
        """Words and other filters stay."""
        settings = self._state.settings
        filters = replace(settings.filters, places=(choice_of(node).filter,))
        self._state.update(settings=replace(settings, filters=filters))
