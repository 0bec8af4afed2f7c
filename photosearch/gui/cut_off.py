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
        page.weaker.clicked.connect(self.toggle)

    def shown(self, answer: Answer) -> Sequence[Hit]:
        """The hits of it to be shown now. Another query begins with the good ones again."""
        if answer.query != self._answer.query:
            self._all = False
        self._answer = answer
        found = good(answer.hits, nothing_alike=answer.nothing_alike)
        weaker = len(answer.hits) - len(found)
        self._show_button(weaker)
        return answer.hits if self._all else found

    def note(self, answer: Answer) -> str:
        """What there is to say beside the number of photos shown; mostly nothing."""
        if not answer.nothing_alike:
            return ""
        return self.tr("nothing here looks quite like that; these come nearest")

    def _show_button(self, weaker: int) -> None:
        more = self.tr("Show weaker hits ({0})").format(number(weaker))
        self._page.weaker.setText(self.tr("Hide weaker hits") if self._all else more)
        self._page.weaker.setVisible(bool(weaker))

    @Slot()
    def toggle(self) -> None:
        self._all = not self._all
        again = self._answer
        self.changed.emit(Answer(again.query, again.hits, True, again.nothing_alike, again.note))
