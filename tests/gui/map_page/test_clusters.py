"""Circles against a plain count, and which parts of the world are seen."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from photosearch.gui.map_page.clusters import Pyramid
from photosearch.gui.map_page.located import area_around
from photosearch.gui.map_page.outline import is_land, piece
from photosearch.gui.map_page.projection import ZOOMS, project, unproject, width
from photosearch.gui.map_page.scale_bar import nice_length
from photosearch.gui.map_page.viewport import Viewport, part_of
from photosearch.types import Area

_TOUCHING = 46
"""Pixels."""


@pytest.fixture(scope="module")
def pyramid() -> Pyramid:
    rng = np.random.default_rng(1)
    middles = rng.uniform((-60, -180), (70, 180), (20, 2))
    degrees = middles[rng.integers(0, 20, 3000)] + rng.normal(0, 2, (3000, 2))
    degrees[:, 1] = (degrees[:, 1] + 180) % 360 - 180
    return Pyramid(rng.permutation(3000) + 1, degrees)


@pytest.mark.parametrize("zoom", [ZOOMS[0], 4, 9, ZOOMS[-1]])
def test_each_photo_is_in_one_circle_and_near_it(pyramid: Pyramid, zoom: int) -> None:
    level = pyramid.level(zoom)
    held = [pyramid.points(zoom, circle) for circle in range(len(level.counts))]
    assert sorted(np.concatenate(held).tolist()) == list(range(3000))
    assert [len(points) for points in held] == level.counts.tolist()
    for circle, points in enumerate(held):
        assert level.newest[circle] == pyramid.ids[points].max()
        apart = project(pyramid.degrees[points]) - level.middles[circle]
        apart[:, 0] -= np.rint(apart[:, 0])
        assert np.abs(apart).max() * width(zoom) < 3 * 64
        assert np.abs(apart.mean(axis=0)).max() * width(zoom) < 1


def test_a_circle_is_found_by_each_of_its_photos(pyramid: Pyramid) -> None:
    for circle in range(3):
        for place in pyramid.points(5, circle)[:5]:
            assert pyramid.circle_of(5, int(pyramid.ids[place])) == circle
    assert pyramid.circle_of(5, 10**9) is None


def test_few_circles_touch(pyramid: Pyramid) -> None:
    level = pyramid.level(5)
    apart = level.middles[:, None] - level.middles[None]
    apart[..., 0] -= np.rint(apart[..., 0])
    pixels = np.hypot(*np.moveaxis(apart, -1, 0)) * width(5)
    near = (pixels < _TOUCHING).sum() - len(level.counts)
    assert near / 2 < 0.1 * len(level.counts)


def test_going_round_the_world_shows_the_same_circles(pyramid: Pyramid) -> None:
    level = pyramid.level(2)
    once = level.inside(0, 0, 1, 1)
    assert {circle for circle, _ in once} == set(range(len(level.counts)))
    beyond = level.inside(0.75, 0, 1.25, 1)
    assert {rounds for _, rounds in beyond} == {0, 1}


def test_the_plane_and_back() -> None:
    degrees = np.array([(41.89, 12.49), (-33.9, 151.2), (0.0, -180.0)])
    for (north, east), (x, y) in zip(degrees, project(degrees), strict=True):
        assert unproject(x, y) == pytest.approx((north, east))
        assert unproject(x + 1, y) == pytest.approx((north, east))


def test_an_area_holds_its_points_over_the_date_line_too() -> None:
    fiji = area_around(np.array([(-18.14, 178.44), (-16.85, -179.97)]))
    assert (fiji.west, fiji.east) == (178.44, -179.97)
    one = area_around(np.array([(41.890251, 12.492373)]))
    assert one.south <= 41.890251 <= one.north
    assert one.north - one.south < 1e-4


def test_a_window_zooms_about_a_place_and_ends_north_and_south() -> None:
    seen = Viewport()
    seen.resize(QSizeF(800, 600))
    place = QPointF(200, 100)
    before = seen.to_plane(place)
    seen.zoom_to(6, place)
    assert (seen.to_plane(place) - before).manhattanLength() < 1e-9
    seen.move(QPointF(0, -(10**7)))
    assert seen.seen.top() == pytest.approx(0)
    seen.fit(part_of(Area(-18.2, 178.0, -16.0, -179.0)))
    assert seen.seen.contains(part_of(Area(-18.2, 178.0, -16.0, -179.0)))
    drawn = seen.area_of(QRectF(0, 0, 800, 600))
    assert drawn.west > 0 > drawn.east


def test_the_outline_has_land_where_land_is() -> None:
    for (north, east), expected in (
        ((46.5, 2.5), True),
        ((0.0, -140.0), False),
        ((66.0, 179.0), True),
        ((-80.0, 0.0), True),
        ((42.0, 50.5), False),
    ):
        x, y = project(np.array([(north, east)]))[0].tolist()
        zoom = 9
        part = piece(zoom, int(x * 2**zoom), int(y * 2**zoom))
        assert not len(part.lines.points)
        assert is_land(part, zoom) == expected, (north, east)


def test_the_scale_is_a_round_length() -> None:
    assert [nice_length(metres) for metres in (1.2, 7, 499, 500, 123_456)] == [
        1,
        5,
        200,
        500,
        100_000,
    ]
