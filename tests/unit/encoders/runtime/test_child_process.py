"""Picture towers in a process of their own."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import psutil
import pytest

from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.encoders.runtime import child_process, worker
from photosearch.encoders.runtime.child_process import ChildProcess
from photosearch.encoders.runtime.towers import LazyTower
from photosearch.errors import KnownError
from support.models import far_towers
from support.models.far_towers import Dying, Meeting, Telling
from support.waiting import until

PIXELS = np.zeros((3, 4, 4, 3), np.uint8)


@pytest.fixture
def apart() -> Iterator[ChildProcess]:
    towers = ChildProcess()
    yield towers
    towers.close()


def child(apart: ChildProcess) -> psutil.Process:
    return psutil.Process(apart.run(os.getpid))


def ended(process: psutil.Process) -> bool:
    until(lambda: not process.is_running() or process.status() == psutil.STATUS_ZOMBIE)
    return True


def test_a_tower_works_in_one_other_process(apart: ChildProcess) -> None:
    one, two = apart.load(partial(Telling, "one")), apart.load(partial(Telling, "two"))
    (process, seen), (same_process, _) = one.encode(PIXELS)[0], two.encode(PIXELS)[0]
    assert process == same_process != os.getpid()
    assert seen == 3
    assert one.encode(PIXELS)[0, 1] == 6  # it is still the same


def test_a_dropped_tower_loads_again(apart: ChildProcess) -> None:
    tower = LazyTower(apart, Telling)
    tower.encode(PIXELS)
    tower.drop_unused(60)
    assert tower.encode(PIXELS)[0, 1] == 6
    tower.drop_unused(0)
    assert tower.encode(PIXELS)[0, 1] == 3


def test_two_threads_are_served_at_once(apart: ChildProcess) -> None:
    tower = apart.load(Meeting)
    with ThreadPoolExecutor(2) as threads:
        assert len(list(threads.map(tower.encode, [PIXELS, PIXELS]))) == 2


def test_the_real_starter_gives_the_same_vectors(
    apart: ChildProcess, starter: StarterEncoder
) -> None:
    pictures = np.random.default_rng(5).integers(0, 256, (2, 260, 260, 3), np.uint8)
    there = StarterEncoder(apart).encode_pictures(list(pictures))
    np.testing.assert_allclose(there, starter.encode_pictures(list(pictures)), atol=1e-5)


def test_errors_cross_over_with_their_traceback(apart: ChildProcess) -> None:
    with pytest.raises(KnownError, match="weights are gone") as caught:
        apart.load(far_towers.missing).encode(PIXELS)
    assert "in missing" in "".join(caught.value.__notes__)


def test_an_error_that_can_t_cross_over_is_told(apart: ChildProcess) -> None:
    with pytest.raises(RuntimeError, match="unspeakable"):
        apart.run(far_towers.unspeakable)


def test_a_killed_process_is_replaced(apart: ChildProcess) -> None:
    tower = apart.load(Telling)
    first = tower.encode(PIXELS)[0, 0]
    child(apart).kill()
    process, seen = tower.encode(PIXELS)[0]
    assert (process != first, seen) == (True, 3)


def test_one_that_dies_each_time_is_told(
    apart: ChildProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_process, "PAUSES", (0.0, 0.1))
    with pytest.raises(KnownError, match="ended unexpectedly"):
        apart.load(Dying).encode(PIXELS)
    assert apart.load(Telling).encode(PIXELS).shape == (1, 2)


def test_it_ends_when_nobody_needs_it(apart: ChildProcess) -> None:
    process = child(apart)
    apart.end_unused(60)
    assert process.is_running()
    apart.end_unused(0)
    assert ended(process)
    assert child(apart) != process  # and starts again


def test_it_does_not_end_in_the_middle_of_work(apart: ChildProcess) -> None:
    process, meeting = child(apart), apart.load(Meeting)
    with ThreadPoolExecutor() as pool:
        waits = pool.submit(meeting.encode, PIXELS)
        until(lambda: apart._watchdog.calls == 1)
        apart.end_unused(0)
        meeting.encode(PIXELS)
        waits.result()
    assert child(apart) == process


@pytest.mark.parametrize("end", [lambda apart: apart.close(), lambda _: None])
def test_it_ends_with_its_owner(end: Callable[[ChildProcess], None]) -> None:
    apart = ChildProcess()
    process = child(apart)
    end(apart)
    del apart
    assert ended(process)


def test_it_ends_with_its_parent() -> None:
    """Which is killed, and can't say goodbye."""
    code = "import os; from photosearch.encoders.runtime.child_process import ChildProcess; "
    code += "child = ChildProcess(); print(child.run(os.getpid), flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        process = psutil.Process(int(parent.stdout.readline()))
        os.kill(parent.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    assert ended(process)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a crash leaves a file behind")
def test_it_leaves_nothing_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    apart = ChildProcess()
    child(apart)
    assert list(tmp_path.iterdir()) == []
    apart.close()


def stop(process: psutil.Process) -> None:
    """As a hung driver, a frozen cgroup or want of memory does; a signal takes its time."""
    process.suspend()
    until(lambda: process.status() == psutil.STATUS_STOPPED)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_process, "CHECK_INTERVAL", 0.1)
    monkeypatch.setattr(child_process, "PING_TIMEOUT", 4.0)


@pytest.mark.usefixtures("impatient")
def test_one_that_stands_still_is_replaced(apart: ChildProcess) -> None:
    tower = apart.load(Telling)
    first = tower.encode(PIXELS)[0, 0]
    process = child(apart)
    stop(process)
    process_then, seen = tower.encode(PIXELS)[0]
    assert (process_then != first, seen) == (True, 3)
    assert ended(process)


@pytest.mark.usefixtures("impatient")
def test_one_that_is_busy_is_waited_for(
    apart: ChildProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_process, "CHECK_INTERVAL", 0.05)
    process = child(apart)
    assert apart.run(far_towers.long_work, 2.0) == process.pid


def test_one_that_works_for_ever_is_replaced(
    apart: ChildProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_process, "CHECK_INTERVAL", 0.1)
    monkeypatch.setattr(child_process, "CALL_TIMEOUT", 0.5)
    monkeypatch.setattr(child_process, "PAUSES", (0.0,))
    with pytest.raises(KnownError, match="ended unexpectedly"):
        apart.run(far_towers.long_work, 3600.0)


def test_closing_waits_for_none_that_stands_still(apart: ChildProcess) -> None:
    process = child(apart)
    with ThreadPoolExecutor(1) as thread:
        stop(process)
        asked = thread.submit(apart.run, os.getpid)
        begun = time.monotonic()
        apart.close()
        with pytest.raises(KnownError):
            asked.result(30)
    assert time.monotonic() - begun < 3
    assert ended(process)


def kill_when_there(one: worker.Child) -> None:
    """Before it has said where it is, which takes an interpreter's start."""
    while not (process := getattr(one._manager, "_process", None)) or process.pid is None:
        time.sleep(0.001)
    os.kill(process.pid, signal.SIGTERM)


@pytest.mark.parametrize("kills", [1, 2])
def test_one_that_is_killed_before_it_can_speak_is_replaced(
    kills: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the second one, after a while."""
    monkeypatch.setattr(child_process, "PAUSES", (0.0, 0.5))
    killed: list[worker.Child] = []
    begin = worker.Child.start

    def begin_and_die(self: worker.Child) -> None:
        if len(killed) < kills:
            killed.append(self)
            threading.Thread(target=kill_when_there, args=[self]).start()
        begin(self)

    monkeypatch.setattr(worker.Child, "start", begin_and_die)
    apart = ChildProcess()
    try:
        assert apart.run(os.getpid) != os.getpid()
    finally:
        apart.close()
    assert len(killed) == kills


def test_one_that_is_closed_never_begins_again() -> None:
    apart = ChildProcess()
    apart.close()
    with pytest.raises(KnownError):
        apart.run(os.getpid)
    assert not [one for one in psutil.Process().children() if "spawn_main" in str(one.cmdline())]
