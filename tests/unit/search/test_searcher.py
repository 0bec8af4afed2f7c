"""Asking a library of real photos, through its door, with the starter's real weights."""

import io
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch.encoders import registry
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Hit, PhotoTerm, PictureTerm, Query, Region, Term, TextTerm
from support.opening import Open
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
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "make_encoder", lambda *_, **__: starter)
        with Library.open(photos.parent / "library") as library:
            library.folders.add(photos)
            library.index.run(Job())
            yield library


def ask(library: Library, *terms: object, limit: int = 50) -> list[Hit]:
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


def test_hits_are_ranked_from_one_by_falling_score(library: Library) -> None:
    hits = ask(library, TextTerm("a cat"))
    assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(-1 <= score <= 1 for score in scores)


def test_every_photo_is_one_hit_however_many_files_hold_it(library: Library) -> None:
    hits = ask(library, TextTerm("anything"))
    assert len(hits) == len({hit.photo_id for hit in hits}) == 6


def test_the_limit_is_kept(library: Library) -> None:
    assert len(ask(library, TextTerm("a cat"), limit=2)) == 2
    assert names(ask(library, TextTerm("a cat"), limit=2)) == names(
        ask(library, TextTerm("a cat"))[:2]
    )


# pictures


def test_each_file_given_as_the_query_comes_back_first_under_its_own_name(
    library: Library, photos: Path
) -> None:
    for path in sorted(photos.rglob("*.*")):
        hit = ask(library, PictureTerm(path))[0]
        assert (hit.path, hit.rank) == (path, 1)
        assert hit.score >= 0.99


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
    assert hit.score >= 0.99


def test_bytes_are_a_picture_too(library: Library, photos: Path) -> None:
    assert ask(library, PictureTerm((photos / "moon.png").read_bytes()))[0].path.name == "moon.png"


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
    assert hits[0].score > 0.9


def test_find_similar_gives_the_photo_itself_then_its_twin(library: Library, photos: Path) -> None:
    cat = ask(library, PictureTerm(photos / "cat.jpg"))[0]
    similar = ask(library, PhotoTerm(cat.photo_id))
    assert similar[0].photo_id == cat.photo_id
    assert similar[1].path.name == "twin.jpg"
    assert similar[1].score >= 0.99


def test_find_similar_is_first_among_twins_whichever_is_asked(
    library: Library, photos: Path
) -> None:
    twin = ask(library, PictureTerm(photos / "copies" / "twin.jpg"))[0]
    assert twin.path.name == "twin.jpg"
    assert ask(library, PhotoTerm(twin.photo_id), limit=1)[0].photo_id == twin.photo_id


# several terms


def place(library: Library, name: str, *terms: object) -> int:
    return names(ask(library, *terms)).index(name)


def test_a_minus_term_pushes_its_photos_down(library: Library) -> None:
    plain = place(library, "rocket.jpg", TextTerm("space"))
    without = place(library, "rocket.jpg", TextTerm("space"), TextTerm("a rocket", -1.0))
    assert plain < without


def test_only_a_minus_term_puts_its_photo_last(library: Library, photos: Path) -> None:
    coffee = ask(library, PictureTerm(photos / "coffee.png"))[0]
    assert names(ask(library, PhotoTerm(coffee.photo_id, -1.0)))[-1] == "coffee.png"
    assert names(ask(library, TextTerm("a cup of coffee", -1.0)))[-1] == "coffee.png"


def test_words_and_pictures_work_together(library: Library, photos: Path) -> None:
    hits = names(
        ask(library, PictureTerm(photos / "moon.png"), TextTerm("a cup of coffee"), limit=2)
    )
    assert set(hits) == {"moon.png", "coffee.png"}


def test_a_weight_of_nothing_leaves_a_term_out(library: Library) -> None:
    both = ask(library, TextTerm("a cat"), TextTerm("a rocket", 0.0))
    assert names(both) == names(ask(library, TextTerm("a cat")))


def test_the_score_is_the_cosine_with_the_querys_vector(library: Library) -> None:
    cat = library.search.vector(TextTerm("a cat"))
    assert cat.shape == (384,)
    assert float(np.linalg.norm(cat)) == pytest.approx(1.0, abs=1e-5)
    best = ask(library, TextTerm("a cat"))[0]
    photo = library.search.vector(PictureTerm(best.path))
    assert best.score == pytest.approx(float(cat @ photo), abs=2e-3)


# queries that can't be answered


@pytest.mark.parametrize("terms", [(), (TextTerm(""),), (TextTerm("  \n"),), (TextTerm("x", 0.0),)])
def test_an_empty_query_is_told_so(library: Library, terms: tuple[Term, ...]) -> None:
    with pytest.raises(KnownError, match="nothing to search for"):
        ask(library, *terms)


def test_terms_that_cancel_out_are_told_so(library: Library) -> None:
    with pytest.raises(KnownError, match="cancel each other out"):
        ask(library, TextTerm("a cat"), TextTerm("a cat", -1.0))


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


def test_an_empty_library_has_no_hits(open_library: Open, tmp_path: Path) -> None:
    assert ask(open_library(tmp_path / "library"), TextTerm("a cat")) == []


def test_a_deleted_photo_is_no_hit_even_as_the_query(
    open_library: Open, original_photos: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(original_photos, tmp_path / "photos")
    library = open_library(tmp_path / "library")
    library.folders.add(folder)
    library.index.run(Job())
    cat = (folder / "cat.jpg").read_bytes()
    (folder / "cat.jpg").unlink()
    library.index.run(Job())
    assert "cat.jpg" not in names(ask(library, PictureTerm(cat)))
    assert "cat.jpg" not in names(ask(library, TextTerm("a cat")))
