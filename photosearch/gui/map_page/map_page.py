"""The page of the map: its tools, the map, and beside it the photos of a circle."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.map_page.circle_panel import CirclePanel
from photosearch.gui.map_page.clusters import Pyramid
from photosearch.gui.map_page.located import (
    Gathered,
    LocatedPhotos,
    Restriction,
    area_around,
    within,
)
from photosearch.gui.map_page.map_head import MapHead
from photosearch.gui.map_page.map_view import MapView
from photosearch.gui.map_page.viewport import part_of
from photosearch.gui.services.engine import Engine
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.labels import label
from photosearch.types import Area, Hit, Query

_NARROW = 720
"""Pixels below which the photos of a circle stand below the map."""
_SHARE = (3, 2)
_PHOTOS_A_MS = 50
"""It rests 20 s after a million photos, which take a second of processor in the background."""


class MapPage(QWidget):
    """All photos that say where they were taken, or those of a search."""

    query_wanted = Signal(object)
    """A `Query` of photos in an area, to be asked on the page of photos."""
    left = Signal()
    """Back to the photos."""
    leaving = Signal()
    """For the photos of a circle."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("browse")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._located = LocatedPhotos(engine, self)
        self._only: Restriction | None = None
        self._to_fit: Sequence[int] | None = ()
        """Photos that are to be seen once their places are known; (): all; None: what is seen."""
        self._is_due, self._rest = False, QTimer(self, singleShot=True)
        self._open_on: int | None = None
        """A photo of the circle whose photos are shown."""
        self.map, self.panel = MapView(engine.map_thumbnails), CirclePanel(engine.thumbnails)
        self.grid = self.panel.grid
        self.empty = label("muted", self.tr("Looking where your photos were taken…"))
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.head = MapHead()
        self.head.enable(False)
        self.everything, self.area = self.head.everything, self.head.area
        self._lay_out()
        self._connect(engine)

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.map)
        self._split.addWidget(self.panel)
        self._split.setStretchFactor(0, 1)
        self.panel.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)

    def _connect(self, engine: Engine) -> None:
        self.map.chosen.connect(self._open)
        self.map.area_chosen.connect(self._ask_within)
        self.map.level_wanted.connect(self._gather)
        self.map.drawing_ended.connect(lambda: self.area.setChecked(False))
        self.area.toggled.connect(self._draw_or_not)
        self.head.closer.clicked.connect(lambda: self.map.zoom_by(1))
        self.head.farther.clicked.connect(lambda: self.map.zoom_by(-1))
        self.head.whole.clicked.connect(self.fit_all)
        self.everything.clicked.connect(self.show_everything)
        self.panel.closed.connect(self.close_panel)
        self.panel.all_wanted.connect(self._ask_within)
        engine.overview_changed.connect(self._refresh)
        self._rest.timeout.connect(self._refresh_if_due)

    # what is shown

    def show_only(self, query: Query, hits: Sequence[Hit], words: str) -> None:
        """The photos of a search; `words` say what they are."""
        self._restrict(Restriction(query, hits, words))

    @Slot()
    def show_everything(self) -> None:
        self._restrict(None)

    def _restrict(self, only: Restriction | None) -> None:
        self._only, self._to_fit = only, ()
        self.head.heading.say(only.words if only else self.tr("Map"))
        self.everything.setVisible(only is not None)
        self.close_panel()
        self.look()

    def show_photos(self, photo_ids: Sequence[int]) -> None:
        """Where these are, among all."""
        self._restrict(None)
        self._to_fit = photo_ids

    def place(self) -> tuple[float | str, ...]:
        """The middle, the zoom, and a photo of the circle that is open; below zero: none."""
        seen = self.map.viewport
        return seen.middle.x(), seen.middle.y(), seen.zoom, self._open_on or -1

    def return_to(self, place: tuple[float | str, ...]) -> None:
        numbers = [part for part in place if isinstance(part, int | float)]
        if len(numbers) != 4:
            return
        x, y, zoom, photo = numbers
        self._to_fit = None
        self.map.viewport.look_at(QPointF(x, y), int(zoom))
        self.close_panel()
        self._open_on = int(photo) if photo >= 0 else None
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        is_new = not self.map.names_ready
        if is_new:
            self._located.load_outline()
        self.look()
        if is_new:
            self._located.load_names(self.map.know_names)

    @Slot()
    def look(self) -> None:
        """At the photos there are now."""
        if self.isVisible():
            self._located.ask(self._only, self.map.viewport.zoom, self._take)

    @Slot()
    def _refresh(self) -> None:
        """Now, or once it has rested: while photos are indexed there are others all the time."""
        self._is_due = True
        if not self._rest.isActive():
            self._refresh_if_due()

    @Slot()
    def _refresh_if_due(self) -> None:
        if self._is_due:
            self._is_due = False
            self.look()

    def _take(self, pyramid: Pyramid) -> None:
        found = len(pyramid.ids)
        self._rest.start(found // _PHOTOS_A_MS)
        first = self.stack.currentWidget() is self.empty
        self.head.count.say(plural(found, "photo", "photos") if found else "")
        self.map.show_pyramid(pyramid if found else None)
        self.stack.setCurrentWidget(self._split if found else self.empty)
        self.head.enable(bool(found))
        if not found:
            self._explain()
            return
        if first and self.isActiveWindow() and self.hasFocus():
            self.map.setFocus()
        self._fit(pyramid)
        self._open_again(pyramid)

    def _explain(self) -> None:
        self.close_panel()
        if self._only is not None:
            self.empty.setText(self.tr("None of these photos says where it was taken."))
        else:
            self.empty.setText(
                self.tr(
                    "None of your photos says where it was taken. Phones, and cameras with GPS,"
                    " write it into their photos if they are allowed to."
                )
            )

    def _fit(self, pyramid: Pyramid) -> None:
        if self._to_fit is None:
            return
        wanted, self._to_fit = self._to_fit, None
        chosen = pyramid.degrees
        if wanted:
            chosen = pyramid.degrees[np.isin(pyramid.ids, np.array(wanted, np.int64))]
        if len(chosen):
            self.map.fit(part_of(area_around(chosen)))
            self._open_on = wanted[0] if wanted else self._open_on

    @Slot()
    def fit_all(self) -> None:
        if self.map.pyramid is not None:
            self.map.fit(part_of(area_around(self.map.pyramid.degrees)))

    @Slot(int)
    def _gather(self, zoom: int) -> None:
        if self.map.pyramid is not None:
            self._located.gather(self.map.pyramid, zoom, self.map.update)

    # the photos of a circle

    @Slot(int, int)
    def _open(self, zoom: int, circle: int) -> None:
        pyramid, level = self.map.pyramid, self.map.level
        if pyramid is not None and level is not None:
            self.leaving.emit()
            self._open_on = int(level.newest[circle])
            self._ask(pyramid, zoom, circle, again=False)

    def _ask(self, pyramid: Pyramid, zoom: int, circle: int, *, again: bool) -> None:
        self._located.open(
            pyramid, zoom, circle, self._only, lambda found: self._show(found, again=again)
        )

    def _show(self, gathered: Gathered, *, again: bool) -> None:
        self.panel.show_photos(gathered, again=again)
        if self.panel.isHidden():
            self.panel.show()
            long = max(self._split.width(), self._split.height())
            self._split.setSizes([long * share // sum(_SHARE) for share in _SHARE])
            if self.map.current is not None:
                self.map.bring_into_view(self.map.current)

    def _open_again(self, pyramid: Pyramid) -> None:
        """New photos may have come to the circle that is open."""
        if self._open_on is None:
            return
        zoom = self.map.viewport.zoom
        self._located.find(
            pyramid, zoom, self._open_on, lambda circle: self._found(pyramid, zoom, circle)
        )

    def _found(self, pyramid: Pyramid, zoom: int, circle: int | None) -> None:
        if circle is None:
            self.close_panel()
        elif pyramid is self.map.pyramid:
            self.map.current = circle if zoom == self.map.viewport.zoom else None
            self._ask(pyramid, zoom, circle, again=self.panel.isVisible())

    @Slot()
    def close_panel(self) -> None:
        had_focus = self.panel.isAncestorOf(self.focusWidget() or self)
        self.panel.hide()
        self._open_on = None
        self.map.current = None
        self.map.update()
        if had_focus:
            self.map.setFocus()

    # to the page of photos

    @Slot(object)
    def _ask_within(self, area: Area) -> None:
        query = self._only.query if self._only else Query()
        self.query_wanted.emit(within(query, area))

    @Slot(bool)
    def _draw_or_not(self, draws: bool) -> None:
        if draws:
            self.map.start_drawing()
        elif self.map.draws_area:
            self.map.end_drawing()

    # the person

    def take_focus(self) -> None:
        """To the map, or to the page itself while there is none."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        (self.map if self.stack.currentWidget() is self._split else self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self.fit_all()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.panel.isVisible():
            self.close_panel()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._split.orientation() is not way:
            self._split.setOrientation(way)
