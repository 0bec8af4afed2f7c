"""A directory of a folder as a folder of its own: found in both, kept when the outer one goes."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from photosearch.catalogue.salvage import _salvage
from photosearch.catalogue.words.word_documents import Document, documents
from photosearch.indexer import reading
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Filters, SubFolder

INNER = {"2/june/cat.jpg", "2/moon.png"}


@pytest.fixture
def outer(library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with photos three directories deep; from here on it is a failure to read one."""
    (photos / "2" / "june").mkdir(parents=True)
    (photos / "cat.jpg").rename(photos / "2" / "june" / "cat.jpg")
    (photos / "moon.png").rename(photos / "2" / "moon.png")
    library.folders.add(photos)
    library.index.run(Job())
    library.photos.favourites.mark([photo(library, "cat.jpg")], True)
    library.albums.create("Best", [photo(library, "cat.jpg")])
    monkeypatch.setattr(reading, "read_unless_video", _fail)
    return photos


def _fail(*_: object) -> None:
    raise AssertionError("read again")


def photo(library: Library, name: str) -> int:
    return next(hit.photo_id for hit in library.photos.browse() if hit.path.name == name)


def known(library: Library) -> dict[Path, tuple[int, bool]]:
    return {each.path: (each.photos, each.reachable) for each in library.folders.all()}


def below(library: Library, root: Path) -> set[str]:
    return {h.path.relative_to(root).as_posix() for h in library.photos.browse()}


def rows(trees: list[SubFolder]) -> list[object]:
    return [(tree.name, tree.photos, rows(list(tree.below))) for tree in trees]


def is_whole(library: Library) -> None:
    """After another scan, too: nothing is read again, no file is known twice, nothing is lost."""
    for _ in range(2):
        assert library.photos.counts() == (5, 5)
        assert library.photos.favourites.ids() == [photo(library, "cat.jpg")]
        assert [each.photos for each in library.albums.all()] == [1]
        for path, (count, _) in known(library).items():
            assert library.photos.listing.count(Filters(folders=(path,))) == count
        assert library.index.run(Job()).indexed == 0


def test_it_is_found_in_both_and_becomes_a_part_again(library: Library, outer: Path) -> None:
    inner = library.folders.add_own(outer / "2")
    assert known(library) == {outer: (5, True), outer / "2": (2, True)}
    is_whole(library)
    deep: list[object] = [("2", 2, [("june", 1, [])])]
    assert rows(library.folders.trees()) == [
        (str(outer), 5, deep),
        (str(outer / "2"), 2, [("june", 1, [])]),
    ]
    assert library.folders.add_own(outer / "2").id == inner.id
    assert library.folders.add(outer / "2").id == inner.id
    assert library.folders.add(outer / "2" / "june").id == inner.id
    library.folders.remove(inner.id)
    assert known(library) == {outer: (5, True)}
    is_whole(library)
    assert rows(library.folders.trees()) == [(str(outer), 5, deep)]


def test_names_of_folders_around_it_still_find_its_photos(library: Library, outer: Path) -> None:
    names = library.photos.listing.folder_names()
    around = library.folders.all()[0]
    library.folders.add_own(outer / "2" / "june")
    assert library.photos.listing.folder_names() == names
    library.index.run(Job())
    database, cat = library._catalogue._database, photo(library, "cat.jpg")
    assert words_of(documents(database, [cat])) >= {"photos", "2", "june"}
    number = f"SELECT number FROM word_changes WHERE photo_id = {cat}"
    before = database.read_value(number)
    library.folders.remove(around.id)
    assert database.read_value(number) not in (None, before), "the index of words is told"
    assert "photos" not in words_of(documents(database, [cat]))


def words_of(found: dict[int, Document]) -> set[str]:
    return {word for document in found.values() for text in document for word in text.split()}


def test_it_stays_when_the_outer_one_goes_and_when_that_comes_again(
    library: Library, outer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner, around = library.folders.add_own(outer / "2"), library.folders.all()[0]
    library.folders.remove(around.id)
    assert known(library) == {outer / "2": (2, True)}
    assert library.index.run(Job()).indexed == 0
    assert below(library, outer) == INNER
    monkeypatch.undo()
    library.folders.add(outer)
    library.index.run(Job())
    assert known(library) == {outer: (5, True), outer / "2": (2, True)}
    is_whole(library)
    library.folders.remove(library.folders.add(outer).id)
    library.folders.remove(inner.id)
    assert library.photos.counts() == (0, 0), "it lies in no other folder"


def test_one_within_another_twice(library: Library, outer: Path) -> None:
    middle, june = outer / "2", outer / "2" / "june"
    library.folders.add_own(june)
    second = library.folders.add_own(middle)
    assert known(library) == {outer: (5, True), middle: (2, True), june: (1, True)}
    is_whole(library)
    library.folders.remove(second.id)
    assert known(library) == {outer: (5, True), june: (1, True)}
    is_whole(library)
    third = library.folders.add_own(middle)
    library.folders.remove(library.folders.add(june).id)
    assert known(library) == {outer: (5, True), middle: (2, True)}
    library.folders.remove(library.folders.add(outer).id)
    assert below(library, outer) == INNER
    assert library.folders.all()[0].id == third.id


def test_changes_in_it_are_seen_once(
    library: Library, outer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.folders.add_own(outer / "2")
    monkeypatch.undo()
    shutil.copy(outer / "2" / "moon.png", outer / "2" / "june" / "again.png")
    library.index.run(Job(), only=[outer / "2" / "june"])
    assert library.photos.counts() == (5, 6)
    library.index.run(Job(), only=[outer])
    assert library.photos.counts() == (5, 6)
    (outer / "2" / "june" / "again.png").rename(outer / "again.png")
    library.index.run(Job())
    assert library.photos.counts() == (5, 6)
    assert known(library) == {outer: (5, True), outer / "2": (2, True)}


def test_links_lead_to_the_directory_itself(library: Library, outer: Path) -> None:
    try:
        (outer / "link").symlink_to(outer / "2", target_is_directory=True)
        (outer / "round").symlink_to(outer, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    library.settings.change(links=True)
    for way in ("link", "link/june/..", "round/2", "../photos/2"):
        assert library.folders.add_own(outer / way).path == outer / "2"
    assert library.folders.add_own(outer / "round").path == outer
    assert known(library) == {outer: (5, True), outer / "2": (2, True)}
    is_whole(library)


def test_upper_and_lower_case_and_names_alike_are_others(
    library: Library, outer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = os.fsdecode(b"2 \xff%_")
    monkeypatch.undo()
    for name in ("A", "a", "2x", odd):
        (outer / name).mkdir(exist_ok=True)
        shutil.copy(outer / "2" / "moon.png", outer / name / f"{name}.png")
    if (outer / "a" / "A.png").exists():
        pytest.skip("here both are one")
    library.index.run(Job())
    before = library.photos.counts()
    for name in ("a", "2", odd):
        library.folders.add_own(outer / name)
        library.index.run(Job())
    assert library.photos.counts() == before == (5, 9)
    counts = {outer: 5, outer / "2": 2, outer / odd: 1, outer / "a": 1}
    assert {path: count for path, (count, _) in known(library).items()} == counts


def test_unplugged_and_elsewhere_it_goes_along(library: Library, outer: Path) -> None:
    library.folders.add_own(outer / "2")
    new = outer.rename(outer.with_name("elsewhere"))
    library.index.run(Job())
    assert known(library) == {outer: (5, False), outer / "2": (2, False)}
    library.folders.move(outer, new)
    assert known(library) == {new: (5, True), new / "2": (2, True)}
    is_whole(library)


def test_what_is_where_it_was_stays_there(library: Library, outer: Path) -> None:
    library.folders.add_own(outer / "2")
    new = outer.with_name("elsewhere")
    new.mkdir()
    for path in [path for path in outer.iterdir() if path.is_file()]:
        path.rename(new / path.name)
    library.folders.move(outer, new)
    assert known(library) == {new: (3, True), outer / "2": (2, True)}
    is_whole(library)


def test_a_directory_that_is_elsewhere_becomes_a_folder_or_a_part_of_one(
    library: Library, outer: Path
) -> None:
    new = outer.with_name("june")
    (outer / "2" / "june").rename(new)
    library.folders.move(outer / "2" / "june", new)
    assert known(library) == {outer: (4, True), new: (1, True)}
    is_whole(library)
    back = new.rename(outer / "july")
    library.folders.move(new, back)
    assert known(library) == {outer: (5, True)}
    is_whole(library)


def test_what_lies_in_a_folder_that_is_left_out_may_be_one(library: Library, outer: Path) -> None:
    inner = library.folders.add_own(outer / "2" / "june")
    library.settings.leave_out(outer / "2")
    library.index.run(Job())
    assert below(library, outer) & INNER == {"2/june/cat.jpg"}
    assert library.photos.counts() == (4, 4)
    assert library.index.concerns(inner.path, inner.path)


def test_a_damaged_catalogue_keeps_it(tmp_path: Path, outer: Path, library: Library) -> None:
    library.folders.add_own(outer / "2")
    library.close()
    catalogue = tmp_path / "library" / "catalogue.sqlite"
    _salvage(catalogue)
    with closing(sqlite3.connect(catalogue)) as new:
        rows = new.execute("SELECT path, own FROM folders ORDER BY path").fetchall()
    assert rows == [(os.fsencode(outer), 0), (os.fsencode(outer / "2"), 1)]
