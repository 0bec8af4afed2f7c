"""A network share for tests that fails, hangs and recovers as it is told.

`python moody_share.py DIRECTORY MOUNT_POINT MOOD`: the file MOOD holds a seed, the odds of an
error, the odds of a hang, and its seconds; an empty one means that all is well.
"""

import errno
import random
import sys
import time
from pathlib import Path

from support.processes.hanging_share import Server, Share, mounted

_ERRORS = (errno.EIO, errno.ESTALE, errno.ETIMEDOUT, errno.EACCES)
_FOR_LIFE = (18, 25, 26, 29)
"""Requests that only end something, or begin it all."""


class Moody(Share):
    """Used by the test: mounted while it is entered, and well at first."""

    def __init__(self, directory: Path, place: Path) -> None:
        super().__init__(directory, place)
        self._mood = place.with_name("mood")
        self.be("")

    def _words(self) -> list[object]:
        return [__file__, self.directory, self.place, self._mood]

    def be(self, mood: str) -> None:
        new = self._mood.with_name("mood.new")
        new.write_text(mood)
        new.replace(self._mood)


class MoodyServer(Server):
    def __init__(self, directory: Path, device: int, mood: Path) -> None:
        super().__init__(directory, device)
        self._file, self._text = mood, ""
        self._lot = random.Random(0)

    def _done(self, code: int, node: int, body: bytes) -> tuple[int, bytes]:
        text = self._file.read_text()
        if text != self._text:
            self._text = text
            self._lot = random.Random(text)
        if text and code not in _FOR_LIFE:
            _, errors, hangs, seconds = map(float, text.split())
            if self._lot.random() < hangs:
                self._hang(seconds)
            if self._lot.random() < errors:
                return -self._lot.choice(_ERRORS), b""
        return super()._done(code, node, body)

    def _hang(self, seconds: float) -> None:
        """Until it is told to be otherwise, at most."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self._file.read_text() == self._text:
            time.sleep(0.01)


if __name__ == "__main__":
    device = mounted(sys.argv[2])
    MoodyServer(Path(sys.argv[1]).absolute(), device, Path(sys.argv[3]).absolute()).serve()
