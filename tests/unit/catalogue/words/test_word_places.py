"""What is typed as a place."""

import numpy as np
import pytest

from photosearch import gazetteer
from photosearch.catalogue.words.word_places import PlaceMarks, marks_of

NEW_YORK, ROME, THE_HAGUE = (40.7128, -74.006), (41.8902, 12.4922), (52.0767, 4.2986)


@pytest.fixture(scope="module")
def towns() -> list[int]:
    found: list[int] = gazetteer.nearest(np.array([NEW_YORK, ROME, THE_HAGUE])).tolist()
    return found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("new york", 0), ("big apple", 0), ("roma", 1), ("hague", 2), ("the hague", 2)),
        *(("apple", None), ("città", None)),
    ],
)
def test_a_name_is_known_by_its_beginning(towns: list[int], text: str, number: int | None) -> None:
    marks, words = PlaceMarks(towns), text.split()
    each = [set(marks.called([word], words)) for word in words]
    both = set.intersection(*each)
    assert both == (set() if number is None else {marks_of(towns[number]).split()[0]})


def test_while_it_is_typed(towns: list[int]) -> None:
    york = marks_of(towns[0]).split()[0]
    marks = PlaceMarks(towns)
    assert york in marks.called(["yor"], ["new", "yor"], begins=True)
    assert york in marks.called(["apple"], ["big", "apple"], begins=True)
    assert york not in marks.called(["appl"], ["big", "appl"], begins=True), "an unusual name"
    assert york not in marks.called(["cat"], ["a", "cat"], begins=True), "Cathair Nua-Eabhrac"
    assert york not in marks.called(["appl"], ["appl"], begins=True)
