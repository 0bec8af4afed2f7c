"""Ten thousand mutations of each way by which files say something, and of pictures cut short."""

import io
import os
import random
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

import pytest
from PIL import ExifTags, Image, PngImagePlugin

from photosearch.images import UnreadablePicture, open_picture, picture_facts, with_sidecar
from photosearch.types import Facts
from unit.images.test_mutated_pictures import mutate

COUNT = int(os.environ.get("PHOTOSEARCH_MUTATIONS", "10000"))
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))
SECONDS = 10.0
MOST_MEMORY = 1_000_000_000

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<r:Description xmlns:e="http://ns.adobe.com/exif/1.0/"'
    b' e:DateTimeOriginal="2019-06-15T12:30:00"'
    b' e:GPSLatitude="48,51.5N"><e:GPSLongitude>2,17.7E</e:GPSLongitude>'
    b"</r:Description></r:RDF></x:xmpmeta>"
)
IPTC = (
    b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x1c"
    b"\x1c\x02\x37\x00\x0820190615\x1c\x02\x3c\x00\x0b123000+0200\0"
)


def _picture() -> Image.Image:
    return Image.effect_noise((48, 40), 60).convert("RGB")


def _saved(kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    _picture().save(buffer, kind, **options)
    return buffer.getvalue()


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif.update({ExifTags.Base.Orientation: 6, ExifTags.Base.Make: "Größe", 0x9003: "2019:06:15"})
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2019:06:15 12:30:00"
    gps = {1: "N", 2: (48.0, 51.5, 0.0), 3: "E", 4: (2.0, 17.7, 0.0)}
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(gps)
    return exif


def _texts() -> PngImagePlugin.PngInfo:
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=True)
    texts.add_text("Creation Time", "Sat, 15 Jun 2019 12:30:00 GMT")
    texts.add_text("Raw profile type APP1", f"\nAPP1\n 99\n{_exif().tobytes().hex()}\n", zip=True)
    texts.add(b"tIME", b"\x07\xe3\x06\x0f\x0c\x1e\x00")
    return texts


def _with_iptc() -> bytes:
    plain = _saved("JPEG", xmp=XMP, exif=_exif())
    return plain[:2] + b"\xff\xed" + (len(IPTC) + 2).to_bytes(2, "big") + IPTC + plain[2:]


WORDS = {
    "JPEG": _with_iptc(),
    "PNG": _saved("PNG", pnginfo=_texts(), exif=_exif(), icc_profile=bytes(2000)),
    "WEBP": _saved("WEBP", xmp=XMP, exif=_exif()),
    "TIFF": _saved("TIFF", tiffinfo={700: XMP}, exif=_exif()),
}
CUT = {
    "JPEG": _saved("JPEG"),
    "progressive JPEG": _saved("JPEG", progressive=True),
    **{kind: _saved(kind) for kind in ("PNG", "GIF", "BMP", "TIFF", "JPEG2000", "WEBP", "PPM")},
    "TIFF of strips": _saved("TIFF", compression="tiff_lzw"),
}


def cut_short(sample: bytes, chance: random.Random) -> bytes:
    """Up to a place, perhaps filled up with zeros, perhaps damaged as well."""
    place = chance.randrange(1, len(sample))
    begin = sample[:place] + bytes(chance.choice((0, 0, len(sample) - place)))
    return begin if chance.random() < 0.7 or len(begin) < 3 else mutate(begin, chance)


def is_survived(look: Callable[[bytes], object], data: bytes) -> None:
    begin = time.monotonic()
    with suppress(UnreadablePicture):
        look(data)
    assert time.monotonic() - begin < SECONDS


def check_memory() -> None:
    resource = pytest.importorskip("resource")  # Windows has none
    unit = 1 if sys.platform == "darwin" else 1024
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit < MOST_MEMORY


@pytest.mark.nightly
@pytest.mark.parametrize("kind", WORDS)
def test_words(kind: str) -> None:
    chance = random.Random(f"{SEED} {kind}")
    for _ in range(COUNT):
        is_survived(picture_facts, mutate(WORDS[kind], chance))
    check_memory()


@pytest.mark.nightly
@pytest.mark.parametrize("kind", CUT)
def test_pictures_cut_short(kind: str) -> None:
    chance = random.Random(f"{SEED} {kind}")
    for number in range(COUNT):
        data = cut_short(CUT[kind], chance)
        is_survived(picture_facts if number % 4 == 0 else open_picture, data)
    check_memory()


@pytest.mark.nightly
def test_sidecars() -> None:
    chance, facts = random.Random(SEED), Facts(1, 1, taken_at=datetime(2019, 6, 15))
    for _ in range(COUNT):
        is_survived(lambda data: with_sidecar(facts, data), mutate(XMP, chance))
    check_memory()


@pytest.mark.nightly
def test_texts_that_unpack_to_gigabytes() -> None:
    """A PNG of many of them is neither slow nor large."""
    bomb = zlib.compress(bytes(100_000_000), 9)
    names = (b"XML:com.adobe.xmp", b"Raw profile type exif", b"Creation Time", b"parameters")
    chunks = PngImagePlugin.PngInfo()
    for name in names * 20:
        chunks.add(b"zTXt", name + b"\0\0" + bomb)
        chunks.add(b"iTXt", name + b"\0\1\0\0\0" + bomb)
    data = _saved("PNG", pnginfo=chunks)
    is_survived(open_picture, data)
    is_survived(picture_facts, data)
    check_memory()
