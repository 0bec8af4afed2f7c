"""Extras on a hub of this machine: small networks in the place of those that are published."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

import pytest

from photosearch.extras import offers as table
from photosearch.extras.offers import Offer, Part
from support.models import onnx_files
from support.models.model_hub import Hub

CYRILLIC, GREEK = "text-eslav", "text-el"


def put_extras_on_offer(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, texts: Mapping[str, str] | None = None
) -> None:
    """`texts`: what those that read scripts are to read in every line, by their ids."""
    contents: dict[str, tuple[bytes, ...]] = {
        "yunet-sface": (onnx_files.yunet(), onnx_files.sface())
    }
    for extra_id, text in (texts or {}).items():
        contents[extra_id] = (onnx_files.reading(text),)
    rows = tuple(
        _put(one, contents[one.id], hub) if one.id in contents else one for one in table.OFFERS
    )
    monkeypatch.setattr(table, "OFFERS", rows)
    monkeypatch.setattr("photosearch.encoders.download.transfer._PAUSE", 0.01)


def _put(offer: Offer, contents: tuple[bytes, ...], hub: Hub) -> Offer:
    parts = [
        replace(
            part,
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content) if part.size else 0,
            url=part.url and f"{hub.endpoint}/{path_on_hub(part)}",
        )
        for part, content in zip(offer.parts, contents, strict=True)
    ]
    for part, content in zip(parts, contents, strict=True):
        hub.put(path_on_hub(part), content)
    return replace(offer, parts=tuple(parts))


def path_on_hub(part: Part) -> str:
    return f"{part.repository or 'elsewhere'}/{part.name}"
