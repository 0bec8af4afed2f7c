import os
from pathlib import Path

import pytest

from photosearch.images import UnreadablePicture, content_hash, files, read_file
from support.processes.unprivileged_user import needs_permissions

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def test_read_file_returns_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a 🐈\n.jpg"
    path.write_bytes(b"abc" * 1000)
    assert read_file(path) == b"abc" * 1000
    assert content_hash(b"abc").hex().startswith("ba7816bf8f01cfea")
    assert len(content_hash(b"")) == 32


@posix_only
def test_read_file_keeps_every_time(photos: Path) -> None:
    path = photos / "cat.jpg"
    os.utime(path, ns=(1_000_000_000, 2_000_000_000))
    before = path.stat()
    read_file(path)
    after = path.stat()
    assert after.st_mtime_ns == before.st_mtime_ns
    if hasattr(os, "O_NOATIME"):
        assert after.st_atime_ns == before.st_atime_ns


def test_read_file_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadablePicture, match=r"^The file is gone\.$"):
        read_file(tmp_path / "missing.jpg")
    (tmp_path / "large.jpg").write_bytes(b"12345")
    monkeypatch.setattr(files, "MAX_BYTES", 4)
    with pytest.raises(UnreadablePicture, match="reads at most"):
        read_file(tmp_path / "large.jpg")


@posix_only
def test_read_file_refuses_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "broken.jpg").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    (tmp_path / "directory.jpg").mkdir()
    reasons = {
        "pipe.jpg": "This is not an ordinary file.",
        "broken.jpg": "The link points to a file that is gone.",
        "loop.jpg": "The link goes round in circles.",
        "directory.jpg": "This is a folder, not a picture.",
    }
    for name, reason in reasons.items():
        with pytest.raises(UnreadablePicture, match=f"^{reason}$"):
            read_file(tmp_path / name)


@posix_only
@needs_permissions
def test_read_file_names_missing_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.jpg"
    path.touch(mode=0)
    with pytest.raises(UnreadablePicture, match="permission"):
        read_file(path)
