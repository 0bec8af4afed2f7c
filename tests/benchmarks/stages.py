"""What each stage of indexing takes by itself, with all cores on it."""

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.encoders.encoder import Encoder, Preprocessed, decode_side
from photosearch.encoders.runtime.threads import use_one_thread
from photosearch.images import content_hash, open_picture, read_file
from photosearch.indexer import BATCH
from photosearch.live_index import LiveIndex
from photosearch.system.cpu import CORES
from photosearch.thumbnails import Thumbnails
from photosearch.types import Vectors


def alone(encoder: Encoder, photos: Sequence[Path], scratch: Path) -> dict[str, float]:
    """Seconds a photo of each stage, run over all photos before the next stage begins."""
    seconds: dict[str, float] = {}
    thumbnails = Thumbnails(scratch / "thumbnails")

    def everywhere(name: str, work: Callable[..., Any], *items: Iterable[Any]) -> list[Any]:
        begin = time.perf_counter()
        with ThreadPoolExecutor(CORES) as pool:
            made = list(pool.map(work, *items))
        seconds[name] = (time.perf_counter() - begin) / len(photos)
        return made

    data = everywhere("read", read_file, photos)
    hashes = everywhere("hash", content_hash, data)
    opened = everywhere("decode", lambda found: open_picture(found, decode_side(encoder)), data)
    pictures = [picture for picture, _ in opened]
    everywhere("thumbnail", thumbnails.save, hashes, pictures)
    prepared = everywhere("preprocess", encoder.preprocess, pictures)
    del data, pictures

    def encode(batch: Sequence[Preprocessed]) -> Vectors:
        use_one_thread()
        return encoder.encode_pictures(batch)

    encode(prepared[:1])  # loads the weights
    batches = [prepared[start : start + BATCH] for start in range(0, len(prepared), BATCH)]
    vectors = np.concatenate(everywhere("encode", encode, batches))
    facts = [facts for _, facts in opened]
    seconds["store"] = _store(encoder, photos, hashes, facts, vectors, scratch)
    return seconds


def _store(encoder, photos, hashes, facts, vectors, scratch: Path) -> float:  # type: ignore[no-untyped-def]
    catalogue = Catalogue(scratch / "catalogue.sqlite")
    folder = catalogue.folders.add(scratch)
    rows = [FileRow(str(n).encode(), 1, 1, n, None) for n in range(len(photos))]
    catalogue.folders.reconcile(folder, None, rows, [])
    index = LiveIndex(catalogue, scratch / "index", encoder.model_id, encoder.dimension)
    pending = list(catalogue.pending(encoder.model_id))
    begin = time.perf_counter()
    for start in range(0, len(photos), BATCH):
        batch = [
            Indexed(p.file_id, h, f, p.modified, v)
            for p, h, f, v in zip(
                *(rows[start : start + BATCH] for rows in (pending, hashes, facts, vectors)),
                strict=True,
            )
        ]
        index.add(catalogue.store(encoder.model_id, encoder.dimension, batch, {}))
    passed = time.perf_counter() - begin
    catalogue.close()
    return passed / len(photos)
