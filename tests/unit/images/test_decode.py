import io
import struct
import zlib

import pytest
from PIL import ExifTags, Image, ImageOps

from photosearch.images import UnreadablePicture, looks_like_picture, open_picture, picture_facts
from photosearch.images.decoders import rgb_loading
from support.photos.samples import camera_exif, difference, encoded


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_an_animation_shows_its_first_frame(kind: str) -> None:
    red, blue = Image.new("RGB", (8, 8), "red"), Image.new("RGB", (8, 8), "blue")
    data = encoded(red, kind, save_all=True, append_images=[blue])
    red_value, green, blue_value = open_picture(data)[0].getpixel((4, 4))
    assert red_value > 240
    assert green < 15
    assert blue_value < 15


@pytest.mark.parametrize("head", [b"", b"BM is how this text starts", b"%PDF-1.7", b"RIFF1234WAVE"])
def test_other_files_do_not_look_like_pictures(head: bytes) -> None:
    assert not looks_like_picture(head)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once(cat: Image.Image, kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    data = encoded(cat, kind, exif=exif)
    with Image.open(io.BytesIO(data)) as stored:
        upright = ImageOps.exif_transpose(stored).convert("RGB")
    picture, facts = open_picture(data)
    assert difference(picture, upright) < 1
    assert (facts.width, facts.height) == upright.size
    assert picture_facts(data) == facts
    assert difference(open_picture(encoded(picture, "PNG"))[0], upright) < 1


def test_orientation_six_puts_the_left_edge_on_top() -> None:
    left_white = Image.new("L", (40, 20))
    left_white.paste(255, (0, 0, 8, 20))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    picture, facts = open_picture(encoded(left_white, "PNG", exif=exif))
    assert (facts.width, facts.height, facts.orientation) == (20, 40, 6)
    assert picture.getpixel((10, 2)) == (255, 255, 255)
    assert picture.getpixel((10, 38)) == (0, 0, 0)


def test_an_orientation_behind_the_pixels_of_a_png_counts() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    block = exif.tobytes()[6:]
    data = encoded(Image.new("L", (40, 20)), "PNG")
    chunk = b"eXIf" + block
    late = struct.pack(">I", len(block)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    data = data[:-12] + late + data[-12:]
    picture, facts = open_picture(data)
    assert picture.size == (facts.width, facts.height) == (20, 40)
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


def test_a_bomb_is_refused_before_it_is_decoded() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    start = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(header)) + chunk
    bomb = start + struct.pack(">I", zlib.crc32(chunk)) + b"\0\0\0\0IDAT" + b"\0" * 8
    with pytest.raises(UnreadablePicture, match=r"claims 3,600 megapixels; .* at most 256"):
        open_picture(bomb)


def test_a_picture_carries_nothing_but_pixels() -> None:
    data = encoded(Image.new("RGB", (4, 4)), "JPEG", exif=camera_exif(), comment=b"secret")
    picture, _ = open_picture(data)
    assert picture.info == {}
    assert not picture.getexif()
    assert type(picture) is Image.Image
