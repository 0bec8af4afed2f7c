"""Downloads a model into a library, and only when the person asks for it."""

import logging
import shutil
from dataclasses import replace
from pathlib import Path

from photosearch.encoders import families
from photosearch.encoders.download import hub
from photosearch.encoders.download.bringing import LOCK, OnDownload, bring, only_download
from photosearch.encoders.download.hub import RemoteFile
from photosearch.encoders.download.transfer import PART, cancellable
from photosearch.encoders.families.family import Source
from photosearch.encoders.files import convert, manifests
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.paths import files_below

TOKENIZER = "tokenizer.json"
_BESIDE_TOKENIZER = "tokenizer_config.json"

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
        with only_download(folder, model_id):
            source = cancellable(job, lambda: runtime.run(families.source, model_id))
            manifest = _fetch(source, folder, job, on_progress)
            manifest = cancellable(job, lambda: runtime.run(_checked, models, manifest))
            manifests.save(models, manifest)
            return manifest
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
    brought = dict(zip(remote, bring(remote, folder, job, on_progress), strict=True))
    return [brought[file] if isinstance(file, RemoteFile) else file for file in wanted]


def _remove_if_empty(folder: Path) -> None:
    if not any(path.name != LOCK for path in files_below(folder)):
        shutil.rmtree(folder, ignore_errors=True)


def is_unfinished(models: Path, model_id: str) -> bool:
    """Whether a download of the model was begun but not completed."""
    folder = manifests.directory_of(models, model_id)
    return any(path.suffix == PART for path in files_below(folder)) or (
        folder.is_dir() and not (folder / manifests.MANIFEST).is_file()
    )
