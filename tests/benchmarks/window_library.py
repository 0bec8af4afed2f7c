"""A library of many photos, made quickly through the catalogue's own doors.

The files are links to a few hundred small JPEGs; each counts as a photo of its own. Their vectors
are noise in bursts of two hundred, for the starter model, so that their index is built soon.
"""

import hashlib
import os
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

import numpy as np
from PIL import Image

from photosearch import paths
from photosearch.catalogue import Catalogue, Indexed, Pending
from photosearch.encoders.files.offers import STARTER
from photosearch.folders import Excludes
from photosearch.indexer.scanning import scan_folder
from photosearch.jobs import Job, Meter
from photosearch.library import Library
from photosearch.thumbnails import Thumbnails
from photosearch.types import Facts, Vectors

MODEL, DIMENSION = STARTER.id, STARTER.dimension
_SOURCES, _BATCH, _BURST = 256, 2000, 200


def make_library(place: Path, count: int, *, searched: bool = True) -> Path:
    """The library's directory below `place`; one of the same size that is there is used again.

    Without an index, which takes minutes, if it isn't to be `searched`.
    """
    library = place / f"library-{count}"
    if not (library / "filled").exists():
        _fill(library, _make_files(place / f"photos-{count}", count))
        (library / "filled").touch()
    if searched and not (library / "made").exists():
        with Library.open(library, MODEL) as opened:
            opened.search.load_text()  # builds the index, which is saved in the end
        (library / "made").touch()
    return library


def make_new_photos(folder: Path, count: int) -> Path:
    """Distinct pictures of two megapixels, with grain so that they cost what photos cost."""
    folder.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(1).integers(0, 40, (1200, 1600, 3), dtype=np.uint8)
    for number in range(count):
        path = folder / f"new-{number:04}.jpg"
        if not path.exists():
            pixels = np.roll(noise, 5 * number, axis=1) + np.uint8(number % 200)
            Image.fromarray(pixels).save(path, quality=85)
    return folder


def _make_files(folder: Path, count: int) -> Path:
    sources = folder.with_name(folder.name + "-sources")
    sources.mkdir(parents=True, exist_ok=True)
    for number in range(_SOURCES):
        _picture(number).save(sources / f"{number}.jpg", quality=80)
    for number in range(count):
        path = folder / f"{number // 1000:03}" / f"IMG_{number:06}.jpg"
        if number % 1000 == 0:
            path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            os.link(sources / f"{number % _SOURCES}.jpg", path)
    return folder


def _picture(number: int) -> Image.Image:
    """384 pixels wide, the size of a thumbnail, with some detail."""
    random = np.random.default_rng(number)
    coarse = random.integers(0, 255, (6, 8, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize((384, 288), Image.Resampling.BICUBIC)


def _fill(directory: Path, folder: Path) -> None:
    where = paths.prepare(directory)
    catalogue, thumbnails = Catalogue(where.catalogue), Thumbnails(where.thumbnails)
    catalogue.folders.add(folder)
    meter = Meter(Job(), lambda _progress: None)
    scan_folder(catalogue, catalogue.folders.all()[0], meter, Excludes())
    pending, begin = catalogue.pending(MODEL), 0
    while batch := list(islice(pending, _BATCH)):
        vectors = _vectors(begin, len(batch))
        indexed = [_indexed(begin + i, item, vectors[i]) for i, item in enumerate(batch)]
        catalogue.store(MODEL, DIMENSION, indexed, {})
        _link_thumbnails(thumbnails, batch, indexed)
        begin += len(batch)
    catalogue.close()


def _indexed(number: int, pending: Pending, vector: np.ndarray) -> Indexed:
    taken = datetime(2010, 1, 1) + timedelta(hours=number)
    width, height = ((384, 288), (288, 384), (384, 216), (300, 300))[number % 4]
    facts = Facts(width, height, "JPEG", taken_at=taken, camera="Bench 1")
    colour = number * 2654435761 % (1 << 24)
    return Indexed(pending.file_id, _hash(number), facts, pending.modified, vector, colour)


def _hash(number: int) -> bytes:
    return hashlib.sha256(str(number).encode()).digest()


def _vectors(begin: int, count: int) -> Vectors:
    bursts = [np.random.default_rng(i // _BURST) for i in range(begin, begin + count)]
    rows = np.stack([burst.standard_normal(DIMENSION) for burst in bursts])
    rows += 0.05 * np.random.default_rng(begin).standard_normal(rows.shape)
    unit: Vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return unit


def _link_thumbnails(thumbnails: Thumbnails, batch: list[Pending], indexed: list[Indexed]) -> None:
    for pending, item in zip(batch, indexed, strict=True):
        path = thumbnails.path(item.hash)
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            os.link(pending.path, path)
