"""Photos as files of their own, in a folder of the person's choice."""

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.export import (
    NameFacts,
    Wanted,
    check_pattern,
    made_of,
    named,
    write_all,
    write_csv,
)
from photosearch.images import sidecar_names
from photosearch.jobs import Job
from photosearch.library.photos import Photos
from photosearch.patience import answer
from photosearch.types import ExportOptions, ExportReport, Hit, Photo
from photosearch.video import KIND

_GB, _MB = 1e9, 1e6


@dataclass
class _Sorted:
    """What there is to export, and what isn't."""

    photos: list[Photo] = field(default_factory=list)
    away: list[Path] = field(default_factory=list)
    videos: list[Path] = field(default_factory=list)
    failed: list[tuple[Path, str]] = field(default_factory=list)


class Exporter:
    """Reads the photos' folders, and writes into another one."""

    def __init__(self, catalogue: Catalogue, photos: Photos) -> None:
        self._catalogue = catalogue
        self._photos = photos

    def run(
        self,
        hits: Sequence[Hit],
        folder: Path,
        options: ExportOptions,
        job: Job,
        told: Callable[[int, int, Path], None] = lambda _done, _all, _path: None,
        album: str = "",
    ) -> ExportReport:
        """Blocks. Nothing in the folder is overwritten; what was written before a cancel stays.

        `told`: how many of how many are through, and which one is next. `album`: what {album}
        stands for. Raises KnownError for a pattern of names that can't be, a folder that isn't
        there, and if there is no room.
        """
        check_pattern(options.name)
        if not answer(folder, folder.is_dir):
            raise KnownError("There is no folder {path}.", path=folder)
        found = self._sorted(hits, options)
        wanted = [
            self._wanted(photo, options, album, number, len(found.photos))
            for number, photo in enumerate(found.photos, start=1)
        ]
        _check_room(folder, found.photos, wanted)
        report = write_all(wanted, folder, job, lambda done, path: told(done, len(wanted), path))
        return replace(
            report,
            failed=(*found.failed, *report.failed),
            away=tuple(found.away),
            videos=tuple(found.videos),
        )

    def write_list(self, hits: Sequence[Hit], path: Path) -> int:
        """A table with a header: rank, score (empty without a query), path. Raises KnownError."""
        return write_csv(hits, path)

    def first_name(self, hits: Sequence[Hit], options: ExportOptions, album: str = "") -> str:
        """What the first file will be called. Raises KnownError, as `run`."""
        check_pattern(options.name)
        found = self._sorted(hits[:1], replace(options, videos=True))
        if not found.photos:
            return ""
        return self._wanted(found.photos[0], options, album, 1, len(hits)).name

    def _sorted(self, hits: Iterable[Hit], options: ExportOptions) -> _Sorted:
        found = _Sorted()
        for path, hit in {hit.path: hit for hit in hits}.items():  # moments of one video
            try:
                photo = self._photos.get(hit.photo_id, path)
            except KnownError as error:
                found.failed.append((path, str(error)))
                continue
            if not hit.reachable and not photo.reachable:
                found.away.append(path)
            elif photo.facts.kind == KIND and options.cleans and not options.videos:
                found.videos.append(path)
            else:
                found.photos.append(photo)
        return found

    def _wanted(
        self, photo: Photo, options: ExportOptions, album: str, number: int, of: int
    ) -> Wanted:
        path = photo.paths[0]
        facts = NameFacts(path, photo.dated, photo.facts.camera or "", album, number, of)
        made = made_of(photo, options, lambda side: self._photos.picture(photo.id, side, path))
        beside = sidecar_names(path.name) if options.copies else ()
        return Wanted(
            path,
            named(options.name, facts) + made.suffix,
            made.content,
            tuple(path.with_name(name) for name in beside),
        )


def _check_room(folder: Path, photos: Sequence[Photo], wanted: Sequence[Wanted]) -> None:
    """For what is copied; how large other files get, shows when they are made."""
    pairs = zip(photos, wanted, strict=True)
    needed = sum(photo.size for photo, one in pairs if one.content is None)
    free = answer(folder, lambda: shutil.disk_usage(folder).free)
    if needed > free:
        raise KnownError(
            "There isn't enough room in {folder}: {needed} are needed, {free} are free.",
            folder=folder.name or folder,
            needed=_in_words(needed),
            free=_in_words(free),
        )


def _in_words(size: int) -> str:
    return f"{size / _GB:.1f} GB" if size >= _GB else f"{size / _MB:.1f} MB"
