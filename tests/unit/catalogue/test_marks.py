"""What a person gave to a photo survives what other programs do to its file."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch.catalogue.migrations import MIGRATIONS
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text import format_query, parse
from photosearch.types import Flag, Hit, PhotoTerm, Query, Rating, Region, SavedSearch, TextTerm
from support.models.fakes import FakeEncoder
from support.photos.raw_files import dng, jpeg

DATE_TAKEN = 36867


def scene(lot: int) -> Image.Image:
    """A picture of its own; those of different lots don't look alike."""
    pixels = np.random.default_rng(lot).integers(0, 255, (8, 8, 3), dtype=np.uint8)
    return Image.fromarray(pixels).resize((96, 96), Image.Resampling.NEAREST)


def picture(path: Path, lot: int = 1, taken: datetime | None = None) -> Path:
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[DATE_TAKEN] = taken.strftime("%Y:%m:%d %H:%M:%S")
    scene(lot).save(path, "JPEG", quality=95, exif=exif)
    return path


def commented(data: bytes, words: bytes = b"rated 5") -> bytes:
    return data[:2] + b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words + data[2:]


def in_place(path: Path) -> None:
    path.write_bytes(commented(path.read_bytes()))


def by_rename(path: Path) -> None:
    new = path.with_name("new.tmp")
    new.write_bytes(commented(path.read_bytes()))
    new.replace(path)


def with_a_backup(path: Path) -> None:
    """As exiftool does, but the backup is a picture by its name as well."""
    content = path.read_bytes()
    path.rename(path.with_name("backup.jpg"))
    path.write_bytes(commented(content))


def keeping_the_time(path: Path) -> None:
    before = path.stat()
    path.write_bytes(commented(path.read_bytes()))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


EDITS = [in_place, by_rename, with_a_backup, keeping_the_time]


def hits(library: Library) -> dict[str, Hit]:
    library.index.run(Job())
    return {hit.path.name: hit for hit in library.photos.browse()}


def stars(library: Library) -> set[str]:
    return {name for name, hit in hits(library).items() if hit.favourite}


def mark(library: Library, *names: str) -> None:
    known = hits(library)
    library.photos.favourites.mark([known[name].photo_id for name in names], True)


@pytest.mark.parametrize("edit", EDITS)
def test_a_favourite_stays_one_when_its_file_is_edited(
    library: Library, folder: Path, edit: Callable[[Path], None]
) -> None:
    path = picture(folder / "a.jpg")
    picture(folder / "other.jpg", 2)
    mark(library, "a.jpg")
    for _ in range(2):
        edit(path)
        assert "a.jpg" in stars(library)
    assert "other.jpg" not in stars(library)
    assert "a.jpg" in {h.path.name for h in library.search.ask(parse("favourite:yes")).hits}


def test_an_edit_that_is_seen_half_way_loses_nothing(library: Library, folder: Path) -> None:
    path = picture(folder / "a.jpg")
    picture(folder / "other.jpg", 2)
    mark(library, "a.jpg")
    whole = commented(path.read_bytes())
    path.write_bytes(whole[: len(whole) // 9])
    assert hits(library).keys() == {"other.jpg"}
    path.unlink()
    hits(library)
    hits(library)
    path.write_bytes(whole)
    assert stars(library) == {"a.jpg"}


def test_terms_that_name_an_edited_photo_mean_what_it_became(
    library: Library, folder: Path
) -> None:
    path = picture(folder / "a.jpg", 1)
    picture(folder / "near.jpg", 2)
    old = hits(library)["a.jpg"].photo_id
    part = PhotoTerm(old, region=Region(0, 0, 0.5, 0.5))
    asked = [Query((PhotoTerm(old),)), Query((part,)), Query(liked=(old,))]
    asked.append(Query((TextTerm("dog"),), disliked=(old,)))
    for number, query in enumerate(asked):
        library.searches.save(SavedSearch(f"{number}", format_query(query)))
        library.searches.add_recent(format_query(query))
    before = path.read_bytes()
    picture(path, 3)
    new = hits(library)["a.jpg"].photo_id
    assert new != old
    for text in [*(s.text for s in library.searches.saved()), *library.searches.recent()]:
        found = library.search.ask(parse(text)).hits
        assert len(found) == 2, text
        if text in (f"photo:{old}", f"like:{old}"):
            assert found[0].path == path
    assert library.photos.get(old).paths == (path,)
    assert (
        np.asarray(library.photos.thumbnail(old)).tolist()
        == np.asarray(library.photos.thumbnail(new)).tolist()
    )
    library.photos.favourites.mark([old], True)
    assert stars(library) == {"a.jpg"}
    path.write_bytes(commented(before))
    assert library.photos.get(old).id == old
    assert library.search.ask(Query((PhotoTerm(old),))).hits[0].path == path


def test_of_two_copies_the_edited_one_keeps_its_mark_and_so_does_the_other(
    library: Library, folder: Path
) -> None:
    path = picture(folder / "a.jpg")
    shutil.copy(path, folder / "copy.jpg")
    mark(library, *hits(library))
    old = next(iter(library.photos.browse())).photo_id
    picture(path, 2)
    assert stars(library) == {"a.jpg", "copy.jpg"}
    assert library.photos.get(old).paths == (folder / "copy.jpg",), "it still is what it was"
    shutil.copy(path, folder / "copy.jpg")
    assert stars(library) <= {"a.jpg", "copy.jpg"} != set()
    assert len(library.photos.browse()) == 1


def test_an_edit_that_is_undone_brings_back_no_mark_that_was_taken(
    library: Library, folder: Path
) -> None:
    path = picture(folder / "a.jpg")
    mark(library, "a.jpg")
    before = path.read_bytes()
    in_place(path)
    assert stars(library) == {"a.jpg"}
    library.photos.favourites.mark([hits(library)["a.jpg"].photo_id], False)
    path.write_bytes(before)
    assert stars(library) == set()
    in_place(path)
    mark(library, "a.jpg")
    path.write_bytes(before)
    assert stars(library) == {"a.jpg"}


@pytest.mark.parametrize("alike", [False, True])
def test_marks_stay_with_photos_whose_files_change_places(
    library: Library, folder: Path, alike: bool
) -> None:
    """As renumbering a burst does."""
    paths = [picture(folder / f"{i}.jpg", 1 if alike else i) for i in range(1, 4)]
    for number, path in enumerate(paths):
        path.write_bytes(commented(path.read_bytes(), b"%d" % number))
    mark(library, "2.jpg")
    marked = paths[1].read_bytes()
    aside = folder.parent / "aside"
    paths[2].rename(aside)
    paths[1].rename(paths[2])
    paths[0].rename(paths[1])
    aside.rename(paths[0])
    (name,) = stars(library)
    assert (folder / name).read_bytes() == marked


@pytest.mark.parametrize(
    ("lot", "taken", "follows"),
    [
        (1, datetime(2020, 5, 6), True),  # the clock was wrong
        (2, datetime(2019, 1, 1), True),  # another look, such as a crop
        (2, None, True),  # a program that drops what the camera wrote
        (2, datetime(2020, 5, 6), False),  # another photo under the same name
    ],
)
def test_a_really_different_picture_is_another_photo(
    library: Library, folder: Path, lot: int, taken: datetime | None, follows: bool
) -> None:
    path = picture(folder / "DSC_0001.jpg", 1, datetime(2019, 1, 1))
    mark(library, path.name)
    old = path.read_bytes()
    picture(path, lot, taken)
    assert stars(library) == ({path.name} if follows else set())
    (folder / "back.jpg").write_bytes(old)
    assert "back.jpg" in stars(library), "the content that was marked still is"


def test_a_copy_of_another_photo_gets_no_mark(library: Library, folder: Path) -> None:
    path, other = picture(folder / "a.jpg"), picture(folder / "b.jpg", 2)
    mark(library, "a.jpg")
    shutil.copy(other, path)
    assert stars(library) == set()


def test_an_edited_version_from_elsewhere_takes_the_mark(library: Library, folder: Path) -> None:
    path = picture(folder / "a.jpg")
    (folder / "edited.jpg").write_bytes(commented(path.read_bytes()))
    mark(library, "a.jpg")
    (folder / "edited.jpg").replace(path)
    assert stars(library) == {"a.jpg"}


def test_a_pair_keeps_its_mark(library: Library, folder: Path) -> None:
    shown = picture(folder / "a.jpg")
    (folder / "a.dng").write_bytes(dng(scene(1), jpeg(scene(1))))
    mark(library, "a.jpg")
    old = hits(library)["a.jpg"].photo_id
    in_place(shown)
    assert stars(library) == {"a.jpg"}
    with (folder / "a.dng").open("ab") as file:
        file.write(b"rated 5")
    assert stars(library) == {"a.jpg"}
    shown.unlink()
    assert stars(library) == {"a.dng"}
    assert library.photos.get(old).paths == (folder / "a.dng",)


def test_removing_another_folder_meanwhile_forgets_nothing(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    library.folders.add(other)
    path = picture(folder / "a.jpg")
    old = hits(library)["a.jpg"].photo_id
    mark(library, "a.jpg")
    path.write_bytes(b"\xff\xd8\xff half")
    hits(library)
    library.folders.remove(next(f.id for f in library.folders.all() if f.path == other))
    picture(path, 2)
    assert stars(library) == {"a.jpg"}
    library.folders.remove(library.folders.add(tmp_path).id)
    with pytest.raises(KnownError):
        library.photos.get(old)


def test_a_library_of_the_former_version_takes_it_up(
    encoder: FakeEncoder,  # noqa: ARG001
    folder: Path,
    tmp_path: Path,
) -> None:
    path = picture(folder / "a.jpg")
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        mark(library, "a.jpg")
    (file,) = (tmp_path / "library").glob("*.sqlite")
    former = tmp_path / "former.sqlite"
    make_former(former, file)
    for path_of_it in (tmp_path / "library").glob("*.sqlite*"):
        path_of_it.unlink()
    shutil.copy(former, file)
    in_place(path)
    with Library.open(tmp_path / "library") as library:
        assert stars(library) == {"a.jpg"}


def make_former(path: Path, today: Path) -> None:
    """A catalogue of the version before, with what today's holds of files and marks."""
    number = next(i for i, step in enumerate(MIGRATIONS) if "CREATE TABLE heirs" in step)
    former = sqlite3.connect(path)
    for step in MIGRATIONS[:number]:
        former.executescript(step)
    former.execute("ATTACH ? AS today", (str(today),))
    for table in ("folders", "photos", "files", "models", "vectors", "favourites"):
        columns = ", ".join(row[1] for row in former.execute(f"PRAGMA main.table_info({table})"))
        former.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}")
    former.execute(f"PRAGMA user_version = {number}")
    former.commit()
    former.close()


def rated(library: Library) -> dict[str, Rating]:
    return {name: hit.rating for name, hit in hits(library).items() if hit.rating != Rating()}


@pytest.mark.parametrize("edit", EDITS)
def test_stars_and_flags_follow_an_edit_and_an_edit_undone(
    library: Library, folder: Path, edit: Callable[[Path], None]
) -> None:
    path = picture(folder / "a.jpg")
    picture(folder / "other.jpg", 2)
    before = path.read_bytes()
    library.photos.ratings.rate([hits(library)["a.jpg"].photo_id], 4, Flag.PICK)
    edit(path)
    assert rated(library)["a.jpg"] == Rating(4, Flag.PICK)
    library.photos.ratings.rate([hits(library)["a.jpg"].photo_id], 2, Flag.NONE)
    (folder / "backup.jpg").unlink(missing_ok=True)
    hits(library)
    path.write_bytes(before)
    assert rated(library)["a.jpg"] == Rating(2), "as it was said last"


def test_stars_and_flags_stay_with_the_content(library: Library, folder: Path) -> None:
    path = picture(folder / "a.jpg")
    photo_id = hits(library)["a.jpg"].photo_id
    library.photos.ratings.rate([photo_id], 5, Flag.REJECT)
    before = library.photos.ratings.rate([photo_id], flag=Flag.NONE)
    path = path.rename(folder / "moved.jpg")
    shutil.copy(path, folder / "copy.jpg")
    assert list(rated(library).values()) == [Rating(5)]
    (folder / "moved.jpg").unlink()
    assert rated(library) == {"copy.jpg": Rating(5)}
    in_place(folder / "copy.jpg")
    assert rated(library) == {"copy.jpg": Rating(5)}
    library.photos.ratings.put_back(before)
    assert rated(library) == {"copy.jpg": Rating(5, Flag.REJECT)}, "of its heir"
