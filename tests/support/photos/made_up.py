"""A catalogue of made-up photos with known facts and vectors, and no files."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.search import Searcher
from photosearch.types import Facts, Vectors, Words
from photosearch.vectors import VectorIndex
from support.models.fakes import FakeEncoder

CAMERAS = ("Canon EOS 5D", "NIKON D90", "iPhone 12", None)
LENSES = ("EF50mm f/1.8", "EF50mm f/1.8 II", "")
PLACES = ((None, None), (48.137, 11.575), (None, None), (41.890, 12.492))
"""Every other one in Munich or in Rome."""
KINDS = ("JPEG", "PNG", "HEIF")
FIRST = datetime(2018, 1, 1)
UNKNOWN = datetime(2020, 6, 1)
"""Of photos without a camera's time, when their files were written."""


@dataclass(frozen=True)
class Made:
    photo_id: int
    path: Path
    facts: Facts
    size: int
    dated: datetime
    is_favourite: bool = False
    people: frozenset[str] = frozenset()


def number_of(photo: Made) -> int:
    return int(photo.path.stem[1:])


def by_date(photo: Made) -> tuple[bool, datetime]:
    """The key that sorts the newest last: those without a date come before all others."""
    return photo.facts.taken_at is not None, photo.dated


def by_folder(path: Path) -> tuple[tuple[str, ...], str]:
    """The key that sorts a directory's own photos before those of the directories in it."""
    return path.parent.parts, path.name


def unit(rows: np.ndarray) -> Vectors:
    rows = np.asarray(rows, np.float32)
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)


def rows_of(count: int, dimension: int = FakeEncoder.dimension, seed: int = 0) -> Vectors:
    return unit(np.random.default_rng(seed).standard_normal((count, dimension)))


def facts_of(number: int) -> Facts:
    rng = np.random.default_rng(number)
    width, height = rng.choice([1000, 2000, 3000], 2).tolist()
    return Facts(
        width,
        height,
        KINDS[number % 3],
        taken_at=FIRST + timedelta(days=7 * number) if number % 5 else None,
        camera=CAMERAS[number % 4],
        latitude=PLACES[number % 4][0],
        longitude=PLACES[number % 4][1],
        iso=(None, 100, 400, 6400)[number % 4],
        aperture=(1.8, None, 2.8)[number % 3],
        focal=(24.0, 85.0, None, 4.2, 200.0)[number % 5],
        focal35=(None, 28.0)[number % 2],
        shutter=(0.004, 0.0167, 2.5, None)[number % 4],
        words=Words(lens=LENSES[number % 3]),
    )


def dated(number: int) -> datetime:
    return facts_of(number).taken_at or UNKNOWN


def fill(catalogue: Catalogue, vectors: Vectors, encoder: FakeEncoder) -> list[Made]:
    """Photos spread over /a, /a/b and /c; those without a camera's time are of 2020-06-01."""
    names = [f"{('x', 'b/x', 'x')[i % 3]}{i:04}.jpg" for i in range(len(vectors))]
    folders = [Path("/a"), Path("/a"), Path("/c")]
    ids = [catalogue.folders.add(Path("/a")), catalogue.folders.add(Path("/c"))]
    for folder_id, folder in zip(ids, (Path("/a"), Path("/c")), strict=True):
        rows = [
            FileRow(name.encode(), 1000 * i, 1, i + 1, None)
            for i, name in enumerate(names)
            if folders[i % 3] == folder
        ]
        catalogue.folders.reconcile(folder_id, 1, rows, [])
    numbers = {folders[i % 3] / name: i for i, name in enumerate(names)}
    pending = list(catalogue.pending(encoder.model_id))
    order = [numbers[item.path] for item in pending]
    read = [
        Indexed(item.file_id, i.to_bytes(32, "big"), facts_of(i), UNKNOWN, vectors[i])
        for item, i in zip(pending, order, strict=True)
    ]
    photo_ids = catalogue.store(encoder.model_id, encoder.dimension, read, {}).tolist()
    return [
        Made(photo_id, item.path, facts_of(i), 1000 * i, dated(i))
        for photo_id, item, i in zip(photo_ids, pending, order, strict=True)
    ]


def searcher(catalogue: Catalogue, encoder: FakeEncoder) -> Searcher:
    index = VectorIndex(encoder.dimension)
    for page, vectors in catalogue.vectors.every(encoder.model_id):
        index.add(page, vectors)
    return Searcher(catalogue, encoder, index)


def fitting(text: str, count: int, others: int, encoder: FakeEncoder) -> Vectors:
    """Rows of which the first `count` fit a text and the others don't."""
    rows = rows_of(count + others, encoder.dimension)
    rows[:count] += encoder.encode_texts([text])[0]
    return unit(rows)
