import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosearch.errors import KnownError
from photosearch.gui.services.task_queue import GENERIC, Latest, TaskQueue


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[TaskQueue]:  # noqa: ARG001 - a queue needs the application
    made = TaskQueue("test")
    yield made
    made.stop()
    made.wait()


def test_work_runs_elsewhere_and_its_outcome_arrives_here(queue: TaskQueue, qtbot: QtBot) -> None:
    seen: list[threading.Thread] = []
    here: list[threading.Thread] = []
    queue.run(
        lambda: seen.append(threading.current_thread()),
        lambda _: here.append(threading.current_thread()),
    )
    qtbot.waitUntil(lambda: bool(here))
    assert here == [threading.main_thread()]
    assert seen != here


def test_a_known_error_arrives_as_its_sentence(queue: TaskQueue, qtbot: QtBot) -> None:
    def work() -> None:
        raise KnownError("Plug the drive in.")

    told: list[str] = []
    queue.run(work, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Plug the drive in."]


def test_a_bug_is_reported_and_its_traceback_is_in_the_log(
    queue: TaskQueue, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    with caplog.at_level(logging.ERROR):
        queue.run(lambda: 1 // 0, failed=told.append)
        qtbot.waitUntil(lambda: bool(told))
    assert told == [GENERIC]
    assert "ZeroDivisionError" in caplog.text


def test_of_many_requests_only_the_newest_arrives(queue: TaskQueue, qtbot: QtBot) -> None:
    gate, latest = threading.Event(), Latest()
    worked: list[int] = []
    told: list[int] = []

    def request(number: int) -> None:
        def work() -> int:
            worked.append(number)
            gate.wait(5)
            return number

        latest.ask(queue, work, told.append)

    request(0)
    qtbot.waitUntil(lambda: worked == [0])
    for number in range(1, 10):
        request(number)
    gate.set()
    queue.run(lambda: -1, told.append)
    qtbot.waitUntil(lambda: told[-1:] == [-1])
    assert told == [9, -1]
    assert worked == [0, 9]


def test_nothing_arrives_after_stop(queue: TaskQueue, qapp: QApplication) -> None:
    told: list[object] = []
    queue.run(lambda: 1, told.append)
    queue.stop()
    queue.wait()
    queue.run(lambda: 2, told.append)
    qapp.processEvents()
    assert told == []
