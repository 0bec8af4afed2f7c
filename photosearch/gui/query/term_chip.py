"""The chip of one term: what it is, how much it counts, and for a picture which part of it."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QMenu

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Run, context_menu
from photosearch.gui.query.chip_field import ChipField
from photosearch.gui.query.query_title import part_name
from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.chip import CHIP_SIDE, Chip
from photosearch.gui.widgets.dpr_watcher import DprWatcher
from photosearch.types import Region, Term, TextTerm

_LEAST_FIELD = 120
_LIGHTEST, _HEAVIEST, _STEP = 0.5, 5.0, 0.5
_Key = Qt.Key


class TermChip(Chip):
    """The chip of a term: a click changes its words, or which part of its picture counts.

    Space or its menu flip its sign, wheel and arrow keys change its weight.
    """

    changed = Signal()
    picture_changed = Signal()
    """Another part of the picture is the term."""
    part_wanted = Signal()
    """The person wants to choose a part of the picture."""
    resized = Signal()
    stepped = Signal(int)
    """To the next chip, or the one before."""

    def __init__(self, term: Term, words: str) -> None:
        super().__init__("")
        self.term, self.whole_name = term, words
        """`whole_name`: of the whole picture."""
        self.field: ChipField | None = None
        """While its words are changed."""
        self.edit_wanted.connect(self.edit)
        self._has_picture = False
        self.part = icons.IconButton(
            "region", self.tr("Search with a part of this picture"), size=14
        )
        self.part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.part.clicked.connect(self.part_wanted)
        self.part.setVisible(self.is_picture)
        self._row.insertWidget(2, self.part)
        if self.is_picture:
            self._row.setContentsMargins(0, 0, 2, 0)
            self.mark.setFixedSize(CHIP_SIDE, CHIP_SIDE)
            self._draw_mark()
            self.mark.show()
            DprWatcher(self).changed.connect(self._draw_again)
        self._show_term()

    @property
    def is_picture(self) -> bool:
        return not isinstance(self.term, TextTerm)

    @property
    def region(self) -> Region | None:
        return None if isinstance(self.term, TextTerm) else self.term.region

    @property
    def name(self) -> str:
        """What the person knows it as."""
        return part_name(self.term, self.whole_name)

    def show_picture(self, pixmap: QPixmap) -> None:
        self._has_picture = True
        self.mark.setPixmap(pixmap)

    def _draw_mark(self) -> None:
        if not self._has_picture:
            ratio = self.devicePixelRatioF()
            self.mark.setPixmap(icons.pixmap("picture", theme.current().accent, 16, ratio))

    @Slot()
    def _draw_again(self) -> None:
        self._draw_mark()
        self.picture_changed.emit()

    def set_region(self, region: Region | None) -> None:
        """None: the whole picture."""
        if not isinstance(self.term, TextTerm) and region != self.term.region:
            self.term = replace(self.term, region=region)
            self._show_term()
            self.picture_changed.emit()
            self.changed.emit()

    def set_weight(self, weight: float) -> None:
        if weight != self.term.weight:
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

    @Slot()
    def edit(self) -> None:
        """In place; of a picture the part of it."""
        if not isinstance(self.term, TextTerm):
            self.part_wanted.emit()
        elif self.field is None:
            self.field = ChipField(self.term.text, max(_LEAST_FIELD, self._label.width() + 40))
            self.field.ended.connect(self._take_words)
            self._row.insertWidget(2, self.field)
            self._label.hide()
            self.field.show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.resized.emit()

    @Slot(str)
    def _take_words(self, words: str) -> None:
        """Without any it goes."""
        field, self.field = self.field, None
        if field is None or not isinstance(self.term, TextTerm):
            return
        if field.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        field.hide()
        field.deleteLater()
        self._label.show()
        self.resized.emit()
        if not words:
            self.removed.emit()
        elif words != self.term.text:
            self.term, self.whole_name = replace(self.term, text=words), words
            self._show_term()
            self.changed.emit()

    # how it looks

    def _show_term(self) -> None:
        minus, size = self.term.weight < 0, abs(self.term.weight)
        sign = "−" if minus else ""
        self.show_words(sign + self.name + ("" if size == 1 else f" ×{size:g}"))
        self.setToolTip(self._hint(minus, size))
        kind = self.tr("less like this") if minus else self.tr("more like this")
        self.setAccessibleDescription(f"{kind}, ×{size:g}")
        self.setProperty("minus", minus)
        self.style().polish(self)

    def _hint(self, minus: bool, size: float) -> str:
        meaning = self.tr("Less like this") if minus else self.tr("More like this")
        if size != 1:
            meaning += self.tr(", counts {0} times").format(f"{size:g}")
        click = self.tr("Click, or Enter: search with a part of it.")
        if not self.is_picture:
            click = self.tr("Click, or Enter: change the words.")
        keys = self.tr("Space: more or less like this.\nWheel, or Up and Down: how much it counts.")
        return f"{meaning}\n{click}\n{keys}"

    # what can be done with it

    def menu(self) -> QMenu:
        runs: dict[str, Run] = {
            "chip-flip-more" if self.term.weight < 0 else "chip-flip-less": self.flip,
            "chip-more": lambda: self.weigh(1),
            "chip-less": lambda: self.weigh(-1),
            "chip-remove": self.removed.emit,
        }
        if self.is_picture:
            runs["chip-part"] = self.part_wanted.emit
        else:
            runs["chip-edit"] = self.edit
        if self.region:
            runs["chip-whole"] = lambda: self.set_region(None)
        return context_menu(Place.CHIP, self, runs)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        below = self.mapToGlobal(QPoint(0, self.height()))
        self.menu().popup(below if by_key else event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.weigh(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == _Key.Key_Space:
            self.flip()
        elif key in (_Key.Key_Up, _Key.Key_Plus, _Key.Key_Down, _Key.Key_Minus):
            self.weigh(1 if key in (_Key.Key_Up, _Key.Key_Plus) else -1)
        elif key in (_Key.Key_Left, _Key.Key_Right):
            self.stepped.emit(-1 if key == _Key.Key_Left else 1)
        elif key == _Key.Key_R and self.is_picture:
            self.part_wanted.emit()
        else:
            super().keyPressEvent(event)
