"""Made-up people: each a direction, each face near it; and thousands of faces."""

from collections import Counter
from itertools import chain

import numpy as np
import pytest

from photosearch.catalogue import FaceVectors
from photosearch.jobs import Cancelled
from photosearch.people.face_grouping import clusters, group_faces
from photosearch.types import Said
from support.made_faces import made_faces

FACES = 5000
RNG = np.random.default_rng(7)


def face_of(person: int, spread: float = 0.2) -> np.ndarray:
    """Faces of one person lie about `spread` * 1.4 apart, those of two about 2."""
    middle = np.random.default_rng(person).standard_normal(128)
    noise = RNG.standard_normal(128)
    return (1.4 * middle / np.linalg.norm(middle) + spread * noise / np.linalg.norm(noise)).astype(
        np.float32
    )


def known(
    faces: list[tuple[int, int, Said]], photo_ids: list[int] | None = None, spread: float = 0.2
) -> FaceVectors:
    """(whose face it is, to which person it belongs, what was said of it)"""
    count = len(faces)
    return FaceVectors(
        np.arange(1, count + 1),
        np.array(photo_ids or range(count)),
        np.array([person for _, person, _ in faces]),
        np.array([int(said) for _, _, said in faces]),
        np.stack([face_of(who, spread) for who, _, _ in faces]),
    )


def test_people_are_told_apart() -> None:
    who = [number % 7 for number in range(70)]
    groups = clusters(np.stack([face_of(one) for one in who]), np.arange(70))
    assert sorted(sorted({who[row] for row in group}) for group in groups) == [
        [n] for n in range(7)
    ]


def test_a_face_near_confirmed_ones_is_theirs_and_a_farther_one_a_suggestion() -> None:
    confirmed, nothing = Said.IS, Said.NOTHING
    faces = known([(1, 10, confirmed)] * 3 + [(2, 20, confirmed), (1, 0, nothing)])
    assert group_faces(faces).members == {5: 10}
    far = known([(1, 10, confirmed)] * 3 + [(1, 0, nothing)], spread=0.39)
    found = group_faces(far)
    assert (found.members, found.maybe) == ({}, {4: 10})


def test_nobody_gets_a_face_that_was_said_to_be_anothers() -> None:
    faces = known([(1, 10, Said.IS)] * 2 + [(1, 0, Said.NOTHING)])
    found = group_faces(faces, {(3, 10)})
    assert (found.members, found.maybe, found.groups) == ({}, {}, [])


def test_ignored_faces_take_no_part() -> None:
    faces = known([(1, 0, Said.IGNORED)] * 2 + [(1, 0, Said.NOTHING)] * 2)
    assert [sorted(group) for group in group_faces(faces).groups] == [[3, 4]]


def test_one_alone_is_no_group_and_nobody_is_no_error() -> None:
    assert group_faces(known([(1, 0, Said.NOTHING)])).groups == []
    no = np.empty(0, np.int64)
    empty = FaceVectors(no, no, no, no, np.empty((0, 128), np.float32))
    assert group_faces(empty).groups == []


def test_thousands_of_faces_are_put_with_those_of_the_same_person() -> None:
    vectors, who = made_faces(FACES)
    groups = [group for group in clusters(vectors, np.arange(FACES)) if len(group) > 1]
    strays = sum(len(group) - max(Counter(who[group]).values()) for group in groups)
    assert strays <= FACES // 100
    biggest = Counter(who).most_common(20)
    for person, faces in biggest:
        assert max((who[group] == person).sum() for group in groups) >= 0.95 * faces


def test_what_looks_like_somebody_named_is_theirs() -> None:
    vectors, who = made_faces(FACES)
    named = np.arange(FACES) % 2 == 0
    said = np.where(named, int(Said.IS), int(Said.NOTHING))
    ids = np.arange(1, FACES + 1)
    known = FaceVectors(ids, ids, np.where(named, who + 1, 0), said, vectors)
    refused = 2, int(who[1]) + 1
    found = group_faces(known, {refused})
    right = sum(person == who[face - 1] + 1 for face, person in found.members.items())
    assert right >= 0.98 * len(found.members)
    assert len(found.members) >= 0.5 * (~named).sum()
    assert refused not in (*found.members.items(), *found.maybe.items())
    assert not set(found.members) & {*found.maybe, *chain(*found.groups)}


def test_many_people_who_look_rather_alike_stay_apart() -> None:
    """The middles of groups that hold several people would be near each other, and all be one."""
    rng = np.random.default_rng(3)
    people, faces = 40, 10
    middles = rng.standard_normal((people, 128))
    middles *= 0.33 / np.linalg.norm(middles, axis=1, keepdims=True)
    noise = rng.standard_normal((people * faces, 128))
    noise *= 0.33 / np.linalg.norm(noise, axis=1, keepdims=True)
    who = np.repeat(np.arange(people), faces)
    groups = clusters((middles[who] + noise).astype(np.float32), np.arange(len(who)))
    assert all(len(set(who[group])) == 1 for group in groups)
    assert sum(len(group) > 1 for group in groups) == people


@pytest.mark.parametrize("most", [0, 3, 12])
def test_grouping_stops_when_it_is_told_to(most: int) -> None:
    vectors, _ = made_faces(FACES)
    left = most

    def checkpoint() -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        clusters(vectors, np.arange(FACES), checkpoint)
