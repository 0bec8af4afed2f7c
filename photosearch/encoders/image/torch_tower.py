"""An image tower that runs a network in torch."""

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.files.architectures import Preprocessing

if TYPE_CHECKING:
    from photosearch.types import Vectors


def is_available(device: str) -> bool:
    """Whether torch can use the device now."""
    if device == "cuda":
        return torch.cuda.is_available()
    if device == "mps":
        return torch.backends.mps.is_available()
    return True


def running(precision: str, device: str) -> tuple[torch.dtype, str]:
    """The dtype and the device for a network.

    float32 on the CPU if the device is absent, as when the library comes from another computer.
    """
    return (getattr(torch, precision), device) if is_available(device) else (torch.float32, "cpu")


class TorchTower:
    """Runs a network that is on `device` in `dtype`."""

    def __init__(
        self, network: nn.Module, preprocessing: Preprocessing, dtype: torch.dtype, device: str
    ) -> None:
        self._network = network
        self._dtype = dtype
        self._device = device
        self._mean = torch.tensor(preprocessing.mean)
        self._std = torch.tensor(preprocessing.std)

    def encode(self, pixels: Preprocessed) -> "Vectors":
        """From (count, height, width, 3) bytes to unit vectors, shape (count, dimension)."""
        with torch.inference_mode():
            found = self._network(self._input(pixels))
            # some towers return the tokens, too
            pooled = found[0] if isinstance(found, tuple) else found
            vectors: Vectors = nn.functional.normalize(pooled.float(), dim=-1).cpu().numpy()
        return vectors

    def _input(self, pixels: Preprocessed) -> Tensor:
        normal = torch.from_numpy(pixels).float().div_(255).sub_(self._mean).div_(self._std)
        turned = normal.permute(0, 3, 1, 2)
        return turned.to(self._device, self._dtype, memory_format=torch.contiguous_format)
