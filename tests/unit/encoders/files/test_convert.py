"""Torch files become safetensors when a model is added."""

import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from photosearch.encoders import registry
from photosearch.encoders.families import open_clip
from photosearch.encoders.families.open_clip import OpenClipEncoder
from photosearch.encoders.files import convert, manifests
from photosearch.encoders.files.weights import SafetensorsFile, open_weights
from support.models.tiny_models import TINY, tiny_torch_file


@pytest.fixture(autouse=True)
def _tiny_architecture(monkeypatch: pytest.MonkeyPatch) -> None:
    from photosearch.encoders.files.architectures import Architecture, Preprocessing

    tiny = Architecture("tiny", TINY, Preprocessing(32, 32))
    monkeypatch.setattr(open_clip, "architecture", lambda _: tiny)
    monkeypatch.setattr(manifests, "architecture", lambda *_: tiny)


@pytest.mark.parametrize("zipped", [False, True])
def test_a_torch_file_is_kept_as_safetensors(tmp_path: Path, zipped: bool) -> None:
    weights = tiny_torch_file(tmp_path / "tiny.pt", zipped)
    before = weights.read_bytes()
    models = tmp_path / "models"
    model_id = registry.add(models, "tiny", weights)
    half = manifests.directory_of(models, model_id) / f"{convert.NAME}.killed.tmp"
    half.write_bytes(b"left by a crash")
    assert registry.add(models, "tiny", weights) == model_id
    encoder = registry.make_encoder(model_id, models)
    manifest = manifests.load(models, model_id)
    assert manifest is not None
    kept = manifests.weights_of(models, manifest)
    assert isinstance(open_weights(kept), SafetensorsFile)
    assert kept.is_relative_to(models)
    assert weights.read_bytes() == before
    assert isinstance(encoder, OpenClipEncoder)
    direct = OpenClipEncoder("direct", manifest.network(), weights)
    texts = ["a cat", "a dog on a beach"]
    np.testing.assert_array_equal(encoder.encode_texts(texts), direct.encode_texts(texts))
    assert [path.name for path in kept.parent.iterdir() if path.suffix == ".tmp"] == []
    manifests.remove(models, model_id)
    assert weights.read_bytes() == before
    assert not kept.exists()


def test_tensors_that_share_their_memory(tmp_path: Path) -> None:
    one = torch.arange(6.0)
    torch.save({"a": one, "b": one, "c": one[2:4]}, tmp_path / "shared.pt")
    opened = open_weights(tmp_path / "shared.pt")
    convert._write(opened, tmp_path / "copy.safetensors")
    copy = open_weights(tmp_path / "copy.safetensors")
    assert [copy.array(name).tolist() for name in "abc"] == [
        opened.array(name).tolist() for name in "abc"
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
def test_a_full_disk_leaves_the_torch_file_in_use(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = tiny_torch_file(tmp_path / "tiny.pt", True)
    monkeypatch.setattr("safetensors.torch.save_file", full)
    model_id = registry.add(tmp_path / "models", "tiny", weights)
    manifest = manifests.load(tmp_path / "models", model_id)
    assert manifest is not None
    assert manifests.weights_of(tmp_path / "models", manifest) == weights
    assert "stays a torch file" in caplog.text
    assert registry.make_encoder(model_id, tmp_path / "models").encode_texts(["a"]).shape == (1, 32)


def full(_: object, path: Path) -> None:
    path.write_bytes(b"half")
    with Path("/dev/full").open("wb", buffering=0) as disk:
        disk.write(b"more")
