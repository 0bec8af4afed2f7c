"""The text towers in numpy against open_clip's and transformers' own, small and seeded."""

from typing import Any

import numpy as np
import pytest
import torch
from open_clip.transformer import QuickGELU, TextTransformer
from torch import nn
from transformers import XLMRobertaConfig, XLMRobertaModel

from photosearch.encoders.files.architectures import ClipTextShape, architecture, names
from photosearch.encoders.text import bert, clip
from photosearch.encoders.text.bert import Bert, BertShape
from photosearch.encoders.text.clip import ClipText
from photosearch.encoders.text.tower import text_shapes
from photosearch.errors import KnownError

SMALL: dict[str, Any] = {
    "context_length": 12,
    "vocab_size": 50,
    "width": 32,
    "heads": 4,
    "layers": 2,
}
TOKENS = ([48, 3, 5, 9, 49, 0, 0, 0, 0, 0, 0, 0], [48, 7, 2, 49, *[0] * 8], [48, *range(1, 11), 49])
WITHOUT = (
    "coca_roberta-ViT-B-32",
    "mt5-base-ViT-B-32",
    "mt5-xl-ViT-H-14",
    "nllb-clip-base",
    "nllb-clip-base-siglip",
    "nllb-clip-large",
    "nllb-clip-large-siglip",
)
VARIANTS: tuple[dict[str, Any], ...] = (
    {},
    {"no_causal_mask": True, "pool_type": "last", "proj_bias": True},
    {"no_causal_mask": True, "pool_type": "first", "proj_type": "none"},
    {"pool_type": "eos", "eos_id": 49},
    {"pool_type": "eos", "eos_id": 47},
    {"pool_type": "last", "mlp_ratio": 3.5},
    {"embed_cls": True},
)


def arrays(network: nn.Module) -> dict[str, np.ndarray]:
    return {name: tensor.numpy() for name, tensor in network.state_dict().items()}


@pytest.mark.parametrize("options", VARIANTS)
@pytest.mark.parametrize("tokens", TOKENS)
def test_clip_text_equals_open_clip(options: dict[str, Any], tokens: list[int]) -> None:
    torch.manual_seed(0)
    dimension = 32 if options.get("proj_type") == "none" else 24
    network = TextTransformer(**SMALL, **options, output_dim=dimension).eval()
    shape = ClipTextShape(**SMALL, **options)
    weights = arrays(network)
    assert clip.shapes(shape, dimension) == {name: weights[name].shape for name in weights}
    with torch.inference_mode():
        expected = network(torch.tensor([tokens]))[0].numpy()
    np.testing.assert_allclose(ClipText(weights, shape).encode(tokens), expected, atol=2e-6)


@pytest.mark.parametrize(
    ("layer", "quick", "options"),
    [
        (QuickGELU, True, {}),
        (lambda: nn.GELU(approximate="tanh"), False, {"act_kwargs": {"approximate": "tanh"}}),
    ],
)
def test_the_other_activations(layer: object, quick: bool, options: dict[str, Any]) -> None:
    torch.manual_seed(0)
    network = TextTransformer(**SMALL, act_layer=layer).eval()
    with torch.no_grad():  # large enough for the activations to differ
        for block in network.transformer.resblocks:
            block.mlp.c_fc.weight.mul_(20)
        expected = network(torch.tensor(TOKENS[:1]))[0].numpy()
    tower = ClipText(arrays(network), ClipTextShape(**SMALL, **options), quick)
    np.testing.assert_allclose(tower.encode(TOKENS[0]), expected, atol=2e-5)


def test_bert_equals_transformers() -> None:
    torch.manual_seed(0)
    config = XLMRobertaConfig(
        vocab_size=50,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=48,
        max_position_embeddings=20,
        type_vocab_size=1,
        layer_norm_eps=1e-5,
        pad_token_id=1,
    )
    network = XLMRobertaModel(config, add_pooling_layer=False).eval()
    shape = BertShape(32, 2, 4, 48, 50, 20, first_position=2, kinds=1, epsilon=1e-5)
    weights = arrays(network)
    assert bert.shapes(shape) == {name: weights[name].shape for name in weights}
    tokens = torch.tensor([[0, 7, 8, 30, 2, 1, 1]])
    with torch.inference_mode():
        states = network(tokens, attention_mask=(tokens != 1).long()).last_hidden_state
    found = Bert(weights, shape).mean_state([0, 7, 8, 30, 2])
    np.testing.assert_allclose(found, states[0, :5].mean(dim=0).numpy(), atol=2e-6)


@pytest.mark.parametrize("name", [name for name in names() if name not in WITHOUT])
def test_every_other_architecture_has_a_tower(name: str) -> None:
    assert len(text_shapes(architecture(name))) > 20


@pytest.mark.parametrize("name", WITHOUT)
def test_a_tower_we_lack_is_said(name: str) -> None:
    with pytest.raises(KnownError, match=f"{name} reads text with a network"):
        text_shapes(architecture(name))
