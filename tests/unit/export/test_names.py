"""Names of exported files, on every desktop system."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photosearch.errors import KnownError
from photosearch.export import FIELDS, NameFacts, check_pattern, named
from photosearch.export.names import legal

FACTS = NameFacts(
    Path("/photos/lake/IMG_1.JPG"), datetime(2019, 6, 5, 7, 8, 9), "Canon / 5D", "Été", 7, 12
)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{name}", "IMG_1"),
        ("{date} {name}", "2019-06-05 IMG_1"),
        ("{year}.{month}.{day} {time}", "2019.06.05 07-08-09"),
        ("{album} {number} {camera} {folder}", "Été 007 Canon _ 5D lake"),
        ("CON", "_CON"),
        ("nul.{name}", "_nul.IMG_1"),
        (".hidden", "_hidden"),
        ("..", "photo"),
        ("trailing. .", "trailing"),
        ("  ", "photo"),
    ],
)
def test_a_name_is_made_of_a_pattern(pattern: str, expected: str) -> None:
    assert named(pattern, FACTS) == expected


@pytest.mark.parametrize(
    "pattern",
    ["", " ", "../../x", "a/b", "a\\b", "a:b", "a\nb", "{nothing}", "{name", "}", "{a{b}"],
)
def test_what_can_be_no_name_is_refused(pattern: str) -> None:
    with pytest.raises(KnownError):
        check_pattern(pattern)


def test_a_missing_date_leaves_nothing_odd() -> None:
    assert named("{date} {name}", NameFacts(Path("/a/b.jpg"))) == "b"


def test_a_family_of_signs_is_not_cut_through() -> None:
    family = "👩\u200d👩\u200d👧\u200d👦"
    assert legal(family * 40).endswith("👦")
    assert len(legal(family * 40).encode()) <= 200
    assert legal("x" * 199 + "e\u0301") == "x" * 199


@given(st.text() | st.sampled_from(["COM1", "lpt9.txt", "a" * 300, "é" * 300, "CONIN$ .x"]))
def test_whatever_a_photo_is_called_the_name_is_legal_everywhere(name: str) -> None:
    made = legal(name)
    assert made
    assert made == made.strip()
    assert len(made.encode("utf-8", "surrogatepass")) <= 255 - len(" (9999).jpeg")
    assert not set(made) & set('<>:"/\\|?*\0\n')
    assert made[0] != "."
    assert made[-1] != "."
    assert made.partition(".")[0].strip().upper() not in {
        "CON",
        "PRN",
        "AUX",
        "NUL",
        "COM1",
        "LPT9",
    }
    assert legal(made) == made


def test_every_field_is_known() -> None:
    check_pattern("".join(f"{{{field}}}" for field in FIELDS))
