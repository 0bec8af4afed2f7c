"""Photos that say where they were taken."""

from collections.abc import Mapping
from pathlib import Path

from PIL import ExifTags, Image

Point = tuple[float, float]


def write_located(path: Path, number: int, place: Point | None) -> None:
    """Small, of a colour of its own; at degrees north and east, or without a place."""
    exif = Image.Exif()
    if place:
        gps, tags = exif.get_ifd(ExifTags.IFD.GPSInfo), ExifTags.GPS
        north, east = place
        gps[tags.GPSLatitudeRef] = "N" if north >= 0 else "S"
        gps[tags.GPSLongitudeRef] = "E" if east >= 0 else "W"
        gps[tags.GPSLatitude] = (abs(north), 0.0, 0.0)
        gps[tags.GPSLongitude] = (abs(east), 0.0, 0.0)
    Image.new("RGB", (80, 60), (40 * number % 256, 90, 200)).save(path, exif=exif)


def write_all_located(folder: Path, places: Mapping[str, Point | None]) -> Path:
    """A new folder, with a photo of each name."""
    folder.mkdir()
    for number, (name, place) in enumerate(places.items()):
        write_located(folder / f"{name}.jpg", number, place)
    return folder
