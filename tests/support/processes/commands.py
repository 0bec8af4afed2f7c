"""Running the real command in a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LONG = 300
"""Seconds: far more than any command of the tests needs."""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The JSON objects, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def sentences(self) -> list[str]:
        return self.err.splitlines()


class Photosearch:
    """The command, with --library given."""

    def __init__(self, library: Path) -> None:
        self.library = library

    def words(self, *words: str | bytes | Path) -> list[str]:
        plain = [os.fsdecode(word) for word in words]
        return [sys.executable, "-m", "photosearch", "--library", str(self.library), *plain]

    def __call__(self, *words: str | bytes | Path) -> Ran:
        return run(self.words(*words))


def run(words: list[str]) -> Ran:
    done = subprocess.run(words, capture_output=True, timeout=LONG, check=False)
    return Ran(done.returncode, _text(done.stdout), _text(done.stderr))


def _text(output: bytes) -> str:
    return output.decode("utf-8", "surrogateescape")
