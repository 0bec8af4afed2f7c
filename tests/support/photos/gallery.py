"""A small library with one of everything that looks different in the window, for pictures of it."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from operator import mul
from pathlib import Path

from PIL import ExifTags, Image, ImageEnhance

from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import SavedSearch
from support.photos.video_samples import make_video

FIRST = datetime(2021, 6, 1, 12)
BURST = 4
_Box = tuple[float, float, float, float]
_CROPS: dict[str, tuple[str, _Box]] = {
    "IMG_0412.jpg": ("coffee.png", (0.1, 0.2, 1.0, 0.8)),
    "IMG_0413.jpg": ("astronaut.jpg", (0.0, 0.0, 0.6, 1.0)),
    "IMG_0414.jpg": ("rocket.jpg", (0.0, 0.5, 1.0, 0.9)),
    "IMG_0415.jpg": ("moon.png", (0.2, 0.2, 0.9, 0.7)),
    "Breakfast in the old town.jpg": ("coffee.png", (0.3, 0.0, 0.8, 1.0)),
}
"""Name -> the photograph it is a part of, and which part."""
_PATTERNS = 12
"""Plain pictures that no words fit: a match needs something to stand out from."""


def make_gallery(originals: Path, directory: Path) -> Path:
    """The folder `Holidays` and a library of it; returns the library's directory."""
    folder = directory / "Holidays"
    shutil.copytree(originals, folder)
    _add_crops(folder)
    _add_patterns(folder)
    _add_burst(folder)
    scenes = [("chelsea.png", 2.0), ("coffee.png", 4.0)]
    make_video(folder / "film.mp4", scenes, size=(240, 160), fps=10)
    (folder / "broken.jpg").write_bytes(b"no picture")
    _date(folder)
    with Library.open(directory / "library", "starter") as library:
        library.folders.add(folder)
        library.index.run(Job())
        library.searches.save(SavedSearch("Coffee, large", "coffee"))
        moon = next(hit for hit in library.photos.browse() if hit.path.name == "moon.png")
        library.photos.favourites.mark([moon.photo_id], True)
    return directory / "library"


def _add_crops(folder: Path) -> None:
    for number, (name, (source, box)) in enumerate(_CROPS.items()):
        with Image.open(folder / source) as photo:
            sides = (photo.width, photo.height, photo.width, photo.height)
            left, top, right, bottom = map(round, map(mul, box, sides))
            part = photo.convert("RGB").crop((left, top, right, bottom))
            part.save(folder / name, exif=_exif(FIRST + timedelta(hours=number)))


def _exif(moment: datetime) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "FUJIFILM", "X-T4"
    more = exif.get_ifd(ExifTags.IFD.Exif)
    more[ExifTags.Base.DateTimeOriginal] = moment.strftime("%Y:%m:%d %H:%M:%S")
    more[ExifTags.Base.LensModel] = "XF23mmF2 R WR"
    more[ExifTags.Base.ExposureTime], more[ExifTags.Base.FNumber] = 0.004, 5.6
    more[ExifTags.Base.ISOSpeedRatings], more[ExifTags.Base.FocalLength] = 200, 23.0
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (43.0, 46.0, 23.0)
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", (11.0, 15.0, 20.0)
    return exif


def _add_patterns(folder: Path) -> None:
    for number in range(_PATTERNS):
        side = 16 + 16 * number
        pattern = Image.linear_gradient("L").resize((side, 200)).rotate(15 * number)
        colours = [(40 * number) % 256, 255 - 10 * number, (90 * number) % 256]
        bands = [pattern.point(lambda v, c=c: (v + c) // 2) for c in colours]
        Image.merge("RGB", bands).resize((240, 180)).save(folder / f"pattern{number:02}.png")


def _add_burst(folder: Path) -> None:
    with Image.open(folder / "cat.jpg") as cat:
        for number in range(BURST):
            brighter = ImageEnhance.Brightness(cat).enhance(1 + 0.01 * number)
            exif = _exif(FIRST + timedelta(seconds=number))
            brighter.save(folder / f"cat{number}.jpg", exif=exif)
    (folder / "cat.jpg").unlink()


def _date(folder: Path) -> None:
    """The same order everywhere: files without a date of their own go by that of the file."""
    for hours, path in enumerate(_by_beauty(folder)):
        moment = (FIRST - timedelta(hours=hours)).timestamp()
        os.utime(path, (moment, moment))


def _by_beauty(folder: Path) -> Iterator[Path]:
    """Photographs before patterns."""
    paths = sorted(folder.iterdir())
    yield from (path for path in paths if not path.name.startswith("pattern"))
    yield from (path for path in paths if path.name.startswith("pattern"))
