"""What has changed and isn't told yet."""

import threading
import time
from pathlib import Path


class Changes:
    """Directories with the time of their last change, until they have settled. Thread-safe."""

    def __init__(self, quiet: float, longest: float) -> None:
        """`quiet` seconds without a change settle a directory, or `longest` since the first."""
        self._quiet, self._longest = quiet, longest
        self._directories: dict[Path, tuple[float, float]] = {}
        """When it first changed since it was told, and when last."""
        self._files: dict[Path, float] = {}
        self._written: set[Path] = set()
        self._wake = threading.Condition()
        self._stopped = False

    def note(self, directory: Path, file: Path | None = None, *, written: bool = False) -> None:
        """`written`: the file has another content, whatever its size and time say."""
        with self._wake:
            now = time.monotonic()
            first, _ = self._directories.get(directory, (now, now))
            self._directories[directory] = first, now
            if file is not None:
                self._files[file] = now
                if written:
                    self._written.add(file)
            self._wake.notify()

    def is_unsettled(self, file: Path) -> bool:
        """Whether it has changed just now; its directory will be told again."""
        with self._wake:
            when = self._files.get(file)
        return when is not None and when > time.monotonic() - self._quiet

    def take_written(self) -> set[Path]:
        """The files written since this was asked last, but for those that may not be whole yet."""
        with self._wake:
            since = time.monotonic() - self._quiet
            written = {f for f in self._written if self._files.get(f, since) <= since}
            self._written -= written
        return written

    def stop(self) -> None:
        with self._wake:
            self._stopped = True
            self._wake.notify()

    def wait(self) -> list[Path] | None:
        """The directories that have settled meanwhile, perhaps none; None after `stop`."""
        with self._wake:
            self._wake.wait_for(lambda: self._stopped or self._directories)
            self._wake.wait_for(lambda: self._stopped, self._quiet / 4)
            return None if self._stopped else self._settled()

    def _settled(self) -> list[Path]:
        now = time.monotonic()
        settled = []
        for directory, (first, last) in list(self._directories.items()):
            if last <= now - self._quiet:
                del self._directories[directory]
            elif first <= now - self._longest:  # told again once it is quiet
                self._directories[directory] = now, last
            else:
                continue
            settled.append(directory)
        self._files = {f: when for f, when in self._files.items() if when > now - self._quiet}
        return sorted(settled)
