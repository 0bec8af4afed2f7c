from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from photosearch.images import Exposure, read_exposure
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
