"""Which date a photo has, and where it comes from."""

import os
import sqlite3
from datetime import date, datetime
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from photosearch.catalogue import Catalogue
from photosearch.catalogue.migrations import MIGRATIONS
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Dated, DateSource, Filters, Photo, Query, Sort

NOON, DAY, COPIED = datetime(2019, 6, 15, 12, 30), datetime(2019, 6, 15), datetime(2024, 1, 2)
SIDECAR = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<r:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:DateTimeOriginal="{}"'
    ' exif:GPSLatitude="48,51.498N" exif:GPSLongitude="2,17.666E"/></r:RDF></x:xmpmeta>'
)


def picture(path: Path, colour: str = "red", taken: str | None = None) -> Path:
    exif = Image.Exif()
    if taken:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    Image.new("RGB", (96, 64), colour).save(path, "JPEG", exif=exif)
    os.utime(path, (COPIED.timestamp(),) * 2)
    return path


def sidecar(path: Path, taken: str = "2019-06-15T12:30:00") -> Path:
    path.write_text(SIDECAR.format(taken))
    return path


def photos(library: Library) -> list[Photo]:
    library.index.run(Job())
    return [
        library.photos.get(hit.photo_id) for hit in library.search.ask(Query(sort=Sort.FOLDER)).hits
    ]


def dates(library: Library) -> list[tuple[datetime | None, DateSource | None]]:
    return [(photo.dated, photo.facts.date_source) for photo in photos(library)]


@pytest.mark.parametrize(
    ("name", "taken", "date", "source"),
    [
        ("IMG-20190615-WA0001.jpg", None, DAY, DateSource.NAME),
        ("PXL_20190615_123000123.jpg", None, NOON, DateSource.NAME),
        ("PXL_20190615_123000123.jpg", "2018:01:02 03:04:05", None, DateSource.CAMERA),
        ("PXL_20190615_123000123.jpg", "1980:01:01 00:00:00", NOON, DateSource.NAME),
        ("DSC_0001.JPG", None, COPIED, None),
        ("DSC_0001.JPG", "0000:00:00 00:00:00", COPIED, None),
    ],
)
def test_a_name_counts_where_the_file_says_nothing(
    library: Library,
    folder: Path,
    name: str,
    taken: str | None,
    date: datetime | None,
    source: DateSource | None,
) -> None:
    picture(folder / name, taken=taken)
    assert dates(library) == [(date or datetime(2018, 1, 2, 3, 4, 5), source)]


def test_sorting_filters_and_months_use_one_date(library: Library, folder: Path) -> None:
    old = picture(folder / "IMG-20190615-WA0001.jpg")
    new = picture(folder / "a.jpg", "blue", "2020:01:01 10:00:00")
    copied = picture(folder / "b.jpg", "green")
    library.index.run(Job())
    assert [hit.path for hit in library.search.ask(Query(sort=Sort.DATE)).hits] == [
        new,
        old,
        copied,
    ]
    oldest = library.search.ask(Query(sort=Sort.OLDEST)).hits
    assert [hit.path for hit in oldest] == [old, new, copied], "the day of copying is no date"
    ids = {hit.path: hit.photo_id for hit in oldest}
    days = library.photos.listing.known_days().days
    assert days[[ids[old], ids[new]]].tolist() == [DAY.date(), date(2020, 1, 1)]
    assert days[ids[copied]].item() is None
    for filters, found in (
        (Filters(before=datetime(2019, 6, 16)), {old}),
        (Filters(after=DAY, before=datetime(2020, 1, 2)), {old, new}),
        (Filters(after=datetime(2020, 1, 2)), {copied}),
    ):
        assert {hit.path for hit in library.search.ask(Query(filters=filters)).hits} == found
    assert [month for month, _ in library.photos.listing.months()] == [
        "2019-06",
        "2020-01",
        "2024-01",
    ]


@pytest.mark.parametrize("name", ["photo.xmp", "photo.jpg.xmp", "photo.XMP"])
def test_a_sidecar_says_when_and_where(library: Library, folder: Path, name: str) -> None:
    picture(folder / "photo.jpg", taken="2001:01:01 00:00:10")
    sidecar(folder / name)
    (photo,) = photos(library)
    assert (photo.facts.taken_at, photo.facts.date_source) == (NOON, DateSource.SIDECAR)
    assert photo.facts.latitude == pytest.approx(48.8583, abs=1e-4)


def test_changes_of_a_sidecar_are_noticed(library: Library, folder: Path) -> None:
    picture(folder / "photo.jpg")
    assert dates(library) == [(COPIED, None)]
    beside = sidecar(folder / "photo.xmp")
    assert dates(library) == [(NOON, DateSource.SIDECAR)]
    sidecar(beside, "2018-01-02T03:04:05Z")
    os.utime(beside, ns=(1, 1))
    assert dates(library) == [(datetime(2018, 1, 2, 3, 4, 5), DateSource.SIDECAR)]
    assert library.index.run(Job()).indexed == 0
    beside.unlink()
    (photo,) = photos(library)
    assert (photo.dated, photo.facts.latitude) == (COPIED, None)


def test_a_hostile_or_broken_sidecar_costs_nothing(library: Library, folder: Path) -> None:
    picture(folder / "photo.jpg", taken="2019:06:15 12:30:00")
    bomb = '<!DOCTYPE x [<!ENTITY a "2001">]>' + SIDECAR.format("&a;-01-01")
    (folder / "photo.xmp").write_text(bomb)
    picture(folder / "other.jpg", "blue", taken="2019:06:15 12:30:00")
    (folder / "other.xmp").mkdir()
    assert dates(library) == [(NOON, DateSource.CAMERA)] * 2


def test_a_new_name_says_a_new_date(library: Library, folder: Path) -> None:
    was = picture(folder / "a.jpg")
    assert dates(library) == [(COPIED, None)]
    now = was.rename(folder / "2019-06-15 12.30.00.jpg")
    assert dates(library) == [(NOON, DateSource.NAME)]
    now.rename(folder / "b.jpg")
    assert dates(library)[0][1] is None


@pytest.mark.parametrize("names", [("a.jpg", "b"), ("b", "a.jpg")])
def test_of_copies_the_best_date_counts(
    library: Library, folder: Path, names: tuple[str, str]
) -> None:
    """Whichever is read first."""
    for name in names:
        picture(folder / ("IMG_20190615_123000.jpg" if name == "b" else name))
        library.index.run(Job())
    assert dates(library) == [(NOON, DateSource.NAME)]
    sidecar(folder / "a.jpg.xmp", "2018-01-02T03:04:05")
    assert dates(library) == [(datetime(2018, 1, 2, 3, 4, 5), DateSource.SIDECAR)]


def test_days_alone_make_no_burst() -> None:
    """Photos of one messenger and day would else all be one."""
    assert Dated("2019-06-15T12:30:00", DateSource.NAME).is_moment
    assert not Dated("2019-06-15T00:00:00", DateSource.NAME).is_moment
    assert not Dated("2019-06-15T12:30:00", DateSource.FILE).is_moment


def test_a_library_of_the_former_version_says_who_dated_its_photos(tmp_path: Path) -> None:
    number = next(i for i, step in enumerate(MIGRATIONS) if "date_source" in step)
    former = sqlite3.connect(tmp_path / "c.sqlite")
    for step in MIGRATIONS[:number]:
        former.executescript(step)
    former.executemany(
        "INSERT INTO photos (id, hash, kind, width, height, orientation, dated, taken_at, at)"
        " VALUES (?1, ?1, 'JPEG', 1, 1, 1, '2019-06-15T12:30:00', ?2, ?3)",
        [(1, "2019-06-15T12:30:00", None), (2, "2019-06-15T12:30:00", 0.0), (3, None, None)],
    )
    former.execute(f"PRAGMA user_version = {number}")
    former.commit()
    former.close()
    catalogue = Catalogue(tmp_path / "c.sqlite")
    sources = [date.source for date in catalogue.listing.dates([1, 2, 3]).values()]
    catalogue.close()
    assert sources == [DateSource.CAMERA, DateSource.CONTAINER, DateSource.FILE]
