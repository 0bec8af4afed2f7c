"""Where good hits end: the weaker ones of an answer are held back until they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.browse_page import BrowsePage
from photosearch.gui.scores import good
from photosearch.gui.searcher import Answer
from photosearch.gui.status_bar import number
from photosearch.types import Hit, Query


class CutOff(QObject):
    changed = Signal(object)
    """The same answer is to be shown again, with its weaker hits or without."""

    def __init__(self, page: BrowsePage) -> None:
        super().__init__(page)
        self._page = page
        self._answer = Answer(Query(), (), refreshed=True)
        self._all = False
        self.held_back = 0
        """Weaker hits of the present answer that aren't shown."""
        page.weaker.clicked.connect(self.toggle)
        page.empty.weaker.clicked.connect(self.toggle)

    def shown(self, answer: Answer) -> Sequence[Hit]:
        """The hits of it to be shown now. Another query begins with the good ones again."""
        if answer.query != self._answer.query:
            self._all = False
        self._answer = answer
        found = good(answer.hits, nothing_alike=answer.nothing_alike)
        weaker = len(answer.hits) - len(found)
        self.held_back = 0 if self._all else weaker
        self._show_button(weaker, bool(found))
        return answer.hits if self._all else found

    def _show_button(self, weaker: int, has_good: bool) -> None:
        more = self.tr("Show weaker hits ({0})").format(number(weaker))
        less = self.tr("Only good hits") if has_good else self.tr("Hide weaker hits")
        self._page.weaker.setText(less if self._all else more)
        self._page.weaker.setVisible(bool(weaker) and (has_good or self._all))
        self._page.empty.weaker.setText(more)

    @Slot()
    def toggle(self) -> None:
        self._all = not self._all
        again = self._answer
        self.changed.emit(Answer(again.query, again.hits, True, again.nothing_alike, again.note))
