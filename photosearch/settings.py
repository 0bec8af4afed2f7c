"""The preferences of a library, kept as TOML in its directory."""

import logging
import os
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import tomli_w

from photosearch.atomic import written
from photosearch.errors import KnownError
from photosearch.parsing import read_toml
from photosearch.types import STARTER_ID

logger = logging.getLogger(__name__)

AUTOMATIC = "auto"
BUILT_IN = "built-in"
PRECISIONS = (AUTOMATIC, "float32", "bfloat16", "float16")
DEVICES = (AUTOMATIC, "cpu", "cuda", "mps")
FULL, EASY, PAUSE = "full", "easy", "pause"
PACES = (FULL, EASY)
"""How many cores indexing uses: all, or half of them."""
BATTERY_PACES = (FULL, EASY, PAUSE)
EXCLUDES = (
    "@eaDir",
    "#recycle",
    "#snapshot",
    "~snapshot",
    "@Recycle",
    "@Recently-Snapshot",
    "$RECYCLE.BIN",
    "System Volume Information",
    "lost+found",
    "__MACOSX",
    "node_modules",
    "site-packages",
    "*.app",
    "Library/Caches",
    "Android/data",
    "appdata_*/preview",
    "storage/cache/thumbnails",
    "*.lrdata",
    "*.photoslibrary/resources",
    "*.photolibrary/Previews",
    "*.photolibrary/Thumbnails",
    "*.aplibrary/Previews",
    "*.aplibrary/Thumbnails",
)
"""Directories without photos of the person's own: snapshots and bins (Synology, QNAP, NetApp,
Windows, Linux), parts of programs, and thumbnails (Synology, Nextcloud, PhotoPrism, Lightroom,
Photos, iPhoto, Aperture). Most others hide theirs."""

_CHOICES = {"precision": PRECISIONS, "device": DEVICES, "pace": PACES, "on_battery": BATTERY_PACES}


@dataclass(frozen=True)
class Settings:
    """Every preference, with its default."""

    model: str = STARTER_ID
    """The model that answers."""
    next_model: str = ""
    """The model that will answer as soon as it covers every photo."""
    precision: str = AUTOMATIC
    """One of PRECISIONS; AUTOMATIC means what was measured to be fastest."""
    device: str = AUTOMATIC
    """One of DEVICES."""
    pace: str = FULL
    """One of PACES."""
    on_battery: str = EASY
    """What indexing does while the computer runs on its battery: one of BATTERY_PACES."""
    excludes: tuple[str, ...] = EXCLUDES
    """Patterns of what to leave out of the folders; see folders.Excludes."""
    hidden: bool = False
    """Whether to look into hidden files and directories, too."""
    videos: bool = True
    """Whether videos are found as well as photos."""
    links: bool = False
    """Whether to look into the folders that links lead to."""
    people: bool = False
    """Whether faces are looked for."""
    faces: str = BUILT_IN
    """The networks that look for them: those that come with the program, or an extra's id."""
    texts: bool = False
    """Whether the text in photos is read."""


def _exactly(directory: Path) -> str:
    """A pattern for it; see folders.Excludes. It is a line of text, whatever the name has."""
    pattern = "".join(
        f"[{sign}]" if sign in "*?[" else sign if sign.isprintable() else "?"
        for sign in directory.as_posix()
    )
    return f"{pattern[:-1]}[ ]" if pattern.endswith(" ") else pattern


class SettingsStore:
    """The settings of a library. Threads and processes change them one at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self.current = load(path)
        """As they were read or changed last in this process."""

    def load(self) -> Settings:
        """As they are on the disk: another process may have changed them."""
        with self._lock:
            self.current = load(self._path)
            return self.current

    def set_pace(self, pace: str, on_battery: str) -> None:
        """How hard indexing works, from now on: one of PACES, and while the computer runs on its
        battery one of BATTERY_PACES. Raises KnownError for other words."""
        try:
            self.change(pace=pace, on_battery=on_battery)
        except ValueError:
            raise KnownError(
                "Choose among {paces}, and on battery among {battery_paces}.",
                paces=", ".join(PACES),
                battery_paces=", ".join(BATTERY_PACES),
            ) from None

    def set_excludes(
        self, patterns: Sequence[str], hidden: bool, videos: bool = True, links: bool = False
    ) -> None:
        """What the next run of indexing leaves out of the folders (see folders.Excludes), and
        whether it looks into what is hidden, for videos, and into what links lead to."""
        self.change(excludes=tuple(patterns), hidden=hidden, videos=videos, links=links)

    def leave_out(self, directory: Path) -> None:
        """From the next run of indexing on, this one alone."""
        self.change(excludes=(*self.load().excludes, _exactly(directory)))

    def let_in(self, directory: Path) -> None:
        """What `leave_out` did is undone."""
        pattern = _exactly(directory)
        self.change(excludes=tuple(one for one in self.load().excludes if one != pattern))

    def change(self, **values: Any) -> None:
        """Raises KnownError: the disk is full or read-only; ValueError: a value makes no sense."""
        from filelock import FileLock  # the window shows sooner

        try:
            with self._lock, FileLock(f"{self._path}.lock"):
                changed = replace(load(self._path), **values)
                if _from_table(asdict(changed)) != changed:
                    raise ValueError(f"{values} make no sense")
                save(self._path, changed)
                self.current = changed
        except OSError as error:
            raise KnownError(
                "The settings can't be written ({why}): make room on the library's disk.", why=error
            ) from error


def load(path: Path) -> Settings:
    """The settings in a file; defaults for what is missing or makes no sense.

    A file that isn't TOML is kept beside it as `.broken`. Unknown keys are ignored.
    """
    try:
        return _from_table(read_toml(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Settings()
    except OSError:
        logger.warning("The settings can't be read; using the defaults", exc_info=True)
        return Settings()
    except ValueError:  # not TOML, or not UTF-8
        logger.warning("The settings are damaged; kept as %s.broken", path, exc_info=True)
        _set_aside(path)
        return Settings()


def save(path: Path, settings: Settings) -> None:
    """Write the settings at once or not at all. Raises OSError.

    What is there that this version doesn't know stays: a newer one may have written it.
    """
    table: dict[str, Any] = {}
    with suppress(OSError, ValueError):
        table = read_toml(path.read_text(encoding="utf-8"))
    with written(path) as temporary:
        temporary.write_text(tomli_w.dumps({**table, **asdict(settings)}), encoding="utf-8")


def _set_aside(path: Path) -> None:
    try:
        os.replace(path, path.with_name(f"{path.name}.broken"))  # noqa: PTH105 - whatever exists
    except OSError:
        logger.warning("The damaged settings can't be set aside", exc_info=True)


def _from_table(table: Mapping[str, Any]) -> Settings:
    defaults = asdict(Settings())
    return Settings(**{name: _sensible(name, table.get(name), defaults[name]) for name in defaults})


def _sensible(name: str, value: Any, default: Any) -> Any:
    if isinstance(default, tuple) and isinstance(value, list | tuple):
        return tuple(text for text in value if isinstance(text, str) and text)
    is_known = value in _CHOICES[name] if name in _CHOICES else value != "" or not default
    return value if type(value) is type(default) and is_known else default
