"""Chips: one for each part of a query, with a cross to take it away."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from photosearch.gui import icons, theme
from photosearch.gui.flow import Flow
from photosearch.gui.labels import label
from photosearch.types import Term, TextTerm

CHIP_SIDE = 30
HEIGHT = 30
_WIDEST, _NARROWEST = 190, 60
_LIGHTEST, _HEAVIEST, _STEP = 0.5, 5.0, 0.5
_Key = Qt.Key


class Chip(QFrame):
    """Some words and a cross."""

    removed = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = words
        self.mark, self._label = QLabel(), label("chipLabel")
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark.hide()
        self._cross = icons.IconButton("close", self.tr("Take it out of the search"), size=12)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.removed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 0, 2, 0)
        self._row.setSpacing(theme.GAP_XS)
        for part in (self.mark, self._label, self._cross):
            self._row.addWidget(part)
        self.show_words(words)

    @property
    def words(self) -> str:
        return self._words

    def show_words(self, words: str) -> None:
        self._words = words
        middle = Qt.TextElideMode.ElideMiddle
        self._label.setText(self.fontMetrics().elidedText(words, middle, _WIDEST))
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Delete, _Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class TermChip(Chip):
    """A term: a click turns it round, the wheel and the arrow keys weigh it."""

    changed = Signal()

    def __init__(self, term: Term, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.term, self.name = term, words
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if not isinstance(term, TextTerm):
            self._row.setContentsMargins(0, 0, 2, 0)
            self.mark.setFixedSize(CHIP_SIDE, CHIP_SIDE)
            self._draw_mark()
            self.mark.show()
        self._show_term()

    def show_picture(self, pixmap: QPixmap) -> None:
        self._has_picture = True
        self.mark.setPixmap(pixmap)

    _has_picture = False

    def _draw_mark(self) -> None:
        if not self._has_picture:
            ratio = self.devicePixelRatioF()
            self.mark.setPixmap(icons.pixmap("picture", theme.current().accent, 16, ratio))

    def set_weight(self, weight: float) -> None:
        self.term = replace(self.term, weight=weight)
        self._show_term()
        self.changed.emit()

    def flip(self) -> None:
        self.set_weight(-self.term.weight)

    def weigh(self, steps: int) -> None:
        """Heavier or lighter; the sign stays."""
        sign = -1 if self.term.weight < 0 else 1
        size = abs(self.term.weight) + steps * _STEP
        self.set_weight(sign * max(_LIGHTEST, min(_HEAVIEST, size)))

    def _show_term(self) -> None:
        minus, size = self.term.weight < 0, abs(self.term.weight)
        sign = "−" if minus else ""
        self.show_words(sign + self.name + ("" if size == 1 else f" ×{size:g}"))
        kind = self.tr("less like this") if minus else self.tr("more like this")
        self.setToolTip(
            self.tr("{kind}, weight {size}\nClick: plus or minus. Wheel, Up, Down: weight.").format(
                kind=kind.capitalize(), size=f"{size:g}"
            )
        )
        self.setAccessibleDescription(f"{kind}, ×{size:g}")
        self.setProperty("minus", minus)
        self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # so that its release comes here too

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.flip()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.weigh(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (_Key.Key_Space, _Key.Key_Return):
            self.flip()
        elif key in (_Key.Key_Up, _Key.Key_Plus, _Key.Key_Down, _Key.Key_Minus):
            self.weigh(1 if key in (_Key.Key_Up, _Key.Key_Plus) else -1)
        else:
            super().keyPressEvent(event)


class TermChips(QScrollArea):
    """The chips of the search bar side by side; what doesn't fit can be scrolled to.

    In a narrow window they stand in `below` instead, which belongs under the search bar.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.below = Flow(theme.GAP_L)
        self.below.hide()
        self._wrapped = False
        self.chips: list[TermChip] = []
        self._fit()

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(chip.term for chip in self.chips)

    def add(self, term: Term, words: str) -> TermChip:
        chip = TermChip(term, words)
        chip.removed.connect(lambda: self.remove(chip))
        chip.changed.connect(self._chip_changed)
        self.chips.append(chip)
        self._place()
        return chip

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
            self._take(chip)
            self._fit()
            self.changed.emit()

    def clear(self) -> None:
        for chip in list(self.chips):
            self._take(chip)
        self._fit()

    def _take(self, chip: TermChip) -> None:
        self.chips.remove(chip)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        if self._wrapped:
            self.below.show_parts(self.chips)

    def _chip_changed(self) -> None:
        self._fit()
        self.changed.emit()

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

    def event(self, event: QEvent) -> bool:
        """Newest last, and in sight."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.chips:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.maximum())
        return handled
