"""Whether the computer runs on its battery."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

_SUPPLIES = Path("/sys/class/power_supply")
_KEPT_FOR = 5.0
"""Seconds for which an answer holds."""


def on_battery() -> bool:
    """False where there is none, or where it can't be told."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _macos()
        return discharging(_SUPPLIES)
    except (OSError, subprocess.SubprocessError):
        return False


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


def discharging(supplies: Path) -> bool:
    """Linux: a battery of the computer itself discharges, and no supply from outside is online."""
    kinds = {supply: _line(supply / "type") for supply in supplies.glob("*")}
    if any(kind in ("Mains", "USB") and _line(s / "online") == "1" for s, kind in kinds.items()):
        return False
    own = [s for s, kind in kinds.items() if kind == "Battery" and _line(s / "scope") != "Device"]
    return any(_line(supply / "status") == "Discharging" for supply in own)


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _windows() -> bool:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_byte),  # 0: not plugged in
            ("battery", ctypes.c_byte),
            ("percent", ctypes.c_byte),
            ("saver", ctypes.c_byte),
            ("seconds", ctypes.c_ulong),
            ("full_seconds", ctypes.c_ulong),
        )

    status = Status()
    known = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))  # type: ignore[attr-defined]
    return bool(known) and status.line == 0


def _macos() -> bool:
    said = subprocess.run(
        ["/usr/bin/pmset", "-g", "batt"], capture_output=True, text=True, timeout=2, check=False
    )
    return "'Battery Power'" in said.stdout
