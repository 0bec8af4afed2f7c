"""What stands under one heading."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np

from photosearch.gui.grid.sections import DAY, MONTH, YEAR, sections
from photosearch.types import ByDay, ByFolder


def by_day(*days: str | None) -> ByDay:
    """Of the photos 1, 2, 3 ..."""
    return ByDay(np.array(["NaT", *(day or "NaT" for day in days)], "datetime64[D]"))


def test_days_where_there_are_enough_photos_else_months_else_years() -> None:
    for per_day, unit, count in ((5, DAY, 8), (2, MONTH, 2), (1, MONTH, 2)):
        days = [f"2015-0{m}-0{d}" for m in (6, 5) for d in (4, 3, 2, 1) for _ in range(per_day)]
        found = sections(by_day(*days), range(1, len(days) + 1), far=False)
        assert (found.unit, len(found)) == (unit, count)
        assert sections(by_day(*days), range(1, len(days) + 1), far=True).unit == MONTH
    sparse = [f"{year}-0{month}-01" for year in (2015, 2014) for month in (9, 6, 3, 1)]
    found = sections(by_day(*sparse), range(1, 9), far=False)
    assert (found.unit, [found.title(i) for i in range(2)]) == (YEAR, ["2015", "2014"])


def test_a_heading_names_the_day_and_counts() -> None:
    found = sections(by_day(*["2015-06-21"] * 4, *["2015-06-20"] * 5), range(1, 10), far=False)
    assert found.title(0) == "Sunday, 21 June 2015"
    assert (found.beside(0), found.beside(1)) == ("· 4", "· 5")
    assert found.spoken(1) == "Saturday, 20 June 2015, 5 photos"
    assert [found.of(row) for row in (0, 3, 4, 8)] == [0, 0, 1, 1]
    assert (found.rows(0), found.rows(1)) == (range(4), range(4, 9))
    assert found.day(1) == date(2015, 6, 20)


def test_those_without_a_date_have_a_heading_of_their_own() -> None:
    dated = by_day(*["2015-06-21"] * 4, *[None] * 4)
    found = sections(dated, range(1, 9), far=False)
    assert [found.title(i) for i in range(2)] == ["Sunday, 21 June 2015", "Without a date"]
    assert found.day(1) is None
    assert not len(sections(by_day(None, None), [1, 2], far=False)), "it would tell nothing"
    assert not len(sections(None, [1, 2], far=False))
    assert not len(sections(dated, [], far=False))


def test_an_open_burst_stays_under_the_heading_of_its_first_photo() -> None:
    days = by_day("2015-06-21", "2015-06-20", "2015-06-21", "2015-06-21", "2015-06-21")
    whole = sections(days, [1, 2, 3, 4, 5], far=False, inside={2})
    assert len(whole) == 1


def test_photos_that_are_not_known_yet_have_no_date() -> None:
    found = sections(by_day(*["2015-06-21"] * 5), [1, 2, 3, 4, 99, 100, 101, 102], far=False)
    assert found.title(1) == "Without a date"


def test_folders_are_told_apart_by_where_they_lie() -> None:
    places = np.array([-1, 0, 0, 1])
    headings = ByFolder(places, (Path("/a/2019"), Path("/b/2019")))
    found = sections(headings, [1, 2, 3], far=False)
    assert [(found.title(i), found.beside(i)) for i in range(2)] == [
        ("2019", "· 2 · /a"),
        ("2019", "· 1 · /b"),
    ]
    assert not found.same_as(sections(headings, [1, 2], far=False))
    assert found.same_as(sections(headings, [1, 2, 3], far=True))
