"""Nothing in a file may take minutes or gigabytes, whatever it claims."""

import io
import struct
import threading
import time
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch.images import (
    SHARE,
    TooMuch,
    UnreadablePicture,
    at_most,
    budget,
    files,
    open_picture,
    picture_facts,
    read_exposure,
    read_file,
)
from photosearch.images.budget import Budget
from photosearch.images.containers import jpeg_segments
from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.decoders import memory_estimate
from support.photos.bombs import chunk, exif_of_rationals, png
from support.photos.samples import difference, encoded

SMALL = Image.new("RGB", (64, 48), "teal")


def bytes_taken(data: bytes) -> int:
    """The most that Python's objects take while a picture is opened and asked for its facts."""
    tracemalloc.start()
    try:
        open_picture(data, 32)
        picture_facts(data)
        read_exposure(data)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("entries", [1, 2000])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_exif_that_claims_millions_of_numbers_is_passed_over(kind: str, entries: int) -> None:
    exif = exif_of_rationals(100_000 if kind != "JPEG" else 4000, entries)
    data = encoded(SMALL, "PNG") if kind == "PNG" else encoded(SMALL, kind, exif=b"Exif\0\0" + exif)
    if kind == "PNG":
        data = png(64, 8, 2, chunk(b"eXIf", exif))
    assert bytes_taken(data) < 20_000_000


@pytest.mark.parametrize("kind", [4, 5])
@pytest.mark.parametrize("entries", [1, 2000])
def test_a_tiff_s_own_directory_is_held_to_the_same(entries: int, kind: int) -> None:
    with_exif = encoded(SMALL, "TIFF")
    (first,) = struct.unpack_from("<I", with_exif, 4)
    (count,) = struct.unpack_from("<H", with_exif, first)
    table = with_exif[first + 2 : first + 2 + 12 * count]
    behind = len(with_exif) + 2 + 12 * (count + entries) + 4
    table += b"".join(
        struct.pack("<HHII", 0x9000 + n, kind, 100_000, behind) for n in range(entries)
    )
    directory = struct.pack("<H", count + entries) + table + bytes(4)
    data = bytearray(with_exif + directory + struct.pack("<II", 1, 3) * 100_000)
    struct.pack_into("<I", data, 4, len(with_exif))
    assert open_picture(bytes(data))[0].size == SMALL.size
    assert bytes_taken(bytes(data)) < 20_000_000


def test_ordinary_exif_is_left_as_it_is() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "EOS"
    exif.get_ifd(0x8769).update({0x9003: "2024:05:01 12:00:00", 0x927C: b"x" * 40_000})
    block = exif.tobytes()
    assert tamed(block) is block
    data = encoded(SMALL, "JPEG", exif=exif)
    assert open_picture(data)[1].camera == "Canon EOS"


def test_damaged_directories_are_no_trouble() -> None:
    rng = np.random.default_rng(7)
    blocks = [b"Exif\0\0" + exif_of_rationals(3, 5), exif_of_rationals(3, 5), b"II+\0" + bytes(60)]
    for _ in range(2000):
        block = bytearray(blocks[rng.integers(len(blocks))])
        for place in rng.integers(0, len(block), 4):
            block[place] = rng.integers(256)
        tamed(bytes(block[: rng.integers(len(block) + 1)]))


def test_a_jpeg_without_a_marker_in_its_first_million_bytes_is_damaged() -> None:
    data = b"\xff\xd8\xff\xe0" + bytes(60_000_000)
    begun = time.thread_time()
    with pytest.raises(UnreadablePicture, match="damaged"):
        open_picture(data)
    assert time.thread_time() - begun < 1


def test_a_jpeg_of_countless_segments_is_damaged() -> None:
    with pytest.raises(UnreadablePicture, match="damaged"):
        jpeg_segments.is_plain(b"\xff\xd8" + b"\xff\xe1\0\2" * 20_000 + b"\xff\xda")


def test_which_jpegs_are_decoded_line_by_line() -> None:
    assert jpeg_segments.is_plain(encoded(SMALL, "JPEG"))
    assert jpeg_segments.is_plain(encoded(SMALL.convert("L"), "JPEG"))
    assert not jpeg_segments.is_plain(encoded(SMALL, "JPEG", progressive=True))


def test_a_large_file_that_was_never_written_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sparse.tif"
    with path.open("wb") as file:
        file.write(b"II*\0\x08\0\0\0")
        file.truncate(1_900_000_000)
    if path.stat().st_blocks > 1000:
        pytest.skip("this file system has no holes")
    monkeypatch.setattr(files, "_read_all", lambda *_: pytest.fail("it is read"))
    with pytest.raises(UnreadablePicture, match="never written"):
        read_file(path)


def test_a_large_file_with_a_hole_is_read(tmp_path: Path) -> None:
    path = tmp_path / "holes.tif"
    with path.open("wb") as file:
        file.write(bytes(range(256)) * 20_000)
        file.seek(30_000_000, io.SEEK_CUR)
        file.write(b"end")
    assert read_file(path).endswith(b"end")


# what all take together


def test_what_is_taken_never_exceeds_the_budget() -> None:
    shared, taken, most = Budget(100), [0], [0]
    counting = threading.Lock()

    def work(wanted: int) -> None:
        for _ in range(30):
            with shared.taken(wanted):
                with counting:
                    taken[0] += min(wanted, 100)
                    most[0] = max(most[0], taken[0])
                time.sleep(0.0005)
                with counting:
                    taken[0] -= min(wanted, 100)

    threads = [threading.Thread(target=work, args=(n,)) for n in (10, 30, 40, 60, 90, 250)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert taken == [0]
    assert 60 < most[0] <= 100


def test_what_is_more_than_a_share_is_refused_before_it_is_decoded() -> None:
    data = png(9000, 8, 6)
    with at_most(SHARE), pytest.raises(TooMuch, match="of memory"):
        open_picture(data, 260)
    with at_most(SHARE):
        assert open_picture(png(300, 8, 6), 260)[0].size == (300, 300)


def test_who_waits_for_room_for_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "_PATIENCE", 0.05)
    shared = Budget(100)
    with shared.taken(80):
        with at_most(50), pytest.raises(TooMuch) as caught, shared.taken(50):
            pass
        with shared.taken(50):
            pass  # who isn't indexing goes on all the same
    assert caught.value.passing


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "CMYK", "I;16"])
def test_what_is_converted_in_parts_looks_the_same(
    monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    rng = np.random.default_rng(3)
    small = Image.fromarray(rng.integers(0, 255, (23, 31, 4), dtype=np.uint8))
    picture = small.resize((620, 467), Image.Resampling.BICUBIC)
    if mode == "I;16":
        grey = np.asarray(picture.convert("L")).astype(np.uint16) * 257
        picture = Image.fromarray(grey)
    else:
        picture = picture.convert(mode)
    data = encoded(picture, "TIFF")
    whole = open_picture(data, 100)[0]
    monkeypatch.setattr(memory_estimate, "LARGE", 1000)
    monkeypatch.setattr("photosearch.images.decoders.rgb_loading._STRIP", 20_000)
    parts = open_picture(data, 100)[0]
    assert parts.size == (155, 117)
    assert difference(parts, whole.reduce(4)) < 2


def test_a_list_of_pictures_is_held_to_the_same() -> None:
    """Pillow converts it before anybody asks."""
    entries, count = 2000, 4000
    behind = 8 + 2 + 12 * entries + 4
    table = b"".join(struct.pack("<HHII", 0xC000 + n, 5, count, behind) for n in range(entries))
    block = b"II*\0\x08\0\0\0" + struct.pack("<H", entries) + table + bytes(4)
    block += struct.pack("<II", 1, 3) * count
    segment = b"\xff\xe2" + struct.pack(">H", len(block) + 6) + b"MPF\0" + block
    plain = encoded(SMALL, "JPEG")
    assert jpeg_segments.tamed_list(plain) is plain
    assert bytes_taken(plain[:2] + segment + plain[2:]) < 40_000_000
