"""Where entries of the window are performed: a window on photos that may be changed, a person's
program for files, and a look at what another library sees.

Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QUrl, Slot

from photosearch.errors import KnownError
from photosearch.library import Library
from photosearch.types import SavedSearch

if TYPE_CHECKING:
    from support.models.model_hub import Hub
    from support.window.shown import Shown

T = TypeVar("T")
SAVED = [SavedSearch("one", "cat"), SavedSearch("two", "moon kind:png")]
_NOTE = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text(sys.argv[2])"


class Programs(QObject):
    """The person's program for files: a real one, which notes what it was started with."""

    def __init__(self, note: Path) -> None:
        super().__init__()
        self._note, self._started = note, list[subprocess.Popen[bytes]]()

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        command = [sys.executable, "-c", _NOTE, str(self._note), url.toLocalFile()]
        self._started.append(subprocess.Popen(command))

    def opened(self) -> Path | None:
        with suppress(OSError):
            return Path(self._note.read_text())
        return None

    def wait(self) -> None:
        for program in self._started:
            program.wait(30)


@dataclass
class Stand:
    """A window on photos of the test's own, with two saved searches."""

    shown: Shown
    photos: Path
    place: Path
    """Where the test may write."""
    trash: Path
    programs: Programs
    hub: Callable[[], Hub]
    """A model hub on this machine, from the moment it is called."""

    def name(self, row: int = 1) -> str:
        return self.shown.names()[row]

    def until(self, condition: Callable[[], bool]) -> None:
        self.shown.until(condition)

    def elsewhere(self, look: Callable[[Library], T]) -> T | None:
        """What another Library reads from the same directory."""
        with suppress(KnownError), Library.open(self.shown.engine.library.directory) as other:
            return look(other)
        return None

    def until_elsewhere(self, look: Callable[[Library], object], found: object) -> None:
        self.until(lambda: self.elsewhere(look) == found)

    def remembered(self) -> str:
        """The last search, as it stands on disk after Enter."""
        before = self.elsewhere(lambda other: other.searches.recent()) or []
        self.shown.window.page.bar.field.returnPressed.emit()
        self.until(lambda: self.elsewhere(lambda o: o.searches.recent()) not in (before, None))
        return (self.elsewhere(lambda other: other.searches.recent()) or [""])[0]


Perform = Callable[[Stand], object]
Given = ParamSpec("Given")


def effect(
    steps: Callable[Concatenate[Stand, Given], Iterator[None]],
) -> Callable[Concatenate[Perform, Given], Perform]:
    """From what is prepared, and must be so after the `yield`, at which the entry is asked for."""
    around = contextmanager(steps)

    def of(ask: Perform, /, *given: Given.args, **named: Given.kwargs) -> Perform:
        def perform(stand: Stand) -> None:
            with around(stand, *given, **named):
                ask(stand)

        return perform

    return of
