import random
from collections.abc import Mapping
from datetime import datetime

import pytest
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from photosearch.images import open_picture, picture_facts
from photosearch.images.metadata.exif import facts_of
from support.photos.samples import camera_exif, encoded


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_exif_facts(cat: Image.Image, kind: str) -> None:
    facts = picture_facts(encoded(cat, kind, exif=camera_exif().tobytes()))
    assert facts.taken_at == datetime(2019, 7, 14, 16, 5, 9)
    assert facts.camera == "Canon EOS 5D"
    assert facts.latitude == pytest.approx(-33.857, abs=1e-4)
    assert facts.longitude == pytest.approx(151.215, abs=1e-4)


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


def place_of(gps: Mapping[int, object]) -> tuple[float | None, float | None]:
    """By tags' numbers: 1 to 4 are the latitude's hemisphere, it, and so the longitude."""
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(gps)
    facts = facts_of("JPEG", exif, (2, 2), 1)
    return facts.latitude, facts.longitude


@pytest.mark.parametrize(
    ("latitude", "north"),
    [
        ("48.8583", "N"),
        ("48,51,29.88", "N"),
        ("48 51 29.88 N", ""),
        ("48 51 29.88", "South"),
        ("48/1 51/1 2988/100", "S"),
    ],
)
def test_a_position_in_words_is_read(latitude: str, north: str) -> None:
    place = place_of({1: north, 2: latitude, 4: (2.0, 17.0, 40.2)})
    expected = -48.8583 if north.startswith("S") else 48.8583
    assert place == pytest.approx((expected, 2.2945), abs=0.0001)


@pytest.mark.parametrize(
    "latitude",
    [
        *((IFDRational(1, 0), 0.0, 0.0), (IFDRational(0, 0),) * 3, (91.0, 0.0, 0.0)),
        *((0.0, 0.0, 0.0), (48.0, 99.0, 0.0), (48.0, 51.0, 2988.0), "48 99", "91", "x"),
    ],
)
def test_a_nonsense_position_is_none(latitude: tuple[float, ...] | str) -> None:
    assert place_of({2: latitude, 4: (0.0, 0.0, 0.0)}) == (None, None)


@pytest.mark.parametrize(
    ("gps", "place"),
    [
        ({2: (48.0, 51.5, float("nan")), 4: (2.0, 17.664, 0.0)}, (48.8583, 2.2944)),
        ({2: (-48.0, -51.0, -30.0), 4: (2.0, 17.0, 40.0)}, (-48.8583, 2.2944)),
        ({1: "S", 2: (-48.0, 51.5, 0.0), 3: "W", 4: (2.2944, 0, 0)}, (-48.8583, -2.2944)),
        ({1: "N", 2: (-48.0, 51.5, 0.0), 3: "E", 4: (2.2944, 0, 0)}, (None, None)),
    ],
)
def test_odd_places(gps: dict[int, object], place: tuple[float | None, float | None]) -> None:
    assert place_of(gps) == pytest.approx(place, abs=1e-3)


def test_broken_exif_costs_only_the_facts(cat: Image.Image) -> None:
    small = cat.resize((90, 60))
    good = encoded(small, "JPEG", exif=camera_exif())
    chance = random.Random(7)
    start = good.index(b"Exif\0\0") + 6
    for _ in range(300):
        data = bytearray(good)
        for _ in range(10):
            data[start + chance.randrange(200)] = chance.randrange(256)
        picture, facts = open_picture(bytes(data))
        assert sorted(picture.size) == sorted(small.size)
        assert facts.camera is None or len(facts.camera) <= 100
