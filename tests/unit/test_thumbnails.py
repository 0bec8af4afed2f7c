import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from photosearch import paths
from photosearch.images import content_hash, open_picture, read_file
from photosearch.thumbnails import LARGE, SIDE, Thumbnails

HASH = content_hash(b"a photo")


@pytest.fixture
def thumbnails(tmp_path: Path) -> Thumbnails:
    return Thumbnails(tmp_path / "library" / "thumbnails")


def test_a_saved_thumbnail_is_the_picture_made_small(
    thumbnails: Thumbnails, original_photos: Path
) -> None:
    picture, _ = open_picture(read_file(original_photos / "rocket.jpg"))
    thumbnails.save(HASH, picture)
    loaded = thumbnails.load(HASH)
    assert loaded is not None
    assert loaded.mode == "RGB"
    assert min(loaded.size) == min(SIDE, *picture.size)
    average, expected = (p.resize((1, 1), Image.Resampling.BOX) for p in (loaded, picture))
    pairs = zip(average.tobytes(), expected.tobytes(), strict=True)
    assert all(abs(a - b) <= 3 for a, b in pairs)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4000, 3000), (683, 512)),
        ((3000, 4000), (512, 683)),
        ((6000, 1000), (3072, 512)),
        ((1000, 6000), (512, 3072)),
        ((20000, 1000), (5120, 256)),
        ((9000, 1), (5120, 1)),
        ((512, 512), (512, 512)),
        ((100, 50), (100, 50)),
        ((1, 1), (1, 1)),
    ],
)
def test_sizes(thumbnails: Thumbnails, size: tuple[int, int], expected: tuple[int, int]) -> None:
    thumbnails.save(HASH, Image.new("RGB", size))
    loaded = thumbnails.load(HASH)
    assert loaded is not None
    assert loaded.size == expected


def test_a_missing_thumbnail_is_none(thumbnails: Thumbnails) -> None:
    assert thumbnails.load(HASH) is None
    thumbnails.remove(HASH)


@pytest.mark.parametrize("keep", [0, 10, 300])
def test_a_damaged_thumbnail_is_deleted(thumbnails: Thumbnails, keep: int) -> None:
    thumbnails.save(HASH, Image.effect_noise((300, 300), 80).convert("RGB"))
    path = thumbnails.path(HASH)
    path.write_bytes(path.read_bytes()[:keep])
    assert thumbnails.load(HASH) is None
    assert not path.exists()


def test_one_is_removed_and_all_are_cleared_but_not_what_hides_them(tmp_path: Path) -> None:
    where = paths.prepare(tmp_path / "library")
    thumbnails, other = Thumbnails(where.thumbnails), content_hash(b"another")
    for photo in (HASH, other):
        thumbnails.save(photo, Image.new("RGB", (50, 50)))
    thumbnails.remove(other)
    assert thumbnails.load(other) is None
    assert thumbnails.load(HASH) is not None
    thumbnails.clear()
    assert [path.name for path in where.thumbnails.rglob("*") if path.is_file()] == [".nomedia"]


def test_a_photo_has_two_sizes_and_the_larger_one_is_the_best(thumbnails: Thumbnails) -> None:
    for side in (SIDE, LARGE):
        thumbnails.save(HASH, Image.new("RGB", (6000, 4000)), side)
    sizes = [thumbnails.load(HASH, side).size for side in (SIDE, LARGE)]
    assert sizes == [(768, 512), (1920, 1280)]
    assert thumbnails.load_any(HASH).size == (1920, 1280)
    thumbnails.remove(HASH)
    assert thumbnails.load_any(HASH) is None


def test_one_of_a_former_version_does_until_there_is_a_new_one(thumbnails: Thumbnails) -> None:
    former = thumbnails.path(HASH).with_name(f"{HASH.hex()}.jpg")
    former.parent.mkdir(parents=True)
    Image.new("RGB", (384, 256)).save(former)
    assert thumbnails.load(HASH) is None
    assert thumbnails.load_any(HASH).size == (384, 256)
    thumbnails.save(HASH, Image.new("RGB", (6000, 4000)))
    assert not former.exists()
    assert thumbnails.load_any(HASH).size == (768, 512)


def test_saving_again_replaces(thumbnails: Thumbnails) -> None:
    for colour in ("black", "white"):
        thumbnails.save(HASH, Image.new("RGB", (20, 20), colour))
    loaded = thumbnails.load(HASH)
    assert loaded is not None
    assert loaded.getpixel((5, 5)) == (255, 255, 255)


def test_a_name_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        Thumbnails(tmp_path / "file").save(HASH, Image.new("RGB", (20, 20)))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_raises_and_leaves_what_was_there(thumbnails: Thumbnails) -> None:
    import resource

    thumbnails.save(HASH, Image.new("RGB", (20, 20)))
    before = thumbnails.path(HASH).read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(OSError, match="large"):
            thumbnails.save(HASH, Image.effect_noise((300, 300), 80).convert("RGB"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(thumbnails.path(HASH).parent.iterdir()) == [thumbnails.path(HASH)]
    assert thumbnails.path(HASH).read_bytes() == before


def test_many_threads_may_save_the_same_photo(thumbnails: Thumbnails) -> None:
    picture = Image.effect_noise((500, 400), 80).convert("RGB")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: thumbnails.save(HASH, picture), range(64)))
    assert thumbnails.load(HASH) is not None
    assert len(list(thumbnails.path(HASH).parent.iterdir())) == 1
