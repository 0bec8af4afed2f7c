"""Two real, tiny models on a hub of this machine, in front of those on offer."""

from dataclasses import replace

import pytest

from photosearch.encoders import registry
from photosearch.encoders.files.offers import OFFERS, Offer
from photosearch.encoders.image import precision
from photosearch.encoders.image.precision import Choice, Measurement
from photosearch.library import models
from photosearch.types import ModelInfo
from support.models.model_hub import Hub
from support.models.tiny_models import small_network, tiny_open_clip

TINY_ID = "hf-hub:people/tiny"
PICTURES_ID = "timm/mobilenetv3_small_050.lamb_in1k"
WEIGHTS = "people/tiny/open_clip_model.safetensors"


def _offer(model_id: str, name: str, understands_text: bool) -> Offer:
    info = ModelInfo(model_id, name, "MIT", 3_500_000, 32, "English", f"{name} is small.")
    return Offer(replace(info, understands_text=understands_text), "")


def put_on_offer(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """Measuring how they run fastest has tests of its own."""
    files = tiny_open_clip()
    hub.put("people/tiny/open_clip_config.json", files.config)
    hub.put(WEIGHTS, files.weights)
    hub.put(f"{PICTURES_ID}/model.safetensors", small_network())
    small = (_offer(TINY_ID, "Tiny", True), _offer(PICTURES_ID, "Pictures", False))
    monkeypatch.setattr(registry, "OFFERS", (*small, *OFFERS))
    monkeypatch.setattr(models, "RECOMMENDED", TINY_ID)
    monkeypatch.setattr(precision, "measure", lambda *_: [Measurement(Choice(), 1.0, 1.0)])
    monkeypatch.setattr("photosearch.encoders.download.transfer._PAUSE", 0.01)
