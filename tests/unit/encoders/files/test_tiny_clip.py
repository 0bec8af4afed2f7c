"""TinyCLIP, which open_clip doesn't list: as its publisher describes it, and as two other programs
read it, with seeded random weights of the published kind (float16, open_clip's names)."""

import json
from pathlib import Path
from typing import Any

import open_clip
import pytest
import timm
import torch
from open_clip.transform import PreprocessCfg, image_transform_v2
from PIL import Image
from safetensors.torch import save
from torch import nn
from transformers import CLIPConfig, CLIPModel

from photosearch.encoders import families
from photosearch.encoders.download.downloader import download
from photosearch.encoders.families.open_clip import OpenClipEncoder
from photosearch.encoders.files import manifests
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.offers import OFFERS, SMALL, Offer
from photosearch.encoders.registry import make_encoder
from photosearch.jobs import Job
from support.models import authors
from support.models.authors import Vectors, worst_cosine
from support.models.model_hub import Hub

Network = dict[str, Any]


@pytest.fixture(scope="module")
def offer() -> Offer:
    return next(offer for offer in OFFERS if offer.id == SMALL)


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    return families.source(SMALL).manifest


def network_of(offer: Offer, **less: int) -> Network:
    """`less`: numbers of layers."""
    assert offer.network is not None
    towers = {
        name: {**offer.network[name], "layers": less.get(name, offer.network[name]["layers"])}
        for name in ("vision_cfg", "text_cfg")
    }
    return {**offer.network, **towers}


def bytes_in_float32(network: Network) -> dict[str, int]:
    with torch.device("meta"):
        state = open_clip.CLIP(**network).state_dict()
    return {name: 4 * tensor.numel() for name, tensor in state.items()}


def test_it_is_as_its_publisher_has_it(offer: Offer, manifest: Manifest) -> None:
    """Its open_clip_config.json has 531 bytes, its weights are 166 MB of float16."""
    published = timm.models.get_pretrained_cfg(offer.repository.removeprefix("timm/"))
    assert (published.license, published.hf_hub_id) == (
        offer.info.licence.lower(),
        offer.repository,
    )
    known = manifest.preprocessing
    assert (published.mean, published.std) == (known["mean"], known["std"])
    prepared = {key: known[key] for key in ("mean", "std", "interpolation", "resize_mode")}
    described = {"model_cfg": offer.network, "preprocess_cfg": prepared}
    assert len(json.dumps(described, indent=2)) == 531
    sizes = bytes_in_float32(network_of(offer))
    pictures = sum(size for name, size in sizes.items() if name.startswith("visual."))
    together = sum(sizes.values())
    assert offer.info.picture_bytes == pytest.approx(pictures, rel=0.005)
    assert offer.info.text_bytes == pytest.approx(together - pictures, rel=0.005)
    assert offer.info.download_bytes == pytest.approx(together / 2, rel=0.001)


def seeded(network: Network) -> dict[str, torch.Tensor]:
    """Weights as they are published."""
    torch.manual_seed(7)
    state = authors._stir(open_clip.CLIP(**network)).state_dict()
    return {name: tensor.half().contiguous() for name, tensor in state.items()}


def of_transformers(network: Network, state: dict[str, torch.Tensor]) -> Any:
    """The same weights under transformers' names, in float32."""

    def tower(name: str) -> dict[str, Any]:
        width, layers = network[name]["width"], network[name]["layers"]
        return {
            "hidden_size": width,
            "intermediate_size": 4 * width,
            "num_hidden_layers": layers,
            "num_attention_heads": width // 64,
            "hidden_act": "gelu",
        }

    model = CLIPModel(
        CLIPConfig(
            text_config=tower("text_cfg"),
            vision_config={
                **tower("vision_cfg"),
                "patch_size": network["vision_cfg"]["patch_size"],
            },
            projection_dim=network["embed_dim"],
        )
    )
    model.load_state_dict(renamed(state), strict=True)
    return model.eval()


_NAMES = (
    ("visual.class_embedding", "vision_model.embeddings.class_embedding"),
    ("visual.positional_embedding", "vision_model.embeddings.position_embedding.weight"),
    ("visual.conv1.weight", "vision_model.embeddings.patch_embedding.weight"),
    ("visual.ln_pre", "vision_model.pre_layrnorm"),
    ("visual.ln_post", "vision_model.post_layernorm"),
    ("visual.transformer.resblocks", "vision_model.encoder.layers"),
    ("token_embedding", "text_model.embeddings.token_embedding"),
    ("positional_embedding", "text_model.embeddings.position_embedding.weight"),
    ("ln_final", "text_model.final_layer_norm"),
    ("transformer.resblocks", "text_model.encoder.layers"),
)
_PARTS = (
    (".ln_1.", ".layer_norm1."),
    (".ln_2.", ".layer_norm2."),
    (".attn.out_proj.", ".self_attn.out_proj."),
    (".mlp.c_fc.", ".mlp.fc1."),
    (".mlp.c_proj.", ".mlp.fc2."),
)


def renamed(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    found = dict[str, torch.Tensor]()
    for name, half in state.items():
        tensor = half.float()
        if name in ("visual.proj", "text_projection"):
            side = "visual_projection" if name == "visual.proj" else "text_projection"
            found[f"{side}.weight"] = tensor.T
        elif ".attn.in_proj_" in name:
            before, _, kind = new_name(name).partition(".attn.in_proj_")
            for letter, part in zip("qkv", tensor.chunk(3), strict=True):
                found[f"{before}.self_attn.{letter}_proj.{kind}"] = part
        else:
            found[new_name(name)] = tensor
    return found


def new_name(name: str) -> str:
    start, theirs = next((pair for pair in _NAMES if name.startswith(pair[0])), ("", ""))
    name = theirs + name.removeprefix(start)
    for ours, theirs in _PARTS:
        name = name.replace(ours, theirs)
    return name


def expected(network: Any, pictures: list[Image.Image]) -> tuple[Vectors, Vectors]:
    """Of pictures and texts."""
    tokens = open_clip.SimpleTokenizer()(list(authors.TEXTS))
    transform = image_transform_v2(PreprocessCfg(), is_train=False)
    with torch.inference_mode():
        vision = network.vision_model(torch.stack([*map(transform, pictures)])).pooler_output
        text = network.text_model(tokens).last_hidden_state
        text = text[torch.arange(len(tokens)), tokens.argmax(dim=1)]
        both = network.visual_projection(vision), network.text_projection(text)
    seen, read = (nn.functional.normalize(it, dim=-1).numpy() for it in both)
    return seen, read


def assert_same(encoder: Any, network: Any, pictures: list[Image.Image]) -> None:
    prepared = [encoder.preprocess(each) for each in pictures]
    seen, read = expected(network, pictures)
    assert seen[0] @ seen[1] < 0.999, "a mistake would hardly show"
    assert read[0] @ read[1] < 0.999
    assert worst_cosine(encoder.encode_pictures(prepared), seen) > 0.9999
    assert worst_cosine(encoder.encode_texts(list(authors.TEXTS)), read) > 0.9999


def test_its_vectors_are_those_of_transformers(
    offer: Offer, manifest: Manifest, photographs: dict[str, Image.Image], tmp_path: Path
) -> None:
    """In small: two layers of each tower."""
    network = network_of(offer, vision_cfg=2, text_cfg=2)
    state = seeded(network)
    (tmp_path / "weights.safetensors").write_bytes(save(state))
    of = manifest.network()
    small = type(of)(of.name, network, of.preprocessing)
    encoder = OpenClipEncoder(SMALL, small, tmp_path / "weights.safetensors")
    assert_same(encoder, of_transformers(network, state), list(photographs.values())[:2])


@pytest.mark.slow
def test_it_comes_from_the_hub_at_full_size(
    offer: Offer, model_hub: Hub, photographs: dict[str, Image.Image], tmp_path: Path
) -> None:
    """The file that is published, but for its numbers: fetched, checked, and read."""
    network = network_of(offer)
    state = seeded(network)
    weights = save(state)
    assert len(weights) == pytest.approx(offer.info.download_bytes, rel=0.001)
    model_hub.put(f"{offer.repository}/open_clip_model.safetensors", weights)
    brought = download(tmp_path, SMALL, Job(), lambda _: None)
    assert (brought.licence, brought.dimension) == ("MIT", 512)
    assert manifests.weights_of(tmp_path, brought).stat().st_size == len(weights)
    encoder = make_encoder(SMALL, tmp_path)
    assert_same(encoder, of_transformers(network, state), list(photographs.values())[:2])
