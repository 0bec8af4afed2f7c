"""Photos as files of their own: sizes, formats, metadata, names, and what goes wrong."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from photosearch.errors import KnownError
from photosearch.images import picture_facts
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import ExportFormat, ExportOptions, ExportReport, Hit
from support.photos.raw_files import dng, jpeg
from support.photos.samples import with_segment
from support.photos.video_samples import make_video
from support.photos.written_words import dataset, packet, resources

WHEN = 1_500_000_000
TAKEN = datetime(2019, 6, 5, 7, 8, 9)
SIZE = (96, 64)
"""As it is stored; upright it is on end."""
PLACES = (b"48,51.498N", b"Paris-in-XMP", b"Paris-in-IPTC", b"LAT=48.85", b"xyz+48.8583", b"48.858")
"""All that the file says of its place, beside the numbers in its EXIF."""


def stored() -> Image.Image:
    """Red at its left, which is at the top of the upright picture; else blue."""
    pixels = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    pixels[:, :, 2] = 200
    pixels[:, :24] = (200, 0, 0)
    return Image.fromarray(pixels)


def write_full(path: Path) -> Path:
    """A JPEG with everything that a phone, a press program and a person wrote into it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Canon", "EOS 5D"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = TAKEN.strftime("%Y:%m:%d %H:%M:%S")
    details[0x927C] = b"maker LAT=48.85"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[1], gps[2], gps[3], gps[4] = "N", (48.0, 51.0, 29.88), "E", (2.0, 17.0, 40.2)
    words = (
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>Sunset</rdf:li></rdf:Alt>"
        "</dc:description><photoshop:City>Paris-in-XMP</photoshop:City>"
        '<any:pos xmlns:any="http://a.b/" any:Latitude="48.8583"/>'
    )
    xmp = packet(words, 'exif:GPSLatitude="48,51.498N" exif:GPSLongitude="2,17.67E" xmp:Rating="4"')
    stored().save(path, "JPEG", quality=95, exif=exif, xmp=xmp)
    iptc = dataset(0x5A, b"Paris-in-IPTC") + dataset(0x19, b"keyword-in-iptc")
    data = with_segment(path.read_bytes(), 0xED, resources(iptc))
    path.write_bytes(data + b"\0\0\0\x18ftypmp42\xa9xyz+48.8583+002.2945/")
    os.utime(path, (WHEN, WHEN))
    return path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    write_full(folder / "IMG_1.jpg")
    return folder


def read(library: Library, source: Path) -> list[Hit]:
    library.folders.add(source)
    library.index.run(Job())
    return sorted(library.photos.browse(), key=lambda hit: hit.path.name)


def export(
    library: Library, source: Path, options: ExportOptions, job: Job | None = None
) -> ExportReport:
    target = source.parent / "out"
    target.mkdir(exist_ok=True)
    return library.export.run(read(library, source), target, options, job or Job(), album="Été")


def one(library: Library, source: Path, **options: object) -> Path:
    report = export(library, source, ExportOptions(**options))  # type: ignore[arg-type]
    assert not report.failed
    (written,) = report.written
    return written


def where(path: Path) -> list[bytes]:
    """What a file still says of its place."""
    data = path.read_bytes()
    with Image.open(path) as image:
        gps = bool(dict(image.getexif().get_ifd(ExifTags.IFD.GPSInfo)))
        plain = str(image.info.get("xmp", "") or image.info.get("XML:com.adobe.xmp", "")).encode()
    facts = picture_facts(data)
    known = facts.latitude is not None or bool(facts.words.place)
    return [mark for mark in PLACES if mark in data + plain] + [b"GPS"] * (gps or known)


def test_the_sample_says_where_in_every_way(source: Path) -> None:
    assert where(source / "IMG_1.jpg") == [*PLACES, b"GPS"]


@pytest.mark.parametrize("side", [None, 40])
@pytest.mark.parametrize("form", list(ExportFormat))
def test_the_place_is_gone_and_the_rest_is_kept(
    library: Library, source: Path, side: int | None, form: ExportFormat
) -> None:
    written = one(library, source, side=side, format=form, place=False)
    assert where(written) == []
    facts = picture_facts(written.read_bytes())
    assert (facts.taken_at, facts.camera) == (TAKEN, "Canon EOS 5D")
    assert "Sunset" in facts.words.caption
    assert facts.words.rating == 4
    if written.suffix == ".jpg":
        assert "keyword-in-iptc" in facts.words.keywords
    assert written.stat().st_mtime == WHEN


@pytest.mark.parametrize("form", list(ExportFormat))
def test_without_metadata_nothing_is_said_but_how_it_is_turned(
    library: Library, source: Path, form: ExportFormat
) -> None:
    written = one(library, source, format=form, metadata=False)
    assert where(written) == []
    facts = picture_facts(written.read_bytes())
    assert (facts.taken_at, facts.camera, facts.words.caption) == (None, None, "")
    for mark in (b"Canon", b"Sunset", b"keyword", b"maker"):
        assert mark not in written.read_bytes()
    assert_upright(written)


def assert_upright(path: Path) -> None:
    """As any program shows it: turned by its EXIF once, or not at all."""
    from PIL import ImageOps

    with Image.open(path) as image:
        shown = ImageOps.exif_transpose(image).convert("RGB")
    assert shown.width < shown.height
    red, _, blue = shown.getpixel((shown.width // 2, 4))  # type: ignore[misc]
    assert red > 150 > 60 > blue
    red, _, blue = shown.getpixel((shown.width // 2, shown.height - 4))  # type: ignore[misc]
    assert blue > 150 > 60 > red


@pytest.mark.parametrize("side", [None, 40])
@pytest.mark.parametrize("form", list(ExportFormat))
def test_pictures_are_upright_wherever_they_are_opened(
    library: Library, source: Path, side: int | None, form: ExportFormat
) -> None:
    written = one(library, source, side=side, format=form)
    assert_upright(written)
    with Image.open(written) as image:
        turned = side is not None or form is not ExportFormat.AS_IS
        assert image.getexif().get(ExifTags.Base.Orientation, 1) == (1 if turned else 6)
        assert max(image.size) == (side or max(SIZE))


def test_originals_are_copied_with_sidecars_and_times(library: Library, source: Path) -> None:
    (source / "IMG_1.xmp").write_bytes(packet("", 'xmp:Rating="5"'))
    written = one(library, source, name="{date} {name}")
    assert written.name == "2019-06-05 IMG_1.jpg"
    assert written.read_bytes() == (source / "IMG_1.jpg").read_bytes()
    assert written.stat().st_mtime == WHEN
    beside = written.with_name("2019-06-05 IMG_1.xmp")
    assert beside.read_bytes() == (source / "IMG_1.xmp").read_bytes()
    assert {path.name for path in written.parent.iterdir()} == {written.name, beside.name}


def test_a_sidecar_stays_behind_where_something_is_taken_out(
    library: Library, source: Path
) -> None:
    (source / "IMG_1.xmp").write_bytes(packet("", 'exif:GPSLatitude="48,51.498N" xmp:Rating="5"'))
    written = one(library, source, place=False)
    assert [path.name for path in written.parent.iterdir()] == ["IMG_1.jpg"]
    assert where(written) == []
    assert picture_facts(written.read_bytes()).words.rating == 5, "what the sidecar says, in it"


def test_the_pixels_of_an_original_are_those_it_has(library: Library, source: Path) -> None:
    written = one(library, source, place=False)
    with Image.open(source / "IMG_1.jpg") as before, Image.open(written) as after:
        assert before.tobytes() == after.tobytes()


def test_percents_and_never_larger(library: Library, source: Path) -> None:
    with Image.open(one(library, source, percent=50)) as image:
        assert image.size == (SIZE[1] // 2, SIZE[0] // 2)
    with Image.open(one(library, source, side=5000)) as image:
        assert image.size == (SIZE[1], SIZE[0])


def test_names_never_collide_whatever_they_are_made_of(library: Library, source: Path) -> None:
    for number in range(4):
        stored().rotate(90 * number).save(source / f"{number}.png")
    target = source.parent / "out"
    target.mkdir()
    (target / "ÉTÉ.png").write_text("mine")
    report = export(library, source, ExportOptions(name="{album}", format=ExportFormat.PNG))
    assert [path.name for path in report.written] == [
        f"Été ({number}).png" for number in range(2, 7)
    ]
    assert (target / "ÉTÉ.png").read_text() == "mine"
    again = export(library, source, ExportOptions(name="{album}", format=ExportFormat.PNG))
    assert len({path.name.casefold() for path in target.iterdir()}) == 11
    assert not set(again.written) & set(report.written)


@pytest.mark.parametrize("pattern", ["../../x", "/etc/passwd", "a\\b", "{x}", ""])
def test_a_pattern_cannot_lead_out_of_the_folder(
    library: Library, source: Path, pattern: str
) -> None:
    with pytest.raises(KnownError):
        export(library, source, ExportOptions(name=pattern))
    assert list((source.parent / "out").iterdir()) == []


@pytest.mark.parametrize("pattern", ["CON", "x" * 900, "👩\u200d👩\u200d👧" * 90, "."])
def test_hostile_patterns_make_harmless_names(library: Library, source: Path, pattern: str) -> None:
    written = one(library, source, name=pattern)
    assert written.parent == source.parent / "out"
    assert written.exists()


def test_raw_files_and_videos(library: Library, source: Path) -> None:
    (source / "raw.dng").write_bytes(dng(stored().resize((320, 200)), jpeg(stored())))
    make_video(source / "film.mp4", [("coffee.png", 1.0)], size=(64, 48))
    report = export(library, source, ExportOptions(place=False))
    assert [path.name for path in report.videos] == ["film.mp4"]
    assert sorted(path.name for path in report.written) == ["IMG_1.jpg", "raw.jpg"]
    report = export(library, source, ExportOptions(side=50, videos=True, place=False))
    film = next(path for path in report.written if path.suffix == ".mp4")
    assert film.read_bytes() == (source / "film.mp4").read_bytes()
    report = export(library, source, ExportOptions())
    assert {path.suffix for path in report.written} == {".jpg", ".dng", ".mp4"}


def test_what_is_unplugged_is_told_and_the_rest_is_exported(
    library: Library, source: Path, tmp_path: Path
) -> None:
    other = tmp_path / "drive"
    other.mkdir()
    stored().save(other / "far.png")
    hits = [*read(library, other), *read(library, source)]
    shutil.move(other, tmp_path / "unplugged")
    library.index.run(Job())
    (tmp_path / "out").mkdir()
    hits = sorted(library.photos.browse(), key=lambda hit: hit.path.name)
    report = library.export.run(hits, tmp_path / "out", ExportOptions(), Job())
    assert [path.name for path in report.away] == ["far.png"]
    assert [path.name for path in report.written] == ["IMG_1.jpg"]


def test_a_cancel_leaves_what_was_written_whole(library: Library, source: Path) -> None:
    for number in range(3):
        stored().rotate(90 * number).save(source / f"{number}.png")
    job, target = Job(), source.parent / "out"
    target.mkdir()
    hits = read(library, source)

    def told(done: int, total: int, _: Path) -> None:
        assert total == 4
        if done == 2:
            job.cancel()

    report = library.export.run(hits, target, ExportOptions(side=20), job, told)
    assert report.cancelled
    assert sorted(target.iterdir()) == sorted(report.written)
    for path in report.written:
        with Image.open(path) as image:
            image.load()


def test_a_file_that_is_gone_costs_no_other(library: Library, source: Path) -> None:
    stored().rotate(90).save(source / "other.png")
    hits = read(library, source)
    (source / "other.png").unlink()
    target = source.parent / "out"
    target.mkdir()
    report = library.export.run(hits, target, ExportOptions(side=20), Job())
    assert [path.name for path, _ in report.failed] == ["other.png"]
    assert len(report.written) == 1


def test_too_little_room_is_told_before_anything_is_written(
    library: Library, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(source)._replace(free=10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(KnownError, match="isn't enough room"):
        export(library, source, ExportOptions())
    assert list((source.parent / "out").iterdir()) == []


def test_the_first_name_is_known_beforehand(library: Library, source: Path) -> None:
    hits = read(library, source)
    options = ExportOptions(name="{album} {number} {camera}", format=ExportFormat.WEBP)
    assert library.export.first_name(hits, options, "Été") == "Été 001 Canon EOS 5D.webp"


def test_the_place_is_gone_from_other_kinds_of_files(library: Library, source: Path) -> None:
    """A press print, a phone's pair of pictures, and formats that can't be written here."""
    with Image.open(source / "IMG_1.jpg") as full:
        exif, xmp = full.getexif(), full.info["xmp"]
    more = {"exif": exif.tobytes(), "xmp": xmp}
    stored().convert("CMYK").save(source / "print.jpg", "JPEG", progressive=True, **more)
    pair = [stored().rotate(180)]
    stored().save(source / "pair.jpg", "MPO", save_all=True, append_images=pair, exif=exif)
    stored().transpose(Image.Transpose.FLIP_TOP_BOTTOM).save(source / "w.webp", quality=70, **more)
    stored().rotate(2).save(source / "a.avif", **more)
    report = export(library, source, ExportOptions(place=False))
    names = ["IMG_1.jpg", "a.jpg", "pair.jpg", "print.jpg", "w.webp"]
    assert sorted(path.name for path in report.written) == names
    for path in report.written:
        assert where(path) == [], path
        assert picture_facts(path.read_bytes()).taken_at == TAKEN
        with Image.open(path) as image:
            assert getattr(image, "n_frames", 1) == 1
