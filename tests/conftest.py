"""What every test may use: real photographs."""

import shutil
from pathlib import Path

import pytest
import skimage
from PIL import Image

SOURCES = {
    "astronaut.jpg": "astronaut.png",
    "cat.jpg": "chelsea.png",
    "coffee.png": "coffee.png",
    "moon.png": "moon.png",
    "rocket.jpg": "rocket.jpg",
}
"""Our name -> the picture inside scikit-image."""


@pytest.fixture(scope="session")
def original_photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five real photographs, at most 480 pixels wide. Tests only read them."""
    directory = tmp_path_factory.mktemp("originals")
    bundled = Path(skimage.__file__).parent / "data"
    for name, source in SOURCES.items():
        with Image.open(bundled / source) as picture:
            picture.thumbnail((480, 480))
            picture.save(directory / name)
    return directory


@pytest.fixture
def photos(original_photos: Path, tmp_path: Path) -> Path:
    """A folder of the test's own with the five photographs."""
    return shutil.copytree(original_photos, tmp_path / "photos")
