"""A model from a file of the person's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog

from photosearch.gui.models_page.add_dialog import AddModelDialog
from photosearch.gui.models_page.models_dialog import ModelsDialog
from support.models.tiny_models import small_network, write_bad_weights
from support.window.drivers import button, click

if TYPE_CHECKING:
    from support.window.shown import Shown


def choose(box: QComboBox, words: str) -> None:
    """From its list, or typed if it isn't there."""
    row = box.findText(words)
    if row < 0:
        box.setEditText(words)
    else:
        box.setCurrentIndex(row)
        box.activated.emit(row)


def test_a_file_of_one_s_own(
    shown: Shown, models_page: ModelsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong architecture gets a sentence; timm's smallest network fits."""
    weights = tmp_path / "network.safetensors"
    weights.write_bytes(small_network())
    picked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: picked.append(dialog))
    for architecture in ("RN50", "timm/mobilenetv3_small_050"):
        click(models_page.add)
        dialog = models_page.findChild(AddModelDialog)
        assert dialog is not None
        assert not dialog.add.isEnabled()
        choose(dialog.architecture, architecture)
        click(dialog.browse)
        picked[-1].fileSelected.emit(str(weights))
        click(dialog.add)
        if architecture == "RN50":
            shown.until(models_page.problem.isVisible)
            assert "RN50" in models_page.problem.words.text()
            shown.until(lambda: models_page.findChild(AddModelDialog) is None)
    shown.until(lambda: any(name.startswith(f"{architecture}/") for name in models_page.cards))
    card = next(c for name, c in models_page.cards.items() if name.startswith(f"{architecture}/"))
    shown.until(lambda: not card.visibleRegion().isEmpty())  # it stands last, and is scrolled to
    assert not shown.window.page.problem.isVisible()  # the page said it
    assert models_page.add.isEnabled()
    click(card.use)
    shown.until(lambda: card.badge.text() == "In use")
    shown.until_idle()
    assert "knows no words" in shown.window.page.bar.field.placeholderText()
    assert weights.exists()


def test_a_file_of_one_s_own_is_left_out(models_page: ModelsDialog) -> None:
    before = set(models_page.cards)
    click(models_page.add)
    dialog = models_page.findChild(AddModelDialog)
    assert dialog is not None
    dialog.file.setText("network.safetensors")
    click(button(dialog, "Cancel"))
    assert not dialog.isVisible()
    assert models_page.add.isEnabled(), "nothing is read"
    assert set(models_page.cards) == before
    click(button(models_page, "Close"))
    assert not models_page.isVisible()


def test_bad_files_get_one_sentence_each(
    shown: Shown, models_page: ModelsDialog, tmp_path: Path
) -> None:
    write_bad_weights(tmp_path)
    before = set(models_page.cards)
    for architecture, name, sentence in (
        ("ViT-B-32", "tiny.safetensors", "tiny.safetensors doesn't fit ViT-B-32"),
        ("nonsense", "tiny.safetensors", "There is no architecture called “nonsense”"),
        ("ViT-B-32", "code.pt", "would run"),
        ("ViT-B-32", "cut.safetensors", "is damaged or no file of weights"),
        ("ViT-B-32", "renamed.safetensors", "is damaged or no file of weights"),
        ("ViT-B-32", "nowhere.pt", "There is no file"),
    ):
        models_page.problem.withdraw()
        shown.engine.models.add(architecture, tmp_path / name)
        shown.until(models_page.problem.isVisible)
        assert sentence in models_page.problem.words.text()
        shown.until(models_page.add.isEnabled)
    assert set(models_page.cards) == before
    assert shown.engine.library.models.current.id == "starter"
