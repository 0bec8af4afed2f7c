"""Numbers from and to, as photographers type them."""

import pytest

from photosearch.errors import KnownError
from photosearch.query_text import format_query, parse
from photosearch.types import Bounds, TextTerm


@pytest.mark.parametrize(
    ("text", "field", "bounds", "written"),
    [
        ("iso:800", "iso", Bounds(800, 800), "iso:800"),
        ("iso:800+", "iso", Bounds(800), "iso:800+"),
        ("ISO:100..400", "iso", Bounds(100, 400), "iso:100..400"),
        ("iso:100-400", "iso", Bounds(100, 400), "iso:100..400"),
        ("iso:..400", "iso", Bounds(None, 400), "iso:..400"),
        ("iso:400..", "iso", Bounds(400), "iso:400+"),
        ("iso: ISO1600", "iso", Bounds(1600, 1600), "iso:1600"),
        ("f:1.8..2.8", "aperture", Bounds(1.8, 2.8), "aperture:1.8..2.8"),
        ("f:1.78", "aperture", Bounds(1.8, 1.8), "aperture:1.8"),
        ("f:2,8", "aperture", Bounds(2.8, 2.8), "aperture:2.8"),
        ("aperture:f/4+", "aperture", Bounds(4), "aperture:4+"),
        ("focal:85", "focal", Bounds(85, 85), "focal:85"),
        ("focal:24mm..70mm", "focal", Bounds(24, 70), "focal:24..70"),
        ('focal:"24 mm – 70 mm"', "focal", Bounds(24, 70), "focal:24..70"),
        ("focal:4.25mm", "focal", Bounds(4.2, 4.2), "focal:4.2"),
        ("focal35:28", "focal35", Bounds(28, 28), "focal35:28"),
        ("shutter:1/250", "shutter", Bounds(0.004, 0.004), "shutter:1/250"),
        ("shutter:1/60..1/250", "shutter", Bounds(0.004, 0.0167), "shutter:1/250..1/60"),
        ('shutter:2.5s+', "shutter", Bounds(2.5), "shutter:2.5+"),
        ('shutter:0.3', "shutter", Bounds(0.3, 0.3), "shutter:0.3"),
    ],
)  # fmt: skip
def test_ranges_are_read_and_written(text: str, field: str, bounds: Bounds, written: str) -> None:
    query = parse(text)
    assert getattr(query.filters, field) == bounds
    assert format_query(query) == written
    assert parse(written) == query


@pytest.mark.parametrize(
    "text",
    ["iso:high", "iso:0", "iso:..", "iso:+", "shutter:1/0", "focal:10^9",
     "focal:1..2..3", "iso:" + "9" * 400],
)  # fmt: skip
def test_what_is_no_range_gets_a_sentence(text: str) -> None:
    with pytest.raises(KnownError, match="Write a number, or from which to which"):
        parse(text)


def test_a_path_and_a_word_with_a_colon_are_no_aperture() -> None:
    assert parse(r"f:\photos").terms == (TextTerm(r"f:\photos"),)


def test_ranges_are_turned_round() -> None:
    query = parse("-iso:800+ -f:1.8")
    assert [one.iso or one.aperture for one in query.filters.excluded] == [
        Bounds(800),
        Bounds(1.8, 1.8),
    ]
    assert parse(format_query(query)) == query
