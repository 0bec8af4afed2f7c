"""Which photos of a list stand under one heading: of a time, a folder, or a step.

A heading is no row of the model. Everything is computed at once, by ids; titles are made when they
are seen.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from photosearch.gui.platform import desktop
from photosearch.gui.text import date_text
from photosearch.gui.text.numbers import number, plural
from photosearch.types import ByDay, ByFolder, ByStep, Headings, Step

Ints = NDArray[np.int64]
Days = NDArray[np.datetime64]

DAY, MONTH, YEAR = "D", "M", "Y"
_WRITTEN = {DAY: date_text.weekday, MONTH: date_text.month, YEAR: date_text.year}
_FEW = 4
"""Photos that a heading has at least on average, else the next longer time is taken."""
_NO_ROWS: Ints = np.zeros(0, np.int64)
_NO_DAYS = np.zeros(0, "datetime64[D]")


@dataclass(frozen=True, slots=True)
class Sections:
    """Runs of rows, from the first row to the last; none if the list has no headings."""

    starts: Ints = field(default_factory=lambda: _NO_ROWS)
    """The first row of each."""
    count: int = 0
    """Of all rows."""
    unit: str = ""
    """DAY, MONTH or YEAR; empty for folders."""
    days: Days = field(default_factory=lambda: _NO_DAYS)
    """The first day of each one's time, NaT without a date; empty for folders."""
    directories: Sequence[Path] = ()
    """Of each, if they are folders."""
    steps: Sequence[Step] = ()
    """Of each, if they say how sure it is that photos are right."""

    def __len__(self) -> int:
        return len(self.starts)

    def same_as(self, other: "Sections") -> bool:
        """Whether nothing would look otherwise."""
        return (
            self.unit == other.unit
            and self.directories == other.directories
            and self.steps == other.steps
            and np.array_equal(self.starts, other.starts)
            and np.array_equal(self.days, other.days, equal_nan=True)
        )

    def of(self, row: int) -> int:
        """The section of a row."""
        return int(np.searchsorted(self.starts, row, side="right")) - 1

    def rows(self, section: int) -> range:
        last = section + 1 == len(self.starts)
        end = self.count if last else self.starts[section + 1]
        return range(int(self.starts[section]), int(end))

    def day(self, section: int) -> date | None:
        """The first of its time."""
        found: object = self.days[section].item() if len(self.days) else None
        return found if isinstance(found, date) else None

    def title(self, section: int) -> str:
        if self.directories:
            directory = self.directories[section]
            return desktop.display_name(directory.name or directory)
        if self.steps:
            return _step(self.steps[section])
        day = self.day(section)
        if day is None:
            return _tr("Without a date")
        return {DAY: date_text.weekday, MONTH: date_text.month, YEAR: date_text.year}[self.unit](
            day
        )

    def short(self, section: int) -> str:
        """The title without what only takes room."""
        day = self.day(section)
        return self.title(section) if day is None or self.unit != DAY else date_text.day(day)

    def month_title(self, section: int) -> str:
        """The month that a day is in; longer times as they are."""
        day = self.day(section)
        return self.title(section) if day is None or self.unit != DAY else date_text.month(day)

    def beside(self, section: int) -> str:
        """What may be overlooked: how many photos there are, and of a folder where it lies."""
        words = f"· {number(len(self.rows(section)))}"
        if not self.directories:
            return words
        return f"{words} · {desktop.display_name(self.directories[section].parent)}"

    def spoken(self, section: int) -> str:
        """What a screen reader says of it."""
        return f"{self.title(section)}, {plural(len(self.rows(section)), 'photo', 'photos')}"


def sections(
    headings: Headings | None, ids: Sequence[int], *, far: bool, inside: Collection[int] = ()
) -> Sections:
    """Of a list of photos, by their ids in its order. `far`: too far out for days; `inside`: photos
    that stand behind the first one of their burst, wherever they belong themselves."""
    if headings is None or not len(ids):
        return Sections()
    photo_ids = np.asarray(ids, dtype=np.int64)
    kept = _leaders(photo_ids, inside)
    if isinstance(headings, ByFolder):
        return _by_folder(headings, photo_ids, kept)
    if isinstance(headings, ByStep):
        return _by_step(headings, photo_ids, kept)
    return _by_day(headings, photo_ids, kept, far=far)


def _leaders(ids: Ints, inside: Collection[int]) -> Ints:
    """For each row the row whose section it is in."""
    rows = np.arange(len(ids))
    if not inside:
        return rows
    behind = np.isin(ids, list(inside))
    return np.maximum.accumulate(np.where(behind, 0, rows))


def _by_folder(headings: ByFolder, ids: Ints, kept: Ints) -> Sections:
    places = _looked_up(headings.places, ids, -1)[kept]
    starts = _starts(places)
    directories = tuple(headings.directories[place] for place in places[starts].tolist())
    return Sections(starts, len(ids), "", _NO_DAYS, directories)


def _by_step(headings: ByStep, ids: Ints, kept: Ints) -> Sections:
    places = _looked_up(headings.places, ids, -1)[kept]
    starts = _starts(places)
    steps = tuple(headings.steps[place] for place in places[starts].tolist())
    return Sections(starts, len(ids), "", steps=steps)


def _step(step: Step) -> str:
    return {
        Step.CLEAR: _tr("Clear matches"),
        Step.LIKELY: _tr("Likely"),
        Step.MAYBE: _tr("Maybe"),
        Step.WEAK: _tr("Unlikely"),
    }[step]


def _by_day(headings: ByDay, ids: Ints, kept: Ints, *, far: bool) -> Sections:
    days = _looked_up(headings.days, ids, np.datetime64("NaT"))[kept]
    if np.isnat(days).all():
        return Sections()
    for unit in (MONTH, YEAR) if far else (DAY, MONTH, YEAR):
        times = days.astype(f"datetime64[{unit}]")
        starts = _starts(times.astype(np.int64))
        if len(ids) >= _FEW * len(starts):
            break
    return Sections(starts, len(ids), unit, times[starts].astype("datetime64[D]"))


def _looked_up(values: NDArray, ids: Ints, missing: object) -> NDArray:  # type: ignore[type-arg]
    found = np.full(len(ids), missing, values.dtype)
    known = ids < len(values)
    found[known] = values[ids[known]]
    return found


def _starts(keys: Ints) -> Ints:
    return np.concatenate([[0], np.flatnonzero(np.diff(keys)) + 1])


def _tr(words: str) -> str:
    return QCoreApplication.translate("Headings", words)
