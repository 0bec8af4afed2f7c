from pathlib import Path

import pytest
from PIL import Image

from photosearch.images import open_picture, read_file


@pytest.fixture
def cat(original_photos: Path) -> Image.Image:
    return open_picture(read_file(original_photos / "cat.jpg"))[0]
