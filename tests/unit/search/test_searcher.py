"""Asking a library of real photos, through its door, with the starter's real weights."""

import io
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.search.combine import MINUS
from photosearch.types import Hit, PhotoTerm, PictureTerm, Query, Region, Term, TextTerm
from support.models.fakes import FakeEncoder
from support.opening import indexed_by
from support.photos.bombs import claim

ODD = os.fsdecode(b"caf\xc3\xa9 '\"\n;--.jpg")


@pytest.fixture(scope="module")
def photos(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The five photos, copies of the cat, and a twin of it: other bytes, the same pixels."""
    folder = shutil.copytree(original_photos, tmp_path_factory.mktemp("search") / "photos")
    (folder / "copies").mkdir()
    for name in ("aaa.jpg", "zzz.jpg", ODD):
        shutil.copy(folder / "cat.jpg", folder / "copies" / name)
    twin = (folder / "cat.jpg").read_bytes() + b"trailing bytes"
    (folder / "copies" / "twin.jpg").write_bytes(twin)
    return folder


@pytest.fixture(scope="module")
def library(photos: Path, starter: StarterEncoder) -> Iterator[Library]:
    with indexed_by(starter, photos.parent / "library", photos) as library:
        yield library


def ask(library: Library, *terms: Term, limit: int = 50) -> list[Hit]:
    return list(library.search.ask(Query(terms, limit)).hits)


def names(hits: list[Hit]) -> list[str]:
    return [hit.path.name for hit in hits]


def encoded(picture: Image.Image, kind: str = "PNG") -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind)
    return buffer.getvalue()


# words


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("a cat", "cat.jpg"),
        ("kitten", "cat.jpg"),
        ("espresso", "coffee.png"),
        ("  rocket  ", "rocket.jpg"),
        ("spacecraft launch", "rocket.jpg"),
    ],
)
def test_words_find_the_photo(library: Library, words: str, wanted: str) -> None:
    best = ask(library, TextTerm(words))[0].path
    assert ("cat.jpg" if best.parent.name == "copies" else best.name) == wanted


def test_every_photo_is_one_hit_however_many_files_hold_it(library: Library) -> None:
    hits = ask(library, TextTerm("anything"))
    assert len(hits) == len({hit.photo_id for hit in hits}) == 6


# pictures


def test_each_file_given_as_the_query_comes_back_first_under_its_own_name(
    library: Library, photos: Path
) -> None:
    for path in sorted(photos.rglob("*.*")):
        hit = ask(library, PictureTerm(path))[0]
        assert (hit.path, hit.rank) == (path, 1)
        assert (hit.score or 0) >= 0.99


def test_a_relative_path_names_the_same_file(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(photos / "copies")
    assert ask(library, PictureTerm(Path("zzz.jpg")))[0].path == photos / "copies" / "zzz.jpg"


def test_a_copy_from_outside_comes_back_as_a_file_of_the_library(
    library: Library, photos: Path, tmp_path: Path
) -> None:
    outside = shutil.copy(photos / "coffee.png", tmp_path / "outside.png")
    hit = ask(library, PictureTerm(Path(outside)))[0]
    assert hit.path == photos / "coffee.png"
    assert (hit.score or 0) >= 0.99


@pytest.mark.parametrize("region", [None, Region(0.2, 0.2, 0.4, 0.4)])
def test_a_bomb_is_refused_as_a_query_before_it_is_decoded(
    library: Library, tmp_path: Path, region: Region | None
) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(claim(15_999))
    for source in (path, path.read_bytes()):
        with pytest.raises(KnownError, match=r"can't search with .* takes 1,\d+ MB of memory"):
            ask(library, PictureTerm(source, region=region))


def test_a_smaller_picture_of_another_kind_finds_its_original(
    library: Library, photos: Path
) -> None:
    with Image.open(photos / "rocket.jpg") as original:
        small = original.resize((original.width * 2 // 3, original.height * 2 // 3))
    hits = ask(library, PictureTerm(encoded(small, "WEBP")))
    assert hits[0].path.name == "rocket.jpg"
    assert (hits[0].score or 0) > 0.9


def test_find_similar_gives_the_photo_itself_then_its_twin(library: Library, photos: Path) -> None:
    twins = [
        ask(library, PictureTerm(path))[0].photo_id
        for path in (photos / "cat.jpg", photos / "copies" / "twin.jpg")
    ]
    for asked, other in (twins, twins[::-1]):
        similar = ask(library, PhotoTerm(asked), limit=2)
        assert [hit.photo_id for hit in similar] == [asked, other]
        assert (similar[1].score or 0) >= 0.99
        assert ask(library, PhotoTerm(asked), limit=1) == similar[:1]


# several terms


def test_words_and_pictures_work_together(library: Library, photos: Path) -> None:
    hits = names(
        ask(library, PictureTerm(photos / "moon.png"), TextTerm("a cup of coffee"), limit=2)
    )
    assert set(hits) == {"moon.png", "coffee.png"}


# queries that can't be answered


@pytest.mark.parametrize("terms", [(), (TextTerm(""),), (TextTerm("  \n"),), (TextTerm("x", 0.0),)])
def test_an_empty_query_is_told_so(library: Library, terms: tuple[Term, ...]) -> None:
    with pytest.raises(KnownError, match="nothing to search for"):
        ask(library, *terms)


def test_terms_that_cancel_out_are_told_so(library: Library) -> None:
    with pytest.raises(KnownError, match="cancel each other out"):
        ask(library, TextTerm("a cat"), TextTerm("a cat", -1 / MINUS))


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "empty"), (b"these are words", "not a picture"), (b"\xff\xd8\xff\xe0", "damaged")],
)
def test_a_query_that_is_no_picture_is_told_why(
    library: Library, tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "query.jpg"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=f"query.jpg.*{reason}"):
        ask(library, PictureTerm(path))
    with pytest.raises(KnownError, match=reason):
        ask(library, PictureTerm(content))


def test_a_missing_file_and_a_folder_are_told_apart(library: Library, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="gone"):
        ask(library, PictureTerm(tmp_path / "nowhere.jpg"))
    with pytest.raises(KnownError, match="folder"):
        ask(library, PictureTerm(tmp_path))


def test_a_photo_that_never_was_is_told_so(library: Library) -> None:
    with pytest.raises(KnownError, match="photo"):
        ask(library, PhotoTerm(999_999))


def test_a_deleted_photo_is_no_hit_even_as_the_query(original_photos: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(original_photos, tmp_path / "photos")
    cat = (folder / "cat.jpg").read_bytes()
    with indexed_by(FakeEncoder(), tmp_path / "library", folder) as library:
        (folder / "cat.jpg").unlink()
        library.index.run(Job())
        assert "cat.jpg" not in names(ask(library, PictureTerm(cat)))
        assert "cat.jpg" not in names(ask(library, TextTerm("a cat")))
