"""A share that fails, hangs and recovers at random costs no photo and no mark, and leaves no
verdict behind.

More rounds, other ones:
PHOTOSEARCH_MOODS=500 PHOTOSEARCH_SEED=7 pytest tests/integration/test_moody_share.py
"""

import os
import random
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch import patience, pool
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder
from support.photos.video_samples import make_video
from support.processes.moody_share import Moody

pytestmark = pytest.mark.skipif(not Moody.is_possible(), reason="needs FUSE")

ROUNDS = int(os.environ.get("PHOTOSEARCH_MOODS", "12"))
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))


def make_photos(folder: Path) -> None:
    for number in range(24):
        directory = folder / f"{number % 3}" / f"{number % 2}"
        directory.mkdir(parents=True, exist_ok=True)
        noise = np.random.default_rng(number).integers(0, 255, (8, 8, 3), dtype=np.uint8)
        picture = Image.fromarray(noise).resize((400, 300))
        picture.save(directory / f"{number:02}.{'png' if number % 4 else 'jpg'}")
    shutil.copy(folder / "0" / "0" / "00.jpg", folder / "1" / "copy.jpg")
    shutil.copy(folder / "0" / "0" / "06.png", folder / "without-suffix")
    make_video(folder / "2" / "film.mp4", [("rocket.jpg", 2), ("coffee.png", 2)])
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")


def told(library: Library) -> dict[str, object]:
    """What a library knows, by names."""
    hits = library.photos.browse()
    return {
        "photos": {str(hit.path): library._catalogue.photo_hash(hit.photo_id) for hit in hits},
        "files": library.photos.counts(),
        "unreadable": [(str(file.path), file.reason) for file in library.index.unreadable()],
        "vectors": len(library._catalogue.vectors.live_ids("starter")),
        "reachable": [folder.reachable for folder in library.folders.all()],
    }


def mood(lot: random.Random) -> str:
    """Most of the time a little; sometimes nothing works, or all of it."""
    errors = lot.choice((0.0, 0.01, 0.02, 0.05, 0.1, 0.4, 1.0))
    hangs = lot.choice((0.0, 0.0, 0.0, 0.02, 0.2))
    return f"{lot.randrange(10**9)} {errors} {hangs} {lot.choice((0.05, 0.6))}"


def rounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    make_photos(tmp_path / "disk")
    lot = random.Random(SEED)
    with Moody(tmp_path / "disk", tmp_path / "share") as share:
        with Library.open(tmp_path / "library") as library:
            library.folders.add(share.place)
            with monkeypatch.context() as impatient:
                impatient.setattr(patience, "SECONDS", 0.2)
                impatient.setattr(patience, "_LOOK_EVERY", 0.02)
                impatient.setattr(pool, "LAST_PATIENCE", 0.3)
                marked = disturb(library, share, lot, count)
            share.be("")
            library.index.run(Job())
            found = told(library)
            assert {hit.photo_id for hit in library.photos.browse() if hit.favourite} == marked
        with Library.open(tmp_path / "calm") as calm:
            calm.folders.add(share.place)
            calm.index.run(Job())
            assert found == told(calm)
            assert len(calm.index.unreadable()) == 1, "the broken one"


def disturb(library: Library, share: Moody, lot: random.Random, count: int) -> set[int]:
    """The photos that were marked meanwhile."""
    marked = set[int]()
    for number in range(count):
        share.be("" if number % 7 == 6 else mood(lot))
        change_something(share.directory, lot)
        only = [share.place / lot.choice("012")] if lot.random() < 0.4 else None
        library.index.run(Job(), only=only)
        marked = check_marks(library, marked, lot)
    return marked


def change_something(folder: Path, lot: random.Random) -> None:
    """Some files look changed, so they are read again; one has another name."""
    files = sorted(path for path in folder.rglob("*.*g"))
    for path in lot.sample(files, lot.randrange(8)):
        path.touch()
    path = lot.choice(files)
    path.rename(path.with_name(f"{lot.randrange(10**6)}{path.suffix}"))


def check_marks(library: Library, marked: set[int], lot: random.Random) -> set[int]:
    """None is lost whatever happens; one more is set each time."""
    kept = {hit.photo_id for hit in library.photos.browse()}
    favourites = library.photos.favourites.ids()
    assert set(favourites) == marked
    new = set(lot.sample(sorted(kept), min(1, len(kept))))
    library.photos.favourites.mark(sorted(new), True)
    return marked | new


def test_a_share_that_fails_and_recovers_loses_nothing(
    encoder: FakeEncoder,  # noqa: ARG001 - the library uses it
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rounds(tmp_path, monkeypatch, ROUNDS)


@pytest.mark.nightly
def test_five_hundred_rounds_of_it_lose_nothing(
    encoder: FakeEncoder,  # noqa: ARG001 - the library uses it
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rounds(tmp_path, monkeypatch, 500)
