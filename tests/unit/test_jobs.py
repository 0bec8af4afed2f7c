import threading
import time
from pathlib import Path

import pytest

from photosearch import jobs
from photosearch.jobs import Cancelled, Job, Meter
from photosearch.types import Progress, Stage

HERE = Path("a.jpg")


def test_a_checkpoint_passes_until_the_job_is_cancelled() -> None:
    job = Job()
    job.checkpoint()
    job.cancel()
    assert job.cancelled
    with pytest.raises(Cancelled):
        job.checkpoint()


def test_a_paused_job_waits_until_it_is_resumed() -> None:
    job, passed = Job(), threading.Event()
    job.pause()
    assert job.paused

    def work() -> None:
        job.checkpoint()
        passed.set()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert not passed.wait(0.1)
    job.resume()
    assert passed.wait(10)
    assert not job.paused
    thread.join()


def test_cancelling_ends_a_pause() -> None:
    job, ended = Job(), threading.Event()
    job.pause()

    def work() -> None:
        try:
            job.checkpoint()
        except Cancelled:
            ended.set()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    job.cancel()
    assert ended.wait(10)
    thread.join()


def test_a_sleep_is_cut_short_by_a_cancel() -> None:
    job = Job()
    threading.Timer(0.05, job.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        job.sleep(60)
    assert time.monotonic() - began < 30


class Clock:
    """In the place of the time module."""

    now = 1000.0

    def monotonic(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(jobs, "time", made)
    return made


def metered() -> tuple[Meter, list[Progress]]:
    seen: list[Progress] = []
    return Meter(Job(), seen.append), seen


def test_progress_is_told_at_most_ten_times_a_second(clock: Clock) -> None:
    meter, seen = metered()
    for number in range(5000):
        meter.found(number, HERE)
        clock.pass_by(1 / 1000)
    assert 45 <= len(seen) <= 50


def test_a_run_goes_from_loading_over_indexing_to_done(clock: Clock) -> None:
    meter, seen = metered()
    meter.start(4)
    for _ in range(4):
        clock.pass_by(0.11)
        meter.advance(1, HERE)
    meter.finish()
    assert [p.stage for p in seen] == [Stage.LOADING, *[Stage.INDEXING] * 4, Stage.DONE]
    assert [p.done for p in seen] == [0, 1, 2, 3, 4, 4]
    assert {p.total for p in seen} == {4}
    halfway = seen[2]
    assert halfway.current == HERE
    assert halfway.rate == pytest.approx(1 / 0.11)
    assert halfway.eta == pytest.approx(2 * 0.11)
    assert seen[-1].eta is None


def test_the_time_for_loading_does_not_count_for_the_rate(clock: Clock) -> None:
    meter, seen = metered()
    meter.start(100)
    clock.pass_by(1.0)
    meter.advance(1, HERE)
    assert (seen[-1].rate, seen[-1].eta) == (None, None)
    clock.pass_by(0.11)
    meter.advance(10, HERE)
    assert seen[-1].rate == pytest.approx(10 / 0.11)


def test_nothing_to_do_is_done_at_once() -> None:
    meter, seen = metered()
    meter.start(0)
    meter.finish()
    assert seen[-1].stage is Stage.DONE
    assert Stage.LOADING not in {p.stage for p in seen}


def test_more_work_than_was_announced_never_shows_more_than_all(clock: Clock) -> None:
    meter, seen = metered()
    meter.start(1)
    for _ in range(3):
        clock.pass_by(0.11)
        meter.advance(1, HERE)
    assert all(p.done <= p.total for p in seen)


def test_a_pause_is_told_and_its_time_does_not_slow_the_rate(clock: Clock) -> None:
    meter, seen = metered()
    meter.start(100)
    clock.pass_by(0.11)
    meter.advance(10, HERE)
    meter.job.pause()

    def resume() -> None:
        clock.pass_by(1000)
        meter.job.resume()

    threading.Timer(0.1, resume).start()
    meter.checkpoint()
    assert [p.stage for p in seen][-2:] == [Stage.PAUSED, Stage.INDEXING]
    assert seen[-2].done == seen[-1].done == 10
    clock.pass_by(0.11)
    meter.advance(10, HERE)
    assert seen[-1].rate == pytest.approx(10 / 0.11), "a pause is no slow work"


def test_waiting_for_something_says_why(clock: Clock) -> None:
    meter, seen = metered()
    meter.start(2)
    meter.wait("The disk is full.", 0.01)
    assert seen[-1].note == "The disk is full."
    clock.pass_by(0.11)
    meter.advance(1, HERE)
    assert seen[-1].note == ""
