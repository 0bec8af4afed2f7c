"""Small files in modern containers that claim to be large, or many, or deep."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from photosearch.images import open_picture
from photosearch.images.containers import iso_boxes
from photosearch.images.decoders import jpeg2000
from support.photos import containers
from support.photos.containers import box, encoded
from support.photos.hostile import OF_BOTH, OTHERS
from support.processes import weigh

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it weighs by fork")

SECONDS, MEGABYTES = 10, 1000
"""Of the processor, and beyond what the process has; the time limit is 30 s by the clock."""

FINE = [
    "plain",
    "jp2: plain",
    "webp: 50,000 frames",
    "tiff: directories in a circle",
    "gif: 15,999 pixels a side",
    "gif: 100,000 frames",
    "png: 50,000 frames",
    "jp2: 65,535 layers",
    "jxl: 500,000 boxes",
]
"""What holds a picture that can be shown: these are opened."""


def weighed(folder: Path, files: dict[str, bytes]) -> dict[str, dict[str, object]]:
    names = {f"{number}": name for number, name in enumerate(files)}
    for number, name in names.items():
        (folder / number).write_bytes(files[name])
    script = weigh.__file__
    command = [sys.executable, script, *(folder / number for number in names)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=500)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {names[line.pop("name")]: line for line in lines}


def check(found: dict[str, dict[str, object]], count: int) -> None:
    assert len(found) == count, "each comes back alive"
    for name, one in found.items():
        assert one["seconds"] < SECONDS, (name, one)  # type: ignore[operator]
        assert one["megabytes"] < MEGABYTES, (name, one)  # type: ignore[operator]
        said = str(one["said"])
        assert said == "opened" or said.endswith("."), (name, one)
        assert not said.startswith("passing"), (name, one)
        if name in FINE:
            assert said == "opened", (name, one)


@pytest.mark.parametrize("brand", [b"heic", b"avif"])
def test_heif_and_avif(tmp_path: Path, brand: bytes) -> None:
    files = {name: make(brand) for name, make in OF_BOTH.items()}
    check(weighed(tmp_path, files), len(files))


@pytest.mark.parametrize("kind", ["webp", "jp2", "tiff", "gif", "png", "jxl"])
def test_others(tmp_path: Path, kind: str) -> None:
    files = {name: make() for name, make in OTHERS.items() if name.startswith(kind)}
    check(weighed(tmp_path, files), len(files))


def test_ordinary_ones_pass() -> None:
    for kind in ("HEIF", "AVIF"):
        iso_boxes.refuse_overfull(encoded(kind, 300))
    for side in (64, 1000):
        for options in ({}, {"no_jp2": True}, {"tile_size": (256, 256)}):
            data = encoded("JPEG2000", side, **options)
            assert 0 < jpeg2000.bytes_for_blocks(data) < 3_000_000
            assert open_picture(data)[0].size == (side, side)


def test_a_picture_hidden_in_another_box_isn_t_the_one_that_counts() -> None:
    """OpenJPEG goes by boxes, so what looks like a codestream elsewhere says nothing."""
    wild = containers.jp2_cut(2500, precincts=[0x11] * 6)
    decoy = box(b"xml ", encoded("JPEG2000", no_jp2=True))
    head = encoded("JPEG2000")[:20]
    data = head[:12] + decoy + box(b"jp2c", wild)
    assert jpeg2000.bytes_for_blocks(data) > 10**9
