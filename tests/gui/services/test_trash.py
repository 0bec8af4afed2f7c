"""To the trash and back, or for good: what can't go says why, and nothing is overwritten."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch.gui.photos_page import trash_questions
from photosearch.gui.services import trash
from photosearch.gui.services.trash import TrashFailure

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")


def test_putting_back_overwrites_nothing_and_makes_the_folder_again(
    tmp_path: Path,
    trash_can: Path,  # noqa: ARG001
) -> None:
    folder = tmp_path / "photos" / "deep" / "er"
    folder.mkdir(parents=True)
    files = [folder / f"{name}.jpg" for name in "abc"]
    for path in files:
        path.write_text(path.name)
    moved = trash.move_to_trash(files).moved
    folder.rmdir()
    folder.parent.rmdir()
    assert trash.restore(moved[:1]) == ()
    assert files[0].read_text() == "a.jpg"
    files[1].symlink_to(tmp_path / "unplugged.jpg")
    files[2].write_text("another")
    assert trash.restore(moved[1:]) == (files[1], files[2])
    assert files[1].is_symlink()
    assert files[2].read_text() == "another"
    assert trash.restore(moved) == tuple(files), "a second time there is nothing to put back"
    assert files[0].read_text() == "a.jpg"
    told = trash_questions.not_put_back(files[1:])
    assert told == "2 files couldn't be put back; look in the trash."


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A file on a drive that is mounted read-only."""
    drive, place = tmp_path / "drive", tmp_path / "read-only"
    for directory in (drive, place):
        directory.mkdir()
    (drive / "a.jpg").write_text("a")
    mount = ["mount", "--bind", "-o", "ro", str(drive), str(place)]
    if os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only root may mount")
    yield place / "a.jpg"
    subprocess.run(["umount", str(place)], check=True)


def test_a_read_only_drive_is_said_to_be_one(read_only: Path, trash_can: Path) -> None:  # noqa: ARG001
    for outcome in (trash.move_to_trash([read_only]), trash.delete([read_only])):
        assert outcome.by_reason() == {TrashFailure.READ_ONLY: [read_only]}
    told = trash_questions.not_trashed([read_only], TrashFailure.READ_ONLY)
    assert told == "“a.jpg” can't be moved to the trash: the drive is read-only."
    assert not TrashFailure.READ_ONLY.may_be_deleted
    assert read_only.exists()


def test_other_reasons(
    tmp_path: Path,
    no_trash: None,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, missing = tmp_path / "a.jpg", tmp_path / "missing.jpg"
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.jpg"))
    for there in (path, odd):
        there.write_text("a")
    found = trash.move_to_trash([path, missing, odd]).by_reason()
    assert found == {
        TrashFailure.NO_TRASH: [path],
        TrashFailure.GONE: [missing],
        TrashFailure.BAD_NAME: [odd],
    }
    monkeypatch.setattr(trash.os, "access", lambda *_: False)  # type: ignore[attr-defined]
    assert trash.move_to_trash([path]).by_reason() == {TrashFailure.NO_PERMISSION: [path]}
    monkeypatch.undo()
    assert [item.path for item in trash.delete([path, odd]).moved] == [path, odd]
    assert not path.exists()
    assert not odd.exists()
