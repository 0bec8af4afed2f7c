"""A damaged catalogue gives no wrong answer, and the next start begins with what is intact."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from photosearch.catalogue import Catalogue
from photosearch.encoders import registry
from photosearch.errors import Damaged
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Facts, Query, SavedSearch, TextTerm, Verdict
from support.models.fakes import FakeEncoder
from support.processes import second_writer

TRIALS = int(os.environ.get("PHOTOSEARCH_DAMAGES", "8"))
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "7"))
PAGE = 4096

pytestmark = pytest.mark.usefixtures("encoder")


@pytest.fixture(scope="module")
def roll(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("roll")
    for number in range(40):
        Image.effect_noise((16, 16), 90).save(folder / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def sound(roll: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that was closed in peace."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "make_encoder", lambda *_, **__: FakeEncoder())
        with Library.open(tmp_path_factory.mktemp("sound")) as library:
            library.folders.add(roll)
            library.index.run(Job())
            library.photos.favourites.mark([library.photos.browse()[0].photo_id], True)
            library.searches.save(SavedSearch("cats", "a cat"))
            query = library.evaluation.add("a cat")
            library.evaluation.judge(query.id, {library.photos.browse()[0].photo_id: Verdict.RIGHT})
    return library.directory


@pytest.fixture
def directory(sound: Path, tmp_path: Path) -> Path:
    return shutil.copytree(sound, tmp_path / "library")


@pytest.fixture
def catalogue(directory: Path) -> Path:
    return directory / "catalogue.sqlite"


def answers(directory: Path) -> tuple[object, ...]:
    with Library.open(directory) as library:
        hits = library.search.ask(Query((TextTerm("a cat"),), 20)).hits
        photos: dict[Path, Facts] = {
            hit.path: library.photos.get(hit.photo_id).facts for hit in library.photos.browse()
        }
        return [(hit.path, hit.score) for hit in hits], photos


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def damage(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    here = chance.randrange(len(content))
    page = slice(here // PAGE * PAGE, here // PAGE * PAGE + PAGE)
    match chance.choice(("bit", "bit", "zeros", "noise", "cut")):
        case "bit":
            content[here] ^= 1 << chance.randrange(8)
        case "zeros":
            content[page] = bytes(PAGE)
        case "noise":
            content[page] = chance.randbytes(PAGE)
        case "cut":
            del content[here:]
    path.write_bytes(content)


def test_no_damage_gives_a_wrong_answer(directory: Path, roll: Path, tmp_path: Path) -> None:
    """Each is refused with a sentence, or the answer is right; the next start gets going."""
    right, chance, trial = answers(directory), random.Random(SEED), tmp_path / "trial"
    refused = 0
    for number in range(TRIALS):
        shutil.copytree(directory, trial)
        damage(trial / "catalogue.sqlite", chance)
        try:
            assert answers(trial) == right, number
        except Damaged:
            refused += 1
            with Library.open(trial) as library:
                library.folders.add(roll)  # which may be what was damaged
                library.index.run(Job())
            assert answers(trial) == right, number
        shutil.rmtree(trial)
    assert refused > TRIALS / 2


def test_a_changed_name_that_sqlite_cannot_notice_is_refused(
    directory: Path, catalogue: Path
) -> None:
    place = catalogue.read_bytes().index(b"12.png")
    flip(catalogue, place)
    with closing(sqlite3.connect(catalogue)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    with pytest.raises(Damaged, match="start it again"), Library.open(directory) as library:
        library.photos.browse()


@pytest.mark.parametrize("version", [1, 2])
def test_what_is_intact_is_kept_and_not_encoded_again(
    directory: Path,
    catalogue: Path,
    encoder: FakeEncoder,
    version: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(registry, "vectors_version", lambda _: version)
    with Library.open(directory) as library:
        library.index.run(Job())
    right, encoded = answers(directory), encoder.encoded
    flip(catalogue, catalogue.read_bytes().index(b"12.png"))
    with pytest.raises(Damaged):
        answers(directory)
    with Library.open(directory) as library:
        library.index.run(Job())
        assert len(library.photos.favourites.ids()) == 1
        assert library.searches.saved() == [SavedSearch("cats", "a cat")]
        assert [(q.text, q.right) for q in library.evaluation.queries()] == [("a cat", 1)]
    assert answers(directory) == right
    assert encoder.encoded == encoded
    assert catalogue.with_name("catalogue.sqlite.damaged").exists()


def test_a_damaged_schema_that_is_no_text_any_more_is_refused(
    directory: Path, catalogue: Path, roll: Path
) -> None:
    right, content = answers(directory), bytearray(catalogue.read_bytes())
    content[content.index(b"CREATE TABLE photos") + 2] ^= 0x80
    catalogue.write_bytes(content)
    with pytest.raises(Damaged, match="start it again"):
        answers(directory)
    with Library.open(directory) as library:
        library.folders.add(roll)  # nothing can be read without a schema
        library.index.run(Job())
    assert answers(directory) == right


def test_a_damaged_vector_alone_is_made_anew(
    directory: Path, catalogue: Path, encoder: FakeEncoder
) -> None:
    right, encoded = answers(directory), encoder.encoded
    with closing(sqlite3.connect(catalogue)) as connection:
        vector = connection.execute("SELECT vector FROM vectors LIMIT 1").fetchone()[0]
    flip(catalogue, catalogue.read_bytes().index(vector) + 20)
    with pytest.raises(Damaged):
        answers(directory)
    with Library.open(directory) as library:
        library.index.run(Job())
    assert answers(directory) == right
    assert encoder.encoded == encoded + 1


def test_without_a_seal_sqlites_own_checks_remain(directory: Path, catalogue: Path) -> None:
    """As after a crash: what is sound goes on, what SQLite finds fault with is refused."""
    right = answers(directory)
    catalogue.with_name("catalogue.sqlite.seal").unlink()
    assert answers(directory) == right
    catalogue.with_name("catalogue.sqlite.seal").unlink(missing_ok=True)
    content = bytearray(catalogue.read_bytes())
    content[3 * PAGE : 5 * PAGE] = bytes(2 * PAGE)
    catalogue.write_bytes(content)
    with pytest.raises(Damaged):
        answers(directory)


def test_without_a_seal_a_second_copy_gives_a_changed_fact_away(
    directory: Path, catalogue: Path
) -> None:
    """Each column that answers depend on is in an index, which SQLite compares with the table."""
    with closing(sqlite3.connect(catalogue)) as connection:
        connection.execute("UPDATE photos SET camera = 'Kamera 7'")
        connection.commit()
    catalogue.with_name("catalogue.sqlite.seal").unlink()
    flip(catalogue, catalogue.read_bytes().rindex(b"Kamera 7"))
    with pytest.raises(Damaged):
        answers(directory)


def test_an_older_copy_that_was_put_back_is_no_damage(
    directory: Path, catalogue: Path, tmp_path: Path
) -> None:
    right = answers(directory)
    shutil.copy(catalogue, tmp_path / "copy")
    with Library.open(directory) as library:
        library.photos.favourites.mark([library.photos.browse()[1].photo_id], True)
    shutil.copy(tmp_path / "copy", catalogue)
    assert answers(directory) == right


@pytest.fixture
def opened(directory: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(directory / "catalogue.sqlite")
    yield catalogue
    catalogue.close()


def test_the_seal_is_broken_before_anything_is_written(opened: Catalogue, directory: Path) -> None:
    seal = directory / "catalogue.sqlite.seal"
    assert seal.exists()
    opened.counts()
    assert seal.exists()
    opened.vectors.set_snapshot("starter", "x")
    assert not seal.exists()
    opened.seal()
    assert seal.exists()


def test_a_file_another_process_has_written_to_is_not_taken_for_damaged(
    opened: Catalogue, directory: Path
) -> None:
    other = Catalogue(directory / "catalogue.sqlite")
    for number in range(6):
        opened.vectors.set_snapshot("starter", f"here {number}")
        opened.seal()
        other.vectors.set_snapshot("starter", f"there {number}")
        other.seal()
        third = Catalogue(directory / "catalogue.sqlite")
        assert third.vectors.snapshot("starter") == f"there {number}"
        third.close()
    other.close()


def test_looking_through_the_file_does_not_drop_sqlites_locks(
    opened: Catalogue, directory: Path
) -> None:
    """A process that closes a file loses all its locks on it; then another one that closes the
    catalogue believes to be the last, and takes the log away under the first one's feet."""
    program = second_writer.__file__
    words = [sys.executable, str(program), str(directory / "catalogue.sqlite"), "4"]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as neighbour:
        while neighbour.poll() is None:
            opened.searches.add_recent("here")
            opened.seal()
            opened.counts()
        assert neighbour.stderr is not None
        assert neighbour.returncode == 0, neighbour.stderr.read()
    assert set(opened.searches.recent()) == {"here", *(f"there {number}" for number in range(4))}
    with closing(sqlite3.connect(directory / "catalogue.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_damaged_seal_is_no_damage(directory: Path, catalogue: Path) -> None:
    right = answers(directory)
    catalogue.with_name("catalogue.sqlite.seal").write_bytes(b"\0{}")
    assert answers(directory) == right


def test_an_interrupted_rescue_is_begun_again(directory: Path, catalogue: Path) -> None:
    """The damaged file was moved away already, but nothing has taken its place."""
    right = answers(directory)
    flip(catalogue, catalogue.read_bytes().index(b"12.png"))
    with pytest.raises(Damaged):
        answers(directory)
    for more in ("", ".seal"):
        Path(f"{catalogue}{more}").rename(f"{catalogue}.damaged{more}")
    with Library.open(directory) as library:
        library.index.run(Job())
    assert answers(directory) == right
