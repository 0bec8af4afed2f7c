"""open_clip's architectures, read from its package without the seconds of importing it."""

import difflib
import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from photosearch.errors import KnownError
from photosearch.messages import Message
from photosearch.parsing import read_json

Triple = tuple[float, float, float]

_OPENAI = ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711))
_IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
_INCEPTION = ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
_NONE = ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))


@dataclass(frozen=True)
class Preprocessing:
    """How a picture becomes a network's input; fields as in open_clip's PreprocessCfg."""

    height: int
    width: int
    mean: Triple = _OPENAI[0]
    std: Triple = _OPENAI[1]
    interpolation: Literal["bicubic", "bilinear"] = "bicubic"
    resize_mode: Literal["shortest", "longest", "squash"] = "shortest"


@dataclass(frozen=True)
class ClipTextShape:
    """The sizes of a text tower; fields and defaults as in open_clip's text_cfg."""

    context_length: int = 77
    vocab_size: int = 49408
    width: int = 512
    heads: int = 8
    layers: int = 12
    mlp_ratio: float = 4.0
    embed_cls: bool = False
    pad_id: int = 0
    eos_id: int = 2
    no_causal_mask: bool = False
    pool_type: str = "argmax"
    proj_bias: bool = False
    proj_type: str = "linear"
    act_kwargs: Mapping[str, Any] = field(default_factory=dict)
    norm_kwargs: Mapping[str, Any] = field(default_factory=dict)

    @property
    def hidden(self) -> int:
        return int(self.width * self.mlp_ratio)


@dataclass(frozen=True)
class Architecture:
    """A network's name, open_clip's configuration of it, and its preprocessing."""

    name: str
    config: dict[str, Any]
    preprocessing: Preprocessing

    @property
    def dimension(self) -> int:
        return int(self.config["embed_dim"])

    @property
    def uses_quick_gelu(self) -> bool:
        return bool(self.config.get("quick_gelu", False))

    @property
    def text(self) -> dict[str, Any]:
        """open_clip's text_cfg."""
        found: dict[str, Any] = self.config["text_cfg"]
        return found

    @property
    def vision(self) -> dict[str, Any]:
        """open_clip's vision_cfg."""
        found: dict[str, Any] = self.config["vision_cfg"]
        return found

    @property
    def hugging_face_text(self) -> str | None:
        """The name of the text tower at Hugging Face; None if it is open_clip's own."""
        return self.text.get("hf_model_name")

    @property
    def clip_text(self) -> ClipTextShape:
        """The shape of open_clip's own text tower."""
        known = ClipTextShape.__dataclass_fields__
        return ClipTextShape(**{key: self.text[key] for key in self.text if key in known})


def architecture(name: str, preprocessing: Preprocessing | None = None) -> Architecture:
    """An architecture by its name.

    `preprocessing`: instead of that of the published weights. Raises KnownError: no such name.
    """
    try:
        content = (_folder() / f"{_file_name(name)}.json").read_text("utf-8")
    except OSError as error:
        raise KnownError(_unknown(name)) from error
    config = read_json(content)
    return Architecture(name, config, preprocessing or _published(name, config["vision_cfg"]))


@cache
def names() -> tuple[str, ...]:
    """The names of all architectures."""
    return tuple(sorted(path.stem for path in _folder().glob("*.json")))


def _file_name(name: str) -> str:
    return name if name in names() else name.replace("/", "-")


def _unknown(name: str) -> str:
    close = difflib.get_close_matches(name, names(), n=3, cutoff=0.5)
    hint = Message("ViT-B-32 is one, for example.")
    if close:
        hint = Message("Did you mean {names}?", names=" or ".join(close))
    return Message("There is no architecture called “{name}”. {hint}", name=name, hint=hint)


@cache
def _folder() -> Path:
    spec = importlib.util.find_spec("open_clip")  # finds without importing
    folders = (spec.submodule_search_locations if spec else None) or []
    for folder in folders:
        return Path(folder) / "model_configs"
    raise KnownError("The package open_clip_torch is missing: install Photosearch again.")


def _published(name: str, vision: dict[str, Any]) -> Preprocessing:
    """The preprocessing of open_clip's published weights; a test compares them all."""
    size = vision.get("image_size", 224)
    height, width = size if isinstance(size, list) else (size, size)
    if "siglip" in name.lower():
        return Preprocessing(height, width, *_INCEPTION, resize_mode="squash")
    if "CLIPA" in name:
        return Preprocessing(height, width, *_IMAGENET, "bilinear", "squash")
    if name.startswith("PE-Core"):
        return Preprocessing(height, width, *_INCEPTION, "bilinear", "squash")
    if name.startswith("MobileCLIP") and name != "MobileCLIP2-L-14":
        values = _OPENAI if name in ("MobileCLIP2-S3", "MobileCLIP2-S4") else _NONE
        return Preprocessing(height, width, *values, "bilinear")
    if name.startswith("ViT-H-14-378") or name.endswith("worldwide-378"):
        return Preprocessing(height, width, resize_mode="squash")
    return Preprocessing(height, width)
