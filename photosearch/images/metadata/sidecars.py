"""What programs write beside pictures: photo.jpg.xmp or photo.xmp, and Google Takeout's JSON."""

import logging
import os
import re
from collections.abc import Iterable
from pathlib import Path

from photosearch.images.files import open_file, patiently
from photosearch.images.unreadable import UnreadablePicture

log = logging.getLogger(__name__)

MOST_SIDECAR = 4 << 20
"""Bytes read of one sidecar."""
_SUFFIX = ".xmp"
_JSON = ".json"
_TAKEOUT = ".supplemental-metadata"
_LEAST_TAKEOUT = 46
"""Characters that Takeout leaves of a name before .json."""
_NUMBERED = re.compile(r"(?P<stem>.*)(?P<number>\(\d{1,4}\))(?P<suffix>\.[^.]*)", re.DOTALL)
_EDITED = re.compile(r"(?P<stem>.*)-edited(?P<suffix>\.[^.]*)", re.DOTALL | re.IGNORECASE)
_MOST_TIME = 2**63 - 1


def sidecar_names(name: str) -> tuple[str, ...]:
    """Names that the sidecar of a picture may have, the best first."""
    stem = name[: name.rfind(".")] if name.rfind(".") > 0 else name
    return name + _SUFFIX, stem + _SUFFIX, name + _SUFFIX.upper(), stem + _SUFFIX.upper()


def takeout_names(name: str) -> tuple[str, ...]:
    """Names that Takeout's JSON of a picture may have: photo.jpg.json, or since 2024
    photo.jpg.supplemental-metadata.json, cut short; a number goes to the end; what was edited has
    its original's."""
    edited, numbered = _EDITED.fullmatch(name), _NUMBERED.fullmatch(name)
    number = ""
    if numbered:
        name, number = numbered["stem"] + numbered["suffix"], numbered["number"]
    long = name + _TAKEOUT
    ends = dict.fromkeys((len(name), len(long), _LEAST_TAKEOUT, _LEAST_TAKEOUT - len(number)))
    names = [long[:end] + number + _JSON for end in ends if end > 0]
    return (
        *dict.fromkeys(names),
        *(takeout_names(edited["stem"] + edited["suffix"]) if edited else ()),
    )


class Sidecars:
    """The sidecars in one directory."""

    def __init__(self, entries: Iterable[os.DirEntry[str]]) -> None:
        self._entries = {e.name: e for e in entries if _may_be_sidecar(e.name)}

    def written(self, name: str) -> int:
        """When the one of this picture was written, in ns since 1970; 0 if there is none."""
        if not self._entries:
            return 0
        return max(self._first(sidecar_names(name)), self._first(takeout_names(name)))

    def _first(self, names: Iterable[str]) -> int:
        found = (self._entries[name] for name in names if name in self._entries)
        return next((time for entry in found if (time := _written(entry))), 0)


def _may_be_sidecar(name: str) -> bool:
    return name[-4:].lower() == _SUFFIX or name.endswith(_JSON)


def _written(entry: os.DirEntry[str]) -> int:
    try:
        status = entry.stat()
    except OSError:
        return 0
    return min(max(status.st_mtime_ns, 1), _MOST_TIME) if entry.is_file() else 0


def read_sidecar(path: Path) -> bytes:
    """Of the one beside this picture. Empty if there is none by now, or it can't be read: then the
    picture speaks for itself."""
    return _first_of(path, sidecar_names(path.name))


def read_takeout(path: Path) -> bytes:
    """The same of Google Takeout's JSON."""
    return _first_of(path, takeout_names(path.name))


def _first_of(path: Path, names: Iterable[str]) -> bytes:
    for name in names:
        try:
            beside = path.with_name(name)
            return patiently(beside, lambda beside=beside: _read(beside))  # type: ignore[misc]
        except (UnreadablePicture, OSError) as error:
            log.debug("No sidecar %r: %s", name, error)
    return b""


def _read(path: Path) -> bytes:
    with open_file(path) as file:
        return file.read(MOST_SIDECAR) or b""
