"""A group is the same one as long as it shares enough photos with what it was."""

from collections.abc import Iterable

import numpy as np

from photosearch.groups import settle
from photosearch.types import GroupRow


def row(members: Iterable[int], row_id: int = 0, name: str = "", hidden: bool = False) -> GroupRow:
    ids = np.array(sorted(members), dtype=np.int64)
    return GroupRow(ids, np.ones(3, np.float32), 0.5, 0, 1, int(ids[0]), (), row_id, name, hidden)


def test_ids_are_kept_by_overlap() -> None:
    old = [row(range(10), 1), row(range(20, 30), 2)]
    kept = settle(old, [row(range(21, 33)), row(range(9)), row(range(50, 60))])
    assert [group.id for group in kept] == [2, 1, 0]


def test_of_two_halves_one_is_the_old_group() -> None:
    kept = settle([row(range(10), 7)], [row(range(6)), row(range(6, 10))])
    assert [group.id for group in kept] == [7, 0]


def test_what_was_named_keeps_its_photos_and_gains_new_ones() -> None:
    kept = settle([row(range(10), 1, "Anna")], [row(range(2, 14))])
    assert (kept[0].id, kept[0].name) == (1, "Anna")
    assert kept[0].members.tolist() == list(range(14))


def test_what_was_named_stays_even_if_nothing_is_like_it_now() -> None:
    kept = settle([row(range(10), 1, "Anna"), row(range(20, 30), 2)], [row(range(40, 50))])
    assert [(group.id, group.name) for group in kept] == [(0, ""), (1, "Anna")]
    assert kept[1].members.tolist() == list(range(10))


def test_two_named_groups_that_became_one_stay_two() -> None:
    old = [row(range(10), 1, "Anna"), row(range(10, 18), 2, "Ben")]
    kept = settle(old, [row(range(20))])
    by_name = {group.name: group.members.tolist() for group in kept}
    assert by_name["Ben"] == list(range(10, 18))
    assert not set(by_name["Anna"]) & set(by_name["Ben"])


def test_what_was_named_chooses_before_others() -> None:
    old = [row(range(10), 1), row(range(4, 10), 2, "Anna")]
    kept = settle(old, [row(range(10))])
    assert kept[0].id == 2


def test_a_hidden_group_stays_hidden() -> None:
    assert settle([row(range(10), 1, hidden=True)], [row(range(1, 10))])[0].hidden
