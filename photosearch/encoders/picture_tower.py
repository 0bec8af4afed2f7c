"""The picture tower of an open_clip architecture, in torch.

open_clip itself is imported only for what isn't a plain vision transformer: it takes seconds.
"""

from typing import TYPE_CHECKING, Literal

import torch
from torch import Tensor, nn

from photosearch.encoders import fit
from photosearch.encoders.architectures import Architecture
from photosearch.encoders.base import Prepared
from photosearch.encoders.vit import VisionTransformer, can_pack, is_plain
from photosearch.encoders.weights import Weights

if TYPE_CHECKING:
    from photosearch.types import Vectors

Precision = Literal["float32", "bfloat16", "float16"]
PREFIX = "visual."


class PictureTower:
    """Reads only the picture tower's tensors. KnownError: they don't fit."""

    def __init__(
        self, architecture: Architecture, weights: Weights, precision: Precision, device: str
    ) -> None:
        self._type = getattr(torch, precision)
        self._device = device
        fit.check_tower(architecture, weights, vision_shapes(architecture), PREFIX)
        self._network = _load(architecture, weights, self._type).eval().to(device, self._type)
        if isinstance(self._network, VisionTransformer) and can_pack(device, self._type):
            self._network.pack()
        self._mean = torch.tensor(architecture.preprocessing.mean)
        self._std = torch.tensor(architecture.preprocessing.std)

    def encode(self, pixels: Prepared) -> "Vectors":
        """From (count, height, width, 3) bytes to unit vectors, shape (count, dimension)."""
        with torch.inference_mode():
            found = self._network(self._input(pixels))
            # some towers give what the pooled vector was made of, too
            pooled = found[0] if isinstance(found, tuple) else found
            vectors: Vectors = nn.functional.normalize(pooled.float(), dim=-1).cpu().numpy()
        return vectors

    def _input(self, pixels: Prepared) -> Tensor:
        normal = torch.from_numpy(pixels).float().div_(255).sub_(self._mean).div_(self._std)
        turned = normal.permute(0, 3, 1, 2)
        return turned.to(self._device, self._type, memory_format=torch.contiguous_format)


def vision_shapes(architecture: Architecture) -> dict[str, tuple[int, ...]]:
    """Every weight of the picture tower."""
    with torch.device("meta"):  # shapes without memory
        state = _build(architecture).state_dict()
    return {name: tuple(tensor.shape) for name, tensor in state.items()}


def _load(architecture: Architecture, weights: Weights, kind: torch.dtype) -> nn.Module:
    """Each tensor is converted as it is read, so that they never lie in memory twice."""
    device = "meta" if is_plain(architecture.vision) else "cpu"  # others have more than weights
    with torch.device(device):
        network = _build(architecture)
    names = network.state_dict()
    tensors = {name: _converted(weights.tensor(PREFIX + name), kind) for name in names}
    network.load_state_dict(tensors, assign=True)
    return network


def _converted(tensor: Tensor, kind: torch.dtype) -> Tensor:
    return tensor.to(kind) if tensor.is_floating_point() else tensor


def _build(architecture: Architecture) -> nn.Module:
    vision, dimension = architecture.vision, architecture.dimension
    if is_plain(vision):
        return VisionTransformer(vision, dimension, architecture.uses_quick_gelu)
    from open_clip.model import _build_vision_tower

    network: nn.Module = _build_vision_tower(
        dimension, vision | {"timm_model_pretrained": False}, architecture.uses_quick_gelu
    )
    return network
