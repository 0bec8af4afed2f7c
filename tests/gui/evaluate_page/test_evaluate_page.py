"""The page that tells how good the models are, by keys alone, checked in the library."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from photosearch.gui.evaluate_page.draw_dialog import DrawDialog
from photosearch.gui.style import theme
from photosearch.types import Origin, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from photosearch.gui.evaluate_page.evaluate_page import EvaluatePage
    from support.window.shown import Shown

_Key = Qt.Key


def page_of(shown: Shown) -> EvaluatePage:
    shown.window.show_page("evaluate")
    return shown.window.evaluation.page


def ask(shown: Shown, text: str) -> EvaluatePage:
    page = page_of(shown)
    page.queries.field.setFocus()
    QTest.keyClicks(page.queries.field, text)
    QTest.keyClick(page.queries.field, _Key.Key_Return)
    shown.until(lambda: bool(page.judge.pool and page.judge.pool.query.text == text))
    page.grid.setFocus()
    return page


def verdicts(shown: Shown) -> dict[str, Verdict]:
    """Of the first query, as the library has them."""
    pool = shown.engine.library.evaluation.pool(1)
    names = {hit.photo_id: hit.path.stem for hit in pool.hits}
    return {names[photo]: verdict for photo, verdict in pool.verdicts.items()}


def go_to(page: EvaluatePage, name: str) -> None:
    page.grid.show_row([hit.path.stem for hit in page.grid.hits].index(name))


def test_the_key_shows_the_page_which_explains_itself(shown: Shown) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(shown.window, _Key.Key_M, held)
    page = shown.window.evaluation.page
    assert page.isVisible()
    assert page.detail.currentWidget() is page.welcome
    assert "stays on this computer" in page.welcome.words.text()
    assert page.queries.field.hasFocus()
    page.tabs.setCurrentIndex(1)
    shown.until(lambda: page.results.report is not None)
    assert any("No photo is called right yet" in line for line in page.results.lines())
    assert not page.results.export.isEnabled()
    QTest.keyClick(page, _Key.Key_Escape)
    assert shown.window.pages.shown == "photos"


def test_keys_alone_judge_and_take_back(shown: Shown) -> None:
    page = ask(shown, "a cat")
    assert len(page.grid.hits) == 5
    go_to(page, "cat")
    QTest.keyClick(page.grid, _Key.Key_R)
    shown.until(lambda: verdicts(shown) == {"cat": Verdict.RIGHT})
    row = page.grid.currentIndex().row()
    current = page.grid.hits[row].path.stem
    assert current != "cat"
    QTest.keyClick(page.grid, _Key.Key_U)
    shown.until(lambda: verdicts(shown).get(current) is Verdict.UNSURE)
    QTest.keyClick(page.grid, _Key.Key_Backspace)
    shown.until(lambda: current not in verdicts(shown))
    shown.until(lambda: page.grid.hits[page.grid.currentIndex().row()].path.stem == current)
    QTest.keyClick(page.grid, _Key.Key_W)
    shown.until(lambda: verdicts(shown).get(current) is Verdict.WRONG)
    go_to(page, current)
    QTest.keyClick(page.grid, _Key.Key_Delete)
    shown.until(lambda: current not in verdicts(shown))
    shown.until(page.judge.undo.isEnabled)
    QTest.keyClick(page.grid, _Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: verdicts(shown).get(current) is Verdict.WRONG)
    QTest.keyClick(page.grid, _Key.Key_Return)
    shown.until(lambda: len(verdicts(shown)) == 5)
    assert sorted(verdicts(shown).values()) == [Verdict.WRONG] * 4 + [Verdict.RIGHT]


def test_what_was_said_is_seen_and_spoken_but_not_who_found_what(shown: Shown) -> None:
    page = ask(shown, "a cat")
    go_to(page, "cat")
    index = page.grid.currentIndex()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(role) == "cat.jpg, not judged yet"
    before = page.grid.grab().toImage()
    picture = page.grid.picture_rect(page.grid.model().index(index.row(), 0))
    tick = page.grid.viewport().mapTo(page.grid, picture.topLeft()) + QPoint(12, 19)
    assert before.pixelColor(tick) != theme.current().accent  # it is chosen, not right
    page.judge.right.click()
    assert index.data(role) == "cat.jpg, right"
    assert page.grid.grab().toImage() != before
    assert page.judge.note.text().startswith("4 of 5 photos to judge")
    assert all(hit.score is None and not hit.favourite for hit in page.grid.hits)


def test_results_come_in_words_first_and_lead_to_what_is_missed(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photosearch.evaluation.comparing.K", 1)
    page = ask(shown, "a cat")
    for name in ("cat", "coffee"):
        go_to(page, name)
        QTest.keyClick(page.grid, _Key.Key_R)
    QTest.keyClick(page.grid, _Key.Key_Return)
    shown.until(lambda: page.progress.words == "1 of 1 queries judged")
    page.tabs.setCurrentIndex(1)
    shown.until(lambda: bool(page.results.cards))
    told = page.results.lines()
    assert "Finds 1 of 2 photos that you called right among its first 1." in told
    assert any("very little" in line for line in told)
    assert any("Get another one" in line for line in told)
    assert page.results.models.isVisible()
    assert not any(line.isVisible() for line in page.results.cards[0].more)
    page.results.cards[0].details.click()
    assert page.results.cards[0].more[1].text().startswith("nDCG at 1: 1.00 (")
    page.export_to(tmp_path)
    shown.until(lambda: (tmp_path / "photosearch-evaluation" / "qrels.txt").exists())
    page.results.rows[0].click()
    shown.until(lambda: page.grid.chosen_count() == 1)
    assert page.grid.chosen()[0].path.stem == "coffee"
    assert page.judge.isVisible()


def test_queries_are_drawn_and_one_is_removed_and_brought_back(shown: Shown) -> None:
    page = page_of(shown)
    page.queries.draw.click()
    dialog = cast("DrawDialog", page.findChild(DrawDialog))
    assert not dialog.ticks[Origin.PERSON].isChecked()
    for of, tick in dialog.ticks.items():
        tick.setChecked(of is Origin.FILE)
    dialog.agree.click()
    shown.until(lambda: page.queries.list.count() == 5)
    shown.until(lambda: page.judge.pool is not None)
    first = page.queries.queries[0].text
    page.queries.list.setFocus()
    QTest.keyClick(page.queries.list, _Key.Key_Delete)
    shown.until(lambda: page.queries.list.count() == 4)
    shown.window.page.undo.take_back()
    shown.until(lambda: page.queries.list.count() == 5)
    assert page.queries.queries[0].text == first


def test_a_query_without_words_is_refused_kindly(shown: Shown) -> None:
    page = page_of(shown)
    page.queries.field.setText("kind:png")
    QTest.keyClick(page.queries.field, _Key.Key_Return)
    shown.until(lambda: "Write in words" in shown.window.page.problem.words.text())
    assert page.queries.field.text() == "kind:png"


@pytest.mark.parametrize("width", [320, 480])
def test_a_narrow_window_has_room_for_all_of_it(shown: Shown, width: int) -> None:
    page = ask(shown, "a cat")
    shown.window.resize(width, 640)
    shown.until(lambda: page._split.orientation() is Qt.Orientation.Vertical)
    QTest.keyClick(page.grid, _Key.Key_Return)
    assert shown.window.width() == width
    for part in (page.queries, page.grid, page.judge.right, page.judge.remove):
        right = part.mapTo(shown.window, part.rect().bottomRight()).x()
        assert right < width
        assert part.isVisible()
    page.tabs.setCurrentIndex(1)
    shown.until(lambda: page.results.report is not None)
    assert page.results.widget().minimumSizeHint().width() <= page.results.viewport().width()


def test_a_model_that_goes_has_the_others_asked_anew(shown: Shown) -> None:
    page = ask(shown, "a cat")
    shown.until(lambda: page.results.report is not None)
    models = shown.engine.models
    other = replace(models.infos[0], id="other", in_use=False)
    with shown.bot.waitSignal(shown.engine.evaluation.reported):
        models._take([*models.infos, other])
    with shown.bot.waitSignal(shown.engine.evaluation.reported):
        models._take(models.infos[:-1])


def test_back_leads_to_the_query_before_and_forward_again(shown: Shown) -> None:
    def is_at(query: int, tab: int = 0) -> bool:
        pool = page.judge.pool
        return bool(pool and pool.query.id == query and page.tabs.currentIndex() == tab)

    ask(shown, "a cat")
    page = ask(shown, "a rocket")
    page.queries.list.setCurrentRow(0)
    shown.until(lambda: is_at(1))
    place = page.tabs.tabRect(1).center()
    QTest.mouseClick(page.tabs, Qt.MouseButton.LeftButton, pos=place)
    shown.until(lambda: is_at(1, tab=1))
    for name, query, tab in (("back", 1, 0), ("back", 2, 0), ("forward", 1, 0), ("forward", 1, 1)):
        shown.window.registry[name].trigger()
        shown.until(lambda: is_at(query, tab))  # noqa: B023
    page.return_to((7, 99))
    assert page.tabs.currentIndex() == 1
