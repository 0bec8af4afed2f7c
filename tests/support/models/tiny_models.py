"""Real models, seeded and small enough for a test; and files that are none."""

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

TINY: dict[str, Any] = {
    "embed_dim": 32,
    "vision_cfg": {
        "image_size": 32,
        "layers": 1,
        "width": 64,
        "head_width": 32,
        "patch_size": 16,
    },
    "text_cfg": {"context_length": 77, "vocab_size": 49408, "width": 16, "heads": 2, "layers": 1},
}
"""An open_clip configuration; its weights take 3.5 MB."""


@dataclass(frozen=True)
class Files:
    """What the hub holds of a model."""

    config: dict[str, Any]
    weights: bytes


@cache
def tiny_open_clip() -> Files:
    import torch
    from open_clip import CLIP
    from safetensors.torch import save

    torch.manual_seed(11)
    state = {name: tensor.contiguous() for name, tensor in CLIP(**TINY).state_dict().items()}
    return Files({"model_cfg": TINY, "preprocess_cfg": {"resize_mode": "squash"}}, save(state))


@cache
def small_network() -> bytes:
    """Weights of timm's smallest MobileNet, 6 MB without its classifier."""
    import timm
    import torch
    from safetensors.torch import save

    torch.manual_seed(12)
    network = timm.create_model("mobilenetv3_small_050", pretrained=False)
    return save({name: tensor.contiguous() for name, tensor in network.state_dict().items()})


def tiny_torch_file(path: Path, zipped: bool) -> Path:
    """The same weights as torch writes them, today or formerly."""
    import torch
    from safetensors.torch import load

    state = load(tiny_open_clip().weights)
    torch.save(state, path, _use_new_zipfile_serialization=zipped)
    return path


class Runs:
    """Unpickling it would run a command."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("echo this must never run",)


def write_bad_weights(folder: Path) -> None:
    """Besides a sound file, tiny.safetensors, which fits no published architecture."""
    import torch

    (folder / "tiny.safetensors").write_bytes(tiny_open_clip().weights)
    torch.save({"weights": Runs()}, folder / "code.pt")
    (folder / "cut.safetensors").write_bytes(tiny_open_clip().weights[:100_000])
    (folder / "renamed.safetensors").write_text("words\n" * 99, encoding="utf-8")
