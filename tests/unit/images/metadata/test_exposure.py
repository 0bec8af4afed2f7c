import pytest
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from photosearch.images import Exposure, picture_facts, read_exposure
from photosearch.images.metadata.exif import facts_of
from photosearch.images.metadata.text_tags import TextTags
from photosearch.types import Facts
from support.photos.samples import camera_exif, encoded


def test_what_the_camera_noted_is_read() -> None:
    exif = camera_exif()
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.ExposureTime] = IFDRational(1, 250)
    details[ExifTags.Base.FNumber] = IFDRational(18, 10)
    details[ExifTags.Base.ISOSpeedRatings] = 400
    details[ExifTags.Base.FocalLength] = IFDRational(50, 1)
    details[ExifTags.Base.LensModel] = "EF 50mm f/1.8\0"
    found = read_exposure(encoded(Image.new("RGB", (8, 8)), "JPEG", exif=exif))
    assert found == Exposure("EF 50mm f/1.8", 1 / 250, 1.8, 400, 50.0)


def test_what_is_missing_or_nonsense_counts_as_not_there() -> None:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.FNumber] = IFDRational(1, 0)
    assert read_exposure(encoded(Image.new("RGB", (8, 8)), "JPEG", exif=exif)) == Exposure()
    assert read_exposure(b"no picture") == Exposure()


def with_settings(**settings: object) -> Image.Exif:
    """By the names of the tags."""
    exif = camera_exif()
    details = exif.get_ifd(ExifTags.IFD.Exif)
    for name, value in settings.items():
        details[ExifTags.Base[name]] = value
    return exif


def settings_of(facts: Facts) -> tuple[float | None, ...]:
    return facts.iso, facts.aperture, facts.focal, facts.focal35, facts.shutter


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_they_are_facts_as_they_are_said(kind: str) -> None:
    exif = with_settings(
        ISOSpeedRatings=64,
        FNumber=IFDRational(178, 100),
        FocalLength=IFDRational(6765, 1000),
        FocalLengthIn35mmFilm=24,
        ExposureTime=IFDRational(16667, 1_000_000),
    )
    data = encoded(Image.new("RGB", (64, 64)), kind, exif=exif.tobytes())
    assert settings_of(picture_facts(data)) == (64, 1.8, 6.8, 24.0, 0.0167)


def test_an_iso_beyond_its_tag_is_read_from_where_it_is() -> None:
    exif = with_settings(ISOSpeedRatings=65_535, RecommendedExposureIndex=102_400)
    assert facts_of("JPEG", exif, (2, 2), 1).iso == 102_400
    exif = with_settings(ISOSpeedRatings=(200, 0))
    assert facts_of("JPEG", exif, (2, 2), 1).iso == 200


def test_without_exif_xmp_tells() -> None:
    xmp = {
        "exif:ISOSpeedRatings": "800",
        "exif:FNumber": "28/10",
        "exif:FocalLength": "85/1",
        "exif:ExposureTime": "1/0",
    }
    facts = facts_of("JPEG", Image.Exif(), (2, 2), 1, TextTags(xmp=xmp))
    assert settings_of(facts) == (800, 2.8, 85.0, None, None)


def test_nonsense_is_no_fact() -> None:
    exif = with_settings(ISOSpeedRatings="high", FNumber=IFDRational(0, 0), FocalLength=-50.0)
    assert settings_of(facts_of("JPEG", exif, (2, 2), 1)) == (None,) * 5
