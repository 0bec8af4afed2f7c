"""A model's description is hostile until it is checked, and nothing calls home for it."""

import copy
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from huggingface_hub import constants as hub_constants

from photosearch.encoders import families
from photosearch.encoders.download.downloader import download
from photosearch.encoders.families.open_clip import CONFIG, OpenClipEncoder, with_config
from photosearch.encoders.files import architectures, descriptions, manifests
from photosearch.encoders.files.architectures import Preprocessing, architecture
from photosearch.encoders.files.manifests import MANIFEST, Manifest
from photosearch.encoders.runtime import offline
from photosearch.encoders.runtime.import_lock import import_networks
from photosearch.errors import KnownError
from photosearch.jobs import Job
from support.models.model_hub import Hub

PLAIN = {
    "embed_dim": 16,
    "vision_cfg": {"image_size": 32, "layers": 1, "width": 64, "patch_size": 16},
    "text_cfg": {"context_length": 8, "vocab_size": 50, "width": 16, "heads": 1, "layers": 1},
}
HOSTILE: dict[str, Callable[[dict[str, Any]], object]] = {
    "a repository as a network": lambda c: c["vision_cfg"].update(timm_model_name="hf-hub:a/b"),
    "a directory as a network": lambda c: c["vision_cfg"].update(timm_model_name="local-dir:/etc"),
    "a path as a network": lambda c: c["vision_cfg"].update(timm_model_name="../x"),
    "weights from elsewhere": lambda c: c["vision_cfg"].update(timm_model_pretrained="http://x"),
    "an address as a tokenizer": lambda c: c["text_cfg"].update(hf_tokenizer_name="http://x/y/z"),
    "a path as a tokenizer": lambda c: c["text_cfg"].update(hf_tokenizer_name="../../etc"),
    "an address as a text network": lambda c: c["text_cfg"].update(hf_model_name="https://x"),
    "endless layers of text": lambda c: c["text_cfg"].update(layers=300_000_000),
    "endless layers of pictures": lambda c: c["vision_cfg"].update(layers=20_000),
    "no layers": lambda c: c["vision_cfg"].update(layers=0),
    "layers that are true": lambda c: c["vision_cfg"].update(layers=True),
    "layers that are text": lambda c: c["vision_cfg"].update(layers="12"),
    "endless width": lambda c: c["vision_cfg"].update(width=10**9),
    "together too large": lambda c: c["text_cfg"].update(layers=128, width=16_384),
    "a negative dimension": lambda c: c.update(embed_dim=-1),
    "a dimension that is text": lambda c: c.update(embed_dim="x"),
    "a dimension that is no number": lambda c: c.update(embed_dim=float("nan")),
    "a picture of ten million pixels a side": lambda c: c["vision_cfg"].update(image_size=10**7),
    "a key that nobody knows": lambda c: c["vision_cfg"].update(hook="os.system"),
    "another table": lambda c: c.update(model_kwargs={}),
    "nothing in the place of a tower": lambda c: c.update(vision_cfg=None),
    "no text tower": lambda c: c.pop("text_cfg"),
}


@pytest.mark.parametrize("name", architectures.names())
def test_whatever_open_clip_knows_passes(name: str) -> None:
    known = architecture(name)
    descriptions.check_network(known.config)
    descriptions.check_preprocessing(asdict(known.preprocessing))


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_hostile_is_refused(what: str, tmp_path: Path) -> None:
    config = copy.deepcopy(PLAIN)
    descriptions.check_network(config)
    HOSTILE[what](config)
    with pytest.raises(ValueError, match="network"):
        descriptions.check_network(config)
    (tmp_path / "config.json").write_text(json.dumps({"model_cfg": config}))
    of = families.source("hf-hub:some/model")
    with pytest.raises(KnownError, match="isn't described as an open_clip model"):
        with_config(of, tmp_path / "config.json")


ODD = [
    *({"model_cfg": json.loads(json.dumps(PLAIN)), "as": what} for what in HOSTILE),
    b"[" * 200_000,
    b'{"model_cfg": ' + b'{"a":' * 100_000,
    b"\xff\xfe\0",
    b"[]",
    b'"words"',
    b'{"model_cfg": {}}',
    b'{"model_cfg": null}',
    b'{"model_cfg": 1e999}',
    b"9" * 1_000_000,
]


@pytest.mark.parametrize("said", ODD, ids=lambda said: str(said)[-20:])
def test_a_hub_that_describes_a_model_oddly_is_asked_for_nothing_more(
    model_hub: Hub, tmp_path: Path, said: bytes | dict[str, Any]
) -> None:
    if isinstance(said, dict):
        HOSTILE[said["as"]](said["model_cfg"])
    model_hub.put(f"spy/net/{CONFIG}", said)
    model_hub.put("spy/net/open_clip_model.safetensors", _safetensors())
    with pytest.raises(KnownError, match="isn't described as an open_clip model"):
        download(tmp_path / "models", "hf-hub:spy/net", Job(), lambda _: None)
    assert all(path.endswith(CONFIG) for _, path, _ in model_hub.asked)
    assert manifests.load(tmp_path / "models", "hf-hub:spy/net") is None


@pytest.mark.parametrize(
    "wanted", [{"mean": [0, 0]}, {"std": [0, 0, 0]}, {"mean": "x"}, {"interpolation": "x"}]
)
def test_how_pictures_are_prepared_is_checked(wanted: dict[str, Any], tmp_path: Path) -> None:
    content = {"model_cfg": PLAIN, "preprocess_cfg": wanted}
    (tmp_path / "config.json").write_text(json.dumps(content))
    with pytest.raises(KnownError, match="isn't described"):
        with_config(families.source("hf-hub:some/model"), tmp_path / "config.json")


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "a path/"},
        {"kind": "timm", "architecture": "hf-hub:a/b"},
        {"kind": "timm", "architecture": "local-dir:/etc"},
        {"dimension": 10**9},
        {"crop": 0},
        {"extra": 1},
        {"config": {**PLAIN, "embed_dim": -1}},
    ],
)
def test_a_manifest_with_odd_values_is_none(tmp_path: Path, change: dict[str, Any]) -> None:
    preprocessing = asdict(Preprocessing(32, 32))
    manifest = Manifest("some/model", "open_clip", "x", 16, "w", preprocessing, PLAIN)
    manifests.save(tmp_path, manifest)
    assert manifests.load(tmp_path, "some/model") is not None
    path = manifests.directory_of(tmp_path, "some/model") / MANIFEST
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    assert manifests.load(tmp_path, "some/model") is None


def test_the_hub_s_libraries_can_t_ask_it(
    model_hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Even for a network whose description wasn't checked."""
    monkeypatch.setattr(hub_constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(hub_constants, "ENDPOINT", model_hub.endpoint)
    monkeypatch.setattr(offline, "_by_us", False)
    config = copy.deepcopy(PLAIN)
    config["vision_cfg"] = {"image_size": 32, "timm_model_name": "hf-hub:spy/net"}
    of = architectures.Architecture("spy", config, Preprocessing(32, 32))
    (tmp_path / "w.safetensors").write_bytes(_safetensors())
    encoder = OpenClipEncoder("spy", of, tmp_path / "w.safetensors")
    with pytest.raises(Exception, match=r"offline|cannot find the requested files"):
        encoder.encode_pictures([np.zeros((32, 32, 3), np.uint8)])
    assert model_hub.asked == []


def test_a_download_is_let_through(model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    from photosearch.encoders.download import hub

    monkeypatch.setattr(hub_constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(offline, "_by_us", False)
    import_networks()
    assert hub_constants.HF_HUB_OFFLINE
    model_hub.put("some/model/x.bin", b"content")
    found = hub.find("some/model", ("x.bin",))
    assert found is not None
    assert b"".join(piece for _, piece in hub.read(found)) == b"content"
    assert hub_constants.HF_HUB_OFFLINE


def _safetensors() -> bytes:
    header = json.dumps({"x": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    return len(header).to_bytes(8, "little") + header + bytes(4)
