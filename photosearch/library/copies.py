"""Which copies of photos stay when others of their files are deleted: a look at the disk."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path

from photosearch import links
from photosearch.catalogue.removal import Copy
from photosearch.folders import numbers
from photosearch.patience import NoAnswer, answer, touch
from photosearch.types import Removal


class _Seen(Enum):
    THERE = auto()
    LOST = auto()
    """It is gone, holds something else by now, or goes along."""
    UNSURE = auto()


def look_at(meant: Removal, copies: Sequence[Copy]) -> Removal:
    """`meant`, with the copies that are really there. Blocks."""
    found = _seen(copies)
    stays, unsure = (
        tuple(copy.path for copy in copies if found[copy] is seen)
        for seen in (_Seen.THERE, _Seen.UNSURE)
    )
    return replace(meant, stays=stays, unsure=unsure)


def _seen(copies: Sequence[Copy]) -> dict[Copy, _Seen]:
    """Directory by directory, as one that hangs says nothing of others."""
    below = defaultdict[Path, list[Copy]](list)
    for copy in copies:
        below[copy.path.parent].append(copy)
    found = dict.fromkeys(copies, _Seen.UNSURE)
    for directory, some in below.items():
        try:
            found |= answer(directory, partial(_looked_at, some))
        except NoAnswer:
            continue
    return found


def _looked_at(copies: Sequence[Copy]) -> dict[Copy, _Seen]:
    found: dict[Copy, _Seen] = {}
    for copy in copies:
        touch()
        found[copy] = _look_at(copy)
    return found


def _look_at(copy: Copy) -> _Seen:
    try:
        size, mtime_ns, *_ = numbers(copy.path.stat())
        if (size, mtime_ns) != (copy.size, copy.mtime_ns):
            return _Seen.LOST
        goes_along = any(links.goes_along(copy.path, path) for path in copy.perhaps)
    except OSError:
        is_known = copy.reachable and copy.folder.is_dir()
        return _Seen.LOST if is_known else _Seen.UNSURE
    return _Seen.LOST if goes_along else _Seen.THERE
