"""Adding, removing and moving folders."""

import shutil
from pathlib import Path

import pytest

from photosearch import query_text, video
from photosearch.errors import KnownError
from photosearch.indexer import reading
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Query, SavedSearch, TextTerm


def photo(library: Library, name: str) -> int:
    return next(hit.photo_id for hit in library.photos.browse() if hit.path.name == name)


def paths(library: Library) -> set[Path]:
    return {hit.path for hit in library.photos.browse()}


def test_folders_are_added_once_and_nested_ones_join(library: Library, photos: Path) -> None:
    (photos / "sub").mkdir()
    inner = library.folders.add(photos / "sub")
    assert inner.path == photos / "sub"
    outer = library.folders.add(photos)
    assert [folder.id for folder in library.folders.all()] == [outer.id]
    assert library.folders.add(photos / "sub").id == outer.id
    assert library.folders.add(photos / "sub" / "..").id == outer.id


@pytest.mark.parametrize("kind", ["missing", "file"])
def test_what_is_no_folder_is_refused(library: Library, photos: Path, kind: str) -> None:
    path = photos / ("nowhere" if kind == "missing" else "cat.jpg")
    with pytest.raises(KnownError, match="no folder" if kind == "missing" else "is a file"):
        library.folders.add(path)
    assert library.folders.all() == []


def test_a_removed_folder_is_forgotten_but_not_touched_and_may_come_back(
    library: Library, photos: Path
) -> None:
    folder = library.folders.add(photos)
    library.index.run(Job())
    before = set(photos.iterdir())
    library.folders.remove(folder.id)
    assert library.folders.all() == []
    assert paths(library) == set()
    assert not library.search.ask(Query((TextTerm("x"),))).hits
    assert set(photos.iterdir()) == before
    library.folders.add(photos)
    library.index.run(Job())
    assert paths(library) == before
    assert len(library.search.ask(Query((TextTerm("x"),))).hits) == 5


def test_a_folder_may_be_a_link(library: Library, photos: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    try:
        link.symlink_to(photos, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    assert library.folders.add(link).path == link
    library.index.run(Job())
    assert {path.parent for path in paths(library)} == {link}


@pytest.fixture
def moved(library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the photos are now; from here on it is a failure to read one."""
    (photos / "trip").mkdir()
    (photos / "cat.jpg").rename(photos / "trip" / "cat.jpg")
    library.folders.add(photos)
    library.index.run(Job())
    library.photos.favourites.mark([photo(library, "cat.jpg")], True)
    new = photos.rename(photos.with_name("elsewhere"))
    library.index.run(Job())

    def fail(*_: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(reading, "read_unless_video", fail)
    return new


def test_all_is_there_at_once_and_nothing_is_read(
    library: Library, photos: Path, moved: Path
) -> None:
    before = {hit.photo_id for hit in library.photos.browse()}
    assert not any(hit.reachable for hit in library.photos.browse())
    library.folders.move(photos, moved)
    for _ in range(2):
        assert all(hit.reachable for hit in library.photos.browse())
        assert {hit.photo_id for hit in library.photos.browse()} == before
        assert moved / "trip" / "cat.jpg" in paths(library)
        assert library.photos.favourites.ids() == [photo(library, "cat.jpg")]
        assert [(f.path, f.reachable, f.photos) for f in library.folders.all()] == [
            (moved, True, 5)
        ]
        report = library.index.run(Job())
        assert (report.indexed, report.unreachable, report.unreadable) == (0, (), 0)


def test_a_place_that_was_added_meanwhile_becomes_one_with_it(
    library: Library, photos: Path, moved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "read_unless_video", video.read_unless_video)
    library.folders.add(moved)
    library.index.run(Job())
    assert len(library.folders.all()) == 2
    library.folders.move(photos, moved)
    library.index.run(Job())
    assert [folder.path for folder in library.folders.all()] == [moved]
    assert library.photos.counts() == (5, 5)
    assert library.photos.favourites.ids() == [photo(library, "cat.jpg")]


def test_it_becomes_part_of_a_folder_around_it(library: Library, photos: Path, moved: Path) -> None:
    around = photos.with_name("around")
    around.mkdir()
    library.folders.add(around)
    library.folders.move(photos, moved.rename(around / "now"))
    library.index.run(Job())
    assert [(f.path, f.photos) for f in library.folders.all()] == [(around, 5)]
    assert around / "now" / "trip" / "cat.jpg" in paths(library)


def test_folders_within_it_become_part_of_it(
    library: Library, photos: Path, moved: Path, tmp_path: Path
) -> None:
    outer = tmp_path / "outer"
    inner = outer / "inner"
    inner.mkdir(parents=True)
    library.folders.add(inner)
    for path in moved.iterdir():
        shutil.move(path, outer)
    library.folders.move(photos, outer)
    library.index.run(Job())
    assert [(f.path, f.photos) for f in library.folders.all()] == [(outer, 5)]


def test_what_holds_something_else_is_refused_and_nothing_changes(
    library: Library, photos: Path, moved: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for path in moved.glob("*.*"):
        (other / path.name).write_bytes(b"of the same name")
    for wrong in (other, moved.parent, moved / "trip"):
        with pytest.raises(KnownError, match=r"isn't what .* was: “.*” isn't there"):
            library.folders.move(photos, wrong)
    with pytest.raises(KnownError, match="There is no folder"):
        library.folders.move(photos, tmp_path / "nowhere")
    with pytest.raises(KnownError, match="isn't one of the folders"):
        library.folders.move(tmp_path / "unknown", moved)
    assert [(f.path, f.reachable) for f in library.folders.all()] == [(photos, False)]
    library.folders.move(photos, moved)


def test_some_files_may_have_changed_on_the_way(
    library: Library, photos: Path, moved: Path
) -> None:
    (moved / "moon.png").unlink()
    library.folders.move(photos, moved)
    library.index.run(Job())
    assert library.photos.counts() == (4, 4)


def test_searches_that_name_it_follow(library: Library, photos: Path, moved: Path) -> None:
    """A name that only begins alike, or that means folders anywhere, stays."""
    kept = library.searches
    texts = (
        f'dog folder:"{photos}/trip" -kind:png',
        f'-folder:"{photos}"',
        f'image:"{photos}/cat.jpg"@0,0,0.5,1',
        f'dog folder:"{photos}-2"',
        f'folder:"{photos.name}"',
        "20:dog no more",
    )
    for number, text in enumerate(texts):
        kept.save(SavedSearch(str(number), text))
        kept.add_recent(text)
    library.folders.move(photos, moved)
    now = [search.text for search in kept.saved()]
    assert [query_text.parse(text) for text in now[:3]] == [
        query_text.parse(text.replace(f"{photos}", f"{moved}")) for text in texts[:3]
    ]
    assert now[3:] == list(texts[3:])
    assert kept.recent() == now[::-1]
