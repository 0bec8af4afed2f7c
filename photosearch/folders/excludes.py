"""Which files and directories below a folder are skipped."""

import fnmatch
import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from photosearch.folders.found import Why
from photosearch.images import EXTENSIONS
from photosearch.settings import EXCLUDES
from photosearch.video import EXTENSIONS as VIDEO_EXTENSIONS

NO_MEDIA = ".nomedia"
"""A directory with a file of this name asks not to be looked into."""


class Excludes:
    """What to leave out below a folder.

    A pattern (`*`, `?`, `[...]`; upper and lower case are the same) without a slash is the name of
    a file or directory; one with slashes is the end of a path.
    """

    def __init__(
        self,
        patterns: Sequence[str] = EXCLUDES,
        hidden: bool = False,
        videos: bool = True,
        links: bool = False,
        folders: Sequence[Path] = (),
        own: Sequence[Path] = (),
    ) -> None:
        """`hidden`: include hidden files and directories. `videos`: include videos.
        `links`: look into what links lead to, unless it is one of the `folders` or lies in one.
        `own`: folders of their own, which walks of a folder around them come to, but not into."""
        self.hidden, self.links, self.folders = hidden, links, folders
        self.own = frozenset(map(str, own))
        self.followed: set[Path] = set()
        """The links to directories that walks went through."""
        self.suffixes = EXTENSIONS | VIDEO_EXTENSIONS if videos else EXTENSIONS
        self.videos = videos
        self.passed_over: Callable[[str, Why], None] = lambda _path, _why: None
        """Hears of what walks pass over without reading it."""
        self._names = _any_of(pattern for pattern in patterns if "/" not in pattern)
        self._paths = _any_of("*/" + pattern.lstrip("/") for pattern in patterns if "/" in pattern)

    def visible(
        self, directory: str, entries: "list[os.DirEntry[str]]"
    ) -> "list[os.DirEntry[str]]":
        """Those of a directory's entries that aren't left out."""
        seen = []
        for entry in entries:
            if not self.leave_out(directory, entry.name):
                seen.append(entry)
            else:
                is_hidden = entry.name.startswith(".") and not self.hidden
                self.passed_over(entry.path, Why.HIDDEN if is_hidden else Why.EXCLUDED)
        return seen

    def leave_out(self, directory: str, name: str) -> bool:
        """Whether this name in this directory is left out."""
        if name.startswith(".") and not self.hidden:
            return True
        if self._names and self._names.match(name):
            return True
        path = f"{directory}/{name}".replace(os.sep, "/")
        return bool(self._paths and self._paths.match(path))


def _any_of(patterns: Iterable[str]) -> re.Pattern[str] | None:
    regexes = [fnmatch.translate(pattern.strip("/")) for pattern in patterns if pattern.strip("/")]
    return re.compile("|".join(regexes), re.IGNORECASE) if regexes else None


def leads_nowhere(root: Path, start: Path, excludes: Excludes) -> bool:
    """Whether a walk from the root would not come to this directory."""
    way = [start, *start.parents]
    below = way[: way.index(root)]
    return any(
        excludes.leave_out(str(path.parent), path.name)
        or (not excludes.links and os.path.islink(path))  # noqa: PTH114 - pathlib raises where the disk fails
        or os.path.exists(path / NO_MEDIA)  # noqa: PTH110
        for path in below
    )
