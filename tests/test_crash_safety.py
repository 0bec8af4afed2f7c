"""Killed at random moments, the library loses nothing and ends as if nothing had happened."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from fakes import FakeEncoder
from killable import use_fakes
from PIL import Image

from photosearch import paths
from photosearch.catalogue import Catalogue
from photosearch.encoders import registry
from photosearch.indexer import run
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.live_index import LiveIndex

KILLS = int(os.environ.get("PHOTOSEARCH_KILLS", "5"))
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "4"))
MODELS = ("fake", "other")

Vectors = dict[tuple[str, bytes], bytes]
"""(model, content hash) -> the stored vector."""


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "make_encoder", registry.make_encoder)
    monkeypatch.setattr(run, "BATCH", run.BATCH)
    monkeypatch.setattr(run, "_SAVE_EVERY", run._SAVE_EVERY)
    use_fakes()


@pytest.fixture
def roll(original_photos: Path, tmp_path: Path) -> Path:
    """Sixty photos in four directories, two of them damaged."""
    folder = tmp_path / "roll"
    sources = sorted(original_photos.iterdir())
    for number in range(60):
        directory = folder / f"day {number % 4}"
        directory.mkdir(parents=True, exist_ok=True)
        with Image.open(sources[number % len(sources)]) as picture:
            picture.convert("RGB").rotate(number).save(directory / f"{number}.jpg", quality=70)
    for name in ("1.jpg", "5.jpg"):
        path = folder / "day 1" / name
        path.write_bytes(path.read_bytes()[:300])
    return folder


def kill_once(library: Path, folder: Path, model: str, rng: random.Random) -> None:
    program = Path(__file__).with_name("killable.py")
    with subprocess.Popen(
        [sys.executable, program, library, folder, model], stdout=subprocess.PIPE
    ) as process:
        if rng.random() < 0.8:  # most kills hit the indexing, some the start
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
        with suppress(subprocess.TimeoutExpired):
            process.wait(rng.expovariate(1 / 0.3))
        assert process.poll() is None, "it ended by itself"
        process.send_signal(signal.SIGKILL)


def stir(folder: Path, rng: random.Random) -> None:
    """What people do to their photos between two runs; no content is lost."""
    names = sorted(path for path in folder.rglob("*.jpg"))
    chosen = rng.choice(names)
    target = chosen.with_name(f"moved {rng.randrange(10**6)}.jpg")
    action = rng.choice((chosen.rename, lambda to: shutil.copy2(chosen, to)))
    action(target)


def vectors(library: Path) -> Vectors:
    if not (library / "catalogue.sqlite").exists():
        return {}
    with sqlite3.connect(library / "catalogue.sqlite") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        rows = connection.execute(
            "SELECT m.name, p.hash, v.vector FROM vectors AS v"
            " JOIN models AS m ON m.id = v.model_id JOIN photos AS p ON p.id = v.photo_id"
        ).fetchall()
    connection.close()
    found = {(name, digest): vector for name, digest, vector in rows}
    assert len(found) == len(rows), "a photo is there twice"
    return found


def files(library: Path) -> dict[bytes, tuple[bytes | None, str | None]]:
    """Path -> content hash and reason, of the files that are there."""
    with sqlite3.connect(library / "catalogue.sqlite") as connection:
        rows = connection.execute(
            "SELECT f.path, p.hash, f.reason FROM files AS f"
            " LEFT JOIN photos AS p ON p.id = f.photo_id WHERE f.gone = 0"
        ).fetchall()
    connection.close()
    found = {path: (digest, reason) for path, digest, reason in rows}
    assert len(found) == len(rows), "a file is there twice"
    return found


def thumbnails(library: Path) -> dict[str, bytes]:
    found = {path.name: path.read_bytes() for path in (library / "thumbnails").rglob("*.jpg")}
    for path in (library / "thumbnails").rglob("*.jpg"):
        with Image.open(path) as picture:
            picture.load()
    return found


def check_index(library: Path) -> None:
    """What the index holds is what the catalogue holds."""
    where = paths.prepare(library)
    catalogue = Catalogue(where.catalogue)
    for model in MODELS:
        index = LiveIndex(catalogue, where.index_directory, model, FakeEncoder().dimension).loaded()
        live = catalogue.live_ids(model)
        assert np.array_equal(index.ids(), live)
        for ids, rows in catalogue.vectors(model, live):
            for photo_id, row in zip(ids[:5], rows[:5], strict=True):
                found, scores = index.search(row, 1)
                assert scores[0] == pytest.approx(1, abs=1e-3)
                assert found[0] == photo_id or scores[0] > 0.999
    catalogue.close()


def finish(library: Path, folder: Path) -> None:
    for model in MODELS:
        with Library.open(library, model) as opened:
            opened.add_folder(folder)
            opened.index(Job())


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.usefixtures("fakes")
def test_kills_lose_nothing(roll: Path, tmp_path: Path) -> None:
    rng = random.Random(SEED)
    library = tmp_path / "library"
    before: Vectors = {}
    for number in range(KILLS):
        kill_once(library, roll, rng.choice(MODELS), rng)
        after = vectors(library)
        lost = {key for key in before if after.get(key) != before[key]}
        assert not lost, f"kill {number} lost {len(lost)} photos"
        if library.exists():
            check_index(library)
        before = after
        stir(roll, rng)
        if number % 25 == 24:  # and once more from the start
            finish(library, roll)
            check_end(library, roll, tmp_path / f"undisturbed {number}")
            shutil.rmtree(library)
            before = {}
    finish(library, roll)
    check_end(library, roll, tmp_path / "undisturbed")


def check_end(library: Path, roll: Path, undisturbed: Path) -> None:
    """The same as in a library that was never killed."""
    finish(undisturbed, roll)
    assert files(library) == files(undisturbed)
    assert vectors(library) == vectors(undisturbed)
    assert thumbnails(library) == thumbnails(undisturbed)
    assert not (library / "reading.journal").exists()
    check_index(library)
