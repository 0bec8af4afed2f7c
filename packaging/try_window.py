"""Opens a bundle's window on a library and closes it again: `try_window.py PROGRAM LIBRARY`.

On Linux without a screen, run it by xvfb-run.
"""

import signal
import subprocess
import sys
import time
from pathlib import Path

_LIMIT = 180
"""Seconds for each step on a slow computer."""
_SETTLING = 10
"""Seconds from its first line in the log, in which the window must not end by itself."""


def main(program: Path, library: Path) -> None:
    log = library / "photosearch.log"
    log.unlink(missing_ok=True)
    if sys.platform == "win32":
        program = program.with_name("Photosearch-Window.exe")
    running = subprocess.Popen([program.resolve(), "--library", library])
    try:
        _wait_for(log, running)
        time.sleep(_SETTLING)
        assert running.poll() is None, f"it ended by itself, with {running.returncode}"
        _close(running)
        code = running.wait(_LIMIT)
    finally:
        running.kill()
    sys.stdout.write(f"The window opened and was closed; exit code {code}.\n")
    sys.exit(code)


def _wait_for(log: Path, running: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _LIMIT
    while not log.exists():
        assert running.poll() is None, f"it ended while starting, with {running.returncode}"
        assert time.monotonic() < until, "it doesn't start"
        time.sleep(0.2)


def _close(running: subprocess.Popen[bytes]) -> None:
    """As a person or the system would. On Windows taskkill without /F closes the windows."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/PID", str(running.pid)], check=True)
    else:
        running.send_signal(signal.SIGTERM)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
