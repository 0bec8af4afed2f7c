"""Bursts in lists that aren't compared with anything: the same rule as in searches."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from photosearch.catalogue import Catalogue, FileRow, Indexed, Listed
from photosearch.search.brute_force import BruteForceSource
from photosearch.search.hit_lists import HitLists
from photosearch.search.listed_bursts import ListedBursts
from photosearch.types import NOT_RATED, Facts, Query, Rating, Sort
from support.photos.made_up import rows_of, unit

if TYPE_CHECKING:
    from photosearch.types import PhotoIds, Vectors

NOON = datetime(2020, 1, 1, 12)
SECONDS = (0, 1, 2, 50, 59, 300, 301, 4000)
LOOKS = "aabaacca"
"""Those of one letter look alike."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    catalogue = Catalogue(tmp_path_factory.mktemp("bursts") / "catalogue.sqlite")
    folder = catalogue.folders.add(Path("/p"))
    names = [FileRow(b"%02d.jpg" % i, 9, 1, i + 1, None) for i in range(len(LOOKS) + 2)]
    catalogue.folders.reconcile(folder, 1, names, [])
    kinds = rows_of(3, 8)
    noise = rows_of(len(LOOKS), 8, 5)
    read = []
    for i, pending in enumerate(catalogue.pending("m")):
        known = i < len(LOOKS)
        taken = NOON + timedelta(seconds=SECONDS[i]) if known else None
        vector = unit(kinds["abc".index(LOOKS[i])] + 0.1 * noise[i]) if known else kinds[0]
        facts = Facts(1, 1, taken_at=taken)
        read.append(Indexed(pending.file_id, b"%d" % i, facts, NOON, vector))
    catalogue.store("m", 8, read, {})
    return catalogue


class Counting(BruteForceSource):
    """Counts what is read."""

    read = 0

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        self.read += len(photo_ids)
        return super().vectors(photo_ids)


def lists(made: Catalogue) -> tuple[HitLists, Counting]:
    source = Counting(made, "m", 8)
    return HitLists(made, source, ListedBursts()), source


def shown(listed: object) -> list[list[str]]:
    assert isinstance(listed, Listed)
    return [[hit.path.stem, *(other.path.stem for other in hit.stack)] for hit in listed]


def test_a_burst_stands_behind_the_first_of_its_photos_in_the_list(made: Catalogue) -> None:
    by_date, _ = lists(made)
    assert shown(by_date.listed(Query(sort=Sort.OLDEST, stacked=True))) == [
        ["00", "01", "03", "04"],
        ["02"],
        ["05", "06"],
        ["07"],
        ["08"],
        ["09"],
    ], "what has no moment, or was taken later, stands alone"
    newest = shown(by_date.listed(Query(sort=Sort.DATE, stacked=True)))
    assert newest[:3] == [["07"], ["06", "05"], ["04", "03", "01", "00"]]
    assert len(by_date.listed(Query(sort=Sort.DATE, stacked=True, limit=2))) == 2
    assert len(by_date.listed(Query(sort=Sort.DATE))) == 10


def test_what_was_seen_once_is_not_read_again(made: Catalogue) -> None:
    by_date, source = lists(made)
    first = shown(by_date.listed(Query(sort=Sort.DATE, stacked=True)))
    assert source.read == 7, "only those that have another one near in time"
    assert shown(by_date.listed(Query(sort=Sort.DATE, stacked=True))) == first
    assert source.read == 7


def test_a_list_opens_a_burst_and_goes_on_without_its_first_photo(made: Catalogue) -> None:
    listed = lists(made)[0].listed(Query(sort=Sort.OLDEST, stacked=True))
    assert isinstance(listed, Listed)
    leader, *others = [hit.photo_id for hit in (listed[0], *listed[0].stack)]
    opened = listed.opened({leader})
    assert opened.photo_ids[:5] == [leader, *others, listed.photo_ids[1]]
    assert [listed.leader_of(i) for i in (leader, *others)] == [leader] * 4
    assert listed.leader_of(listed.photo_ids[1]) is None
    assert (len(listed.behind()), listed.behind({leader})) == (4, others)
    left = listed.without({leader, others[1]})
    assert shown(left)[0] == ["01", "04"]
    assert len(left) == len(listed)
    assert [hit.rank for hit in left] == list(range(1, len(left) + 1))


def test_a_long_row_of_photos_is_compared_in_parts() -> None:
    catalogue = _Moments(2000)
    listed = Listed([(i, 1, b"x", None) for i in range(2000)], {1: (b"/p", True)})
    stacked = ListedBursts().stacked(catalogue, catalogue, listed)  # type: ignore[arg-type]
    assert len(stacked) < 60
    assert len(stacked.behind()) + len(stacked) == 2000


class _Moments:
    """In the place of both: a photo a second, all alike."""

    def __init__(self, count: int) -> None:
        self.listing, self._count = self, count

    def known_moments(self) -> np.ndarray:
        return np.datetime64(NOON, "s") + np.arange(self._count).astype("timedelta64[s]")

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        return photo_ids, np.tile(rows_of(1, 8), (len(photo_ids), 1))


def test_a_rated_photo_stays_before_its_burst() -> None:
    rows = [(i, 1, b"%d.jpg" % i, None) for i in (1, 2, 3)]
    listed = Listed(rows, {1: (b"/p", True)}).stacked({1: (2,)})
    first, last = listed.with_ratings({1: Rating(4), 2: Rating(5)})
    assert (first.rating, [other.rating for other in first.stack]) == (Rating(4), [Rating(5)])
    assert (last.rating, last.stack) == (NOT_RATED, ())
