from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from photosearch.images import open_picture, read_file
from photosearch.images.colour import srgb
from support.photos.samples import difference, encoded, wide_gamut_profile


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        *(("L", "JPEG"), ("L", "PNG"), ("1", "PNG"), ("1", "TIFF"), ("P", "PNG"), ("LA", "PNG")),
        *(("RGBA", "PNG"), ("RGBA", "WEBP"), ("CMYK", "JPEG"), ("CMYK", "TIFF")),
        ("YCbCr", "TIFF"),
    ],
)
def test_every_mode_becomes_rgb(cat: Image.Image, mode: str, kind: str) -> None:
    stored = cat.convert(mode)
    picture, _ = open_picture(encoded(stored, kind))
    assert picture.mode == "RGB"
    assert difference(picture, stored.convert("RGB")) < 6


def test_alpha_lies_over_white() -> None:
    half_black = Image.new("RGBA", (4, 4), (0, 0, 0, 128))
    assert open_picture(encoded(half_black, "PNG"))[0].getpixel((0, 0)) == (127, 127, 127)


def test_a_transparent_palette_colour_lies_over_white() -> None:
    stripes = Image.new("P", (2, 1))
    stripes.putpalette([255, 0, 0, 0, 0, 255])
    stripes.putpixel((1, 0), 1)
    picture, _ = open_picture(encoded(stripes, "PNG", transparency=0))
    assert [picture.getpixel((x, 0)) for x in (0, 1)] == [(255, 255, 255), (0, 0, 255)]
    picture, _ = open_picture(encoded(stripes, "PNG", transparency=b"\x80\xff"))
    assert picture.getpixel((0, 0)) == (255, 127, 127)


def test_a_transparent_deep_grey_lies_over_white() -> None:
    tones = np.array([[30000, 1799, 1800]], np.uint16)
    data = encoded(Image.fromarray(tones), "PNG", transparency=1799)
    picture, _ = open_picture(data)
    assert [picture.getpixel((x, 0)) for x in range(3)] == [(117,) * 3, (255,) * 3, (7,) * 3]


def test_a_transparent_rgb_colour_lies_over_white() -> None:
    data = encoded(Image.new("RGB", (2, 2), (9, 9, 9)), "PNG", transparency=(9, 9, 9))
    assert open_picture(data)[0].getpixel((0, 0)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (np.array([[0, 32768, 65535]], np.uint16), "PNG"),
        (np.array([[0, 32768, 65535]], np.uint16), "TIFF"),
        (np.array([[0, 128, 255]], np.int32), "TIFF"),
        (np.array([[0, 32768, 65535]], np.int32), "TIFF"),
        (np.array([[-1000, 0, 1000]], np.int32), "TIFF"),
        (np.array([[0.0, 0.5, 1.0]], np.float32), "TIFF"),
        (np.array([[0.0, 128.0, 255.0]], np.float32), "TIFF"),
        (np.array([[-2e6, 0.0, 2e6]], np.float32), "TIFF"),
    ],
)
def test_deep_grey_keeps_its_tones(values: np.ndarray, kind: str) -> None:
    picture, _ = open_picture(encoded(Image.fromarray(values), kind))
    black, middle, white = (picture.getpixel((x, 0)) for x in range(3))
    assert black == (0, 0, 0)
    assert middle in ((127,) * 3, (128,) * 3)
    assert white == (255, 255, 255)


def test_floats_that_are_no_numbers_are_harmless() -> None:
    values = np.array([[np.nan, 0.0, 1.0], [np.inf, -np.inf, 0.5]], np.float32)
    picture, _ = open_picture(encoded(Image.fromarray(values), "TIFF"))
    assert picture.getpixel((2, 0)) == (255, 255, 255)
    nothing, _ = open_picture(encoded(Image.fromarray(np.full((2, 2), np.nan, "f")), "TIFF"))
    assert nothing.size == (2, 2)


def test_a_colour_profile_is_followed_and_srgb_left_alone() -> None:
    red = Image.new("RGB", (4, 4), (200, 0, 0))
    picture, _ = open_picture(encoded(red, "PNG", icc_profile=wide_gamut_profile()))
    assert np.asarray(picture)[0, 0, 1] > 150
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert open_picture(encoded(red, "PNG", icc_profile=srgb))[0].getpixel((0, 0)) == (200, 0, 0)


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
def test_a_broken_colour_profile_is_ignored(mode: str) -> None:
    image = Image.new(mode, (4, 4))
    data = encoded(image, "JPEG", icc_profile=b"not a profile" * 20)
    assert difference(open_picture(data)[0], image.convert("RGB")) < 2


def test_threads_get_the_same_pictures(original_photos: Path) -> None:
    data = [read_file(path) for path in sorted(original_photos.iterdir())]
    red = Image.new("RGB", (300, 200), (200, 30, 30))
    data.append(encoded(red, "JPEG", icc_profile=wide_gamut_profile()))
    srgb.step_of.cache_clear()
    alone = [open_picture(d, 100)[0].tobytes() for d in data]
    srgb.step_of.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda d: open_picture(d, 100)[0].tobytes(), data * 20))
    assert together == alone * 20
