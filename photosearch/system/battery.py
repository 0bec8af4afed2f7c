"""Whether the computer runs on its battery."""

import time
from collections.abc import Callable

_KEPT_FOR = 5.0
"""Seconds for which an answer holds."""


def on_battery() -> bool:
    """False where there is none, or where it can't be told."""
    import psutil

    try:
        battery = psutil.sensors_battery()
    except (OSError, ValueError, AttributeError):  # no such sensor here, or one that makes no sense
        return False
    return battery is not None and battery.power_plugged is False


class Battery:
    """Asks at most every few seconds: for those who want to know before each photo."""

    def __init__(self, ask: Callable[[], bool] = on_battery) -> None:
        self._ask = ask
        self._asked_at = float("-inf")
        self._answer = False

    def in_use(self) -> bool:
        now = time.monotonic()
        if now - self._asked_at > _KEPT_FOR:
            self._asked_at, self._answer = now, self._ask()
        return self._answer
