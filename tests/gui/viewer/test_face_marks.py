"""Faces in the viewer: marked where they are, and named there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from support.models.fakes import FakeEncoder
from support.window.people import answer_name, open_on_people

if TYPE_CHECKING:
    from support.window.shown import Open, Shown


@pytest.fixture
def shown(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    made = open_on_people(open_window, tmp_path / "photos", tmp_path / "library", wanted=True)
    view(made, "portrait.jpg")
    return made


def view(shown: Shown, name: str) -> None:
    shown.window.page.grid.viewer_wanted.emit(shown.names().index(name))
    shown.until(lambda: shown.window.viewer.canvas.pixmap is not None)


def test_p_marks_the_faces_and_a_click_names_one(shown: Shown) -> None:
    viewer, marks = shown.window.viewer, shown.window.face_marks
    assert len(marks.marks) == 0
    QTest.keyClick(viewer, Qt.Key.Key_N)
    shown.until(lambda: len(marks.marks) == 1)
    mark = marks.marks[0]
    assert mark.text() == "Who is this?"
    face = viewer.canvas.place_of(QPointF(0.44, 0.23)).toPoint()
    assert mark.geometry().contains(face)
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    answer_name(shown, "Eileen")
    shown.until(lambda: [m.text() for m in marks.marks] == ["Eileen"])
    (person,) = shown.engine.library.people.all()
    assert (person.name, person.photos) == ("Eileen", 3)
    viewer.show_row(shown.names().index("coffee.jpg"))
    shown.until(lambda: marks.marks == [])
    QTest.keyClick(viewer, Qt.Key.Key_N)
    viewer.show_row(shown.names().index("mirrored.jpg"))
    shown.until(lambda: viewer.canvas.pixmap is not None)
    assert not marks.marks


def test_marks_follow_zoom_and_turn(shown: Shown) -> None:
    viewer, marks = shown.window.viewer, shown.window.face_marks
    marks.tool.click()
    shown.until(lambda: len(marks.marks) == 1)
    for _ in range(2):
        viewer.canvas.turn(1)
        viewer.canvas.zoom_by(1.5)
        face = viewer.canvas.place_of(QPointF(0.44, 0.23)).toPoint()
        assert marks.marks[0].geometry().contains(face)


def test_a_face_of_somebody_named_is_given_to_another(shown: Shown) -> None:
    people = shown.engine.library.people
    (person,) = people.all()
    people.name(person.id, "Eileen")
    marks = shown.window.face_marks
    marks.tool.click()
    shown.until(lambda: [m.text() for m in marks.marks] == ["Eileen"])
    marks.marks[0].click()
    answer_name(shown, "Sally")
    shown.until(lambda: [m.text() for m in marks.marks] == ["Sally"])
    assert {p.name: p.photos for p in people.all()} == {"Eileen": 2, "Sally": 1}


def test_marks_can_be_reached_by_keys_and_heard(shown: Shown) -> None:
    marks = shown.window.face_marks
    marks.tool.click()
    shown.until(lambda: len(marks.marks) == 1)
    assert marks.marks[0].accessibleName() == "Face: Who is this?"
    assert marks.marks[0].focusPolicy() & Qt.FocusPolicy.TabFocus
    marks.marks[0].setFocus()
    QTest.keyClick(marks.marks[0], Qt.Key.Key_Space)
    answer_name(shown, "Eileen")
    shown.until(lambda: [m.text() for m in marks.marks] == ["Eileen"])
