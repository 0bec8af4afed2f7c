from datetime import datetime

import numpy as np
import pytest
from PIL import Image

from photosearch.images import (
    RAW_SUFFIXES,
    UnreadablePicture,
    looks_like_picture,
    open_picture,
    picture_facts,
    read_exposure,
)
from photosearch.images.containers.raw_signatures import looks_like_raw
from photosearch.images.decoders import raw, rgb_loading
from support.photos.raw_files import MAKERS, WITH_SENSOR, dng, jpeg, nef
from support.photos.samples import difference, encoded


@pytest.fixture(scope="module")
def scene() -> Image.Image:
    """Each corner has a brightness of its own."""
    across = np.linspace(30, 220, 480)[None, :] + np.linspace(0, 30, 320)[:, None]
    return Image.fromarray(np.stack([across, across * 0.8, across * 0.6], -1).astype("u1"))


def alike(picture: Image.Image, other: Image.Image) -> float:
    """The correlation of their brightness, whatever the exposure."""
    one, two = (np.asarray(p.convert("L").resize((24, 24)), float) for p in (picture, other))
    return float(np.corrcoef(one.ravel(), two.ravel())[0, 1])


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("kind", MAKERS)
def test_the_preview_in_a_raw_file_is_shown_upright(
    scene: Image.Image, kind: str, orientation: int
) -> None:
    data = MAKERS[kind](scene, jpeg(scene), orientation)
    picture, facts = open_picture(data, min_side=80)
    assert type(picture) is Image.Image
    assert picture.info == {}
    upright = scene.rotate({1: 0, 3: 180, 6: -90, 8: 90}[orientation], expand=True)
    assert min(picture.size) >= 80
    assert difference(picture, upright.resize(picture.size)) < 4
    lies_on_its_side = facts.width < facts.height
    assert lies_on_its_side == (orientation in (6, 8))
    assert facts.orientation == orientation


@pytest.mark.parametrize("kind", MAKERS)
def test_what_a_raw_file_says(scene: Image.Image, kind: str) -> None:
    data = MAKERS[kind](scene, jpeg(scene), 1)
    assert looks_like_raw(data)
    assert looks_like_picture(data[:32])
    assert f".{kind}" in RAW_SUFFIXES
    facts = picture_facts(data)
    assert facts == open_picture(data)[1]
    assert (facts.kind, facts.taken_at) == ("RAW", datetime(2019, 7, 14, 16, 5, 9))
    assert facts.camera is not None
    assert (facts.latitude, facts.longitude) == pytest.approx((-33.857, 151.215))
    assert facts.height == (320 if kind != "nef" else 292)  # LibRaw cuts off part of a D90's sensor
    if kind != "raf":  # its preview's EXIF has no such facts here
        assert read_exposure(data).lens == "A 50mm lens"
        assert read_exposure(data).iso == facts.iso == 200


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("kind", WITH_SENSOR)
def test_without_a_preview_of_use_the_sensor_is_read_at_half_size(
    scene: Image.Image, kind: str, orientation: int
) -> None:
    data = MAKERS[kind](scene, jpeg(scene.resize((48, 32))), orientation)
    picture, facts = open_picture(data, min_side=150)
    assert (min(picture.size), min(facts.width, facts.height)) == (160, 320)
    upright = scene.rotate(-90, expand=True) if orientation == 6 else scene
    if kind != "nef":  # LibRaw cuts off what a D90 has beside its picture
        assert alike(picture, upright) > 0.95
    assert (picture.width > picture.height) == (orientation == 1)


def test_a_preview_of_half_the_size_serves_as_the_full_one(scene: Image.Image) -> None:
    marked = Image.new("RGB", (240, 160), "blue")
    picture, _ = open_picture(dng(scene, jpeg(marked)))
    assert picture.size == (240, 160)
    assert difference(picture, marked) < 3


@pytest.mark.parametrize("side", [60, None])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_camera_that_was_set_to_another_shape_shows_that_part(
    scene: Image.Image, orientation: int, side: int
) -> None:
    """The preview is 16:9, the sensor 3:2."""
    middle = scene.crop((0, 25, 480, 295))
    data = dng(scene, jpeg(middle), orientation)
    picture, facts = open_picture(data, side)
    assert sorted((facts.width, facts.height)) == [270, 480]
    assert picture_facts(data) == facts
    assert picture.width / picture.height == pytest.approx(facts.width / facts.height, rel=0.02)
    upright = middle.rotate(-90, expand=True) if orientation == 6 else middle
    assert alike(picture, upright) > 0.99


def test_black_bars_of_a_small_preview_are_cut_off(scene: Image.Image) -> None:
    barred = Image.new("RGB", (160, 120))
    barred.paste(scene.resize((160, 107)), (0, 6))
    data = MAKERS["cr3"](scene, jpeg(barred), 1)
    picture, facts = open_picture(data)
    assert (facts.width, facts.height) == (480, 320)
    assert picture.size == (160, 107)
    assert difference(picture, scene.resize((160, 107))) < 4


@pytest.mark.parametrize("preview", [b"\xff\xd8\xff\xe1 no JPEG", b""])
def test_a_damaged_preview_is_passed_over(scene: Image.Image, preview: bytes) -> None:
    whole = jpeg(scene)
    data = nef(scene, whole).replace(whole, preview.ljust(len(whole), b"\0"))
    picture, _ = open_picture(data)
    assert picture.width > 160


def test_damaged_values_leave_the_small_preview(scene: Image.Image) -> None:
    small = scene.resize((48, 32))
    for kind in ("rw2", "cr3"):  # their values can't be decoded
        assert open_picture(MAKERS[kind](scene, jpeg(small), 1))[0].size == (48, 32)


@pytest.mark.parametrize(
    "data",
    [
        b"FUJIFILMCCD-RAW 0201" + bytes(300),
        b"II*\0\x10\0\0\0CR\2\0" + bytes(200),
        b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(64),
    ],
)
def test_what_is_no_picture_has_a_reason(data: bytes) -> None:
    assert looks_like_raw(data)
    for look in (open_picture, picture_facts):
        with pytest.raises(UnreadablePicture, match="damaged RAW file, or one of a camera"):
            look(data)


def test_a_file_that_was_cut_off_says_so(scene: Image.Image) -> None:
    data = dng(scene)
    assert data.find(b"Canon EOS 5D") > len(data) // 2  # the directory comes last
    with pytest.raises(UnreadablePicture, match=r"damaged"):
        open_picture(data[:200_000])


def test_a_sensor_beyond_the_cap_is_not_read(
    scene: Image.Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rgb_loading, "MAX_PIXELS", 100_000)
    with pytest.raises(UnreadablePicture, match="reads at most 0"):
        open_picture(dng(scene))


def test_an_ordinary_tiff_is_no_raw_file(scene: Image.Image) -> None:
    for options in ({}, {"compression": "tiff_lzw"}, {"big_tiff": True}):
        data = encoded(scene, "TIFF", **options)
        assert not looks_like_raw(data)
        assert open_picture(data)[1].kind == "TIFF"


def test_facts_need_no_decoding(scene: Image.Image, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw, "_developed", None)
    monkeypatch.setattr(raw, "_decoded", None)
    assert picture_facts(dng(scene)).kind == "RAW"
