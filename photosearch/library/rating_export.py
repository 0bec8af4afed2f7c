"""Ratings as XMP sidecars in a folder of the person's choice, for other programs."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from photosearch.catalogue import Catalogue, RatedFile
from photosearch.errors import KnownError
from photosearch.images.metadata.rating_packet import rating_packet

_SUFFIX = ".xmp"


@dataclass(frozen=True, slots=True)
class Exported:
    """How many sidecars."""

    written: int = 0
    there: int = 0
    """Of these something of that name was there, which stays as it is."""
    beside: int = 0
    """Of those written, how many lie beside their photos, as the folder is one of theirs."""


class RatingExport:
    """Only when asked; photos themselves are never written."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def write(self, directory: Path, photo_ids: Sequence[int] | None = None) -> Exported:
        """A sidecar for each file of these photos, or of all, that has stars, a flag or a label.

        As its folders lie below the one that all folders of the library share, so they do below
        `directory`; but a photo below `directory` itself gets it beside it. Nothing is overwritten.
        Blocks. Raises KnownError if the folder can't be written.
        """
        shared = _shared([folder.path for folder in self._catalogue.folders.all()])
        files = self._catalogue.ratings.files(photo_ids)
        done = Exported()
        try:
            for file in files:
                done = _counted(done, file, directory, shared)
        except OSError as error:
            raise KnownError(
                "The ratings can't be written to {folder}: {why}. {count} were written.",
                folder=directory,
                why=error.strerror or error,
                count=done.written,
            ) from error
        return done


def _counted(done: Exported, file: RatedFile, directory: Path, shared: Path | None) -> Exported:
    is_beside = file.path.is_relative_to(directory)
    within = file.path if is_beside else directory / _below(file.path, shared)
    if not _write(_sidecar(within, is_raw=file.is_raw), rating_packet(file.rating, file.label)):
        return Exported(done.written, done.there + 1, done.beside)
    return Exported(done.written + 1, done.there, done.beside + is_beside)


def _shared(folders: Iterable[Path]) -> Path | None:
    """The folder that all lie in; None if there is none, as on two drives of Windows."""
    try:
        return Path(os.path.commonpath(list(folders)))
    except ValueError:
        return None


def _below(path: Path, shared: Path | None) -> Path:
    if shared is not None and path.is_relative_to(shared):
        return path.relative_to(shared)
    return Path(path.drive.strip(":\\/"), *path.parts[1:])


def _sidecar(path: Path, *, is_raw: bool) -> Path:
    """Lightroom looks for x.xmp beside RAW files; digiKam and darktable for x.jpg.xmp."""
    return path.with_suffix(_SUFFIX) if is_raw else path.with_name(path.name + _SUFFIX)


def _write(path: Path, content: bytes) -> bool:
    """Whether there was none. Half a sidecar doesn't stay."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        file = path.open("xb")
    except FileExistsError:
        return False
    try:
        with file:
            file.write(content)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return True
