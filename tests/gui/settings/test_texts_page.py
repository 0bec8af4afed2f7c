"""Reading text is switched on, watched, paused and erased in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from skimage import data

from photosearch.gui.settings.settings_dialog import SettingsDialog
from photosearch.types import Filters, Progress, Query, Stage
from support.models.fakes import FakeEncoder
from support.models.model_hub import Hub
from support.models.small_extras import CYRILLIC, put_extras_on_offer
from support.photos.written import with_sign
from support.window.drivers import answer, click
from support.window.shown import window_on

if TYPE_CHECKING:
    from support.window.shown import Open, Shown


@pytest.fixture
def hub(model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Hub:
    put_extras_on_offer(model_hub, monkeypatch, {CYRILLIC: "Аптека"})
    return model_hub


@pytest.fixture
def shown(
    open_window: Open,
    tmp_path: Path,
    hub: Hub,  # noqa: ARG001
    encoder: FakeEncoder,  # noqa: ARG001
) -> Shown:
    folder = tmp_path / "pictures"
    folder.mkdir()
    with_sign("Harbour Street").save(folder / "harbour.jpg")
    Image.fromarray(data.coffee()).save(folder / "coffee.jpg")
    return window_on(open_window, folder, tmp_path / "library")


def test_text_is_read_when_it_is_switched_on_and_forgotten_when_erased(shown: Shown) -> None:
    library, stages = shown.engine.library, set[Stage]()
    shown.engine.indexing.progressed.connect(lambda now: stages.add(now.stage))
    dialog = shown.window.dialogs.open_settings()
    page = dialog.texts
    dialog.tabs.setCurrentIndex(3)
    shown.until(lambda: page.state.text() == "Nothing was read yet.")
    assert Stage.TEXTS not in stages
    page.wanted.click()
    shown.until(lambda: page.state.text() == "2 photos looked at, text in 1.")
    assert Stage.TEXTS in stages
    assert library.texts.wanted
    click(page.erase)
    answer(shown, "Erase")
    shown.until(lambda: page.state.text() == "Nothing was read yet.")
    assert not page.wanted.isChecked()
    assert b"Harbour Street" not in b"".join(
        path.read_bytes() for path in library.directory.rglob("*") if path.is_file()
    )
    dialog.close()


def test_a_further_script_is_downloaded_and_photos_are_read_again_for_it(
    shown: Shown, tmp_path: Path, hub: Hub
) -> None:
    """The network made for the test reads the same in every line, the coffee's pattern, too."""
    with_sign("Аптека").save(tmp_path / "pictures" / "chemist.png")
    dialog = shown.window.dialogs.open_settings()
    page, library = dialog.texts, shown.engine.library
    dialog.tabs.setCurrentIndex(3)
    page.wanted.click()
    shown.until(lambda: page.state.text() == "3 photos looked at, text in 1.")
    shown.until(lambda: CYRILLIC in page.extras.rows)
    row = page.extras.rows[CYRILLIC]
    assert "Russian, Ukrainian, Belarusian." in row.summary.text()
    assert "licence: Apache-2.0" in row.cost.text()
    assert hub.asked == []
    click(row.get)
    shown.until(row.badge.isVisible)
    assert not row.use.isVisible()
    shown.until(lambda: page.state.text() == "3 photos looked at, text in 3.")
    hits = library.search.ask(Query(filters=Filters(texts=("аптека",)))).hits
    assert "chemist.png" in {hit.path.name for hit in hits}
    click(row.remove)
    shown.until(row.get.isVisible)
    shown.until_idle()
    assert page.state.text() == "3 photos looked at, text in 3."
    dialog.close()


def test_it_says_how_far_it_is_by_name_while_paused_too(shown: Shown) -> None:
    dialog = shown.window.dialogs.open_settings()
    assert isinstance(dialog, SettingsDialog)
    reading = Progress(Stage.TEXTS, 12, 60)
    shown.engine.indexing.progressed.emit(reading)
    assert dialog.texts.state.text() == "Reading text · 12 of 60 photos"
    assert shown.window.status.words == dialog.texts.state.text()
    shown.engine.indexing.progressed.emit(reading.paused())
    assert shown.window.status.words == "Reading text · 12 of 60 photos · paused"
    dialog.close()
