"""The .xmp files that programs write beside pictures: photo.jpg.xmp, or photo.xmp."""

import logging
import os
from collections.abc import Iterable
from pathlib import Path

from photosearch.images.files import open_file, patiently
from photosearch.images.unreadable import UnreadablePicture

log = logging.getLogger(__name__)

MOST_SIDECAR = 4 << 20
"""Bytes read of one sidecar."""
_SUFFIX = ".xmp"
_MOST_TIME = 2**63 - 1


def sidecar_names(name: str) -> tuple[str, ...]:
    """Names that the sidecar of a picture may have, the best first."""
    stem = name[: name.rfind(".")] if name.rfind(".") > 0 else name
    return name + _SUFFIX, stem + _SUFFIX, name + _SUFFIX.upper(), stem + _SUFFIX.upper()


class Sidecars:
    """The sidecars in one directory."""

    def __init__(self, entries: Iterable[os.DirEntry[str]]) -> None:
        self._entries = {e.name: e for e in entries if e.name[-4:].lower() == _SUFFIX}

    def written(self, name: str) -> int:
        """When the one of this picture was written, in ns since 1970; 0 if there is none."""
        if not self._entries:
            return 0
        found = (self._entries[n] for n in sidecar_names(name) if n in self._entries)
        return next((time for entry in found if (time := _written(entry))), 0)


def _written(entry: os.DirEntry[str]) -> int:
    try:
        status = entry.stat()
    except OSError:
        return 0
    return min(max(status.st_mtime_ns, 1), _MOST_TIME) if entry.is_file() else 0


def read_sidecar(path: Path) -> bytes:
    """Of the one beside this picture. Empty if there is none by now, or it can't be read: then the
    picture speaks for itself."""
    for name in sidecar_names(path.name):
        try:
            beside = path.with_name(name)
            return patiently(beside, lambda beside=beside: _read(beside))  # type: ignore[misc]
        except (UnreadablePicture, OSError) as error:
            log.debug("No sidecar %r: %s", name, error)
    return b""


def _read(path: Path) -> bytes:
    with open_file(path) as file:
        return file.read(MOST_SIDECAR) or b""
