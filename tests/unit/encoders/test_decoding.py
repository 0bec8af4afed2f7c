"""Decoding a JPEG only as large as an encoder needs hardly changes its vectors."""

import io
from pathlib import Path

import numpy as np
import pytest
import skimage
from PIL import Image

from photosearch.encoders.encoder import decode_side
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.images import open_picture

SOURCES = ("astronaut.png", "chelsea.png", "coffee.png", "hubble_deep_field.jpg", "rocket.jpg")


def large_jpeg(name: str) -> bytes:
    """About 12 megapixels, as from a camera."""
    with Image.open(Path(skimage.__file__).parent / "data" / name) as small:
        picture = small.convert("RGB")
    factor = 3000 / min(picture.size)
    size = (round(picture.width * factor), round(picture.height * factor))
    stored = io.BytesIO()
    picture.resize(size, Image.Resampling.LANCZOS).save(stored, "JPEG", quality=90)
    return stored.getvalue()


def test_smaller_decoding_keeps_the_starter_s_vectors(starter: StarterEncoder) -> None:
    cosines = []
    for name in SOURCES:
        data = large_jpeg(name)
        whole, _ = open_picture(data)
        drafted, _ = open_picture(data, decode_side(starter))
        assert drafted.width < whole.width / 3
        vectors = starter.encode_pictures([starter.preprocess(it) for it in (whole, drafted)])
        cosines.append(float(vectors[0] @ vectors[1]))
    assert np.median(cosines) >= 0.995
    assert min(cosines) >= 0.97


@pytest.mark.parametrize("side", [224, 256, 384])
def test_there_is_always_more_than_the_input_needs(side: int, starter: StarterEncoder) -> None:
    assert decode_side(starter) >= starter.input_size
    drafted, _ = open_picture(large_jpeg("coffee.png"), 2 * side)
    assert min(drafted.size) >= 2 * side
