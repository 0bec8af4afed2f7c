"""Walks a folder, directory by directory."""

import errno
import logging
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

from photosearch import drives
from photosearch.folders.excludes import NO_MEDIA, Excludes, leads_nowhere
from photosearch.folders.found import (
    Found,
    Linked,
    Mount,
    Seen,
    Sniffed,
    Unlistable,
    Unseen,
    Why,
    numbers,
)
from photosearch.folders.root import device_of
from photosearch.folders.sniffing import Recall, Sniffer
from photosearch.images import (
    EXTENSIONS,
    RAW_SUFFIXES,
    Sidecars,
    is_passing,
    reason_for_file,
)
from photosearch.images.unreadable import BROKEN_LINK
from photosearch.jobs import Job
from photosearch.links import SKIPPED, Links, strays
from photosearch.messages import Message
from photosearch.patience import touch
from photosearch.video import ALSO_OTHERS, OTHERS, SIDECARS, UNFINISHED
from photosearch.video import EXTENSIONS as VIDEO_EXTENSIONS

logger = logging.getLogger(__name__)

_HIDDEN_ON_WINDOWS = stat.FILE_ATTRIBUTE_HIDDEN
_HIDDEN_ON_MACOS = stat.UF_HIDDEN
_OTHERS = OTHERS | (VIDEO_EXTENSIONS - ALSO_OTHERS)
_JUNCTION = 0xA0000003
"""Windows' IO_REPARSE_TAG_MOUNT_POINT."""
_SUFFIXES = EXTENSIONS | VIDEO_EXTENSIONS
_SIDECARS = (".xmp", ".json")
_ENTRIES_PER_CHECKPOINT = 1000
_SHOWN_BESIDE_RAW = (".jpg", ".jpeg", ".jpe", ".heic", ".heif", ".hif")
"""What a camera writes beside a RAW file, the first of them first."""


def walk(
    root: Path,
    job: Job,
    start: Path | None = None,
    excludes: Excludes | None = None,
    recall: Recall | None = None,
) -> Iterator[Found | Unseen | Unlistable | Mount | Linked | Sniffed]:
    """Every picture and video below a directory, always in the same order (by name in each one).

    Left out below it: what `excludes` say, directories with a `.nomedia` file, files that are
    something else by suffix or first bytes, and directories behind links, unless `excludes` say
    otherwise. With `start`, a directory below the root, only what lies below that, and nothing if
    it is left out. `recall` knows what files are that had to be opened to be told: all of these
    come, those that are something else as Sniffed. Raises Cancelled.
    """
    excludes = excludes or Excludes()
    sniffer = Sniffer(recall, excludes.videos)
    if start is not None and leads_nowhere(root, start, excludes):
        return
    here, mounted = device_of(start or root), map(str, drives.mounted_below([start or root]))
    apart = excludes.own.union(mounted)
    links = Links([root, *excludes.folders])
    links.begin(root, start or root)
    pending = [str(start or root)]
    while pending:
        job.checkpoint()
        directory = pending.pop()
        if not links.is_new(directory):
            continue
        try:
            entries = _list(directory, excludes)
            if not excludes.links and strays(root, os.path.join(directory, "")):  # noqa: PTH118
                raise NotADirectoryError  # a link has taken its place: the next scan says so
        except OSError as error:
            logger.debug("Can't list %r: %s", directory, error)
            yield Unlistable(Path(directory), _reason_for_directory(error))
            continue
        if directory == str(root) or not _is_silenced(directory, entries, excludes):
            visible = excludes.visible(directory, entries)
            entries.clear()
            directories = [e.path for e in visible if _may_be_directory(e, excludes.hidden)]
            linked = [e.path for e in visible if _is_linked(e) and links.lead_elsewhere(e.path)]
            if excludes.links:
                excludes.followed.update(map(Path, linked))
                directories = sorted(directories + links.taken(linked))
            else:
                yield from _unfollowed(linked, excludes)
            mounts = {p for p in directories if p in apart or device_of(p) not in (here, None)}
            yield from (Mount(Path(path)) for path in sorted(mounts) if links.is_new(path))
            pending.extend(path for path in reversed(directories) if path not in mounts)
            yield from _files(visible, job, excludes, sniffer)


def _is_silenced(directory: str, entries: list[os.DirEntry[str]], excludes: Excludes) -> bool:
    silenced = any(entry.name == NO_MEDIA for entry in entries)
    if silenced:
        excludes.passed_over(directory, Why.NO_MEDIA)
    return silenced


def _unfollowed(linked: list[str], excludes: Excludes) -> Iterator[Linked]:
    for path in linked:
        excludes.passed_over(path, Why.LINK)
        yield Linked(Path(path), SKIPPED)


def _is_linked(entry: os.DirEntry[str]) -> bool:
    """Whether it is a link to a directory that can be reached."""
    try:
        return entry.is_symlink() and _is_directory(entry)
    except OSError:  # where a share tells no kinds, even that asks it
        return False


def _files(
    entries: list[os.DirEntry[str]], job: Job, excludes: Excludes, sniffer: Sniffer
) -> Iterator[Seen | Sniffed]:
    """Takes each from the list: it keeps what it was asked for, and there may be a million."""
    shown, sidecars = _Shown(entries), Sidecars(entries)
    entries.reverse()
    while entries:
        entry = entries.pop()
        if len(entries) % _ENTRIES_PER_CHECKPOINT == 0:
            job.checkpoint()
        if found := _found(entry, excludes, sniffer):
            if isinstance(found, Found) and _suffix(entry.name) in RAW_SUFFIXES:
                found = replace(found, beside=shown.of(entry))
            if isinstance(found, Found) and (written := sidecars.written(entry.name)):
                found = replace(found, sidecar_ns=written)
            yield found


def _list(directory: str, excludes: Excludes) -> list[os.DirEntry[str]]:
    with os.scandir(directory) as entries:
        matter = (entry for entry in map(_come, entries) if _may_matter(entry, excludes))
        return sorted(matter, key=attrgetter("name"))


def _come(entry: os.DirEntry[str]) -> os.DirEntry[str]:
    """A million entries take long, but come one by one."""
    touch()
    return entry


def _may_matter(entry: os.DirEntry[str], excludes: Excludes) -> bool:
    """Not if it is surely just a file of something else: a directory may have a million of them."""
    suffix = _suffix(entry.name)
    if suffix in excludes.suffixes or suffix in _SIDECARS or not (why := _other(suffix)):
        return True
    try:
        matters = entry.is_symlink() or not entry.is_file(follow_symlinks=False)
    except OSError:  # where a share tells no kinds, even that asks it
        return True
    if not matters:
        excludes.passed_over(entry.path, why)
    return matters


def _reason_for_directory(error: OSError) -> str | None:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return None
    if isinstance(error, PermissionError):
        return Message("You don't have permission to look into this folder.")
    return Message("This folder can't be listed: {why}.", why=error)


def _may_be_directory(entry: os.DirEntry[str], hidden: bool) -> bool:
    """Whether to look into it: a real directory, and not hidden unless those are wanted.

    True also for what can't be examined now, so that everything known below it stays.
    """
    try:
        if not entry.is_dir(follow_symlinks=False):
            return False
        return not _is_left_out(entry, hidden)
    except OSError:
        return _suffix(entry.name) not in _SUFFIXES


def _is_left_out(entry: os.DirEntry[str], wants_hidden: bool) -> bool:
    """Whether the system marks an entry as hidden, or as one of Windows' links to a directory."""
    if sys.platform not in ("win32", "darwin"):
        return False
    status = entry.stat(follow_symlinks=False)
    hidden = getattr(status, "st_file_attributes", 0) & _HIDDEN_ON_WINDOWS
    hidden |= getattr(status, "st_flags", 0) & _HIDDEN_ON_MACOS
    return (bool(hidden) and not wants_hidden) or getattr(status, "st_reparse_tag", 0) == _JUNCTION


def _found(entry: os.DirEntry[str], excludes: Excludes, sniffer: Sniffer) -> Seen | Sniffed | None:
    suffix, content = _suffix(entry.name), None
    named = suffix in excludes.suffixes
    if not named and (other := _other(suffix)):
        if not _is_directory(entry):
            excludes.passed_over(entry.path, other)
        return None
    try:
        status = entry.stat()
        if stat.S_ISDIR(status.st_mode):
            return None
        why = _no_file(entry, status, excludes)
        if why is None and (not named or suffix in ALSO_OTHERS):
            content, why = sniffer.sniff(entry, status)
    except OSError as error:
        return _broken(entry, error, named)
    size, mtime_ns, inode, ctime_ns = numbers(status)
    if why is not None:
        excludes.passed_over(entry.path, why)
        return None if content is None else Sniffed(entry.path, size, mtime_ns, content)
    return Found(entry.path, size, mtime_ns, inode, ctime_ns=ctime_ns, content=content)


def _other(suffix: str) -> Why | None:
    """Why a file of this suffix isn't even opened, if it isn't."""
    if suffix in SIDECARS:
        return Why.SIDECAR
    if suffix in UNFINISHED:
        return Why.UNFINISHED
    return Why.NO_PICTURE if suffix in _OTHERS else None


def _no_file(entry: os.DirEntry[str], status: os.stat_result, excludes: Excludes) -> Why | None:
    if not stat.S_ISREG(status.st_mode):
        return Why.ODD
    return Why.HIDDEN if _is_left_out(entry, excludes.hidden) else None


def _suffix(name: str) -> str:
    """In lower case; a Path for every entry would be slow."""
    dot = name.rfind(".")
    return name[dot:].lower() if dot >= 0 else ""


class _Shown:
    """Pairs of one photo in a directory: the JPEG or HEIC that is shown, and its RAW file."""

    def __init__(self, entries: list[os.DirEntry[str]]) -> None:
        is_needed = any(_suffix(entry.name) in RAW_SUFFIXES for entry in entries)
        self._paths = _by_stem(entries) if is_needed else {}

    def of(self, raw: os.DirEntry[str]) -> str | None:
        """The path of the other file; upper and lower case are the same."""
        return self._paths.get(_stem(raw.name))


def _by_stem(entries: list[os.DirEntry[str]]) -> dict[str, str]:
    ranks = {suffix: rank for rank, suffix in enumerate(_SHOWN_BESIDE_RAW)}
    found = [e for e in entries if _suffix(e.name) in ranks and not _is_directory(e)]
    found.sort(key=lambda entry: ranks[_suffix(entry.name)], reverse=True)
    return {_stem(entry.name): entry.path for entry in found}


def _stem(name: str) -> str:
    return name[: name.rfind(".")].lower()


def _is_directory(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _broken(entry: os.DirEntry[str], error: OSError, named: bool) -> Seen | None:
    """`named`: its suffix is a picture's or a video's."""
    if is_passing(error) or error.errno == errno.ENAMETOOLONG:
        return Unseen(entry.path, reason_for_file(error) if named else None)
    if not named:
        return None
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        if not os.path.islink(entry.path):  # noqa: PTH114 - deleted since the directory was listed
            return None
        return Found(entry.path, 0, 0, 0, BROKEN_LINK)
    return Found(entry.path, 0, 0, 0, reason_for_file(error))
