"""Albums: put together by hand, kept by content."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch.catalogue import database
from photosearch.catalogue.migrations import MIGRATIONS
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text import parse
from photosearch.types import SavedSearch
from support.models.fakes import FakeEncoder

NAMES = ("a.jpg", "b.jpg", "c.jpg", "d.jpg")


def draw(path: Path, lot: int) -> None:
    pixels = np.random.default_rng(lot).integers(0, 255, (8, 8, 3), dtype=np.uint8)
    Image.fromarray(pixels).resize((64, 64), Image.Resampling.NEAREST).save(path, quality=95)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "pictures"
    place.mkdir()
    for lot, name in enumerate(NAMES):
        draw(place / name, lot)
    return place


@pytest.fixture
def filled(library: Library, folder: Path) -> Library:
    library.folders.add(folder)
    library.index.run(Job())
    return library


def ids(library: Library) -> dict[str, int]:
    return {hit.path.name: hit.photo_id for hit in library.photos.browse()}


def shown(library: Library, text: str) -> list[str]:
    return [hit.path.name for hit in library.search.ask(parse(text)).hits]


def test_an_album_is_shown_in_its_own_order(filled: Library) -> None:
    known = ids(filled)
    album = filled.albums.create("Été  2019", [known["c.jpg"], known["a.jpg"]])
    filled.albums.add(album.id, [known["b.jpg"], known["a.jpg"]])
    album = filled.albums.called("été 2019")
    assert (album.name, album.photos, album.cover) == ("Été 2019", 3, known["c.jpg"])
    assert shown(filled, 'album:"ÉTÉ 2019"') == ["c.jpg", "a.jpg", "b.jpg"]
    assert shown(filled, 'album:"été 2019" sort:folder') == ["a.jpg", "b.jpg", "c.jpg"]
    assert shown(filled, '-album:"été 2019"') == ["d.jpg"]
    hits = filled.search.ask(parse('album:"été 2019" a cat')).hits
    assert {hit.path.name for hit in hits} == {"a.jpg", "b.jpg", "c.jpg"}
    by_hand = filled.search.arranged(hits, parse('album:"été 2019" a cat sort:album'))
    assert [hit.path.name for hit in by_hand] == ["c.jpg", "a.jpg", "b.jpg"]


def test_a_photo_knows_its_albums(filled: Library) -> None:
    known = ids(filled)
    for name, photos in (("two", ["a.jpg"]), ("one", ["b.jpg", "a.jpg"]), ("none", [])):
        filled.albums.create(name, [known[photo] for photo in photos])
    assert filled.photos.details(known["a.jpg"]).albums == ("two", "one")
    assert filled.photos.details(known["c.jpg"]).albums == ()


def test_photos_are_moved_before_another_and_back(filled: Library) -> None:
    known = ids(filled)
    a, b, c, d = (known[name] for name in NAMES)
    album = filled.albums.create("x", [a, b, c, d])
    for moved, before, expected in (
        ([d], a, [d, a, b, c]),
        ([d, a], None, [b, c, d, a]),
        ([c, d], d, [b, c, d, a]),
        ([a, b], c, [a, b, c, d]),
    ):
        was = filled.albums.photo_ids(album.id)
        undo = filled.albums.move(album.id, moved, before)
        assert filled.albums.photo_ids(album.id) == expected
        filled.albums.place(album.id, undo)
        assert filled.albums.photo_ids(album.id) == was
        filled.albums.move(album.id, moved, before)


@pytest.mark.parametrize("name", ["", "  \n", "Été", "E\u0301TE\u0301", "x" * 201, "\udcff"])
def test_names_that_cannot_be_are_refused_kindly(library: Library, name: str) -> None:
    library.albums.create("été")
    other = library.albums.create("other")
    with pytest.raises(KnownError):
        library.albums.create(name)
    with pytest.raises(KnownError):
        library.albums.rename(other.id, name)
    assert [each.name for each in library.albums.all()] == ["été", "other"]


def test_an_album_may_change_the_case_of_its_own_name(library: Library) -> None:
    album = library.albums.create("été")
    library.albums.rename(album.id, "ÉTÉ  “1” \U0001f3d6")
    assert library.albums.get(album.id).name == "ÉTÉ “1” \U0001f3d6"


def test_a_renamed_album_is_found_by_searches_that_were_kept(filled: Library) -> None:
    album = filled.albums.create('my "best"', list(ids(filled).values())[:1])
    filled.searches.save(SavedSearch("kept", 'album:"my \\"best\\"" -album:"My \\"best\\""'))
    filled.albums.rename(album.id, "better")
    assert filled.searches.saved()[0].text == 'album:"better" -album:"better"'


def test_a_deleted_album_comes_back_as_it_was(filled: Library) -> None:
    known = ids(filled)
    first = filled.albums.create("one", [known["b.jpg"], known["a.jpg"]])
    filled.albums.create("two")
    kept = filled.albums.delete(first.id)
    assert shown(filled, "album:one") == []
    assert "album called “one”" in (filled.search.ask(parse("album:one")).unknown or "")
    filled.albums.restore(kept)
    assert [album.name for album in filled.albums.all()] == ["one", "two"]
    assert shown(filled, "album:one") == ["b.jpg", "a.jpg"]
    kept = filled.albums.delete(first.id)
    filled.albums.create("ONE")
    with pytest.raises(KnownError, match="already"):
        filled.albums.restore(kept)


def test_what_is_in_an_album_stays_there_whatever_happens_to_its_file(
    filled: Library, folder: Path, tmp_path: Path
) -> None:
    known = ids(filled)
    album = filled.albums.create("x", [known["b.jpg"], known["a.jpg"], known["d.jpg"]])
    (folder / "sub").mkdir()
    (folder / "b.jpg").rename(folder / "sub/moved.jpg")
    (folder / "a.jpg").write_bytes(commented((folder / "a.jpg").read_bytes()))
    away = folder.rename(tmp_path / "away")
    filled.index.run(Job())
    assert filled.albums.get(album.id).photos == 3
    away.rename(folder)
    filled.index.run(Job())
    assert shown(filled, "album:x") == ["moved.jpg", "a.jpg", "d.jpg"]
    filled.folders.remove(filled.folders.all()[0].id)
    assert filled.albums.get(album.id).photos == 0
    filled.folders.add(folder)
    filled.index.run(Job())
    assert shown(filled, "album:x") == ["moved.jpg", "a.jpg", "d.jpg"]


def commented(data: bytes) -> bytes:
    """A JPEG as another program saves it anew."""
    words = b"edited"
    return data[:2] + b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words + data[2:]


def test_taking_back_reaches_what_a_photo_became_meanwhile(filled: Library, folder: Path) -> None:
    known = ids(filled)
    album = filled.albums.create("x", [known["b.jpg"], known["a.jpg"]])
    gone = filled.albums.remove(album.id, [known["b.jpg"]])
    new = filled.albums.add(album.id, [known["c.jpg"]])
    for name in ("b.jpg", "c.jpg"):
        (folder / name).write_bytes(commented((folder / name).read_bytes()))
    filled.index.run(Job())
    filled.albums.put_back(album.id, gone)
    assert shown(filled, "album:x") == ["b.jpg", "a.jpg", "c.jpg"]
    filled.albums.take_out(album.id, new)
    assert shown(filled, "album:x") == ["b.jpg", "a.jpg"]
    filled.albums.remove(album.id, [ids(filled)["b.jpg"]])
    filled.index.run(Job())
    assert shown(filled, "album:x") == ["a.jpg"]


def test_albums_come_through_damage(filled: Library, tmp_path: Path) -> None:
    known = ids(filled)
    filled.albums.create("x", [known["b.jpg"], known["a.jpg"]])
    filled.close()
    (tmp_path / "library/catalogue.sqlite.is-damaged").touch()
    with Library.open(tmp_path / "library") as again:
        again.index.run(Job())
        assert shown(again, "album:x") == ["b.jpg", "a.jpg"]


def test_a_library_of_before_gets_albums(
    encoder: FakeEncoder,  # noqa: ARG001 - used by the library
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    step = next(n for n, script in enumerate(MIGRATIONS) if "CREATE TABLE albums" in script)
    directory = tmp_path / "library"
    directory.mkdir()
    with monkeypatch.context() as before:
        before.setattr(database, "MIGRATIONS", MIGRATIONS[:step])
        old = database.Database(directory / "catalogue.sqlite")
        with old.write() as connection:
            connection.execute("INSERT INTO saved_searches VALUES ('mine', 'a dog', 0)")
        old.close()
    with Library.open(directory) as library:
        assert library.albums.create("x").photos == 0
        assert [search.name for search in library.searches.saved()] == ["mine"]
