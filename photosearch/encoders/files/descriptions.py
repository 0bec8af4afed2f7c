"""Validates descriptions of models, which come from the hub or from a file in the library.

Their numbers decide how much memory is allocated, and their names what is opened. So only keys that
open_clip knows pass, with numbers in the range of real networks, and names that are no address and
no path.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

Check = Callable[[Any], bool]

_WORD = re.compile(r"[\w.-]{0,64}", re.ASCII)
_NETWORK = re.compile(r"\w[\w.]{0,99}", re.ASCII)
_REPOSITORY = re.compile(r"\w[\w.-]{0,99}(/\w[\w.-]{0,99})?", re.ASCII)
_MOST_PARAMETERS = 20e9
"""Per tower; the largest published one has 5e9."""


def _whole(least: int, most: int) -> Check:
    return lambda value: type(value) is int and least <= value <= most


def _number(least: float, most: float) -> Check:
    return lambda value: type(value) in (int, float) and least <= value <= most


def _matches(pattern: re.Pattern[str]) -> Check:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _flag(value: Any) -> bool:
    return isinstance(value, bool)


def _nothing_or(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _list_of(count: int, check: Check) -> Check:
    return lambda value: (
        isinstance(value, list | tuple) and len(value) == count and all(map(check, value))
    )


def _either(*checks: Check) -> Check:
    return lambda value: any(check(value) for check in checks)


def _each(keys: str, check: Check) -> dict[str, Check]:
    return dict.fromkeys(keys.split(), check)


def _table(checks: Mapping[str, Check]) -> Check:
    return lambda value: (
        isinstance(value, dict)
        and all(key in checks and checks[key](part) for key, part in value.items())
    )


_SIDE = _whole(16, 2048)
_LAYERS = _whole(1, 128)
_WIDTH = _whole(1, 16_384)
_HEADS = _whole(1, 256)
_RATIO = _number(0.1, 32)
_VOCABULARY = _whole(1, 2_000_000)
_SMALL = _number(-1000, 1000)
_NAME = _matches(_WORD)
_KEYWORDS = _table(_each("eps approximate clean", _either(_SMALL, _NAME)))

_VISION: dict[str, Check] = {
    "image_size": _either(_SIDE, _list_of(2, _SIDE)),
    "layers": _either(_LAYERS, _list_of(4, _LAYERS)),
    "patch_size": _nothing_or(_whole(1, 256)),
    "ls_init_value": _nothing_or(_SMALL),
    "mlp_ratio": _RATIO,
    "attn_pooler_queries": _whole(1, 4096),
    "attn_pooler_heads": _HEADS,
    "timm_model_name": _matches(_NETWORK),
    **_each("width head_width", _WIDTH),
    **_each("timm_drop timm_drop_path patch_dropout", _number(0, 1)),
    **_each("timm_pool timm_proj pool_type pos_embed_type", _nothing_or(_NAME)),
    **_each("timm_model_pretrained timm_proj_bias attentional_pool", _flag),
    **_each("final_ln_after_pool no_ln_pre output_tokens", _flag),
    **_each("act_kwargs norm_kwargs", _nothing_or(_KEYWORDS)),
}
_TEXT: dict[str, Check] = {
    "context_length": _whole(1, 1024),
    "vocab_size": _VOCABULARY,
    "width": _WIDTH,
    "heads": _HEADS,
    "layers": _LAYERS,
    "mlp_ratio": _RATIO,
    "ls_init_value": _nothing_or(_SMALL),
    "tokenizer_kwargs": _table({"clean": _NAME, "strip_sep_token": _flag}),
    **_each("hf_model_name hf_tokenizer_name", _matches(_REPOSITORY)),
    **_each("eos_id pad_id", _whole(0, 2_000_000)),
    **_each("pool_type proj_type hf_pooler_type hf_proj_type", _NAME),
    **_each("embed_cls hf_model_pretrained no_causal_mask output_tokens proj_bias", _flag),
    **_each("act_kwargs norm_kwargs", _nothing_or(_KEYWORDS)),
}
_CAPTIONS: dict[str, Check] = {
    "vocab_size": _VOCABULARY,
    "width": _WIDTH,
    "layers": _LAYERS,
    "mlp_ratio": _RATIO,
    **_each("context_length n_queries", _whole(1, 4096)),
    **_each("heads attn_pooler_heads dim_head", _HEADS),
}
_IS_NETWORK = _table(
    {
        "embed_dim": _whole(1, 65_536),
        "vision_cfg": _table(_VISION),
        "text_cfg": _table(_TEXT),
        "multimodal_cfg": _table(_CAPTIONS),
        **_each("init_logit_bias init_logit_scale", _nothing_or(_SMALL)),
        **_each("custom_text quick_gelu nonscalar_logit_scale", _flag),
    }
)
_IS_PREPROCESSING = _table(
    {
        **_each("height width", _SIDE),
        "mean": _list_of(3, _number(-10, 10)),
        "std": _list_of(3, _number(1e-3, 10)),
        "interpolation": lambda value: value in ("bicubic", "bilinear"),
        "resize_mode": lambda value: value in ("shortest", "longest", "squash"),
    }
)
_IS_MANIFEST = _table(
    {
        "kind": _NAME,
        "architecture": _matches(re.compile(r"\w[\w./-]{0,199}", re.ASCII)),
        "dimension": _whole(1, 65_536),
        "preprocessing": _IS_PREPROCESSING,
        "config": _nothing_or(_IS_NETWORK),
        "crop": _number(0.1, 1),
        "local": _flag,
        **_each("id weights tokenizer licence", lambda value: isinstance(value, str)),
    }
)


def check_network(config: Any) -> None:
    """Raises ValueError: it isn't open_clip's configuration of a network of plausible size."""
    if not _IS_NETWORK(config) or not {"embed_dim", "vision_cfg", "text_cfg"} <= set(config):
        raise ValueError("no description of a network that open_clip knows")
    for tower in ("vision_cfg", "text_cfg"):
        if _parameters(config[tower]) > _MOST_PARAMETERS:
            raise ValueError("a network larger than any")


def check_preprocessing(values: Any) -> None:
    """Raises ValueError: these aren't the fields of Preprocessing."""
    if not _IS_PREPROCESSING(values):
        raise ValueError("no description of how pictures are prepared")


def check_manifest(values: Any) -> None:
    """Raises ValueError: these aren't the fields of a Manifest, or its network isn't plausible."""
    if not _IS_MANIFEST(values):
        raise ValueError("no manifest of a model")
    if values.get("config") is not None:
        check_network(values["config"])


def _parameters(tower: dict[str, Any]) -> float:
    """Roughly: a transformer's layer has 4 + 2 * ratio matrices of its width squared."""
    layers = tower.get("layers", 12)
    count = sum(layers) if isinstance(layers, list) else layers
    width = tower.get("width", 768)
    in_layers = count * width**2 * (4 + 2 * tower.get("mlp_ratio", 4.0))
    return float(in_layers + tower.get("vocab_size", 0) * width)
