"""A camera's RAW file beside its JPEG or HEIC is one photo."""

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import photosearch.images.decoders.heif  # noqa: F401 - Pillow saves HEIF then
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Filters, Hit, PhotoTerm, Query, Sort
from support.models.fakes import FakeEncoder
from support.photos.raw_files import dng, jpeg, nef

SIZE = (96, 64)


def scene(colour: str) -> Image.Image:
    return Image.new("RGB", SIZE, colour)


def raw(path: Path, colour: str = "green") -> Path:
    path.write_bytes(dng(scene(colour), jpeg(scene(colour))))
    return path


def picture(path: Path, colour: str = "red") -> Path:
    scene(colour).save(path, "HEIF" if path.suffix.lower() == ".heic" else "JPEG")
    return path


def hits(library: Library, kind: str | None = None) -> list[Hit]:
    library.index.run(Job())
    filters = Filters(kinds=(kind,)) if kind else Filters()
    return list(library.search.ask(Query(filters=filters, sort=Sort.DATE)).hits)


@pytest.mark.parametrize("name", ["A.JPG", "a.jpeg", "A.HEIC", "a.heic"])
def test_a_pair_is_one_hit_shown_by_its_jpeg_or_heic(
    library: Library, encoder: FakeEncoder, folder: Path, name: str
) -> None:
    behind, shown = raw(folder / "A.DNG"), picture(folder / name)
    (hit,) = hits(library)
    assert hit.path == shown
    assert library.photos.get(hit.photo_id).paths == (shown, behind)
    assert library.photos.counts() == (1, 2)
    assert encoder.encoded == 1
    assert np.asarray(library.photos.picture(hit.photo_id))[9, 9, 0] > 200
    assert [listed.path for listed in library.photos.browse()] == [shown]
    assert library.index.run(Job()).indexed == 0
    (alike,) = library.search.ask(Query((PhotoTerm(hit.photo_id),))).hits
    assert alike.path == shown


def test_only_the_same_name_in_the_same_directory_makes_a_pair(
    library: Library, folder: Path
) -> None:
    (folder / "other").mkdir()
    raw(folder / "a.dng", "green")
    raw(folder / "b.dng", "blue")
    picture(folder / "b-edited.jpg", "red")
    picture(folder / "other" / "a.jpg", "yellow")
    (folder / "b.jpg").mkdir()
    assert len(hits(library)) == 4


def test_two_raw_files_and_a_heic_go_with_one_jpeg(library: Library, folder: Path) -> None:
    raw(folder / "a.dng")
    (folder / "a.nef").write_bytes(nef(scene("blue"), jpeg(scene("blue"))))
    shown = picture(folder / "a.jpg", "red")
    own = picture(folder / "a.heic", "yellow")
    assert {hit.path for hit in hits(library)} == {shown, own}
    assert library.photos.counts() == (2, 4)


def test_the_kind_raw_finds_pairs_and_raw_files_alone(library: Library, folder: Path) -> None:
    alone = raw(folder / "alone.dng", "blue")
    beside, shown = raw(folder / "a.dng"), picture(folder / "a.jpg")
    picture(folder / "b.jpg", "yellow")
    assert {hit.path for hit in hits(library, "RAW")} == {alone, beside}
    assert shown in {hit.path for hit in hits(library)}
    assert len(hits(library, "JPEG")) == 2
    assert sorted(library.photos.listing.kinds()) == [("JPEG", 2), ("RAW", 2)]


def test_what_remains_of_a_pair_stays_findable(
    library: Library, encoder: FakeEncoder, folder: Path, tmp_path: Path
) -> None:
    behind, shown = raw(folder / "a.dng"), picture(folder / "a.jpg")
    (pair,) = hits(library)
    shown.rename(tmp_path / "away")
    (alone,) = hits(library)
    assert alone.path == behind
    assert np.asarray(library.photos.picture(alone.photo_id))[9, 9, 1] > 90
    (tmp_path / "away").rename(shown)
    (again,) = hits(library)
    assert (again.path, again.photo_id) == (shown, pair.photo_id)
    behind.unlink()
    (only,) = hits(library)
    assert (only.path, library.photos.counts()) == (shown, (1, 1))
    assert encoder.encoded == 2


def test_a_jpeg_that_comes_later_takes_the_raw_file_in(library: Library, folder: Path) -> None:
    behind = raw(folder / "a.dng")
    (alone,) = hits(library)
    assert alone.path == behind
    library.photos.favourites.mark([alone.photo_id], True)
    shown = picture(folder / "a.jpg")
    (hit,) = hits(library)
    assert (hit.path, library.photos.counts()) == (shown, (1, 2))
    assert hit.favourite


def test_beside_a_damaged_jpeg_the_raw_file_stands_for_itself(
    library: Library, folder: Path
) -> None:
    behind, shown = raw(folder / "a.dng"), folder / "a.jpg"
    shown.write_bytes(b"\xff\xd8\xff no picture")
    assert [hit.path for hit in hits(library)] == [behind]
    assert [item.path for item in library.maintenance.status().unreadable] == [shown]
    picture(shown)
    (hit,) = hits(library)
    assert (hit.path, library.photos.counts()) == (shown, (1, 2))


def test_a_changed_jpeg_takes_its_raw_file_along(library: Library, folder: Path) -> None:
    raw(folder / "a.dng")
    shown = picture(folder / "a.jpg")
    (before,) = hits(library)
    picture(shown, "yellow")
    os.utime(shown, (9, 9))
    (after,) = hits(library)
    assert before.photo_id != after.photo_id
    assert len(library.photos.get(after.photo_id).paths) == 2


def test_a_changed_raw_file_is_not_read(
    library: Library, encoder: FakeEncoder, folder: Path
) -> None:
    behind = raw(folder / "a.dng")
    picture(folder / "a.jpg")
    (before,) = hits(library)
    raw(behind, "yellow")
    os.utime(behind, (9, 9))
    (after,) = hits(library)
    assert after == before
    assert (library.photos.counts(), encoder.encoded) == ((1, 2), 1)


def test_pairs_move_together(library: Library, encoder: FakeEncoder, folder: Path) -> None:
    for number in range(3):
        raw(folder / f"{number}.dng")
        picture(folder / f"{number}.jpg", ("red", "blue", "yellow")[number])
    before = {hit.photo_id for hit in hits(library)}
    folder.joinpath("2020").mkdir()
    for path in folder.glob("*.*"):
        path.rename(folder / "2020" / path.name)
    after = hits(library)
    assert {hit.photo_id for hit in after} == before
    assert all(hit.path.suffix == ".jpg" for hit in after)
    assert (library.photos.counts(), encoder.encoded) == ((3, 6), 3)


def test_an_outer_folder_keeps_the_pairs(
    library: Library, encoder: FakeEncoder, folder: Path
) -> None:
    behind, shown = raw(folder / "a.dng"), picture(folder / "a.jpg")
    hits(library)
    library.folders.add(folder.parent)
    (hit,) = hits(library)
    assert library.photos.get(hit.photo_id).paths == (shown, behind)
    assert encoder.encoded == 1
