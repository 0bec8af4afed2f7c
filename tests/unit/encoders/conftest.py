import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

PHOTOGRAPHS = (
    "astronaut.png",
    "chelsea.png",
    "coffee.png",
    "motorcycle_left.png",
    "rocket.jpg",
)


@pytest.fixture(scope="session")
def photograph() -> Callable[[str], Image.Image]:
    """Opens a real photograph that comes inside scikit-image."""
    spec = importlib.util.find_spec("skimage")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "data"

    def open_it(name: str) -> Image.Image:
        with Image.open(folder / name) as opened:
            return opened.convert("RGB")

    return open_it


@pytest.fixture(scope="session")
def photographs(photograph: Callable[[str], Image.Image]) -> dict[str, Image.Image]:
    return {name: photograph(name) for name in PHOTOGRAPHS}
