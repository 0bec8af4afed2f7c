"""How far a job is, and what it did. Frozen values that cross packages."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path


class Stage(StrEnum):
    """What a job is doing."""

    SCANNING = "scanning"
    LOADING = "loading"
    INDEXING = "indexing"
    RENEWING = "renewing"
    """Reading again what an older version read less well."""
    FACES = "faces"
    """Looking for people's faces in photos that can be searched already."""
    GROUPING = "grouping"
    """Putting photos that are alike into groups."""
    TEXTS = "texts"
    """Reading the text in photos that can be searched already."""
    PAUSED = "paused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. Rate is in photos per second, eta in seconds; None while unknown."""

    stage: Stage
    done: int = 0
    total: int = 0
    rate: float | None = None
    eta: float | None = None
    current: Path | None = None
    note: str = ""
    """Why the job waits by itself, for the person; empty while it doesn't."""
    during: Stage | None = None
    """What is paused, if it is."""

    def paused(self, note: str = "") -> "Progress":
        return replace(self, stage=Stage.PAUSED, note=note, during=self.during or self.stage)


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What one run of indexing did."""

    indexed: int = 0
    """Photos whose vector was made in this run."""
    unreadable: int = 0
    """Files of the library that can't be read, in all."""
    unreachable: tuple[Path, ...] = ()
    """Folders that could not be reached."""
    switched_to: str = ""
    """The model that answers from now on, if it was being waited for."""
    waiting_for: int = 0
    """Photos that the next model still lacks because their folders can't be reached."""
    retry_in: float | None = None
    """Seconds after which some of what could not be read or seen deserves another try, if any."""


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is. Sizes in bytes, rate in bytes a second, eta in seconds."""

    done: int
    total: int
    rate: float | None = None
    eta: float | None = None
