import base64

import numpy as np
import pytest
from PIL import ExifTags, Image

from photosearch.images import UnreadablePicture, open_picture, picture_facts, read_exposure
from photosearch.images.decoders import rgb_loading
from support.photos.samples import camera_exif, difference, encoded, wide_gamut_profile

pylibjxl = pytest.importorskip("pylibjxl", reason="has no wheel for this system")


def jxl(picture: Image.Image, **options: object) -> bytes:
    return pylibjxl.encode(np.ascontiguousarray(picture), effort=3, **options)


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA"])
def test_jpeg_xl_opens_as_the_same_picture(cat: Image.Image, mode: str) -> None:
    given = cat.convert(mode)
    picture, facts = open_picture(jxl(given))
    assert difference(picture, given.convert("RGB")) < 4
    assert (facts.width, facts.height, facts.kind) == (*cat.size, "JXL")
    assert picture_facts(jxl(given)) == facts


def test_transparency_lies_over_white() -> None:
    clear = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    assert open_picture(jxl(clear, lossless=True))[0].getpixel((4, 4)) == (255, 255, 255)


def test_its_exif_is_read_but_the_orientation_is_the_decoders() -> None:
    """The format's own orientation counts, not the EXIF's."""
    exif = camera_exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ISOSpeedRatings] = 400
    data = jxl(Image.new("RGB", (40, 20)), exif=exif.tobytes())
    picture, facts = open_picture(data)
    assert (picture.size, facts.orientation) == ((40, 20), 1)
    assert read_exposure(data).iso == 400
    assert facts.camera == "Canon EOS 5D"
    assert facts.latitude == pytest.approx(-33.857)


def test_a_jpeg_packed_as_jpeg_xl_stays_upright() -> None:
    left_white = Image.new("RGB", (40, 20))
    left_white.paste("white", (0, 0, 8, 20))
    data = pylibjxl.jpeg_to_jxl(encoded(left_white, "JPEG", exif=camera_exif().tobytes()))
    picture, facts = open_picture(data)
    assert picture.size == (facts.width, facts.height) == (20, 40)
    assert np.asarray(picture)[2, 10, 0] > 240
    assert np.asarray(picture)[38, 10, 0] < 15
    assert picture_facts(data) == facts


def test_broken_exif_costs_only_the_facts() -> None:
    data = jxl(Image.new("RGB", (8, 8)), exif=b"\0\0\0\0II*\0\xff\xff\xff\xff" + bytes(range(200)))
    assert open_picture(data)[1].camera is None


def test_its_colours_are_brought_to_srgb() -> None:
    red = jxl(Image.new("RGB", (8, 8), "red"), lossless=True, icc=wide_gamut_profile())
    assert open_picture(red)[0].getpixel((4, 4)) == (0, 255, 0)


def test_a_truncated_one_is_refused(cat: Image.Image) -> None:
    data = jxl(cat)
    for end in (3, 20, len(data) // 2):
        with pytest.raises(UnreadablePicture, match="damaged"):
            open_picture(data[:end])


def test_the_pixel_cap_holds(cat: Image.Image, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rgb_loading, "MAX_PIXELS", 100)
    with pytest.raises(UnreadablePicture, match="megapixels"):
        open_picture(jxl(cat))


def test_an_animation_whose_ends_are_blank_is_refused_with_the_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The encoder makes no animations, so the header is made to say that this is one."""
    probe = pylibjxl.probe
    monkeypatch.setattr(pylibjxl, "probe", lambda data: {**probe(data), "have_animation": True})
    with pytest.raises(UnreadablePicture, match="animated JPEG XL"):
        open_picture(jxl(Image.new("RGB", (64, 48), "white")))
    seen, _facts = open_picture(jxl(Image.linear_gradient("L").convert("RGB")))
    assert seen.size == (256, 256)


ANIMATION = base64.b64decode(
    "/wr7BANYUFwSCAggsgAAJAAAAEAABABLGIsVggtIAAADAwgIILIAAFABAACACkwASzhAua2OLFxbeJ+C"
    "woiCgjEAWkMxqig8io27u3sBYQAARg0A5KU4RYoRcUQAhxiJxoAQfIZM7tyC/mzB5Y116IixD+g0Y0Qe"
    "93uWkEWYA4USkOAMAyjuEHCZC7VOBZEMjkiUgS8PSRveN0X4NkkMHsNIrx/9h1z6I2y0xlEZF4ABIN0p"
    "BQBADHy4JNa41FIuEQgIIHIAAFQBAAAACjgASzhA9UI/PrgM3qegoGAEgBqRUbJQFLsbd/cCwgAADBUA"
    "MIpyGpUm4h7jiDCQUhJ9niD4DLkdmgf92YIbMMbREePCfx/GqEeHPO73IDWLMAdjISDBGQMo6QegYE36"
    "FKdo8d1+lNYEFFLCMDIXndjVD3gQwwJ0otdO+wfDkysDKA0IcI4LyolC9TztAg=="
)
"""Of 320 by 240 pixels, by libjxl: a clear frame, and two of the same twelve patches in different
order. Where the frames begin:"""
STARTS = 11, 36, 195


@pytest.mark.parametrize(("start", "corner"), [(0, (220, 200, 50)), (1, (200, 40, 40))])
def test_of_an_animation_the_first_picture_is_shown_or_if_it_is_blank_the_last(
    start: int, corner: tuple[int, int, int]
) -> None:
    data = ANIMATION[: STARTS[0]] + ANIMATION[STARTS[start] :]
    picture, facts = open_picture(data)
    assert picture.getpixel((10, 10)) == corner
    assert picture.size == (facts.width, facts.height) == (320, 240)
