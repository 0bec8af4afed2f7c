"""Every model on offer gives the vectors of its authors' own code, for seeded random weights."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import open_clip
import pytest
import torch
from open_clip.pretrained import get_pretrained_cfg
from PIL import Image
from safetensors.torch import save_file

from photosearch.encoders import families
from photosearch.encoders.families import timm
from photosearch.encoders.families.family import RESEARCH_LICENCE, UNKNOWN_LICENCE
from photosearch.encoders.families.open_clip import OpenClipEncoder, licence_of
from photosearch.encoders.families.timm import TimmEncoder
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.offers import OFFERS
from photosearch.encoders.image.precision import Choice
from photosearch.encoders.text import bert
from photosearch.errors import KnownError
from support.models import authors
from support.models.authors import worst_cosine
from support.models.tiny_models import TINY

Photographs = dict[str, Image.Image]
LARGE = "ViT-SO400M-16-SigLIP2-256/webli"
CLIPS = [offer.id for offer in OFFERS if offer.info.understands_text]
NETWORKS = [offer.id for offer in OFFERS if not offer.info.understands_text]


def two(photographs: Photographs) -> list[Image.Image]:
    return list(photographs.values())[:2]


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.id)
def test_the_table_agrees_with_the_source(offer: Any) -> None:
    manifest = families.source(offer.id).manifest
    assert manifest.dimension == offer.info.dimension
    assert manifest.licence.lower() == offer.info.licence.lower()
    if offer.id in CLIPS and not offer.network:
        name, tag = offer.id.split("/")
        published = get_pretrained_cfg(name, tag)
        assert published["hf_hub"].strip("/") == offer.repository
        for key in ("mean", "std", "interpolation", "resize_mode"):
            assert manifest.preprocessing[key] == published[key]


def test_every_model_that_open_clip_knows_has_a_source_or_a_sentence() -> None:
    found = 0
    for name, tag in open_clip.list_pretrained():
        published = get_pretrained_cfg(name, tag)
        if not published.get("hf_hub"):
            with pytest.raises(KnownError, match="photosearch models add"):
                families.source(f"{name}/{tag}")
            continue
        of = families.source(f"{name}/{tag}")
        assert of.repository == "/".join(published["hf_hub"].split("/")[:2])
        assert of.manifest.dimension == open_clip.get_model_config(name)["embed_dim"]
        for key in ("mean", "std", "interpolation", "resize_mode"):
            value = of.manifest.preprocessing[key]
            assert value == published[key] or list(value) == list(published[key])
        found += 1
    assert found > 100


@pytest.mark.slow
@pytest.mark.parametrize("model_id", CLIPS)
def test_pictures(model_id: str, photographs: Photographs, tmp_path: Path) -> None:
    if model_id == LARGE and "PHOTOSEARCH_LARGE" not in os.environ:
        pytest.skip("takes 4 GB and a minute: PHOTOSEARCH_LARGE=1")
    of = manifest_of(model_id).network()
    small = {**of.config, "text_cfg": TINY["text_cfg"]}  # only pictures are looked at
    network = authors.clip(replace(of, config=small))
    expected = authors.picture_vectors(network, model_id, two(photographs))
    authors.write(network, tmp_path / "weights.safetensors")
    for precision, least in (("float32", 0.9999), ("bfloat16", 0.999)):
        encoder = OpenClipEncoder(
            model_id, of, tmp_path / "weights.safetensors", choice=Choice(precision)
        )
        prepared = [encoder.preprocess(each) for each in two(photographs)]
        assert worst_cosine(encoder.encode_pictures(prepared), expected) > least
    (tmp_path / "weights.safetensors").unlink()


@pytest.mark.parametrize("model_id", CLIPS)
def test_texts(model_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of the text tower but for its depth and its vocabulary, through the authors' tokenizer;
    tests/benchmarks/same_vectors.py does it at full size."""
    of = manifest_of(model_id).network()
    if of.hugging_face_text:
        shape = replace(bert.OF_HUGGING_FACE[of.hugging_face_text], vocabulary=500, layers=2)
        monkeypatch.setitem(bert.OF_HUGGING_FACE, of.hugging_face_text, shape)
        text = of.text
    else:
        shape = None
        text = {**of.text, "layers": 2} | ({"vocab_size": 500} if "SigLIP" in model_id else {})
    of = replace(of, config={**of.config, "text_cfg": text, "vision_cfg": TINY["vision_cfg"]})
    network = authors.clip(of, shape)
    authors.write_tokenizer(tmp_path, 500)
    authors.write_tokenizer_config(tmp_path)
    expected = authors.text_vectors(network, authors.tokenise(of, tmp_path))
    assert (expected @ expected.T)[0, 1] < 0.999  # else a mistake would hardly show
    with authors.file_of(network, tmp_path) as weights:
        found = OpenClipEncoder(model_id, of, weights).encode_texts(authors.TEXTS)
    assert worst_cosine(found, expected) > 0.9999


def manifest_of(model_id: str) -> Manifest:
    return families.source(model_id).manifest


@pytest.mark.slow
@pytest.mark.parametrize("model_id", NETWORKS)
def test_networks_that_only_read_pictures(
    model_id: str, photographs: Photographs, tmp_path: Path
) -> None:
    name = manifest_of(model_id).architecture
    network = authors.timm_network(name)
    expected = authors.timm_vectors(network, name, two(photographs))
    assert expected[0] @ expected[1] < 0.99  # else a mistake would hardly show
    authors.write(network, tmp_path / "weights.safetensors")
    for precision, least in (("float32", 0.9999), ("bfloat16", 0.999)):
        encoder = TimmEncoder(
            manifest_of(model_id), tmp_path / "weights.safetensors", Choice(precision)
        )
        prepared = [encoder.preprocess(each) for each in two(photographs)]
        vectors = encoder.encode_pictures(prepared)
        assert vectors.shape[1] == encoder.dimension
        assert worst_cosine(vectors, expected) > least
    encoder.release()
    with pytest.raises(KnownError, match="understands no words"):
        encoder.encode_texts(["a cat"])


def test_weights_of_another_network(tmp_path: Path) -> None:
    from photosearch.encoders.files.weights import open_weights

    save_file({"stem.weight": torch.zeros(3)}, tmp_path / "weights.safetensors")
    opened = open_weights(tmp_path / "weights.safetensors")
    with pytest.raises(KnownError, match=r"weights\.safetensors doesn't fit timm's convnext_tiny"):
        timm.check_network("convnext_tiny", opened)
    with pytest.raises(KnownError, match="timm has no network called “nonsense”"):
        timm.describe("timm/nonsense")


@pytest.mark.parametrize(
    ("tag", "licence"),
    [
        ("dfn2b", RESEARCH_LICENCE),
        ("metaclip_fullcc", RESEARCH_LICENCE),
        ("datacompdr", RESEARCH_LICENCE),
        ("laion2b_s34b_b79k", UNKNOWN_LICENCE),
    ],
)
def test_research_licences_are_told_apart(tag: str, licence: str) -> None:
    assert licence_of(tag) == licence
