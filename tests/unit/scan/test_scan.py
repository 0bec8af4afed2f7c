import inspect
import os
import sys
from pathlib import Path

import pytest

from photosearch.errors import KnownError
from photosearch.folders import (
    Found,
    Sniffed,
    Unlistable,
    check_new_folder,
    device_of,
    reachable,
    walk,
)
from photosearch.jobs import Cancelled, Job
from support.processes.unprivileged_user import needs_permissions

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX names and links")


def found(root: Path) -> list[str]:
    """The relative paths of what a walk finds, with slashes."""
    entries = [entry for entry in walk(root, Job()) if not isinstance(entry, Sniffed)]
    assert all(isinstance(entry, Found) for entry in entries)
    return [entry.path.relative_to(root).as_posix() for entry in entries]


def make(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")


def test_it_finds_photos_with_size_time_and_inode(photos: Path) -> None:
    entries = list(walk(photos, Job()))
    assert [entry.path.name for entry in entries] == sorted(p.name for p in photos.iterdir())
    for entry in entries:
        status = entry.path.stat()
        assert isinstance(entry, Found)
        assert (entry.size, entry.mtime_ns) == (status.st_size, status.st_mtime_ns)
        assert entry.inode in (0, status.st_ino)
        assert entry.reason is None


def test_suffixes_decide_whatever_their_case(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "b.JPG", "c.HeIc", "d.txt", "e.jpg.txt", "f.pdf", "g.tar.png", "h.")
    assert found(tmp_path) == ["a.jpg", "b.JPG", "c.HeIc", "g.tar.png"]


def test_a_file_without_suffix_is_judged_by_its_first_bytes(photos: Path) -> None:
    (photos / "coffee.png").rename(photos / "coffee")
    (photos / "README").write_text("BMW is not a bitmap")
    (photos / "empty").touch()
    assert found(photos) == ["astronaut.jpg", "cat.jpg", "coffee", "moon.png", "rocket.jpg"]


def test_hidden_and_junk_entries_are_left_out(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", ".b.jpg", ".jpg", ".cache/c.jpg", "@eaDir/d.jpg", "node_modules/e.jpg")
    make(tmp_path, "$RECYCLE.BIN/f.jpg", "$Recycle.Bin2/g.jpg", "__MACOSX/h.jpg", ".Trash-0/i.jpg")
    make(tmp_path, "System Volume Information/j.jpg", "lost+found/k.jpg", "Old.lrdata/l.jpg")
    make(tmp_path, "Mine.photoslibrary/resources/m.jpg", "Android/data/app/cache/n.jpg")
    make(tmp_path, "cloud/appdata_oc123/preview/4/5/o.jpg", "#recycle/p.jpg")
    assert found(tmp_path) == ["a.jpg", "$Recycle.Bin2/g.jpg"]


def test_nomedia_silences_a_directory_and_all_below_but_not_the_root(tmp_path: Path) -> None:
    make(tmp_path, ".nomedia", "a.jpg", "app/.nomedia", "app/b.jpg", "app/deep/c.jpg", "z/d.jpg")
    assert found(tmp_path) == ["a.jpg", "z/d.jpg"]


def test_the_order_is_always_the_same(tmp_path: Path) -> None:
    make(tmp_path, "b/2.jpg", "b/10.jpg", "z.jpg", "a/1.jpg", "a/c/3.jpg", "m.jpg")
    assert found(tmp_path) == ["m.jpg", "z.jpg", "a/1.jpg", "a/c/3.jpg", "b/10.jpg", "b/2.jpg"]


@posix_only
def test_any_name_will_do(tmp_path: Path) -> None:
    names = [
        *("a b.jpg", "emoji 🐈 日本語.jpg", "new\nline.jpg", "quote'\";--.jpg", "x" * 240 + ".jpg"),
        os.fsdecode(b"not-utf8-\xff\xfe.jpg"),
    ]
    if sys.platform == "darwin":  # its file systems insist on UTF-8
        names.pop()
    make(tmp_path, *names)
    assert sorted(found(tmp_path)) == sorted(names)


@posix_only
def test_links_to_files_are_followed_and_links_to_directories_not(photos: Path) -> None:
    (photos / "deep").mkdir()
    (photos / "deep" / "loop").symlink_to(photos)
    (photos / "deep" / "loop.jpg").symlink_to(photos)
    (photos / "deep" / "linked.jpg").symlink_to(photos / "cat.jpg")
    below = {entry.path.name: entry for entry in walk(photos / "deep", Job())}
    assert list(below) == ["linked.jpg"]
    linked = below["linked.jpg"]
    assert isinstance(linked, Found)
    assert linked.size == (photos / "cat.jpg").stat().st_size


@posix_only
def test_broken_links_are_listed_with_their_reason(tmp_path: Path) -> None:
    (tmp_path / "dangling.jpg").symlink_to(tmp_path / "nowhere.jpg")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    assert list(walk(tmp_path, Job())) == [
        Found(str(tmp_path / "dangling.jpg"), 0, 0, 0, "The link points to a file that is gone."),
        Found(str(tmp_path / "loop.jpg"), 0, 0, 0, "The link goes round in circles."),
    ]


@posix_only
def test_pipes_and_directories_named_like_photos_are_not_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    make(tmp_path, "album.jpg/inside.jpg")
    assert found(tmp_path) == ["album.jpg/inside.jpg"]


def test_depth_needs_no_recursion(tmp_path: Path) -> None:
    directory = tmp_path.joinpath(*["d"] * 200)
    make(directory, "deep.jpg")
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 100)
    try:
        entries = list(walk(tmp_path, Job()))
    finally:
        sys.setrecursionlimit(limit)
    assert [entry.path for entry in entries] == [directory / "deep.jpg"]


def test_a_directory_that_cannot_be_listed_is_reported(
    photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (photos / "locked").mkdir()
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    entries = list(walk(photos, Job()))
    reason = "You don't have permission to look into this folder."
    assert entries[-1] == Unlistable(photos / "locked", reason)
    assert len(entries) == 6


@posix_only
@needs_permissions
def test_a_real_locked_directory_is_reported(photos: Path) -> None:
    (photos / "locked").mkdir(mode=0)
    assert isinstance(list(walk(photos, Job()))[-1], Unlistable)


def test_a_missing_root_is_reported(tmp_path: Path) -> None:
    entries = list(walk(tmp_path / "gone", Job()))
    assert [type(entry) for entry in entries] == [Unlistable]


def test_a_walk_can_be_cancelled_inside_one_large_directory(tmp_path: Path) -> None:
    make(tmp_path, *(f"{number:04}.jpg" for number in range(1001)))
    job = Job()
    walking = walk(tmp_path, job)
    next(walking)
    job.cancel()
    with pytest.raises(Cancelled):
        list(walking)
    assert next(walking, None) is None


@posix_only
def test_a_walk_touches_nothing(photos: Path) -> None:
    (photos / "coffee.png").rename(photos / "coffee")
    for path in (*photos.iterdir(), photos):
        os.utime(path, ns=(1_000_000_000, 2_000_000_000))
    before = {path: path.stat() for path in (photos, *photos.iterdir())}
    os.utime(photos, ns=(1_000_000_000, 2_000_000_000))
    list(walk(photos, Job()))
    for path, status in before.items():
        assert path.stat().st_mtime_ns == status.st_mtime_ns
        if hasattr(os, "O_NOATIME") and path.is_file():
            assert path.stat().st_atime_ns == 1_000_000_000


# --- folders


def test_an_empty_folder_on_another_file_system_is_an_unplugged_drive(tmp_path: Path) -> None:
    here = device_of(tmp_path)
    assert here is not None
    assert reachable(tmp_path, here, had_files=True)
    assert reachable(tmp_path, here + 1, had_files=False)
    assert not reachable(tmp_path, here + 1, had_files=True)
    make(tmp_path, "a.jpg")
    assert reachable(tmp_path, here + 1, had_files=True)


def test_a_missing_folder_or_one_that_is_a_file_is_not_reachable(tmp_path: Path) -> None:
    make(tmp_path, "file")
    for path in (tmp_path / "gone", tmp_path / "file"):
        assert not reachable(path, device_of(tmp_path), had_files=False)
    assert device_of(tmp_path / "gone") is None


def test_a_new_folder_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "a").mkdir()
    for path in ("a", "a/", "./a/../a", "~/a"):
        assert check_new_folder(Path(path)) == tmp_path / "a"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("gone", "There is no folder .*gone; check its name."),
        ("file", ".*file is a file; add the folder it lies in."),
        ("file/below", "There is no folder .*below; check its name."),
    ],
)
def test_what_cannot_be_added_says_why(tmp_path: Path, name: str, sentence: str) -> None:
    make(tmp_path, "file")
    with pytest.raises(KnownError, match=f"^{sentence}$"):
        check_new_folder(tmp_path / name)


def test_a_folder_that_cannot_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(KnownError, match=r"can't be read .*; check its permissions"):
        check_new_folder(tmp_path)
