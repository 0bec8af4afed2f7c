import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photosearch.gazetteer import NOWHERE, nearest, place
from photosearch.gazetteer.nearest import _FARTHEST_KM, _best
from photosearch.gazetteer.town_table import towns


def town_at(north: float, east: float) -> tuple[str, str] | None:
    (found,) = nearest(np.array([[north, east]])).tolist()
    there = place(found)
    return (there.town, there.country) if there else None


@pytest.mark.parametrize(
    ("north", "east", "town"),
    [
        (48.8584, 2.2945, ("Paris", "FR")),  # the Eiffel Tower; the middle of Vanves is as near
        (48.8867, 2.3431, ("Paris", "FR")),
        (48.8049, 2.1204, ("Versailles", "FR")),
        (40.6892, -74.0445, ("New York City", "US")),  # Liberty
        (40.7829, -73.9654, ("New York City", "US")),  # Central Park
        (40.7282, -74.0776, ("Jersey City", "US")),
        (51.5081, -0.0759, ("London", "GB")),  # the Tower
        (41.8902, 12.4922, ("Rome", "IT")),
        (48.1755, 11.5518, ("Munich", "DE")),
        (35.6586, 139.7454, ("Tokyo", "JP")),
        (-33.8568, 151.2153, ("Sydney", "AU")),
        (37.9420, 23.6465, ("Piraeus", "GR")),
        (42.3736, -71.1097, ("Cambridge", "US")),
        (78.22, 15.65, ("Longyearbyen", "SJ")),
        (-16.8, -179.99, ("Savusavu", "FJ")),  # across the date line
        (0.0, -140.0, None),
        (90.0, 0.0, None),
        (-90.0, 180.0, None),
    ],
)
def test_a_sight_is_in_the_town_that_people_would_say(
    north: float, east: float, town: tuple[str, str] | None
) -> None:
    assert town_at(north, east) == town


degrees = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
"""Anywhere, most of it at sea."""


@settings(max_examples=20)
@given(st.lists(degrees, min_size=1, max_size=20), st.integers(0, 2**31))
def test_the_cells_miss_no_town_that_comparing_with_all_finds(
    points: list[tuple[float, float]], seed: int
) -> None:
    rng = np.random.default_rng(seed)
    known = towns().degrees
    beside = known[rng.integers(0, len(known), 20)] + rng.normal(0, 0.2, (20, 2))
    asked = np.concatenate((np.array(points), beside)).clip((-90, -180), (90, 180))
    ids, edges = _best(asked, np.arange(len(known)))
    ids[edges > _FARTHEST_KM] = NOWHERE
    assert nearest(asked).tolist() == ids.tolist()


def test_no_points_have_no_towns() -> None:
    assert nearest(np.empty((0, 2))).tolist() == []
