"""Waits for what the window does by itself as soon as it gets its turn."""

import time

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop

_AT_MOST = 60.0
"""Seconds."""


def let_settle() -> None:
    """Until nothing is left to do at once: layouts, moves and repaints that were asked for."""
    dispatcher = QAbstractEventDispatcher.instance()
    end = time.monotonic() + _AT_MOST
    while dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
        assert time.monotonic() < end, "the window does not come to rest"
