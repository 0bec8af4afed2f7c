"""The popup of the sort button: order, cut-off, bursts as one tile."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.query.query_state import QueryState
from photosearch.gui.style import theme
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.widgets.labels import label, only_when_focused
from photosearch.types import STRONG, Query, Sort

_STEP = 5
"""Percent, of the cut-off."""


def sort_words() -> dict[Sort, str]:
    return {
        Sort.RELEVANCE: _tr("Best match"),
        Sort.DATE: _tr("Newest first"),
        Sort.OLDEST: _tr("Oldest first"),
        Sort.FOLDER: _tr("By folder"),
        Sort.NAME: _tr("By name"),
        Sort.SIZE: _tr("Largest first"),
        Sort.ADDED: _tr("Recently added"),
        Sort.RATING: _tr("Best rated first"),
        Sort.ALBUM: _tr("Album order"),
        Sort.RANDOM: _tr("Random"),
    }


def ordered(settings: Query, sort: Sort | None) -> Query:
    """In this order; if it is random, in another one each time it is asked for."""
    return replace(settings, sort=sort, seed=0)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SortPopup", words)


class SortPopup(QDialog):
    """Changes the order and the cut-off at once."""

    def __init__(self, state: QueryState, remembered: WindowState, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Sort and strictness"))
        self._state, self._remembered = state, remembered
        self._group = QButtonGroup(self)
        self.orders = {sort: self._order(sort, words) for sort, words in sort_words().items()}
        self._make_cut()
        self.stacks = QCheckBox(self.tr("Bursts as one tile"))
        self.stacks.setToolTip(
            self.tr("Near-identical photos taken within a minute; a click on the number opens them")
        )
        self.stacks.setChecked(state.stacking)
        self.stacks.toggled.connect(self._stack)
        self._lay_out()
        self._show()
        only_when_focused(self)

    def _order(self, sort: Sort, words: str) -> QRadioButton:
        button = QRadioButton(words)
        button.setChecked(self._state.query.order is sort)
        button.clicked.connect(lambda: self._sort(sort))
        self._group.addButton(button)
        return button

    def _make_cut(self) -> None:
        self.cut = QSlider(Qt.Orientation.Horizontal)
        self.cut.setRange(_STEP, 100 - _STEP)
        self.cut.setSingleStep(_STEP)
        self.cut.setPageStep(2 * _STEP)
        self.cut.setValue(round(100 * self._state.settings.cut_off))
        self.cut.setAccessibleName(self.tr("Least match of a good hit, in percent"))
        self.cut.valueChanged.connect(self._set_cut)
        self.said = label("muted")
        self.usual = QPushButton(self.tr("Reset"))
        self.usual.setProperty("link", True)
        self.usual.setToolTip(self.tr("Back to the cut-off that suits most searches"))
        self.usual.clicked.connect(lambda: self.cut.setValue(round(100 * STRONG)))
        self.weak = QCheckBox(self.tr("Also show less certain photos"))
        self.weak.setChecked(self._state.weaker)
        self.weak.toggled.connect(self._show_weak)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self._title(self.tr("Order")))
        for button in self.orders.values():
            column.addWidget(button)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self._title(self.tr("How strict")))
        line = QHBoxLayout()
        line.addWidget(self.said, 1)
        line.addWidget(self.usual)
        column.addLayout(line)
        column.addWidget(self.cut)
        column.addLayout(self._ends())
        column.addWidget(self.weak)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self.stacks)
        self.setMinimumWidth(280)

    def _title(self, words: str) -> QWidget:
        title = label("panelTitle", words)
        font = theme.scaled(self.font(), 0.9)
        font.setBold(True)
        title.setFont(font)
        return title

    def _ends(self) -> QHBoxLayout:
        """What the slider's two ends mean."""
        ends = QHBoxLayout()
        for words in (self.tr("more photos"), self.tr("only the best")):
            end = label("muted", words)
            end.setFont(theme.scaled(self.font(), 0.85))
            ends.addWidget(end)
            ends.addStretch(1)
        ends.takeAt(ends.count() - 1)
        return ends

    def _show(self) -> None:
        """Only what is compared has a match to cut at, or an order by it."""
        comparing = self._state.query.compares
        for part in (self.cut, self.weak, self.said, self.stacks, self.orders[Sort.RELEVANCE]):
            part.setEnabled(comparing)
        self.orders[Sort.ALBUM].setVisible(len(self._state.query.filters.albums) == 1)
        value = self.cut.value()
        self.usual.setVisible(comparing and value != round(100 * STRONG))
        words = self.tr("At least {0}") if comparing else self.tr("For searches only")
        self.said.setText(words.format(f"{value}%"))

    # what it does

    def _sort(self, sort: Sort) -> None:
        usual = replace(self._state.query, sort=None).order
        wanted = None if sort is usual else sort
        self._state.update(settings=ordered(self._state.settings, wanted))

    @Slot(int)
    def _set_cut(self, percent: int) -> None:
        """The usual one needs no words of its own in the query."""
        least = 0.0 if percent == round(100 * STRONG) else percent / 100
        self._show()
        if least != self._state.settings.least:
            self._state.update(settings=replace(self._state.settings, least=least))
            self.weak.setChecked(False)

    @Slot(bool)
    def _show_weak(self, wanted: bool) -> None:
        if wanted != self._state.weaker:
            self._state.show_weaker(wanted)

    @Slot(bool)
    def _stack(self, wanted: bool) -> None:
        self._remembered.stacking = wanted
        self._state.stack(wanted)
