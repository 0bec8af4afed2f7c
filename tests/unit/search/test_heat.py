"""Where in a picture something fits: which parts are looked at, and what a map says of them."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from photosearch.jobs import Cancelled, Job
from photosearch.search import heat
from photosearch.search.parts import Parts, encoded, regions
from photosearch.types import Region, Shown, Vectors
from support.models.fakes import FakeEncoder

SIZES = st.integers(1, 5000)
RED, GREEN, BLUE = np.eye(3, dtype=np.float32)


class ColourEncoder(FakeEncoder):
    """A picture's vector is its mean colour."""

    dimension = 3

    def encode_pictures(self, prepared: Sequence[np.ndarray]) -> Vectors:
        self.encoded += len(prepared)
        rows = np.stack([each.reshape(-1, 3).mean(axis=0) + 1 for each in prepared])
        unit: Vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
        return unit


def four(colours: Sequence[tuple[int, int, int]], size: tuple[int, int]) -> Image.Image:
    """A picture of four even quarters."""
    small = Image.new("RGB", (2, 2))
    small.putdata(list(colours))
    return small.resize(size, Image.Resampling.NEAREST)


@given(SIZES, SIZES)
def test_parts_lie_on_the_picture_from_edge_to_edge(width: int, height: int) -> None:
    found = regions(width, height)
    assert 1 <= len(found) <= 24
    for part in found:
        assert 0 <= part.left < part.right <= 1
        assert 0 <= part.top < part.bottom <= 1
        across, down = (part.right - part.left) * width, (part.bottom - part.top) * height
        assert across == pytest.approx(down, rel=1e-6)  # squares
    assert min(part.left for part in found) == pytest.approx(0)
    assert min(part.top for part in found) == pytest.approx(0)
    assert max(part.right for part in found) == pytest.approx(1)
    assert max(part.bottom for part in found) == pytest.approx(1)


def test_an_ordinary_picture_has_twelve_parts_and_a_turned_one_the_same() -> None:
    lies, stands = regions(4000, 3000), regions(3000, 4000)
    assert len(lies) == len(stands) == 12
    turned = {(p.top, p.left, p.bottom, p.right) for p in stands}
    for part in lies:
        edges = (part.left, part.top, part.right, part.bottom)
        assert any(np.allclose(edges, other) for other in turned)


@given(
    st.integers(0, 3),
    st.sampled_from([(400, 300), (300, 400), (300, 300), (640, 360), (360, 640), (900, 600)]),
)
def test_the_maximum_is_in_the_quarter_that_shows_it(quarter: int, size: tuple[int, int]) -> None:
    colours = [(0, 0, 220)] * 4
    colours[quarter] = (220, 0, 0)
    parts = encoded(ColourEncoder(), four(colours, size), Job())
    unrelated = np.stack([BLUE, GREEN])
    drawn = heat.drawn(parts, heat.of_text(parts, RED, unrelated), size[0] / size[1])
    row, column = np.unravel_index(int(drawn.values.argmax()), drawn.values.shape)
    rows, columns = drawn.values.shape
    assert (column >= columns / 2, row >= rows / 2) == (quarter % 2 == 1, quarter // 2 == 1)
    assert columns / rows == pytest.approx(size[0] / size[1], rel=0.1)
    middle = (drawn.best.left + drawn.best.right) / 2, (drawn.best.top + drawn.best.bottom) / 2
    assert (middle[0] > 0.5, middle[1] > 0.5) == (quarter % 2 == 1, quarter // 2 == 1)


def _parts(whole: float, *levels: float) -> tuple[Parts, heat.Levels]:
    places = tuple(Region(at / 4, 0, (at + 1) / 4, 1) for at in range(len(levels)))
    rows = np.zeros((len(levels), 3), np.float32)
    return Parts(places, rows, rows[0]), heat.Levels(np.array(levels, np.float32), whole)


@pytest.mark.parametrize(
    ("whole", "levels", "shown"),
    [
        (1.0, (0.0, 5.0, 0.5, 0.0), Shown.PLACE),
        (5.0, (4.5, 5.0, 4.8, 5.1), Shown.WHOLE),
        (0.0, (0.0, 1.5, 0.5, 0.0), Shown.NOWHERE),
        (4.0, (0.0, 1.5, 0.5, 0.0), Shown.WHOLE),
    ],
)
def test_a_place_is_shown_only_if_it_stands_out(
    whole: float, levels: tuple[float, ...], shown: Shown
) -> None:
    assert heat.drawn(*_parts(whole, *levels), 4.0).shown is shown


def test_terms_add_up_and_a_minus_counts_against() -> None:
    parts, plus = _parts(0.0, 4.0, 4.0, 0.0, 0.0)
    _, minus = _parts(0.0, 0.0, 5.0, 0.0, 0.0)
    both = heat.together([plus, minus], [1.0, -0.5])
    assert heat.drawn(parts, both, 4.0).best == parts.regions[0]


def test_of_a_picture_the_part_that_is_alike_is_told() -> None:
    photo = encoded(ColourEncoder(), four([(220, 0, 0)] + [(0, 0, 220)] * 3, (400, 300)), Job())
    asked = four([(0, 220, 0)] * 3 + [(220, 0, 0)], (400, 300))
    other = encoded(ColourEncoder(), asked, Job())
    rows = np.vstack([other.whole, other.vectors])
    unrelated = np.stack([GREEN, BLUE, BLUE, (RED + 2 * BLUE) / np.sqrt(5)]).astype(np.float32)
    found = heat.of_picture(photo, rows, unrelated, [Region(0, 0, 1, 1), *other.regions])
    drawn = heat.drawn(photo, found, 4 / 3)
    assert drawn.best.left == drawn.best.top == 0
    assert drawn.of_asked == other.regions[-1]


def test_encoding_stops_when_nobody_waits_any_more() -> None:
    job, encoder = Job(), ColourEncoder()
    job.cancel()
    with pytest.raises(Cancelled):
        encoded(encoder, Image.new("RGB", (400, 300)), job)
    assert encoder.encoded == 0
