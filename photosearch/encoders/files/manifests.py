"""The models in a library: a directory each, with a manifest.

The manifest is written last and atomically; a directory without one is an unfinished download.
"""

import json
import logging
import re
import shutil
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from photosearch.atomic import written
from photosearch.encoders.files.architectures import Architecture, Preprocessing, architecture
from photosearch.encoders.files.descriptions import check_manifest
from photosearch.parsing import read_json
from photosearch.paths import bytes_of, files_below

MANIFEST = "model.json"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Manifest:
    """What makes a model's encoder without reading its weights."""

    id: str
    kind: str
    """The name of the family; see `families`."""
    architecture: str
    dimension: int
    weights: str
    """The file's path; a relative one is below the model's directory."""
    preprocessing: dict[str, Any]
    """The fields of Preprocessing."""
    config: dict[str, Any] | None = None
    """open_clip's configuration of the network, if the architecture's name doesn't tell."""
    tokenizer: str = ""
    """The path of tokenizer.json, as for `weights`; empty if the architecture needs none."""
    licence: str = ""
    crop: float = 1.0
    """The share of a resized picture's sides that is kept; only for timm."""
    local: bool = False
    """The weights are the person's own file, which is never deleted."""

    def parsed_preprocessing(self) -> Preprocessing:
        mean, std = tuple(self.preprocessing["mean"]), tuple(self.preprocessing["std"])
        return Preprocessing(**{**self.preprocessing, "mean": mean, "std": std})

    def network(self) -> Architecture:
        """Only for open_clip. Raises KnownError: open_clip has dropped the architecture."""
        if self.config is not None:
            return Architecture(self.architecture, self.config, self.parsed_preprocessing())
        return architecture(self.architecture, self.parsed_preprocessing())


def directory_of(models: Path, model_id: str) -> Path:
    """A model's directory; the checksum tells ids apart that differ in punctuation only."""
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
    """A model's manifest; None if it is missing or invalid."""
    return _read(directory_of(models, model_id) / MANIFEST)


def load_all(models: Path) -> list[Manifest]:
    """The valid manifests of all models."""
    found = (_read(path) for path in sorted(models.glob(f"*/{MANIFEST}")))
    return [manifest for manifest in found if manifest]


def is_complete(models: Path, manifest: Manifest) -> bool:
    """Whether the files still exist; the person may have deleted their own."""
    tokenizer = tokenizer_of(models, manifest)
    return weights_of(models, manifest).is_file() and (tokenizer is None or tokenizer.is_file())


def remove(models: Path, model_id: str) -> None:
    """Delete the model's directory, the manifest first. Raises OSError."""
    directory = directory_of(models, model_id)
    (directory / MANIFEST).unlink(missing_ok=True)
    if directory.is_dir():
        shutil.rmtree(directory)


def size_on_disk(models: Path, model_id: str) -> int:
    """The size of the model's directory."""
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
