import os
import sqlite3
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from photosearch.catalogue import UNKNOWN_COLOUR, Catalogue, FileRow, Indexed, Pending
from photosearch.catalogue.migrations import MIGRATIONS
from photosearch.errors import KnownError
from photosearch.types import DateSource, Facts, Hit, Vector
from support.photos.made_up import rows_of

FACTS = Facts(640, 480, "JPEG")
NOON = datetime(2024, 5, 1, 12)
ODD_NAMES = [
    b"two words.jpg",
    b"quote'\"; DROP TABLE photos;--.jpg",
    b"new\nline.jpg",
    "größe 日本 🐈.jpg".encode(),
    b"not-utf8-\xff\xfe.jpg",
    b"percent%_*?[x].jpg",
    b"x" * 236 + b".jpg",
]


def rows(*names: bytes, size: int = 10, mtime: int = 1, first_inode: int = 0) -> list[FileRow]:
    return [
        FileRow(name, size, mtime, first_inode and first_inode + number, None)
        for number, name in enumerate(names)
    ]


def vector(seed: int) -> Vector:
    row: Vector = rows_of(1, 8, seed)[0]
    return row


def names(catalogue: Catalogue, model: str = "m") -> list[str]:
    """Of the files to read."""
    return [item.path.name for item in catalogue.pending(model)]


def read_all(catalogue: Catalogue, model: str = "m") -> dict[bytes, int]:
    """Pretend to read every pending file; its content is its name. Photo ids by name."""
    pending = list(catalogue.pending(model))
    hashes = [os.fsencode(item.path.name) for item in pending]
    read = [
        Indexed(item.file_id, digest, FACTS, NOON, vector(len(digest)))
        for item, digest in zip(pending, hashes, strict=True)
    ]
    photo_ids = catalogue.store(model, 8, read, {})
    return dict(zip(hashes, photo_ids.tolist(), strict=True))


def present(catalogue: Catalogue) -> set[Path]:
    """The path of every photo there is."""
    return {hit.path for hit in catalogue.listing.listed()}


@pytest.fixture
def folder_id(catalogue: Catalogue) -> int:
    return catalogue.folders.add(Path("/photos"))


# the file


@pytest.mark.usefixtures("catalogue")
def test_it_is_written_ahead_and_stamped_with_the_newest_schema(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "catalogue.sqlite") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    connection.close()


def test_each_older_schema_is_brought_up_to_date(tmp_path: Path) -> None:
    for version in range(len(MIGRATIONS)):
        path = tmp_path / f"{version}.sqlite"
        connection = sqlite3.connect(path)
        for script in MIGRATIONS[:version]:
            connection.executescript(script)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.close()
        catalogue = Catalogue(path)
        catalogue.folders.reconcile(catalogue.folders.add(Path("/p")), 1, rows(b"a.jpg"), [])
        assert len(read_all(catalogue)) == 1
        catalogue.close()


def test_what_is_stored_is_there_after_opening_again(
    catalogue: Catalogue, folder_id: int, tmp_path: Path
) -> None:
    catalogue.folders.reconcile(folder_id, 7, rows(b"a.jpg"), [])
    read_all(catalogue)
    catalogue.close()
    again = Catalogue(tmp_path / "catalogue.sqlite")
    assert present(again) == {Path("/photos/a.jpg")}
    assert again.folders.device(folder_id) == (7, True)
    again.close()


def test_a_folder_removed_while_it_is_scanned_stays_removed(
    catalogue: Catalogue, folder_id: int
) -> None:
    def found() -> Iterator[FileRow]:
        yield from rows(b"a.jpg")
        catalogue.folders.remove(folder_id)
        yield from rows(b"b.jpg")

    catalogue.folders.reconcile(folder_id, 1, found(), [], mounts=[b"drive"])
    assert catalogue.folders.all() == []
    assert present(catalogue) == set()


def test_a_folder_removed_before_its_drive_joins_it_stays_removed(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg"), [], mounts=[b"drive"])
    drive = catalogue.folders.mounts(folder_id)[0].id
    catalogue.folders.remove(folder_id)
    catalogue.folders.join(folder_id, Path("/photos"), drive)
    assert catalogue.folders.all() == []


def test_a_newer_schema_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    Catalogue(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    path.with_name("catalogue.sqlite.seal").unlink()  # as the newer version does
    before = path.read_bytes()
    with pytest.raises(KnownError, match="newer version"):
        Catalogue(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"no database" * 500, os.urandom(8192)])
def test_a_file_of_something_else_is_refused_with_what_to_do(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=r"damaged.*start it again"):
        Catalogue(path)
    assert path.read_bytes() == content


def test_a_damaged_page_gives_the_same_sentence(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    catalogue = Catalogue(path)
    catalogue.folders.reconcile(
        catalogue.folders.add(Path("/photos")), 1, rows(*(b"%04d.jpg" % n for n in range(2000))), []
    )
    catalogue.close()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (path.stat().st_size - 4096))
    with (  # opening may notice already
        pytest.raises(KnownError, match="damaged"),
        closing(Catalogue(path)) as catalogue,
    ):
        catalogue.counts()


def test_after_moving_a_damaged_file_away_a_new_one_begins(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    crashed = Catalogue(path)
    crashed.folders.add(Path("/photos"))  # not closed: its -wal and -shm stay beside
    path.rename(tmp_path / "damaged.sqlite")
    catalogue = Catalogue(path)
    assert catalogue.folders.all() == []
    catalogue.close()
    crashed.close()


def test_a_directory_in_its_place_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="can't write"):
        Catalogue(tmp_path)


def test_threads_read_and_write_at_once(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(*(b"%03d.jpg" % n for n in range(60))), [])
    pending = list(catalogue.pending("m"))

    def store(item: Pending) -> None:
        digest = os.fsencode(item.path.name)
        indexed = Indexed(item.file_id, digest, FACTS, NOON, vector(item.file_id))
        catalogue.store("m", 8, [indexed], {})
        catalogue.counts()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(store, pending))
    assert catalogue.counts() == (60, 60)
    assert len(catalogue.vectors.live_ids("m")) == 60


# names


def test_odd_names_come_back_byte_for_byte(catalogue: Catalogue) -> None:
    odd_folder = Path(os.fsdecode(b"/odd \xff' \n"))
    folder_id = catalogue.folders.add(odd_folder)
    catalogue.folders.reconcile(folder_id, 1, rows(*ODD_NAMES), [])
    photo_ids = read_all(catalogue)
    assert set(photo_ids) == set(ODD_NAMES)
    for name, photo_id in photo_ids.items():
        expected = odd_folder / os.fsdecode(name)
        assert catalogue.photo(photo_id).paths == (expected,)
        assert catalogue.paths([photo_id]) == {photo_id: (expected, True)}
    assert catalogue.folders.all()[0].path == odd_folder


def test_odd_names_may_be_unreadable_too(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(*ODD_NAMES), [])
    reasons = {item.file_id: 'It\'s "odd"; --' for item in catalogue.pending("m")}
    catalogue.store("m", 8, [], reasons)
    listed = catalogue.unreadable()
    assert {os.fsencode(u.path.name) for u in listed} == set(ODD_NAMES)
    assert {u.reason for u in listed} == {'It\'s "odd"; --'}


# folders


def test_an_outer_folder_takes_inner_ones_over_with_what_is_known(catalogue: Catalogue) -> None:
    inner = catalogue.folders.add(Path("/photos/2024/may"))
    sibling = catalogue.folders.add(Path("/photos-too"))
    catalogue.folders.reconcile(inner, 1, rows(b"a.jpg", b"deep/b.jpg"), [])
    known = read_all(catalogue)
    outer = catalogue.folders.add(Path("/photos"))
    assert [f.id for f in catalogue.folders.all()] == [outer, sibling]
    assert catalogue.photo(known[b"b.jpg"]).paths == (Path("/photos/2024/may/deep/b.jpg"),)
    catalogue.folders.reconcile(
        outer, 1, rows(b"2024/may/a.jpg", b"2024/may/deep/b.jpg", b"c.jpg"), []
    )
    assert names(catalogue) == ["c.jpg"]


def test_adding_a_folder_twice_is_the_same_folder(catalogue: Catalogue) -> None:
    assert catalogue.folders.add(Path("/p")) == catalogue.folders.add(Path("/p"))


def test_removing_a_folder_forgets_only_what_no_other_holds(
    catalogue: Catalogue, folder_id: int
) -> None:
    other = catalogue.folders.add(Path("/other"))
    catalogue.folders.reconcile(folder_id, 1, rows(b"both.jpg", b"one.jpg"), [])
    catalogue.folders.reconcile(other, 1, rows(b"both.jpg"), [])
    known = read_all(catalogue)
    catalogue.folders.remove(folder_id)
    assert present(catalogue) == {Path("/other/both.jpg")}
    assert catalogue.photo(known[b"one.jpg"]) is None
    assert catalogue.photo_hash(known[b"one.jpg"]) is None
    assert catalogue.vectors.live_ids("m").tolist() == [known[b"both.jpg"]]


def test_folders_count_distinct_photos_and_unreadable_files(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"x/a.jpg", b"b.jpg", b"bad.jpg"), [])
    bad = next(item for item in catalogue.pending("m") if item.path.name == "bad.jpg")
    catalogue.store("m", 8, [], {bad.file_id: "It is bad."})
    read_all(catalogue)
    folder = catalogue.folders.all()[0]
    assert (folder.photos, folder.unreadable, folder.reachable) == (2, 1, True)
    assert catalogue.counts() == (2, 4)


def test_an_unreachable_folder_keeps_its_photos_and_says_so(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"later.jpg"), [])
    read_all(catalogue)
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"later.jpg", b"new.jpg"), [])
    catalogue.folders.set_unreachable(folder_id)
    assert not catalogue.folders.all()[0].reachable
    assert {hit.reachable for hit in catalogue.listing.listed()} == {False}
    assert catalogue.pending_count("m") == 0, "nothing there can be read just now"
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"later.jpg", b"new.jpg"), [])
    assert catalogue.folders.all()[0].reachable
    assert names(catalogue) == ["new.jpg"]


def test_a_reachable_copy_is_named_before_an_unreachable_one(catalogue: Catalogue) -> None:
    away, here = catalogue.folders.add(Path("/a-away")), catalogue.folders.add(Path("/here"))
    for folder in (away, here):
        catalogue.folders.reconcile(folder, 1, rows(b"x.jpg"), [])
    photo_id = read_all(catalogue)[b"x.jpg"]
    catalogue.folders.set_unreachable(away)
    assert catalogue.paths([photo_id])[photo_id] == (Path("/here/x.jpg"), True)
    assert catalogue.photo(photo_id).paths[0] == Path("/here/x.jpg")
    assert list(catalogue.listing.listed()) == [Hit(photo_id, 1, None, Path("/here/x.jpg"))]


# what a scan changes


def test_a_changed_file_is_read_again(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg"), [])
    read_all(catalogue)
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", mtime=2) + rows(b"b.jpg"), [])
    assert names(catalogue) == ["a.jpg"]


def test_a_file_that_was_gone_and_came_back_is_itself_again(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg"), [])
    known = read_all(catalogue)
    catalogue.folders.reconcile(folder_id, 1, rows(b"b.jpg"), [])
    assert present(catalogue) == {Path("/photos/b.jpg")}
    assert catalogue.photo(known[b"a.jpg"]) is None
    assert catalogue.vectors.live_ids("m").tolist() == [known[b"b.jpg"]]
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg"), [])
    assert catalogue.pending_count("m") == 0
    assert catalogue.photo(known[b"a.jpg"]).paths == (Path("/photos/a.jpg"),)


def test_a_moved_file_keeps_its_photo(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", first_inode=5), [])
    known = read_all(catalogue)
    catalogue.folders.reconcile(folder_id, 1, rows(b"sub/renamed.jpg", first_inode=5), [])
    assert catalogue.pending_count("m") == 0
    assert catalogue.photo(known[b"a.jpg"]).paths == (Path("/photos/sub/renamed.jpg"),)
    assert catalogue.counts() == (1, 1)


def test_another_file_with_a_recycled_inode_is_new(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", first_inode=5), [])
    read_all(catalogue)
    catalogue.folders.reconcile(folder_id, 1, rows(b"other.jpg", first_inode=5, size=99), [])
    assert names(catalogue) == ["other.jpg"]


def test_files_below_what_could_not_be_listed_stay(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(
        folder_id, 1, rows(b"a.jpg", b"locked/b.jpg", b"locked/deep/c.jpg", b"locked-too/d.jpg"), []
    )
    read_all(catalogue)
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg"), [b"locked"])
    names = {str(path.relative_to("/photos")) for path in present(catalogue)}
    assert names == {"a.jpg", "locked/b.jpg", "locked/deep/c.jpg"}


def test_thousands_of_directories_may_be_unlistable(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"4321/b.jpg"), [])
    read_all(catalogue)
    catalogue.folders.reconcile(folder_id, 1, rows(), [b"%d" % number for number in range(5000)])
    assert present(catalogue) == {Path("/photos/4321/b.jpg")}


def test_if_the_folder_itself_could_not_be_listed_everything_stays(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"x/b.jpg"), [])
    read_all(catalogue)
    catalogue.folders.reconcile(folder_id, 1, rows(), [b"."])
    assert len(present(catalogue)) == 2


def test_a_scan_that_fails_half_way_changes_nothing(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg"), [])
    read_all(catalogue)

    def broken() -> Iterator[FileRow]:
        yield from rows(b"b.jpg")
        raise OSError("the walk failed")

    with pytest.raises(OSError, match="the walk failed"):
        catalogue.folders.reconcile(folder_id, 2, broken(), [])
    assert present(catalogue) == {Path("/photos/a.jpg")}
    assert catalogue.folders.device(folder_id) == (1, True)
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg"), [])
    assert names(catalogue) == ["b.jpg"]


def test_one_walk_fills_rows_and_unlistable_alike(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"locked/b.jpg"), [])
    read_all(catalogue)
    unlistable: list[bytes] = []

    def walk() -> Iterator[FileRow]:
        yield from rows(b"a.jpg")
        unlistable.append(b"locked")

    catalogue.folders.reconcile(folder_id, 1, walk(), unlistable)
    assert len(present(catalogue)) == 2


def test_a_reason_from_the_scan_is_listed_and_goes_when_the_file_changes(
    catalogue: Catalogue, folder_id: int
) -> None:
    broken = FileRow(b"link.jpg", 0, 0, 0, "The link points nowhere.")
    catalogue.folders.reconcile(folder_id, 1, [broken], [])
    assert [u.reason for u in catalogue.unreadable()] == ["The link points nowhere."]
    assert catalogue.pending_count("m") == 0
    catalogue.folders.reconcile(folder_id, 1, rows(b"link.jpg"), [])
    assert catalogue.unreadable() == []
    assert catalogue.pending_count("m") == 1


def test_an_unreadable_file_is_tried_again_only_when_it_changes(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"bad.jpg"), [])
    (bad,) = catalogue.pending("m")
    catalogue.store("m", 8, [], {bad.file_id: "It is damaged."})
    catalogue.folders.reconcile(folder_id, 1, rows(b"bad.jpg"), [])
    assert catalogue.pending_count("m") == 0
    catalogue.folders.reconcile(folder_id, 1, rows(b"bad.jpg", mtime=2), [])
    assert catalogue.pending_count("m") == 1


# photos and vectors


def test_facts_come_back_as_they_went_in(catalogue: Catalogue, folder_id: int) -> None:
    taken_at, by_camera = datetime(2020, 2, 29, 23, 59, 58), DateSource.CAMERA
    facts = Facts(4000, 3000, "JPEG", 6, taken_at, "X 100", -12.5, 151.25, None, by_camera, True)
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", size=123), [])
    (item,) = catalogue.pending("m")
    (photo_id,) = catalogue.store("m", 8, [Indexed(item.file_id, b"h", facts, NOON, vector(1))], {})
    photo = catalogue.photo(int(photo_id))
    assert (photo.facts, photo.size, photo.reachable) == (facts, 123, True)


def test_vectors_come_back_as_unit_rows_close_to_what_went_in(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(*(b"%04d" % n for n in range(50))), [])
    items = list(catalogue.pending("m"))
    sent = {item.file_id: vector(item.file_id) for item in items}
    read = [Indexed(i.file_id, i.path.name.encode(), FACTS, NOON, sent[i.file_id]) for i in items]
    photo_ids = catalogue.store("m", 8, read, {})
    of_photo = dict(zip(photo_ids.tolist(), sent.values(), strict=True))
    ((got_ids, got),) = catalogue.vectors.of("m", photo_ids)
    assert sorted(got_ids.tolist()) == sorted(of_photo)
    np.testing.assert_allclose(np.linalg.norm(got, axis=1), 1.0, atol=1e-6)
    for photo_id, row in zip(got_ids.tolist(), got, strict=True):
        assert float(row @ of_photo[photo_id]) > 0.9999


def test_each_model_has_its_own_vectors_and_its_own_pending_files(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg"), [])
    read_all(catalogue, "m")
    assert catalogue.pending_count("n") == 2
    read_all(catalogue, "n")
    assert {use.id: use.vectors for use in catalogue.vectors.models()} == {"m": 2, "n": 2}
    catalogue.vectors.remove_model("m")
    assert catalogue.vectors.live_ids("m").size == 0
    assert catalogue.vectors.live_ids("n").size == 2
    assert catalogue.pending_count("m") == 2
    assert catalogue.pending_count("n") == 0


def test_vectors_of_another_size_for_the_same_model_are_refused_whole(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg"), [])
    first, second = catalogue.pending("m")
    catalogue.store("m", 8, [Indexed(first.file_id, b"1", FACTS, NOON, vector(1))], {})
    with pytest.raises(KnownError, match="another size"):
        catalogue.store("m", 4, [Indexed(second.file_id, b"2", FACTS, NOON, vector(2)[:4])], {})
    assert catalogue.pending_count("m") == 1


def test_a_batch_that_fails_is_undone_whole(catalogue: Catalogue, folder_id: int) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg"), [])
    first, second = catalogue.pending("m")
    good = Indexed(first.file_id, b"1", FACTS, NOON, vector(1))
    bad = Indexed(second.file_id, b"2", FACTS, NOON, "no vector")  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        catalogue.store("m", 8, [good, bad], {})
    assert catalogue.pending_count("m") == 2
    assert catalogue.vectors.live_ids("m").size == 0


def test_photo_ids_are_never_used_twice(catalogue: Catalogue) -> None:
    folder = catalogue.folders.add(Path("/p"))
    catalogue.folders.reconcile(folder, 1, rows(b"a.jpg"), [])
    first = read_all(catalogue)[b"a.jpg"]
    catalogue.folders.remove(folder)
    folder = catalogue.folders.add(Path("/p"))
    catalogue.folders.reconcile(folder, 1, rows(b"b.jpg"), [])
    assert read_all(catalogue)[b"b.jpg"] > first


def test_many_pages_of_pending_files_and_vectors(catalogue: Catalogue, folder_id: int) -> None:
    count = 9000
    catalogue.folders.reconcile(folder_id, 1, rows(*(b"%05d.jpg" % n for n in range(count))), [])
    pending = list(catalogue.pending("m"))
    assert len({item.file_id for item in pending}) == count
    same = vector(3)
    read = [Indexed(i.file_id, i.path.name.encode(), FACTS, NOON, same) for i in pending]
    photo_ids = catalogue.store("m", 8, read, {})
    pages = list(catalogue.vectors.of("m", photo_ids))
    assert sum(len(ids) for ids, _ in pages) == count
    assert len(pages) > 1


def test_the_newest_photo_comes_first_and_one_without_a_date_last(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg", b"c.jpg"), [])
    days = [datetime(2021, 1, 1), datetime(2023, 1, 1), None]
    read = [
        Indexed(i.file_id, b"%d" % i.file_id, Facts(1, 1, taken_at=day), datetime(2022, 1, 1), None)
        for i, day in zip(catalogue.pending("m"), days, strict=True)
    ]
    catalogue.store("m", 8, read, {})
    assert [hit.path.name for hit in catalogue.listing.listed()] == ["b.jpg", "a.jpg", "c.jpg"]
    assert [hit.path.name for hit in catalogue.listing.listed(limit=1)] == ["b.jpg"]


def test_removing_gives_disk_space_back(
    catalogue: Catalogue, folder_id: int, tmp_path: Path
) -> None:
    count = 5000
    catalogue.folders.reconcile(folder_id, 1, rows(*(b"%05d.jpg" % n for n in range(count))), [])
    read_all(catalogue)
    catalogue.folders.remove(folder_id)
    catalogue.word_index.refresh()
    catalogue.word_index.tidy()
    catalogue.close()  # the -wal file is folded in
    Catalogue(tmp_path / "new.sqlite").close()
    sizes = [(tmp_path / name).stat().st_size for name in ("catalogue.sqlite", "new.sqlite")]
    told_to_the_word_index = 30 * count
    assert sizes[0] < 1.1 * sizes[1] + told_to_the_word_index


def test_the_stamp_of_a_snapshot_belongs_to_its_model(catalogue: Catalogue, folder_id: int) -> None:
    assert catalogue.vectors.snapshot("m") is None
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg"), [])
    read_all(catalogue)
    catalogue.vectors.set_snapshot("m", "abc")
    assert (catalogue.vectors.snapshot("m"), catalogue.vectors.snapshot("n")) == ("abc", None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files in their place")
def test_closing_leaves_no_files_beside(catalogue: Catalogue, tmp_path: Path) -> None:
    catalogue.close()
    assert {path.name for path in tmp_path.iterdir()} == {
        "catalogue.sqlite",
        "catalogue.sqlite.seal",
    }


def test_looks_tell_shape_colour_and_date_of_new_photos(
    catalogue: Catalogue, folder_id: int
) -> None:
    catalogue.folders.reconcile(folder_id, 1, rows(b"a.jpg", b"b.jpg"), [])
    first, second = catalogue.pending("m")
    wide = Facts(300, 100, "JPEG", taken_at=datetime(2020, 5, 6, 7, 8, 9))
    read = [
        Indexed(first.file_id, b"1", wide, NOON, vector(1), 0x336699),
        Indexed(second.file_id, b"2", Facts(1, 1), NOON, vector(2)),
    ]
    ids = catalogue.store("m", 8, read, {})
    looks = catalogue.listing.placeholders()
    assert looks.photo_ids.tolist() == ids.tolist()
    assert looks.ratios.tolist() == [3.0, 1.0]
    assert looks.colours.tolist() == [0x336699, UNKNOWN_COLOUR]
    assert looks.dates.tolist() == [wide.taken_at, NOON]
    catalogue.store("m", 8, [replace(read[1], colour=7)], {})
    assert catalogue.listing.placeholders(beyond=int(ids[0])).colours.tolist() == [7], (
        "known by now"
    )
    assert len(catalogue.listing.placeholders(beyond=int(ids[1])).photo_ids) == 0
