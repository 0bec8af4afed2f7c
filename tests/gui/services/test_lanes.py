import logging
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from photosearch.errors import KnownError
from photosearch.gui.services.lanes import GENERIC, Lane, Latest


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:  # noqa: ARG001 - a lane needs the application
    made = Lane("test")
    yield made
    made.stop()
    made.wait()


def test_work_runs_elsewhere_and_its_outcome_arrives_here(lane: Lane, qtbot: QtBot) -> None:
    seen: list[threading.Thread] = []
    here: list[threading.Thread] = []
    lane.run(
        lambda: seen.append(threading.current_thread()),
        lambda _: here.append(threading.current_thread()),
    )
    qtbot.waitUntil(lambda: bool(here))
    assert here == [threading.main_thread()]
    assert seen != here


def test_a_known_error_arrives_as_its_sentence(lane: Lane, qtbot: QtBot) -> None:
    def work() -> None:
        raise KnownError("Plug the drive in.")

    told: list[str] = []
    lane.run(work, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Plug the drive in."]


def test_a_bug_is_reported_and_its_traceback_is_in_the_log(
    lane: Lane, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    with caplog.at_level(logging.ERROR):
        lane.run(lambda: 1 // 0, failed=told.append)
        qtbot.waitUntil(lambda: bool(told))
    assert told == [GENERIC]
    assert "ZeroDivisionError" in caplog.text


def test_of_many_requests_only_the_newest_arrives(lane: Lane, qtbot: QtBot) -> None:
    gate, latest = threading.Event(), Latest()
    worked: list[int] = []
    told: list[int] = []

    def request(number: int) -> None:
        def work() -> int:
            worked.append(number)
            gate.wait(5)
            return number

        latest.ask(lane, work, told.append)

    request(0)
    qtbot.waitUntil(lambda: worked == [0])
    for number in range(1, 10):
        request(number)
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert told == [9]
    assert worked == [0, 9]


def test_nothing_arrives_after_stop(lane: Lane, qtbot: QtBot) -> None:
    told: list[object] = []
    lane.run(lambda: 1, told.append)
    lane.stop()
    lane.wait()
    lane.run(lambda: 2, told.append)
    qtbot.wait(50)
    assert told == []
