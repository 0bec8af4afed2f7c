"""Ratings leave the library as sidecars, where the person says, and nowhere else."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.library.rating_export import Exported
from photosearch.types import Flag, Rating
from support.photos.raw_files import dng

LABELLED = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Label="R&amp;D &quot;red&quot;" xmp:Rating="5"/>'
    "</rdf:RDF></x:xmpmeta>"
)


@pytest.fixture
def photos(original_photos: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    (folder / "2019" / "Été").mkdir(parents=True)
    shutil.copy(original_photos / "cat.jpg", folder / "2019" / "Été" / "cat.jpg")
    shutil.copy(original_photos / "moon.png", folder / "moon.png")
    shutil.copy(original_photos / "rocket.jpg", folder / "rocket.jpg")
    (folder / "rocket.jpg.xmp").write_text(LABELLED)
    with Image.open(original_photos / "cat.jpg") as picture:
        (folder / "raw.dng").write_bytes(dng(picture.rotate(180)))
    return folder


@pytest.fixture
def rated(photos: Path, library: Library) -> Library:
    library.folders.add(photos)
    library.index.run(Job())
    rate(library, "cat.jpg", 4, Flag.PICK)
    rate(library, "raw.dng", None, Flag.REJECT)
    return library


def rate(library: Library, name: str, stars: int | None, flag: Flag | None = None) -> None:
    ids = [hit.photo_id for hit in library.photos.browse() if hit.path.name == name]
    library.photos.ratings.rate(ids, stars, flag)


def contents(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def ratings(library: Library) -> dict[str, tuple[Rating, str]]:
    hits = {hit.path.name: hit for hit in library.photos.browse()}
    return {
        name: (hit.rating, library.photos.get(hit.photo_id).facts.words.label)
        for name, hit in hits.items()
    }


def test_sidecars_mirror_the_folders_and_are_read_again(
    rated: Library, photos: Path, tmp_path: Path
) -> None:
    before, target = contents(photos), tmp_path / "out"
    assert rated.ratings_export.write(target) == Exported(written=3)
    assert set(contents(target)) == {"2019/Été/cat.jpg.xmp", "raw.xmp", "rocket.jpg.xmp"}
    assert contents(photos) == before
    said = (target / "2019" / "Été" / "cat.jpg.xmp").read_text("utf-8")
    assert 'xmp:Rating="4"' in said
    assert 'xmpDM:pick="1"' in said
    assert 'digiKam:PickLabel="3"' in said
    with Library.open(tmp_path / "another") as another:
        copy = shutil.copytree(photos, tmp_path / "copy")
        shutil.copytree(target, copy, dirs_exist_ok=True)
        another.folders.add(copy)
        another.index.run(Job())
        assert ratings(another) == {
            "cat.jpg": (Rating(4, Flag.PICK), ""),
            "moon.png": (Rating(), ""),
            "raw.dng": (Rating(0, Flag.REJECT), ""),
            "rocket.jpg": (Rating(5), 'R&D "red"'),
        }


def test_nothing_is_overwritten_and_what_was_cleared_is_told(
    rated: Library, photos: Path, tmp_path: Path
) -> None:
    rate(rated, "rocket.jpg", 0)
    target = tmp_path / "out"
    target.mkdir()
    (target / "raw.xmp").write_bytes(b"mine")
    assert rated.ratings_export.write(target) == Exported(written=2, there=1)
    assert (target / "raw.xmp").read_bytes() == b"mine"
    assert 'xmp:Rating="0"' in (target / "rocket.jpg.xmp").read_text()
    assert rated.ratings_export.write(target) == Exported(written=0, there=3)
    moon = [hit.photo_id for hit in rated.photos.browse() if hit.path.name == "moon.png"]
    assert rated.ratings_export.write(tmp_path / "none", moon) == Exported()
    assert not (tmp_path / "none").exists()
    own = rated.ratings_export.write(photos)
    assert own == Exported(written=2, there=1, beside=2), "the person chose their folder"
    assert (photos / "2019" / "Été" / "cat.jpg.xmp").exists()


def test_of_several_folders_each_keeps_its_name(
    rated: Library, photos: Path, tmp_path: Path
) -> None:
    (tmp_path / "more").mkdir()
    (photos / "moon.png").rename(tmp_path / "more" / "moon.png")
    rated.folders.add(tmp_path / "more")
    rated.index.run(Job())
    rate(rated, "moon.png", 1)
    rated.ratings_export.write(tmp_path / "out")
    assert "more/moon.png.xmp" in contents(tmp_path / "out")
    assert "photos/2019/Été/cat.jpg.xmp" in contents(tmp_path / "out")


def test_a_folder_that_cannot_be_written_is_a_sentence(rated: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError, match="can't be written to"):
        rated.ratings_export.write(tmp_path / "file" / "below")
