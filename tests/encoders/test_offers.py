"""Every model on offer gives the vectors of its authors' own code, for seeded random weights."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import open_clip
import pytest
import timm
import torch
from open_clip.model import _build_text_tower, _build_vision_tower
from open_clip.pretrained import get_pretrained_cfg
from open_clip.transform import PreprocessCfg, image_transform_v2
from PIL import Image
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers

from photosearch.encoders import sources, timm_pictures
from photosearch.encoders.manifests import Manifest
from photosearch.encoders.offers import OFFERS
from photosearch.encoders.openclip import OpenClipEncoder
from photosearch.encoders.precision import Choice
from photosearch.encoders.timm_pictures import TimmPictures
from photosearch.errors import KnownError

Photographs = dict[str, Image.Image]
LARGE = "ViT-SO400M-16-SigLIP2-256/webli"
CLIPS = [offer.id for offer in OFFERS if offer.info.understands_text]
NETWORKS = [offer.id for offer in OFFERS if not offer.info.understands_text]
WORDS = ("a", "cat", "on", "the", "moon", "eine", "katze")
TEXTS = ("A cat, on the moon!", "eine Katze", "")

large = pytest.mark.skipif(
    "PHOTOSEARCH_LARGE" not in os.environ, reason="takes 4 GB and a minute: PHOTOSEARCH_LARGE=1"
)


def worst_cosine(vectors: np.ndarray, expected: np.ndarray) -> float:
    assert vectors.shape == expected.shape
    return float((vectors * expected).sum(axis=1).min())


def two(photographs: Photographs) -> list[Image.Image]:
    return list(photographs.values())[:2]


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.id)
def test_the_table_agrees_with_the_source(offer: Any) -> None:
    manifest = sources.source(offer.id).manifest
    assert manifest.dimension == offer.info.dimension
    assert manifest.licence.lower() == offer.info.licence.lower()
    if offer.id in CLIPS:
        name, tag = offer.id.split("/")
        published = get_pretrained_cfg(name, tag)
        assert published["hf_hub"].strip("/") == offer.repository
        for key in ("mean", "std", "interpolation", "resize_mode"):
            assert manifest.preprocessing[key] == published[key]


@pytest.mark.parametrize(
    "model_id", [pytest.param(it, marks=large) if it == LARGE else it for it in CLIPS]
)
def test_pictures(model_id: str, photographs: Photographs, tmp_path: Path) -> None:
    name, tag = model_id.split("/")
    config = open_clip.get_model_config(name)
    torch.manual_seed(1)
    tower = _build_vision_tower(config["embed_dim"], config["vision_cfg"]).eval()
    state = {f"visual.{key}": value.contiguous() for key, value in tower.state_dict().items()}
    save_file(state, tmp_path / "weights.safetensors")
    published = get_pretrained_cfg(name, tag)
    known = {key: published[key] for key in ("mean", "std", "interpolation", "resize_mode")}
    transform = image_transform_v2(PreprocessCfg(size=tower.image_size, **known), is_train=False)
    with torch.inference_mode():
        inputs = torch.stack([transform(each) for each in two(photographs)])
        expected = torch.nn.functional.normalize(tower(inputs), dim=-1).numpy()
    for precision, least in (("float32", 0.9999), ("bfloat16", 0.999)):
        encoder = OpenClipEncoder(
            model_id,
            sources.source(model_id).manifest.network(),
            tmp_path / "weights.safetensors",
            precision=precision,  # type: ignore[arg-type]
        )
        prepared = [encoder.prepare(each) for each in two(photographs)]
        assert worst_cosine(encoder.encode_pictures(prepared), expected) > least
    (tmp_path / "weights.safetensors").unlink()


def write_tokenizer(path: Path, padding: str) -> None:
    words = {word: number for number, word in enumerate(("<s>", "<pad>", "</s>", "<unk>", *WORDS))}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens(["<s>", padding, "</s>"])
    tokenizer.save(str(path))


@pytest.mark.parametrize("model_id", [it for it in CLIPS if "SigLIP2" in it])
def test_texts_of_siglip(model_id: str, tmp_path: Path) -> None:
    """All of the text tower but for its depth and its vocabulary."""
    network = sources.source(model_id).manifest.network()
    text = {**network.text, "vocab_size": 64, "layers": 2}
    network = replace(network, config={**network.config, "text_cfg": text})
    torch.manual_seed(2)
    tower = _build_text_tower(network.dimension, dict(text)).eval()
    state = {f"text.{key}": value.contiguous() for key, value in tower.state_dict().items()}
    save_file(state, tmp_path / "weights.safetensors")
    write_tokenizer(tmp_path / "tokenizer.json", "<pad>")
    encoder = OpenClipEncoder(model_id, network, tmp_path / "weights.safetensors")
    reader = Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    reader.enable_padding(length=64, pad_id=1, pad_token="<pad>")
    clean = open_clip.tokenizer.get_clean_fn("canonicalize")
    tokens = [reader.encode(clean(each)).ids for each in TEXTS]
    with torch.inference_mode():
        expected = torch.nn.functional.normalize(tower(torch.tensor(tokens)), dim=-1).numpy()
    assert worst_cosine(encoder.encode_texts(TEXTS), expected) > 0.9999


def manifest_of(model_id: str) -> Manifest:
    return sources.source(model_id).manifest


@pytest.mark.parametrize("model_id", NETWORKS)
def test_networks_that_only_read_pictures(
    model_id: str, photographs: Photographs, tmp_path: Path
) -> None:
    name = model_id.removeprefix("timm/")
    is_dino = "dinov2" in name
    torch.manual_seed(3)
    options = {"dynamic_img_size": True} if is_dino else {}
    network = timm.create_model(
        name.partition(".")[0], pretrained=False, num_classes=0, **options
    ).eval()
    known = timm.models.get_pretrained_cfg(name).to_dict()
    data = timm.data.resolve_data_config(known, model=network)
    if is_dino:
        data["input_size"] = (3, 224, 224)
    transform = timm.data.create_transform(**data, is_training=False)
    with torch.inference_mode():
        inputs = torch.stack([transform(each) for each in two(photographs)])
        expected = torch.nn.functional.normalize(network(inputs), dim=-1).numpy()
    state = {key: value.contiguous() for key, value in network.state_dict().items()}
    save_file(state, tmp_path / "weights.safetensors")
    for precision, least in (("float32", 0.9999), ("bfloat16", 0.999)):
        encoder = TimmPictures(
            manifest_of(model_id), tmp_path / "weights.safetensors", Choice(precision)
        )
        prepared = [encoder.prepare(each) for each in two(photographs)]
        vectors = encoder.encode_pictures(prepared)
        assert vectors.shape[1] == encoder.dimension
        assert worst_cosine(vectors, expected) > least
    encoder.release()
    with pytest.raises(KnownError, match="understands no words"):
        encoder.encode_texts(["a cat"])


def test_weights_of_another_network(tmp_path: Path) -> None:
    from photosearch.encoders.weights import open_weights

    save_file({"stem.weight": torch.zeros(3)}, tmp_path / "weights.safetensors")
    opened = open_weights(tmp_path / "weights.safetensors")
    with pytest.raises(KnownError, match=r"weights\.safetensors doesn't fit timm's convnext_tiny"):
        timm_pictures.check_network("convnext_tiny", opened)
    with pytest.raises(KnownError, match="timm has no network called “nonsense”"):
        timm_pictures.describe("timm/nonsense", "nonsense")


@pytest.mark.parametrize(
    ("tag", "licence"),
    [
        ("dfn2b", sources.RESEARCH_LICENCE),
        ("metaclip_fullcc", sources.RESEARCH_LICENCE),
        ("datacompdr", sources.RESEARCH_LICENCE),
        ("laion2b_s34b_b79k", sources.UNKNOWN_LICENCE),
    ],
)
def test_research_licences_are_told_apart(tag: str, licence: str) -> None:
    assert sources.licence_of(tag) == licence
