"""Near-duplicates of a library of real photographs, as the starter and the rules see them."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PIL import ExifTags, Image, ImageDraw, ImageEnhance, ImageOps

from photosearch.duplicates import relations
from photosearch.duplicates.same_picture import judged
from photosearch.errors import KnownError
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import DuplicateKind, Flag, KeepReason
from support.photos.video_samples import make_video

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from photosearch.duplicates.same_picture import Look, Verdict
    from photosearch.types import DuplicateSet

REJECTED = """<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="-1"/>
</rdf:RDF></x:xmpmeta>"""
MOMENT = datetime(2021, 6, 1, 12)


def _exif(moment: datetime, camera: str = "EOS R6") -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Model] = camera
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = moment.strftime(
        "%Y:%m:%d %H:%M:%S"
    )
    return exif


def _crop(picture: Image.Image, share: float) -> Image.Image:
    wide, tall = picture.width * share, picture.height * share
    left, top = (picture.width - wide) * 0.7, (picture.height - tall) * 0.6
    return picture.crop((round(left), round(top), round(left + wide), round(top + tall)))


def _marked(picture: Image.Image) -> Image.Image:
    layer = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    ImageDraw.Draw(layer).text(
        (20, picture.height // 2), "© SAMPLE", (255, 255, 255, 140), font_size=picture.width // 9
    )
    return Image.alpha_composite(picture.convert("RGBA"), layer).convert("RGB")


VERSIONS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "half": lambda p: p.resize((p.width // 2, p.height // 2)),
    "mirrored": ImageOps.mirror,
    "turned": lambda p: p.transpose(Image.Transpose.ROTATE_90),
    "cropped to 80 %": lambda p: _crop(p, 0.8),
    "cropped and mirrored": lambda p: ImageOps.mirror(_crop(p, 0.85)),
    "grey": lambda p: p.convert("L"),
    "darker": lambda p: ImageEnhance.Brightness(p).enhance(0.7),
    "marked": _marked,
    "framed": lambda p: ImageOps.expand(p, 30, "black"),
}


def _find(library: Library, kind: DuplicateKind | None = None) -> list[DuplicateSet]:
    library.index.run(Job())
    return [one for one in library.duplicates.find(Job()).sets if kind in (None, one.kind)]


def _names(one: DuplicateSet) -> list[str]:
    return [file.path.name for file in one.files]


@pytest.fixture
def full(library: Library, photos: Path) -> Library:
    library.folders.add(photos)
    return library


def test_an_empty_library_has_no_duplicates(library: Library) -> None:
    assert library.duplicates.find(Job()).sets == ()


def test_distinct_photos_are_no_duplicates(full: Library) -> None:
    assert _find(full) == []


@pytest.mark.parametrize("name", VERSIONS)
def test_a_version_of_a_photo_is_the_same_picture(full: Library, photos: Path, name: str) -> None:
    with Image.open(photos / "coffee.png") as picture:
        VERSIONS[name](picture.convert("RGB")).save(photos / "version.jpg", quality=80)
    (one,) = _find(full)
    assert one.kind is DuplicateKind.SAME
    assert sorted(_names(one)) == ["coffee.png", "version.jpg"]


def test_two_photos_of_one_scene_are_not_the_same_picture(full: Library, photos: Path) -> None:
    """Something in front has moved by a few pixels, as if the camera had."""
    with Image.open(photos / "coffee.png") as picture:
        scene = picture.convert("RGB")
    cup = scene.crop((150, 60, 330, 240))
    scene.paste(cup, (154, 62))
    scene.save(photos / "moved.png")
    assert [one.kind for one in _find(full)] == [DuplicateKind.SIMILAR]


def test_photos_of_one_camera_within_seconds_are_a_burst(full: Library, photos: Path) -> None:
    with Image.open(photos / "cat.jpg") as picture:
        for second in range(3):
            exif = _exif(MOMENT + timedelta(seconds=second))
            _crop(picture, 1 - second / 100).save(photos / f"b{second}.jpg", exif=exif, quality=95)
    (photos / "cat.jpg").unlink()
    (one,) = _find(full)
    assert one.kind is DuplicateKind.BURST
    assert sorted(_names(one)) == ["b0.jpg", "b1.jpg", "b2.jpg"]


def test_the_same_picture_at_another_time_is_another_photo(full: Library, photos: Path) -> None:
    """However alike: a tripod took both. But a clock set right by whole hours changes nothing."""
    with Image.open(photos / "cat.jpg") as picture:
        picture.save(photos / "cat.jpg", exif=_exif(MOMENT), quality=95)
        picture.save(photos / "later.jpg", exif=_exif(MOMENT + timedelta(minutes=7)), quality=80)
    assert [one.kind for one in _find(full)] == [DuplicateKind.SIMILAR]
    with Image.open(photos / "cat.jpg") as picture:
        picture.save(photos / "later.jpg", exif=_exif(MOMENT + timedelta(hours=2)), quality=80)
    assert [one.kind for one in _find(full)] == [DuplicateKind.SAME]


def test_shots_of_one_second_are_told_by_the_numbers_their_camera_gave(
    full: Library, photos: Path
) -> None:
    """Nothing moves, and the clock knows no less than a second."""
    with Image.open(photos / "cat.jpg") as picture:
        for name in ("IMG_0412", "IMG_0413", "IMG_0412-edited"):
            quality = 90 if "edited" in name else 95 + int(name[-1]) % 2
            picture.save(photos / f"{name}.jpg", exif=_exif(MOMENT), quality=quality)
    (photos / "cat.jpg").unlink()
    found = _find(full)
    assert {one.kind for one in found} == {DuplicateKind.SAME, DuplicateKind.BURST}
    for one in found:
        assert not {"IMG_0412.jpg", "IMG_0413.jpg"} <= set(_names(one)) or (
            one.kind is DuplicateKind.BURST
        )


def test_flat_pictures_are_the_same_only_if_equal(full: Library, photos: Path) -> None:
    for name, colour in (("a.png", "#305080"), ("b.png", "#325080"), ("c.png", "#a05030")):
        Image.new("RGB", (400, 300), colour).save(photos / name)
    Image.new("RGB", (400, 300), "#a05030").save(photos / "d.jpg")
    same = _find(full, DuplicateKind.SAME)
    assert ["c.png", "d.jpg"] in [sorted(_names(one)) for one in same]
    assert not any({"a.png", "c.png"} <= set(_names(one)) for one in same)


def test_copies_in_folders_are_a_set_and_the_larger_version_is_to_be_kept(
    full: Library, photos: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(photos / "rocket.jpg", other / "rocket copy.jpg")
    with Image.open(photos / "rocket.jpg") as picture:
        picture.resize((picture.width // 2, picture.height // 2)).save(other / "small.jpg")
    full.folders.add(other)
    (one,) = _find(full)
    assert _names(one) == ["rocket.jpg", "rocket copy.jpg", "small.jpg"]
    assert KeepReason.PIXELS in one.reasons
    assert KeepReason.NAME in one.reasons
    assert one.spare == sum(file.size for file in one.files[1:])


def test_a_favourite_is_to_be_kept(full: Library, photos: Path) -> None:
    with Image.open(photos / "rocket.jpg") as picture:
        picture.resize((picture.width // 2, picture.height // 2)).save(photos / "small.jpg")
    (one,) = _find(full)
    assert _names(one)[0] == "rocket.jpg"
    full.photos.favourites.mark([one.files[1].photo_id], True)
    (one,) = _find(full)
    assert (_names(one)[0], one.reasons[0]) == ("small.jpg", KeepReason.FAVOURITE)


def _captioned(picture: Image.Image) -> Image.Image:
    strip = picture.height // 8
    with_strip = ImageOps.expand(picture, (0, 0, 0, strip), "#222")
    place = (20, picture.height + strip // 4)
    ImageDraw.Draw(with_strip).text(place, "On the sea, 2026", "white", font_size=strip // 2)
    return with_strip


@pytest.mark.parametrize("framed", [_captioned, VERSIONS["framed"]])
def test_what_has_more_pixels_only_by_its_frame_is_not_the_one_to_keep(
    full: Library, photos: Path, framed: Callable[[Image.Image], Image.Image]
) -> None:
    with Image.open(photos / "coffee.png") as picture:
        version = framed(picture.convert("RGB"))
    version.save(photos / "framed.png")
    version.resize((version.width // 3, version.height // 3)).save(photos / "framed small.png")
    (one,) = _find(full)
    assert _names(one) == ["coffee.png", "framed.png", "framed small.png"]
    assert KeepReason.UNFRAMED in one.reasons
    with Image.open(photos / "coffee.png") as picture:
        picture.resize((picture.width // 2, picture.height // 2)).save(photos / "coffee.png")
    (one,) = _find(full)
    assert _names(one)[0] == "framed.png"
    assert one.reasons[0] is KeepReason.PIXELS


def test_a_crop_is_not_the_one_to_keep(full: Library, photos: Path) -> None:
    """However plain what was cut away is."""
    with Image.open(photos / "moon.png") as picture:
        edge = picture.convert("L").resize((1, 1), box=(0, 0, 9, 9)).tobytes()[0]
        whole = ImageOps.expand(picture.convert("RGB"), 70, (edge, edge, edge))
    whole.save(photos / "whole.png")
    (one,) = _find(full, DuplicateKind.SAME)
    assert _names(one)[0] == "whole.png"


def test_more_stars_are_a_reason_to_keep(full: Library, photos: Path) -> None:
    """Written in a file, or beside it; a rejected one is the last."""
    exif = Image.Exif()
    exif[18246] = 4
    with Image.open(photos / "rocket.jpg") as picture:
        small = picture.resize((picture.width // 2, picture.height // 2))
        small.save(photos / "small.jpg", exif=exif)
        picture.resize((picture.width - 40, picture.height - 40)).save(photos / "no.jpg")
    (photos / "no.jpg.xmp").write_text(REJECTED)
    (one,) = _find(full)
    assert _names(one) == ["small.jpg", "rocket.jpg", "no.jpg"]
    assert {KeepReason.RATING, KeepReason.FLAG} <= set(one.reasons)
    by_name = {file.path.name: file.photo_id for file in one.files}
    full.photos.ratings.rate([by_name["small.jpg"]], stars=0)
    full.photos.ratings.rate([by_name["rocket.jpg"]], flag=Flag.REJECT)
    full.photos.ratings.rate([by_name["no.jpg"]], stars=1, flag=Flag.NONE)
    (one,) = _find(full)
    assert _names(one) == ["no.jpg", "small.jpg", "rocket.jpg"], "what is said here counts"


def test_raw_beside_jpeg_is_no_duplicate_of_itself(full: Library, photos: Path) -> None:
    (photos / "cat.dng").write_bytes(b"II*\0 a camera's own format")
    assert _find(full) == []
    shutil.copy(photos / "cat.jpg", photos / "cat copy.jpg")
    (one,) = _find(full)
    assert _names(one) == ["cat.jpg", "cat copy.jpg"]
    assert one.files[0].beside == 1
    assert KeepReason.RAW in one.reasons


def test_what_is_no_duplicate_stays_so_through_moves_and_edits(full: Library, photos: Path) -> None:
    with Image.open(photos / "cat.jpg") as picture:
        picture.resize((picture.width // 2, picture.height // 2)).save(photos / "small.jpg")
    (one,) = _find(full)
    mark = full.duplicates.keep_apart(one.photo_ids)
    assert _find(full) == []
    (photos / "elsewhere").mkdir()
    (photos / "small.jpg").rename(photos / "elsewhere" / "other name.jpg")
    assert _find(full) == []
    with Image.open(photos / "cat.jpg") as picture:
        picture.load()
        ImageEnhance.Brightness(picture).enhance(1.05).save(photos / "cat.jpg")
    assert _find(full) == []
    full.duplicates.forget_apart(mark)
    assert len(_find(full)) == 1


def test_a_third_version_does_not_bring_together_what_is_apart(full: Library, photos: Path) -> None:
    with Image.open(photos / "cat.jpg") as picture:
        picture.resize((picture.width // 2, picture.height // 2)).save(photos / "small.jpg")
        (one,) = _find(full)
        full.duplicates.keep_apart(one.photo_ids)
        ImageOps.mirror(picture).save(photos / "mirrored.jpg")
    assert [len(one.files) for one in _find(full, DuplicateKind.SAME)] == [2]


def test_a_folder_that_is_contained_in_another_one(
    full: Library, photos: Path, tmp_path: Path
) -> None:
    backup = shutil.copytree(photos, tmp_path / "backup")
    (photos / "moon.png").rename(photos / "moon of mine.png")
    (backup / "moon.png").unlink()
    full.folders.add(backup)
    full.index.run(Job())
    (folder,) = full.duplicates.find(Job()).folders
    assert (folder.path, folder.within) == (backup, photos)
    assert [file.path.name for file in folder.files] == [path.name for path in folder.copies]
    (backup / "new.png").write_bytes((photos / "moon of mine.png").read_bytes()[:-7] + b"another")
    Image.new("RGB", (64, 64), "red").save(backup / "own.png")
    full.index.run(Job())
    assert full.duplicates.find(Job()).folders == ()


def test_nothing_goes_unless_what_is_to_be_kept_is_really_there(
    full: Library, photos: Path
) -> None:
    shutil.copy(photos / "cat.jpg", photos / "copy.jpg")
    (one,) = _find(full)
    keep, go = ([file.path for file in files] for files in (one.files[:1], one.files[1:]))
    assert full.duplicates.removal(keep, go).goes == tuple(go)
    keep[0].unlink()
    with pytest.raises(KnownError, match="nothing was moved"):
        full.duplicates.removal(keep, go)
    assert go[0].exists()


def test_a_link_to_the_file_that_goes_is_no_copy_of_it(full: Library, photos: Path) -> None:
    shutil.copy(photos / "cat.jpg", photos / "copy.jpg")
    full.index.run(Job())
    (photos / "cat.jpg").unlink()
    (photos / "cat.jpg").symlink_to(photos / "copy.jpg")
    with pytest.raises(KnownError, match="same file"):
        full.duplicates.removal([photos / "cat.jpg"], [photos / "copy.jpg"])


def test_what_cannot_be_reached_is_counted_and_never_the_one_to_keep(
    full: Library, photos: Path, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    shutil.copy(photos / "cat.jpg", drive / "a.jpg")
    with Image.open(photos / "cat.jpg") as picture:
        picture.resize((picture.width // 2, picture.height // 2)).save(photos / "small.jpg")
    (photos / "cat.jpg").unlink()
    full.folders.add(drive)
    full.index.run(Job())
    drive.rename(tmp_path / "unplugged")
    (one,) = _find(full)
    assert _names(one) == ["small.jpg", "a.jpg"]
    assert [file.reachable for file in one.files] == [True, False]
    assert one.spare == 0
    meant = full.duplicates.removal([one.files[0].path], [one.files[1].path])
    assert (meant.goes, meant.away) == ((), (drive / "a.jpg",))


def test_a_renewed_reading_gets_a_new_hash_and_a_second_look_is_quick(
    full: Library, photos: Path
) -> None:
    shutil.copy(photos / "cat.jpg", photos / "copy.jpg")
    told: list[tuple[int, int]] = []
    full.index.run(Job())
    full.duplicates.find(Job(), lambda done, total: told.append((done, total)))
    assert told[-1] == (5, 5)
    full.duplicates.find(Job(), lambda done, total: told.append((done, total)))
    assert told[-1] == (0, 0)


def test_pictures_that_were_compared_once_are_not_compared_again(
    full: Library, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Image.open(photos / "coffee.png") as picture:
        VERSIONS["framed"](picture.convert("RGB")).save(photos / "framed.png")
    first = _find(full)
    monkeypatch.setattr(relations, "judged", lambda *_: pytest.fail("compared again"))
    with Library.open(tmp_path / "library") as reopened:
        assert list(reopened.duplicates.find(Job()).sets) == first


def test_photos_come_and_go_while_it_looks(
    full: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo that is gone by the time it is compared is no error."""
    with Image.open(photos / "coffee.png") as picture:
        picture.convert("L").save(photos / "grey.png")
        VERSIONS["framed"](picture.convert("RGB")).save(photos / "framed.png")
    full.index.run(Job())

    def meanwhile(one: Look, other: Look) -> Verdict:
        (photos / "grey.png").unlink(missing_ok=True)
        shutil.copy(photos / "cat.jpg", photos / "new.jpg")
        full.index.run(Job())
        return judged(one, other)

    monkeypatch.setattr(relations, "judged", meanwhile)
    full.duplicates.find(Job())
    monkeypatch.undo()
    found = {tuple(sorted(_names(one))) for one in _find(full)}
    assert found == {("coffee.png", "framed.png"), ("cat.jpg", "new.jpg")}


def test_a_video_in_two_files_or_compressed_again_is_the_same(
    library: Library, tmp_path: Path
) -> None:
    """What was taken at another time isn't, nor is another one of the same length."""
    folder = tmp_path / "videos"
    folder.mkdir()
    scenes = [(name, 2.0) for name in ("chelsea.png", "coffee.png", "rocket.jpg")]
    make_video(folder / "clip.mp4", scenes, size=(320, 240))
    shutil.copy(folder / "clip.mp4", folder / "clip (1).mp4")
    make_video(folder / "small.mp4", scenes, size=(240, 180))
    scenes[1] = ("moon.png", 2.0)
    make_video(folder / "other.mp4", scenes, size=(320, 240))
    library.folders.add(folder)
    (one,) = _find(library)
    assert one.kind is DuplicateKind.SAME
    assert _names(one) == ["clip.mp4", "clip (1).mp4", "small.mp4"]
    assert KeepReason.PIXELS in one.reasons
    library.duplicates.keep_apart(one.photo_ids)
    assert [_names(one) for one in _find(library)] == [["clip.mp4", "clip (1).mp4"]]


def test_it_stops_when_it_is_cancelled(full: Library) -> None:
    full.index.run(Job())
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        full.duplicates.find(job)


def test_the_difference_is_made_visible(full: Library, photos: Path) -> None:
    with Image.open(photos / "coffee.png") as picture:
        _marked(picture.convert("RGB")).save(photos / "version.jpg", quality=90)
    (one,) = _find(full)
    shown = full.duplicates.difference(*one.photo_ids)
    assert shown is not None
    red, _, blue = shown.split()
    yellow = sum(r > b + 100 for r, b in zip(red.tobytes(), blue.tobytes(), strict=True))
    assert 0 < yellow < shown.width * shown.height / 4
