"""Getting, using and removing models through the window, with a hub on this machine."""

from __future__ import annotations

import shutil
import threading
from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.gui.models_page.card import ModelCard
from photosearch.gui.models_page.models_dialog import ModelsDialog
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.library.models import Models
from photosearch.types import Query
from support.models.model_hub import Hub
from support.models.small_offers import PICTURES_ID, TINY_ID, WEIGHTS
from support.models.tiny_models import small_network
from support.window.drivers import answer, click

if TYPE_CHECKING:
    from support.window.shown import Open, Shown


@pytest.fixture(autouse=True)
def hub(offers: Hub) -> Hub:
    return offers


def words_of(card: ModelCard) -> str:
    return " ".join(line.text() for line in card.lines if not line.isHidden())


def get(shown: Shown, card: ModelCard) -> None:
    click(card.get)
    shown.until(card.use.isVisible)


def switch(shown: Shown, card: ModelCard) -> None:
    click(card.use)
    shown.until(lambda: card.badge.text() == "In use")
    shown.until_idle()


def test_the_page_says_what_each_model_costs(models_page: ModelsDialog) -> None:
    clip = models_page.cards["ViT-B-32-256/datacomp_s34b_b86k"]
    assert "ImageNet" not in words_of(clip)
    click(clip.details)
    words = words_of(clip)
    for part in ("English", "MIT", "605 MB", "351 MB", "ImageNet 72", "COCO 39", "people"):
        assert part in words
    assert "512 dimensions" in words
    assert "source: open_clip" in words
    starter = models_page.cards["starter"]
    assert starter.badge.text() == "In use"
    assert "knows 5 of 5 photos" in words_of(starter)
    assert starter.use.isHidden()
    assert starter.remove.isHidden()


@pytest.mark.parametrize("width", [480, 760, 1600])
def test_the_list_ends_where_its_words_end(
    shown: Shown, models_page: ModelsDialog, width: int
) -> None:
    models_page.resize(width, 700)
    for card in models_page.cards.values():
        card.details.setChecked(True)
    inside = models_page._area.widget()
    assert inside is not None
    shown.until(lambda: inside.height() == inside.heightForWidth(inside.width()))
    last = models_page._figures.geometry().bottom()
    assert inside.height() - last < 10
    for card in models_page.cards.values():
        assert card.height() >= card.heightForWidth(card.width())


def test_nothing_is_fetched_without_a_click(
    models_page: ModelsDialog, shown: Shown, hub: Hub
) -> None:
    QTest.keyClick(models_page, Qt.Key.Key_Return)
    shown.until_idle()
    assert models_page.isVisible()
    assert hub.asked == []


def test_get_use_and_remove(
    shown: Shown, models_page: ModelsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    card, library, go_on = models_page.cards[TINY_ID], shown.engine.library, threading.Event()
    index = library.index.run
    get(shown, card)
    assert shown.engine.library.models.current.id == "starter"
    monkeypatch.setattr(library.index, "run", lambda *args: go_on.wait(60) and index(*args))
    click(card.use)
    learning = "Tiny is learning your photos, Starter answers until then"
    shown.until(lambda: learning in shown.window.status.words)
    go_on.set()
    shown.until(lambda: card.badge.text() == "In use")
    shown.until_idle()
    assert "knows 5 of 5 photos" in words_of(card)
    assert shown.engine.library.models.current.id == TINY_ID
    hint = shown.window.page.hint
    assert hint.words.text() == "Tiny answers from now on."
    assert "learning" not in shown.window.status.words
    QTest.keyClicks(shown.window.page.bar.field, "a zebra")
    shown.until_scored()
    assert len(shown.names()) == 5
    switch(shown, models_page.cards["starter"])
    click(card.remove)
    answer(shown, "Remove")
    shown.until(card.get.isVisible)
    assert not any((shown.engine.library.directory / "models").glob("*/*.safetensors"))
    assert "knows" not in words_of(card)
    shown.until_scored()


def test_cancel_keeps_what_has_come(shown: Shown, models_page: ModelsDialog, hub: Hub) -> None:
    card = models_page.cards[TINY_ID]
    hub.faults.pause = 0.05
    click(card.get)
    shown.until(lambda: " of 4 MB" in words_of(card))
    assert card.bar.isVisible()
    shown.until(lambda: shown.window.page.hint.words.text().startswith("Downloading Tiny: "))
    click(card.cancel)
    shown.until(card.get.isVisible)
    assert card.get.text() == "Resume"
    assert "downloaded so far" in words_of(card)
    hub.faults.pause = 0.0
    get(shown, card)
    assert hub.ranges(WEIGHTS)[-1].startswith("bytes=")
    assert hub.sent[WEIGHTS] < 2 * len(hub.files[WEIGHTS])


def test_without_a_network_one_sentence_says_so(
    shown: Shown, models_page: ModelsDialog, hub: Hub
) -> None:
    hub.close()
    card = models_page.cards[TINY_ID]
    click(card.get)
    shown.until(models_page.problem.isVisible)
    assert models_page.problem.words.text().startswith("Can't reach the download site.")
    shown.until(card.get.isVisible)
    QTest.keyClicks(shown.window.page.bar.field, "coffee")
    shown.until_scored()
    assert shown.names()[0] == "coffee.png"
    click(models_page.problem._close)
    assert models_page.problem.isHidden()


def test_the_banner_gets_and_uses_the_recommended_model(shown: Shown) -> None:
    hint = shown.window.page.hint
    shown.until(hint.isVisible)
    assert hint.words.text().startswith("Find people and events, too: ")
    assert hint.words.text().endswith("Settings, Models has a small one (166 MB).")
    assert hint.action.text() == "Download Tiny"
    click(hint.action)
    shown.until(lambda: hint.words.text() == "Tiny answers from now on.")
    shown.until_idle()
    assert shown.engine.library.models.current.id == TINY_ID
    hint._close.click()
    assert not hint.isVisible()


def test_a_model_that_knows_no_words(shown: Shown, models_page: ModelsDialog) -> None:
    card, field = models_page.cards[PICTURES_ID], shown.window.page.bar.field
    get(shown, card)
    switch(shown, card)
    assert "knows no words" in field.placeholderText()
    shown.window._find_similar(shown.window.page.grid.hits[0])
    shown.until_scored()
    shown.window.page.query_state.set(Query())
    QTest.keyClicks(field, "coffee")
    shown.until(lambda: shown.names() == ["coffee.png"])
    switch(shown, models_page.cards["starter"])
    assert field.placeholderText() == "Search your photos"


def test_towers_that_nobody_uses_are_released(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, bar = shown.engine, shown.window.page.bar
    assert (engine.tidying.isActive(), engine.tidying.interval()) == (True, 60_000)
    encoder = engine.library.models.answering.encoder
    towers = (encoder._text_tower, encoder._image_tower._tower)  # type: ignore[attr-defined]
    QTest.keyClicks(bar.field, "coffee")
    shown.until_scored()
    encoder.encode_pictures([encoder.preprocess(Image.new("RGB", (300, 300), "teal"))])
    assert all(tower.loaded for tower in towers)
    engine.tidying.timeout.emit()  # a minute has passed
    shown.until_idle()
    assert all(tower.loaded for tower in towers)  # they have just been used
    monkeypatch.setattr(Models, "release_unused", partialmethod(Models.release_unused, 0.0))
    engine.tidying.timeout.emit()
    shown.until(lambda: not any(tower.loaded for tower in towers))
    bar.field.clear()
    QTest.keyClicks(bar.field, "a cat")
    shown.until(lambda: towers[0].loaded)
    shown.until_scored()


def test_closing_the_window_during_a_download_is_clean(
    open_window: Open, indexed: Path, tmp_path: Path, hub: Hub
) -> None:
    shown = open_window(shutil.copytree(indexed, tmp_path / "library"))
    hub.faults.pause = 0.05
    shown.engine.models.get(TINY_ID)
    shown.until(lambda: hub.sent[WEIGHTS] > 50_000)
    shown.window.close()
    shown.engine.shut_down()
    with Library.open(tmp_path / "library") as library:
        info = next(info for info in library.models.all() if info.id == TINY_ID)
    assert not info.installed
    assert info.downloaded_bytes > 0


def test_a_next_model_goes_on_learning_at_the_next_start(
    open_window: Open, indexed: Path, tmp_path: Path
) -> None:
    directory = shutil.copytree(indexed, tmp_path / "library")
    with Library.open(directory) as library:
        weights = tmp_path / "network.safetensors"
        weights.write_bytes(small_network())
        added = library.models.add("timm/mobilenetv3_small_050", weights)
        assert not library.models.use(added.id)
    shown = open_window(directory)
    shown.until(lambda: "answers from now on" in shown.window.page.hint.words.text())
    shown.until_idle()
    assert shown.engine.library.models.current.id == added.id


def test_a_model_waits_for_photos_that_can_t_be_reached(
    open_window: Open, photos: Path, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library") as library:
        library.folders.add(photos)
        library.index.run(Job())
    photos.rename(photos.with_name("unplugged"))
    shown = open_window(tmp_path / "library")
    shown.until_idle()
    shown.engine.models.get(TINY_ID, then_use=True)
    shown.until(lambda: "Tiny waits for 5 photos" in shown.window.status.words)
    assert shown.engine.library.models.current.id == "starter"
    photos.with_name("unplugged").rename(photos)
    shown.engine.indexing.start()
    shown.until(lambda: "Tiny answers from now on" in shown.window.page.hint.words.text())
    shown.until_idle()
    assert "waits" not in shown.window.status.words
