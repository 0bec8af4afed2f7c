"""Extras on a hub of this machine: small networks in the place of those that are published."""

import hashlib
from dataclasses import replace

import pytest

from photosearch.extras import YUNET_SFACE, Offer
from photosearch.extras import offers as table
from photosearch.extras.offers import Part
from support.models import onnx_files
from support.models.model_hub import Hub

YUNET, SFACE = "opencv/face_detection_yunet", "opencv/face_recognition_sface"


def put_extras_on_offer(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = (onnx_files.yunet(), onnx_files.sface())
    parts = tuple(
        replace(part, sha256=hashlib.sha256(content).hexdigest(), size=len(content))
        for part, content in zip(YUNET_SFACE.parts, contents, strict=True)
    )
    for part, content in zip(parts, contents, strict=True):
        hub.put(f"{part.repository}/{part.name}", content)
    _replace(replace(YUNET_SFACE, parts=parts), monkeypatch)


def _replace(offer: Offer, monkeypatch: pytest.MonkeyPatch) -> None:
    others = tuple(offer if one.id == offer.id else one for one in table.OFFERS)
    monkeypatch.setattr(table, "OFFERS", others)
    monkeypatch.setattr("photosearch.encoders.download.transfer._PAUSE", 0.01)


def path_on_hub(part: Part) -> str:
    return f"{part.repository}/{part.name}"
