"""Numbers that come from outside may be anything; the catalogue takes 64 bits with a sign."""

import io
import os
import struct
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.folders import numbers as numbers_of
from photosearch.folders import wrapped
from photosearch.images import open_picture, read_exposure
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Facts
from photosearch.video import moment_hash
from photosearch.video.video_file import time_from

NOON = datetime(2024, 5, 1, 12)
YEAR_2263 = 9_246_182_400
YEAR_10000 = 253_402_300_800
numbers = st.integers(-(2**130), 2**130)
floats = st.floats()
Entry = tuple[int, int, int, bytes]
"""Tag, type, count and bytes of one entry of a TIFF's directory."""


@pytest.mark.usefixtures("encoder")
@pytest.mark.parametrize(
    ("seconds", "is_damaged"),
    [(YEAR_2263, False), (YEAR_2263, True), (YEAR_10000, False), (-(2**33), False), (-1, False)],
)
def test_a_file_with_an_odd_date_is_indexed_or_listed_and_so_are_its_siblings(
    photos: Path, tmp_path: Path, seconds: int, is_damaged: bool
) -> None:
    if is_damaged:
        (photos / "cat.jpg").write_bytes(b"\xff\xd8\xff")
    try:
        os.utime(photos / "cat.jpg", ns=(0, seconds * 1_000_000_000))
    except (OSError, OverflowError):
        pytest.skip("this file system keeps no such date")
    with Library.open(tmp_path / "library") as library:
        library.folders.add(photos)
        report = library.index.run(Job())
        assert (report.indexed, report.unreadable) == (5 - is_damaged, is_damaged)
        assert library.index.run(Job()).indexed == 0, "it isn't taken for changed each time"
        for hit in library.photos.browse():
            assert library.photos.get(hit.photo_id) is not None


@settings(max_examples=60)
@given(size=numbers, mtime_ns=numbers, ctime_ns=numbers, inode=numbers, device=numbers)
def test_whatever_a_file_system_says_of_a_file_can_be_kept(
    shared_catalogue: Catalogue, size: int, mtime_ns: int, ctime_ns: int, inode: int, device: int
) -> None:
    status = SimpleNamespace(st_size=size, st_mtime_ns=mtime_ns, st_ctime_ns=ctime_ns, st_ino=inode)
    found = numbers_of(status)  # type: ignore[arg-type]  # a real one is 64 bits on most systems
    row = FileRow(b"a.jpg", *found[:3], None, None, found[3])
    folder = shared_catalogue.folders.add(Path("/odd"))
    kept = wrapped(device)
    shared_catalogue.folders.reconcile(folder, kept, [row], [])
    shared_catalogue.folders.reconcile(folder, kept, [row], [])
    (pending,) = shared_catalogue.pending("m")
    assert (pending.size, pending.mtime_ns) == found[:2]
    assert shared_catalogue.folders.device(folder) == (kept, True)
    inside = all(-(2**63) <= number < 2**63 for number in (size, mtime_ns, ctime_ns, inode))
    assert not inside or found == (size, max(mtime_ns, 1 - 2**63), inode, max(ctime_ns, 1 - 2**63))


@settings(max_examples=200)
@given(one=numbers, other=numbers)
def test_inodes_of_64_bits_still_tell_files_apart(one: int, other: int) -> None:
    assert (wrapped(one) == wrapped(other)) == ((one - other) % 2**64 == 0)


@settings(max_examples=60)
@given(
    width=numbers,
    height=numbers,
    orientation=numbers,
    latitude=floats,
    longitude=floats,
    duration=floats,
    at=floats,
    camera=st.text(),
    taken_at=st.none() | st.datetimes(),
)
def test_whatever_a_file_says_of_itself_can_be_kept(
    shared_catalogue: Catalogue,
    width: int,
    height: int,
    orientation: int,
    latitude: float,
    longitude: float,
    duration: float,
    at: float,
    camera: str,
    taken_at: datetime | None,
) -> None:
    folder = shared_catalogue.folders.add(Path("/facts"))
    shared_catalogue.folders.reconcile(folder, 1, [FileRow(b"a.jpg", 1, 1, 1, None)], [])
    facts = Facts(
        width, height, "JPEG", orientation, taken_at, camera, latitude, longitude, duration
    )
    item = next(
        item for item in shared_catalogue.pending("m") if item.path.parent == Path("/facts")
    )
    vector = np.full(4, 0.5, np.float32)
    indexed = Indexed(item.file_id, os.urandom(8), facts, NOON, vector, at=time_from(at))
    (photo_id,) = shared_catalogue.store("m", 4, [indexed], {}).tolist()
    photo = shared_catalogue.photo(photo_id)
    assert photo is not None
    assert photo.facts.taken_at == (taken_at and taken_at.replace(microsecond=0))
    shared_catalogue.listing.placeholders()
    shared_catalogue.folders.remove(folder)


@settings(max_examples=200)
@given(at=floats | numbers.map(float))
def test_a_moment_s_time_has_a_hash(at: float) -> None:
    assert len(moment_hash(b"hash", time_from(at))) == 32


_rational = st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))


def made_exif(main: list[Entry], details: list[Entry], gps: list[Entry]) -> bytes:
    """A TIFF with the main directory, then those that it points to."""
    pointers = [(34665, 4, 1, b"1234"), (34853, 4, 1, b"1234")]
    second = 8 + len(directory_at(8, [*main, *pointers]))
    third = second + len(directory_at(second, details))
    pointers = [(34665, 4, 1, struct.pack("<I", second)), (34853, 4, 1, struct.pack("<I", third))]
    first = directory_at(8, [*main, *pointers])
    return b"II*\0\x08\0\0\0" + first + directory_at(second, details) + directory_at(third, gps)


def directory_at(place: int, entries: list[Entry]) -> bytes:
    content = b""
    table = struct.pack("<H", len(entries))
    behind = place + 2 + 12 * len(entries) + 4
    for tag, kind, count, value in entries:
        if len(value) > 4:
            table += struct.pack("<HHII", tag, kind, count, behind + len(content))
            content += value
        else:
            table += struct.pack("<HHI4s", tag, kind, count, value)
    return table + bytes(4) + content


@settings(max_examples=60)
@given(
    orientation=st.integers(0, 2**32 - 1),
    degrees=st.lists(_rational, min_size=3, max_size=3),
    exposure=_rational,
    iso=st.integers(0, 2**32 - 1),
    words=st.binary(max_size=60),
)
def test_exif_of_any_values_is_read_and_kept(
    shared_catalogue: Catalogue,
    orientation: int,
    degrees: list[tuple[int, int]],
    exposure: tuple[int, int],
    iso: int,
    words: bytes,
) -> None:
    place = b"".join(struct.pack("<II", *part) for part in degrees)
    gps = [(1, 2, 2, b"N\0"), (2, 5, 3, place), (3, 2, 2, b"W\0"), (4, 5, 3, place)]
    details = [(33434, 5, 1, struct.pack("<II", *exposure)), (34855, 4, 1, struct.pack("<I", iso))]
    main = [(271, 2, len(words), words), (274, 4, 1, struct.pack("<I", orientation))]
    main += [(306, 2, len(words), words)]
    picture, data = Image.new("RGB", (8, 4)), io.BytesIO()
    picture.save(data, "PNG", exif=b"Exif\0\0" + made_exif(main, details, gps))
    found, facts = open_picture(data.getvalue())
    read_exposure(data.getvalue())
    assert sorted(found.size) == [4, 8]
    folder = shared_catalogue.folders.add(Path("/exif"))
    shared_catalogue.folders.reconcile(folder, 1, [FileRow(b"a.png", 1, 1, 1, None)], [])
    item = next(item for item in shared_catalogue.pending("m") if item.path.parent == Path("/exif"))
    vector = np.full(4, 0.5, np.float32)
    shared_catalogue.store("m", 4, [Indexed(item.file_id, os.urandom(8), facts, NOON, vector)], {})
    shared_catalogue.folders.remove(folder)
