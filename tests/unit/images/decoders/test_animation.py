"""A frame that shows something, the part that is to be shown, and alpha that was never written."""

import struct

import numpy as np
import pytest
from PIL import ExifTags, Image

from photosearch.images import UnreadablePicture, open_picture, picture_facts
from photosearch.images.containers.iso_boxes import boxes
from photosearch.images.decoders import animation
from support.photos.colour_files import PATCHES, expected, off
from support.photos.containers import box, children
from support.photos.samples import encoded

CLEAR = (0, 0, 0, 0)
OPTIONS: dict[str, dict[str, object]] = {
    "WEBP": {"lossless": True},
    "AVIF": {"quality": 100, "subsampling": "4:4:4"},
    "PNG": {"disposal": 2},
    "GIF": {"disposal": 2},
}


def animated(kind: str, *frames: Image.Image) -> bytes:
    more = {"save_all": True, "append_images": frames[1:], "duration": 100}
    return encoded(frames[0], kind, **more, **OPTIONS.get(kind, {}))


@pytest.mark.parametrize("colour", ["white", "black", "#336", CLEAR])
@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "AVIF"])
def test_blank_frames_of_an_animation_are_passed_over(
    kind: str, colour: str | tuple[int, ...]
) -> None:
    mode = "RGBA" if colour == CLEAR else "RGB"
    blank, other = Image.new(mode, (96, 48), colour), Image.new(mode, (96, 48), colour)
    other.putpixel((0, 0), (9, 9, 9, 255) if mode == "RGBA" else (9, 9, 9))
    last = Image.new("RGB", (96, 48), "red").convert(mode)
    picture = open_picture(animated(kind, blank, other, expected().convert(mode), last))[0]
    assert off(picture) < (12 if kind == "GIF" else 3)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "AVIF", "TIFF"])
def test_the_first_frame_is_shown_if_it_shows_something_or_none_does(kind: str) -> None:
    second = Image.fromarray(PATCHES[:, ::-1]).resize((96, 48))
    assert off(open_picture(animated(kind, expected(), second))[0]) < 12
    blank = [Image.new("RGB", (96, 48), colour) for colour in ("white", "red", "blue")]
    assert open_picture(animated(kind, *blank))[0].getpixel((48, 24)) == (255, 255, 255)


def test_a_frame_larger_than_the_canvas_is_not_made_room_for() -> None:
    data = bytearray(animated("GIF", Image.new("RGB", (96, 48), "white"), expected()))
    second = data.rindex(b"\x21\xf9\x04") + 8
    assert data[second] == 0x2C
    struct.pack_into("<HHHH", data, second + 1, 0, 0, 0xFFFF, 0x4000)
    picture = open_picture(bytes(data))[0]
    assert (picture.size, picture.getpixel((0, 0))) == ((96, 48), (255, 255, 255))


def test_a_first_frame_of_any_size_is_refused() -> None:
    data = bytearray(animated("GIF", Image.new("RGB", (96, 48), "white"), expected()))
    first = data.index(b"\x21\xf9\x04") + 8
    struct.pack_into("<HHHH", data, first + 1, 0, 0, 0xFFFF, 0xFFFF)
    with pytest.raises(UnreadablePicture, match="pixels"):
        open_picture(bytes(data))


def test_a_canvas_wider_than_any_frame_of_its_kind_is_refused() -> None:
    data = bytearray(animated("WEBP", Image.new("RGB", (96, 48), "white"), expected()))
    data[24:27] = (4_194_351).to_bytes(3, "little")
    with pytest.raises(UnreadablePicture, match="damaged"):
        picture_facts(bytes(data))


def test_few_frames_of_a_large_animation_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(animation, "MOST_SEARCHED", 2 * 96 * 48)
    blank = [Image.new("RGB", (96, 48), colour) for colour in ("white", "red", "blue")]
    assert off(open_picture(animated("GIF", *blank[:2], expected()))[0]) < 12
    shown = open_picture(animated("GIF", *blank, expected()))[0]
    assert shown.getpixel((0, 0)) == (255, 255, 255)
    monkeypatch.setattr(animation, "MOST_SEARCHED", 96 * 48 - 1)
    shown = open_picture(animated("GIF", blank[0], expected()))[0]
    assert shown.getpixel((0, 0)) == (255, 255, 255)


def bmp(header: int, alpha: int) -> bytes:
    rgba = np.dstack([np.asarray(expected()), np.full((48, 96), alpha, np.uint8)])
    pixels = rgba[::-1, :, [2, 1, 0, 3]].tobytes()
    info = struct.pack("<IiiHHIIiiII", header, 96, 48, 1, 32, 3, len(pixels), 0, 0, 0, 0)
    info += struct.pack("<4I", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    info = info.ljust(header, b"\0")
    size = 14 + header + len(pixels)
    return struct.pack("<2sIHHI", b"BM", size, 0, 0, 14 + header) + info + pixels


@pytest.mark.parametrize("header", [56, 108, 124])
def test_alpha_of_a_bmp_that_is_nowhere_set_is_none(header: int) -> None:
    assert off(open_picture(bmp(header, 0))[0]) < 1
    assert off(open_picture(bmp(header, 255))[0]) < 1
    assert np.asarray(open_picture(bmp(header, 1))[0])[40, 60, 0] > 200


def avif(**options: object) -> bytes:
    return encoded(expected(), "AVIF", **OPTIONS["AVIF"], **options)


def with_clap(data: bytes, *numbers: int) -> bytes:
    """With a property more for its only item."""
    parts = children(data)
    meta = children(parts[b"meta"][4:])
    iprp = children(meta[b"iprp"])
    known = len(list(boxes(iprp[b"ipco"])))
    ipco = iprp[b"ipco"] + box(b"clap", struct.pack(">8i", *numbers))
    ipma = iprp[b"ipma"]
    ipma = ipma[:10] + bytes([ipma[10] + 1]) + ipma[11:] + bytes([0x80 | (known + 1)])
    meta[b"iprp"] = box(b"ipco", ipco) + box(b"ipma", ipma)
    iloc = meta[b"iloc"]
    place = struct.unpack_from(">I", iloc, 14)[0] + 41
    meta[b"iloc"] = iloc[:14] + struct.pack(">I", place) + iloc[18:]
    parts[b"meta"] = parts[b"meta"][:4] + b"".join(box(*each) for each in meta.items())
    return b"".join(box(*each) for each in parts.items())


def test_an_avif_is_cropped_as_its_container_says() -> None:
    data = with_clap(avif(), 48, 1, 24, 1, -24, 1, 24, 2)
    picture, facts = open_picture(data)
    assert picture.size == (facts.width, facts.height) == (48, 24)
    assert picture_facts(data) == facts
    assert off(picture, expected().crop((0, 24, 48, 48)).resize((48, 24))) < 3


@pytest.mark.parametrize("numbers", [(0, 1, 24, 1), (48, 0, 24, 1), (960, 1, 24, 1), (-4, 1, 4, 1)])
def test_a_crop_that_cannot_be_is_none(numbers: tuple[int, ...]) -> None:
    assert open_picture(with_clap(avif(), *numbers, 0, 1, 0, 1))[0].size == (96, 48)


@pytest.mark.parametrize("with_exif", [False, True])
def test_what_xmp_says_of_the_orientation_of_an_avif_does_not_count(with_exif: bool) -> None:
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-'
        b'rdf-syntax-ns#"><rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" '
        b'tiff:Orientation="6"/></rdf:RDF></x:xmpmeta>'
    )
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Canon"
    options = {"exif": exif} if with_exif else {}
    picture, facts = open_picture(avif(xmp=xmp, **options))
    assert (picture.size, facts.orientation) == ((96, 48), 1)
