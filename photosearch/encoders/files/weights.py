"""Opens files of weights safely: runs no code in them, and reads only the tensors needed."""

import logging
import mmap
import re
import warnings
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from photosearch.errors import KnownError
from photosearch.parsing import read_json

if TYPE_CHECKING:
    from torch import Tensor

NO_WEIGHTS = ("position_ids", "num_batches_tracked")
"""Suffixes of the names of integer tensors, which aren't weights."""
_DTYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}
_MOST_HEADER = 16 << 20
_MOST_PICKLE = 32 << 20
_SHARED = 2
"""How many tensors may share the bytes of a torch file; some models tie two."""

Floats = NDArray[np.float32]
Shapes = Mapping[str, tuple[int, ...]]

_log = logging.getLogger(__name__)


class Weights(Protocol):
    """The named floating-point tensors of a file.

    Memory-mapped where the system supports it, so that content is read on use.
    """

    @property
    def path(self) -> Path: ...

    @property
    def shapes(self) -> Shapes: ...

    def array(self, name: str) -> Floats: ...

    def tensor(self, name: str) -> "Tensor": ...

    def unload(self) -> None:
        """Free the memory of what has been read; it is read again on use."""


def open_weights(path: Path) -> Weights:
    """Open safetensors, or a torch file that holds only tensors.

    Raises KnownError: the file is missing, damaged, or would execute code.
    """
    if not path.is_file():
        raise KnownError("There is no file {path}: check the path of the weights.", path=path)
    return SafetensorsFile(path) if _is_safetensors(path) else TorchFile(path)


def _is_safetensors(path: Path) -> bool:
    with path.open("rb") as file:
        return path.suffix == ".safetensors" or file.read(9)[8:] == b"{"


class SafetensorsFile:
    """A file of a length, a JSON header of that length, and the bytes of the tensors."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._header, self._map = _safetensors(path)
        start = 8 + int.from_bytes(self._map[:8], "little")
        self._bytes = np.frombuffer(self._map, np.uint8)[start:]

    @cached_property
    def shapes(self) -> Shapes:
        return {
            name: tuple(entry["shape"])
            for name, entry in self._header.items()
            if entry["dtype"] in _DTYPES or name.endswith(NO_WEIGHTS)
        }

    def array(self, name: str) -> Floats:
        """float32 is mapped; other types are converted in memory."""
        entry = self._header[name]
        first, last = entry["data_offsets"]
        return _floats(self._bytes[first:last], entry["dtype"]).reshape(entry["shape"])

    def tensor(self, name: str) -> "Tensor":
        from safetensors import safe_open

        with safe_open(self.path, framework="pt") as opened:
            found: Tensor = opened.get_tensor(name)
        return found

    def unload(self) -> None:
        with suppress(AttributeError, OSError):  # not on every system
            self._map.madvise(mmap.MADV_DONTNEED)


def _safetensors(path: Path) -> tuple[dict[str, Any], mmap.mmap]:
    """The header and the mapped file."""
    from safetensors import SafetensorError, safe_open

    with path.open("rb") as file:
        if int.from_bytes(file.read(8), "little") > _MOST_HEADER:
            raise _damaged(path)
    try:
        with safe_open(path, framework="np"):
            pass  # checks the header
    except SafetensorError as error:
        _log.warning("can't read weights %s: %s", path, error)
        raise _damaged(path) from error
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    header = read_json(mapped[8 : 8 + int.from_bytes(mapped[:8], "little")])
    header.pop("__metadata__", None)
    return header, mapped


def _floats(content: NDArray[np.uint8], kind: str) -> Floats:
    if kind == "BF16":  # the upper two bytes of a float32
        return (content.view("<u2").astype(np.uint32) << 16).view(np.float32)
    return content.view(_DTYPES[kind]).astype("<f4", copy=False)


class TorchFile:
    """A file made by torch.save, loaded with weights_only, which refuses code."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._tensors = _named_tensors(_load(path), path)

    @cached_property
    def shapes(self) -> Shapes:
        return {
            name: tuple(tensor.shape)
            for name, tensor in self._tensors.items()
            if tensor.dtype.is_floating_point or name.endswith(NO_WEIGHTS)
        }

    def array(self, name: str) -> Floats:
        found: Floats = self._tensors[name].float().numpy()
        return found

    def tensor(self, name: str) -> "Tensor":
        return self._tensors[name]

    def unload(self) -> None:
        """No-op."""


def _load(path: Path) -> object:
    import torch

    # the old format can't be mapped
    can_map = zipfile.is_zipfile(path)
    if can_map and not _is_plain(path):
        raise _damaged(path)
    try:
        with warnings.catch_warnings(action="ignore"):  # torch's guesses about broken files
            return torch.load(path, map_location="cpu", weights_only=True, mmap=can_map)
    except Exception as error:  # a broken file may raise anything
        _log.warning("can't read weights %s: %s", path, error)
        code = re.search(r"GLOBAL ([\w.]+)", str(error))
        if code:
            raise KnownError(
                "{file} is not plain weights (loading it would run {name}): get the model as "
                "safetensors.",
                file=path.name,
                name=code[1],
            ) from error
        raise _damaged(path) from error


def _is_plain(path: Path) -> bool:
    """Whether a zip archive is uncompressed, as torch writes it, so that it can't be a bomb."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (OSError, ValueError, zipfile.BadZipFile):
        return False
    pickles = [part.file_size for part in parts if part.filename.endswith(".pkl")]
    together = sum(part.file_size for part in parts)
    return together <= path.stat().st_size and sum(pickles) <= _MOST_PICKLE


def _fit_into(tensors: "Iterable[Tensor]", size: int) -> bool:
    """Whether the tensors fit into a file of this size; a stride of 0 would repeat one number."""
    asked = [tensor.numel() * tensor.element_size() for tensor in tensors]
    return sum(asked) <= _SHARED * size


def _named_tensors(loaded: object, path: Path) -> dict[str, "Tensor"]:
    """The tensors, without the wrappers of training scripts."""
    import torch

    if isinstance(loaded, dict) and "state_dict" in loaded:
        loaded = loaded["state_dict"]
    if not isinstance(loaded, dict):
        raise _damaged(path)
    tensors = {
        str(name): value for name, value in loaded.items() if isinstance(value, torch.Tensor)
    }
    if not _fit_into(tensors.values(), path.stat().st_size):
        raise _damaged(path)
    return {name.removeprefix("module."): value for name, value in tensors.items()}


def _damaged(path: Path) -> KnownError:
    return KnownError(
        "{file} is damaged or no file of weights: get the model again, as safetensors.",
        file=path.name,
    )
