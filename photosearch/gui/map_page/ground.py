"""Land and sea below the circles, drawn once for each tile and kept."""

from collections import OrderedDict
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from photosearch.gui.map_page.frame_budget import FrameBudget
from photosearch.gui.map_page.outline import Piece, is_land, path, piece
from photosearch.gui.map_page.projection import TILE, width
from photosearch.gui.style import theme

_KEPT_BYTES = 64 * 1024 * 1024
_PLAIN_BYTES = 128


class Tile(NamedTuple):
    zoom: int
    column: int
    row: int


_Drawn = QPixmap | QColor
"""A tile without a coast or border is one colour."""


def sea() -> QColor:
    colours = theme.current()
    return theme.mix(colours.panel, colours.accent, 0.16 if colours.dark else 0.13)


def land() -> QColor:
    colours = theme.current()
    return theme.mix(colours.surface, colours.text, 0.1 if colours.dark else 0.0)


def border() -> QColor:
    colours = theme.current()
    return theme.mix(land(), colours.text, 0.28)


class Ground:
    """Tiles of one look; another palette or screen makes them anew."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Tile, _Drawn] = OrderedDict()
        self._look: tuple[object, ...] = ()
        self._bytes = 0

    def draw(
        self, painter: QPainter, seen: QRectF, zoom: int, ratio: float, budget: FrameBudget
    ) -> None:
        """What there is no time for is drawn coarsely."""
        self._take_look(ratio)
        size = seen.size() * width(zoom)
        north, south = -seen.top() * width(zoom), (1 - seen.top()) * width(zoom)
        painter.fillRect(QRectF(0, 0, size.width(), north), sea())
        painter.fillRect(QRectF(0, south - 1, size.width(), size.height() - south + 1), land())
        for tile, place in _tiles(seen, zoom):
            drawn = self._kept.get(tile)
            if drawn is None and budget.allows():
                drawn = self._make(tile, ratio)
            if drawn is None:
                self._draw_coarsely(painter, tile, place)
            else:
                self._kept.move_to_end(tile)
                _paint(painter, place, drawn)
        self._forget()

    def _take_look(self, ratio: float) -> None:
        look = (ratio, sea().rgb(), land().rgb(), border().rgb())
        if look != self._look:
            self._look, self._bytes = look, 0
            self._kept.clear()

    def _make(self, tile: Tile, ratio: float) -> _Drawn:
        drawn = _drawn(tile, ratio)
        self._kept[tile] = drawn
        self._bytes += _bytes(drawn)
        return drawn

    def _forget(self) -> None:
        while self._bytes > _KEPT_BYTES:
            _, drawn = self._kept.popitem(last=False)
            self._bytes -= _bytes(drawn)

    def _draw_coarsely(self, painter: QPainter, tile: Tile, place: QRectF) -> None:
        """From the part of a tile of an earlier zoom."""
        for up in range(1, tile.zoom + 1):
            around = Tile(tile.zoom - up, tile.column >> up, tile.row >> up)
            drawn = self._kept.get(around)
            if isinstance(drawn, QPixmap):
                side = drawn.width() / 2**up
                corner = QPointF(tile.column % 2**up, tile.row % 2**up) * side
                painter.drawPixmap(place, drawn, QRectF(corner, QSizeF(side, side)))
                return
            if drawn is not None:
                painter.fillRect(place, drawn)
                return
        painter.fillRect(place, sea())


def _tiles(seen: QRectF, zoom: int) -> Iterator[tuple[Tile, QRectF]]:
    """Those in a part of the plane, from the middle outwards, and where they are in the window."""
    scale, count = width(zoom), 2**zoom
    columns = range(int(seen.left() * count // 1), int(seen.right() * count // 1) + 1)
    rows = range(max(0, int(seen.top() * count // 1)), min(count, int(seen.bottom() * count) + 1))
    places = [(column, row) for column in columns for row in rows]
    middle = seen.center() * count - QPointF(0.5, 0.5)
    places.sort(key=lambda at: abs(at[0] - middle.x()) + abs(at[1] - middle.y()))
    for column, row in places:
        x, y = column * TILE - seen.left() * scale, row * TILE - seen.top() * scale
        yield Tile(zoom, column % count, row), QRectF(round(x), round(y), TILE, TILE)


def _paint(painter: QPainter, place: QRectF, drawn: _Drawn) -> None:
    if isinstance(drawn, QPixmap):
        painter.drawPixmap(place.topLeft(), drawn)
    else:
        painter.fillRect(place, drawn)


def _bytes(drawn: _Drawn) -> int:
    return 4 * drawn.width() * drawn.height() if isinstance(drawn, QPixmap) else _PLAIN_BYTES


def _drawn(tile: Tile, ratio: float) -> _Drawn:
    part = piece(*tile)
    if not len(part.lines.points):
        return land() if is_land(part, tile.zoom) else sea()
    pixmap = QPixmap(round(TILE * ratio), round(TILE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(sea())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, part, tile)
    painter.end()
    return pixmap


def _draw(painter: QPainter, part: Piece, tile: Tile) -> None:
    corner, scale = (tile.column * 0.5**tile.zoom, tile.row * 0.5**tile.zoom), width(tile.zoom)
    painter.fillPath(path(part.land, corner, scale), land())
    pen = QPen(border(), 1)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path(part.lines, corner, scale), pen)
