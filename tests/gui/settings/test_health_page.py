"""The index is checked from the settings, and each warning's button does what it says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from photosearch.errors import KnownError
from photosearch.gui.settings.finding_row import FindingRow
from photosearch.gui.settings.health_page import HealthPage
from photosearch.types import Aspect, Finding, HealthReport, Measured, Remedy
from support.models.fakes import FakeEncoder
from support.window.drivers import answer, click
from support.window.shown import window_on

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

COUNT = 24


@pytest.fixture
def shown(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(COUNT):
        pixels = np.random.default_rng(number).integers(0, 255, (8, 8, 3), dtype=np.uint8)
        Image.fromarray(pixels).resize((64, 64), Image.Resampling.NEAREST).save(
            folder / f"{number:02}.png"
        )
    assert encoder.understands_text
    return window_on(open_window, folder, tmp_path / "library")


@pytest.fixture
def page(shown: Shown) -> HealthPage:
    dialog = shown.window.dialogs.open_settings()
    dialog.tabs.setCurrentIndex(dialog._pages().index(dialog.health))
    return dialog.health


def row_of(page: HealthPage, aspect: Aspect) -> FindingRow:
    return next(row for row in page.rows if row.finding.aspect is aspect)


def do(shown: Shown, row: FindingRow) -> None:
    shown.until(row.button.isVisible)
    click(row.button)


def test_a_check_and_its_details(shown: Shown, page: HealthPage) -> None:
    assert page.state.text() == ""
    assert not page.cancel.isVisible()
    assert not page.details.isVisible()
    click(page.check)
    assert page.cancel.isVisible()
    assert not page.check.isEnabled()
    shown.until(page.details.isVisible)
    assert page.state.text() == "All is well."
    assert all(row.button.isHidden() for row in page.rows)
    assert row_of(page, Aspect.COVERAGE).words.text() == "The model knows every photo."
    assert not page.figures.isVisible()
    click(page.details)
    assert "Starter knows 24 of 24 photos." in page.figures.text()
    assert "Found of the ten that fit best: 1.000" in page.figures.text()


def test_a_model_that_sees_otherwise_looks_again(
    shown: Shown, page: HealthPage, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned = encoder.preprocess
    monkeypatch.setattr(encoder, "preprocess", lambda picture: 255 - turned(picture))
    click(page.check)
    shown.until(page.details.isVisible)
    assert page.state.text() == "1 warning:"
    assert page.rows[0].finding.aspect is Aspect.DRIFT, "warnings come first"
    do(shown, page.rows[0])
    answer(shown, "Cancel")
    assert page.rows[0].finding.aspect is Aspect.DRIFT
    do(shown, page.rows[0])
    answer(shown, "Look at them again")
    shown.until(lambda: page.rows == [])
    shown.until_idle()
    assert encoder.encoded >= 2 * COUNT
    click(page.check)
    shown.until(page.details.isVisible)
    assert page.state.text() == "All is well."


def test_an_index_that_mistakes_photos_is_rebuilt(shown: Shown, page: HealthPage) -> None:
    """The vectors of half of them changed places."""
    segment = shown.engine.library.models.answering.index.loaded()._segments[0]
    segment.table.ids[:12] = segment.table.ids[:12][::-1].copy()
    segment.ascending = False
    click(page.check)
    shown.until(page.details.isVisible)
    row = row_of(page, Aspect.AGREEMENT)
    assert "in 50 % of a sample" in row.words.text()
    do(shown, row)
    shown.until(lambda: "made anew" in page.state.text())
    click(page.check)
    shown.until(page.details.isVisible)
    assert page.state.text() == "All is well."


def test_photos_that_come_up_everywhere_are_shown(shown: Shown, page: HealthPage) -> None:
    hits = shown.engine.library.photos.browse()
    ids = (hits[3].photo_id, hits[9].photo_id)
    finding = Finding(Aspect.HUBS, False, "Everywhere: 2", Remedy.LOOK, ids)
    shown.engine.health.report = HealthReport("starter", (), Measured(24, 24, 0), (finding,), 1.0)
    page.show_state()
    do(shown, page.rows[0])
    shown.until(lambda: shown.window.viewer.isVisible())
    assert [hit.photo_id for hit in shown.window.viewer.steps.hits] == list(ids)
    shown.until(lambda: shown.window.findChild(HealthPage) is None)
    shown.window.viewer.leave()
    assert shown.window.page.grid.isVisible()


def test_a_check_is_cancelled_and_one_that_fails_says_why(
    shown: Shown, page: HealthPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    health = shown.engine.library.health

    def waits(job, tell):  # type: ignore[no-untyped-def]
        tell(10, 24)
        job.sleep(60)

    monkeypatch.setattr(health, "check", waits)
    click(page.check)
    shown.until(lambda: page.state.text() == "10 of 24 photos compared")
    click(page.cancel)
    shown.until(page.check.isEnabled)
    assert (page.state.text(), page.rows) == ("", [])

    def refuses(*_: object) -> None:
        raise KnownError("The search index is being built: check it once that is done.")

    monkeypatch.setattr(health, "check", refuses)
    click(page.check)
    shown.until(lambda: page.state.text().startswith("The search index is being built"))
