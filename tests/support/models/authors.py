"""What a model's own authors would compute: open_clip's networks, transforms and tokenizers.

Networks are seeded and random, and made without the model hub.
"""

import json
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import timm
import torch
import transformers
from open_clip import CLIP, CustomTextCLIP, SimpleTokenizer
from open_clip.pretrained import get_pretrained_cfg
from open_clip.tokenizer import HFTokenizer
from open_clip.transform import PreprocessCfg, image_transform_v2
from PIL import Image
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from torch import nn

from photosearch.encoders.files.architectures import Architecture
from photosearch.encoders.text.bert import BertShape

Vectors = np.ndarray
TEXTS = (
    "A cat, on the moon!",
    "eine Katze auf dem Mond",
    "",
    "it's 3 o'clock &amp; they'll go " * 20,
)
_SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")


def clip(of: Architecture, bert: BertShape | None = None) -> nn.Module:
    """`bert`: the shape of the text tower, where it is one of Hugging Face's."""
    config = {key: value for key, value in of.config.items() if key != "custom_text"}
    torch.manual_seed(5)
    if bert is None:
        own = CustomTextCLIP if of.config.get("custom_text") else CLIP
        return _stir(own(**config))
    config["text_cfg"] = {**config["text_cfg"], "hf_model_pretrained": False}
    with mock.patch.object(transformers.AutoConfig, "from_pretrained", return_value=_roberta(bert)):
        return _stir(CustomTextCLIP(**config))


def _stir(network: nn.Module) -> nn.Module:
    """New networks have zeros for biases and next to nothing for the scales of their layers, so
    that mistakes there would not show, as they would in trained ones."""
    with torch.no_grad():
        for value in network.parameters():
            if value.ndim == 1:
                value.add_(0.1 * torch.randn_like(value))
    return network.eval()


def _roberta(shape: BertShape) -> transformers.XLMRobertaConfig:
    return transformers.XLMRobertaConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.width,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        intermediate_size=shape.hidden,
        max_position_embeddings=shape.positions,
        type_vocab_size=shape.kinds,
        layer_norm_eps=shape.epsilon,
        pad_token_id=1,
    )


def write(network: nn.Module, path: Path) -> Path:
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, path)
    return path


def write_tokenizer(folder: Path, vocabulary: int) -> None:
    """The words of TEXTS, their numbers strewn over the vocabulary; it ends texts, as SigLIP 2's
    does because its settings say so, and begins them, too, as XLM-RoBERTa's does by itself."""
    words = sorted(
        {word for text in TEXTS for form in (text, text.lower()) for word in split(form)}
    )
    chance = random.Random(6)
    numbers = chance.sample(range(len(_SPECIAL), vocabulary), len(words))
    known = dict(zip([*_SPECIAL, *words], [*range(len(_SPECIAL)), *numbers], strict=True))
    tokenizer = Tokenizer(models.WordLevel(known, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens(list(_SPECIAL))
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))


def write_tokenizer_config(folder: Path, **more: Any) -> None:
    named = {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>"}
    content = {"tokenizer_class": "PreTrainedTokenizerFast", **named, **more}
    (folder / "tokenizer_config.json").write_text(json.dumps(content), encoding="utf-8")


def split(text: str) -> Iterator[str]:
    return (word for word, _ in pre_tokenizers.Whitespace().pre_tokenize_str(text))


def tokenise(of: Architecture, folder: Path, texts: Sequence[str] = TEXTS) -> torch.Tensor:
    """By open_clip's own classes; `folder`: where the tokenizer lies, if the model has its own."""
    if not of.text.get("hf_tokenizer_name"):
        return SimpleTokenizer()(list(texts))
    length = of.clip_text.context_length
    options = of.text.get("tokenizer_kwargs", {})
    return HFTokenizer(str(folder), context_length=length, **options)(list(texts))


def text_vectors(network: Any, tokens: torch.Tensor) -> Vectors:
    with torch.inference_mode():
        return network.encode_text(tokens, normalize=True).numpy()


def picture_vectors(network: Any, model_id: str, pictures: Sequence[Image.Image]) -> Vectors:
    """Through open_clip's preprocess_val of these weights; its defaults for unlisted ones."""
    name, tag = model_id.split("/")
    published = get_pretrained_cfg(name, tag)
    keys = ("mean", "std", "interpolation", "resize_mode")
    known = {key: published[key] for key in keys if key in published}
    wanted = PreprocessCfg(size=network.visual.image_size, **known)
    transform = image_transform_v2(wanted, is_train=False)
    with torch.inference_mode():
        inputs = torch.stack([transform(picture) for picture in pictures])
        return network.encode_image(inputs, normalize=True).numpy()


def timm_network(name: str) -> nn.Module:
    """Without its classifier; DINOv2 at whatever size its pictures have."""
    torch.manual_seed(3)
    options = {"dynamic_img_size": True} if "dinov2" in name else {}
    network: nn.Module = timm.create_model(
        name.partition(".")[0], pretrained=False, num_classes=0, **options
    )
    return _stir(network)


def timm_vectors(network: nn.Module, name: str, pictures: Sequence[Image.Image]) -> Vectors:
    """Through timm's own transform; for DINOv2 at the 224 pixels its authors measured with."""
    known = timm.models.get_pretrained_cfg(name).to_dict()
    data = timm.data.resolve_data_config(known, model=network)
    if "dinov2" in name:
        data["input_size"] = (3, 224, 224)
    transform = timm.data.create_transform(**data, is_training=False)
    with torch.inference_mode():
        inputs = torch.stack([transform(picture) for picture in pictures])
        return torch.nn.functional.normalize(network(inputs), dim=-1).numpy()


def worst_cosine(vectors: Vectors, expected: Vectors) -> float:
    assert vectors.shape == expected.shape
    return float((vectors * expected).sum(axis=1).min())


@contextmanager
def file_of(network: nn.Module, folder: Path) -> Iterator[Path]:
    """The network's weights as a file, which is deleted in the end: it may be large."""
    path = write(network, folder / "weights.safetensors")
    try:
        yield path
    finally:
        path.unlink()
