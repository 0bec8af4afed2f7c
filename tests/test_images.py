import io
import os
import random
import struct
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms, ImageOps
from PIL.TiffImagePlugin import IFDRational

from photosearch.images import (
    EXTENSIONS,
    UnreadablePicture,
    colour,
    content_hash,
    decode,
    files,
    looks_like_picture,
    open_picture,
    picture_facts,
    read_file,
)

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def difference(a: Image.Image, b: Image.Image) -> float:
    """Mean absolute difference, 0 to 255."""
    assert a.size == b.size
    return float(np.abs(np.asarray(a, float) - np.asarray(b, float)).mean())


@pytest.fixture
def cat(original_photos: Path) -> Image.Image:
    return open_picture(read_file(original_photos / "cat.jpg"))[0]


def camera_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Make] = "Canon\0\0"
    exif[ExifTags.Base.Model] = "Canon EOS 5D"
    exif[ExifTags.Base.DateTime] = "2021:01:01 00:00:00"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2019:07:14 16:05:09"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef] = "S"
    gps[ExifTags.GPS.GPSLatitude] = (33.0, 51.0, 25.2)
    gps[ExifTags.GPS.GPSLongitudeRef] = "E"
    gps[ExifTags.GPS.GPSLongitude] = (151.0, 12.0, 54.0)
    return exif


# --- formats and modes


@pytest.mark.parametrize(
    "kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF", "HEIF", "JPEG2000", "PPM"]
)
def test_every_format_opens_as_the_same_picture(cat: Image.Image, kind: str) -> None:
    data = encoded(cat, kind)
    picture, facts = open_picture(data)
    assert picture.mode == "RGB"
    assert difference(picture, cat) < 6
    assert (facts.width, facts.height, facts.kind) == (*cat.size, kind)
    assert picture_facts(data) == facts
    assert looks_like_picture(data[:32]) or kind == "PPM"


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


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_an_animation_shows_its_first_frame(kind: str) -> None:
    red, blue = Image.new("RGB", (8, 8), "red"), Image.new("RGB", (8, 8), "blue")
    data = encoded(red, kind, save_all=True, append_images=[blue])
    red_value, green, blue_value = open_picture(data)[0].getpixel((4, 4))
    assert red_value > 240
    assert green < 15
    assert blue_value < 15


def test_extensions_are_lower_case_with_a_dot() -> None:
    assert {
        ".jpg",
        ".jpeg",
        ".png",
        ".webp",
        ".gif",
        ".tiff",
        ".bmp",
        ".avif",
        ".heic",
    } <= EXTENSIONS
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in EXTENSIONS)


@pytest.mark.parametrize("head", [b"", b"BM is how this text starts", b"%PDF-1.7", b"RIFF1234WAVE"])
def test_other_files_do_not_look_like_pictures(head: bytes) -> None:
    assert not looks_like_picture(head)


# --- orientation, size, colour


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
    monkeypatch.setattr(decode, "MAX_PIXELS", 200_000)
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


def wide_gamut_profile() -> bytes:
    """sRGB's profile with red and green swapped: any use of it shows."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    tags = {bytes(profile[i : i + 4]): i for i in range(132, 132 + 12 * 20, 12)}
    red, green = tags[b"rXYZ"] + 4, tags[b"gXYZ"] + 4
    profile[red : red + 8], profile[green : green + 8] = (
        profile[green : green + 8],
        profile[red : red + 8],
    )
    return bytes(profile.replace("sRGB".encode("utf-16-be"), "wide".encode("utf-16-be")))


def test_a_colour_profile_is_followed_and_srgb_left_alone() -> None:
    red = Image.new("RGB", (4, 4), (200, 0, 0))
    picture, _ = open_picture(encoded(red, "PNG", icc_profile=wide_gamut_profile()))
    assert picture.getpixel((0, 0))[1] > 150
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert open_picture(encoded(red, "PNG", icc_profile=srgb))[0].getpixel((0, 0)) == (200, 0, 0)


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
def test_a_broken_colour_profile_is_ignored(mode: str) -> None:
    image = Image.new(mode, (4, 4))
    data = encoded(image, "JPEG", icc_profile=b"not a profile" * 20)
    assert difference(open_picture(data)[0], image.convert("RGB")) < 2


def test_a_picture_carries_nothing_but_pixels() -> None:
    data = encoded(Image.new("RGB", (4, 4)), "JPEG", exif=camera_exif(), comment=b"secret")
    picture, _ = open_picture(data)
    assert picture.info == {}
    assert not picture.getexif()
    assert type(picture) is Image.Image


# --- EXIF


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_exif_facts(cat: Image.Image, kind: str) -> None:
    facts = picture_facts(encoded(cat, kind, exif=camera_exif().tobytes()))
    assert facts.taken_at == datetime(2019, 7, 14, 16, 5, 9)
    assert facts.camera == "Canon EOS 5D"
    assert facts.latitude == pytest.approx(-33.857, abs=1e-4)
    assert facts.longitude == pytest.approx(151.215, abs=1e-4)


@pytest.mark.parametrize(
    ("text", "taken_at"),
    [
        ("2019:07:14 16:05:09", datetime(2019, 7, 14, 16, 5, 9)),
        ("2019-07-14T16:05:09+02:00", datetime(2019, 7, 14, 16, 5, 9)),
        ("2019:07:14 16:05", datetime(2019, 7, 14, 16, 5)),
        ("0000:00:00 00:00:00", None),
        ("0001:01:01 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("2019:02:30 10:00:00", None),
        ("2019:07:14 25:61:61", None),
        ("yesterday", None),
    ],
)
def test_dates(text: str, taken_at: datetime | None) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.DateTime] = text
    assert picture_facts(encoded(Image.new("L", (2, 2)), "JPEG", exif=exif)).taken_at == taken_at


def test_a_nonsense_date_gives_way_to_the_next() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.DateTime] = "2020:01:02 03:04:05"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "0000:00:00 00:00:00"
    facts = picture_facts(encoded(Image.new("L", (2, 2)), "JPEG", exif=exif))
    assert facts.taken_at == datetime(2020, 1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("NIKON CORPORATION", "NIKON D90", "NIKON D90"),
        ("SONY", "DSC-RX100M4", "SONY DSC-RX100M4"),
        ("Apple", None, "Apple"),
        (None, "iPhone 6", "iPhone 6"),
        ("  \0", " \x01 ", None),
        (None, None, None),
    ],
)
def test_cameras(make: str | None, model: str | None, camera: str | None) -> None:
    exif = Image.Exif()
    for tag, text in ((ExifTags.Base.Make, make), (ExifTags.Base.Model, model)):
        if text is not None:
            exif[tag] = text
    assert picture_facts(encoded(Image.new("L", (2, 2)), "JPEG", exif=exif)).camera == camera


@pytest.mark.parametrize(
    "latitude",
    [(IFDRational(1, 0), 0.0, 0.0), (IFDRational(0, 0),) * 3, (91.0, 0.0, 0.0), (0.0, 0.0, 0.0)],
)
def test_a_nonsense_position_is_none(latitude: tuple[float, ...]) -> None:
    exif = Image.Exif()
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitude], gps[ExifTags.GPS.GPSLongitude] = latitude, (0.0, 0.0, 0.0)
    facts = picture_facts(encoded(Image.new("L", (2, 2)), "JPEG", exif=exif))
    assert (facts.latitude, facts.longitude) == (None, None)


def test_broken_exif_costs_only_the_facts(cat: Image.Image) -> None:
    good = encoded(cat, "JPEG", exif=camera_exif())
    chance = random.Random(7)
    start = good.index(b"Exif\0\0") + 6
    for _ in range(300):
        data = bytearray(good)
        for _ in range(10):
            data[start + chance.randrange(200)] = chance.randrange(256)
        picture, facts = open_picture(bytes(data))
        assert sorted(picture.size) == sorted(cat.size)
        assert facts.camera is None or len(facts.camera) <= 100


# --- what can't be read


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b"just a text\n", "This is not a picture."),
        (b"\xff\xd8\xff\xe0" + b"\0" * 40, "The file is damaged, or a kind of picture that .*"),
    ],
)
def test_reasons(data: bytes, reason: str) -> None:
    for read in (open_picture, picture_facts):
        with pytest.raises(UnreadablePicture, match=f"^{reason}$"):
            read(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BMP"])
def test_a_truncated_picture_says_so(cat: Image.Image, kind: str) -> None:
    data = encoded(cat, kind)
    with pytest.raises(UnreadablePicture, match=r"^The file is damaged: it ends too early\.$"):
        open_picture(data[: len(data) // 2])


def test_too_little_memory_says_so(cat: Image.Image, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(decode, "to_rgb", fail)
    with pytest.raises(UnreadablePicture, match="not enough memory"):
        open_picture(encoded(cat, "JPEG"))


@pytest.mark.parametrize(
    "kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF", "HEIF", "JPEG2000", "PPM"]
)
def test_damage_of_any_kind_raises_nothing_else(cat: Image.Image, kind: str) -> None:
    small = cat.resize((64, 48))
    takes_exif = kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF")
    good = encoded(small, kind, **({"exif": camera_exif()} if takes_exif else {}))
    chance = random.Random(kind)
    refused = 0
    for _ in range(150):
        data = bytearray(good)
        for _ in range(chance.choice((1, 3, 20))):
            data[chance.randrange(min(len(data), chance.choice((64, 10**9))))] = chance.randrange(
                256
            )
        cut = len(data) if chance.random() < 0.7 else chance.randrange(len(data))
        try:
            picture, _ = open_picture(bytes(data[:cut]), chance.choice((None, 20)))
            assert picture.mode == "RGB"
        except UnreadablePicture:
            refused += 1
    assert refused


def test_threads_get_the_same_pictures(original_photos: Path) -> None:
    data = [read_file(path) for path in sorted(original_photos.iterdir())]
    red = Image.new("RGB", (300, 200), (200, 30, 30))
    data.append(encoded(red, "JPEG", icc_profile=wide_gamut_profile()))
    colour._transform.cache_clear()
    alone = [open_picture(d, 100)[0].tobytes() for d in data]
    colour._transform.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda d: open_picture(d, 100)[0].tobytes(), data * 20))
    assert together == alone * 20


# --- files


def test_read_file_returns_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a 🐈\n.jpg"
    path.write_bytes(b"abc" * 1000)
    assert read_file(path) == b"abc" * 1000
    assert content_hash(b"abc").hex().startswith("ba7816bf8f01cfea")
    assert len(content_hash(b"")) == 32


@posix_only
def test_read_file_keeps_every_time(photos: Path) -> None:
    path = photos / "cat.jpg"
    os.utime(path, ns=(1_000_000_000, 2_000_000_000))
    before = path.stat()
    read_file(path)
    after = path.stat()
    assert after.st_mtime_ns == before.st_mtime_ns
    if hasattr(os, "O_NOATIME"):
        assert after.st_atime_ns == before.st_atime_ns


def test_read_file_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadablePicture, match=r"^The file is gone\.$"):
        read_file(tmp_path / "missing.jpg")
    (tmp_path / "large.jpg").write_bytes(b"12345")
    monkeypatch.setattr(files, "MAX_BYTES", 4)
    with pytest.raises(UnreadablePicture, match="reads at most"):
        read_file(tmp_path / "large.jpg")


@posix_only
def test_read_file_refuses_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "broken.jpg").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    (tmp_path / "directory.jpg").mkdir()
    reasons = {
        "pipe.jpg": "This is not an ordinary file.",
        "broken.jpg": "The link points to a file that is gone.",
        "loop.jpg": "The link goes round in circles.",
        "directory.jpg": "This is a folder, not a picture.",
    }
    for name, reason in reasons.items():
        with pytest.raises(UnreadablePicture, match=f"^{reason}$"):
            read_file(tmp_path / name)


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read anything")
def test_read_file_names_missing_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.jpg"
    path.touch(mode=0)
    with pytest.raises(UnreadablePicture, match="permission"):
        read_file(path)


def test_no_warning_leaves_any_thread(cat: Image.Image) -> None:
    """A TIFF that claims tags beyond its end makes Pillow warn; pytest would raise it."""
    data = bytearray(encoded(cat.resize((16, 16)), "TIFF", exif=camera_exif()))
    data += b"\0" * 4
    broken = bytes(data).replace(
        struct.pack("<HHI", 272, 2, 13), struct.pack("<HHI", 272, 2, 1 << 30)
    )
    assert broken != bytes(data)
    seen: list[BaseException] = []

    def read() -> None:
        try:
            picture_facts(broken)
        except BaseException as error:  # noqa: BLE001 - whatever it is, it counts
            seen.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert seen == []
