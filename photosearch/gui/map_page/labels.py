"""Names of countries and larger towns on the map, where there is room for them."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from photosearch import gazetteer
from photosearch.gui.map_page import ground, outline
from photosearch.gui.map_page.circles import RADIUS
from photosearch.gui.map_page.clusters import Clusters
from photosearch.gui.map_page.frame_budget import FrameBudget
from photosearch.gui.map_page.projection import Plane, project, width
from photosearch.gui.style import theme
from photosearch.gui.text import place_text

_FEWEST_PEOPLE = {3: 5e6, 4: 2e6, 5: 8e5, 6: 3e5, 7: 1e5, 8: 4e4, 9: 1.5e4, 10: 5e3, 11: 1e3}
"""Of a town that is named, by zoom: none before, all after."""
_MOST = 150
"""Towns that are tried at once."""
_COUNTRY_ROOM, _COUNTRY_SHARE = 0.9, 0.6
"""How much of its size a country's name takes at most, and how much of the window the country."""
_GRID, _APART = 8, 5.0
"""Pixels: of a square that is free or taken, and between names."""
_MARGIN = 256
"""Pixels around what is seen in which names are placed, so that dragging places them seldom."""
_DOT, _HALO = 3.0, 3.0
_KEPT = 1000
_CIRCLE = QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS)


class _Towns(NamedTuple):
    """The largest first."""

    ids: NDArray[np.int64]
    plane: Plane
    population: NDArray[np.float64]


class _Name(NamedTuple):
    x: float
    """In the plane."""
    y: float
    words: str
    is_country: bool


@cache
def prepare() -> _Towns:
    """Loads the table of towns: a third of a second. In another thread than the window's."""
    known = gazetteer.towns()
    gazetteer.nearest(np.zeros((1, 2)))
    order = np.argsort(-known.population, kind="stable")
    return _Towns(known.ids[order], project(known.degrees[order]), known.population[order])


class Labels:
    """Names placed for a part of the plane at one zoom; the larger ones first."""

    def __init__(self) -> None:
        self._area, self._zoom = QRectF(), -1
        self._placed: list[tuple[_Name, QRectF]] = []
        self._drawn: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        """Another font or language."""
        self.misfit()
        self._drawn.clear()

    def misfit(self) -> None:
        """There are other circles now."""
        self._area = QRectF()

    def fit(self, seen: QRectF, zoom: int) -> bool:
        """Whether they were placed for this."""
        return zoom == self._zoom and self._area.contains(seen)

    def place(self, seen: QRectF, zoom: int, font: QFont, level: Clusters | None) -> None:
        """Not where circles are."""
        margin = _MARGIN / width(zoom)
        area = seen.adjusted(-margin, -margin, margin, margin)
        self._area, self._zoom = area, zoom
        size = (area.size() * width(zoom)).toSize()
        taken = np.zeros((size.height() // _GRID + 1, size.width() // _GRID + 1), np.bool_)
        self._placed = []
        for middle in _circles(level, area) if level else ():
            taken[_squares(_CIRCLE.translated((middle - area.topLeft()) * width(zoom)))] = True
        for name in (*_countries(seen, area, zoom, font), *_towns(area, zoom)):
            room = _room(name, font)
            spot = room.translated((QPointF(name.x, name.y) - area.topLeft()) * width(zoom))
            if _take(taken, spot.adjusted(-_APART, -_APART, _APART, _APART)):
                self._placed.append((name, room))

    def draw(
        self, painter: QPainter, seen: QRectF, zoom: int, ratio: float, budget: FrameBudget
    ) -> None:
        """Those that were placed for this zoom, be it for another part."""
        if zoom != self._zoom:
            return
        window = QRectF(QPointF(), seen.size() * width(zoom))
        look = (theme.current().text.rgb(), ground.land().rgb(), ratio, painter.font().key())
        for name, room in self._placed:
            at = (QPointF(name.x, name.y) - seen.topLeft()) * width(zoom)
            if window.intersects(room.translated(at)):
                key = (name.words, name.is_country, *look)
                if key not in self._drawn and budget.allows():
                    self._keep(key, _written(name, room, painter.font(), ratio))
                if key in self._drawn:
                    corner = at + room.topLeft() - QPointF(_HALO, _HALO)
                    painter.drawPixmap(corner, self._drawn[key])

    def _keep(self, key: tuple[object, ...], drawn: QPixmap) -> None:
        if len(self._drawn) > _KEPT:
            self._drawn.clear()
        self._drawn[key] = drawn


def _circles(level: Clusters, area: QRectF) -> Iterator[QPointF]:
    for circle, rounds in level.inside(area.left(), area.top(), area.right(), area.bottom()):
        x, y = level.middles[circle].tolist()
        yield QPointF(x + rounds, y)


def _countries(seen: QRectF, area: QRectF, zoom: int, font: QFont) -> Iterator[_Name]:
    """Of those that are neither small nor most of what is seen, the largest first."""
    known = outline.countries()
    sizes = known.sizes * width(zoom) / 360
    largest = _COUNTRY_SHARE * seen.width() * width(zoom)
    metrics = QFontMetricsF(_font(font, is_country=True))
    for at in np.argsort(-sizes).tolist():
        if sizes[at] > largest:
            continue
        words = place_text.country(known.codes[at])
        if metrics.horizontalAdvance(words) * _COUNTRY_ROOM < sizes[at]:
            yield from _in_sight(area, known.middles[at], words, is_country=True)


def _towns(area: QRectF, zoom: int) -> Iterator[_Name]:
    towns = prepare()
    least = _FEWEST_PEOPLE.get(zoom, 0.0 if zoom > max(_FEWEST_PEOPLE) else np.inf)
    many = int(np.searchsorted(-towns.population, -least, "right"))
    x, y = towns.plane[:many].T
    across = (x - area.left()) % 1 <= area.width()
    rows = np.flatnonzero(across & (y >= area.top()) & (y <= area.bottom()))[:_MOST]
    for row in rows.tolist():
        words = place_text.town(int(towns.ids[row]))
        yield from _in_sight(area, towns.plane[row], words, is_country=False)


def _in_sight(
    area: QRectF, middle: NDArray[np.float64], words: str, *, is_country: bool
) -> Iterator[_Name]:
    """Once for each time that the world is seen."""
    x, y = middle.tolist()
    for round_ in range(int(np.floor(area.left())), int(np.floor(area.right())) + 1):
        if area.contains(x + round_, y):
            yield _Name(x + round_, y, words, is_country)


def _font(font: QFont, *, is_country: bool) -> QFont:
    return theme.scaled(font, 0.85, QFont.Weight.DemiBold if is_country else None)


def _room(name: _Name, font: QFont) -> QRectF:
    """Around or beside its spot, in pixels."""
    metrics = QFontMetricsF(_font(font, is_country=name.is_country))
    size = QSizeF(metrics.horizontalAdvance(name.words), metrics.height())
    if name.is_country:
        return QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)
    return QRectF(
        QPointF(-_DOT, -size.height() / 2), QSizeF(size.width() + 3 * _DOT, size.height())
    )


def _squares(room: QRectF) -> tuple[slice, slice]:
    """Of the grid that tells what is taken."""
    left, top = max(0, int(room.left()) // _GRID), max(0, int(room.top()) // _GRID)
    right, bottom = max(0, int(room.right()) // _GRID + 1), max(0, int(room.bottom()) // _GRID + 1)
    return slice(top, bottom), slice(left, right)


def _take(taken: NDArray[np.bool_], room: QRectF) -> bool:
    """Whether it was free; it isn't any more."""
    part = taken[_squares(room)]
    if not part.size or part.any():
        return False
    part[:] = True
    return True


def _written(name: _Name, room: QRectF, font: QFont, ratio: float) -> QPixmap:
    """With a border in the colour of the land, so that it can be read on all grounds."""
    whole = room.adjusted(-_HALO, -_HALO, _HALO, _HALO)
    drawn = QPixmap((whole.size() * ratio).toSize())
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-whole.topLeft())
    ink = theme.current().text if name.is_country else theme.current().muted
    chosen = _font(font, is_country=name.is_country)
    letters = QPainterPath()
    start = QPointF(
        room.left() + (0 if name.is_country else 3 * _DOT),
        QFontMetricsF(chosen).ascent() + room.top(),
    )
    letters.addText(start, chosen, name.words)
    if not name.is_country:
        letters.addEllipse(QPointF(0, 0), _DOT - 0.5, _DOT - 0.5)
    pen = QPen(ground.land(), _HALO)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(letters, pen)
    painter.fillPath(letters, ink)
    painter.end()
    return drawn
