"""Two to four photos side by side, to choose the best of them."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.compare_page.arrangement import columns
from photosearch.gui.compare_page.candidates import LEAST, MOST, Candidates
from photosearch.gui.compare_page.compare_bar import CompareBar
from photosearch.gui.compare_page.compare_pane import ComparePane
from photosearch.gui.grid.keys import asks_for_menu
from photosearch.gui.services.engine import Engine
from photosearch.gui.style import theme
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.joined_canvases import JoinedCanvases
from photosearch.gui.viewer.placement import STEP
from photosearch.gui.viewer.zoom_badge import ZoomBadge
from photosearch.types import Hit

_PAN = 80
"""Pixels that an arrow key moves what is zoomed."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class ComparePage(QWidget):
    """One of the photos is current: actions, keys and menu mean that one."""

    left = Signal()
    menu_wanted = Signal(QPoint)
    """Where on the screen."""
    current_changed = Signal()
    favourite_wanted = Signal(object)
    """A list of hits."""
    judged = Signal(object, object, object)
    """A list of hits, their stars and their flag; None for what stays as it is."""
    best_wanted = Signal(object, object)
    """The hit to pick, and those to reject."""

    def __init__(self, engine: Engine, actions: ActionRegistry) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions = actions
        self._candidates = Candidates()
        self.current = 0
        queues = engine.picture_queue, engine.ahead_queue
        self.panes = [ComparePane(engine.library, queues[n % 2]) for n in range(MOST)]
        self.joined = JoinedCanvases([pane.canvas for pane in self.panes], self)
        self.bar = CompareBar()
        self.area = QWidget()
        self._badges = [ZoomBadge(pane.canvas) for pane in self.panes]
        self._lay_out()
        self._connect()
        self._bind()

    def _lay_out(self) -> None:
        for pane in self.panes:
            pane.setParent(self.area)
        self._grid = QGridLayout(self.area)
        self._grid.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, theme.GAP_S)
        self._grid.setSpacing(theme.GAP_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.area, 1)

    def _connect(self) -> None:
        for number, pane in enumerate(self.panes):
            pane.chosen.connect(partial(self.go_to, number))
            pane.canvas.shaped.connect(self._arrange)
            pane.canvas.view_changed.connect(self._tell_zoom)
            pane.away.clicked.connect(partial(self.take_out, number))
            pane.favourite.clicked.connect(partial(self._mark_favourite, number))
            pane.stars.judged.connect(partial(self._judge, number))
        bar = self.bar
        bar.back.clicked.connect(self.left)
        bar.join.toggled.connect(self._join)
        bar.before.clicked.connect(lambda: self.swap(-1))
        bar.behind.clicked.connect(lambda: self.swap(1))
        bar.more.clicked.connect(self.add)
        bar.keep.clicked.connect(self.keep_best)

    def _bind(self) -> None:
        self._actions.bind(
            {
                "compare-next": lambda: self.swap(1),
                "compare-before": lambda: self.swap(-1),
                "compare-more": self.add,
                "compare-away": lambda: self.take_out(self.current),
                "compare-best": self.keep_best,
                "compare-join": self.bar.join.toggle,
                "compare-size": lambda: self._canvas.toggle_actual(),
                "compare-fit": lambda: self._canvas.fit(),
                "compare-in": lambda: self._canvas.zoom_by(STEP),
                "compare-out": lambda: self._canvas.zoom_by(1 / STEP),
                "compare-leave": self.left.emit,
            }
        )

    # which photos

    @property
    def hits(self) -> list[Hit]:
        return list(self._candidates.shown)

    @property
    def shown_hits(self) -> list[Hit]:
        """The current one, if it is seen now."""
        shown = self._candidates.shown
        return [] if self.isHidden() or not shown else [shown[self.current]]

    @property
    def _canvas(self) -> Canvas:
        return self.panes[self.current].canvas

    def compare(self, hits: Sequence[Hit], shown: Sequence[Hit], *, only: bool = False) -> None:
        """`shown`, two to four, of `hits`, of which others can take their places. `only`: no
        photos that come into the list later."""
        self._candidates, self.current = Candidates(hits, shown[:MOST], only=only), 0
        self.panes[0].canvas.fit()
        self._show()

    def follow(self, hits: Sequence[Hit]) -> None:
        """The list has changed."""
        if not self.isHidden():
            self._candidates.follow(hits)
            self._show()

    def let_go(self, ids: Collection[int]) -> None:
        """The files of these photos are gone."""
        if not self.isHidden():
            self._candidates.let_go(ids)
            self._show_or_leave()

    def swap(self, step: int) -> None:
        """The next photo in the place of the current one, or the one before."""
        other = self._candidates.beside(self.current, step)
        if other is not None:
            self._candidates.swap(self.current, other)
            self._show()

    @Slot()
    def add(self) -> None:
        if self._candidates.add():
            self.current = len(self._candidates.shown) - 1
            self._show()

    def take_out(self, number: int) -> None:
        self._candidates.take_out(number)
        self._show_or_leave()

    def _show_or_leave(self) -> None:
        """One photo alone is for the viewer."""
        if len(self._candidates.shown) < LEAST:
            self.current = 0
            self.left.emit()
        else:
            self._show()

    def go_to(self, number: int) -> None:
        if number != self.current:
            self.current = number
            self._tell()

    # what is said of them

    def _mark_favourite(self, number: int) -> None:
        self.favourite_wanted.emit([self._candidates.shown[number]])

    def _judge(self, number: int, stars: int | None, flag: object) -> None:
        self.judged.emit([self._candidates.shown[number]], stars, flag)

    @Slot()
    def keep_best(self) -> None:
        """The current one; all others are rejected."""
        best = self._candidates.shown[self.current]
        self.best_wanted.emit(best, [hit for hit in self._candidates.shown if hit is not best])

    # showing

    def _show(self) -> None:
        shown = self._candidates.shown
        self.current = min(self.current, len(shown) - 1)
        for pane, hit in zip(self.panes, shown, strict=False):
            pane.setVisible(True)
            pane.show_hit(hit)
        for pane in self.panes[len(shown) :]:
            pane.setVisible(False)
            pane.forget()
        self._arrange()
        self._tell()

    def _tell(self) -> None:
        candidates, count = self._candidates, len(self._candidates.shown)
        for number, pane in enumerate(self.panes[:count]):
            pane.describe(number + 1, count, current=number == self.current)
        self.bar.show_count(count)
        self.bar.before.setEnabled(candidates.beside(self.current, -1) is not None)
        self.bar.behind.setEnabled(candidates.beside(self.current, 1) is not None)
        self.bar.more.setEnabled(count < MOST and candidates.beside(count - 1, 1) is not None)
        self.setAccessibleName(self.panes[self.current].accessibleName())
        self._tell_zoom()
        self.current_changed.emit()

    @Slot()
    def _tell_zoom(self) -> None:
        self._badges[self.current].tell(self.bar.zoom)

    @Slot()
    def _arrange(self) -> None:
        """As large as they can be."""
        shown = self.panes[: len(self._candidates.shown)]
        room = self.area.size()
        across = columns([pane.canvas.ratio for pane in shown], room.width(), room.height())
        for number, pane in enumerate(shown):
            self._grid.addWidget(pane, number // across, number % across)
            pane.make_room(room.width() // across)
        for line in range(MOST):
            self._grid.setColumnStretch(line, int(line < across))
            self._grid.setRowStretch(line, int(line * across < len(shown)))
        self._across = across

    @Slot(bool)
    def _join(self, joined: bool) -> None:
        self.joined.joined = joined
        self.bar.show_joined(joined)
        if joined:
            self.joined.rejoin()

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if asks_for_menu(event):
            self.menu_wanted.emit(self._canvas.mapToGlobal(self._canvas.rect().center()))
        elif key in _ARROWS:
            self._take_arrow(*_ARROWS[key], event.modifiers())
        elif not self._actions.press(Place.COMPARE, event):
            super().keyPressEvent(event)

    def _take_arrow(self, right: int, down: int, held: Qt.KeyboardModifier) -> None:
        """To another photo; with Control it moves what is zoomed."""
        if held & _CONTROL:
            self._canvas.held = held & _SHIFT
            self._canvas.pan(QPointF(right, down) * _PAN)
            self._canvas.held = Qt.KeyboardModifier.NoModifier
            return
        if self.isRightToLeft():
            right = -right
        number = self.current + right + down * self._across
        if 0 <= number < len(self._candidates.shown):
            self.go_to(number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.shown_hits:
            self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.make_room(self.width())
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for pane in self.panes:
            pane.forget()
