"""Adds, draws and removes queries, and brings back what was removed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.evaluate_page.draw_dialog import COUNT, DrawDialog
from photosearch.gui.services.engine import Engine
from photosearch.types import EvaluationQuery, KeptQuery, Origin


class QueryChanges(QObject):
    """In the background; what comes of it goes out as signals."""

    added = Signal(int)
    """The id of a query that the person wrote."""
    changed = Signal(int)
    """There are other queries now; the id of the one to look at, or 0."""
    said = Signal(str, object)
    """What was done, and what takes it back."""
    told = Signal(str)

    def __init__(self, engine: Engine, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._service = page, engine.evaluation
        self._library = engine.library.evaluation

    @Slot(str)
    def add(self, text: str) -> None:
        self._service.do(lambda: self._library.add(text), lambda query: self.added.emit(query.id))

    @Slot()
    def ask_to_draw(self) -> None:
        dialog = DrawDialog(self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(self.draw)
        dialog.open()

    @Slot(object)
    def draw(self, origins: Sequence[Origin]) -> None:
        self._service.do(lambda: self._library.draw(COUNT, origins=origins), self._drawn)

    def _drawn(self, drawn: list[EvaluationQuery]) -> None:
        if drawn:
            self.changed.emit(drawn[0].id)
        else:
            self.told.emit(
                self.tr("Nothing more is written about your photos. Add a query of your own.")
            )

    @Slot(object)
    def remove(self, query: EvaluationQuery) -> None:
        self._service.do(lambda: self._library.remove(query.id), self._removed)

    def _removed(self, kept: KeptQuery) -> None:
        self.changed.emit(0)
        text = self.tr("“{0}” is removed, and what you said of its photos.")
        self.said.emit(text.format(kept.query.text), partial(self._restore, kept))

    def _restore(self, kept: KeptQuery) -> None:
        self._service.do(
            lambda: self._library.restore(kept), lambda _: self.changed.emit(kept.query.id)
        )
