"""The image tower of an open_clip architecture, in torch.

Imports open_clip, which takes seconds, only for other networks than plain vision transformers.
"""

import torch
from torch import Tensor, nn

from photosearch.encoders.files.architectures import Architecture
from photosearch.encoders.files.shapes import check_tower
from photosearch.encoders.files.weights import Weights
from photosearch.encoders.image.torch_tower import TorchTower, running
from photosearch.encoders.image.vit import VisionTransformer, can_pack, is_plain
from photosearch.encoders.runtime.import_lock import import_networks

PREFIX = "visual."


def image_tower(
    architecture: Architecture, weights: Weights, precision: str, device: str
) -> TorchTower:
    """Reads only the image tower's tensors. Raises MismatchError: they don't fit."""
    dtype, device = running(precision, device)
    check_tower(weights, vision_shapes(architecture), PREFIX)
    network = _load(architecture, weights, dtype).eval().to(device, dtype)
    if isinstance(network, VisionTransformer) and can_pack(device, dtype):
        network.pack()
    return TorchTower(network, architecture.preprocessing, dtype, device)


def vision_shapes(architecture: Architecture) -> dict[str, tuple[int, ...]]:
    """The tensors of the image tower."""
    with torch.device("meta"):  # shapes without memory
        state = _build(architecture).state_dict()
    return {name: tuple(tensor.shape) for name, tensor in state.items()}


def _load(architecture: Architecture, weights: Weights, dtype: torch.dtype) -> nn.Module:
    """Convert each tensor as it is read, so that the weights are never in memory twice."""
    device = "meta" if is_plain(architecture.vision) else "cpu"  # others hold more than weights
    with torch.device(device):
        network = _build(architecture)
    names = network.state_dict()
    tensors = {name: _converted(weights.tensor(PREFIX + name), dtype) for name in names}
    network.load_state_dict(tensors, assign=True)
    return network


def _converted(tensor: Tensor, dtype: torch.dtype) -> Tensor:
    return tensor.to(dtype) if tensor.is_floating_point() else tensor


def _build(architecture: Architecture) -> nn.Module:
    vision, dimension = architecture.vision, architecture.dimension
    if is_plain(vision):
        return VisionTransformer(vision, dimension, architecture.uses_quick_gelu)
    import_networks()
    from open_clip.model import _build_vision_tower

    network: nn.Module = _build_vision_tower(
        dimension, vision | {"timm_model_pretrained": False}, architecture.uses_quick_gelu
    )
    return network
