"""The viewer: one photo in the whole window, with keys to its neighbours."""

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.grid.keys import asks_for_menu
from photosearch.gui.platform import desktop
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.style import theme
from photosearch.gui.text.reason_text import found_by
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.facts_panel import FactsPanel
from photosearch.gui.viewer.image_loader import ImageLoader, stepped
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.gui.viewer.photo_sequence import PhotoSequence
from photosearch.gui.viewer.placement import STEP
from photosearch.gui.viewer.slideshow import Slideshow
from photosearch.gui.viewer.viewer_bar import ROOMY, ViewerBar, WayButton
from photosearch.gui.viewer.zoom_badge import ZoomBadge
from photosearch.gui.widgets.dpr_watcher import DprWatcher
from photosearch.library import Library
from photosearch.types import Hit, Rating

_PAN = 80
"""Pixels that an arrow key moves what is zoomed."""


class Viewer(QWidget):
    """Others add tools to its `bar`, widgets with `add_below`, and draw on `canvas`, which knows
    where the photo lies."""

    left = Signal(int)
    """The row that was shown last."""
    menu_wanted = Signal(QPoint)
    """Where on the screen."""
    full_screen_toggled = Signal()
    """The person wants to see it over the whole screen, or no longer."""
    row_changed = Signal(int)
    place_changed = Signal()
    """Another photo is shown, or the list around it is another."""

    def __init__(
        self, library: Library, queue: TaskQueue, ahead: TaskQueue, actions: ActionRegistry
    ) -> None:
        """Pictures that may be looked at next are decoded in the queue `ahead`."""
        super().__init__()
        self.setObjectName("viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo"))
        self._library, self._queue, self._actions = library, queue, actions
        self.steps = PhotoSequence()
        self.moving = False
        """A video plays on the canvas: the still of its moment stays away."""
        self.ends_first: list[Callable[[], bool]] = []
        """What Escape ends before anything else; each says whether there was something."""
        self.in_capitals = False
        """The key that acts now was pressed with Shift, or with Caps Lock on."""
        self._forwards = True
        self.bar, self.canvas, self.facts = ViewerBar(), Canvas(), FactsPanel()
        self.zoom = ZoomBadge(self.canvas, self.bar.zoom)
        self.loader = ImageLoader(library, queue, ahead, self)
        self._again = QTimer(self, singleShot=True, interval=150)
        self._lay_out()
        self.slides = Slideshow(self.bar.slideshow)
        self._connect()
        self._bind(actions)

    def _lay_out(self) -> None:
        self.previous = WayButton("previous", self.tr("Previous photo (Left)"))
        self.next = WayButton("next", self.tr("Next photo (Right)"))
        middle = QHBoxLayout()
        middle.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, theme.GAP_S)
        for widget in (self.previous, self.canvas, self.next, self.facts):
            middle.addWidget(widget, 1 if widget is self.canvas else 0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)

    def add_below(self, widget: QWidget) -> None:
        """Below the photo, over the whole width."""
        self._column.addWidget(widget)

    def _connect(self) -> None:
        bar, canvas = self.bar, self.canvas
        bar.back.clicked.connect(self.leave)
        bar.similar.clicked.connect(lambda: self._actions["similar"].trigger())
        bar.turn.clicked.connect(lambda: canvas.turn(1))
        bar.about.toggled.connect(self._show_facts_panel)
        bar.full.clicked.connect(self.full_screen_toggled)
        bar.open.clicked.connect(lambda: self._actions["open"].trigger())
        bar.menu_wanted.connect(self._open_menu)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.slides.next_wanted.connect(self._next_slide)
        canvas.view_changed.connect(self._again.start)
        DprWatcher(canvas).changed.connect(canvas.view_changed)
        self._again.timeout.connect(self._load_again)
        self.loader.arrived.connect(self._take)
        self.loader.failed.connect(canvas.say)

    def _bind(self, actions: ActionRegistry) -> None:
        canvas = self.canvas
        actions.bind(
            {
                "previous": lambda: self.go(-1),
                "next": lambda: self.go(1),
                "first": lambda: self.show_row(0),
                "last": lambda: self.show_row(-1),
                "zoom-in": lambda: canvas.zoom_by(STEP),
                "zoom-out": lambda: canvas.zoom_by(1 / STEP),
                "fit": canvas.fit,
                "full-size": canvas.toggle_actual,
                "right": lambda: self._pan_or_go(1, 0),
                "left": lambda: self._pan_or_go(-1, 0),
                "down": lambda: self._pan_or_go(0, 1),
                "up": lambda: self._pan_or_go(0, -1),
                "turn-right": lambda: canvas.turn(1),
                "turn-left": lambda: canvas.turn(-1),
                "facts": self.bar.about.toggle,
                "slideshow": self.bar.slideshow.toggle,
                "viewer-full-screen": self.full_screen_toggled.emit,
                "play": self.leave,
                "leave": self.escape,
            }
        )

    def _pan_or_go(self, right: int, down: int) -> None:
        """Moves what is zoomed; else to the next photo or the one before."""
        if self.canvas.placement.exceeds_room:
            self.canvas.pan(QPointF(right, down) * _PAN)
        else:
            self.go((-right if self.isRightToLeft() else right) + down)

    @property
    def hit(self) -> Hit:
        return self.steps.hit

    @property
    def _hits(self) -> Sequence[Hit]:
        return self.steps.hits

    @property
    def shown_hits(self) -> list[Hit]:
        """The one that is seen now, if one is."""
        return [] if self.isHidden() or not self.steps else [self.hit]

    def with_next(self) -> list[Hit]:
        """What is shown and the photo behind it; at the end of the list the one before."""
        rows = (self.steps.beyond(step) for step in (1, -1))
        other = next((row for row in rows if row is not None), None)
        return [*self.shown_hits, *([] if other is None else [self._hits[other]])]

    @property
    def row(self) -> int:
        return self.steps.row

    def show_hits(self, hits: Sequence[Hit], row: int) -> None:
        self.steps.begin(hits, row)
        self.canvas.fit()
        self.show_row(row)

    def follow(self, hits: Sequence[Hit]) -> None:
        """The list has changed. What is shown stays, but an edited file is shown anew."""
        if not self.shown_hits:
            return
        before = self.hit
        self.steps.follow(hits)
        if self.steps.guest is not None:
            self._look_after(before)
        elif self.hit.path != before.path or self.hit.photo_id != before.photo_id:
            self._show_hit()
        elif self.hit.reachable != before.reachable or self.canvas.words:
            self._load()
            self._load_facts()
        self._tell_place()

    def expect(self, photo_ids: Iterable[int]) -> None:
        """Those that aren't in the list come back, and are then shown."""
        self.steps.expect(photo_ids)

    def _look_after(self, guest: Hit) -> None:
        """It has left the list. As long as its file is there, the person may look at it."""
        self._queue.run(
            lambda: os.path.lexists(guest.path),
            lambda there: None if there else self.let_go({guest.photo_id}),
        )

    def let_go(self, photo_ids: Collection[int]) -> None:
        """If one of these is shown though it isn't in the list any more: the next one follows."""
        if self.steps.guest is None or self.hit.photo_id not in photo_ids:
            return
        self.steps.let_guest_go()
        if self.steps:
            self._show_hit()
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        self.left.emit(min(self.steps.row, len(self._hits) - 1))

    def go(self, step: int) -> None:
        row = self.steps.beyond(step)
        if row is not None:
            self.show_row(row)

    def show_row(self, row: int) -> None:
        """Of the list; -1 is the last one."""
        if self._hits:
            row = range(len(self._hits))[row]
            self._forwards = row >= self.row
            self.steps.go(row)
            self.steps.expect(())
            self._show_hit()

    def _show_hit(self) -> None:
        self.moving = False
        self.bar.incomplete.hide()
        words = desktop.display_name(self.hit.path.name)
        self.setAccessibleDescription(", ".join(filter(None, (words, found_by(self.hit)))))
        self.canvas.setAccessibleName(words)
        self.bar.name.say(words)
        self.bar.name.setToolTip(desktop.as_plain(desktop.display_name(self.hit.path)))
        self._tell_place()
        self.canvas.clear()
        self._load()
        self._load_facts()
        self.slides.begin_slide()
        self.row_changed.emit(self.row)

    def _tell_place(self) -> None:
        self.bar.show_place(None if self.steps.guest else self.row, len(self._hits))
        self.previous.setEnabled(self.steps.beyond(-1) is not None)
        self.next.setEnabled(self.steps.beyond(1) is not None)
        self.bar.show_favourite(self.hit.favourite)
        self.bar.stars.show_rating(self.hit.rating)
        self.place_changed.emit()

    def show_ratings(self, ratings: Mapping[int, Rating]) -> None:
        """Some of the photos were rated anew; the list follows."""
        self.steps.rate(ratings)
        if self.shown_hits:
            self.bar.stars.show_rating(self.hit.rating)
            self.place_changed.emit()

    def renew_facts(self) -> None:
        self._load_facts()

    # loading

    @Slot()
    def _load(self) -> None:
        if self.shown_hits and not self.moving:
            side = stepped(self.canvas.wanted_side())
            self.loader.want(self.hit, side, self.steps.near(forwards=self._forwards))

    @Slot()
    def _load_again(self) -> None:
        """For another view; but what can't be shown isn't tried over and over."""
        if not self.canvas.words:
            self._load()

    @Slot(object, object)
    def _take(self, photo_id: int, loaded: LoadedImage) -> None:
        if not self.steps or self.hit.photo_id != photo_id or self.moving:
            return
        if self.canvas.loaded is not loaded:
            self.canvas.show_image(loaded)
        self.bar.incomplete.setVisible(loaded.incomplete)

    # what is known of it

    @Slot(bool)
    def _show_facts_panel(self, shown: bool) -> None:
        self.facts.setVisible(shown)
        self._make_room()
        self._load_facts()

    def _load_facts(self) -> None:
        if not self.facts.isHidden() and self.steps:
            self.facts.show_photo(self._library, self._queue, self.hit)

    # the slideshow, and ways out

    @Slot()
    def _next_slide(self) -> None:
        self.show_row(self.steps.beyond(1) or 0)

    def escape(self) -> None:
        """One thing at a time: what lies over the photo, the slideshow, full screen, the viewer."""
        if any(end() for end in self.ends_first):
            return
        if self.slides.running:
            self.slides.stop()
        elif self.window().isFullScreen():
            self.full_screen_toggled.emit()
        else:
            self.leave()

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asks_for_menu(event):
            self.menu_wanted.emit(self.canvas.mapToGlobal(self.canvas.rect().center()))
        elif not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.in_capitals = event.text().isupper() or (event.text().isalpha() and bool(held))
        means_something = self._actions.press(Place.VIEWER, event)
        self.in_capitals = False
        return means_something

    @Slot()
    def _open_menu(self) -> None:
        """Below its button."""
        more = self.bar.more
        self.menu_wanted.emit(more.mapToGlobal(more.rect().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.shown_hits:
            self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window what is known of the photo takes the place of the photo."""
        self.bar.make_room(self.width())
        roomy = self.width() >= ROOMY
        for part in (self.previous, self.canvas, self.next):
            part.setVisible(roomy or self.facts.isHidden())
        self.facts.set_wide(not roomy)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.slides.stop()
        self.loader.forget()
