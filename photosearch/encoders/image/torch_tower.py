"""A network in torch as a picture tower: from pixels to unit vectors."""

from typing import TYPE_CHECKING, Literal

import torch
from torch import Tensor, nn

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.files.architectures import Preprocessing

if TYPE_CHECKING:
    from photosearch.types import Vectors

Precision = Literal["float32", "bfloat16", "float16"]


def is_here(device: str) -> bool:
    """Whether torch can compute on it now."""
    if device == "cuda":
        return torch.cuda.is_available()
    if device == "mps":
        return torch.backends.mps.is_available()
    return True


def running(precision: str, device: str) -> tuple[torch.dtype, str]:
    """The type and the device of a network: those asked for, if they are here.

    Else float32 on the processor, as when the library has come from another computer.
    """
    return (getattr(torch, precision), device) if is_here(device) else (torch.float32, "cpu")


class TorchTower:
    """Runs a network that lies on `device` in `kind`."""

    def __init__(
        self, network: nn.Module, preprocessing: Preprocessing, kind: torch.dtype, device: str
    ) -> None:
        self._network = network
        self._type = kind
        self._device = device
        self._mean = torch.tensor(preprocessing.mean)
        self._std = torch.tensor(preprocessing.std)

    def encode(self, pixels: Preprocessed) -> "Vectors":
        """From (count, height, width, 3) bytes to unit vectors, shape (count, dimension)."""
        with torch.inference_mode():
            found = self._network(self._input(pixels))
            # some towers give what the pooled vector was made of, too
            pooled = found[0] if isinstance(found, tuple) else found
            vectors: Vectors = nn.functional.normalize(pooled.float(), dim=-1).cpu().numpy()
        return vectors

    def _input(self, pixels: Preprocessed) -> Tensor:
        normal = torch.from_numpy(pixels).float().div_(255).sub_(self._mean).div_(self._std)
        turned = normal.permute(0, 3, 1, 2)
        return turned.to(self._device, self._type, memory_format=torch.contiguous_format)
