"""Where their files lie: each is checked when it comes, and again before it is used."""

import hashlib
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.atomic import written
from photosearch.errors import KnownError
from photosearch.extras.offers import Offer, Part, offers_for
from photosearch.jobs import Job
from photosearch.paths import bytes_of, files_below, size_of

if TYPE_CHECKING:
    from photosearch.encoders.download.bringing import OnDownload

_LARGEST = 200_000_000
"""Bytes of a file that a person chooses; far more than any on offer has."""


class ExtraStore:
    """A directory for each offer. Thread-safe: files come and go as a whole."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def _path(self, offer: Offer, part: Part) -> Path:
        return self._directory / offer.id / part.name

    def is_here(self, offer: Offer) -> bool:
        """Every file of it, by name and size: they were checked when they came."""
        sizes = [(part.size, size_of(self._path(offer, part))) for part in offer.parts]
        return all(size and size in (told or size, size) for told, size in sizes)

    def is_gone(self, offer: Offer) -> bool:
        """It was here, and nothing is left of it."""
        return (self._directory / offer.id).is_dir() and not self.downloaded_bytes(offer)

    def downloaded_bytes(self, offer: Offer) -> int:
        return bytes_of(files_below(self._directory / offer.id))

    def read(self, offer: Offer) -> list[bytes]:
        """The content of its files, in their order. Raises KnownError for one that can't be read,
        or isn't what it was; that one is deleted, so that it can be downloaded again."""
        return [self._read(offer, part) for part in offer.parts]

    def _read(self, offer: Offer, part: Part) -> bytes:
        path = self._path(offer, part)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise KnownError("{file} can't be read ({why}).", file=path, why=error) from error
        if hashlib.sha256(content).hexdigest() != part.sha256:
            with suppress(OSError):
                path.unlink()
            raise KnownError("{name} is damaged: download it again.", name=offer.extra.name)
        return content

    def download(self, offer: Offer, job: Job, on_progress: "OnDownload") -> None:
        """Fetch what is missing, from where an earlier attempt stopped. Raises Cancelled within a
        second; raises KnownError, also if the hub has other files by now. Either keeps what has
        come."""
        from photosearch.encoders.download.bringing import bring, only_download
        from photosearch.encoders.download.pinned import find_pinned

        folder = self._directory / offer.id
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with only_download(folder, offer.extra.name):
                missing = [part for part in offer.parts if not self._is_whole(offer, part)]
                remote = [
                    find_pinned(part.repository, part.url, part.name, part.sha256, part.size, job)
                    for part in missing
                ]
                bring(remote, folder, job, on_progress)
        finally:
            self._tidy(folder)

    def _is_whole(self, offer: Offer, part: Part) -> bool:
        try:
            self._read(offer, part)
        except KnownError:
            return False
        return True

    def add(self, paths: Sequence[Path]) -> list[str]:
        """Copy files of the person's own: the ids of the offers that they belong to. Raises
        KnownError for one that is none of the files on offer; then none is copied."""
        known = {part.sha256: (offer, part) for offer in offers_for() for part in offer.parts}
        found = [(path, known.get(_digest(path))) for path in paths]
        for path, match in found:
            if match is None:
                raise KnownError(
                    "{file} is none of the files that are offered here.", file=path.name
                )
        for path, match in found:
            if match is not None:
                self._copy(path, self._path(*match))
        return list(dict.fromkeys(match[0].id for _, match in found if match))

    def _copy(self, source: Path, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with written(target) as temporary:
                shutil.copyfile(source, temporary)
        except OSError as error:
            raise KnownError("{file} can't be copied ({why}).", file=source, why=error) from error

    def remove(self, offer: Offer) -> None:
        """Raises KnownError if the files can't be deleted."""
        try:
            shutil.rmtree(self._directory / offer.id)
        except FileNotFoundError:
            return
        except OSError as error:
            raise KnownError(
                "The files of {model_id} can't be deleted ({why}).",
                model_id=offer.extra.name,
                why=error,
            ) from error

    def _tidy(self, folder: Path) -> None:
        """Nothing is left of a download that brought nothing."""
        from photosearch.encoders.download.bringing import LOCK

        if not any(path.name != LOCK for path in files_below(folder)):
            shutil.rmtree(folder, ignore_errors=True)


def _digest(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            return ""
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise KnownError("{file} can't be read ({why}).", file=path, why=error) from error
