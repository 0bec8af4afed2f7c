"""What queries are made of, and what they aren't."""

import pytest

from photosearch.evaluation.pooling import pooled
from photosearch.evaluation.query_words import to_query
from photosearch.types import Origin


@pytest.mark.parametrize(
    ("text", "origin", "asked"),
    [
        ("IMG_2041", Origin.FILE, ""),
        ("PXL_20240101_101010123", Origin.FILE, ""),
        ("red-bicycle_03 (copy)", Origin.FILE, "red bicycle"),
        ("SunsetAtTheLake2", Origin.FILE, "Sunset At The Lake"),
        ("Geburtstag Oma-2", Origin.FILE, "Geburtstag Oma"),
        ("猫", Origin.FILE, "猫"),
        ("Two dogs on a beach. Taken by Ben.", Origin.CAPTION, "Two dogs on a beach"),
        ("St. Peter at night", Origin.CAPTION, "St. Peter at night"),
        ("OLYMPUS DIGITAL CAMERA", Origin.CAPTION, ""),
        ("Created with GIMP", Origin.CAPTION, ""),
        ("  \n ", Origin.CAPTION, ""),
        ("Sicily  2019", Origin.ALBUM, "Sicily 2019"),
        ("2019", Origin.ALBUM, ""),
    ],
)
def test_words_to_ask_with(text: str, origin: Origin, asked: str) -> None:
    assert to_query(text, origin) == asked


def test_the_order_of_a_pool_tells_nothing_of_who_found_what() -> None:
    keys = {n: f"{n:064x}" for n in range(30)}
    one = pooled("dog", [range(10)], [], keys)
    both = pooled("dog", [range(5, 15), range(10)], [20, 99], keys)
    assert sorted(both) == [*range(15), 20]
    assert [n for n in both if n in one] == one
    assert one != sorted(one)
    assert pooled("cat", [range(10)], [], keys) != one
