"""Files are written at once or not at all."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from photosearch.atomic import written


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "kept.txt"
    path.write_text("before")
    return path


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("sync", [True, False])
def test_it_takes_the_place_of_what_was_there(kept: Path, *, sync: bool, alone: bool) -> None:
    with written(kept, sync=sync, alone=alone) as temporary:
        temporary.write_text("after")
        assert kept.read_text() == "before"
        assert temporary.parent == kept.parent, "one file system, or it can't be renamed"
    assert kept.read_text() == "after"
    assert list(kept.parent.iterdir()) == [kept]


def test_a_failure_leaves_what_was_there_and_nothing_else(kept: Path) -> None:
    def write_half(path: Path) -> None:
        path.write_text("half")
        raise ValueError("midway")

    with pytest.raises(ValueError, match="midway"), written(kept) as temporary:
        write_half(temporary)
    assert kept.read_text() == "before"
    assert list(kept.parent.iterdir()) == [kept]


def test_what_was_never_written_is_an_os_error(kept: Path) -> None:
    with pytest.raises(FileNotFoundError), written(kept, sync=True):
        pass
    assert kept.read_text() == "before"


def test_it_is_on_the_disk_before_it_has_its_name(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (steps.append("sync"), sync(handle)))
    monkeypatch.setattr(os, "replace", lambda *names: (steps.append("replace"), replace(*names)))
    with written(kept, sync=True) as temporary:
        temporary.write_text("after")
    assert steps == ["sync", "replace"]


@pytest.mark.skipif(sys.platform == "win32", reason="a name in use can't be replaced there")
def test_many_at_once_leave_one_that_is_whole(kept: Path) -> None:
    def write(number: int) -> None:
        with written(kept) as temporary:
            temporary.write_text(f"{number}," * 5000)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(64)))
    assert len(set(kept.read_text().split(","))) == 2, "one number, and nothing behind the last ,"
    assert list(kept.parent.iterdir()) == [kept]


def test_what_a_crash_left_is_written_over_by_the_only_writer(kept: Path) -> None:
    for _ in range(2):
        block = written(kept, alone=True)
        left = block.__enter__()
        left.write_text("half")  # and here it ends
    assert [path.name for path in kept.parent.iterdir() if path != kept] == [left.name]
