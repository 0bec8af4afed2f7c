"""Damaged files of every format: each is opened or refused, quickly, and nothing crashes."""

import io
import os
import random
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data as bundled

from photosearch.encoders import registry
from photosearch.images import UnreadablePicture, open_picture, picture_facts
from photosearch.images.decoders.pillow_decoder import PillowDecoder
from photosearch.images.formats import FORMATS, JXL_READABLE, decoder_of
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder
from support.photos.raw_files import MAKERS, WITH_SENSOR, jpeg

COUNT = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "300"))
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))
SECONDS = 10.0
PILLOW_KINDS = [row.kind for row in FORMATS if isinstance(decoder_of(row), PillowDecoder)]


def _picture() -> Image.Image:
    return Image.fromarray(np.asarray(bundled.astronaut())).resize((96, 80))


def _saved(kind: str) -> bytes:
    picture = _picture()
    buffer = io.BytesIO()
    exif = picture.getexif()
    exif[0x0112], exif[0x010F] = 6, "Canon"
    options = {"exif": exif} if kind in ("JPEG", "PNG", "WEBP", "AVIF", "HEIF", "TIFF") else {}
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


SAMPLES = {
    kind: _saved(kind) for kind in (row.kind for row in FORMATS) if kind not in ("RAW", "JXL")
} | {
    **{kind: make(_picture(), jpeg(_picture()), 6) for kind, make in MAKERS.items()},
    **{f"{kind} without a preview": MAKERS[kind](_picture(), None, 6) for kind in WITH_SENSOR},
}


if JXL_READABLE:
    SAMPLES["JXL"] = import_module("pylibjxl").encode(np.asarray(_picture()), effort=3)


def mutate(sample: bytes, chance: random.Random) -> bytes:
    """Bits turned over, a part cut off, left out, doubled, or taken from another file."""
    damaged = bytearray(sample)
    way = chance.randrange(5)
    here, there = sorted(chance.randrange(len(damaged)) for _ in range(2))
    if way == 0:
        for _ in range(chance.choice((1, 3, 30))):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    elif way == 1:
        del damaged[here:]
    elif way == 2:
        del damaged[here:there]
    elif way == 3:
        damaged[here:here] = damaged[here:there]
    else:
        other = chance.choice(list(SAMPLES.values()))
        damaged[here:there] = other[here:there]
    return bytes(damaged)


def refusal(look: Callable[[bytes], object], data: bytes) -> str | None:
    try:
        look(data)
    except UnreadablePicture as error:
        return str(error)
    return None


@pytest.mark.parametrize("kind", SAMPLES)
def test_mutated_files_are_opened_or_refused(kind: str) -> None:
    chance = random.Random(f"{SEED} {kind}")
    for number in range(max(1, COUNT // len(SAMPLES))):
        data = mutate(SAMPLES[kind], chance)
        begin = time.monotonic()
        for look in (picture_facts, open_picture, lambda found: open_picture(found, 64)):
            reason = refusal(look, data)
            assert reason is None or reason.endswith("."), number
        assert time.monotonic() - begin < SECONDS, f"{kind} {number} took too long"


def test_each_mutated_file_is_listed_or_indexed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: FakeEncoder())
    chance = random.Random(SEED)
    kinds = list(SAMPLES)
    (tmp_path / "roll").mkdir()
    count = min(COUNT, 10_000)
    for number in range(count):
        data = mutate(SAMPLES[kinds[number % len(kinds)]], chance)
        (tmp_path / "roll" / f"{number}.jpg").write_bytes(data)  # what it is, its bytes tell
    with Library.open(tmp_path / "library") as library:
        library.folders.add(tmp_path / "roll")
        report = library.index.run(Job())
        readable = {
            path
            for hit in library.photos.browse()
            for path in library.photos.get(hit.photo_id).paths
        }
        assert report.unreadable + len(readable) == count
        assert library.index.run(Job()).indexed == 0
