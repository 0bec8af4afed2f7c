"""Bring a model into a library. Nothing is fetched but on the person's word."""

import logging
import shutil
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from photosearch.encoders.download import hub
from photosearch.encoders.download.hub import RemoteFile
from photosearch.encoders.download.sources import CONFIG, Source, source, with_config
from photosearch.encoders.download.transfer import PART, at_once, part_of, transfer
from photosearch.encoders.families.check import check
from photosearch.encoders.files import convert, manifests
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.paths import bytes_of, files_below
from photosearch.types import DownloadProgress

OnDownload = Callable[[DownloadProgress], None]

TOKENIZER = "tokenizer.json"
_BESIDE_TOKENIZER = "tokenizer_config.json"
_SPARE = 64_000_000
"""Bytes that stay free on the disk."""
_LOCK = "download.lock"
_INTERVAL = 0.1
_WINDOW = 10.0

log = logging.getLogger(__name__)


def download(
    models: Path,
    model_id: str,
    job: Job,
    on_progress: OnDownload,
    towers: EncoderRuntime = IN_PROCESS,
) -> Manifest:
    """Fetch what is missing of a model; its manifest is the sign that all is there.

    What the shared cache of other programs has is used where it lies. Raises Cancelled within a
    second; raises KnownError. In both cases what has come is kept and not fetched again.
    """
    folder = manifests.directory_of(models, model_id)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / _LOCK, timeout=0):
            found = at_once(job, lambda: towers.run(source, model_id))
            return _download(models, folder, found, job, on_progress, towers)
    except Timeout as error:
        raise KnownError(f"{model_id} is being downloaded already.") from error
    finally:
        _tidy(folder)


def _download(
    models: Path,
    folder: Path,
    of: Source,
    job: Job,
    on_progress: OnDownload,
    towers: EncoderRuntime,
) -> Manifest:
    if of.needs_config:
        config = _find(of.repository, (CONFIG,), job)
        of = with_config(of, _bring([config], folder, job, lambda _: None)[0])
    wanted = [_find(of.repository, of.weights, job), *_find_tokenizer(of, job)]
    paths = _bring(wanted, folder, job, on_progress)
    names = [str(path.relative_to(folder) if folder in path.parents else path) for path in paths]
    manifest = replace(of.manifest, weights=names[0], tokenizer=names[1] if len(names) > 1 else "")
    manifest = at_once(job, lambda: towers.run(_checked, models, manifest))
    manifests.save(models, manifest)
    return manifest


def _checked(models: Path, manifest: Manifest) -> Manifest:
    """What doesn't fit its own architecture is deleted: it would not fit tomorrow."""
    weights = manifests.weights_of(models, manifest)
    try:
        check(manifest, weights)
    except KnownError:
        manifests.remove(models, manifest.id)
        raise
    lean = convert.converted(manifest, weights, manifests.directory_of(models, manifest.id))
    if lean.weights != manifest.weights and weights.parent == manifests.directory_of(
        models, manifest.id
    ):
        weights.unlink()
    return lean


_Found = RemoteFile | Path
"""A file to fetch, or one that is on this disk already."""


def _find(repository: str, names: tuple[str, ...], job: Job) -> _Found:
    found = _look(repository, names, job)
    if found is None:
        raise KnownError(f"The model hub's {repository} holds no {' or '.join(names)}.")
    return found


def _look(repository: str, names: tuple[str, ...], job: Job) -> _Found | None:
    here = hub.cached(repository, names)
    return here or at_once(job, lambda: hub.find(repository, names))


def _find_tokenizer(of: Source, job: Job) -> list[_Found]:
    """tokenizer.json, and if there is one the file that names its padding."""
    for repository in of.tokenizers:
        found = _look(repository, (TOKENIZER,), job)
        if found:
            beside = _look(repository, (_BESIDE_TOKENIZER,), job)
            return [found, beside] if beside else [found]
    if of.tokenizers:
        raise KnownError(f"The model hub has no {TOKENIZER} for {of.manifest.id}.")
    return []


def _bring(wanted: list[_Found], folder: Path, job: Job, on_progress: OnDownload) -> list[Path]:
    """The paths of these files, in their order."""
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
            f"The library's disk has {free / 1e6:,.0f} MB free, and this takes "
            f"{needed / 1e6:,.0f} MB: make room, then download again."
        )


def _tidy(folder: Path) -> None:
    """Leave nothing behind where nothing has come."""
    if not any(path.name != _LOCK for path in files_below(folder)):
        shutil.rmtree(folder, ignore_errors=True)


def is_unfinished(models: Path, model_id: str) -> bool:
    folder = manifests.directory_of(models, model_id)
    return any(path.suffix == PART for path in files_below(folder)) or (
        folder.is_dir() and not (folder / manifests.MANIFEST).is_file()
    )


@dataclass
class _Sample:
    at: float
    done: int


class _Meter:
    """Turns bytes into progress, at most ten times a second; the rate is that of ten seconds."""

    def __init__(self, total: int, on_progress: OnDownload) -> None:
        self.finished = 0
        """Bytes of the files that are done."""
        self._total = total
        self._on_progress = on_progress
        self._told = 0.0
        self._samples: deque[_Sample] = deque()

    def within_file(self, done: int) -> None:
        """So many bytes of the present file are there."""
        now, done = time.monotonic(), self.finished + done
        if now - self._told < _INTERVAL and done < self._total:
            return
        self._told = now
        self._samples.append(_Sample(now, done))
        while now - self._samples[0].at > _WINDOW and len(self._samples) > 2:
            self._samples.popleft()
        rate = self._rate()
        eta = (self._total - done) / rate if rate else None
        self._on_progress(DownloadProgress(done, self._total, rate, eta))

    def _rate(self) -> float | None:
        first, last = self._samples[0], self._samples[-1]
        seconds, done = last.at - first.at, last.done - first.done
        return done / seconds if seconds > 0 and done > 0 else None
