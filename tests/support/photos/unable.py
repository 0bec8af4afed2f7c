"""A version of the app that can't read a certain file yet."""

from pathlib import Path

import pytest
from PIL import Image

from photosearch.indexer import reading
from photosearch.types import Facts


def unable_to_read(patch: pytest.MonkeyPatch, path: Path) -> None:
    real, data = reading.open_picture, path.read_bytes()  # type: ignore[attr-defined]

    def opened(found: bytes, side: int) -> tuple[Image.Image, Facts]:
        if found == data:
            raise reading.UnreadablePicture("This kind of picture can't be read yet.")  # type: ignore[attr-defined]
        return real(found, side)

    patch.setattr(reading, "open_picture", opened)
