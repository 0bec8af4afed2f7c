"""The system has no watches left: that is told, and the folders are looked through instead."""

import errno
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from watchdog.observers.api import BaseObserver

from photosearch.folders import watcher
from photosearch.folders.watcher import Watcher
from support.waiting import until

LIMIT = "/proc/sys/user/max_inotify_watches"


class Ears:
    def __init__(self) -> None:
        self.told: list[Path] = []
        self.short: list[Sequence[Path]] = []

    def listen(self, *folders: Path) -> Watcher:
        made = Watcher(
            self.told.extend,
            0.1,
            0.1,
            look_again=0.3,
            on_short=lambda short: self.short.append(short),
        )
        made.watch(folders)
        return made


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EMFILE])
def test_a_folder_without_a_watch_is_told_now_and_then_until_there_is_one(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    other, refused, ears = shutil.copytree(photos, tmp_path / "other"), threading.Event(), Ears()
    schedule = BaseObserver.schedule

    def scarce(self: BaseObserver, handler: Any, path: str, **more: Any) -> object:
        if path == str(other) and not refused.is_set():
            raise OSError(number, "no more")
        return schedule(self, handler, path, **more)

    monkeypatch.setattr(BaseObserver, "schedule", scarce)
    made = ears.listen(photos, other, tmp_path / "unplugged")
    try:
        assert ears.short == [[other]], "what isn't there is away, not short"
        until(lambda: ears.told.count(other) >= 2)
        assert photos not in ears.told
        refused.set()
        until(lambda: ears.short[-1] == [])
        ears.told.clear()
        (other / "cat.jpg").unlink()
        until(lambda: ears.told == [other])
    finally:
        made.stop()


def test_without_anything_to_watch_with_all_folders_are_looked_through(
    photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ears = Ears()

    def used_up() -> BaseObserver:
        raise OSError(errno.EMFILE, "inotify instance limit reached")

    monkeypatch.setattr(watcher, "Observer", used_up)
    made = ears.listen(photos)
    try:
        assert ears.short == [[photos]]
        until(lambda: photos in ears.told)
        monkeypatch.undo()
        until(lambda: made.short == [])
    finally:
        made.stop()


SCRIPT = """
import sys, time
from pathlib import Path
from photosearch.folders.watcher import Watcher
told, limit = [], Path(sys.argv[1])
few, many = map(Path, sys.argv[2:])
watcher = Watcher(told.extend, 0.1, 0.1, look_again=0.3)
watcher.watch([few, many])
print([path.name for path in watcher.short])
deadline = time.monotonic() + 20
while many not in told and time.monotonic() < deadline:
    time.sleep(0.05)
print(sorted({path.name for path in told}))
limit.write_text("1000")
while watcher.short and time.monotonic() < deadline:
    time.sleep(0.05)
print([path.name for path in watcher.short])
(many / "39" / "new").touch()
while many / "39" not in told and time.monotonic() < deadline:
    time.sleep(0.05)
print(many / "39" in told)
watcher.stop()
"""


def _may_limit() -> bool:
    if sys.platform != "linux" or not shutil.which("unshare"):
        return False
    done = subprocess.run(
        ["unshare", "-Ur", "sh", "-c", f"echo 30 > {LIMIT}"], capture_output=True, check=False
    )
    return done.returncode == 0


@pytest.mark.skipif(not _may_limit(), reason="may not lower the limit of watches")
def test_the_system_really_runs_out_of_watches(tmp_path: Path) -> None:
    """In a namespace of its own. A folder of which a part is watched is short, too."""
    few, many = tmp_path / "few", tmp_path / "many"
    for number in range(40):
        (many / str(number)).mkdir(parents=True)
    (few / "one").mkdir(parents=True)
    words = [sys.executable, "-c", SCRIPT, LIMIT, str(few), str(many)]
    inside = f'echo 30 > {LIMIT} && exec "$@"'
    done = subprocess.run(
        ["unshare", "-Ur", "sh", "-c", inside, "sh", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["['many']", "['many']", "[]", "True"], done.stderr
