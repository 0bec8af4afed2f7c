"""Downloads a model into a library, and only when the person asks for it."""

import logging
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from photosearch.encoders import families
from photosearch.encoders.download import hub
from photosearch.encoders.download.hub import RemoteFile
from photosearch.encoders.download.transfer import PART, cancellable, part_of, transfer
from photosearch.encoders.families.family import Source
from photosearch.encoders.files import convert, manifests
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import KnownError
from photosearch.jobs import Job, Rate
from photosearch.paths import bytes_of, files_below
from photosearch.types import DownloadProgress

OnDownload = Callable[[DownloadProgress], None]

TOKENIZER = "tokenizer.json"
_BESIDE_TOKENIZER = "tokenizer_config.json"
_SPARE = 64_000_000
"""Bytes to leave free on the disk."""
_LOCK = "download.lock"
_INTERVAL = 0.1
_WINDOW = 10.0
"""Seconds over which the rate is measured."""

log = logging.getLogger(__name__)


def download(
    models: Path,
    model_id: str,
    job: Job,
    on_progress: OnDownload,
    runtime: EncoderRuntime = IN_PROCESS,
) -> Manifest:
    """Fetch the missing files of a model, then write its manifest, which makes it complete.

    Files in the shared cache of huggingface_hub are used where they lie. Raises Cancelled within a
    second; raises KnownError. Either keeps what has been fetched for the next attempt.
    """
    folder = manifests.directory_of(models, model_id)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / _LOCK, timeout=0):
            source = cancellable(job, lambda: runtime.run(families.source, model_id))
            manifest = _fetch(source, folder, job, on_progress)
            manifest = cancellable(job, lambda: runtime.run(_checked, models, manifest))
            manifests.save(models, manifest)
            return manifest
    except Timeout as error:
        raise KnownError("{model_id} is being downloaded already.", model_id=model_id) from error
    finally:
        _remove_if_empty(folder)


def _fetch(source: Source, folder: Path, job: Job, on_progress: OnDownload) -> Manifest:
    if source.with_config:
        config = _find(source.repository, (source.config,), job)
        source = source.with_config(source, _bring([config], folder, job, lambda _: None)[0])
    wanted = [_find(source.repository, source.weights, job), *_find_tokenizer(source, job)]
    paths = _bring(wanted, folder, job, on_progress)
    names = [str(path.relative_to(folder) if folder in path.parents else path) for path in paths]
    return replace(source.manifest, weights=names[0], tokenizer=names[1] if names[1:] else "")


def _checked(models: Path, manifest: Manifest) -> Manifest:
    """The manifest of the checked weights. Deletes those that don't fit their architecture."""
    folder = manifests.directory_of(models, manifest.id)
    weights = manifests.weights_of(models, manifest)
    try:
        families.check(manifest, weights)
    except KnownError:
        manifests.remove(models, manifest.id)
        raise
    converted = convert.converted(manifest, weights, folder)
    if converted.weights != manifest.weights and weights.parent == folder:
        weights.unlink()
    return converted


_Found = RemoteFile | Path
"""A file on the hub, or the path of one on this disk."""


def _find(repository: str, names: tuple[str, ...], job: Job) -> _Found:
    found = _look(repository, names, job)
    if found is None:
        raise KnownError(
            "The model hub's {repository} holds no {names}.",
            repository=repository,
            names=" or ".join(names),
        )
    return found


def _look(repository: str, names: tuple[str, ...], job: Job) -> _Found | None:
    here = hub.cached(repository, names)
    return here or cancellable(job, lambda: hub.find(repository, names))


def _find_tokenizer(source: Source, job: Job) -> list[_Found]:
    """tokenizer.json, and the file that names its padding, if there is one."""
    for repository in source.tokenizers:
        found = _look(repository, (TOKENIZER,), job)
        if found:
            beside = _look(repository, (_BESIDE_TOKENIZER,), job)
            return [found, beside] if beside else [found]
    if source.tokenizers:
        raise KnownError(
            "The model hub has no {file} for {model}.", file=TOKENIZER, model=source.manifest.id
        )
    return []


def _bring(wanted: list[_Found], folder: Path, job: Job, on_progress: OnDownload) -> list[Path]:
    """Fetch the files on the hub; returns the paths of all, in their order."""
    remote = [file for file in wanted if isinstance(file, RemoteFile)]
    _check_space(remote, folder)
    meter = _Meter(sum(file.size for file in remote), on_progress)
    brought: dict[RemoteFile, Path] = {}
    for file in remote:
        before = meter.finished
        brought[file] = transfer(file, folder, job, meter.within_file)
        meter.finished = before + file.size
    return [brought[file] if isinstance(file, RemoteFile) else file for file in wanted]


def _check_space(remote: list[RemoteFile], folder: Path) -> None:
    there = bytes_of(part_of(file, folder) for file in remote)
    there += bytes_of(folder / Path(file.name).name for file in remote)
    needed = sum(file.size for file in remote) - there + _SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise KnownError(
            "The library's disk has {free} MB free, and this takes {needed} MB: make room, "
            "then download again.",
            free=f"{free / 1e6:,.0f}",
            needed=f"{needed / 1e6:,.0f}",
        )


def _remove_if_empty(folder: Path) -> None:
    if not any(path.name != _LOCK for path in files_below(folder)):
        shutil.rmtree(folder, ignore_errors=True)


def is_unfinished(models: Path, model_id: str) -> bool:
    """Whether a download of the model was begun but not completed."""
    folder = manifests.directory_of(models, model_id)
    return any(path.suffix == PART for path in files_below(folder)) or (
        folder.is_dir() and not (folder / manifests.MANIFEST).is_file()
    )


class _Meter:
    """Turns bytes into progress, at most ten times a second."""

    def __init__(self, total: int, on_progress: OnDownload) -> None:
        self.finished = 0
        """Bytes of the complete files."""
        self._total = total
        self._on_progress = on_progress
        self._told = 0.0
        self._rate = Rate(_WINDOW)

    def within_file(self, done: int) -> None:
        """`done` bytes of the current file are on the disk."""
        now, done = time.monotonic(), self.finished + done
        if now - self._told < _INTERVAL and done < self._total:
            return
        self._told = now
        self._rate.add(done)
        rate = self._rate.value()
        eta = (self._total - done) / rate if rate else None
        self._on_progress(DownloadProgress(done, self._total, rate, eta))
