"""Facts, thumbnails and pictures of photos."""

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image

from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Exposure, Library


def test_browsing_shows_the_latest_first(library: Library, photos: Path) -> None:
    for age, path in enumerate(sorted(photos.iterdir())):
        os.utime(path, (1_600_000_000 - 86_400 * age,) * 2)
    library.folders.add(photos)
    library.index.run(Job())
    hits = list(library.photos.browse())
    assert [hit.path for hit in hits] == sorted(photos.iterdir())
    assert [hit.rank for hit in hits] == [1, 2, 3, 4, 5]
    assert {hit.score for hit in hits} == {None}
    assert list(library.photos.browse(2)) == hits[:2]


def test_a_photo_tells_its_paths_and_facts(library: Library, photos: Path) -> None:
    shutil.copy(photos / "cat.jpg", photos / "copy.jpg")
    library.folders.add(photos)
    library.index.run(Job())
    hit = next(hit for hit in library.photos.browse() if hit.path.name == "cat.jpg")
    photo = library.photos.get(hit.photo_id)
    assert photo.paths == (photos / "cat.jpg", photos / "copy.jpg")
    with Image.open(photos / "cat.jpg") as picture:
        assert (photo.facts.width, photo.facts.height) == picture.size
    assert photo.facts.kind == "JPEG"
    assert photo.size == (photos / "cat.jpg").stat().st_size


def test_pictures_come_whole_or_small(indexed: Library) -> None:
    hit = indexed.photos.browse()[0]
    with Image.open(hit.path) as original:
        assert indexed.photos.picture(hit.photo_id).size == original.size
    assert max(indexed.photos.picture(hit.photo_id, 100).size) == 100
    assert indexed.photos.thumbnail(hit.photo_id).size == indexed.photos.picture(hit.photo_id).size


def test_a_thumbnail_is_as_large_as_wanted_if_the_photo_is(
    library: Library, tmp_path: Path
) -> None:
    roll = tmp_path / "roll"
    roll.mkdir()
    Image.effect_noise((3000, 2000), 90).save(roll / "large.jpg")
    Image.effect_noise((700, 600), 90).save(roll / "small.png")
    library.folders.add(roll)
    library.index.run(Job())
    ids = {hit.path.name: hit.photo_id for hit in library.photos.browse()}
    large = ids["large.jpg"]
    assert min(library.photos.thumbnail(large).size) == 512
    kept, right = library.photos.kept_thumbnail(large, 1000)
    assert (min(kept.size), right) == (512, False)
    assert min(library.photos.thumbnail(large, 1000).size) == 1280
    kept, right = library.photos.kept_thumbnail(large, 1000)
    assert (min(kept.size), right) == (1280, True)
    assert min(library.photos.thumbnail(large, 300).size) == 512
    assert min(library.photos.thumbnail(ids["small.png"], 1000).size) == 600


def test_a_thumbnail_of_a_former_version_is_shown_until_it_is_made_anew(
    indexed: Library, photos: Path
) -> None:
    photo_id = indexed.photos.browse()[0].photo_id
    for path in (indexed.directory / "thumbnails").rglob("*.jpg"):
        with Image.open(path) as picture:
            picture.resize((60, 40)).save(path.with_name(f"{path.stem.partition('-')[0]}.jpg"))
        path.unlink()
    photos.rename(photos.with_name("unplugged"))
    assert indexed.photos.kept_thumbnail(photo_id, 200)[0].size == (60, 40)
    assert indexed.photos.thumbnail(photo_id, 200).size == (60, 40)
    photos.with_name("unplugged").rename(photos)
    assert indexed.photos.kept_thumbnail(photo_id, 200)[1] is False
    assert indexed.photos.thumbnail(photo_id, 200).size == indexed.photos.picture(photo_id).size
    assert indexed.photos.kept_thumbnail(photo_id, 200)[1] is True


def test_a_photo_that_is_away_still_has_its_thumbnail(indexed: Library, photos: Path) -> None:
    photos.rename(photos.with_name("unplugged"))
    photo_id = indexed.photos.browse()[0].photo_id
    assert indexed.photos.thumbnail(photo_id) is not None
    with pytest.raises(KnownError, match="can't be opened"):
        indexed.photos.picture(photo_id)
    shutil.rmtree(indexed.directory / "thumbnails")
    assert indexed.photos.thumbnail(photo_id) is None


def test_a_photo_that_is_gone_is_told_so(library: Library, photos: Path) -> None:
    folder = library.folders.add(photos)
    library.index.run(Job())
    photo_id = library.photos.browse()[0].photo_id
    library.folders.remove(folder.id)
    with pytest.raises(KnownError, match="isn't in the library any more"):
        library.photos.get(photo_id)
    assert library.photos.thumbnail(photo_id) is None


def test_a_file_that_the_library_lacks_is_read_or_refused_in_words(
    library: Library, photos: Path
) -> None:
    (photos / "bad.jpg").write_text("no picture")
    assert library.photos.read(photos / "cat.jpg", 100).mode == "RGB"
    with pytest.raises(KnownError):
        library.photos.read(photos / "bad.jpg", 100)


def test_details_are_read_from_the_file(indexed: Library) -> None:
    hit = indexed.photos.browse()[0]
    details = indexed.photos.details(hit.photo_id, hit.path)
    assert details.photo == indexed.photos.get(hit.photo_id, hit.path)
    assert (details.container, details.beside) == ("", ())
    hit.path.unlink()
    assert indexed.photos.details(hit.photo_id).exposure == Exposure()
