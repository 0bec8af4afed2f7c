"""Whatever says a file's colours counts, in its standard's order."""

import struct

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms

from photosearch.images import open_picture
from photosearch.images.colour.colour_statements import Measured, Signal
from photosearch.images.colour.icc_profiles import rgb_profile
from photosearch.images.decoders.jpeg_xl_codestream import colour_in_jxl, without_linear_light
from support.photos.colour_files import (
    ADOBE,
    D65,
    LINEAR,
    LINEAR_GREY,
    P3,
    PATCHES,
    REC2020,
    SRGB,
    deep,
    expected,
    icc_chunk,
    in_space,
    light,
    linear,
    off,
    off_grey,
    picture_of,
    png,
    pq,
    srgb_curve,
)
from support.photos.containers import box
from support.photos.raw_files import MAKERS, dng, jpeg
from support.photos.samples import encoded

CICP = b"cICP"
WRONG = rgb_profile((*REC2020, *D65), lambda signal: signal**3)


def shown(data: bytes) -> Image.Image:
    return open_picture(data)[0]


@pytest.mark.parametrize(
    ("signal", "numbers"),
    [
        (srgb_curve(in_space(P3)), (12, 13)),
        (srgb_curve(in_space(REC2020)), (9, 13)),
        (light(), (1, 8)),
        (in_space(REC2020) ** (1 / 2.4), (9, 14)),
        (light() ** (1 / 2.2), (1, 4)),
        (light() ** (1 / 2.8), (1, 5)),
        (pq(REC2020), (9, 16)),
        (pq(P3), (12, 16)),
        (srgb_curve(light()), (1, 1)),
        (srgb_curve(light()), (2, 2)),
        (srgb_curve(light()), (200, 13)),
    ],
)
def test_png_by_numbers(signal: np.ndarray, numbers: tuple[int, int]) -> None:
    assert off(shown(png(picture_of(signal), (CICP, bytes((*numbers, 0, 1)))))) < 3


def test_png_of_narrow_range() -> None:
    narrow = picture_of(srgb_curve(in_space(P3)) * 219 / 255 + 16 / 255)
    assert off(shown(png(narrow, (CICP, bytes((12, 13, 0, 0)))))) < 3


def test_the_order_of_png() -> None:
    numbers, curve = (CICP, bytes((12, 13, 0, 1))), (b"gAMA", struct.pack(">I", 100_000))
    wide, linear, plain = picture_of(srgb_curve(in_space(P3))), picture_of(light()), expected()
    assert off(shown(png(wide, numbers, icc_chunk(WRONG), curve))) < 3
    assert off(shown(png(linear, icc_chunk(LINEAR), (b"sRGB", b"\0")))) < 3
    assert off(shown(png(plain, (b"sRGB", b"\0"), curve))) < 1
    assert off(shown(png(linear, icc_chunk(b"broken" * 50), curve))) < 3
    luma = (CICP, bytes((12, 13, 6, 1)))
    assert off(shown(png(linear, luma, curve))) < 3


@pytest.mark.parametrize(("gamma", "power"), [(100_000, 1.0), (55_556, 1.8), (45_455, 0.0)])
def test_png_by_gamma(gamma: int, power: float) -> None:
    signal = light() ** (1 / power) if power else srgb_curve(light())
    assert off(shown(png(picture_of(signal), (b"gAMA", struct.pack(">I", gamma))))) < 3
    grey = np.asarray(expected().convert("L")).astype(float)[::24, ::24] / 255
    said = linear(grey) ** (1 / power) if power else grey
    chunk = b"gAMA", struct.pack(">I", gamma)
    assert off_grey(shown(png(picture_of(said), chunk))) < 3
    sixteen = Image.fromarray(deep(said).astype(np.uint16))
    assert off_grey(shown(png(sixteen, chunk))) < 1.5


def test_png_by_primaries() -> None:
    points = struct.pack(">8I", *(round(100_000 * n) for n in (*D65, *P3)))
    curve = b"gAMA", struct.pack(">I", 45_455)
    wide = picture_of(srgb_curve(in_space(P3)))
    assert off(shown(png(wide, curve, (b"cHRM", points)))) < 3
    assert off(shown(png(expected(), curve, (b"cHRM", bytes(32))))) < 1


def with_tag(profile: bytes, name: bytes, content: bytes) -> bytes:
    """In the place of its white point."""
    whole = bytearray(profile + content)
    place = whole.index(b"wtpt")
    whole[place : place + 12] = name + struct.pack(">II", len(profile), len(content))
    whole[:4] = struct.pack(">I", len(whole))
    return bytes(whole)


@pytest.mark.parametrize("name", [b"GIMP built-in Linear sRGB", b"Not sRGB: wide"])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF"])
def test_a_profile_counts_whatever_it_is_called(name: bytes, kind: str) -> None:
    called = b"desc\0\0\0\0" + struct.pack(">I", len(name) + 1) + name + bytes(79)
    options = {"quality": 100} if kind != "TIFF" else {}
    profile = with_tag(LINEAR, b"desc", called)
    data = encoded(picture_of(light()), kind, icc_profile=profile, **options)
    assert off(shown(data)) < 3.5


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
@pytest.mark.parametrize("mode", ["L", "LA", "RGB"])
def test_grey_profiles_are_for_grey(kind: str, mode: str) -> None:
    if (kind, mode) == ("JPEG", "LA"):
        pytest.skip("no such files")
    grey = expected().convert("L")
    values = np.asarray(grey)[::24, ::24] / 255
    stored = picture_of(linear(values)) if mode != "RGB" else expected()
    picture = shown(encoded(stored.convert(mode), kind, icc_profile=LINEAR_GREY))
    assert (off_grey(picture) if mode != "RGB" else off(picture)) < 3


def test_a_profile_of_hdr_counts_by_its_numbers() -> None:
    numbers = b"cicp\0\0\0\0" + bytes((9, 16, 0, 1))
    profile = with_tag(WRONG, b"cicp", numbers)
    assert off(shown(png(picture_of(pq(REC2020)), icc_chunk(profile)))) < 4


def adobe_exif(space: int | None, index: str) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Nikon"
    if space is not None:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ColorSpace] = space
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.IFD.Interop] = {1: index}
    return exif


@pytest.mark.parametrize(
    ("space", "index", "is_adobe"),
    [
        (65535, "R03", True),
        (None, "R03", True),
        (2, "", True),
        (1, "R98", False),
        (65535, "R98", False),
    ],
)
def test_adobe_rgb_by_exif(space: int | None, index: str, is_adobe: bool) -> None:
    signal = in_space(ADOBE) ** (256 / 563) if is_adobe else srgb_curve(light())
    exif = adobe_exif(space, index)
    data = encoded(picture_of(signal), "JPEG", quality=100, subsampling=0, exif=exif)
    assert off(shown(data)) < 3


def test_a_profile_counts_before_exif() -> None:
    data = encoded(
        picture_of(light()), "JPEG", quality=100, exif=adobe_exif(2, ""), icc_profile=LINEAR
    )
    assert off(shown(data)) < 3.5


@pytest.mark.parametrize("maker", ["dng", "arw", "cr2"])
def test_previews_in_raw_files_in_adobe_rgb(maker: str) -> None:
    wide = picture_of(in_space(ADOBE) ** (256 / 563), 32)
    preview = jpeg(wide, adobe_exif(2, ""))
    picture = shown(MAKERS[maker](expected(32), preview, 1))
    assert off(picture, expected(picture.width // 4)) < 4


ROMM = (0.7347, 0.2653, 0.1596, 0.8404, 0.0366, 0.0001)


@pytest.mark.parametrize(
    ("space", "signal"),
    [
        (2, srgb_curve(light())),
        (3, in_space(ADOBE) ** (256 / 563)),
        (4, in_space(ROMM, (0.3457, 0.3585)) ** (1 / 1.8)),
    ],
)
def test_the_preview_of_a_dng_by_its_own_tag(space: int, signal: np.ndarray) -> None:
    """The camera's EXIF is about the JPEG it would have made, and the preview may have a copy."""
    preview = jpeg(picture_of(signal, 32), adobe_exif(2, ""))
    picture = shown(dng(expected(32), preview, space=space))
    assert off(picture, expected(picture.width // 4)) < 4


def test_the_grey_preview_of_a_dng_by_its_own_tag() -> None:
    grey = np.tile(np.array([[10, 40], [120, 200]]) / 255, (1, 2))
    preview = jpeg(picture_of(grey ** (1 / 2.2), 32).convert("L"))
    wanted = picture_of(srgb_curve(grey), 32).convert("RGB")
    assert off(shown(dng(wanted, preview, space=1)), wanted) < 1.5


def nclx(data: bytes, primaries: int, transfer: int) -> bytes:
    place = data.index(b"nclx") + 4
    return data[:place] + struct.pack(">HH", primaries, transfer) + data[place + 4 :]


@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
def test_heif_by_numbers_and_a_profile_before_them(kind: str) -> None:
    options = {"quality": 100, "subsampling": "4:4:4"}
    for signal, numbers in (
        (srgb_curve(in_space(P3)), (12, 13)),
        (light(), (1, 8)),
        (pq(REC2020), (9, 16)),
    ):
        data = encoded(picture_of(signal), kind, **options)
        assert off(shown(nclx(data, *numbers))) < 4
    data = encoded(picture_of(light()), kind, icc_profile=LINEAR, **options)
    with_numbers = nclx(data, 9, 16) if b"nclx" in data else data
    assert off(shown(with_numbers)) < 4


def test_jpeg_2000_by_its_profile_and_by_numbers() -> None:
    plain = encoded(picture_of(light()), "JPEG2000")
    start = plain.index(b"colr") - 4
    for colr in (b"\2\0\0" + LINEAR, b"\5\0\0" + struct.pack(">HHHB", 1, 8, 0, 128)):
        colours = box(b"colr", colr)
        grown = len(colours) - 15
        header = plain.index(b"jp2h") - 4
        size = struct.pack(">I", struct.unpack_from(">I", plain, header)[0] + grown)
        data = plain[:header] + size + plain[header + 4 : start] + colours + plain[start + 15 :]
        assert off(shown(data)) < 3


def test_bmp_by_its_own_profile_and_by_primaries() -> None:
    pixels = np.asarray(picture_of(light()))[::-1, :, ::-1].tobytes()
    base = struct.pack("<IiiHHIIiiII", 124, 96, 48, 1, 24, 0, len(pixels), 0, 0, 0, 0) + bytes(16)
    profile = (
        base + b"DEBM" + bytes(48) + struct.pack("<IIII", 0, 124 + len(pixels), len(LINEAR), 0)
    )
    xyz = np.array([(0.4124, 0.2126, 0.0193), (0.3576, 0.7152, 0.1192), (0.1805, 0.0722, 0.9505)])
    ends = struct.pack("<9I", *(round((1 << 30) * n) for n in xyz.ravel()))
    measured = base + bytes(4) + ends + struct.pack("<3I", 65536, 65536, 65536) + bytes(16)
    for header, tail in ((profile, LINEAR), (measured, b"")):
        assert len(header) == 124
        whole = header + pixels + tail
        data = struct.pack("<2sIHHI", b"BM", 14 + len(whole), 0, 0, 14 + 124) + whole
        assert off(shown(data)) < 3


@pytest.mark.parametrize("primaries", [SRGB, P3])
def test_tiff_by_its_own_tags(primaries: tuple[float, ...]) -> None:
    tags = {318: D65, 319: primaries}
    tags[301] = tuple(round(65535 * (n / 255) ** 1.8) for n in range(256)) * 3
    data = encoded(picture_of(in_space(primaries) ** (1 / 1.8)), "TIFF", tiffinfo=tags)
    assert off(shown(data)) < 3


def test_every_profile_that_is_srgb_leaves_the_pixels_alone() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (srgb, rgb_profile((*SRGB, *D65), linear)):
        picture = shown(encoded(expected(), "PNG", icc_profile=profile))
        assert np.array_equal(np.asarray(picture)[::24, ::24], PATCHES)


def bits(*fields: tuple[int, int]) -> bytes:
    """Values with their numbers of bits, the lowest first."""
    value = place = 0
    for number, count in fields:
        value |= number << place
        place += count
    return b"\xff\x0a" + value.to_bytes(place // 8 + 8, "little")


SIZE = (0, 1), (0, 2), (47, 9), (0, 3), (0, 2), (95, 9)
PLAIN_METADATA = (0, 1), (0, 1), (0, 1), (0, 2), (1, 1), (0, 2), (0, 1)
"""Not all as usual, nothing more, 8 bits, small numbers, no further channels, not XYB."""


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        (((1, 1),), None),
        (((0, 1), (1, 1)), None),
        (
            ((0, 1), (0, 1), (0, 2), (1, 2), (2, 2), (9, 4), (0, 1), (2, 2), (11, 4)),
            Measured((*P3, *D65)),
        ),
        (((0, 1), (0, 1), (0, 2), (1, 2), (2, 2), (7, 4), (0, 1), (2, 2), (14, 4)), Signal(9, 16)),
        (
            ((0, 1), (0, 1), (0, 2), (1, 2), (1, 2), (1, 1), (5_000_000, 24)),
            Measured((*SRGB, *D65), 2.0),
        ),
        (
            ((0, 1), (0, 1), (1, 2), (1, 2), (0, 1), (2, 2), (6, 4)),
            Measured((*SRGB, *D65), transfer=8),
        ),
    ],
)
def test_jpeg_xl_by_its_header(encoding: tuple[tuple[int, int], ...], said: object) -> None:
    assert colour_in_jxl(bits(*SIZE, *PLAIN_METADATA, *encoding)) == said


LINEAR_LIGHT = (0, 1), (0, 1), (0, 2), (1, 2), (1, 2), (0, 1), (2, 2), (6, 4)


def test_a_lossy_jpeg_xl_in_linear_light_is_decoded_in_srgbs_curve() -> None:
    """Eight bits of linear light are too few; only what is in XYB does the decoder convert."""
    lossy = *SIZE, *PLAIN_METADATA[:-1], (1, 1)
    data = bits(*lossy, *LINEAR_LIGHT, (1, 7)) + b"the pixels"
    eased = without_linear_light(data)
    assert colour_in_jxl(data) == Measured((*SRGB, *D65), transfer=8)
    assert colour_in_jxl(eased) == Measured((*SRGB, *D65), transfer=13)
    assert sum(a != b for a, b in zip(data, eased, strict=True)) in (1, 2)


@pytest.mark.parametrize(
    "data",
    [
        bits(*SIZE, *PLAIN_METADATA, *LINEAR_LIGHT),
        bits(*SIZE, *PLAIN_METADATA[:-1], (1, 1), *LINEAR_LIGHT[:-2], (2, 2), (14, 4)),
        bits(*SIZE, *PLAIN_METADATA[:-1], (1, 1), (1, 1)),
        bits(*SIZE)[:4],
        b"",
    ],
)
def test_any_other_jpeg_xl_is_left_as_it_is(data: bytes) -> None:
    assert without_linear_light(data) == data
