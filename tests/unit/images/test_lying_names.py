"""What a file is, is told by its bytes, whatever it is called."""

import os
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from photosearch import reader_versions
from photosearch.folders import Excludes, Found, Why, walk
from photosearch.folders.sniffing import Content, content_of
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.reader_versions import ReaderChange
from photosearch.settings import EXCLUDES
from photosearch.types import Filters, Query
from photosearch.video import HEAD, read_unless_video
from support.photos.video_samples import make_video

pytestmark = pytest.mark.usefixtures("encoder")
NAMES = (
    *("Photo No. 3", "Scan 1.5.2019", "IMG.JPG copy", "IMG.JPG (2)", "photo (1)", "photo.jpg."),
    *("photo.jpg.1", "photo.jpg_large", "photo.jpg~", "photo.jpg_original", "photo.jpg-2", "plain"),
    *("photo.insp", "photo.jpg!d", "photo.image", "photo.jpg?w=640", "photo.ts"),
)


def names(root: Path, excludes: Excludes | None = None) -> set[str]:
    found = walk(root, Job(), excludes=excludes)
    return {entry.path.name for entry in found if isinstance(entry, Found)}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Nobody asks it for anything that needs real weights."""
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_video(tmp_path_factory.mktemp("film") / "film.mp4", [("chelsea.png", 1.0)])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_pictures_and_films_are_found_under_any_name(photos: Path, film: Path) -> None:
    (photos / "odd").mkdir()
    for name in NAMES:
        shutil.copy(photos / "cat.jpg", photos / "odd" / name)
        shutil.copy(film, photos / "odd" / f"film of {name}")
    expected = {*NAMES, *(f"film of {name}" for name in NAMES)}
    assert names(photos / "odd") == expected
    assert names(photos / "odd", Excludes(videos=False)) == set(NAMES)


def test_what_belongs_to_something_else_is_not_even_opened(photos: Path) -> None:
    (photos / "other").mkdir()
    for name in ("a.thm", "a.xmp", "a.txt", "a.jpg.part", "a.m4a", "a.pdf"):
        shutil.copy(photos / "cat.jpg", photos / "other" / name)
    assert names(photos / "other") == set()


def test_a_film_called_jpg_is_a_film_and_a_jpeg_called_mp4_a_picture(
    library: Library, photos: Path, film: Path
) -> None:
    for path in photos.iterdir():
        if path.name not in ("cat.jpg", "moon.png"):
            path.unlink()
    (photos / "cat.jpg").rename(photos / "cat.mp4")
    (photos / "moon.png").rename(photos / "moon.mov")
    shutil.copy(film, photos / "film.jpg")
    library.folders.add(photos)
    assert library.index.run(Job()).unreadable == 0
    kinds = {
        hit.path.name: library.photos.get(hit.photo_id).facts.kind
        for hit in library.photos.browse()
    }
    assert kinds == {"cat.mp4": "JPEG", "moon.mov": "PNG", "film.jpg": "VIDEO"}
    found = library.search.ask(Query(filters=Filters(kinds=("VIDEO",)))).hits
    assert [hit.path.name for hit in found] == ["film.jpg"]
    for hit in library.photos.browse():
        assert library.photos.thumbnail(hit.photo_id)
        assert library.photos.picture(hit.photo_id)


@pytest.mark.skipif(os.name != "posix", reason="needs pipes and links")
def test_all_that_is_passed_over_is_listed_with_its_reason(library: Library, photos: Path) -> None:
    (photos / "sub").mkdir()
    (photos / "sub" / ".nomedia").touch()
    (photos / ".hidden.jpg").touch()
    (photos / "node_modules").mkdir()
    (photos / "words").write_text("no picture at all")
    (photos / "words.txt").write_text("no picture at all")
    (photos / "cat.xmp").write_text("<x/>")
    (photos / "cat.jpg.part").write_bytes(b"\xff\xd8\xff")
    (photos / "tiny").write_bytes(b"BM")
    (photos.parent / "more").mkdir()
    (photos / "elsewhere").symlink_to(photos.parent / "more")
    os.mkfifo(photos / "pipe")
    library.folders.add(photos)
    told = {path.name: why for path, why in library.index.skipped(Job())}
    assert told == {
        "sub": Why.NO_MEDIA,
        ".hidden.jpg": Why.HIDDEN,
        "node_modules": Why.EXCLUDED,
        "words": Why.NO_PICTURE,
        "words.txt": Why.NO_PICTURE,
        "cat.xmp": Why.SIDECAR,
        "cat.jpg.part": Why.UNFINISHED,
        "tiny": Why.EMPTY,
        "elsewhere": Why.LINK,
        "pipe": Why.ODD,
    }


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, photos: Path) -> list[str]:
    """The names of the files among the photos that are opened, by whoever it may be."""
    seen: list[str] = []
    real = os.open

    def noting(path: str | Path, *rest: Any, **more: Any) -> int:
        if photos in Path(os.fsdecode(path)).parents:
            seen.append(Path(os.fsdecode(path)).name)
        return real(path, *rest, **more)

    monkeypatch.setattr(os, "open", noting)
    return seen


def test_an_unchanged_folder_is_scanned_without_opening_a_file(
    library: Library, photos: Path, film: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (photos / "words").write_text("no picture at all")
    (photos / "sub").mkdir()
    (photos / "sub" / "more words.dat").write_text("no picture at all")
    shutil.copy(photos / "cat.jpg", photos / "photo.jpg_large")
    shutil.copy(film, photos / "film")
    library.folders.add(photos)
    library.index.run(Job())
    assert {"words", "more words.dat", "photo.jpg_large", "film"} <= set(opened)
    count = len(library.photos.browse())

    def scanned_again(only: list[Path] | None = None) -> list[str]:
        opened.clear()
        library.index.run(Job(), only=only)
        return sorted(set(opened))

    assert scanned_again() == []
    assert scanned_again([photos]) == []
    skipped = dict(library.index.skipped(Job()))
    assert opened == []
    assert set(skipped) == {photos / "words", photos / "sub" / "more words.dat"}

    (photos / "words").write_text("not a picture at all")
    assert scanned_again([photos / "sub"]) == []
    assert scanned_again() == ["words"]
    (photos / "photo.jpg_large").replace(photos / "words")
    assert scanned_again() == ["words"]
    library._catalogue.folders.distrust([photos / "sub" / "more words.dat"])
    assert scanned_again() == ["more words.dat"]
    monkeypatch.setattr(
        reader_versions,
        "READER_CHANGES",
        (*reader_versions.READER_CHANGES, ReaderChange("more", frozenset("?"))),
    )
    assert scanned_again() == ["film", "more words.dat", "words"]
    assert scanned_again() == []
    assert len(library.photos.browse()) == count

    for videos in (False, True):
        library.settings.set_excludes(EXCLUDES, hidden=False, videos=videos)
        assert scanned_again() == []
        assert ("film" in {hit.path.name for hit in library.photos.browse()}) == videos
    (photos / "sub" / "more words.dat").unlink()
    library.index.run(Job())
    rows = library._catalogue._database.read("SELECT path FROM sniffed ORDER BY path")
    assert rows == [(b"film",), (b"words",)]


def test_to_be_indexed_each_file_is_opened_once_to_be_told_and_read(
    library: Library, photos: Path, film: Path, opened: list[str]
) -> None:
    shutil.copy(film, photos / "film.mp4")
    library.folders.add(photos)
    library.index.run(Job())
    counts = Counter(opened)
    assert counts.pop("film.mp4") == 2, "the hash, and its pictures"
    assert set(counts.values()) == {1}
    assert len(counts) == 5


def test_any_bytes_under_any_name_are_told_apart_without_an_exception(tmp_path: Path) -> None:
    chance = random.Random(5)
    starts = (b"", b"BM", b"RIFF", b"\0\0\0\x18ftyp", b"\xff\xd8\xff", b"GGG", b"OggS", b"\xff\x0a")
    for round_ in range(3000):
        head = chance.choice(starts) + chance.randbytes(chance.randrange(HEAD))
        assert content_of(head) in Content
        if round_ % 30 == 0:
            suffix = "".join(chance.choices(". ()~_!abjpgmov419\N{SNOWMAN}", k=8))
            path = tmp_path / f"x{suffix}"
            path.write_bytes(head)
            assert read_unless_video(path) in (head, None)
    assert len(list(walk(tmp_path, Job()))) <= 100
