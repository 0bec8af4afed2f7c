"""A library of scikit-image's photos and a zoo of awkward files, indexed by the real command."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
import skimage
from PIL import Image

from support.photos.malformed_files import make_zoo
from support.processes.commands import Photosearch, Ran

PHOTOS = {
    "astronaut": "astronaut.png",
    "cat": "chelsea.png",
    "coffee": "coffee.png",
    "rocket": "rocket.jpg",
    "motorbike": "motorcycle_left.png",
    "horse": "horse.png",
    "coins": "coins.png",
    "clock": "clock_motion.png",
    "moon": "moon.png",
    "page": "page.png",
    "bricks": "brick.png",
    "grass": "grass.png",
}
"""What it shows -> the picture inside scikit-image."""


@dataclass(frozen=True)
class World:
    photosearch: Photosearch
    photos: Path
    readable: list[Path]
    unreadable: list[Path]
    indexed: Ran

    def path(self, subject: str) -> Path:
        return self.photos / f"{subject}{Path(PHOTOS[subject]).suffix}"


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Only to be read."""
    home = tmp_path_factory.mktemp("world")
    photos = home / "photos"
    photos.mkdir()
    bundled = Path(skimage.__file__).parent / "data"
    subjects = [
        Path(shutil.copy(bundled / source, photos / f"{subject}{Path(source).suffix}"))
        for subject, source in PHOTOS.items()
    ]
    with Image.open(bundled / "astronaut.png") as picture:
        readable, unreadable = make_zoo(photos / "zoo", picture.convert("RGB").resize((300, 280)))
    photosearch = Photosearch(home / "library")
    return World(photosearch, photos, subjects + readable, unreadable, photosearch("index", photos))
