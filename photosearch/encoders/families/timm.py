"""Networks of timm that only read pictures, for finding photos that look alike.

A photo's vector is the pooled features, which the network's last layer would classify. An id is
timm/NAME.TAG.
"""

from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.families.family import UNKNOWN_LICENCE, Source
from photosearch.encoders.families.tower_encoder import TowerEncoder
from photosearch.encoders.files.architectures import Preprocessing
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.weights import Weights, open_weights
from photosearch.encoders.image.precision import Choice
from photosearch.encoders.runtime.import_lock import import_networks
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime, LazyTower, Tower
from photosearch.errors import KnownError
from photosearch.messages import Message

if TYPE_CHECKING:
    from torch import nn

KIND = "timm"
_PREFIX = "timm/"
_WEIGHTS = ("model.safetensors", "pytorch_model.bin")
_DINOV2_SIDE = 224
"""Pixels. DINOv2's authors measured it at 224; timm's 518 would take six times as long."""


class TimmEncoder(TowerEncoder):
    """The Encoder for a network of timm."""

    def __init__(
        self,
        manifest: Manifest,
        weights: Path,
        choice: Choice,
        runtime: EncoderRuntime = IN_PROCESS,
    ) -> None:
        self._preprocessing = manifest.parsed_preprocessing()
        self._filter = Image.Resampling[self._preprocessing.interpolation.upper()]
        load = partial(_load_tower, manifest.architecture, weights, self._preprocessing, choice)
        super().__init__(
            manifest.id,
            manifest.dimension,
            int(self._preprocessing.height / manifest.crop),  # as timm rounds
            LazyTower(runtime, load),
        )

    def preprocess(self, picture: Image.Image) -> Preprocessed:
        """Resize the shorter side to `input_size`, then crop the middle."""
        side, shorter = self._preprocessing.height, min(picture.size)
        width, height = (self.input_size * length // shorter for length in picture.size)
        left, top = round((width - side) / 2), round((height - side) / 2)
        whole = picture.convert("RGB").resize((width, height), self._filter)
        return np.asarray(whole.crop((left, top, left + side, top + side)))


def _load_tower(name: str, weights: Path, preprocessing: Preprocessing, choice: Choice) -> Tower:
    from photosearch.encoders.image.torch_tower import TorchTower, running

    dtype, device = running(choice.precision, choice.device)
    network = load_network(name, open_weights(weights)).to(device, dtype)
    return TorchTower(network, preprocessing, dtype, device)


def make(
    manifest: Manifest,
    weights: Path,
    tokenizer: Path | None,  # noqa: ARG001 - the protocol's
    choice: Choice,
    runtime: EncoderRuntime,
) -> TimmEncoder:
    return TimmEncoder(manifest, weights, choice, runtime)


def check(manifest: Manifest, weights: Weights) -> None:
    check_network(manifest.architecture, weights)


def source(model_id: str) -> Source:
    return Source(describe(model_id), model_id, _WEIGHTS)


def describe(architecture: str) -> Manifest:
    name = architecture.removeprefix(_PREFIX)
    known = _known(name)
    network = _build(name)
    side = _DINOV2_SIDE if _is_dinov2(name) else known.input_size[-1]
    preprocessing = Preprocessing(side, side, known.mean, known.std, known.interpolation)
    return Manifest(
        id=architecture,
        kind=KIND,
        architecture=name,
        dimension=_dimension(network, side),
        weights="",
        preprocessing=asdict(preprocessing),
        licence=known.license or UNKNOWN_LICENCE,
        crop=known.crop_pct or 1.0,
    )


def _dimension(network: Any, side: int) -> int:
    """The length of the pooled features, which some networks widen beyond `num_features`."""
    import torch

    with torch.device("meta"), torch.inference_mode():
        return int(network.eval()(torch.empty(1, 3, side, side)).shape[-1])


def check_network(name: str, weights: Weights) -> None:
    """Raises KnownError: a tensor is missing or has another shape."""
    missing = [
        tensor
        for tensor, value in _build(name).state_dict().items()
        if weights.shapes.get(tensor) != tuple(value.shape)
    ]
    if missing:
        raise KnownError(
            "{file} doesn't fit timm's {name}: {tensor} is missing or has another shape. "
            "Add it with its own architecture.",
            file=weights.path.name,
            name=name,
            tensor=missing[0],
        )


def load_network(name: str, weights: Weights) -> "nn.Module":
    """The network without its classifier. Raises KnownError: the weights don't fit."""
    check_network(name, weights)
    network: nn.Module = _build(name, device="cpu")
    names = network.state_dict()
    network.load_state_dict({tensor: weights.tensor(tensor) for tensor in names}, assign=True)
    network.eval()
    return network


def _known(name: str) -> Any:
    """timm's record of published weights."""
    import_networks()
    from timm.models import get_pretrained_cfg

    found = get_pretrained_cfg(name) if _is_model(name) else None
    if found is None:
        raise KnownError(_unknown(name))
    return found


def _build(name: str, device: str = "meta") -> Any:
    """A network; on the meta device it has shapes but takes no memory."""
    import_networks()
    import timm
    import torch

    if not _is_model(name):
        raise KnownError(_unknown(name))
    options: dict[str, Any] = {"dynamic_img_size": True} if _is_dinov2(name) else {}
    with torch.device(device):
        return timm.create_model(_bare(name), pretrained=False, num_classes=0, **options)


def _is_model(name: str) -> bool:
    """Whether timm has it; so the name is no address or path, which timm would follow."""
    from timm.models import is_model

    return bool(is_model(_bare(name)))


def _bare(name: str) -> str:
    return name.partition(".")[0]


def _unknown(name: str) -> str:
    return Message("timm has no network called “{name}”.", name=name)


def _is_dinov2(name: str) -> bool:
    return "_dinov2" in name
