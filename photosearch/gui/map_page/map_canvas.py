"""What the map draws: the ground, names, circles; and which part of the world is seen."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from photosearch.gui.map_page.circles import RADIUS, Circles, Spot
from photosearch.gui.map_page.clusters import Clusters, Pyramid
from photosearch.gui.map_page.frame_budget import FrameBudget
from photosearch.gui.map_page.ground import Ground
from photosearch.gui.map_page.labels import Labels
from photosearch.gui.map_page.scale_bar import draw_scale
from photosearch.gui.map_page.viewport import Viewport
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.widgets.dpr_watcher import DprWatcher


class MapCanvas(QWidget):
    """Shows a `Pyramid`; asks for circles of a zoom that it doesn't have yet."""

    level_wanted = Signal(int)
    """A zoom of the pyramid."""

    def __init__(self, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.pyramid: Pyramid | None = None
        self.labels, self.names_ready = Labels(), False
        self._ground, self._circles = Ground(), Circles(loader)
        self._shown: Clusters | None = None
        self._asked = -1
        self._placed_for: tuple[object, ...] = ()
        self._placed: list[tuple[int, QPointF]] = []
        self.current: int | None = None
        """The circle that the keys are at, or that was clicked."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        loader.arrived.connect(lambda _: self.update())
        DprWatcher(self).changed.connect(self.update)

    def show_pyramid(self, pyramid: Pyramid | None) -> None:
        self.pyramid, self._asked, self.current = pyramid, -1, None
        self._shown = None
        self._take_level()
        self.update()

    def know_names(self) -> None:
        """The table of towns is loaded."""
        self.names_ready = True
        self.update()

    @property
    def level(self) -> Clusters | None:
        """The circles that are shown: of this zoom, or of the last one while these are made."""
        return self._shown

    def _take_level(self) -> None:
        """Never in the midst of something: what is made in another thread may be there any time."""
        zoom = self.viewport.zoom
        ready = self.pyramid.ready(zoom) if self.pyramid else None
        if ready is not None and ready is not self._shown:
            self._shown = ready
            self.labels.misfit()
        elif ready is None and self.pyramid is not None and self._asked != zoom:
            self._asked = zoom
            self.level_wanted.emit(zoom)

    def circles(self) -> list[tuple[int, QPointF]]:
        """Those in the window, from left to right, and where they are."""
        known = (self._shown, self.viewport.seen, self.viewport.zoom)
        if known != self._placed_for:
            self._placed_for, self._placed = known, list(self._find_circles())
            self._placed.sort(key=lambda each: (each[1].x(), each[1].y()))
        return self._placed

    def _find_circles(self) -> Iterator[tuple[int, QPointF]]:
        if (level := self._shown) is None:
            return
        reach, seen = RADIUS / self.viewport.scale, self.viewport.seen
        part = seen.adjusted(-reach, -reach, reach, reach)
        for circle, rounds in level.inside(part.left(), part.top(), part.right(), part.bottom()):
            x, y = level.middles[circle].tolist()
            yield circle, (QPointF(x + rounds, y) - seen.topLeft()) * self.viewport.scale

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._take_level()
        painter, seen = QPainter(self), self.viewport.seen
        ratio, zoom = self.devicePixelRatioF(), self.viewport.zoom
        budget = FrameBudget()
        self._ground.draw(painter, seen, zoom, ratio, budget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.labels.draw(painter, seen, zoom, ratio, budget)
        self._circles.draw(painter, self._spots(), budget)
        draw_scale(painter, self.viewport, self.size())
        self.draw_over(painter)
        painter.end()
        if not budget.is_complete:
            self.update()
        self._soon.start()

    def _spots(self) -> Iterator[Spot]:
        if (level := self.level) is not None:
            for circle, middle in self.circles():
                photo_id, count = int(level.newest[circle]), int(level.counts[circle])
                yield Spot(middle, photo_id, count, circle == self.current)

    def draw_over(self, painter: QPainter) -> None:
        """What stands in front of it all."""

    @Slot()
    def _settle(self) -> None:
        """After a frame what needn't be in it: names for it, photos of its circles."""
        seen, zoom = self.viewport.seen, self.viewport.zoom
        if self.names_ready and not self.labels.fit(seen, zoom):
            self.labels.place(seen, zoom, self.font(), self.level)
            self.update()
        level = self.level
        if level is not None:
            wanted = [int(level.newest[circle]) for circle, _ in self.circles()]
            self._circles.want(list(dict.fromkeys(wanted)), self.devicePixelRatioF())

    # moving

    def move_by(self, pixels: QPointF) -> None:
        self.viewport.move(pixels)
        self.update()

    def zoom_by(self, steps: int, place: QPointF | None = None) -> None:
        """What is at this place of the widget stays there."""
        before = self.viewport.zoom
        self.viewport.zoom_to(before + steps, place or QRectF(self.rect()).center())
        if self.viewport.zoom != before:
            self.current = None
        self.update()

    def bring_into_view(self, circle: int) -> None:
        """If it isn't, because the window has become smaller."""
        level = self.level
        if level is not None and circle not in {each for each, _ in self.circles()}:
            self.viewport.middle = QPointF(*level.middles[circle].tolist())
            self.move_by(QPointF())

    def fit(self, part: QRectF) -> None:
        """A part of the plane."""
        self.viewport.fit(part)
        self.current = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport.resize(QSizeF(self.size()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.labels.forget()
            self.update()
