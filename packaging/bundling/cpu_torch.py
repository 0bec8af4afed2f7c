"""Makes PyTorch's CUDA build, the only one that PyPI has for Linux, one for a processor alone.

Its libraries won't load without CUDA's. Each of these gets a stand-in that counts no graphics card,
so that PyTorch goes the same way as on a computer without one; any other of its functions ends the
program.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from bundling.stand_ins import Behaviour, Symbol, asked_of, libraries, needed, stand_in, symbols

_OWN = ("libtorch_cuda.so", "libc10_cuda.so")
"""PyTorch's own libraries that the others are linked with."""
_DROPPED = ("libtorch_cuda_linalg.so", "libtorch_nvshmem.so", "libcaffe2_nvrtc.so")
"""PyTorch's own libraries that it opens only where there is a card."""
_NVIDIAS = re.compile(r"lib(cu|nccl|nv)\w*\.so\.\d+")
_UNVERSIONED = re.compile(r"(nccl|cuFile)[A-Z]\w+")
"""NVIDIA's functions that don't say in which library they are; the loader looks in all."""
_NO_DEVICE = 100
"""cudaErrorNoDevice, by the documentation of CUDA's runtime."""
_ANSWERS: dict[str, int | Behaviour] = {
    "_ZN3c104cuda12device_countEv": 0,
    "cudaGetDeviceCount": _NO_DEVICE,
    "_ZN4c10d15get_gil_checkerEv": Behaviour.ROOM,  # where a function is noted down
    "_ZN4c10d16ProcessGroupNCCL7OptionsC1Eb": Behaviour.CONSTRUCT,  # the default of an argument
    "__cudaRegisterFatBinary": 0,  # torchvision has some code for cards, and tells of it
    "__cudaRegisterFatBinaryEnd": 0,
    "__cudaRegisterFunction": 0,
    "__cudaRegisterVar": 0,
    "__cudaUnregisterFatBinary": 0,
}
"""What is called on any computer."""


_EDITS = (
    ("backends/cuda/__init__.py", "return torch._C._has_cuda", "return False"),
    ("version.py", "cuda: Optional[str] = '", "cuda: Optional[str] = None  # '"),
)
"""What PyTorch's Python says of its libraries, and what is true now."""


def strip_cuda(site_packages: Path) -> bool:
    """Whether there was something to strip. Raises CalledProcessError if binutils fail."""
    folder = site_packages / "torch" / "lib"
    if not (folder / _DROPPED[0]).exists():
        return False
    own, dropped = ([folder / name for name in names] for names in (_OWN, _DROPPED))
    packages = ("torch", "torchvision")
    asking = [path for package in packages for path in libraries(site_packages / package)]
    asking = [path for path in asking if path not in own + dropped]
    wanted = {library: asked_of(library, asking) for library in own}
    wanted[own[0]] += _unversioned(asking)
    for library in dropped:
        wanted[own[0]] += asked_of(library, asking)
        library.unlink()
    wanted |= {folder / name: found for name, found in _nvidias(asking).items()}
    for library, found in wanted.items():
        stand_in(library, found, _ANSWERS)
    for edit in _EDITS:
        _say(site_packages / "torch", *edit)
    return True


def _say(package: Path, name: str, before: str, after: str) -> None:
    """Into a new file, as the old one may be a link. Raises ValueError: another PyTorch."""
    text = (package / name).read_text(encoding="utf-8")
    if before not in text:
        raise ValueError(f"{name} of this PyTorch has no line with “{before}”.")
    (package / name).unlink()
    (package / name).write_text(text.replace(before, after), encoding="utf-8")


def _nvidias(asking: Sequence[Path]) -> dict[str, list[Symbol]]:
    """By library, what is asked of it. One that is named must exist, even if that is nothing."""
    names = {name for path in asking for name in needed(path) if _NVIDIAS.fullmatch(name)}
    asked = {symbol for path in asking for symbol in symbols(path) if symbol.missing}
    return {name: _from(name, asked) for name in sorted(names)}


def _from(library: str, asked: set[Symbol]) -> list[Symbol]:
    return sorted((symbol for symbol in asked if symbol.version == library), key=lambda it: it.name)


def _unversioned(asking: Sequence[Path]) -> list[Symbol]:
    asked = {symbol for path in asking for symbol in symbols(path) if symbol.missing}
    found = {s.name: s for s in asked if not s.version and _UNVERSIONED.fullmatch(s.name)}
    return list(found.values())
