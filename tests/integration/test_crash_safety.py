"""Killed at random moments, the library loses nothing and ends as if nothing had happened.

For more than the few kills of each run:
PHOTOSEARCH_KILLS=200 pytest tests/integration/test_crash_safety.py
"""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch import paths
from photosearch.catalogue import Catalogue
from photosearch.encoders import registry
from photosearch.indexer import run
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.live_index import LiveIndex
from photosearch.types import Query, TextTerm
from support.models.fakes import FakeEncoder
from support.photos.video_samples import make_video
from support.processes import killable
from support.processes.killable import MODELS, WORKS, use_fakes

KILLS = int(os.environ.get("PHOTOSEARCH_KILLS", "6"))
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "4"))

Vectors = dict[tuple[str, bytes], bytes]
"""(model, content hash) -> the stored vector."""


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "make_encoder", registry.make_encoder)
    monkeypatch.setattr(registry, "models", registry.models)
    monkeypatch.setattr(run, "BATCH", run.BATCH)
    monkeypatch.setattr(run, "_SAVE_EVERY", run._SAVE_EVERY)
    use_fakes()


@pytest.fixture(scope="module")
def made_roll(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty photos and eight videos in four directories, two of the photos damaged."""
    folder = tmp_path_factory.mktemp("roll")
    sources = sorted(original_photos.iterdir())
    for number in range(60):
        directory = folder / f"day {number % 4}"
        directory.mkdir(exist_ok=True)
        with Image.open(sources[number % len(sources)]) as picture:
            picture.convert("RGB").rotate(number).save(directory / f"{number}.jpg", quality=70)
    for number in range(8):
        scenes = [(name, 0.5 + number / 10) for name in ("chelsea.png", "coffee.png")]
        make_video(folder / f"day {number % 4}" / f"{number}.mp4", scenes)
    for name in ("1.jpg", "5.jpg"):
        path = folder / "day 1" / name
        path.write_bytes(path.read_bytes()[:300])
    return folder


@pytest.fixture
def roll(made_roll: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_roll, tmp_path / "roll")


def kill_once(library: Path, folder: Path, work: str, chance: random.Random) -> set[str]:
    """The models whose vectors it was about to remove."""
    program = killable.__file__
    words = [sys.executable, program, *map(str, (library, folder)), work]
    words.append(str(chance.random())[2:8])
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        if chance.random() < 0.8:  # most kills hit the work, some the start
            assert process.stdout.readline() == "ready\n"
        until = time.monotonic() + chance.expovariate(1 / 0.5)
        while time.monotonic() < until:
            if work == "watch":
                stir(folder, chance)
            with suppress(subprocess.TimeoutExpired):
                process.wait(min(0.2, max(0.0, until - time.monotonic())))
        assert process.poll() is None, "it ended by itself"
        process.send_signal(signal.SIGKILL)
        said = [line.split() for line in process.stdout]
    return {words[1] for words in said if words[0] == "removing"}


def stir(folder: Path, chance: random.Random) -> None:
    """What people do to their photos."""
    chosen = chance.choice(sorted(folder.rglob("*.jpg")))
    target = chosen.with_name(f"new {chance.randrange(10**6)}.jpg")
    match chance.choice(
        ("move", "move", "copy", "copy", "rename directory", "delete", "overwrite")
    ):
        case "move":
            chosen.rename(target)
        case "copy":
            with target.open("wb") as file:  # not all at once
                content = chosen.read_bytes()
                file.write(content[:1000])
                file.flush()
                time.sleep(0.01)
                file.write(content[1000:])
        case "rename directory":
            chosen.parent.rename(folder / f"trip {chance.randrange(10**6)}")
        case "delete":
            if len(list(folder.rglob("*.jpg"))) > 40:
                chosen.unlink()
        case "overwrite":
            source = chance.choice(sorted(folder.rglob("*.jpg")))
            with suppress(OSError), Image.open(source) as picture:  # some are damaged
                picture.rotate(chance.randrange(360)).save(chosen, quality=70)


def vectors(library: Path) -> Vectors:
    if not (library / "catalogue.sqlite").exists():
        return {}
    with closing(sqlite3.connect(library / "catalogue.sqlite")) as connection:
        if not connection.execute("PRAGMA user_version").fetchone()[0]:
            return {}
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        rows = connection.execute(
            "SELECT m.name, p.hash, v.vector FROM vectors AS v"
            " JOIN models AS m ON m.id = v.model_id JOIN photos AS p ON p.id = v.photo_id"
        ).fetchall()
    found = {(name, digest): vector for name, digest, vector in rows}
    assert len(found) == len(rows), "a photo is there twice"
    return found


def files(library: Path) -> dict[bytes, tuple[bytes | None, str | None]]:
    """Path -> content hash and reason, of the files that are there."""
    with closing(sqlite3.connect(library / "catalogue.sqlite")) as connection:
        rows = connection.execute(
            "SELECT f.path, p.hash, f.reason FROM files AS f"
            " LEFT JOIN photos AS p ON p.id = f.photo_id WHERE f.gone = 0"
        ).fetchall()
    found = {path: (digest, reason) for path, digest, reason in rows}
    assert len(found) == len(rows), "a file is there twice"
    return found


def held(library: Path) -> set[bytes]:
    """The content hashes of what files hold, each moment of a video included."""
    with closing(sqlite3.connect(library / "catalogue.sqlite")) as connection:
        rows = connection.execute(
            "SELECT p.hash FROM photos AS p JOIN files AS f"
            " ON f.photo_id = coalesce(p.video_id, p.id) WHERE f.gone = 0"
        ).fetchall()
    return {digest for (digest,) in rows}


def thumbnails(library: Path) -> dict[str, bytes]:
    kept = (library / "thumbnails").rglob("*.jpg")
    found = {path.stem.partition("-")[0]: path.read_bytes() for path in kept}
    for path in (library / "thumbnails").rglob("*.jpg"):
        with Image.open(path) as picture:
            picture.load()
    return found


def check_index(library: Path) -> None:
    """What each index holds is what the catalogue holds."""
    where = paths.prepare(library)
    catalogue = Catalogue(where.catalogue)
    for model in MODELS:
        index = LiveIndex(catalogue, where.index_directory, model, FakeEncoder().dimension).loaded()
        live = catalogue.vectors.live_ids(model)
        assert np.array_equal(index.ids(), live)
        for ids, rows in catalogue.vectors.of(model, live):
            for photo_id, row in zip(ids[:5], rows[:5], strict=True):
                found, scores = index.search(row, 1)
                assert scores[0] == pytest.approx(1, abs=1e-3)
                assert found[0] == photo_id or scores[0] > 0.999
    catalogue.close()


def check_answers(library: Path) -> None:
    """It opens, one model answers, and finds each photo of it once."""
    with Library.open(library) as opened:
        hits = opened.search.ask(Query((TextTerm("a cat"),), 1000)).hits
        found = [hit.photo_id for hit in hits]
        assert len(set(found)) == len(found)
        assert len(found) == opened.models.covered(opened.models.current.id)


def finish(library: Path, folder: Path) -> None:
    for model in MODELS:
        with Library.open(library, model) as opened:
            opened.folders.add(folder)
            opened.index.run(Job())


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.usefixtures("fakes")
@pytest.mark.parametrize("work", WORKS)
def test_kills_lose_nothing(work: str, roll: Path, tmp_path: Path) -> None:
    chance = random.Random(f"{SEED} {work}")
    library = tmp_path / "library"
    before: Vectors = {}
    for number in range(max(1, KILLS // len(WORKS))):
        removed = kill_once(library, roll, work, chance)
        after = vectors(library)
        lost = {key for key in before if key[0] not in removed and after.get(key) != before[key]}
        assert not lost, f"kill {number} lost {len(lost)} photos"
        check_index(library)
        check_answers(library)
        before = after
        stir(roll, chance)
        if number % 25 == 24:  # and once more from the start
            finish(library, roll)
            check_end(library, roll, tmp_path / f"undisturbed {number}")
            shutil.rmtree(library)
            before = {}
    finish(library, roll)
    check_end(library, roll, tmp_path / "undisturbed")


def check_end(library: Path, roll: Path, undisturbed: Path) -> None:
    """The same as in a library that was never killed, but for photos that are gone."""
    finish(undisturbed, roll)
    assert files(library) == files(undisturbed)
    there = held(undisturbed)
    known, right = vectors(library), vectors(undisturbed)
    assert {key: vector for key, vector in known.items() if key[1] in there} == right
    names = {digest.hex() for digest in there}
    kept = {name: data for name, data in thumbnails(library).items() if name in names}
    assert kept == thumbnails(undisturbed)
    assert not (library / "reading.journal").exists()
    check_index(library)
    check_answers(library)
