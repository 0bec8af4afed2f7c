"""The command within this process, where no process of its own is needed."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photosearch.cli import main
from support.processes.commands import Ran


class Command:
    """With --library given."""

    def __init__(self, library: Path, captured: pytest.CaptureFixture[str]) -> None:
        self.library = library
        self._captured = captured

    def __call__(self, *words: str | bytes | Path) -> Ran:
        self._captured.readouterr()
        code = main(["--library", str(self.library), *map(os.fsdecode, words)])
        return Ran(code, *self._captured.readouterr())


CommandOf = Callable[[Path], Command]
