"""TIFFs of every depth, order and kind of colours."""

import io
import struct
import subprocess
import sys
import zlib
from typing import Any

import numpy as np
import pytest
import tifffile  # comes with scikit-image
from numpy.typing import NDArray
from PIL import Image, ImageCms

from photosearch.images import UnreadablePicture, open_picture, picture_facts
from support.photos.colour_files import (
    LINEAR,
    P3,
    PATCHES,
    deep,
    deep_tiff,
    expected,
    in_space,
    light,
    off,
    off_grey,
    spread,
    srgb_curve,
)
from support.photos.samples import encoded
from support.photos.ycc_tiffs import LONG, tiff

SIGNAL = PATCHES / 255
GREY = np.asarray(Image.fromarray(PATCHES).convert("L")) / 255


def laid_out(
    values: NDArray[np.generic], layout: str, photometric: str, **options: object
) -> bytes:
    """Its channels together for each pixel, or one after the other."""
    values = np.moveaxis(values, -1, 0) if layout == "separate" else values
    return deep_tiff(values, photometric, planarconfig=layout, **options)


def shown(data: bytes) -> Image.Image:
    picture, facts = open_picture(data)
    assert (facts.width, facts.height, facts.kind) == (*picture.size, "TIFF")
    assert picture_facts(data) == facts
    return picture


DEEP = {
    "u2": deep(SIGNAL).astype("u2"),
    "u4": deep(SIGNAL, 2**32 - 1).astype("u4"),
    "i2": deep(SIGNAL, 32767).astype("i2"),
    "f2": spread(SIGNAL).astype("f2"),
    "f4": spread(SIGNAL).astype("f4"),
    "f8": spread(SIGNAL),
}


@pytest.mark.parametrize("bigtiff", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("kind", DEEP)
def test_deep_colours(kind: str, planar: str, order: str, bigtiff: bool) -> None:
    values = DEEP[kind]
    values = np.moveaxis(values, -1, 0) if planar == "separate" else values
    layout: dict[str, Any] = {"planarconfig": planar, "byteorder": order, "bigtiff": bigtiff}
    assert off(shown(deep_tiff(values, **layout))) < 2
    assert off(shown(deep_tiff(values, **layout, rowsperstrip=7))) < 2
    assert off(shown(deep_tiff(values, **layout, tile=(32, 16)))) < 2
    assert off(shown(deep_tiff(values, **layout, compression="zlib", rowsperstrip=7))) < 2


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", ["u2", "u4"])
def test_differences(kind: str, order: str) -> None:
    values = np.moveaxis(DEEP[kind], -1, 0)
    options: dict[str, Any] = {"byteorder": order, "compression": "zlib", "predictor": True}
    assert off(shown(deep_tiff(values, planarconfig="separate", **options))) < 2
    five = np.concatenate([DEEP[kind], DEEP[kind][..., :2]], axis=2)
    assert off(shown(deep_tiff(five, extrasamples=(0, 0), **options))) < 2


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", ["f2", "f4"])
def test_differences_of_floats(kind: str, order: str) -> None:
    """TIFF technical note 3: bytes of a row by their weight, then the differences of bytes."""
    rows = DEEP[kind].astype(">" + kind)
    size = rows.itemsize
    parted = rows.reshape(48, -1).view("u1").reshape(48, -1, size).swapaxes(1, 2)
    flat = parted.reshape(48, -1, 3)
    coded = np.concatenate([flat[:, :1], np.diff(flat, axis=1)], axis=1)
    tags = [(258, 8 * size), (259, 8), (262, 2), (277, 3)]
    data = by_hand(zlib.compress(coded.tobytes()), [*tags, (317, 3), (339, 3)], order)
    assert off(shown(data)) < 2


def by_hand(pixels: bytes, tags: list[tuple[int, int]], order: str = "<") -> bytes:
    return tiff(pixels, [(tag, LONG, (value,)) for tag, value in tags], order)


def packed(values: NDArray[np.float64], bits: int) -> bytes:
    """The highest bit first, each row from a byte's beginning."""
    rows = values.astype(np.int64).reshape(len(values), -1)
    each = (rows[..., None] >> np.arange(bits - 1, -1, -1)) & 1
    return np.packbits(each.reshape(len(rows), -1).astype("u1"), axis=1).tobytes()


@pytest.mark.parametrize("bits", [6, 10, 12, 14, 24])
def test_odd_depths(bits: int) -> None:
    most = 2**bits - 1
    tags = [(258, bits), (259, 1)]
    colours = packed(deep(SIGNAL, most), bits)
    assert off(shown(by_hand(colours, [*tags, (262, 2), (277, 3)], ">"))) < 3
    grey = packed(deep(GREY, most), bits)
    assert off_grey(shown(by_hand(grey, [*tags, (262, 1), (277, 1)], ">"))) < 3
    inverted = packed(most - deep(GREY, most), bits)
    assert off_grey(shown(by_hand(inverted, [*tags, (262, 0), (277, 1)], ">"))) < 3


@pytest.mark.parametrize(
    "compression", ["tiff_lzw", "packbits", "zstd", "lzma", "tiff_adobe_deflate"]
)
def test_what_libtiff_unpacks(compression: str) -> None:
    """Written as 16-bit grey, then said to be white where it is 0."""
    values = Image.fromarray((65535 - deep(GREY)).astype("u2"))
    data = bytearray(encoded(values, "TIFF", compression=compression))
    place = data.index(struct.pack("<HHI", 262, 3, 1))
    data[place + 8] = 0
    assert off_grey(shown(bytes(data))) < 2


@pytest.mark.parametrize("photometric", ["minisblack", "miniswhite"])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", ["u1", "u2", "u4", "f2", "f4", "i2"])
def test_grey(kind: str, order: str, photometric: str) -> None:
    tops = {"u1": 255, "u2": 65535, "u4": 2**32 - 1, "i2": 32767}
    signal = spread(GREY)
    signal = 1 - signal if photometric == "miniswhite" else signal
    values = (np.round(signal * tops[kind]) if kind in tops else signal).astype(kind)
    assert off_grey(shown(deep_tiff(values, photometric, byteorder=order))) < 2


@pytest.mark.parametrize("bits", [1, 8, 12, 16, 32])
def test_a_single_plane_that_is_said_to_be_planar(bits: int) -> None:
    grey = np.round(GREY) if bits == 1 else GREY
    tags = [(258, bits), (259, 1), (262, 1), (277, 1), (284, 2)]
    picture = shown(by_hand(packed(deep(grey, 2**bits - 1), bits), tags, ">"))
    wanted = Image.fromarray(np.round(grey * 255).astype("u1")).resize((96, 48), 0).convert("RGB")
    assert off(picture, wanted) < 2


def test_floats_whose_lights_are_brighter_than_white_are_clipped() -> None:
    values = spread(GREY).astype("f4")
    values[:, 72:] = 1.3
    wanted = expected().convert("L")
    wanted.paste(255, (72, 0, 96, 48))
    assert off(shown(deep_tiff(values, "minisblack")), wanted) < 2


def test_small_whole_numbers_of_32_bits_keep_their_tones() -> None:
    values = spread(GREY * 255).astype("u4")
    assert off_grey(shown(deep_tiff(values, "minisblack"))) < 2


@pytest.mark.parametrize("kind", ["u1", "u2", "f4"])
@pytest.mark.parametrize("meaning", [None, (0,), (2,), (1,), (0, 2), (2, 0), (0, 0, 0, 0)])
@pytest.mark.parametrize("layout", ["contig", "separate"])
def test_further_channels(kind: str, meaning: tuple[int, ...] | None, layout: str) -> None:
    """Only alpha clears, and only where the file says that it is alpha."""
    top = {"u1": 255, "u2": 65535, "f4": 1}[kind]
    colours = spread(SIGNAL)
    further = [np.full(colours.shape[:2], 0.0) for _ in meaning or (0,)]
    for place, means in enumerate(meaning or ()):
        if means:
            further[place][:] = 1.0
            further[place][:, 72:] = 0.0
            break
    whole = np.concatenate([colours, np.stack(further, -1)], -1) * top
    whole = (np.round(whole) if top > 1 else whole).astype(kind)
    data = laid_out(whole, layout, "rgb", extrasamples=meaning or (0,))
    if meaning is None:
        tag = data.index(struct.pack("<HHI", 338, 3, 1))
        data = data[:tag] + struct.pack("<HH", 65000, 3) + data[tag + 4 :]
    wanted = expected()
    if any(meaning or ()):
        wanted.paste("white", (72, 0, 96, 48))
    assert off(shown(data), wanted) < 2


@pytest.mark.parametrize("kind", ["u1", "u2"])
@pytest.mark.parametrize("layout", ["contig", "separate"])
def test_grey_with_alpha(kind: str, layout: str) -> None:
    top = 255 if kind == "u1" else 65535
    alpha = np.ones((48, 96))
    alpha[:, 72:] = 0
    values = np.stack([spread(GREY), alpha], -1) * top
    wanted = expected().convert("L")
    wanted.paste(255, (72, 0, 96, 48))
    data = laid_out(np.round(values).astype(kind), layout, "minisblack", extrasamples=(2,))
    assert off(shown(data), wanted) < 2


@pytest.mark.parametrize("kind", ["cielab", "icclab"])
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("alpha", [False, True])
def test_lab(kind: str, bits: int, alpha: bool) -> None:
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    eight = ImageCms.profileToProfile(expected(), srgb, lab, outputMode="LAB")
    bands = [np.asarray(eight.getchannel(i)).astype(float) for i in range(3)]
    lightness, ab = bands[0] / 255, [band - 128 for band in bands[1:]]
    if kind == "cielab":
        top, scale, offset = 2**bits - 1, 2 ** (bits - 8), 0
    else:
        top, scale, offset = 255 * 2 ** (bits - 8), 2 ** (bits - 8), 128
    parts = [lightness * top, *(scale * (band + offset) for band in ab)]
    parts += [np.full_like(lightness, 2**bits - 1)] if alpha else []
    whole = np.round(np.stack(parts, -1)).astype(np.int64) & (2**bits - 1)
    data = deep_tiff(whole.astype(f"u{bits // 8}"), kind, extrasamples=(2,) if alpha else ())
    assert off(shown(data)) < 3


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("further", [0, 1])
@pytest.mark.parametrize("layout", ["contig", "separate"])
def test_cmyk(bits: int, further: int, layout: str) -> None:
    """Perhaps with alpha."""
    ink = 255 - np.asarray(expected()).astype(int)
    rest = np.stack([np.zeros((48, 96)), *[np.full((48, 96), 255)] * further], -1)
    whole = np.concatenate([ink, rest], -1) * (1 if bits == 8 else 257)
    whole = whole.astype(f"u{bits // 8}")
    data = laid_out(whole, layout, "separated", extrasamples=(2,) * further)
    assert off(shown(data)) < 3


@pytest.mark.parametrize("kind", ["u2", "f4"])
def test_a_profile_of_linear_light(kind: str) -> None:
    values = spread(light()) * (65535 if kind == "u2" else 1)
    planes = np.moveaxis(values, -1, 0).astype(kind)
    assert off(shown(deep_tiff(planes, planarconfig="separate", iccprofile=LINEAR))) < 3


def test_primaries_of_a_deep_one() -> None:
    signal = spread(srgb_curve(in_space(P3))).astype("f4")
    white = (3127, 10000, 3290, 10000)
    primaries = [n for c in P3 for n in (round(1000 * c), 1000)]
    tags = [(318, 5, 2, white, False), (319, 5, 6, primaries, False)]
    assert off(shown(deep_tiff(signal, extratags=tags))) < 3


def test_a_deep_one_is_turned_upright() -> None:
    data = deep_tiff(DEEP["f4"], extratags=[(274, 3, 1, 6, False)])
    picture = shown(data)
    assert picture.size == (48, 96)
    assert off(picture.transpose(Image.Transpose.ROTATE_90)) < 2


def test_a_smaller_copy_or_a_mask_that_comes_first_is_passed_over() -> None:
    for subfile in (1, 4):  # a smaller copy, a mask
        buffer = io.BytesIO()
        with tifffile.TiffWriter(buffer) as pages:
            pages.write(np.zeros((12, 24), "u1"), subfiletype=1, metadata=None)
            pages.write(np.asarray(expected()), photometric="rgb", metadata=None)
        data = bytearray(buffer.getvalue())
        data[data.index(struct.pack("<HHI", 254, 4, 1)) + 8] = subfile
        assert off(shown(bytes(data))) < 1


def test_what_cannot_be_read_is_refused_with_the_reason() -> None:
    tags = [(258, 8), (259, 1), (262, 2), (277, 3)]
    with_webp = by_hand(bytes(99), [*tags[:1], (259, 50001), *tags[2:]])
    colour_filter = by_hand(bytes(96 * 48), [*tags[:2], (262, 10), (277, 3)])
    for data, word in ((with_webp, "compressed"), (colour_filter, "kind of TIFF")):
        with pytest.raises(UnreadablePicture, match=word) as caught:
            open_picture(data)
        assert "damaged" not in str(caught.value)


def test_a_jpeg_of_twelve_bits_is_called_that() -> None:
    data = bytearray(encoded(Image.new("RGB", (16, 16)), "JPEG"))
    data[data.index(b"\xff\xc0") + 4] = 12
    with pytest.raises(UnreadablePicture, match="12-bit JPEG isn't supported"):
        open_picture(bytes(data))


def test_a_bmp_packed_in_an_unknown_way_is_not_called_damaged() -> None:
    data = bytearray(encoded(Image.new("RGB", (16, 16)), "BMP"))
    data[30] = 9
    with pytest.raises(UnreadablePicture, match="isn't supported"):
        open_picture(bytes(data))


def test_no_word_of_a_library_reaches_standard_error() -> None:
    data = bytearray(encoded(Image.effect_noise((64, 64), 90), "TIFF", compression="tiff_lzw"))
    for place in range(len(data) // 3, len(data) // 2, 3):
        data[place] ^= 0x5A
    seven = deep_tiff(np.zeros((8, 8, 7), "u1"), extrasamples=(0,) * 4)
    code = (
        "import sys, ast\n"
        "from photosearch.images import UnreadablePicture, open_picture\n"
        "for data in ast.literal_eval(sys.stdin.read()):\n"
        "    try: open_picture(data)\n"
        "    except UnreadablePicture: pass\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        input=repr([bytes(data), seven]),
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stderr == ""


def test_a_deep_one_that_lacks_its_end_is_shown_as_far_as_it_goes() -> None:
    data = deep_tiff(DEEP["f4"], rowsperstrip=4)
    picture, facts = open_picture(data[:-30_000])
    assert facts.incomplete
    assert off(picture.crop((0, 0, 96, 24)), expected().crop((0, 0, 96, 24))) < 2


@pytest.mark.parametrize("compression", ["tiff_adobe_deflate", "tiff_lzw", "packbits"])
def test_more_pixels_than_the_bytes_of_a_file_can_hold_are_refused(compression: str) -> None:
    data = encoded(Image.new("RGB", (48, 24)), "TIFF", compression=compression)
    height = struct.pack("<HHII", 257, 3, 1, 24)
    claims = data.replace(height, struct.pack("<HHII", 257, 4, 1, 4_194_328))
    assert claims != data
    with pytest.raises(UnreadablePicture, match="too early"):
        open_picture(claims)
