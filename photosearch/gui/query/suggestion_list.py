"""The list below the search field; it lies in the window and never has the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QWidget

from photosearch.gui.query.suggestion_delegate import ROW, SuggestionDelegate
from photosearch.gui.query.suggestion_rows import row
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import ElidedLabel
from photosearch.gui.widgets.laid_out import in_column
from photosearch.types import Suggestion

_EDGE = 5
_NARROWEST = 280


class SuggestionList(QFrame):
    """Suggestions in rows, at first with none of them chosen."""

    taken = Signal(object)
    """The Suggestion that was clicked."""

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self._within = within
        self.suggestions: Sequence[Suggestion] = ()
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStandardItemModel(self)
        self.rows = _Rows()
        self.rows.setModel(self._model)
        self.rows.setAccessibleName(self.tr("Suggestions"))
        self.rows.clicked.connect(self._take)
        self._hint = ElidedLabel("suggestionHint")
        self._hint.setFont(theme.scaled(self.font(), 0.85))
        self._hint.setContentsMargins(_EDGE + theme.GAP_S, 0, _EDGE, theme.GAP_XS)
        self._tell()
        in_column(self, self.rows, self._hint, margin=_EDGE, gap=theme.GAP_XS)
        self.hide()

    def show_all(self, suggestions: Sequence[Suggestion], bar: QWidget) -> None:
        """Below the search bar; one that was chosen and is still there stays chosen."""
        chosen = self.chosen
        self.suggestions = suggestions
        self._model.clear()
        for suggestion in suggestions:
            shown = row(suggestion)
            item = QStandardItem(shown.name)
            item.setData(shown, ROW)
            item.setData(shown.spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            self._model.appendRow(item)
        self.choose(suggestions.index(chosen) if chosen in suggestions else -1)
        self.ensurePolished()
        self.place_below(bar)
        self.show()
        self.raise_()

    def place_below(self, bar: QWidget) -> None:
        """As wide as the bar; as high as the rows, if the window is."""
        within = self._within
        corner = bar.mapTo(within, QPoint(0, bar.height() + theme.GAP_XS))
        width = min(max(bar.width(), _NARROWEST), within.width() - 2 * theme.GAP_XS)
        left = max(theme.GAP_XS, min(corner.x(), within.width() - width - theme.GAP_XS))
        room = within.height() - corner.y() - theme.GAP_S
        rows = self.rows.sizeHintForRow(0) * self._model.rowCount()
        margins = self.sizeHint().height() - self.rows.sizeHint().height()
        self.rows.setFixedHeight(max(1, min(rows, room - margins)))
        self.setGeometry(QRect(left, corner.y(), width, self.sizeHint().height()))

    @property
    def chosen(self) -> Suggestion | None:
        place = self.rows.currentIndex().row()
        return self.suggestions[place] if 0 <= place < len(self.suggestions) else None

    def step(self, by: int) -> str:
        """Choose the next row or the one before; beyond the last and the first none is chosen.
        What a screen reader says of it."""
        stops = len(self.suggestions) + 1
        place = (self.rows.currentIndex().row() + 1 + by) % stops - 1
        self.choose(place)
        if place < 0:
            return ""
        spoken = self._model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        return self.tr("{0}. {1} of {2}").format(spoken, place + 1, stops - 1)

    def choose(self, place: int) -> None:
        """-1: none."""
        self.rows.setCurrentIndex(self._model.index(place, 0))
        self._tell()

    def _tell(self) -> None:
        """What the keys do now."""
        words = self.tr("Tab makes it a filter. Enter searches for the words.")
        if self.chosen:
            words = self.tr("Tab or Enter makes it a filter.")
        self._hint.say(words)

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(self.suggestions[index.row()])


class _Rows(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("suggestionRows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(SuggestionDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
