"""Counts of the side bar: again and again, but after what the person waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from photosearch.gui.services import calm_repeater
from photosearch.gui.services.calm_repeater import CalmRepeater
from photosearch.gui.services.task_queue import TaskQueue

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_gives_way_to_what_is_more_urgent_but_not_for_ever(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calm_repeater, "_LOOK_MS", 1)
    owner, queue, done = QObject(), TaskQueue("calm"), list[int]()
    busy, looks = True, list[bool]()

    def may_begin() -> bool:
        looks.append(not busy)
        return not busy

    calm = CalmRepeater(queue, lambda: 1, owner, may_begin)
    calm.taken.connect(done.append)
    calm.ask()
    calm.ask()
    qtbot.waitUntil(lambda: len(looks) > 2)
    assert done == []
    busy = False
    qtbot.waitUntil(lambda: done == [1])
    busy = True
    calm.ask()
    qtbot.waitUntil(lambda: done == [1, 1])
    queue.stop()
    assert queue.wait()
