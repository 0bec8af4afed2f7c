"""The chips of the search bar."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from photosearch.gui.query.term_chip import TermChip
from photosearch.gui.style import theme
from photosearch.gui.widgets.chip import HEIGHT
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.types import Term

_NARROWEST = 60


class TermChipRow(QScrollArea):
    """The chips of the search bar side by side; scrolls if they don't fit.

    In a narrow window they stand in `below` instead, which belongs under the search bar.
    """

    changed = Signal()
    picture_changed = Signal(object)
    """A TermChip with a picture that it doesn't show yet."""
    part_wanted = Signal(object)
    """A TermChip of whose picture only a part is wanted."""
    removing = Signal(object)
    """A TermChip that goes now."""
    left = Signal()
    """Beyond the last chip: the person goes on to the field."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("termChips")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(HEIGHT)
        self.setWidgetResizable(True)
        inner = QWidget()
        inner.setObjectName("termChips")
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP_XS)
        self.setWidget(inner)
        self.horizontalScrollBar().rangeChanged.connect(self._show_newest)
        self.below = FlowLayout(theme.GAP_L)
        self.below.hide()
        self._wrapped = False
        self.chips: list[TermChip] = []
        self._fit()

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(chip.term for chip in self.chips)

    def show_terms(self, terms: Sequence[Term], name_of: Callable[[Term], str]) -> None:
        """Chips that are there stay, with their picture and the focus."""
        if self.terms == tuple(terms):
            return
        before, self.chips = self.chips, []
        for term in terms:
            chip = next((chip for chip in before if chip.term == term), None)
            if chip is not None:
                before.remove(chip)
            self.chips.append(chip or self._made(term, name_of(term)))
        for chip in before:
            self._let_go(chip)
        self._place()

    def _made(self, term: Term, words: str) -> TermChip:
        chip = TermChip(term, words)
        chip.removed.connect(lambda: self.remove(chip))
        chip.changed.connect(self._chip_changed)
        chip.resized.connect(self._fit)
        chip.picture_changed.connect(lambda: self.picture_changed.emit(chip))
        chip.part_wanted.connect(lambda: self.part_wanted.emit(chip))
        chip.stepped.connect(lambda step: self._step(chip, step))
        if chip.is_picture:
            self.picture_changed.emit(chip)
        return chip

    def _step(self, chip: TermChip, step: int) -> None:
        place = self.chips.index(chip) + step
        if place >= len(self.chips):
            self.left.emit()
        elif place >= 0:
            self.chips[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_wrapped(self, wrapped: bool) -> None:
        if wrapped != self._wrapped:
            self._wrapped = wrapped
            self._place()

    def _place(self) -> None:
        """Where they belong, in their order; one that has the focus keeps it."""
        focus = next((chip for chip in self.chips if chip.hasFocus()), None)
        if self._wrapped:
            self.below.show_parts(self.chips)
        else:
            self.below.release()
            for chip in self.chips:
                self._row.addWidget(chip)
        if focus is not None:
            focus.setFocus()
        self._fit()

    def remove(self, chip: TermChip) -> None:
        if chip in self.chips:
            self.removing.emit(chip)
            self.chips.remove(chip)
            self._let_go(chip)
            self._place()
            self.changed.emit()

    def _let_go(self, chip: TermChip) -> None:
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _chip_changed(self) -> None:
        self._fit()
        self.changed.emit()

    @Slot()
    def _fit(self) -> None:
        if self._wrapped:
            self.below.arrange()
        self.setVisible(bool(self.chips) and not self._wrapped)
        self.below.setVisible(bool(self.chips) and self._wrapped)
        self.setMaximumWidth(self.sizeHint().width())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = sum(chip.sizeHint().width() + theme.GAP_XS for chip in self.chips)
        return QSize(max(1, width), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_NARROWEST, self.sizeHint().width()), HEIGHT)

    @Slot(int, int)
    def _show_newest(self, _least: int, most: int) -> None:
        """It stands last."""
        self.horizontalScrollBar().setValue(most)
