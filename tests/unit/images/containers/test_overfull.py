"""Small files in modern containers that claim to be large, or many, or deep."""

import json
import subprocess
import sys
from functools import partial
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

BRANDS = (b"heic", b"avif")
FINE = [
    "heic: plain",
    "avif: plain",
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


def weighed(folder: Path, names: list[str]) -> dict[str, tuple[float, int, str]]:
    """What the files called by these names' numbers take: seconds, megabytes, and what is said."""
    command = [sys.executable, weigh.__file__, *(str(folder / str(n)) for n in range(len(names)))]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=500)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    parts = ("seconds", "megabytes", "said")
    return {names[int(line["name"])]: tuple(line[part] for part in parts) for line in lines}


def test_hostile_containers_are_opened_or_refused_soon_and_in_little_memory(tmp_path: Path) -> None:
    makers = {
        f"{brand.decode()}: {name}": partial(make, brand)
        for brand in BRANDS
        for name, make in OF_BOTH.items()
    } | OTHERS
    for number, make in enumerate(makers.values()):
        (tmp_path / f"{number}").write_bytes(make())
    found = weighed(tmp_path, list(makers))
    assert found.keys() == makers.keys(), "each comes back alive"
    for name, (seconds, megabytes, said) in found.items():
        assert seconds < SECONDS, name
        assert megabytes < MEGABYTES, name
        assert said == "opened" or (said.endswith(".") and name not in FINE), (name, said)
        assert not said.startswith("passing"), (name, said)


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
