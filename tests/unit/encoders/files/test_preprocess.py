"""Pixel for pixel what open_clip's own preprocessing gives."""

from typing import Any

import numpy as np
import pytest
import torch
from open_clip.transform import PreprocessCfg, image_transform_v2
from PIL import Image

from photosearch.encoders.files.architectures import Preprocessing
from photosearch.encoders.files.preprocess import preprocess

SHAPES = ((451, 300), (300, 451), (257, 255), (256, 256), (37, 20), (5, 400), (1, 1))


@pytest.mark.parametrize("mode", ["shortest", "longest", "squash"])
@pytest.mark.parametrize("size", [(256, 256), (224, 224), (192, 256)])
@pytest.mark.parametrize("interpolation", ["bicubic", "bilinear"])
def test_equals_open_clip(
    photographs: dict[str, Image.Image], mode: Any, size: tuple[int, int], interpolation: Any
) -> None:
    if mode == "shortest" and size[0] != size[1] and interpolation == "bilinear":
        return  # open_clip takes bicubic there, whatever the configuration says
    wanted = Preprocessing(*size, interpolation=interpolation, resize_mode=mode)
    config = PreprocessCfg(
        size=size, mean=(0.5,) * 3, std=(0.5,) * 3, interpolation=interpolation, resize_mode=mode
    )
    for shape in SHAPES:
        picture = photographs["chelsea.png"].resize(shape)
        expected = image_transform_v2(config, is_train=False)(picture)
        found = (torch.tensor(preprocess(picture, wanted)).permute(2, 0, 1) / 255 - 0.5) / 0.5
        np.testing.assert_array_equal(found.numpy(), expected.numpy(), str(shape))


def test_a_sliver_takes_no_memory() -> None:
    wanted = Preprocessing(256, 256)
    assert preprocess(Image.new("RGB", (1, 100_000), "red"), wanted).shape == (256, 256, 3)
    assert preprocess(Image.new("RGB", (100_000, 1), "red"), wanted)[128, 128].tolist() == [
        255,
        0,
        0,
    ]
