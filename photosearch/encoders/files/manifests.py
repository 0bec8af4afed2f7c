"""The models that lie in a library: one directory each, with a manifest that makes it complete.

A directory without a manifest is an unfinished download. The manifest is written last, in one
step, so a model is either all there or not there.
"""

import json
import logging
import re
import shutil
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from photosearch.atomic import written
from photosearch.encoders.files.architectures import Architecture, Preprocessing, architecture
from photosearch.encoders.files.descriptions import check_manifest
from photosearch.parsing import read_json
from photosearch.paths import bytes_of, files_below

MANIFEST = "model.json"
Kind = Literal["open_clip", "timm"]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Manifest:
    """All that is needed to make a model's encoder, without reading its weights."""

    id: str
    kind: Kind
    architecture: str
    dimension: int
    weights: str
    """The file's path; relative ones are below the model's directory."""
    preprocessing: dict[str, Any]
    """The fields of Preprocessing."""
    config: dict[str, Any] | None = None
    """open_clip's configuration of the network, where the architecture's name doesn't say it."""
    tokenizer: str = ""
    """The path of tokenizer.json, likewise."""
    licence: str = ""
    crop: float = 1.0
    """The middle share of a resized picture that the network gets to see; of kind timm."""
    local: bool = False
    """The weights are a file of the person's own, which is left alone."""

    def parsed_preprocessing(self) -> Preprocessing:
        mean, std = tuple(self.preprocessing["mean"]), tuple(self.preprocessing["std"])
        return Preprocessing(**{**self.preprocessing, "mean": mean, "std": std})

    def network(self) -> Architecture:
        """Of kind open_clip. Raises KnownError if open_clip doesn't know the name any more."""
        if self.config is not None:
            return Architecture(self.architecture, self.config, self.parsed_preprocessing())
        return architecture(self.architecture, self.parsed_preprocessing())


def directory_of(models: Path, model_id: str) -> Path:
    """Distinct for models whose ids differ only in odd signs."""
    readable = re.sub(r"[^\w.]+", "_", model_id)
    return models / f"{readable}-{zlib.crc32(model_id.encode(errors='surrogateescape')):08x}"


def weights_of(models: Path, manifest: Manifest) -> Path:
    return directory_of(models, manifest.id) / manifest.weights


def tokenizer_of(models: Path, manifest: Manifest) -> Path | None:
    return directory_of(models, manifest.id) / manifest.tokenizer if manifest.tokenizer else None


def save(models: Path, manifest: Manifest) -> None:
    """Raises OSError."""
    directory = directory_of(models, manifest.id)
    directory.mkdir(parents=True, exist_ok=True)
    with written(directory / MANIFEST, sync=True) as temporary:
        temporary.write_text(json.dumps(asdict(manifest), indent=1), encoding="utf-8")


def load(models: Path, model_id: str) -> Manifest | None:
    """None if the model isn't here, or not wholly."""
    return _read(directory_of(models, model_id) / MANIFEST)


def load_all(models: Path) -> list[Manifest]:
    found = (_read(path) for path in sorted(models.glob(f"*/{MANIFEST}")))
    return [manifest for manifest in found if manifest]


def is_complete(models: Path, manifest: Manifest) -> bool:
    """Whether its files still lie where they were: those of others may have been deleted."""
    tokenizer = tokenizer_of(models, manifest)
    return weights_of(models, manifest).is_file() and (tokenizer is None or tokenizer.is_file())


def remove(models: Path, model_id: str) -> None:
    """Delete the model's directory, the manifest first. Raises OSError."""
    directory = directory_of(models, model_id)
    (directory / MANIFEST).unlink(missing_ok=True)
    if directory.is_dir():
        shutil.rmtree(directory)


def bytes_here(models: Path, model_id: str) -> int:
    """What the model's directory takes on the disk."""
    return bytes_of(files_below(directory_of(models, model_id)))


def _read(path: Path) -> Manifest | None:
    try:
        values = read_json(path.read_text(encoding="utf-8"))
        check_manifest(values)
        manifest = Manifest(**values)
        manifest.parsed_preprocessing()
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError):
        log.warning("The model's manifest %s can't be used", path, exc_info=True)
        return None
    return manifest
