"""A model from a file of the person's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from model_hub import Hub
from pressing import button, click
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from shiboken6 import isValid
from small_offers import TINY_ID, put_on_offer
from tiny_models import small_network, write_bad_weights

from photosearch.gui.add_model import AddModel
from photosearch.gui.models_dialog import ModelsDialog

if TYPE_CHECKING:
    from conftest import Shown


@pytest.fixture
def page(shown: Shown, model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelsDialog]:
    put_on_offer(model_hub, monkeypatch)
    dialog = shown.window.models.open_page()
    shown.until(lambda: TINY_ID in dialog.cards)
    yield dialog
    if isValid(dialog):
        dialog.close()


def choose(box: QComboBox, words: str) -> None:
    """From its list, or typed if it isn't there."""
    row = box.findText(words)
    if row < 0:
        box.setEditText(words)
    else:
        box.setCurrentIndex(row)
        box.activated.emit(row)


def test_a_file_of_one_s_own(
    shown: Shown, page: ModelsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong architecture gets a sentence; timm's smallest network fits."""
    weights = tmp_path / "network.safetensors"
    weights.write_bytes(small_network())
    picked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: picked.append(dialog))
    for architecture in ("RN50", "timm/mobilenetv3_small_050"):
        click(page.add)
        dialog = page.findChild(AddModel)
        assert dialog is not None
        assert not dialog.add.isEnabled()
        choose(dialog.architecture, architecture)
        click(dialog.browse)
        picked[-1].fileSelected.emit(str(weights))
        click(dialog.add)
        if architecture == "RN50":
            shown.until(page.problem.isVisible)
            assert "RN50" in page.problem.words.text()
            QTest.qWait(20)
    shown.until(lambda: any(name.startswith(f"{architecture}/") for name in page.cards))
    card = next(c for name, c in page.cards.items() if name.startswith(f"{architecture}/"))
    shown.until(lambda: not card.visibleRegion().isEmpty())  # it stands last, and is scrolled to
    assert not shown.window.page.problem.isVisible()  # the page said it
    assert page.add.isEnabled()
    click(card.use)
    shown.until(lambda: card.badge.text() == "In use")
    shown.until_idle()
    assert not shown.window.page.bar.field.isEnabled()
    assert weights.exists()


def test_a_file_of_one_s_own_is_left_out(page: ModelsDialog) -> None:
    before = set(page.cards)
    click(page.add)
    dialog = page.findChild(AddModel)
    assert dialog is not None
    dialog.file.setText("network.safetensors")
    click(button(dialog, "Cancel"))
    assert not dialog.isVisible()
    assert page.add.isEnabled(), "nothing is read"
    assert set(page.cards) == before
    click(button(page, "Close"))
    assert not page.isVisible()


def test_bad_files_get_one_sentence_each(shown: Shown, page: ModelsDialog, tmp_path: Path) -> None:
    write_bad_weights(tmp_path)
    before = set(page.cards)
    for architecture, name, sentence in (
        ("ViT-B-32", "tiny.safetensors", "tiny.safetensors doesn't fit ViT-B-32"),
        ("nonsense", "tiny.safetensors", "There is no architecture called “nonsense”"),
        ("ViT-B-32", "code.pt", "would run"),
        ("ViT-B-32", "cut.safetensors", "is damaged or no file of weights"),
        ("ViT-B-32", "renamed.safetensors", "is damaged or no file of weights"),
        ("ViT-B-32", "nowhere.pt", "There is no file"),
    ):
        page._add(architecture, tmp_path / name)
        shown.until(page.problem.isVisible)
        assert sentence in page.problem.words.text()
        shown.until(page.add.isEnabled)
    assert set(page.cards) == before
    assert shown.engine.library.model.id == "starter"
