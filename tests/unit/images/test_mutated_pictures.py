"""Damaged files of every format: each is opened or refused, quickly, and nothing crashes."""

import os
import random
import struct
from datetime import datetime
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin
from skimage import data as bundled

from photosearch.images import ALONE, at_most, open_picture, picture_facts, with_sidecar
from photosearch.images.formats import FORMATS, JXL_READABLE
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Facts
from support.photos.colour_files import (
    D65,
    LINEAR,
    LINEAR_GREY,
    P3,
    PATCHES,
    deep,
    deep_heif,
    deep_png,
    deep_tiff,
    expected,
    icc_chunk,
    in_space,
    light,
    picture_of,
    png,
    pq,
    spread,
    srgb_curve,
)
from support.photos.mutations import check, check_memory, mutate
from support.photos.raw_files import MAKERS, WITH_SENSOR, jpeg
from support.photos.samples import PHOTOSHOP, XMP, camera_exif, encoded, with_segment
from support.photos.ycc_tiffs import luma_and_chroma

FEW = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "12"))
MANY = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "10000"))
"""Of each sample."""
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))
PICTURE = Image.fromarray(np.asarray(bundled.astronaut())).resize((96, 80))
TAKE_EXIF = ("JPEG", "PNG", "WEBP", "AVIF", "HEIF", "TIFF")


def plain() -> dict[str, bytes]:
    """One of each format, with what a camera says."""
    exif = {"exif": camera_exif().tobytes()}
    kinds = {row.kind for row in FORMATS} - {"RAW", "JXL"}
    found = {kind: encoded(PICTURE, kind, **exif if kind in TAKE_EXIF else {}) for kind in kinds}
    found["progressive JPEG"] = encoded(PICTURE, "JPEG", progressive=True)
    found["TIFF of strips"] = encoded(PICTURE, "TIFF", compression="tiff_lzw", strip_size=5000)
    found |= {kind: make(PICTURE, jpeg(PICTURE), 6) for kind, make in MAKERS.items()}
    found |= {f"{kind} without preview": MAKERS[kind](PICTURE, None, 6) for kind in WITH_SENSOR}
    if JXL_READABLE:
        found["JXL"] = import_module("pylibjxl").encode(np.asarray(PICTURE), effort=3)
    return found


def with_words() -> dict[str, bytes]:
    """All the ways by which files say something."""
    exif = camera_exif().tobytes()
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=True)
    texts.add_text("Creation Time", "Sat, 15 Jun 2019 12:30:00 GMT")
    texts.add_text("Raw profile type APP1", f"\nAPP1\n 99\n{exif.hex()}\n", zip=True)
    texts.add(b"tIME", b"\x07\xe3\x06\x0f\x0c\x1e\x00")
    small = PICTURE.resize((48, 40))
    return {
        "words in JPEG": with_segment(encoded(small, "JPEG", xmp=XMP, exif=exif), 0xED, PHOTOSHOP),
        "words in PNG": encoded(small, "PNG", pnginfo=texts, exif=exif, icc_profile=bytes(2000)),
        "words in WEBP": encoded(small, "WEBP", xmp=XMP, exif=exif),
        "words in TIFF": encoded(small, "TIFF", tiffinfo={700: XMP}, exif=exif),
    }


def with_colours() -> dict[str, bytes]:
    """What says its colours, has several frames, or is read by our own code."""
    wide, signal = picture_of(srgb_curve(in_space(P3)), 12), spread(PATCHES / 255, 12)
    values = deep(PATCHES / 255, side=12).astype("u2")
    planes = np.moveaxis(values, -1, 0)
    gamma = b"gAMA", struct.pack(">I", 55_556)
    primaries = b"cHRM", struct.pack(">8I", *(round(1e5 * n) for n in (*D65, *P3)))
    six = np.concatenate([values, values], 2)
    lzw = encoded(Image.fromarray(values[..., 0]), "TIFF", compression="tiff_lzw")
    photometric = struct.pack("<HHII", 262, 3, 1, 1)
    found = {
        "png by numbers": png(picture_of(pq(P3), 12), (b"cICP", bytes((12, 16, 0, 1)))),
        "png by gamma": png(wide, gamma, primaries),
        "deep png": deep_png(values, icc_chunk(LINEAR)),
        "deep tiff": deep_tiff(values, compression="zlib", iccprofile=LINEAR),
        "deep grey with alpha": deep_png(values[..., :2], icc_chunk(LINEAR_GREY)),
        "deep heif": deep_heif(values, 9, 16),
        "luma and chroma": luma_and_chroma(packed=True),
        "png by profile": png(wide, icc_chunk(LINEAR)),
        "grey by profile": encoded(wide.convert("L"), "JPEG", icc_profile=LINEAR_GREY),
        "avif": encoded(picture_of(light(), 12), "AVIF"),
        "jpeg 2000": encoded(wide, "JPEG2000"),
        "tiff by its tags": encoded(wide, "TIFF", tiffinfo={318: D65, 319: P3}),
        "planar": deep_tiff(planes, planarconfig="separate", byteorder=">"),
        "floats": deep_tiff(planes.astype("f4"), planarconfig="separate", iccprofile=LINEAR),
        "tiles": deep_tiff(signal.astype("f2"), tile=(16, 16), bigtiff=True),
        "differences": deep_tiff(six, compression="zlib", predictor=True, extrasamples=(2, 0, 0)),
        "lab": deep_tiff(values, "cielab"),
        "white is 0": deep_tiff(values[..., 0], "miniswhite", compression="zlib"),
        "lzw": lzw.replace(photometric, photometric[:8] + bytes(4)),
    }
    more = {"save_all": True, "append_images": [expected(12)], "duration": 100}
    for kind in ("GIF", "PNG", "WEBP", "AVIF"):
        found[f"animated {kind}"] = encoded(Image.new("RGB", (48, 24), "white"), kind, **more)
    return found


SAMPLES = plain() | with_words() | with_colours()


def mutation(kind: str, chance: random.Random) -> bytes:
    return mutate(SAMPLES[kind], chance.choice(list(SAMPLES.values())), chance)


def open_mutated(kind: str, count: int) -> None:
    chance = random.Random(f"{SEED} {kind}")
    with at_most(ALONE):  # as the indexer reads what is large
        for _ in range(count):
            data = mutation(kind, chance)
            check(data, picture_facts, open_picture, lambda found: open_picture(found, 16))


@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_mutated_files_are_opened_or_refused(kind: str) -> None:
    open_mutated(kind, FEW)


@pytest.mark.nightly
@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_thousands_of_mutated_files_are_opened_or_refused(kind: str) -> None:
    open_mutated(kind, MANY)
    check_memory()


@pytest.mark.nightly
def test_mutated_sidecars() -> None:
    chance, facts = random.Random(SEED), Facts(1, 1, taken_at=datetime(2019, 6, 15))
    for _ in range(MANY):
        check(mutate(XMP, XMP, chance), lambda data: with_sidecar(facts, data))
    check_memory()


@pytest.mark.usefixtures("encoder")
def test_each_mutated_file_is_listed_or_indexed(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    (tmp_path / "roll").mkdir()
    count = min(6 * FEW, 200) * len(SAMPLES) // 10
    for number, kind in zip(range(count), sorted(SAMPLES) * count, strict=False):
        name = f"{number}.jpg"  # what it is, its bytes tell
        (tmp_path / "roll" / name).write_bytes(mutation(kind, chance))
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
