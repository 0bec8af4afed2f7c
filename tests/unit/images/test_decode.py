import io

import pytest
from PIL import ExifTags, Image, ImageOps

from photosearch.images import UnreadablePicture, looks_like_picture, open_picture, picture_facts
from photosearch.images.decoders import rgb_loading
from support.photos.bombs import chunk, claim
from support.photos.samples import camera_exif, difference, encoded


@pytest.mark.parametrize("head", [b"", b"BM is how this text starts", b"%PDF-1.7", b"RIFF1234WAVE"])
def test_other_files_do_not_look_like_pictures(head: bytes) -> None:
    assert not looks_like_picture(head)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once(cat: Image.Image, kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    data = encoded(cat.resize((90, 60)), kind, exif=exif)
    with Image.open(io.BytesIO(data)) as stored:
        upright = ImageOps.exif_transpose(stored).convert("RGB")
    picture, facts = open_picture(data)
    assert difference(picture, upright) < 1
    assert (facts.width, facts.height) == upright.size
    assert picture_facts(data) == facts
    assert difference(open_picture(encoded(picture, "PNG"))[0], upright) < 1


def test_an_orientation_behind_the_pixels_of_a_png_counts() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    left_white = Image.new("L", (40, 20))
    left_white.paste(255, (0, 0, 8, 20))
    data = encoded(left_white, "PNG")
    data = data[:-12] + chunk(b"eXIf", exif.tobytes()[6:]) + data[-12:]
    picture, facts = open_picture(data)
    assert picture.size == (facts.width, facts.height) == (20, 40)
    assert [picture.getpixel((10, y)) for y in (2, 38)] == [(255,) * 3, (0,) * 3]
    assert picture_facts(data) == facts


@pytest.mark.parametrize("progressive", [False, True])
def test_draft_decoding_stays_above_min_side(cat: Image.Image, progressive: bool) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 8
    large = cat.resize((2000, 1331))
    data = encoded(large, "JPEG", exif=exif, progressive=progressive)
    picture, facts = open_picture(data, min_side=260)
    assert (facts.width, facts.height) == (1331, 2000)
    assert picture.size == (333, 500)
    small = large.rotate(90, expand=True).resize(picture.size, Image.Resampling.BOX)
    assert difference(picture, small) < 3


def test_a_bomb_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(UnreadablePicture, match=r"claims 3,600 megapixels; .* at most 256"):
        open_picture(claim(60_000))


def test_draft_decoding_never_enlarges(cat: Image.Image) -> None:
    assert open_picture(encoded(cat, "JPEG"), min_side=5000)[0].size == cat.size


def test_the_pixel_cap_counts_what_is_decoded(
    cat: Image.Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = encoded(cat.resize((1600, 1000)), "JPEG")
    monkeypatch.setattr(rgb_loading, "MAX_PIXELS", 200_000)
    with pytest.raises(UnreadablePicture, match="claims 2 megapixels"):
        open_picture(data)
    picture, facts = open_picture(data, min_side=200)
    assert picture.size == (400, 250)
    assert facts.width == 1600


def test_a_picture_carries_nothing_but_pixels() -> None:
    data = encoded(Image.new("RGB", (4, 4)), "JPEG", exif=camera_exif(), comment=b"secret")
    picture, _ = open_picture(data)
    assert picture.info == {}
    assert not picture.getexif()
    assert type(picture) is Image.Image
