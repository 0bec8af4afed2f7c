"""Which programs open a file, as freedesktop.org's specifications have it.

Somebody may have made Photosearch the program for pictures. Opening a photo must not lead back
here, so then the next program that knows its kind is started.
"""

import os
import shlex
import shutil
import subprocess
import threading
from collections.abc import Iterator, Sequence
from configparser import ConfigParser, Error
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QProcess

from photosearch.errors import KnownError
from photosearch.images import EXTENSIONS, looks_like_picture, read_head
from photosearch.messages import Message
from photosearch.video import ALSO_OTHERS, HEAD, looks_like_video
from photosearch.video import EXTENSIONS as VIDEO_EXTENSIONS

OURS = "photosearch"
FOLDER = "inode/directory"
NO_OTHER = Message(
    "Photosearch is the only program that this computer opens such files with. Install another"
    " one, or choose one in the system's settings."
)
_ENTRY, _CACHE = "Desktop Entry", "MIME Cache"
_DEFAULT, _ADDED, _REMOVED = (
    "Default Applications",
    "Added Associations",
    "Removed Associations",
)


@dataclass(frozen=True, slots=True)
class Program:
    """A desktop entry: what it starts."""

    name: str
    command: tuple[str, ...]
    """With its field codes, such as %f."""
    file: Path

    @property
    def is_ours(self) -> bool:
        return any(Path(word).name == OURS for word in self.command) or OURS in self.file.stem

    def start(self, path: Path, url: str) -> bool:
        program, *words = _filled(self, path, url)
        if os.fspath(path).isprintable():
            return bool(QProcess.startDetached(program, words))
        return _start_with_bytes([program, *words])


def _start_with_bytes(words: list[str]) -> bool:
    """With names that aren't UTF-8, which Qt would change. A thread waits for the program's end."""
    try:
        running = subprocess.Popen(words, stdin=subprocess.DEVNULL, start_new_session=True)
    except OSError:
        return False
    threading.Thread(target=running.wait, name="program", daemon=True).start()
    return True


def instead_of_us(path: Path, kind: str = "") -> Program | None:
    """What to open a file with, if the system may come back to us; else None. Reads some files.

    `kind`: its MIME type, if that is known. Raises KnownError if there is no other program.
    """
    if not kind and (program := _for_its_bytes(path)):
        return program
    found = list(known_for(_kinds(path, kind)))
    if not any(program.is_ours for program in found):
        return None
    for program in found:
        if not program.is_ours:
            return program
    raise KnownError(NO_OTHER)


def _for_its_bytes(path: Path) -> Program | None:
    """For a picture or a video with a name of something else, which would mislead the system."""
    try:
        head = read_head(path, HEAD)
    except OSError:  # a folder
        return None
    suffix = path.suffix.lower()
    if looks_like_picture(head):
        return None if suffix in EXTENSIONS else _best_for(path)
    if looks_like_video(head) and suffix not in VIDEO_EXTENSIONS - ALSO_OTHERS:
        return _best_for(path, "video/mp4")
    return None


def _best_for(path: Path, *further: str) -> Program | None:
    """What opens such bytes; what opens these `further` kinds is as good."""
    mime = QMimeDatabase().mimeTypeForFile(os.fspath(path), QMimeDatabase.MatchMode.MatchContent)
    found = known_for([mime.name(), *mime.aliases(), *further])
    return next((program for program in found if not program.is_ours), None)


def known_for(kinds: Sequence[str]) -> Iterator[Program]:
    """The programs for a file of these MIME types, the most special first: the best first."""
    lists = [_read(path) for path in _association_files()]
    for kind in kinds:
        for name in dict.fromkeys(_names(kind, lists)):
            program = _program(name)
            if program:
                yield program


def _kinds(path: Path, kind: str) -> list[str]:
    known = QMimeDatabase()
    mime = known.mimeTypeForName(kind) if kind else None
    if mime is None or not mime.isValid():
        mime = known.mimeTypeForFile(os.fspath(path), QMimeDatabase.MatchMode.MatchExtension)
    if mime.isDefault():
        mime = known.mimeTypeForFile(os.fspath(path))
    return list(dict.fromkeys([mime.name(), *mime.aliases(), *mime.allAncestors()]))


def _names(kind: str, lists: Sequence[ConfigParser]) -> Iterator[str]:
    """Desktop entries: the person's choice, what they added, what programs say of themselves."""
    for chosen in lists:
        yield from _values(chosen, _DEFAULT, kind)
    removed: set[str] = set()
    for chosen in lists:
        yield from (name for name in _values(chosen, _ADDED, kind) if name not in removed)
        removed.update(_values(chosen, _REMOVED, kind))
    for directory in _entry_directories():
        names = _values(_read(directory / "mimeinfo.cache"), _CACHE, kind)
        yield from (name for name in names if name not in removed)


def _program(name: str) -> Program | None:
    """The entry of this name that comes first; None if it is missing, hidden or for a terminal."""
    for directory in _entry_directories():
        for file in (directory / name, directory / name.replace("-", "/", 1)):
            if file.is_file():
                return _usable(file)
    return None


def _usable(file: Path) -> Program | None:
    entry = _read(file)
    if not entry.has_section(_ENTRY):
        return None
    values = dict(entry[_ENTRY])
    if values.get("Hidden") == "true" or values.get("Terminal") == "true":
        return None
    try:
        command = tuple(shlex.split(values.get("Exec", "")))
    except ValueError:
        return None
    there = all(map(shutil.which, [*command[:1], *filter(None, [values.get("TryExec")])]))
    return Program(values.get("Name", ""), command, file) if command and there else None


def _filled(program: Program, path: Path, url: str) -> list[str]:
    """Its command with the file in the place of the field codes."""
    places = {"%f": os.fspath(path), "%F": os.fspath(path), "%u": url, "%U": url}
    places |= {"%c": program.name, "%k": os.fspath(program.file)}
    words = [places.get(word, word) for word in program.command if word != "%i"]
    if not any(word in ("%f", "%F", "%u", "%U") for word in program.command):
        words.append(os.fspath(path))
    return [word.replace("%%", "%") if word in program.command else word for word in words]


def _association_files() -> Iterator[Path]:
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    names = [*(f"{desktop}-mimeapps.list" for desktop in desktops if desktop), "mimeapps.list"]
    settings = [_directory("XDG_CONFIG_HOME", ".config"), *_many("XDG_CONFIG_DIRS", "/etc/xdg")]
    for directory in [*settings, *_entry_directories()]:
        yield from (directory / name for name in names)


def _entry_directories() -> list[Path]:
    data = [_directory("XDG_DATA_HOME", ".local/share")]
    data += _many("XDG_DATA_DIRS", "/usr/local/share:/usr/share")
    return [directory / "applications" for directory in data]


def _directory(variable: str, below_home: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / below_home)


def _many(variable: str, usual: str) -> list[Path]:
    return [Path(part) for part in (os.environ.get(variable) or usual).split(":") if part]


def _values(of: ConfigParser, section: str, key: str) -> list[str]:
    return [name for name in of.get(section, key, fallback="").split(";") if name]


def _read(path: Path) -> ConfigParser:
    """Empty if it is missing or damaged."""
    parser = ConfigParser(
        delimiters=("=",), comment_prefixes=("#",), strict=False, interpolation=None
    )
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    with suppress(OSError, Error):
        parser.read_string(path.read_text(encoding="utf-8", errors="replace"))
    return parser
