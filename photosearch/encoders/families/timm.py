"""Networks of timm that only read pictures, for finding photos that look alike.

A photo's vector is what the network's last layer would classify: the pooled features.
"""

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np
from PIL import Image

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.files.architectures import Preprocessing
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.weights import Weights, open_weights
from photosearch.encoders.runtime.import_lock import import_networks
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime, LazyTower, Tower
from photosearch.errors import KnownError
from photosearch.types import Vectors

if TYPE_CHECKING:
    from torch import nn

    from photosearch.encoders.image.precision import Choice

_DINOV2_SIDE = 224
"""Pixels. DINOv2's authors measured it at 224; at timm's 518 it would take six times as long."""


class TimmEncoder:
    """The Encoder for a network of timm. Texts are refused with a KnownError."""

    understands_text = False

    def __init__(
        self,
        manifest: Manifest,
        weights: Path,
        choice: "Choice",
        towers: EncoderRuntime = IN_PROCESS,
    ) -> None:
        self.model_id = manifest.id
        self.dimension = manifest.dimension
        self._preprocessing = manifest.parsed_preprocessing()
        self._resized = int(self._preprocessing.height / manifest.crop)  # as timm rounds
        self._filter = Image.Resampling[self._preprocessing.interpolation.upper()]
        load = partial(_tower, manifest.architecture, weights, self._preprocessing, choice)
        self._pictures = LazyTower(towers, load)

    @property
    def input_size(self) -> int:
        return self._resized

    def preprocess(self, picture: Image.Image) -> Preprocessed:
        """Resize the shorter side to a little more than is needed, then cut out the middle."""
        side, shorter = self._preprocessing.height, min(picture.size)
        width, height = (self._resized * length // shorter for length in picture.size)
        left, top = round((width - side) / 2), round((height - side) / 2)
        whole = picture.convert("RGB").resize((width, height), self._filter)
        return np.asarray(whole.crop((left, top, left + side, top + side)))

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        if not prepared:
            return np.zeros((0, self.dimension), np.float32)
        return self._pictures.encode(np.stack(prepared))

    def encode_texts(self, texts: Sequence[str]) -> Vectors:  # noqa: ARG002 - the protocol's
        self._refuse()

    def load_text(self) -> None:
        self._refuse()

    @property
    def text_loaded(self) -> bool:
        return False

    def release_unused(self, seconds: float) -> None:
        self._pictures.drop_unused(seconds)

    def release(self) -> None:
        self._pictures.drop()

    def _refuse(self) -> NoReturn:
        raise KnownError(
            f"The model {self.model_id} understands no words: search with a picture, or choose "
            "another model."
        )


def _tower(name: str, weights: Path, preprocessing: Preprocessing, choice: "Choice") -> Tower:
    from photosearch.encoders.image.torch_tower import TorchTower, running

    kind, device = running(choice.precision, choice.device)
    network = load_network(name, open_weights(weights)).to(device, kind)
    return TorchTower(network, preprocessing, kind, device)


def describe(model_id: str, name: str) -> Manifest:
    """What timm says of a network. Takes seconds. Raises KnownError if it has none of this name."""
    known = _known(name)
    network = _build(name)
    side = _DINOV2_SIDE if _is_dinov2(name) else known.input_size[-1]
    preprocessing = Preprocessing(side, side, known.mean, known.std, known.interpolation)
    return Manifest(
        model_id,
        "timm",
        name,
        _dimension(network, side),
        "",
        asdict(preprocessing),
        licence=known.license or "unknown",
        crop=known.crop_pct or 1.0,
    )


def _dimension(network: Any, side: int) -> int:
    """Of the pooled features; some networks widen them after what timm calls their features."""
    import torch

    with torch.device("meta"), torch.inference_mode():
        return int(network.eval()(torch.empty(1, 3, side, side)).shape[-1])


def check_network(name: str, weights: Weights) -> None:
    """KnownError: a tensor is missing or has another shape."""
    missing = [
        tensor
        for tensor, value in _build(name).state_dict().items()
        if weights.shapes.get(tensor) != tuple(value.shape)
    ]
    if missing:
        raise KnownError(
            f"{weights.path.name} doesn't fit timm's {name}: {missing[0]} is missing or has "
            "another shape. Add it with its own architecture."
        )


def load_network(name: str, weights: Weights) -> "nn.Module":
    """Without its classifier. KnownError: the weights don't fit."""
    check_network(name, weights)
    network: nn.Module = _build(name, device="cpu")
    names = network.state_dict()
    network.load_state_dict({tensor: weights.tensor(tensor) for tensor in names}, assign=True)
    network.eval()
    return network


def _known(name: str) -> Any:
    import_networks()
    from timm.models import get_pretrained_cfg, is_model

    found = get_pretrained_cfg(name) if is_model(name.partition(".")[0]) else None
    if found is None:
        raise KnownError(f"timm has no network called “{name}”.")
    return found


def _build(name: str, device: str = "meta") -> Any:
    """On the meta device it has shapes but takes no memory."""
    import_networks()
    import timm
    import torch

    bare = name.partition(".")[0]
    options: dict[str, Any] = {"dynamic_img_size": True} if _is_dinov2(name) else {}
    with torch.device(device):
        return timm.create_model(bare, pretrained=False, num_classes=0, **options)


def _is_dinov2(name: str) -> bool:
    return "_dinov2" in name
